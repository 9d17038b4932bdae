/**
 * Spend of some short ranges of time, each for itself, for all teams together or for each of some: what
 * rollups by the hour cannot tell, where a day begins in the middle of one.
 *
 * One small range of the `startTime` index for each.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { isSpendAbsurd, spendUsd } from './spend-log.ts';

export interface RangeSpend {
  /** As it was asked for. */
  readonly dayNumber: number;
  /** Null for all teams together. */
  readonly teamId: string | null;
  /** An exact decimal. */
  readonly spendUsd: string;
  readonly requestCount: number;
  readonly absurdSpendCount: number;
}

export interface SpendInRangesOptions {
  readonly ranges: readonly (Window & { readonly dayNumber: number })[];
  /** Null: all teams together. */
  readonly teamIds: readonly string[] | null;
}

export async function spendInRanges(
  db: SourceDatabase,
  { ranges, teamIds }: SpendInRangesOptions,
): Promise<readonly RangeSpend[]> {
  if (ranges.length === 0) return [];
  const texts = (of: (range: Window) => Date): readonly string[] =>
    ranges.map((range) => of(range).toISOString().slice(0, -1));
  const query = sql<RangeSpend>`(
    select range."dayNumber", found.*
    from unnest(
      ${ranges.map(({ dayNumber }) => dayNumber)}::int4[],
      ${texts(({ start }) => start)}::timestamp[],
      ${texts(({ end }) => end)}::timestamp[]
    ) as range("dayNumber", from_at, until_at)
    cross join lateral (
      select ${teamIds === null ? sql`null::text` : sql`log.team_id`} as "teamId",
        sum(${spendUsd})::text as "spendUsd",
        count(*)::float8 as "requestCount",
        (count(*) filter (where ${isSpendAbsurd}))::float8 as "absurdSpendCount"
      from "LiteLLM_SpendLogs" as log
      where log."startTime" >= range.from_at and log."startTime" < range.until_at
        ${teamIds === null ? sql`` : sql`and log.team_id = any(${[...teamIds]}::text[])`}
      group by 1
    ) as found
  )`;
  return db.selectFrom(query.as<'spent'>(sql`spent`)).selectAll().execute();
}
