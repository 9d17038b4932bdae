/** Remembers of a destination that it refused the richer drawing, so that it is not asked each time. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table tollbell.destination add column plain_until timestamptz`.execute(db);
}
