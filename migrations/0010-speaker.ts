/**
 * Which process speaks when the database is away: agreed on while it is there, since nothing can be
 * agreed on afterwards.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(`create table tollbell.speaker (
      -- One row at most.
      is_only boolean primary key default true check (is_only),
      holder text not null,
      lease_until timestamptz not null
    )`)
    .execute(db);
}
