/**
 * What was spent, for a look at budgets: from rollups where these are complete, which the last minutes
 * never are. Opened when it is first needed, once for all questions of a look.
 */
import type { LookInputs } from '../../src/define/alert.ts';
import type { UsageReader } from '../../src/define/usage-reader.ts';
import type { BudgetKind } from '../../src/queries/budgets/budget-position.ts';
import type { EntitySpend } from '../../src/queries/budgets/entity-spend.ts';
import { logStart } from '../../src/queries/log-start.ts';

export interface LookUsage {
  readonly reader: () => Promise<UsageReader>;
  /** Up to now, whatever the rollups know of the last minutes. */
  readonly spentSince: (options: SpentSinceOptions) => Promise<readonly EntitySpend[]>;
}

export interface SpentSinceOptions {
  readonly kind: BudgetKind;
  readonly ids: readonly string[];
  readonly start: Date;
  readonly byModel?: boolean;
}

const dayMs = 86_400_000;
/** Ten weeks to forecast from; no budget of a month is older. */
export const historyMs = 70 * dayMs;
/** A little more than rollups take to be complete, and less than an hour, so that the log tells the rest. */
const freshMs = 20 * 60_000;

export function lookUsage({
  source,
  openUsage,
  now,
}: Pick<LookInputs, 'source' | 'openUsage' | 'now'>): LookUsage {
  const fresh = new Date(now.getTime() - freshMs);
  let opened: Promise<UsageReader> | null = null;
  const open = async (): Promise<UsageReader> => {
    const start = new Date(now.getTime() - historyMs);
    return openUsage({
      window: { start, end: fresh },
      before: { start, end: start },
      oldestRowAt: await logStart(source),
      needsFine: true,
      needsProgramTags: false,
      needsTagSets: false,
    });
  };
  const reader = (): Promise<UsageReader> => {
    opened ??= open();
    return opened;
  };
  return {
    reader,
    spentSince: async ({ start, ...options }) => {
      const usage = await reader();
      const windows =
        start < fresh
          ? [
              { start, end: fresh },
              { start: fresh, end: now },
            ]
          : [{ start, end: now }];
      const sums = new Map<string, EntitySpend>();
      for (const window of windows) {
        for (const sum of await usage.spentBy({ ...options, window })) {
          const key = JSON.stringify([sum.id, sum.model]);
          const known = sums.get(key);
          sums.set(key, {
            ...sum,
            spendUsd: sum.spendUsd + (known?.spendUsd ?? 0),
            requestCount: sum.requestCount + (known?.requestCount ?? 0),
          });
        }
      }
      return [...sums.values()];
    },
  };
}
