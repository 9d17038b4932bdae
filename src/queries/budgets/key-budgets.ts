/**
 * Budgets of keys: their own columns, and what they leave out from a shared row.
 *
 * Keys of logins to LiteLLM's own pages live for a day and have a small budget; they and keys that have
 * expired are nobody's concern.
 */
import { sql } from 'kysely';
import { among, type Budgeted, budgetedColumns } from './budgeted.ts';

export const keyBudgets: Budgeted = ({ features, now, ids }) => {
  const { keyMetadata, keyWindows, keyOrganizations, teamOrganizations } = features.budgetParts;
  const hasOwnWindow = sql`nullif(key.budget_duration, '') is not null`;
  const ofTeam = teamOrganizations
    ? sql`(select team.organization_id from "LiteLLM_TeamTable" as team where team.team_id = key.team_id)`
    : sql`null::text`;
  return sql`
    select ${budgetedColumns({
      id: sql`key.token`,
      name: sql`key.key_alias`,
      spend: sql`key.spend`,
      limitUsd: sql`coalesce(key.max_budget, shared.max_budget)`,
      softUsd: sql`shared.soft_budget`,
      duration: sql`coalesce(nullif(key.budget_duration, ''), shared.budget_duration)`,
      resetAt: sql`case when ${hasOwnWindow} then key.budget_reset_at else shared.budget_reset_at end`,
      sharedId: sql`case when key.max_budget is null or shared.soft_budget is not null
        then shared.budget_id end`,
      modelLimits: sql`case when key.model_max_budget = '{}' then shared.model_max_budget
        else key.model_max_budget end`,
      modelSpend: sql`key.model_spend`,
      ...(keyWindows ? { windows: sql`key.budget_limits` } : {}),
      teamId: sql`key.team_id`,
      userId: sql`key.user_id`,
      organizationId: keyOrganizations
        ? sql`coalesce(nullif(key.organization_id, ''), ${ofTeam})`
        : ofTeam,
      ...(keyMetadata
        ? {
            alertEmails: sql`key.metadata->'soft_budget_alerting_emails'`,
            percentEmails: sql`key.metadata->'max_budget_alert_emails'`,
          }
        : {}),
    })}
    from "LiteLLM_VerificationToken" as key
    left join "LiteLLM_BudgetTable" as shared on shared.budget_id = key.budget_id
    where key.team_id is distinct from 'litellm-dashboard'
      and (key.expires is null or key.expires > ${now.toISOString().slice(0, -1)}::timestamp)
      and ${among(sql`key.token`, ids)}`;
};
