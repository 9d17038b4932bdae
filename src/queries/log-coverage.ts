/**
 * What the spend log holds of a window, and what it may have lost: the ground under every report.
 *
 * The ends come from the two ends of the `startTime` index, the count from its range.
 */
import { sql } from 'kysely';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';
import { calendarDay, daysOf, type Window } from '../time/window.ts';
import { inWindow, isSpendAbsurd } from './spend-log.ts';

export interface LogCounts {
  readonly rowCount: number;
  /** Rows of the window whose spend is no amount; they count as $0. */
  readonly absurdSpendCount: number;
}

export interface LogEnds {
  /** The first and the last row of the whole log; null when it is empty. */
  readonly oldestRowAt: Date | null;
  readonly newestRowAt: Date | null;
  /**
   * Requests that the gateway's own daily totals know for the whole UTC days of the window; null
   * when they cannot be read or the window holds no whole UTC day.
   */
  readonly gatewayRequestCount: number | null;
}

/** Where rows are older than the log, because they were counted before it forgot them, the oldest is. */
export interface LogCoverage extends LogCounts, LogEnds {}

export async function logCounts(
  db: SourceDatabase,
  { window }: { readonly window: Window },
): Promise<LogCounts> {
  return db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<number>`count(*)::float8`.as('rowCount'),
      sql<number>`(count(*) filter (where ${isSpendAbsurd}))::float8`.as('absurdSpendCount'),
    ])
    .where(inWindow(window))
    .executeTakeFirstOrThrow();
}

export async function logEnds(
  db: SourceDatabase,
  { window, features }: { readonly window: Window; readonly features: SourceFeatures },
): Promise<LogEnds> {
  const ends = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom('LiteLLM_SpendLogs as log')
        .select('log.startTime')
        .where(sql<boolean>`log."startTime" > '-infinity'`)
        .orderBy('log.startTime', 'asc')
        .limit(1)
        .as('oldestRowAt'),
      eb
        .selectFrom('LiteLLM_SpendLogs as log')
        .select('log.startTime')
        .where(sql<boolean>`log."startTime" < 'infinity'`)
        .orderBy('log.startTime', 'desc')
        .limit(1)
        .as('newestRowAt'),
    ])
    .executeTakeFirstOrThrow();
  const gatewayRequestCount = features.hasDailyTotals ? await dailyRequestCount(db, window) : null;
  return { ...ends, gatewayRequestCount };
}

async function dailyRequestCount(db: SourceDatabase, window: Window): Promise<number | null> {
  const dates = wholeUtcDays(window);
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return null;
  const { requestCount } = await db
    .selectFrom('LiteLLM_DailyUserSpend as daily')
    .select(sql<number>`coalesce(sum(daily.api_requests), 0)::float8`.as('requestCount'))
    // The column is text today and may become a date (L#27057); both compare with this.
    .where(sql<boolean>`daily.date >= ${first} and daily.date <= ${last}`)
    .executeTakeFirstOrThrow();
  return requestCount;
}

function wholeUtcDays(window: Window): readonly string[] {
  const dayMs = 86_400_000;
  return daysOf(window, 'UTC')
    .filter(({ window: day }) => day.end.getTime() - day.start.getTime() === dayMs)
    .map(({ window: day }) => calendarDay(day.start, 'UTC'));
}
