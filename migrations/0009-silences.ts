/** Silences: what is not sent for a while, on whose word and why, and what was held meanwhile. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  `create table tollbell.silence (
    id integer generated always as identity primary key,
    -- Globs, as in routes; an empty list fits everything.
    types text[] not null,
    severities text[] not null,
    teams text[] not null,
    tags text[] not null,
    models text[] not null,
    entities text[] not null,
    author text not null,
    reason text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    created_at timestamptz not null,
    -- Who ended it before its time.
    ended_by text,
    -- When its end was told, or was found to have nothing to tell.
    closed_at timestamptz,
    check (ends_at >= starts_at)
  )`,
  'create index silence_open_idx on tollbell.silence (ends_at) where closed_at is null',
  // What became of a message without any delivery, such as 'silenced by #3'.
  'alter table tollbell.message add column note text',
  // Under which silence it was held, and the subjects of the episodes that it tells of.
  'alter table tollbell.message add column silence_id integer, add column silenced_subjects text[]',
  'create index message_note_idx on tollbell.message (created_at) where note is not null',
  'create index message_silenced_idx on tollbell.message (silence_id) where silence_id is not null',
];
