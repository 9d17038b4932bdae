/**
 * One pass over the spend log: reads the rows that were not counted yet, and adds them to the rollups in
 * one transaction with the position. A kill anywhere repeats the same pass, which counts the same rows.
 */
import type { Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { hourCounts } from '../queries/hour-counts.ts';
import { type RowHorizon, rowHorizon } from '../queries/row-horizon.ts';
import { usageRows } from '../queries/usage-rows.ts';
import { addUsage } from '../store/add-usage.ts';
import { remember } from '../store/usage-entities.ts';
import {
  closeHours,
  countedHours,
  countedUntil,
  countHours,
  doubtHours,
  dropFineHours,
  forgetUsage,
  takeOutHour,
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
import type { UsageDeps } from './usage-deps.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Until then an hour may be replaced alone where rows cannot be told apart. */
export const fineHoursMs = 26 * hourMs;

/** Returns how many rows were counted; null when the lease is another's.
 *
 * @throws DatabaseError with side `source`, or what the driver says of our own.
 */
export async function foldUsage(deps: UsageDeps, lease: UsageLease): Promise<number | null> {
  const { own, source, clock } = deps;
  const position = await readPosition(own);
  const until = await countedUntil(own);
  const now = clock.now();
  return readSnapshot(source, async (_, __, tx) => {
    const at = await rowHorizon(tx);
    noteMethod(deps, position, at);
    if (at.horizon === null || at.next === null) {
      return recount(deps, lease, { position, at, now, tx });
    }
    const isOther = position.source !== null && !hasSameNumbers(position, at.source, at.horizon);
    const isSame = !isOther && position.borders !== null && !isAhead(position.borders, now);
    if (isOther) deps.onStep({ at: 'usage-source-changed' });
    const plan = planPass({
      borders: isSame ? position.borders : null,
      readAt: isSame ? position.readAt : null,
      countedUntil: until,
      horizon: at.horizon,
      now,
    });
    const sum = usageSum();
    for (const range of plan.ranges) {
      for await (const rows of usageRows(tx, { range, features: deps.features })) {
        for (const row of rows) sum.add(row);
      }
    }
    deps.onStep({ at: 'usage-read', rowCount: sum.rowCount });
    const complete = completeness(position, isSame, { horizon: at.horizon, next: at.next, now });
    const isCommitted = await commitPass(deps, lease, {
      plan,
      sum,
      now,
      horizon: at.horizon,
      isSame,
      isOther,
      read: position,
      position: {
        source: at.source,
        method: 'horizon',
        borders: plan.borders,
        readAt: now,
        ...complete,
      },
    });
    if (!isCommitted) return null;
    deps.onStep({
      at: 'usage-counted',
      pass: plan.kind,
      rowCount: sum.rowCount,
      readAt: now,
      completeAt: complete.completeAt,
    });
    return sum.rowCount;
  });
}

type NewPosition = Parameters<typeof movePosition>[1];

async function commitPass(
  { own, ids, keep, onStep }: UsageDeps,
  lease: UsageLease,
  {
    plan,
    sum,
    now,
    horizon,
    isSame,
    isOther,
    read,
    position,
  }: {
    readonly plan: PassPlan;
    readonly sum: UsageSum;
    readonly now: Date;
    readonly horizon: bigint;
    readonly isSame: boolean;
    readonly isOther: boolean;
    readonly read: UsagePosition;
    readonly position: NewPosition;
  },
): Promise<boolean> {
  const resolved = await own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, read))) return null;
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
    await movePosition(tx, position);
    return added;
  });
  if (resolved === null) {
    onStep({ at: 'usage-lease-lost' });
    return false;
  }
  remember(ids, resolved);
  return true;
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

/**
 * Counts the running hours again and replaces those of which the log has another number of rows.
 */
async function recount(
  deps: UsageDeps,
  lease: UsageLease,
  {
    position,
    at,
    now,
    tx: source,
  }: {
    readonly position: UsagePosition;
    readonly at: RowHorizon;
    readonly now: Date;
    readonly tx: Parameters<typeof usageRows>[0];
  },
): Promise<number | null> {
  const { own, features } = deps;
  const isSame = position.source === at.source && position.method === 'recount';
  const from = floorHour(new Date(now.getTime() - wideMs));
  const until = new Date(floorHour(now).getTime() + 2 * hourMs);
  const counts = await hourCounts(source, { window: { start: from, end: until } });
  const known = isSame ? await countedHours(own, { from, until }) : [];
  const rowCounts = new Map(known.map(({ hour, rowCount }) => [hour.getTime(), rowCount]));
  let counted = 0;
  for (let start = from.getTime(); start < until.getTime(); start += hourMs) {
    const logCount = counts.get(start) ?? 0;
    const isDue = start <= now.getTime() || logCount > 0;
    if (!isDue || rowCounts.get(start) === logCount) continue;
    const hour = new Date(start);
    const sum = usageSum();
    const range = { from: hour, until: new Date(start + hourMs) };
    for await (const rows of usageRows(source, { range, features })) {
      for (const row of rows) sum.add(row);
    }
    deps.onStep({ at: 'usage-read', rowCount: sum.rowCount });
    if (!(await replaceHour(deps, lease, { hour, sum, now, read: position }))) return null;
    counted += sum.rowCount - (rowCounts.get(start) ?? 0);
  }
  const isOurs = await own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, position))) return false;
    if (!isSame && position.source !== null) await doubtHours(tx);
    await dropFineHours(tx, new Date(now.getTime() - fineHoursMs));
    await movePosition(tx, {
      source: at.source,
      method: 'recount',
      borders: null,
      readAt: now,
      completeAt: at.replayedAt ?? now,
      pending: null,
    });
    return true;
  });
  if (!isOurs) {
    deps.onStep({ at: 'usage-lease-lost' });
    return null;
  }
  deps.onStep({
    at: 'usage-counted',
    pass: 'recount',
    rowCount: counted,
    readAt: now,
    completeAt: at.replayedAt ?? now,
  });
  return counted;
}

/** An hour as the log has it now, in place of what was counted of it; false when the lease is another's. */
export async function replaceHour(
  { own, ids, keep }: UsageDeps,
  lease: UsageLease,
  {
    hour,
    sum,
    now,
    read,
  }: {
    readonly hour: Date;
    readonly sum: UsageSum;
    readonly now: Date;
    readonly read: UsagePosition;
  },
): Promise<boolean> {
  const end = new Date(hour.getTime() + hourMs);
  const resolved = await own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, read))) return null;
    const [known] = await countedHours(tx, { from: hour, until: end });
    if (known !== undefined && !known.hasFine) {
      // Counted in another way before: its day cannot be told apart by hours.
      const day = new Date(Math.floor(hour.getTime() / dayMs) * dayMs);
      await forgetUsage(tx, { from: day, until: new Date(day.getTime() + dayMs) });
    } else if (known !== undefined) {
      await takeOutHour(tx, hour);
    }
    const added = await addUsage(tx, sum, {
      ids,
      keepsFineHours: true,
      minutesFrom: new Date(now.getTime() - keep.minutesMs),
    });
    await countHours(tx, { rowCounts: sum.rowCounts, from: hour, until: end, hasFine: true });
    return added;
  });
  if (resolved === null) return false;
  remember(ids, resolved);
  return true;
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
