/**
 * How often rows of some tables were written, as the server counts: as long as the number stays, a look
 * need not read the table again.
 *
 * The server notes what a session wrote up to some seconds after it committed, and forgets its counts
 * when it is told to: compare for equality alone, and read again now and then whatever they say.
 */
import { sql } from 'kysely';
import type { SourceDatabase, SourceTable } from '../../src/database/source-tables.ts';

/**
 * Null where there is no such table, or no count of it: views, foreign and partitioned tables, and all
 * of a standby, whose counts stand still while it follows.
 */
export async function tableChanges(
  source: SourceDatabase,
  tables: readonly SourceTable[],
): Promise<ReadonlyMap<SourceTable, string | null>> {
  const query = sql<{ name: SourceTable; count: string | null }>`(
    select named.name, (counted.n_tup_ins + counted.n_tup_upd + counted.n_tup_del)::text as count
    from unnest(${[...tables]}::text[]) as named(name)
    left join pg_stat_user_tables as counted
      on counted.relid = to_regclass(quote_ident(named.name))
      and exists (select from pg_class where oid = counted.relid and relkind = 'r')
      and not pg_is_in_recovery())`;
  const rows = await source.selectFrom(query.as('counted')).selectAll().execute();
  return new Map(rows.map(({ name, count }) => [name, count]));
}
