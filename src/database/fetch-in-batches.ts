/** Reads the rows of a statement a batch at a time, so that memory does not grow with their number. */
import { type RawBuilder, sql } from 'kysely';
import type { SourceSnapshot } from './source-tables.ts';

export interface FetchOptions {
  readonly batchRows: number;
  /** Asks for one batch first, which is faster when it is all, and asked again when it is not. */
  readonly areFew: boolean;
}

/** Within a transaction, in its snapshot. One at a time for each transaction. */
export async function* fetchInBatches<Row>(
  tx: Pick<SourceSnapshot, 'getExecutor'>,
  query: RawBuilder<Row>,
  { batchRows, areFew }: FetchOptions,
): AsyncGenerator<readonly Row[]> {
  if (areFew) {
    const { rows } = await sql<Row>`${query} limit ${sql.lit(batchRows)}`.execute(tx);
    if (rows.length < batchRows) {
      if (rows.length > 0) yield rows;
      return;
    }
  }
  await sql`declare batches no scroll cursor for ${query}`.execute(tx);
  for (;;) {
    const { rows } = await sql<Row>`fetch forward ${sql.lit(batchRows)} from batches`.execute(tx);
    if (rows.length > 0) yield rows;
    if (rows.length < batchRows) break;
  }
  await sql`close batches`.execute(tx);
}
