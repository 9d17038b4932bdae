/**
 * Holds the gateway's counters against its log, for budgets whose window is known: where a counter lags
 * behind, a budget is passed without a word, and where it runs ahead, requests are refused too early.
 */
import type { BudgetKind } from '../../src/queries/budgets/budget-position.ts';
import { coveredBudgets } from '../../src/queries/budgets/covered-budgets.ts';
import type { DriftDetail } from '../../src/rules/budget-detail.ts';
import type { LookUsage } from './look-usage.ts';
import { type BudgetContext, type StandingBudget, windowOf } from './read-budgets.ts';

/**
 * Kinds whose spend rollups know: asked of the log, the comparison would cost more than it is worth. Not
 * tags, whose counters some versions never set back.
 */
const kinds: readonly BudgetKind[] = ['team', 'team_member', 'key', 'user', 'end_user', 'proxy'];
const budgetsOfKindMax = 2_000;

export interface ComparedBudget extends StandingBudget {
  readonly drift: DriftDetail;
}

/** Those whose counter and log can be compared; none where the log is not kept, or not by rollups. */
export async function compareCounters(
  context: BudgetContext,
  usage: LookUsage,
): Promise<readonly ComparedBudget[]> {
  const { source, features, config, now } = context;
  if (config.gateway.isSpendLogDisabled) return [];
  const reader = await usage.reader();
  if (reader.origin !== 'rollups' || reader.oldestRowAt === null) return [];
  const compared: ComparedBudget[] = [];
  for (const kind of kinds) {
    const defaults = config.gateway.budgets;
    const groups = new Map<string, StandingBudget[]>();
    let count = 0;
    for await (const batch of coveredBudgets(source, kind, { features, defaults, now })) {
      for (const position of batch.slice(0, budgetsOfKindMax - count)) {
        count += 1;
        const budget = { position, window: windowOf(position, context) };
        const { start, isResetDue } = budget.window;
        const isCounted =
          position.spendFrom === 'counter' &&
          position.scope.kind !== 'model' &&
          position.counterIsReset === 'each-window';
        if (!isCounted || start === null || isResetDue || start < reader.oldestRowAt) continue;
        const key = start.toISOString();
        const group = groups.get(key) ?? [];
        group.push(budget);
        groups.set(key, group);
      }
      if (count >= budgetsOfKindMax) break;
    }
    for (const [since, budgets] of groups) {
      const ids = [...new Set(budgets.map(({ position }) => position.id))];
      const sums = await usage.spentSince({ kind, ids, start: new Date(since) });
      const usdOf = new Map(sums.map(({ id, spendUsd }) => [id, spendUsd]));
      for (const budget of budgets) {
        const { id, spendUsd: counterUsd } = budget.position;
        compared.push({ ...budget, drift: { counterUsd, loggedUsd: usdOf.get(id) ?? 0, since } });
      }
    }
  }
  return compared;
}
