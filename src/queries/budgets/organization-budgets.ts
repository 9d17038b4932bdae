/** Budgets of organizations: each has a row in the table of budgets. */
import { sql } from 'kysely';
import { among, type Budgeted, budgetedColumns, sharedColumns } from './budgeted.ts';

export const organizationBudgets: Budgeted = ({ ids }) => sql`
  select ${budgetedColumns({
    ...sharedColumns,
    id: sql`organization.organization_id`,
    name: sql`organization.organization_alias`,
    spend: sql`organization.spend`,
    modelSpend: sql`organization.model_spend`,
    organizationId: sql`organization.organization_id`,
  })}
  from "LiteLLM_OrganizationTable" as organization
  join "LiteLLM_BudgetTable" as shared on shared.budget_id = organization.budget_id
  where ${among(sql`organization.organization_id`, ids)}`;
