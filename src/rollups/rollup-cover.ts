/** What of the hours that a report needs is counted, and how well. One range of `usage_hour_state`. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { type CoverEvidence, coveredHours } from '../usage/judge-cover.ts';

export interface RollupCover
  extends Pick<
    CoverEvidence,
    | 'countedSource'
    | 'completeAt'
    | 'countedHourCount'
    | 'settledHourCount'
    | 'hoursFrom'
    | 'fineDaysFrom'
    | 'daysFrom'
  > {
  /** The log's first row, or the first counted hour without a gap to it, if that is earlier. */
  readonly oldestRowAt: Date | null;
  readonly unverifiedHours: readonly Date[];
}

/** Our schema may not be there, or not be there yet. */
export async function rollupsExist(db: Kysely<OwnTables>): Promise<boolean> {
  const { rows } = await sql<{ exists: boolean }>`
    select to_regclass('tollbell.usage_position') is not null as exists`.execute(db);
  return rows[0]?.exists === true;
}

/** Rollups are small: workers and compiled plans cost more than they gain. For this transaction. */
export async function keepPlansSmall(tx: Kysely<OwnTables>): Promise<void> {
  await sql`select set_config('jit', 'off', true),
    set_config('max_parallel_workers_per_gather', '0', true)`.execute(tx);
}

export async function rollupCover(
  db: Kysely<OwnTables>,
  need: Pick<CoverEvidence, 'window' | 'before' | 'oldestRowAt'>,
): Promise<RollupCover> {
  const { start, end } = coveredHours(need);
  const { rows } = await sql<Omit<RollupCover, 'oldestRowAt'>>`
    select
      position.source as "countedSource",
      position.complete_at as "completeAt",
      position.hours_from as "hoursFrom",
      position.fine_days_from as "fineDaysFrom",
      position.days_from as "daysFrom",
      hours.counted as "countedHourCount",
      hours.settled as "settledHourCount",
      hours.unverified as "unverifiedHours"
    from tollbell.usage_position as position
    cross join (
      select (count(*) filter (where state <> 'doubted'))::float8 as counted,
        (count(*) filter (
          where state not in ('counted', 'doubted') and verified_at >= hour + interval '1 hour'))::float8 as settled,
        coalesce(array_agg(hour order by hour) filter (where state = 'unverified'), '{}') as unverified
      from tollbell.usage_hour_state
      where hour >= ${start} and hour < ${end}
    ) as hours`.execute(db);
  const [found] = rows;
  if (found === undefined) throw new Error('the position of the usage fold is missing');
  const { oldestRowAt } = need;
  if (oldestRowAt !== null && oldestRowAt <= need.before.start) return { ...found, oldestRowAt };
  const keptFrom = await firstKeptHour(db, oldestRowAt === null ? end : start);
  return { ...found, oldestRowAt: keptFrom ?? oldestRowAt };
}

/** The first hour with rows from which every hour up to `end` is counted; what the log had before. */
async function firstKeptHour(db: Kysely<OwnTables>, end: Date): Promise<Date | null> {
  const { rows } = await sql<{ hour: Date | null }>`
    select min(hour) filter (where row_count > 0) as hour
    from tollbell.usage_hour_state
    where hour < ${end} and hour > coalesce((
      select max(hour) from (
        select hour, lead(hour, 1, ${end}) over (order by hour) as next
        from tollbell.usage_hour_state where hour < ${end}
      ) as neighbours
      where next > hour + interval '1 hour'
    ), '-infinity')`.execute(db);
  return rows[0]?.hour ?? null;
}

/** Of these hours those with rows that were counted and that the log, which begins so, has no more. */
export async function forgottenHours(
  db: Kysely<OwnTables>,
  hours: readonly Date[],
  oldestRowAt: Date | null,
): Promise<readonly Date[]> {
  if (hours.length === 0) return [];
  const { rows } = await sql<{ hour: Date }>`
    select hour from tollbell.usage_hour_state
    where hour = any(${[...hours]}::timestamptz[]) and row_count > 0
      and (state = 'pruned'
        or hour < coalesce(date_trunc('hour', ${oldestRowAt}::timestamptz, 'UTC'), 'infinity'))
    order by hour`.execute(db);
  return rows.map(({ hour }) => hour);
}
