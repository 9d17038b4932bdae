/** Foresees what budgets will have come to at their reset, from what their entities spent on the days before. */
import {
  type BudgetKind,
  type BudgetPosition,
  budgetSubject,
} from '../../src/queries/budgets/budget-position.ts';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';
import type { ProjectionDetail } from '../../src/rules/budget-detail.ts';
import { type Projection, projectSpend } from '../../src/rules/project-spend.ts';
import {
  addDays,
  calendarDay,
  daysWindow,
  startOfDay,
  type Window,
  wholeDaysOf,
} from '../../src/time/window.ts';
import type { Foreseen } from './budget-memory.ts';
import type { LookUsage } from './look-usage.ts';
import type { StandingBudget } from './read-budgets.ts';

/** Rollups know every entity by days of UTC; what a day is called matters little to a forecast. */
const zone = 'UTC';
const historyDays = 63;
/** The nearest to their limits come first. */
const budgetsOfKindMax = 500;

/** Days by subject, the running one last and cut short. */
export async function readDays(
  budgets: readonly StandingBudget[],
  { usage, now }: { readonly usage: LookUsage; readonly now: Date },
): Promise<ReadonlyMap<string, readonly DaySpend[]>> {
  const today = calendarDay(now, zone);
  const window: Window = { start: startOfDay(addDays(today, -historyDays), zone), end: now };
  const days = new Map<string, readonly DaySpend[]>();
  // Spend of one model is not kept by day for all kinds.
  const wanted = budgets.filter(({ position }) => position.scope.kind !== 'model');
  for (const [kind, own] of Map.groupBy(wanted, ({ position }): BudgetKind => position.kind)) {
    const nearest = own.toSorted(nearestFirst).slice(0, budgetsOfKindMax);
    const ids = [...new Set(nearest.map(({ position }) => position.id))];
    const reader = await usage.reader();
    const found = await reader.spendByDayOf({ kind, ids, window, zone });
    for (const { position } of nearest) {
      const of = found.get(position.id);
      if (of !== undefined) days.set(budgetSubject(position), of);
    }
  }
  return days;
}

/** Null where nothing can be said: an unknown window, too little of it, too few days before. */
export function foreseeBudget(
  { position, window }: StandingBudget,
  {
    days,
    now,
    wasAbove,
  }: {
    readonly days: readonly DaySpend[] | undefined;
    readonly now: Date;
    readonly wasAbove: boolean;
  },
): Foreseen | null {
  const { start, end, isResetDue } = window;
  const limitUsd = aimOf(position);
  if (days === undefined || start === null || end === null || isResetDue || limitUsd === null) {
    return null;
  }
  const whole = { start, end };
  const projection = projectSpend(
    {
      history: days.filter(({ day }) => day < calendarDay(now, zone)),
      window: whole,
      days: wholeDaysOf(whole, zone),
      now,
      spentUsd: position.spendUsd,
    },
    { limitUsd, wasAbove },
  );
  if (projection.kind === 'silent') return null;
  return {
    isAbove: projection.isAbove,
    fires: projection.fires,
    projection: detailOf(projection),
  };
}

type Spoken = Exclude<Projection, { readonly kind: 'silent' }>;

function detailOf({ estimateUsd, lowUsd, highUsd, reach }: Spoken): ProjectionDetail {
  return {
    ...{ estimateUsd, lowUsd, highUsd },
    reach:
      reach.kind === 'between'
        ? {
            earliest: reach.earliest.toISOString(),
            likely: reach.likely?.toISOString() ?? null,
            latest: reach.latest?.toISOString() ?? null,
          }
        : null,
  };
}

/** Those of the window so far; of the last two weeks where the window is short or unknown. */
export function shownDays(
  days: readonly DaySpend[],
  { start }: StandingBudget['window'],
  now: Date,
): readonly DaySpend[] {
  const today = calendarDay(now, zone);
  const first = start === null ? today : calendarDay(start, zone);
  const from = first > addDays(today, -6) ? addDays(today, -13) : first;
  return days.filter(({ day }) => day >= from);
}

export const aimOf = ({ limitUsd, softLimitUsd }: BudgetPosition): number | null =>
  limitUsd ?? softLimitUsd;

function nearestFirst({ position: one }: StandingBudget, { position: other }: StandingBudget) {
  const share = (position: BudgetPosition): number =>
    position.spendUsd / Math.max(aimOf(position) ?? 0, 1e-9);
  return share(other) - share(one) || (one.id < other.id ? -1 : 1);
}

/** As long before it as it has lasted. */
export function windowAndBefore(
  { start }: StandingBudget['window'],
  now: Date,
): { readonly window: Window; readonly before: Window } {
  const from =
    start ?? daysWindow(addDays(calendarDay(now, zone), -29), calendarDay(now, zone), zone).start;
  const lastedMs = now.getTime() - from.getTime();
  return {
    window: { start: from, end: now },
    before: { start: new Date(from.getTime() - lastedMs), end: from },
  };
}
