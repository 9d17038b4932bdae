/**
 * Every budget of one kind, wherever it stands: what alerts look at. For lists and counts; a batch at a
 * time, so that memory does not grow with them.
 */
import { sql } from 'kysely';
import type { BudgetKind } from '../../database/source-features.ts';
import type { SourceDatabase, SourceSnapshot } from '../../database/source-tables.ts';
import type { BudgetPosition } from './budget-position.ts';
import type { BudgetPositionsOptions } from './budget-positions.ts';
import { budgetedKinds } from './budgeted-kinds.ts';
import { isBudgeted } from './near-budget.ts';
import { readBudgets } from './read-budgets.ts';

export type CoveredBudgetsOptions = Pick<BudgetPositionsOptions, 'features' | 'defaults' | 'now'>;

/** Within a transaction. None where the kind cannot be read. */
export async function* coveredBudgets(
  source: Pick<SourceSnapshot, 'getExecutor'>,
  kind: BudgetKind,
  options: CoveredBudgetsOptions,
): AsyncGenerator<readonly BudgetPosition[]> {
  if (options.features.budgets[kind] !== 'readable') return;
  yield* readBudgets(source, kind, { ...options, ids: null, where: isBudgeted });
}

/** How many entities of a kind have any limit; null where it cannot be read. */
export async function countBudgeted(
  source: SourceDatabase,
  kind: BudgetKind,
  options: CoveredBudgetsOptions,
): Promise<number | null> {
  if (options.features.budgets[kind] !== 'readable') return null;
  const entities = budgetedKinds[kind]({ ...options, ids: null });
  const counted = sql<{ count: number }>`(
    select count(*)::float8 as count from (${entities}) as entity where ${isBudgeted})`;
  const row = await source.selectFrom(counted.as('counted')).selectAll().executeTakeFirstOrThrow();
  return row.count;
}
