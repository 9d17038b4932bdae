/** Reads where budgets stand that may matter, from the gateway's counters, kind by kind. */
import { type BudgetKind, budgetKinds } from '../../src/config/budget-kinds.ts';
import type { BudgetAlertSettings } from '../../src/config/config.ts';
import type { LookContext } from '../../src/define/define-alert.ts';
import type { BudgetPosition } from '../../src/queries/budgets/budget-position.ts';
import { budgetPositions } from '../../src/queries/budgets/budget-positions.ts';
import type { NearLimits } from '../../src/queries/budgets/near-budget.ts';
import { budgetWindow } from '../../src/rules/budget-window.ts';
import type { WindowOfBudget } from '../../src/rules/judge-budget.ts';

export type BudgetContext = LookContext<BudgetAlertSettings>;

export interface StandingBudget {
  readonly position: BudgetPosition;
  readonly window: WindowOfBudget;
}

export interface ReadBudgets {
  readonly budgets: readonly StandingBudget[];
  /** Kinds that were read. */
  readonly kinds: readonly BudgetKind[];
  /** Those whose query was cut. */
  readonly cut: readonly BudgetKind[];
}

export async function readBudgets(
  context: BudgetContext,
  near: NearLimits,
  known: readonly { readonly kind: string; readonly id: string }[],
): Promise<ReadBudgets> {
  const { source, readSection, features, config, now } = context;
  const defaults = config.gateway.budgets;
  const budgets: StandingBudget[] = [];
  const kinds: BudgetKind[] = [];
  const cut: BudgetKind[] = [];
  for (const kind of budgetKinds) {
    if (features.budgets[kind] !== 'readable') continue;
    const ids = [...new Set(known.flatMap((one) => (one.kind === kind ? [one.id] : [])))];
    const options = { features, defaults, now, near, known: ids };
    const reading = await readSection(() => budgetPositions(source, kind, options));
    if (reading.isCut) {
      cut.push(kind);
      continue;
    }
    kinds.push(kind);
    for (const position of reading.value) {
      budgets.push({ position, window: windowOf(position, context) });
    }
  }
  return { budgets, kinds, cut };
}

export function windowOf(
  { duration, resetAt, countedSince }: BudgetPosition,
  { config, now }: Pick<BudgetContext, 'config' | 'now'>,
): WindowOfBudget {
  const zone = config.gateway.budgets.resetZone;
  const window = budgetWindow({ duration, resetAt, now, zone });
  return {
    start: countedSince ?? window?.start ?? null,
    end: window?.end ?? resetAt,
    isResetDue: window?.isDue ?? false,
  };
}
