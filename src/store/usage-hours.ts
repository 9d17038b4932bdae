/** Which hours are counted, how many rows each has, and taking an hour or a day out again. */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { HourState, OwnTables } from '../database/own-tables.ts';
import { floorWeek } from '../usage/cover-window.ts';
import { fineNumbers, spendNumbers, trafficNumbers, weekNumbers } from '../usage/dimensions.ts';

export interface CountedHour {
  readonly hour: Date;
  readonly rowCount: number;
  readonly countedBelow: bigint | null;
  readonly state: HourState;
  /** The sum agreed with the log once. */
  readonly wasVerified: boolean;
  readonly hasFine: boolean;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;

/** Counted hours in `[from, until)`, in order. */
export async function countedHours(
  db: Kysely<OwnTables>,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<readonly CountedHour[]> {
  const rows = await db
    .selectFrom('tollbell.usage_hour_state')
    .selectAll()
    .where('hour', '>=', from)
    .where('hour', '<', until)
    .orderBy('hour')
    .execute();
  return rows.map((row) => ({
    hour: row.hour,
    rowCount: Number(row.row_count),
    countedBelow: row.counted_below === null ? null : BigInt(row.counted_below),
    state: row.state,
    wasVerified: row.state === 'verified' || row.state === 'pruned',
    hasFine: row.has_fine,
  }));
}

/** Adds rows to their hours and makes known the hours of `[from, until)` that have none. */
export async function countHours(
  tx: Transaction<OwnTables>,
  {
    rowCounts,
    from,
    until,
    hasFine,
  }: {
    readonly rowCounts: ReadonlyMap<number, number>;
    readonly from: Date;
    readonly until: Date;
    readonly hasFine: boolean;
  },
): Promise<void> {
  const counts = new Map(rowCounts);
  for (let at = from.getTime(); at < until.getTime(); at += hourMs) {
    if (!counts.has(at)) counts.set(at, 0);
  }
  const hours = [...counts.keys()].toSorted((a, b) => a - b);
  if (hours.length === 0) return;
  await sql`
    insert into tollbell.usage_hour_state as known (hour, row_count, state, has_fine)
    select to_timestamp(at), added, 'counted', ${hasFine}
    from unnest(
      ${hours.map((at) => at / 1000)}::float8[],
      ${hours.map((at) => counts.get(at) ?? 0)}::int8[]
    ) as counted(at, added)
    on conflict (hour) do update set row_count = known.row_count + excluded.row_count
      where excluded.row_count > 0`.execute(tx);
}

/**
 * Hours of one day that were counted from their beginning up to a horizon; null, and none is noted, when one of
 * them is counted already. Says whether they are the first of their day. Whoever calls holds the rollups.
 */
export async function insertHours(
  tx: Transaction<OwnTables>,
  {
    hours,
    countedBelow,
    hasFine,
    verifiedAt,
  }: {
    readonly hours: readonly { readonly hour: Date; readonly rowCount: number }[];
    readonly countedBelow: bigint | null;
    readonly hasFine: boolean;
    readonly verifiedAt: Date;
  },
): Promise<{ readonly areFirstOfDay: boolean } | null> {
  const [first] = hours;
  if (first === undefined) return null;
  const day = new Date(Math.floor(first.hour.getTime() / dayMs) * dayMs);
  const counted = await countedHours(tx, { from: day, until: new Date(day.getTime() + dayMs) });
  const known = new Set(counted.map(({ hour }) => hour.getTime()));
  if (hours.some(({ hour }) => known.has(hour.getTime()))) return null;
  await tx
    .insertInto('tollbell.usage_hour_state')
    .values(
      hours.map(({ hour, rowCount }) => ({
        hour,
        row_count: String(rowCount),
        counted_below: countedBelow === null ? null : String(countedBelow),
        state: 'verified' as const,
        log_row_count: String(rowCount),
        verified_at: verifiedAt,
        has_fine: hasFine,
      })),
    )
    .execute();
  return { areFirstOfDay: counted.length === 0 };
}

/** Hours of `[from, until)` are counted below `horizon` from now on. */
export async function closeHours(
  tx: Transaction<OwnTables>,
  { from, until, horizon }: { readonly from: Date; readonly until: Date; readonly horizon: bigint },
): Promise<void> {
  await tx
    .updateTable('tollbell.usage_hour_state')
    .set({ counted_below: String(horizon) })
    .where('hour', '>=', from)
    .where('hour', '<', until)
    .execute();
}

/** Nobody knows any more which rows of these hours are counted; an audit of all of them, due at once, finds out. */
export async function doubtHours(tx: Transaction<OwnTables>): Promise<void> {
  await tx
    .updateTable('tollbell.usage_hour_state')
    .set({ counted_below: null, state: 'doubted', verified_at: null })
    .execute();
  await tx
    .updateTable('tollbell.usage_position')
    .set({ audited_at: null, fully_audited_at: null })
    .execute();
}

export interface HourVerdict {
  readonly hour: Date;
  readonly state: HourState;
  readonly logRowCount: number;
  readonly verifiedAt: Date;
  /** Set where rows were found and counted. */
  readonly countedBelow?: bigint;
}

export async function settleHours(
  tx: Transaction<OwnTables>,
  verdicts: readonly HourVerdict[],
): Promise<void> {
  if (verdicts.length === 0) return;
  await sql`
    update tollbell.usage_hour_state as known set
      state = verdict.state, log_row_count = verdict.log_row_count, verified_at = verdict.at,
      counted_below = coalesce(verdict.below, known.counted_below)
    from unnest(
      ${verdicts.map(({ hour }) => hour)}::timestamptz[],
      ${verdicts.map(({ state }) => state)}::text[],
      ${verdicts.map(({ logRowCount }) => logRowCount)}::int8[],
      ${verdicts.map(({ verifiedAt }) => verifiedAt)}::timestamptz[],
      ${verdicts.map(({ countedBelow }) => (countedBelow === undefined ? null : String(countedBelow)))}::int8[]
    ) as verdict(hour, state, log_row_count, at, below)
    where known.hour = verdict.hour`.execute(tx);
}

const byHour = [
  'usage_minute',
  'usage_hour',
  'usage_spend_hour',
  'usage_latency',
  'usage_failure',
  'usage_note',
];
const byDay = ['usage_day', 'usage_spend_day', 'usage_spend_recent'];

/** Every index of these begins with the dimension. */
function allOf(table: string, column = 'dimension'): RawBuilder<unknown> {
  const isSpend = /^usage_spend_/.test(table);
  if (!isSpend && !/^usage_(hour|day)$/.test(table)) return sql``;
  return sql`${sql.ref(column)} = any(${numbers(isSpend ? spendNumbers : trafficNumbers)}) and`;
}
const numbers = (dimensions: readonly number[]): RawBuilder<unknown> =>
  sql`${[...dimensions]}::smallint[]`;

/** Everything from an instant on is uncounted again; `from` is the start of a day, for days are one sum. */
export async function forgetUsage(
  tx: Transaction<OwnTables>,
  { from, until }: { readonly from: Date; readonly until: Date | null },
): Promise<void> {
  const range = (column: string) => sql`${sql.ref(column)} >= ${from}
    ${until === null ? sql`` : sql`and ${sql.ref(column)} < ${until}`}`;
  for (const table of [...byHour, ...byDay]) {
    await sql`delete from ${sql.table(`tollbell.${table}`)}
      where ${allOf(table)} ${range('bucket_at')}`.execute(tx);
  }
  await sumWeeksAgain(tx, { from, until });
  await sql`delete from tollbell.usage_hour_state where ${range('hour')}`.execute(tx);
}

/** Of the weeks that these days are in, from the days that are left. */
async function sumWeeksAgain(
  tx: Transaction<OwnTables>,
  { from, until }: { readonly from: Date; readonly until: Date | null },
): Promise<void> {
  const first = new Date(floorWeek(from.getTime()));
  const last = until === null ? 'infinity' : new Date(floorWeek(until.getTime() - 1) + weekMs);
  const within = sql`dimension = any(${numbers(weekNumbers)})
    and bucket_at >= ${first} and bucket_at < ${last}`;
  await sql`delete from tollbell.usage_spend_week where ${within}`.execute(tx);
  await sql`
    insert into tollbell.usage_spend_week (dimension, bucket_at, entity_id,
      request_count, failure_count, absurd_spend_count, spend_usd)
    select dimension, date_trunc('week', bucket_at, 'UTC'), entity_id, sum(request_count),
      sum(failure_count), sum(absurd_spend_count), sum(spend_usd)
    from tollbell.usage_spend_day where ${within}
    group by 1, 2, 3 order by 1, 2, 3`.execute(tx);
}

/** Takes one hour out of all rollups, days and weeks too; only where its fine dimensions are kept by hour. */
export async function takeOutHour(tx: Transaction<OwnTables>, hour: Date): Promise<void> {
  const end = new Date(hour.getTime() + hourMs);
  const spend = { hours: 'usage_spend_hour', sums: spendSums } as const;
  const traffic = { hours: 'usage_hour', sums: trafficSums } as const;
  await takeOutOf(tx, hour, { ...traffic, unit: 'day', table: 'usage_day' });
  await takeOutOf(tx, hour, { ...spend, unit: 'day', table: 'usage_spend_day' });
  await takeOutOf(tx, hour, { ...spend, unit: 'week', table: 'usage_spend_week' });
  for (const table of byHour) {
    await sql`delete from ${sql.table(`tollbell.${table}`)}
      where ${allOf(table)} bucket_at >= ${hour} and bucket_at < ${end}`.execute(tx);
  }
  await tx.deleteFrom('tollbell.usage_hour_state').where('hour', '=', hour).execute();
}

const spendSums = ['request_count', 'failure_count', 'absurd_spend_count', 'spend_usd'] as const;
const trafficSums = [
  ...spendSums,
  'cache_hit_count',
  'prompt_tokens',
  'completion_tokens',
  'cached_tokens',
  'timed_count',
  'duration_ms',
] as const;

async function takeOutOf(
  tx: Transaction<OwnTables>,
  hour: Date,
  {
    hours,
    table,
    unit,
    sums,
  }: {
    readonly hours: string;
    readonly table: string;
    readonly unit: 'day' | 'week';
    readonly sums: readonly string[];
  },
): Promise<void> {
  const whole = sql.table(`tollbell.${table}`);
  const start = sql`date_trunc(${sql.lit(unit)}, ${hour}::timestamptz, 'UTC')`;
  const lessened = sums.map(
    (name) => sql`${sql.ref(name)} = ${sql.ref(`whole.${name}`)} - ${sql.ref(`gone.${name}`)}`,
  );
  await sql`
    update ${whole} as whole set ${sql.join(lessened)}
    from ${sql.table(`tollbell.${hours}`)} as gone
    where ${allOf(hours, 'gone.dimension')} gone.bucket_at = ${hour}
      and whole.dimension = gone.dimension and whole.entity_id = gone.entity_id
      and whole.bucket_at = ${start}`.execute(tx);
  await sql`delete from ${whole}
    where ${allOf(table)} bucket_at = ${start} and request_count = 0`.execute(tx);
}

/** Hours before this one will not be replaced any more: their fine dimensions are kept by day alone. */
export async function dropFineHours(tx: Transaction<OwnTables>, before: Date): Promise<void> {
  const { rows } = await sql<{ hour: Date }>`
    update tollbell.usage_hour_state set has_fine = false
    where has_fine and hour < ${before} returning hour`.execute(tx);
  if (rows.length === 0) return;
  await sql`delete from tollbell.usage_spend_hour
    where bucket_at = any(${rows.map(({ hour }) => hour)}::timestamptz[])
      and dimension = any(${numbers(fineNumbers)})`.execute(tx);
}
