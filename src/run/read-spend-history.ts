/**
 * Reads what was spent on each local day of a long period.
 *
 * A month at a time, each in a snapshot of its own: no statement runs long, and the gateway's
 * database keeps no old rows for us. The days are over, so they are the same in every snapshot.
 */
import type { Kysely } from 'kysely';
import { readSnapshot } from '../database/read-snapshot.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { logStart } from '../queries/log-start.ts';
import { type DaySpend, type Spender, spendByDay } from '../queries/spend-by-day.ts';
import { type Window, wholeDaysOf } from '../time/window.ts';

export interface SpendHistoryOptions {
  /** Whole local days. */
  readonly window: Window;
  readonly zone: string;
  readonly spender: Spender;
}

const daysAtOnce = 31;

/**
 * The days that the log holds from end to end: those before its first row are not known, and the day
 * of that row may be cut by the gateway's retention.
 *
 * @throws DatabaseError with side `source`.
 */
export async function readSpendHistory(
  source: Kysely<SourceTables>,
  { window, zone, spender }: SpendHistoryOptions,
): Promise<readonly DaySpend[]> {
  const startsAt = await readSnapshot(source, logStart);
  if (startsAt === null) return [];
  const days = wholeDaysOf(window, zone).filter(({ window: day }) => day.start >= startsAt);
  const history: DaySpend[] = [];
  for (let index = 0; index < days.length; index += daysAtOnce) {
    const first = days[index];
    const last = days[Math.min(index + daysAtOnce, days.length) - 1];
    if (first === undefined || last === undefined) break;
    const part = { start: first.window.start, end: last.window.end };
    history.push(
      ...(await readSnapshot(source, (snapshot) =>
        spendByDay(snapshot, { window: part, zone, spender }),
      )),
    );
  }
  return history;
}
