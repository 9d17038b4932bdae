/**
 * Reads what was spent on each local day of a long period.
 *
 * A month at a time, each in a snapshot of its own: no statement runs long, and the gateway's
 * database keeps no old rows for us. The days are over, so they are the same in every snapshot.
 */
import type { Kysely } from 'kysely';
import { readSnapshot } from '../database/read-snapshot.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { type DaySpend, type Spender, spendByDay } from '../queries/spend-by-day.ts';
import { type Window, wholeDaysOf } from '../time/window.ts';

export interface SpendHistoryOptions {
  /** Whole local days. */
  readonly window: Window;
  readonly zone: string;
  readonly spender: Spender;
}

const daysAtOnce = 31;

/** @throws DatabaseError with side `source`. */
export async function readSpendHistory(
  source: Kysely<SourceTables>,
  { window, zone, spender }: SpendHistoryOptions,
): Promise<readonly DaySpend[]> {
  const days = wholeDaysOf(window, zone);
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
