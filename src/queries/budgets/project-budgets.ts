/** Budgets of projects: a row in the table of budgets. */
import { sql } from 'kysely';
import { among, type Budgeted, budgetedColumns, sharedColumns } from './budgeted.ts';

export const projectBudgets: Budgeted = ({ features, ids }) => {
  const { projectMetadata, teamOrganizations } = features.budgetParts;
  return sql`
    select ${budgetedColumns({
      ...sharedColumns,
      id: sql`project.project_id`,
      name: sql`project.project_alias`,
      spend: sql`project.spend`,
      modelSpend: sql`project.model_spend`,
      teamId: sql`project.team_id`,
      ...(teamOrganizations
        ? {
            organizationId: sql`(select team.organization_id
              from "LiteLLM_TeamTable" as team where team.team_id = project.team_id)`,
          }
        : {}),
      ...(projectMetadata
        ? { alertEmails: sql`project.metadata->'soft_budget_alerting_emails'` }
        : {}),
    })}
    from "LiteLLM_ProjectTable" as project
    join "LiteLLM_BudgetTable" as shared on shared.budget_id = project.budget_id
    where ${among(sql`project.project_id`, ids)}`;
};
