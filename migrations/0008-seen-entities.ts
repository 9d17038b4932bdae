/**
 * What the gateway has by way of keys, teams, users, organizations, tags and models: as it was last seen,
 * what changed since, and what everything was ever called.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  // One row for each kind: who compares, and what the last comparison saw.
  `create table tollbell.seen_kind (
    kind text primary key,
    next_at timestamptz not null,
    -- The database that was compared with; in another one everything is there for the first time.
    source text,
    -- The last comparison that came to an end; null: never, so nothing is news yet.
    compared_at timestamptz,
    -- Up to then the counters have stood still since.
    unchanged_at timestamptz,
    -- The table's change counters as they were then; null where they say nothing.
    counters text,
    row_count bigint not null default 0,
    -- Copies of what was deleted are read up to here.
    deleted_until timestamptz,
    failure_count integer not null default 0,
    problem text,
    fence bigint not null default 0,
    lease_until timestamptz
  )`,
  `create table tollbell.seen_entity (
    kind text not null,
    id text not null,
    -- Of the id: entities are compared by sums of buckets first.
    bucket smallint not null,
    digest bigint not null,
    -- Only columns of a list that holds no secrets.
    columns jsonb not null,
    first_seen timestamptz not null,
    last_changed timestamptz not null,
    gone_at timestamptz,
    primary key (kind, id)
  )`,
  `create index seen_entity_bucket_idx on tollbell.seen_entity (kind, bucket)
    include (digest) where gone_at is null`,
  `create index seen_entity_expires_idx on tollbell.seen_entity ((columns->>'expires'))
    where kind = 'key' and gone_at is null and columns->>'expires' is not null`,
  'create index seen_entity_gone_idx on tollbell.seen_entity (gone_at) where gone_at is not null',
  `create table tollbell.entity_change (
    id bigint generated always as identity primary key,
    kind text not null,
    entity_id text not null,
    action text not null,
    before jsonb,
    after jsonb,
    -- It happened after this look and before that one.
    seen_before timestamptz,
    seen_at timestamptz not null
  )`,
  'create index entity_change_kind_idx on tollbell.entity_change (kind, id)',
  'create index entity_change_seen_idx on tollbell.entity_change (seen_at)',
  `create table tollbell.name_history (
    kind text not null,
    id text not null,
    alias text,
    team_id text,
    owner text,
    from_at timestamptz not null,
    -- Null while it is called that.
    to_at timestamptz,
    primary key (kind, id, from_at)
  )`,
  // However often it is renamed, an entity has one name at a time.
  'create unique index name_history_now_idx on tollbell.name_history (kind, id) where to_at is null',
  'create index name_history_alias_idx on tollbell.name_history (kind, team_id, alias)',
];
