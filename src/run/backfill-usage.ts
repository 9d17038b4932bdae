/**
 * Counts hours of the log that were never counted, one at a time and the newest first: what was there
 * before the first start, and what a long rest has left out.
 */
import { readSnapshot } from '../database/read-snapshot.ts';
import { rowHorizon } from '../queries/row-horizon.ts';
import { rowsBelow } from '../queries/rows-below.ts';
import { addUsage } from '../store/add-usage.ts';
import { insertHour } from '../store/usage-hours.ts';
import { lockRollups, readPosition, type UsagePosition } from '../store/usage-position.ts';
import { floorHour } from '../usage/plan-pass.ts';
import { usageSum } from '../usage/usage-delta.ts';
import { addRows } from './add-rows.ts';
import { fineHoursMs } from './replace-hour.ts';
import type { UsageDeps } from './usage-deps.ts';

const hourMs = 3_600_000;

/**
 * Returns how many rows it had; null when somebody else has counted it meanwhile or is to count it, or
 * when some of its rows are by transactions of which not all below have ended: it would be called whole
 * without them.
 */
export async function backfillHour(deps: UsageDeps, hour: Date): Promise<number | null> {
  const { own, source, ids, keep, clock } = deps;
  const now = clock.now();
  const { sum, horizon, database, isWhole } = await readSnapshot(source, async (_, __, tx) => {
    const { horizon, source: database } = await rowHorizon(tx);
    const read = usageSum();
    const end = new Date(hour.getTime() + hourMs);
    const range = { from: hour, until: end, ...(horizon === null ? {} : { below: horizon }) };
    await addRows(deps, tx, { range, sum: read });
    const logRowCount = await rowsBelow(tx, { from: hour, until: end });
    return { sum: read, horizon, database, isWhole: read.rowCount === logRowCount };
  });
  if (!isWhole) return null;
  const hasFine = horizon === null && now.getTime() - hour.getTime() < fineHoursMs;
  const resolved = await own.transaction().execute(async (tx) => {
    await lockRollups(tx);
    if (!isForBackfill(await readPosition(tx), { hour, database })) return null;
    const isNew = await insertHour(tx, {
      hour,
      rowCount: sum.rowCount,
      countedBelow: horizon,
      state: 'verified',
      hasFine,
      verifiedAt: now,
    });
    if (!isNew) return null;
    return addUsage(tx, sum, {
      ids,
      keepsFineHours: hasFine,
      minutesFrom: new Date(now.getTime() - keep.minutesMs),
    });
  });
  if (resolved === null) return null;
  ids.remember(resolved);
  deps.onStep({ at: 'usage-backfilled', hour, rowCount: sum.rowCount });
  return sum.rowCount;
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
