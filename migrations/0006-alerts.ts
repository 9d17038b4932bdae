/** Alerts: who looks for each and what the last look left, and the episodes that were told of. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  // Rows of the log that alerts ask about, those of one kind and minute together.
  `create table tollbell.usage_note (
    bucket_at timestamptz not null,
    -- Of its kind and names; two notes are the same when this is.
    digest uuid not null,
    kind text not null check (kind in ('failure', 'slow', 'slow-first-token', 'unpriced')),
    model text,
    model_id text,
    api_base text,
    provider text,
    call_type text,
    error_class text,
    error_code text,
    -- The error's words without what differs from request to request.
    error_signature text,
    is_refusal boolean not null,
    row_count integer not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    duration_ms_max float8 not null,
    total_tokens bigint not null,
    -- At most 20 of each.
    api_keys text[] not null,
    team_ids text[] not null,
    request_ids text[] not null,
    primary key (bucket_at, digest)
  )`,
  `create table tollbell.alert_look (
    alert text primary key,
    next_at timestamptz not null,
    -- The last look that came to an end.
    looked_at timestamptz,
    failure_count integer not null default 0,
    -- Why the last look failed, or could not see everything.
    problem text,
    -- Judged at least once: what is found in others is told together, as found.
    scopes text[] not null default '{}',
    memory jsonb,
    fence bigint not null default 0,
    lease_until timestamptz
  )`,
  `create table tollbell.episode (
    alert text not null,
    -- Of what it is about and when it began.
    id text not null,
    subject text not null,
    scope text not null,
    in_group text,
    occasion text not null,
    baseline text not null,
    began_at timestamptz not null,
    seen_at timestamptz not null,
    ended_at timestamptz,
    -- What is told and holds; the highest that was told; the worst that was seen.
    told_rank smallint not null,
    loud_rank smallint not null,
    peak_rank smallint not null,
    told_at timestamptz,
    told_as text[] not null,
    rising_looks integer not null,
    clear_since timestamptz,
    detail jsonb not null,
    primary key (alert, id)
  )`,
  // However many processes look, a subject has one episode at a time.
  'create unique index episode_lasting_idx on tollbell.episode (alert, subject) where ended_at is null',
  'create index episode_ended_idx on tollbell.episode (alert, ended_at) where ended_at is not null',
];
