/**
 * Budgets of end users: a shared row of their own, else the one that the gateway's config names for all,
 * else the amount it gives for all.
 */
import { sql } from 'kysely';
import { among, type Budgeted, budgetedColumns, sharedColumns } from './budgeted.ts';

export const endUserBudgets: Budgeted = ({ defaults, ids }) => sql`
  select ${budgetedColumns({
    ...sharedColumns,
    limitUsd: sql`case when shared.budget_id is null
      then ${defaults.endUserLimitUsd}::float8 else shared.max_budget end`,
    id: sql`customer.user_id`,
    name: sql`customer.alias`,
    spend: sql`customer.spend`,
  })}
  from "LiteLLM_EndUserTable" as customer
  left join "LiteLLM_BudgetTable" as shared
    on shared.budget_id = coalesce(customer.budget_id, ${defaults.endUserBudgetId}::text)
  where ${among(sql`customer.user_id`, ids)}`;
