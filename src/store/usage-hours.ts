/** Which hours are counted, how many rows each has, and taking an hour or a day out again. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { HourState, OwnTables } from '../database/own-tables.ts';
import { allNumbers, fineNumbers } from '../usage/dimensions.ts';

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

/** The end of the last hour that is counted; null when none is. */
export async function countedUntil(db: Kysely<OwnTables>): Promise<Date | null> {
  const row = await db
    .selectFrom('tollbell.usage_hour_state')
    .select((eb) => eb.fn.max('hour').as('hour'))
    .executeTakeFirst();
  const hour: Date | null | undefined = row?.hour;
  return hour === null || hour === undefined ? null : new Date(hour.getTime() + hourMs);
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
 * Hours that were counted from their beginning up to a horizon; false, and none is noted, when one of them
 * is counted already. Whoever calls holds the rollups.
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
): Promise<boolean> {
  const known = await tx
    .selectFrom('tollbell.usage_hour_state')
    .select('hour')
    .where(
      'hour',
      'in',
      hours.map(({ hour }) => hour),
    )
    .limit(1)
    .execute();
  if (known.length > 0) return false;
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
  return true;
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

const rollups = [
  'usage_minute',
  'usage_hour',
  'usage_day',
  'usage_latency',
  'usage_failure',
  'usage_note',
];
const hasDimension = (table: string): boolean => /_(minute|hour|day)$/.test(table);
/** Every index of these begins with the dimension. */
const ofAll = (table: string) =>
  hasDimension(table) ? sql`dimension = any(${[...allNumbers]}::smallint[]) and` : sql``;

/** Everything from an instant on is uncounted again; `from` is the start of a day, for days are one sum. */
export async function forgetUsage(
  tx: Transaction<OwnTables>,
  { from, until }: { readonly from: Date; readonly until: Date | null },
): Promise<void> {
  const range = (column: string) => sql`${sql.ref(column)} >= ${from}
    ${until === null ? sql`` : sql`and ${sql.ref(column)} < ${until}`}`;
  for (const table of rollups) {
    await sql`delete from ${sql.table(`tollbell.${table}`)}
      where ${ofAll(table)} ${range('bucket_at')}`.execute(tx);
  }
  await sql`delete from tollbell.usage_hour_state where ${range('hour')}`.execute(tx);
}

/** Takes one hour out of all rollups, days too; only where its fine dimensions are kept by hour. */
export async function takeOutHour(tx: Transaction<OwnTables>, hour: Date): Promise<void> {
  const end = new Date(hour.getTime() + hourMs);
  await sql`
    update tollbell.usage_day as day set
      request_count = day.request_count - gone.request_count,
      failure_count = day.failure_count - gone.failure_count,
      cache_hit_count = day.cache_hit_count - gone.cache_hit_count,
      absurd_spend_count = day.absurd_spend_count - gone.absurd_spend_count,
      spend_usd = day.spend_usd - gone.spend_usd,
      prompt_tokens = day.prompt_tokens - gone.prompt_tokens,
      completion_tokens = day.completion_tokens - gone.completion_tokens,
      cached_tokens = day.cached_tokens - gone.cached_tokens,
      timed_count = day.timed_count - gone.timed_count,
      duration_ms = day.duration_ms - gone.duration_ms
    from tollbell.usage_hour as gone
    where gone.dimension = any(${[...allNumbers]}::smallint[])
      and gone.bucket_at = ${hour} and day.dimension = gone.dimension
      and day.entity_id = gone.entity_id
      and day.bucket_at = date_trunc('day', gone.bucket_at, 'UTC')`.execute(tx);
  await sql`delete from tollbell.usage_day
    where dimension = any(${[...allNumbers]}::smallint[])
      and bucket_at = date_trunc('day', ${hour}::timestamptz, 'UTC') and request_count = 0`.execute(
    tx,
  );
  for (const table of rollups.filter((name) => name !== 'usage_day')) {
    await sql`delete from ${sql.table(`tollbell.${table}`)}
      where ${ofAll(table)} bucket_at >= ${hour} and bucket_at < ${end}`.execute(tx);
  }
  await tx.deleteFrom('tollbell.usage_hour_state').where('hour', '=', hour).execute();
}

/** Hours before this one will not be replaced any more: their fine dimensions are kept by day alone. */
export async function dropFineHours(tx: Transaction<OwnTables>, before: Date): Promise<void> {
  const { rows } = await sql<{ hour: Date }>`
    update tollbell.usage_hour_state set has_fine = false
    where has_fine and hour < ${before} returning hour`.execute(tx);
  if (rows.length === 0) return;
  await sql`delete from tollbell.usage_hour
    where bucket_at = any(${rows.map(({ hour }) => hour)}::timestamptz[])
      and dimension = any(${[...fineNumbers]}::smallint[])`.execute(tx);
}
