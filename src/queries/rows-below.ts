/** How many rows of a range of the spend log were written by transactions in a range, too. */
import { sql, type Transaction } from 'kysely';
import type { SourceTables } from '../database/source-tables.ts';
import { inRange, type UsageRowsRange } from './usage-rows.ts';

export async function rowsBelow(
  tx: Transaction<SourceTables>,
  range: UsageRowsRange,
): Promise<number> {
  const { rows } = await sql<{ rowCount: number }>`
    select count(*)::float8 as "rowCount" from "LiteLLM_SpendLogs" as log
    where ${inRange(range)}`.execute(tx);
  return rows[0]?.rowCount ?? 0;
}
