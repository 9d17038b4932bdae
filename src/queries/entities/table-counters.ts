/**
 * How many rows of a table were ever written, changed and deleted, as its server counts them. Where the
 * count stands still nothing has changed, and nothing needs to be read.
 *
 * A standby counts nothing, nor does a server for tables of others: null there, which says nothing.
 * Counts arrive some seconds late, so a change is seen by the next look at the latest.
 */
import { sql } from 'kysely';
import type { SourceDatabase, SourceTable } from '../../database/source-tables.ts';

export interface TableCounters {
  readonly counters: string | null;
  /** As the server last estimated it; 0 where it never did. */
  readonly rowCount: number;
}

export async function tableCounters(
  db: SourceDatabase,
  table: SourceTable,
): Promise<TableCounters> {
  const named = sql`from pg_class where oid = to_regclass(quote_ident(${table}))`;
  const row = await db
    .selectNoFrom([
      sql<string | null>`(select case
          when current_setting('track_counts', true) = 'on' and not pg_is_in_recovery()
            and relkind = 'r' and to_regclass('pg_catalog.pg_dist_partition') is null
          then concat_ws(' ', oid, relfilenode, pg_stat_get_tuples_inserted(oid),
            pg_stat_get_tuples_updated(oid), pg_stat_get_tuples_deleted(oid)) end
        ${named})`.as('counters'),
      sql<number | null>`(select greatest(reltuples, 0)::float8 ${named})`.as('rowCount'),
    ])
    .executeTakeFirst();
  return { counters: row?.counters ?? null, rowCount: row?.rowCount ?? 0 };
}
