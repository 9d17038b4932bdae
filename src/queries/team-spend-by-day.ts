/**
 * Spend of each local day of a window, for each of some teams.
 *
 * One range of the `startTime` index for all of them; at most a row for each team and day.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import { type CalendarDay, daysOf, type Window } from '../time/window.ts';
import { type DaySpend, daySeries } from './spend-by-day.ts';
import { inWindow, isSpendAbsurd, spendUsd } from './spend-log.ts';

export interface TeamDays {
  readonly days: readonly DaySpend[];
  /** Rows of the team whose spend is no amount; they count as $0. */
  readonly absurdSpendCount: number;
}

export interface TeamSpendByDayOptions {
  readonly window: Window;
  readonly zone: string;
  readonly teamIds: readonly string[];
}

export async function teamSpendByDay(
  db: SourceDatabase,
  { window, zone, teamIds }: TeamSpendByDayOptions,
): Promise<ReadonlyMap<string, TeamDays>> {
  if (teamIds.length === 0) return new Map();
  const days = daysOf(window, zone);
  const starts = days.map(({ window: { start } }) => start.toISOString().slice(0, -1));
  const rows = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<string>`log.team_id`.as('teamId'),
      sql<number>`width_bucket(log."startTime", ${starts}::timestamp[])`.as('dayNumber'),
      sql<number>`coalesce(sum(${spendUsd}), 0)::float8`.as('spendUsd'),
      sql<number>`count(*)::float8`.as('requestCount'),
      sql<number>`(count(*) filter (where ${isSpendAbsurd}))::float8`.as('absurdSpendCount'),
    ])
    .where(inWindow(window))
    .where(sql<boolean>`log.team_id = any(${[...teamIds]}::text[])`)
    .groupBy(['teamId', 'dayNumber'])
    .execute();
  return daysOfTeams(days, teamIds, rows);
}

export interface TeamDayRow {
  readonly teamId: string;
  /** From one, in the order of the days. */
  readonly dayNumber: number;
  readonly spendUsd: number;
  readonly requestCount: number;
  readonly absurdSpendCount: number;
}

/** Every day for each of the teams. */
export function daysOfTeams(
  days: readonly { readonly day: CalendarDay }[],
  teamIds: readonly string[],
  rows: readonly TeamDayRow[],
): ReadonlyMap<string, TeamDays> {
  const rowsOf = Map.groupBy(rows, ({ teamId }) => teamId);
  return new Map(
    teamIds.map((teamId) => {
      const own = rowsOf.get(teamId) ?? [];
      const absurdSpendCount = own.reduce((sum, row) => sum + row.absurdSpendCount, 0);
      return [teamId, { days: daySeries(days, own), absurdSpendCount }];
    }),
  );
}
