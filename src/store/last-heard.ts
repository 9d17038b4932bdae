/** When gateways last told us anything. */
import type { Kysely } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';

/** Null where none ever did, or so long ago that it was let go of. */
export async function lastHeardAt(db: Kysely<OwnTables>): Promise<Date | null> {
  const boot = await db
    .selectFrom('tollbell.event_boot')
    .select((eb) => eb.fn.max('heard_at').as('at'))
    .executeTakeFirst();
  // Senders that say nothing of their process are known by what they told.
  const event = await db
    .selectFrom('tollbell.event')
    .select((eb) => eb.fn.max('received_at').as('at'))
    .executeTakeFirst();
  const [last = null] = [boot?.at, event?.at]
    .filter((at) => at !== null && at !== undefined)
    .toSorted((one, other) => other.getTime() - one.getTime());
  return last;
}
