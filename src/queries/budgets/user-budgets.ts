/** Personal budgets of internal users. The row of the whole proxy stands in the same table. */
import { sql } from 'kysely';
import { among, type Budgeted, budgetedColumns } from './budgeted.ts';
import { proxyUserId } from './proxy-budget.ts';

export const userBudgets: Budgeted = ({ ids }) => sql`
  select ${budgetedColumns({
    id: sql`person.user_id`,
    name: sql`person.user_alias`,
    spend: sql`person.spend`,
    limitUsd: sql`person.max_budget`,
    duration: sql`person.budget_duration`,
    resetAt: sql`person.budget_reset_at`,
    modelLimits: sql`person.model_max_budget`,
    modelSpend: sql`person.model_spend`,
    userId: sql`person.user_id`,
    organizationId: sql`person.organization_id`,
  })}
  from "LiteLLM_UserTable" as person
  where person.user_id <> ${proxyUserId} and ${among(sql`person.user_id`, ids)}`;
