/**
 * Reads one part of a snapshot in a way that a part which takes too long costs only itself.
 *
 * A statement that the server cuts spoils its whole transaction; going back to a savepoint heals
 * it, and the snapshot stays the one that every other figure came from.
 */
import { sql, type Transaction } from 'kysely';
import { isStatementCut } from './database-error.ts';
import type { SourceTables } from './source-tables.ts';

export type SectionReading<Value> =
  | { readonly isCut: false; readonly value: Value }
  /** A query of it ran into `statement_timeout`. */
  | { readonly isCut: true };

export type ReadSection = <Value>(read: () => Promise<Value>) => Promise<SectionReading<Value>>;

/** Anything but a statement that took too long passes through. */
export function sectionReader(snapshot: Transaction<SourceTables>): ReadSection {
  return async (read) => {
    await sql`savepoint section`.execute(snapshot);
    try {
      const value = await read();
      await sql`release savepoint section`.execute(snapshot);
      return { isCut: false, value };
    } catch (cause) {
      if (!isStatementCut(cause)) throw cause;
      await sql`rollback to savepoint section`.execute(snapshot);
      await sql`release savepoint section`.execute(snapshot);
      return { isCut: true };
    }
  };
}
