/** How new rows of this spend log are found, and why. */
import type { Kysely } from 'kysely';
import { readSnapshot } from '../database/read-snapshot.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { type CountMethod, rowHorizon } from '../queries/row-horizon.ts';

/** @throws DatabaseError with side `source`. */
export async function countMethod(source: Kysely<SourceTables>): Promise<CountMethod> {
  return readSnapshot(source, async (_, __, tx) => (await rowHorizon(tx)).count);
}
