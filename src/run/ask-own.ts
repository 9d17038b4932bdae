/** Asks our own database, and says of its faults that they are its. */
import { databaseError, isDriverError } from '../database/database-error.ts';

/** @throws DatabaseError with side `own`, whatever the driver says. */
export async function askOwn<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw isDriverError(cause) ? databaseError(cause, 'own') : cause;
  }
}
