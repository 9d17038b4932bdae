/**
 * The entities of one kind that a condition holds for, with their budgets and owners, a batch at a time.
 *
 * Owners are looked up by primary key, once for each row that is given back: whatever the planner
 * thinks of how many that will be, nothing is joined as a whole.
 */
import { type RawBuilder, sql } from 'kysely';
import { fetchInBatches } from '../../database/fetch-in-batches.ts';
import type { BudgetKind, SourceFeatures } from '../../database/source-features.ts';
import type { SourceSnapshot } from '../../database/source-tables.ts';
import type { BudgetPosition } from './budget-position.ts';
import { type BudgetRow, positionsOf } from './budget-row.ts';
import type { BudgetedOptions } from './budgeted.ts';
import { budgetedKinds } from './budgeted-kinds.ts';

const batchRows = 2_000;

export interface ReadBudgetsOptions extends BudgetedOptions {
  readonly where: RawBuilder<boolean>;
}

/** Within the transaction's one snapshot. */
export async function* readBudgets(
  source: Pick<SourceSnapshot, 'getExecutor'>,
  kind: BudgetKind,
  { where, ...options }: ReadBudgetsOptions,
): AsyncGenerator<readonly BudgetPosition[]> {
  const windowType = windowTypeOf(kind, options.features);
  const query = sql<BudgetRow>`
    select entity.*,
      ${windowType === null ? sql`null::jsonb` : countersOf(windowType)} as counters,
      ${ownersOf(options.features)}
    from (${budgetedKinds[kind](options)}) as entity
    where ${where}`;
  for await (const rows of fetchInBatches(source, query, { batchRows, areFew: false })) {
    yield rows.flatMap((row) => positionsOf(kind, row, { hasWindowCounters: windowType !== null }));
  }
}

/** As what the gateway counts what is spent in each of several windows; null where it does not. */
export function windowTypeOf(
  kind: BudgetKind,
  { budgetParts }: SourceFeatures,
): 'key' | 'team' | null {
  if (!budgetParts.windowCounters) return null;
  return kind === 'key' || kind === 'team' ? kind : null;
}

const countersOf = (windowType: string): RawBuilder<unknown> => sql`
  case when entity.windows is not null then (
    select jsonb_object_agg(counter.window_duration,
      jsonb_build_object('spend', counter.spend, 'since', counter.window_start))
    from "LiteLLM_BudgetWindowSpend" as counter
    where counter.entity_type = ${windowType} and counter.entity_id = entity.id
  ) end`;

function ownersOf({ budgetParts }: SourceFeatures): RawBuilder<unknown> {
  return sql`
    (select nullif(team.team_alias, '') from "LiteLLM_TeamTable" as team
      where team.team_id = entity."teamId") as "teamAlias",
    ${
      budgetParts.userEmails
        ? sql`(select nullif(person.user_email, '') from "LiteLLM_UserTable" as person
            where person.user_id = entity."userId")`
        : sql`null::text`
    } as "userEmail",
    ${
      budgetParts.organizationNames
        ? sql`(select nullif(organization.organization_alias, '')
            from "LiteLLM_OrganizationTable" as organization
            where organization.organization_id = entity."organizationId")`
        : sql`null::text`
    } as "organizationAlias"`;
}
