/**
 * The time of our own database's server, which all replicas share: a host whose clock is wrong, or
 * is set, neither repeats nor misses anything.
 */
import { type Kysely, sql } from 'kysely';
import { type Clock, monotonicMs } from '../effects/clock.ts';
import { databaseError } from './database-error.ts';
import type { OwnTables } from './own-tables.ts';

export interface DatabaseClock extends Clock {
  /** Asks the server; between two of these the time is carried on by a clock that nobody sets. */
  readonly sync: () => Promise<void>;
}

/** @throws DatabaseError with side `own`. */
export async function openDatabaseClock(db: Kysely<OwnTables>): Promise<DatabaseClock> {
  let offsetMs = 0;
  const sync = async (): Promise<void> => {
    const askedAt = monotonicMs();
    try {
      const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(db);
      const answeredAt = monotonicMs();
      const at = rows[0]?.at.getTime() ?? 0;
      offsetMs = at - (askedAt + answeredAt) / 2;
    } catch (cause) {
      throw databaseError(cause, 'own');
    }
  };
  await sync();
  return { now: () => new Date(offsetMs + monotonicMs()), sync };
}
