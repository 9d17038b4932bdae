/** Puts an hour, as the log has it now, in place of what was counted of it. */
import { addUsage } from '../store/add-usage.ts';
import { countedHours, countHours, forgetUsage, takeOutHour } from '../store/usage-hours.ts';
import { holdUsage, type UsageLease, type UsagePosition } from '../store/usage-position.ts';
import type { UsageSum } from '../usage/usage-delta.ts';
import type { UsageDeps } from './usage-deps.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Until then an hour may be replaced alone where rows cannot be told apart. */
export const fineHoursMs = 26 * hourMs;

/** False when the lease is another's. */
export async function replaceHour(
  { own, ids, keep }: UsageDeps,
  lease: UsageLease,
  {
    hour,
    sum,
    now,
    position,
  }: {
    readonly hour: Date;
    readonly sum: UsageSum;
    readonly now: Date;
    readonly position: UsagePosition;
  },
): Promise<boolean> {
  const end = new Date(hour.getTime() + hourMs);
  const resolved = await own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, position))) return null;
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
      fine: 'days and hours',
      minutesFrom: new Date(now.getTime() - keep.minutesMs),
    });
    await countHours(tx, { rowCounts: sum.rowCounts, from: hour, until: end, hasFine: true });
    return added;
  });
  if (resolved === null) return false;
  ids.remember(resolved);
  return true;
}
