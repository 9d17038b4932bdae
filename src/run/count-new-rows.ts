/**
 * Reads the rows that were not counted yet, told by the transaction that wrote them, and adds them to the
 * rollups in one transaction with the position.
 */
import type { Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { RowHorizon } from '../queries/row-horizon.ts';
import { addUsage } from '../store/add-usage.ts';
import { closeHours, countHours, doubtHours, forgetUsage } from '../store/usage-hours.ts';
import {
  holdUsage,
  movePosition,
  type NewPosition,
  readPosition,
  type UsageLease,
  type UsagePosition,
} from '../store/usage-position.ts';
import { type Borders, floorHour, isNearXid, type PassPlan, planPass } from '../usage/plan-pass.ts';
import { type UsageSum, usageSum } from '../usage/usage-delta.ts';
import { addRows } from './add-rows.ts';
import type { UsageDeps } from './usage-deps.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export interface NewRows {
  readonly method: 'horizon';
  readonly plan: PassPlan;
  readonly sum: UsageSum;
  readonly now: Date;
  readonly horizon: bigint;
  /** The log is another one than the position is of. */
  readonly isOther: boolean;
  /** The pass goes on where the last one ended. */
  readonly isSame: boolean;
  readonly position: UsagePosition;
  readonly next: NewPosition;
}

export async function readNewRows(
  deps: UsageDeps,
  tx: Transaction<SourceTables>,
  {
    position,
    at,
    horizon,
    next,
    now,
  }: {
    readonly position: UsagePosition;
    readonly at: RowHorizon;
    readonly horizon: bigint;
    readonly next: bigint;
    readonly now: Date;
  },
): Promise<NewRows> {
  const isOther = position.source !== null && !hasSameNumbers(position, at.source, horizon);
  const isSame = !isOther && position.borders !== null && !isAhead(position.borders, now);
  if (isOther) deps.onStep({ at: 'usage-source-changed' });
  const plan = planPass({
    borders: isSame ? position.borders : null,
    readAt: isSame ? position.readAt : null,
    countedUntil: position.countedUntil,
    horizon,
    now,
  });
  const sum = usageSum(undefined, deps.noteRules);
  for (const range of plan.ranges) await addRows(deps, tx, { range, sum });
  deps.onStep({ at: 'usage-read', rowCount: sum.rowCount });
  return {
    method: 'horizon',
    plan,
    sum,
    now,
    horizon,
    isOther,
    isSame,
    position,
    next: {
      source: at.source,
      method: 'horizon',
      borders: plan.borders,
      readAt: now,
      ...completeness(position, isSame, { horizon, next, now }),
    },
  };
}

/** Null when the lease is another's. */
export async function commitNewRows(
  { own, ids, keep, onStep }: UsageDeps,
  lease: UsageLease,
  { plan, sum, now, horizon, isOther, isSame, position, next }: NewRows,
): Promise<number | null> {
  const counted = (): void =>
    onStep({
      at: 'usage-counted',
      pass: plan.kind,
      rowCount: sum.rowCount,
      readAt: now,
      completeAt: next.completeAt,
    });
  if (isQuiet({ plan, sum, now, isSame, position })) {
    counted();
    return 0;
  }
  const resolved = await own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, position))) return null;
    if (isOther) await doubtHours(tx);
    if (!isSame) await forgetDay(tx, plan.startsAt ?? now);
    const added = await addUsage(tx, sum, {
      ids,
      fine: 'recent',
      minutesFrom: new Date(now.getTime() - keep.minutesMs),
    });
    await countHours(tx, {
      rowCounts: sum.rowCounts,
      from: plan.startsAt ?? floorHour(plan.borders.wideFrom),
      until: new Date(floorHour(now).getTime() + hourMs),
      hasFine: false,
    });
    if (plan.closes !== null) await closeHours(tx, { ...plan.closes, horizon });
    await movePosition(tx, next);
    return added;
  });
  if (resolved === null) return null;
  ids.remember(resolved);
  counted();
  return sum.rowCount;
}

/** So much older than it could be may the position be, for want of anything to count. */
const quietMs = 10_000;

/** Nothing is to be written: the next pass reads what this one has, and the position is young enough. */
function isQuiet({
  plan,
  sum,
  now,
  isSame,
  position: { readAt, completeAt },
}: Pick<NewRows, 'plan' | 'sum' | 'now' | 'isSame' | 'position'>): boolean {
  if (plan.kind !== 'narrow' || sum.rowCount > 0 || !isSame || readAt === null) return false;
  const ageMs = now.getTime() - readAt.getTime();
  const isYoung = ageMs >= 0 && ageMs < quietMs && completeAt?.getTime() === readAt.getTime();
  // An hour is made known as counted by the first pass in it.
  return isYoung && floorHour(now).getTime() === floorHour(readAt).getTime();
}

/**
 * Where rows are counted already of the hours that the pass counts from their beginning, the running day is
 * counted again, for a day is one sum.
 */
async function forgetDay(tx: Transaction<OwnTables>, startsAt: Date): Promise<void> {
  const { countedUntil: until } = await readPosition(tx);
  if (until === null || until <= startsAt) return;
  const from = new Date(Math.floor(startsAt.getTime() / dayMs) * dayMs);
  await forgetUsage(tx, { from, until: null });
}

/** Whether rows have the numbers that they had. */
function hasSameNumbers(
  { source, method, borders }: UsagePosition,
  sourceNow: string,
  horizon: bigint,
): boolean {
  if (source !== sourceNow || method !== 'horizon') return false;
  // Numbers that went back are those of a database that was made anew.
  return (
    borders === null || (borders.narrowBelow <= horizon && isNearXid(borders.lateBelow, horizon))
  );
}

/** A clock that was wrong once and is right again would have the passes wait until then. */
const isAhead = ({ narrowFrom }: Borders, now: Date): boolean =>
  narrowFrom.getTime() - now.getTime() > hourMs;

/**
 * All that was committed before `completeAt` is counted: once every transaction has ended that was
 * open or about to begin then.
 */
function completeness(
  { completeAt, pending }: UsagePosition,
  isSame: boolean,
  { horizon, next, now }: { readonly horizon: bigint; readonly next: bigint; readonly now: Date },
): Pick<UsagePosition, 'completeAt' | 'pending'> {
  if (horizon >= next) return { completeAt: now, pending: null };
  const known = isSame ? { completeAt, pending } : { completeAt: null, pending: null };
  if (known.pending === null) {
    return { completeAt: known.completeAt, pending: { below: next, at: now } };
  }
  return horizon >= known.pending.below
    ? { completeAt: known.pending.at, pending: { below: next, at: now } }
    : known;
}
