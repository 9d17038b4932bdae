/**
 * Counts hours of the log that were never counted, the newest first: what was there
 * before the first start, and what a long rest has left out.
 */
import type { Transaction } from 'kysely';
import { readSnapshot } from '../database/read-snapshot.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { hourCounts } from '../queries/hour-counts.ts';
import { rowHorizon } from '../queries/row-horizon.ts';
import { hoursFrom } from '../queries/rows-below.ts';
import { addUsage } from '../store/add-usage.ts';
import { insertHours } from '../store/usage-hours.ts';
import {
  lockRollups,
  movePosition,
  readPosition,
  type UsagePosition,
} from '../store/usage-position.ts';
import type { Stretch } from '../usage/cover-window.ts';
import { floorHour } from '../usage/plan-pass.ts';
import { type UsageSum, usageSum } from '../usage/usage-delta.ts';
import { addRows } from './add-rows.ts';
import { fineHoursMs } from './replace-hour.ts';
import type { UsageDeps } from './usage-deps.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Rows that are read and written at once, about: few enough for memory and for the gateway. */
const rowsAtOnce = 10_000;

export interface Backfilled {
  /** Hours from the beginning of the list that are done with, counted or not. */
  readonly takenCount: number;
  readonly rowCount: number;
}

/**
 * Counts hours from the beginning of a list, as many of one day as make some thousands of rows: a day is
 * written once for all of them.
 */
export async function backfillHours(deps: UsageDeps, hours: readonly Date[]): Promise<Backfilled> {
  const read = await readHours(deps, hours);
  if (read.hours.length === 0) return { takenCount: Math.min(1, hours.length), rowCount: 0 };
  const isWritten = await writeHours(deps, read);
  if (!isWritten && read.hours.length > 1) {
    // One of them is another's by now: each by itself.
    return backfillHours(deps, hours.slice(0, 1));
  }
  if (isWritten) {
    for (const hour of read.hours) {
      const rowCount = read.sum.rowCounts.get(hour.getTime()) ?? 0;
      deps.onStep({ at: 'usage-backfilled', hour, rowCount });
    }
  }
  return { takenCount: read.hours.length, rowCount: isWritten ? read.sum.rowCount : 0 };
}

/**
 * Returns how many rows one hour had; null when somebody else has counted it meanwhile or is to count it,
 * or when some of its rows are by transactions of which not all below have ended: it would be called
 * whole without them.
 */
export async function backfillHour(deps: UsageDeps, hour: Date): Promise<number | null> {
  const read = await readHours(deps, [hour]);
  if (read.hours.length === 0 || !(await writeHours(deps, read))) return null;
  deps.onStep({ at: 'usage-backfilled', hour, rowCount: read.sum.rowCount });
  return read.sum.rowCount;
}

interface ReadHours {
  readonly hours: readonly Date[];
  readonly sum: UsageSum;
  readonly horizon: bigint | null;
  readonly database: string;
  readonly now: Date;
}

/** The first hours that are whole, of one day of UTC. */
async function readHours(deps: UsageDeps, wanted: readonly Date[]): Promise<ReadHours> {
  const now = deps.clock.now();
  return readSnapshot(deps.source, async (_, __, tx) => {
    const { horizon, source: database } = await rowHorizon(tx, deps.engine);
    const sum = usageSum(undefined, deps.noteRules);
    const hours = await wholeHours(tx, wanted, horizon);
    const below = horizon === null ? {} : { below: horizon };
    for (const { start, end } of stretchesOf(hours)) {
      await addRows(deps, tx, { range: { from: start, until: end, ...below }, sum });
    }
    return { hours, sum, horizon, database, now };
  });
}

/** The first of one day that make so many rows, up to one with rows that may not be all. */
async function wholeHours(
  tx: Transaction<SourceTables>,
  wanted: readonly Date[],
  horizon: bigint | null,
): Promise<readonly Date[]> {
  const [first] = wanted;
  if (first === undefined) return [];
  const ofDay = wanted.slice(0, 24).filter((hour) => dayNumber(hour) === dayNumber(first));
  const counts = await hourCounts(tx, { window: spanOf(ofDay) });
  let rowCount = 0;
  const several = ofDay.filter((hour) => {
    const isTaken = rowCount < rowsAtOnce;
    rowCount += counts.get(hour.getTime()) ?? 0;
    return isTaken;
  });
  if (horizon === null) return several;
  const { start, end } = spanOf(several);
  const unfinished = await hoursFrom(tx, { from: start, until: end, below: horizon });
  const index = several.findIndex((hour) => unfinished.has(hour.getTime()));
  return index === -1 ? several : several.slice(0, index);
}

function spanOf(hours: readonly Date[]): Stretch {
  const starts = hours.map((hour) => hour.getTime());
  return { start: new Date(Math.min(...starts)), end: new Date(Math.max(...starts) + hourMs) };
}

/** Hours that touch are read together; hours are the newest first. */
function stretchesOf(hours: readonly Date[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const start of hours.toReversed()) {
    const end = new Date(start.getTime() + hourMs);
    const last = stretches.at(-1);
    if (last?.end.getTime() === start.getTime()) stretches.splice(-1, 1, { ...last, end });
    else stretches.push({ start, end });
  }
  return stretches;
}

const dayNumber = (at: Date): number => Math.floor(at.getTime() / dayMs);

/** False when one of the hours is counted, or to be counted, by somebody else; none is then. */
async function writeHours(
  { own, ids, keep }: UsageDeps,
  { hours, sum, horizon, database, now }: ReadHours,
): Promise<boolean> {
  const isYoung = (hour: Date): boolean => now.getTime() - hour.getTime() < fineHoursMs;
  // All of them or none: hours of one day.
  const hasFine = horizon === null && hours.every(isYoung);
  const resolved = await own.transaction().execute(async (tx) => {
    await lockRollups(tx);
    const position = await readPosition(tx);
    if (!hours.every((hour) => isForBackfill(position, { hour, database }))) return null;
    const inserted = await insertHours(tx, {
      hours: hours.map((hour) => ({ hour, rowCount: sum.rowCounts.get(hour.getTime()) ?? 0 })),
      countedBelow: horizon,
      hasFine,
      verifiedAt: now,
    });
    if (inserted === null) return null;
    // Before the first pass nobody has said yet which log is counted.
    if (position.source === null) {
      const method = horizon === null ? 'recount' : 'horizon';
      await movePosition(tx, { ...position, source: database, method });
    }
    // Of hours that nobody knows, and that nothing was let go of, there is nothing yet.
    const keptFrom = now.getTime() - Math.min(keep.hoursMs, keep.fineDaysMs, keep.daysMs);
    const isKept = hours.every((hour) => hour.getTime() - dayMs > keptFrom);
    return addUsage(tx, sum, {
      ids,
      fine: hasFine ? 'days and hours' : 'days',
      minutesFrom: new Date(now.getTime() - keep.minutesMs),
      isNew: { hours: isKept, days: isKept && inserted.areFirstOfDay },
    });
  });
  if (resolved === null) return false;
  ids.remember(resolved);
  return true;
}

/**
 * Hours that the passes count are theirs, even where they have no row yet; and what was read of one
 * database says nothing of another.
 */
function isForBackfill(
  { borders, source }: UsagePosition,
  { hour, database }: { readonly hour: Date; readonly database: string },
): boolean {
  if (source !== null && source !== database) return false;
  return borders === null || hour < floorHour(borders.wideFrom);
}
