/**
 * The budget of everything together. LiteLLM keeps it in a row of the table of users, which it makes
 * of `litellm_settings.max_budget` when it starts; the config stands above the row. Without the row the
 * spend is summed from requests.
 */
import { sql } from 'kysely';
import { type Budgeted, budgetedColumns } from './budgeted.ts';

export const proxyUserId = 'litellm-proxy-budget';
export const proxyId = 'proxy';

export const proxyBudget: Budgeted = ({ defaults, ids }) => sql`
  select ${budgetedColumns({
    id: sql`${sql.lit(proxyId)}::text`,
    spend: sql`proxy.spend`,
    limitUsd: sql`coalesce(${defaults.proxyLimitUsd}::float8, proxy.max_budget)`,
    duration: sql`coalesce(${defaults.proxyDuration}::text, proxy.budget_duration)`,
    resetAt: sql`proxy.budget_reset_at`,
  })}
  from (select) as one
  left join "LiteLLM_UserTable" as proxy on proxy.user_id = ${proxyUserId}
  where ${ids === null || ids.includes(proxyId) ? sql`true` : sql`false`}`;
