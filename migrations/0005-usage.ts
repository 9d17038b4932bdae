/**
 * Our own rollups of the spend log: what was used, by whom and by what, in minutes, hours and days
 * of UTC; how far it is counted; and which reports may still change.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

/**
 * Sums by one grain of UTC, which begin at `bucket_at`: what the deployments, models and routes did. Rows are
 * added to again and again, so pages have room. The widest columns come first, which leaves no gaps.
 */
function traffic(grain: 'hour' | 'day'): string {
  return `create table tollbell.usage_${grain} (
    bucket_at timestamptz not null,
    prompt_tokens bigint not null,
    completion_tokens bigint not null,
    cached_tokens bigint not null,
    duration_ms bigint not null,
    entity_id integer not null,
    request_count integer not null,
    failure_count integer not null,
    cache_hit_count integer not null,
    -- Rows whose spend is no amount; they count as nothing.
    absurd_spend_count integer not null,
    -- Answered requests that were no cache hits and whose stamps make sense.
    timed_count integer not null,
    dimension smallint not null,
    spend_usd numeric not null,
    primary key (dimension, bucket_at, entity_id)
  ) with (fillfactor = 80)`;
}

const spendColumns = `
    bucket_at timestamptz not null,
    entity_id integer not null,
    request_count integer not null,
    failure_count integer not null,
    absurd_spend_count integer not null,
    dimension smallint not null,
    spend_usd numeric not null`;

/** The same of all others, who are many, and of whom nothing is asked but this. */
function spend(grain: 'hour' | 'day'): string {
  return `create table tollbell.usage_spend_${grain} (${spendColumns},
    primary key (dimension, bucket_at, entity_id)
  ) with (fillfactor = 90)`;
}

const statements: readonly string[] = [
  `create table tollbell.usage_entity (
    id integer primary key generated always as identity,
    -- What kind of thing it is: src/usage/dimensions.ts.
    dimension smallint not null,
    -- Its names are long and many; two things are the same when this is.
    digest uuid not null,
    names text[] not null,
    unique (dimension, digest)
  )`,
  // Of deployments alone: what alerts look at.
  `create table tollbell.usage_minute (
    bucket_at timestamptz not null,
    duration_ms bigint not null,
    entity_id integer not null,
    request_count integer not null,
    failure_count integer not null,
    timed_count integer not null,
    primary key (bucket_at, entity_id)
  ) with (fillfactor = 80)`,
  traffic('hour'),
  traffic('day'),
  spend('hour'),
  spend('day'),
  // What passes added to the days of fine dimensions, and is not in them yet: written without an index,
  // which is several times faster, and settled many at once.
  `create table tollbell.usage_spend_recent (${spendColumns})`,
  `create table tollbell.usage_latency (
    bucket_at timestamptz not null,
    entity_id integer not null,
    -- Microseconds per output token, else per request.
    is_chat boolean not null,
    request_count integer not null,
    latency_us bigint not null,
    -- A log histogram: bucket b holds what lies in [e^(b/50), e^((b+1)/50)) microseconds.
    buckets integer[] not null,
    counts integer[] not null,
    primary key (bucket_at, entity_id, is_chat)
  )`,
  `create table tollbell.usage_failure (
    bucket_at timestamptz not null,
    entity_id integer not null,
    -- Empty when none was recorded.
    error_class text not null,
    failure_count integer not null,
    -- The smallest id of a request whose error says something; its text stays where it is.
    sample_request_id text,
    primary key (bucket_at, entity_id, error_class)
  )`,
  `create table tollbell.usage_hour_state (
    hour timestamptz primary key,
    row_count bigint not null,
    -- Every row of this hour by a transaction before this one is counted; null where nobody knows.
    counted_below bigint,
    -- doubted: counted of a log that another one has taken the place of.
    state text not null check (state in
      ('counted', 'verified', 'pruned', 'unverified', 'doubted')),
    -- Rows that the log itself had when it was last counted, and when that was.
    log_row_count bigint,
    verified_at timestamptz,
    -- Rollups by hour exist for the fine dimensions too, so the hour can be replaced alone.
    has_fine boolean not null
  )`,
  `create table tollbell.usage_position (
    only_row boolean primary key default true check (only_row),
    -- Which database this counts; transaction numbers mean nothing in another.
    source text,
    method text check (method in ('horizon', 'recount')),
    -- Rows that start at or after narrow_from are counted below narrow_below; before it, down to
    -- wide_from, below wide_below; before that, within its hour, below late_below.
    narrow_from timestamptz,
    wide_from timestamptz,
    narrow_below bigint,
    wide_below bigint,
    late_below bigint,
    -- Whatever was committed before complete_at is counted.
    complete_at timestamptz,
    pending_below bigint,
    pending_at timestamptz,
    read_at timestamptz,
    audited_at timestamptz,
    fully_audited_at timestamptz,
    -- What was kept by minute, by hour, and of fine dimensions by day begins here.
    minutes_from timestamptz,
    hours_from timestamptz,
    fine_days_from timestamptz,
    days_from timestamptz,
    -- Grows with every move: who read another one has read rows that are counted since.
    version bigint not null default 0,
    holder text,
    fence bigint not null default 0,
    lease_until timestamptz
  )`,
  'insert into tollbell.usage_position (only_row) values (true)',
  `create table tollbell.report_watch (
    job text not null,
    slot_at timestamptz not null,
    run_id text not null,
    alert_type text not null,
    severity text not null,
    title text not null,
    window_start timestamptz not null,
    window_end timestamptz not null,
    time_zone text not null,
    is_provisional boolean not null,
    -- Messages to single teams that went out with it.
    share_count integer not null,
    told_at timestamptz not null,
    told_row_count bigint not null,
    told_spend_usd numeric not null,
    -- What a look found that may still be growing; null when the last one found nothing to correct.
    seen_row_count bigint,
    seen_spend_usd numeric,
    state text not null check (state in ('watching', 'corrected', 'confirmed')),
    -- Whoever looks puts it off first; it is his look while it is still the instant that he wrote.
    next_look_at timestamptz,
    settled_at timestamptz,
    primary key (job, slot_at),
    check ((state = 'watching') = (next_look_at is not null))
  )`,
  `create index report_watch_due_idx on tollbell.report_watch (next_look_at)
    where state = 'watching'`,
];
