/**
 * Where the budgets of one kind stand that may matter now, read from the gateway's counters: no request
 * is needed for one to be found.
 *
 * One pass over the table of the kind, in which the server leaves out what is far from any limit, and
 * one look by primary key for those that are known. Positions whose `spendFrom` is `computed` are given
 * whatever was spent: their spend is asked of `UsageReader.spentBy`.
 */
import type { BudgetKind, SourceFeatures } from '../../database/source-features.ts';
import type { SourceSnapshot } from '../../database/source-tables.ts';
import type { BudgetPosition } from './budget-position.ts';
import type { BudgetDefaults } from './budgeted.ts';
import { isBudgeted, isNearLimit, type NearLimits } from './near-budget.ts';
import { readBudgets, windowTypeOf } from './read-budgets.ts';

export interface BudgetPositionsOptions {
  readonly features: SourceFeatures;
  readonly defaults: BudgetDefaults;
  readonly now: Date;
  /** Null: only the known ones, such as when nothing in the table changed. */
  readonly near: NearLimits | null;
  /** Ids of entities that are read wherever they stand; one that is gone is left out. */
  readonly known: readonly string[];
}

/** Within a transaction. None where `features.budgets` says that the kind cannot be read. */
export async function budgetPositions(
  source: Pick<SourceSnapshot, 'getExecutor'>,
  kind: BudgetKind,
  { features, defaults, now, near, known }: BudgetPositionsOptions,
): Promise<readonly BudgetPosition[]> {
  if (features.budgets[kind] !== 'readable') return [];
  const found: BudgetPosition[] = [];
  const read = async (
    options: Omit<Parameters<typeof readBudgets>[2], 'features' | 'defaults' | 'now'>,
  ): Promise<void> => {
    for await (const batch of readBudgets(source, kind, { ...options, features, defaults, now })) {
      found.push(...batch);
    }
  };
  if (near !== null) {
    const windowType = windowTypeOf(kind, features);
    // The proxy is one: nothing is saved by leaving it out.
    const where = kind === 'proxy' ? isBudgeted : isNearLimit({ near, now, windowType });
    await read({ ids: null, where });
  }
  const seen = new Set(found.map(({ id }) => id));
  const others = [...new Set(known)].filter((id) => !seen.has(id));
  if (others.length > 0) await read({ ids: others, where: isBudgeted });
  return found;
}
