/** Keeps the planner from reading a whole table where it could read a range of it. */
import { sql, type Transaction } from 'kysely';
import type { SourceTables } from './source-tables.ts';

/**
 * Until the transaction ends. A month of a log of two would be read by reading all of it: rows outside
 * the window are none of our business, and by the index of `startTime`, which the heap follows, it
 * takes no longer. Not for tables that are read whole on purpose.
 */
export async function readByRange(tx: Transaction<SourceTables>): Promise<void> {
  await sql`set local enable_seqscan = off`.execute(tx);
}
