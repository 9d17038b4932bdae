/** Budgets of teams: all in their own columns. */
import { sql } from 'kysely';
import { among, type Budgeted, budgetedColumns } from './budgeted.ts';

export const teamBudgets: Budgeted = ({ features, ids }) => {
  const { teamSoftLimits, teamWindows, teamOrganizations } = features.budgetParts;
  return sql`
    select ${budgetedColumns({
      id: sql`team.team_id`,
      name: sql`team.team_alias`,
      spend: sql`team.spend`,
      limitUsd: sql`team.max_budget`,
      ...(teamSoftLimits ? { softUsd: sql`team.soft_budget` } : {}),
      duration: sql`team.budget_duration`,
      resetAt: sql`team.budget_reset_at`,
      modelLimits: sql`team.model_max_budget`,
      modelSpend: sql`team.model_spend`,
      ...(teamWindows ? { windows: sql`team.budget_limits` } : {}),
      teamId: sql`team.team_id`,
      ...(teamOrganizations ? { organizationId: sql`team.organization_id` } : {}),
      ...(features.hasTeamMetadata
        ? {
            alertEmails: sql`team.metadata->'soft_budget_alerting_emails'`,
            percentEmails: sql`team.metadata->'max_budget_alert_emails'`,
          }
        : {}),
    })}
    from "LiteLLM_TeamTable" as team
    where ${among(sql`team.team_id`, ids)}`;
};
