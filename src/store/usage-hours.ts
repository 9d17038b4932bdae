/** Which hours are counted, how many rows each has, and taking an hour or a day out again. */
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { HourState, OwnTables } from '../database/own-tables.ts';
import { fineNumbers, spendNumbers, trafficNumbers } from '../usage/dimensions.ts';

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
  await sql`delete from tollbell.usage_hour_state where ${range('hour')}`.execute(tx);
}

/** Takes one hour out of all rollups, days too; only where its fine dimensions are kept by hour. */
export async function takeOutHour(tx: Transaction<OwnTables>, hour: Date): Promise<void> {
  const end = new Date(hour.getTime() + hourMs);
  await takeOutOfDay(tx, hour, { hours: 'usage_hour', days: 'usage_day', sums: trafficSums });
  await takeOutOfDay(tx, hour, {
    hours: 'usage_spend_hour',
    days: 'usage_spend_day',
    sums: spendSums,
  });
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

async function takeOutOfDay(
  tx: Transaction<OwnTables>,
  hour: Date,
  {
    hours,
    days,
    sums,
  }: { readonly hours: string; readonly days: string; readonly sums: readonly string[] },
): Promise<void> {
  const day = sql.table(`tollbell.${days}`);
  const lessened = sums.map(
    (name) => sql`${sql.ref(name)} = ${sql.ref(`day.${name}`)} - ${sql.ref(`gone.${name}`)}`,
  );
  await sql`
    update ${day} as day set ${sql.join(lessened)}
    from ${sql.table(`tollbell.${hours}`)} as gone
    where ${allOf(hours, 'gone.dimension')} gone.bucket_at = ${hour}
      and day.dimension = gone.dimension and day.entity_id = gone.entity_id
      and day.bucket_at = date_trunc('day', gone.bucket_at, 'UTC')`.execute(tx);
  await sql`delete from ${day}
    where ${allOf(days)} bucket_at = date_trunc('day', ${hour}::timestamptz, 'UTC')
      and request_count = 0`.execute(tx);
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
