/** Which hours of the log are still to be counted, and how many rows they have. */
import { readSnapshot } from '../database/read-snapshot.ts';
import { hourCounts } from '../queries/hour-counts.ts';
import { logStart } from '../queries/log-start.ts';
import { countedHours } from '../store/usage-hours.ts';
import { readPosition } from '../store/usage-position.ts';
import { floorHour, wideMs } from '../usage/plan-pass.ts';
import type { UsageDeps } from './usage-deps.ts';

export interface BackfillPlan {
  /** Whole hours, between the beginning of the log and where passes count by themselves. */
  readonly start: Date;
  readonly end: Date;
  /** The newest first. */
  readonly hours: readonly Date[];
}

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;

/** Null bounds: as far as there is anything. Null when the log is empty. */
export async function planBackfill(
  { own, source, clock }: Pick<UsageDeps, 'own' | 'source' | 'clock'>,
  { from, to }: { readonly from: Date | null; readonly to: Date | null },
): Promise<BackfillPlan | null> {
  const oldestRowAt = await readSnapshot(source, (snapshot) => logStart(snapshot));
  if (oldestRowAt === null) return null;
  const { borders } = await readPosition(own);
  const border = floorHour(borders?.wideFrom ?? new Date(clock.now().getTime() - wideMs));
  const oldest = floorHour(oldestRowAt);
  const start = from === null || from < oldest ? oldest : floorHour(from);
  const end = to === null || to > border ? border : ceilHour(to);
  const counted = new Set(
    (await countedHours(own, { from: start, until: end })).map(({ hour }) => hour.getTime()),
  );
  const hours: Date[] = [];
  for (let at = end.getTime() - hourMs; at >= start.getTime(); at -= hourMs) {
    if (!counted.has(at)) hours.push(new Date(at));
  }
  return { start, end, hours };
}

/** Rows of these hours, asked for a week at a time: a log may be long. */
export async function rowsOfHours(
  { source }: Pick<UsageDeps, 'source'>,
  hours: readonly Date[],
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<number, number>();
  const weeks = new Set(hours.map((hour) => Math.floor(hour.getTime() / weekMs) * weekMs));
  for (const week of weeks) {
    const window = { start: new Date(week), end: new Date(week + weekMs) };
    const ofWeek = await readSnapshot(source, (snapshot) => hourCounts(snapshot, { window }));
    for (const [hour, count] of ofWeek) counts.set(hour, count);
  }
  return counts;
}

const ceilHour = (at: Date): Date => new Date(Math.ceil(at.getTime() / hourMs) * hourMs);
