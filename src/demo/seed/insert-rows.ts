/** Writes many rows with one statement: they travel as one JSON text that the server takes apart. */
import type pg from 'pg';

/** How a value of a column is written; `at` takes milliseconds since 1970 and means UTC. */
export type ColumnKind = 'text' | 'float8' | 'int' | 'bool' | 'jsonb' | 'at';

export type ColumnKinds<Row> = { readonly [Column in keyof Row & string]: ColumnKind };

export async function insertRows<Row extends object>(
  pool: pg.Pool,
  table: string,
  columns: ColumnKinds<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const kinds = Object.entries<ColumnKind>(columns);
  const names = kinds.map(([name]) => `"${name}"`).join(', ');
  const shape = kinds
    .map(
      ([name, kind]) => `"${name}" ${kind === 'at' ? 'float8' : kind === 'jsonb' ? 'text' : kind}`,
    )
    .join(', ');
  const values = kinds.map(([name, kind]) => valueSql(`given."${name}"`, kind)).join(', ');
  await pool.query(
    `insert into "${table}" (${names}) select ${values} from json_to_recordset($1) as given(${shape})`,
    [JSON.stringify(rows)],
  );
}

function valueSql(value: string, kind: ColumnKind): string {
  if (kind === 'jsonb') return `${value}::jsonb`;
  return kind === 'at' ? `to_timestamp(${value} / 1000) at time zone 'UTC'` : value;
}
