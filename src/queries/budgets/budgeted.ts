/**
 * What the query of every kind of entity gives alike, and what it is told. Each is a SELECT to be read
 * from: which rows matter is asked outside of it, and what is not asked for is not computed.
 */
import { type RawBuilder, sql } from 'kysely';
import type { BudgetKind, SourceFeatures } from '../../database/source-features.ts';

/** A budget that is set in the gateway's config, and in no table. */
export interface BudgetDefaults {
  readonly proxyLimitUsd: number | null;
  readonly proxyDuration: string | null;
  readonly endUserBudgetId: string | null;
  readonly endUserLimitUsd: number | null;
}

export interface BudgetedOptions {
  readonly features: SourceFeatures;
  readonly defaults: BudgetDefaults;
  readonly now: Date;
  /** Only these, by primary key; null: all there are. */
  readonly ids: readonly string[] | null;
}

/**
 * Columns of every kind, in this order; a kind that has no such thing leaves it out. Amounts are as they stand
 * there, NaN and the infinity that some write for "no limit" among them: see `budget-row.ts`.
 */
export interface BudgetedColumns {
  readonly id: RawBuilder<unknown>;
  readonly name?: RawBuilder<unknown>;
  readonly spend: RawBuilder<unknown>;
  readonly limitUsd: RawBuilder<unknown>;
  readonly softUsd?: RawBuilder<unknown>;
  readonly duration: RawBuilder<unknown>;
  readonly resetAt: RawBuilder<unknown>;
  readonly sharedId?: RawBuilder<unknown>;
  readonly modelLimits?: RawBuilder<unknown>;
  readonly modelSpend?: RawBuilder<unknown>;
  readonly windows?: RawBuilder<unknown>;
  readonly teamId?: RawBuilder<unknown>;
  readonly userId?: RawBuilder<unknown>;
  readonly organizationId?: RawBuilder<unknown>;
  readonly alertEmails?: RawBuilder<unknown>;
  readonly percentEmails?: RawBuilder<unknown>;
}

/** The columns as a select list. */
export function budgetedColumns(columns: BudgetedColumns): RawBuilder<unknown> {
  const text = sql`null::text`;
  const json = sql`null::jsonb`;
  return sql`
    ${columns.id} as id,
    nullif(${columns.name ?? text}, '') as name,
    ${columns.spend} as spend,
    ${columns.limitUsd} as "limitUsd",
    ${columns.softUsd ?? sql`null::float8`} as "softUsd",
    nullif(${columns.duration}, '') as duration,
    ${columns.resetAt} as "resetAt",
    ${columns.sharedId ?? text} as "sharedId",
    ${columns.modelLimits ?? json} as "modelLimits",
    ${columns.modelSpend ?? json} as "modelSpend",
    ${columns.windows ?? json} as windows,
    nullif(${columns.teamId ?? text}, '') as "teamId",
    nullif(${columns.userId ?? text}, '') as "userId",
    nullif(${columns.organizationId ?? text}, '') as "organizationId",
    ${columns.alertEmails ?? json} as "alertEmails",
    ${columns.percentEmails ?? json} as "percentEmails"`;
}

/** Limits in a row of the table of budgets, joined as `shared`. */
export const sharedColumns = {
  limitUsd: sql`shared.max_budget`,
  softUsd: sql`shared.soft_budget`,
  duration: sql`shared.budget_duration`,
  resetAt: sql`shared.budget_reset_at`,
  sharedId: sql`shared.budget_id`,
  modelLimits: sql`shared.model_max_budget`,
} as const;

/** A condition on the primary key. */
export const among = (
  key: RawBuilder<unknown>,
  ids: readonly string[] | null,
): RawBuilder<unknown> => (ids === null ? sql`true` : sql`${key} = any(${[...ids]}::text[])`);

export type Budgeted = (options: BudgetedOptions) => RawBuilder<unknown>;
export type BudgetedKinds = Readonly<Record<BudgetKind, Budgeted>>;
