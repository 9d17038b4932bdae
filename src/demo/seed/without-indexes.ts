/** Fills a table without its secondary indexes and builds them after: several times faster. */
import type pg from 'pg';

export async function withoutIndexes(
  pool: pg.Pool,
  table: string,
  fill: () => Promise<void>,
): Promise<void> {
  const { rows } = await pool.query<{ name: string; definition: string }>(
    `select index.indexrelid::regclass::text as name, pg_get_indexdef(index.indexrelid) as definition
     from pg_index as index
     where index.indrelid = to_regclass(quote_ident($1)) and not index.indisprimary`,
    [table],
  );
  for (const { name } of rows) await pool.query(`drop index ${name}`);
  await fill();
  await Promise.all(rows.map(({ definition }) => pool.query(definition)));
}
