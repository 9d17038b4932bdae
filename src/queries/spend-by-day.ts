/**
 * Spend of each local day of a window, of everybody or of one team or key.
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

/** Whose spend; whoever it is when a part is left out. */
export interface Spender {
  readonly teamId?: string;
  readonly keyAlias?: string;
}

export interface SpendByDayOptions {
  readonly window: Window;
  readonly zone: string;
  readonly spender?: Spender;
}

export async function spendByDay(
  db: SourceDatabase,
  { window, zone, spender = {} }: SpendByDayOptions,
): Promise<readonly DaySpend[]> {
  const { teamId, keyAlias } = spender;
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
    .$if(teamId !== undefined, (query) => query.where(sql<boolean>`log.team_id = ${teamId}`))
    .$if(keyAlias !== undefined, (query) =>
      query.where(sql<boolean>`log.metadata->>'user_api_key_alias' = ${keyAlias}`),
    )
    .groupBy('dayNumber')
    .execute();
  return daySeries(days, rows);
}

/** Every day of a window in order; those without a row spent nothing. */
export function daySeries(
  days: readonly { readonly day: CalendarDay }[],
  rows: readonly { dayNumber: number; spendUsd: number; requestCount: number }[],
): readonly DaySpend[] {
  const rowOf = new Map(rows.map((row) => [row.dayNumber, row]));
  return days.map(({ day }, index) => ({
    day,
    spendUsd: rowOf.get(index + 1)?.spendUsd ?? 0,
    requestCount: rowOf.get(index + 1)?.requestCount ?? 0,
  }));
}
