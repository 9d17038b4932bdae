/**
 * Pictures of deliveries, and digests. The numbers behind a message move into its document, where what
 * it is about stands too.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  `alter table tollbell.delivery add column files jsonb not null default '[]'`,
  `update tollbell.message set document = document || jsonb_build_object('about',
     jsonb_strip_nulls(jsonb_build_object('type', coalesce(alert_type, kind), 'at', due_at,
       'runId', run_id, 'job', job)) || jsonb_build_object('figures', coalesce(figures, '{}')))`,
  'alter table tollbell.message drop column figures',
  `alter table tollbell.message drop constraint message_kind_check`,
  `alter table tollbell.message add constraint message_kind_check
     check (kind in ('report', 'alert', 'digest', 'notice', 'test'))`,
  `create table tollbell.digest (
    id uuid primary key default gen_random_uuid(),
    -- What is put together: a type, and where alerts say so the model and api base.
    bucket text not null,
    alert_type text not null,
    time_zone text not null,
    opened_at timestamptz not null,
    due_at timestamptz not null,
    -- Null while it is open; one of a bucket is.
    closed_at timestamptz
  )`,
  'create unique index digest_open_idx on tollbell.digest (bucket) where closed_at is null',
  'create index digest_due_idx on tollbell.digest (due_at) where closed_at is null',
  `create table tollbell.digest_entry (
    -- The identity that the message would have had by itself: it counts once.
    identity text primary key,
    digest_id uuid not null references tollbell.digest (id) on delete cascade,
    document jsonb not null,
    added_at timestamptz not null
  )`,
  'create index digest_entry_digest_idx on tollbell.digest_entry (digest_id)',
];
