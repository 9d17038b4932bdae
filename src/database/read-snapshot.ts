/** Reads several things of the gateway's database as they were at one instant. */
import type { Kysely, Transaction } from 'kysely';
import { databaseError, isDriverError } from './database-error.ts';
import { type ReadSection, sectionReader } from './read-section.ts';
import type { SourceSnapshot, SourceTables } from './source-tables.ts';

/**
 * Every number of one message comes from one repeatable-read snapshot, so that parts and totals
 * agree while the gateway writes. The server refuses writes in it.
 *
 * @throws DatabaseError with side `source`; anything else that `read` throws passes through.
 */
export async function readSnapshot<Value>(
  db: Kysely<SourceTables>,
  read: (
    snapshot: SourceSnapshot,
    readSection: ReadSection,
    tx: Transaction<SourceTables>,
  ) => Promise<Value>,
): Promise<Value> {
  try {
    return await db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) => read(tx, sectionReader(tx), tx));
  } catch (cause) {
    throw isDriverError(cause) ? databaseError(cause, 'source') : cause;
  }
}
