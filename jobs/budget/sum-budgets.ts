/** Sums what counts against budgets of which the gateway keeps no counter. */
import { budgetSubject } from '../../src/queries/budgets/budget-position.ts';
import { computedWindow } from '../../src/rules/budget-window.ts';
import type { LookUsage } from './look-usage.ts';
import type { BudgetContext, StandingBudget } from './read-budgets.ts';

/** Dollars by subject, one question for all that count since the same instant. */
export async function sumBudgets(
  { config, now }: Pick<BudgetContext, 'config' | 'now'>,
  budgets: readonly StandingBudget[],
  usage: LookUsage,
): Promise<ReadonlyMap<string, number>> {
  const zone = config.gateway.budgets.resetZone;
  const groups = new Map<string, { readonly start: Date; readonly budgets: StandingBudget[] }>();
  for (const budget of budgets) {
    const { kind, duration, resetAt, scope } = budget.position;
    const window = computedWindow({ duration, resetAt, now, zone });
    // Since an unknown instant nothing can be summed; `tollbell coverage` says so.
    if (window === null) continue;
    const key = `${kind} ${window.start.toISOString()} ${scope.kind === 'model'}`;
    const group = groups.get(key) ?? { start: window.start, budgets: [] };
    group.budgets.push(budget);
    groups.set(key, group);
  }
  const sums = new Map<string, number>();
  for (const { start, budgets: own } of groups.values()) {
    const [first] = own;
    if (first === undefined) continue;
    const { kind, scope } = first.position;
    const byModel = scope.kind === 'model';
    const ids = [...new Set(own.map(({ position }) => position.id))];
    const found = await usage.spentSince({ kind, ids, start, byModel });
    const usdOf = new Map(found.map(({ id, model, spendUsd }) => [keyOf(id, model), spendUsd]));
    for (const { position } of own) {
      const model = position.scope.kind === 'model' ? position.scope.model : null;
      sums.set(budgetSubject(position), usdOf.get(keyOf(position.id, model)) ?? 0);
    }
  }
  return sums;
}

const keyOf = (id: string, model: string | null): string => JSON.stringify([id, model]);
