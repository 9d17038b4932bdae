/** Our record of what was sent where. */
import type { Insertable, Kysely } from 'kysely';
import { databaseError } from '../database/database-error.ts';
import type { OwnTables } from '../database/own-tables.ts';

export type NewDelivery = Insertable<OwnTables['tollbell.delivery']>;

/** @throws DatabaseError with side `own`. */
export async function recordDeliveries(
  db: Kysely<OwnTables>,
  deliveries: readonly NewDelivery[],
): Promise<void> {
  if (deliveries.length === 0) return;
  try {
    await db
      .insertInto('tollbell.delivery')
      .values([...deliveries])
      .execute();
  } catch (cause) {
    throw databaseError(cause, 'own');
  }
}
