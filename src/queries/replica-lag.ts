/**
 * How far behind its primary a replica is. One that is cut off answers as if nothing happened: what it
 * does not know yet must not be taken for what ended.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';

/** Null for a primary, and for a replica that has all it was sent. */
export async function replicaLagMs(
  source: SourceDatabase,
  { now }: { readonly now: Date },
): Promise<number | null> {
  // An idle primary sends nothing, and what it wrote last grows old without any lag; whether somebody still
  // receives is one row, whatever the role may read of it.
  const query = sql<{ lagMs: number | null }>`(
    select case
      when not pg_is_in_recovery() then null
      when exists (select from pg_stat_wal_receiver where pid is not null)
        and pg_last_wal_receive_lsn() is not distinct from pg_last_wal_replay_lsn() then null
      else extract(epoch from ${now}::timestamptz
        - coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time()))::float8 * 1000
    end as "lagMs")`;
  const row = await source.selectFrom(query.as('lag')).selectAll().executeTakeFirstOrThrow();
  return row.lagMs;
}
