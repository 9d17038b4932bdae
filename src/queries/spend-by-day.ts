/**
 * Spend of each local day of a window.
 *
 * The borders of the days are handed in, so the days are those that the report prints, whatever
 * the server knows of time zones. Reads one range of the `startTime` index.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import { type CalendarDay, daysOf, type Window } from '../time/window.ts';
import { inWindow, spendUsd } from './spend-log.ts';

export interface DaySpend {
  readonly day: CalendarDay;
  readonly spendUsd: number;
  readonly requestCount: number;
}

export async function spendByDay(
  db: SourceDatabase,
  { window, zone }: { readonly window: Window; readonly zone: string },
): Promise<readonly DaySpend[]> {
  const days = daysOf(window, zone);
  const starts = days.map(({ window: { start } }) => start.toISOString().slice(0, -1));
  const rows = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<number>`width_bucket(log."startTime", ${starts}::timestamp[])`.as('dayNumber'),
      sql<number>`coalesce(sum(${spendUsd}), 0)::float8`.as('spendUsd'),
      sql<number>`count(*)::float8`.as('requestCount'),
    ])
    .where(inWindow(window))
    .groupBy('dayNumber')
    .execute();
  const rowOf = new Map(rows.map((row) => [row.dayNumber, row]));
  return days.map(({ day }, index) => ({
    day,
    spendUsd: rowOf.get(index + 1)?.spendUsd ?? 0,
    requestCount: rowOf.get(index + 1)?.requestCount ?? 0,
  }));
}
