/**
 * Whether a report that was sent still holds: when the log is looked at again, and what a look means.
 * Pure. One correction at most, so it waits until what came late has stopped growing.
 */

export interface Totals {
  readonly rowCount: number;
  /** Whole femtodollars, so that nothing is lost in a difference. */
  readonly spendFemtoUsd: bigint;
}

export type LookVerdict =
  /** Nothing worth a message came, and nobody looks again. */
  | { readonly kind: 'confirm' }
  | { readonly kind: 'correct' }
  /** `isGrowing`: what was found is told only when it is still the same then. */
  | { readonly kind: 'again'; readonly at: Date; readonly isGrowing: boolean };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** After a period has settled: most of what is late is there by then. */
const firstLookMs = 30 * minuteMs;
/** Rows that come later than a day and a bit are no longer this report's. */
const lastLookMs = 26 * hourMs;
/** Between two looks that must find the same. */
export const steadyMs = 10 * minuteMs;
/** What still grows so long after the last look is told as it is. */
const patienceMs = 2 * hourMs;

/** Below these a share means nothing. */
const rowsMin = 10;
const femtoUsdMin = 10n ** 13n;

export interface LookTimes {
  readonly windowEnd: Date;
  readonly toldAt: Date;
  /** How long after its end a period is settled. */
  readonly settleMs: number;
}

export function firstLookAt({ windowEnd, toldAt, settleMs }: LookTimes): Date {
  return new Date(Math.max(windowEnd.getTime(), toldAt.getTime()) + settleMs + firstLookMs);
}

function lastLookAt(times: LookTimes): Date {
  const last = times.windowEnd.getTime() + lastLookMs;
  return new Date(Math.max(last, firstLookAt(times).getTime()));
}

export interface Look extends LookTimes {
  readonly told: Totals;
  readonly current: Totals;
  /** What the look before found; null when that was nothing worth telling. */
  readonly seen: Totals | null;
  readonly toleranceShare: number;
  readonly now: Date;
}

export function judgeLook(look: Look): LookVerdict {
  const { told, current, seen, toleranceShare, now } = look;
  const last = lastLookAt(look);
  if (!isBeyond(told, current, toleranceShare)) {
    return now < last ? { kind: 'again', at: last, isGrowing: false } : { kind: 'confirm' };
  }
  const isSteady = seen !== null && !isBeyond(seen, current, toleranceShare);
  const isOver = now.getTime() >= last.getTime() + patienceMs;
  // A single look says nothing of growth, however late it is made.
  if (isSteady || (isOver && seen !== null)) return { kind: 'correct' };
  return { kind: 'again', at: new Date(now.getTime() + steadyMs), isGrowing: true };
}

/**
 * Rows are only ever added to a period; a log with fewer of them is one that its gateway has pruned,
 * and says nothing.
 */
export function isBeyond(before: Totals, after: Totals, toleranceShare: number): boolean {
  const rows = after.rowCount - before.rowCount;
  if (rows <= 0) return false;
  const spend = magnitude(after.spendFemtoUsd - before.spendFemtoUsd);
  return (
    (rows >= rowsMin && rows > toleranceShare * before.rowCount) ||
    (spend > femtoUsdMin &&
      Number(spend) > toleranceShare * Number(magnitude(before.spendFemtoUsd)))
  );
}

const magnitude = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
