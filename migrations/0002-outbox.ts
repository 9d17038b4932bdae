/**
 * The ledger of slots and the outbox: what is due, what was said, to whom it goes, and what came of
 * every try. The record of manual runs moves into it.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  'alter table tollbell.delivery rename to manual_delivery',
  `create table tollbell.job (
    name text primary key,
    schedule text not null,
    time_zone text not null,
    -- Nothing is due before this: the first start, or the last change of the schedule.
    since timestamptz not null,
    -- The lease: who runs a slot of this job, until when, and the number that outdates all before.
    holder text,
    fence bigint not null default 0,
    lease_until timestamptz
  )`,
  `create table tollbell.slot (
    job text not null references tollbell.job (name),
    slot_at timestamptz not null,
    state text not null check (state in ('running', 'failed', 'finished', 'skipped', 'abandoned')),
    attempt_count integer not null,
    started_at timestamptz,
    finished_at timestamptz,
    next_attempt_at timestamptz,
    run_id text,
    problem text,
    primary key (job, slot_at)
  )`,
  `create index slot_open_idx on tollbell.slot (job, slot_at) where state in ('running', 'failed')`,
  `create table tollbell.message (
    id uuid primary key default gen_random_uuid(),
    -- What makes it the same message: a slot, a manual run, a notice of one event.
    identity text not null unique,
    kind text not null check (kind in ('report', 'notice', 'test')),
    alert_type text,
    job text,
    run_id text not null,
    slot_at timestamptz,
    window_start timestamptz,
    window_end timestamptz,
    time_zone text not null,
    title text not null,
    priority integer not null,
    document jsonb not null,
    figures jsonb,
    due_at timestamptz not null,
    created_at timestamptz not null
  )`,
  'create index message_created_at_idx on tollbell.message (created_at)',
  `create table tollbell.destination (
    name text primary key,
    -- Tells whether the address is still the one that state and pauses were learned from.
    fingerprint text not null,
    next_send_at timestamptz,
    paused_until timestamptz,
    failure_count integer not null default 0,
    off_at timestamptz,
    off_reason text
  )`,
  `create table tollbell.delivery (
    id uuid primary key default gen_random_uuid(),
    sequence bigint not null generated always as identity,
    message_id uuid not null references tollbell.message (id) on delete cascade,
    destination text not null,
    kind text not null,
    fingerprint text not null,
    state text not null check (state in
      ('waiting', 'sending', 'delivered', 'accepted', 'retrying', 'dead', 'uncertain')),
    priority integer not null,
    content_type text not null,
    body text not null,
    -- The same with a line that says when it was due; sent when it goes out late.
    delayed_body text not null,
    cuts text[] not null,
    attempt_count integer not null default 0,
    due_at timestamptz not null,
    next_attempt_at timestamptz,
    deadline_at timestamptz not null,
    settled_at timestamptz,
    status_code integer,
    reason text,
    detail text,
    created_at timestamptz not null,
    unique (message_id, destination)
  )`,
  `create index delivery_open_idx on tollbell.delivery (destination, next_attempt_at)
    where state in ('waiting', 'sending', 'retrying', 'uncertain')`,
  'create index delivery_created_at_idx on tollbell.delivery (created_at)',
  `create table tollbell.attempt (
    delivery_id uuid not null references tollbell.delivery (id) on delete cascade,
    number integer not null,
    holder text not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    -- Null while it runs; 'uncertain' when whoever ran it is gone and nobody knows the answer.
    outcome text check (outcome in ('delivered', 'accepted', 'retry', 'rejected', 'uncertain')),
    -- When doubt ended because the answer was recorded after all.
    resolved_at timestamptz,
    duration_ms integer,
    status_code integer,
    reason text,
    detail text,
    body_sha256 text not null,
    next_attempt_at timestamptz,
    primary key (delivery_id, number)
  )`,
  `insert into tollbell.message
      (identity, kind, job, run_id, window_start, window_end, time_zone, title, priority,
       document, due_at, created_at)
    select 'manual ' || min(id), 'report', job, run_id, window_start, window_end, time_zone, job, 0,
       json_build_object('title', job, 'severity', 'info',
         'summary', json_build_array('An older version kept no text, only that this was sent.'),
         'blocks', json_build_array(), 'footer', json_build_array()), sent_at, sent_at
    from tollbell.manual_delivery
    group by job, run_id, window_start, window_end, time_zone, sent_at`,
  `insert into tollbell.delivery
      (message_id, destination, kind, fingerprint, state, priority, content_type, body,
       delayed_body, cuts, attempt_count, due_at, deadline_at, settled_at, status_code, reason,
       created_at)
    select message.id, old.destination, 'slack', '',
       case old.outcome when 'delivered' then 'delivered' else 'dead' end, 0, 'application/json', '',
       '', '{}', 1, old.sent_at, old.sent_at, old.sent_at, old.status_code, old.reason, old.sent_at
    from tollbell.manual_delivery old
    join tollbell.message
      on message.job = old.job and message.run_id = old.run_id and message.due_at = old.sent_at
    on conflict do nothing`,
  'drop table tollbell.manual_delivery',
];
