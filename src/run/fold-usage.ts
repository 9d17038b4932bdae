/**
 * One pass over the spend log: reads the rows that were not counted yet, and adds them to the rollups in
 * one transaction with the position. A kill anywhere repeats the same pass, which counts the same rows.
 */
import type { Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { hourCounts } from '../queries/hour-counts.ts';
import { type RowHorizon, rowHorizon } from '../queries/row-horizon.ts';
import { addUsage } from '../store/add-usage.ts';
import {
  closeHours,
  countedHours,
  countedUntil,
  countHours,
  doubtHours,
  dropFineHours,
  forgetUsage,
} from '../store/usage-hours.ts';
import {
  holdUsage,
  movePosition,
  readPosition,
  type UsageLease,
  type UsagePosition,
} from '../store/usage-position.ts';
import {
  type Borders,
  floorHour,
  isNearXid,
  type PassPlan,
  planPass,
  wideMs,
} from '../usage/plan-pass.ts';
import { type UsageSum, usageSum } from '../usage/usage-delta.ts';
import { addRows } from './add-rows.ts';
import { fineHoursMs, replaceHour } from './replace-hour.ts';
import type { UsageDeps } from './usage-deps.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/**
 * Returns how many rows were counted; null when the lease is another's.
 *
 * @throws DatabaseError with side `source`, or what the driver says of our own.
 */
export async function foldUsage(deps: UsageDeps, lease: UsageLease): Promise<number | null> {
  const position = await readPosition(deps.own);
  const until = await countedUntil(deps.own);
  const now = deps.clock.now();
  // The gateway's snapshot ends before anything is written: it would hold its vacuum back.
  const read = await readSnapshot(deps.source, async (_, __, tx) => {
    const at = await rowHorizon(tx);
    noteMethod(deps, position, at);
    return at.horizon === null || at.next === null
      ? readAgain(deps, tx, { position, at, now })
      : readNew(deps, tx, { position, at, horizon: at.horizon, next: at.next, until, now });
  });
  const counted =
    read.method === 'horizon'
      ? await commitPass(deps, lease, read)
      : await commitRecount(deps, lease, read);
  if (counted === null) deps.onStep({ at: 'usage-lease-lost' });
  return counted;
}

interface NewRows {
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

async function readNew(
  deps: UsageDeps,
  tx: Transaction<SourceTables>,
  {
    position,
    at,
    horizon,
    next,
    until,
    now,
  }: {
    readonly position: UsagePosition;
    readonly at: RowHorizon;
    readonly horizon: bigint;
    readonly next: bigint;
    readonly until: Date | null;
    readonly now: Date;
  },
): Promise<NewRows> {
  const isOther = position.source !== null && !hasSameNumbers(position, at.source, horizon);
  const isSame = !isOther && position.borders !== null && !isAhead(position.borders, now);
  if (isOther) deps.onStep({ at: 'usage-source-changed' });
  const plan = planPass({
    borders: isSame ? position.borders : null,
    readAt: isSame ? position.readAt : null,
    countedUntil: until,
    horizon,
    now,
  });
  const sum = usageSum();
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

type NewPosition = Parameters<typeof movePosition>[1];

async function commitPass(
  { own, ids, keep, onStep }: UsageDeps,
  lease: UsageLease,
  { plan, sum, now, horizon, isOther, isSame, position, next }: NewRows,
): Promise<number | null> {
  const resolved = await own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, position))) return null;
    if (isOther) await doubtHours(tx);
    if (!isSame) await forgetDay(tx, plan.startsAt ?? now);
    const added = await addUsage(tx, sum, {
      ids,
      keepsFineHours: false,
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
  onStep({
    at: 'usage-counted',
    pass: plan.kind,
    rowCount: sum.rowCount,
    readAt: now,
    completeAt: next.completeAt,
  });
  return sum.rowCount;
}

/**
 * Where rows are counted already of the hours that the pass counts from their beginning, the running day is
 * counted again, for a day is one sum.
 */
async function forgetDay(tx: Transaction<OwnTables>, startsAt: Date): Promise<void> {
  const until = await countedUntil(tx);
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

interface RowsAgain {
  readonly method: 'recount';
  readonly hours: readonly { readonly hour: Date; readonly sum: UsageSum }[];
  /** Rows that were counted of these hours before. */
  readonly rowCountBefore: number;
  readonly now: Date;
  readonly isSame: boolean;
  readonly position: UsagePosition;
  readonly next: NewPosition;
}

/** Counts the running hours again and reads those of which the log has another number of rows. */
async function readAgain(
  deps: UsageDeps,
  tx: Transaction<SourceTables>,
  {
    position,
    at,
    now,
  }: { readonly position: UsagePosition; readonly at: RowHorizon; readonly now: Date },
): Promise<RowsAgain> {
  const isSame = position.source === at.source && position.method === 'recount';
  const from = floorHour(new Date(now.getTime() - wideMs));
  const until = new Date(floorHour(now).getTime() + 2 * hourMs);
  const counts = await hourCounts(tx, { window: { start: from, end: until } });
  const known = isSame ? await countedHours(deps.own, { from, until }) : [];
  const rowCounts = new Map(known.map(({ hour, rowCount }) => [hour.getTime(), rowCount]));
  const hours: { readonly hour: Date; readonly sum: UsageSum }[] = [];
  for (let start = from.getTime(); start < until.getTime(); start += hourMs) {
    const logCount = counts.get(start) ?? 0;
    const isDue = start <= now.getTime() || logCount > 0;
    if (!isDue || rowCounts.get(start) === logCount) continue;
    const range = { from: new Date(start), until: new Date(start + hourMs) };
    const sum = usageSum();
    await addRows(deps, tx, { range, sum });
    deps.onStep({ at: 'usage-read', rowCount: sum.rowCount });
    hours.push({ hour: range.from, sum });
  }
  const rowCountBefore = hours.reduce(
    (sum, { hour }) => sum + (rowCounts.get(hour.getTime()) ?? 0),
    0,
  );
  const completeAt = at.replayedAt ?? now;
  return {
    method: 'recount',
    hours,
    rowCountBefore,
    now,
    isSame,
    position,
    next: {
      source: at.source,
      method: 'recount',
      borders: null,
      readAt: now,
      completeAt,
      pending: null,
    },
  };
}

async function commitRecount(
  deps: UsageDeps,
  lease: UsageLease,
  { hours, rowCountBefore, now, isSame, position, next }: RowsAgain,
): Promise<number | null> {
  for (const hour of hours) {
    if (!(await replaceHour(deps, lease, { ...hour, now, position }))) return null;
  }
  const isOurs = await deps.own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, position))) return false;
    if (!isSame && position.source !== null) await doubtHours(tx);
    await dropFineHours(tx, new Date(now.getTime() - fineHoursMs));
    await movePosition(tx, next);
    return true;
  });
  if (!isOurs) return null;
  const rowCount = hours.reduce((sum, hour) => sum + hour.sum.rowCount, 0) - rowCountBefore;
  deps.onStep({
    at: 'usage-counted',
    pass: 'recount',
    rowCount,
    readAt: now,
    completeAt: next.completeAt,
  });
  return rowCount;
}

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

function noteMethod(deps: UsageDeps, { method }: UsagePosition, { count }: RowHorizon): void {
  if (method !== count.method) deps.onStep({ at: 'usage-method', ...count });
}
