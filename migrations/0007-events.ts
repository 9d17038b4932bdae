/**
 * What gateways tell of themselves: events, the requests that are under way, and which processes are
 * there to end them.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  `create table tollbell.event (
    source text not null,
    id text not null,
    type text not null,
    -- By the clock of who tells it.
    occurred_at timestamptz not null,
    -- By ours; all of one batch have the same.
    received_at timestamptz not null,
    -- When it may be let go.
    expires_at timestamptz not null,
    request_id text,
    model text,
    model_group text,
    model_id text,
    api_base text,
    deployment text,
    team_id text,
    key_hash text,
    error_class text,
    status_code smallint,
    detail jsonb not null,
    primary key (source, id)
  )`,
  'create index event_type_idx on tollbell.event (type, received_at)',
  'create index event_expiry_idx on tollbell.event (expires_at)',
  `create table tollbell.open_request (
    request_id text primary key,
    -- Of the latest attempt; null while only an end is known.
    started_at timestamptz,
    -- The latest end that was told; an earlier one than the latest start ended an attempt before it.
    finished_at timestamptz,
    noted_at timestamptz not null,
    -- Of whoever told the latest start.
    source text not null,
    boot_id text,
    model text,
    model_group text,
    model_id text,
    api_base text,
    team_id text,
    team_alias text,
    key_alias text,
    key_hash text,
    is_open boolean not null generated always as
      (started_at is not null and (finished_at is null or finished_at < started_at)) stored
  )`,
  'create index open_request_started_idx on tollbell.open_request (started_at) where is_open',
  'create index open_request_ended_idx on tollbell.open_request (noted_at) where not is_open',
  `create table tollbell.event_boot (
    source text not null,
    boot_id text not null,
    started_at timestamptz not null,
    -- The last thing it told, by its own clock and by ours.
    last_event_at timestamptz not null,
    heard_at timestamptz not null,
    primary key (source, boot_id)
  )`,
];
