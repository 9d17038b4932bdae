/** How many rows of ranges of the spend log were written by transactions in a range, too. */
import { sql, type Transaction } from 'kysely';
import type { SourceTables } from '../database/source-tables.ts';
import { inRange, isBelow, type UsageRowsRange } from './usage-rows.ts';

export async function rowsBelow(
  tx: Transaction<SourceTables>,
  range: UsageRowsRange,
): Promise<number> {
  const { rows } = await sql<{ rowCount: number }>`
    select count(*)::float8 as "rowCount" from "LiteLLM_SpendLogs" as log
    where ${inRange(range)}`.execute(tx);
  return rows[0]?.rowCount ?? 0;
}

/** Hours of a range with rows by transactions from one on, in milliseconds since 1970. */
export async function hoursFrom(
  tx: Transaction<SourceTables>,
  { below, ...range }: { readonly from: Date; readonly until: Date; readonly below: bigint },
): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ ms: number }>`
    select distinct (extract(epoch from date_trunc('hour', log."startTime")) * 1000)::float8 as ms
    from "LiteLLM_SpendLogs" as log
    where ${inRange(range)} and not ${isBelow(below)}`.execute(tx);
  return new Set(rows.map(({ ms }) => ms));
}
