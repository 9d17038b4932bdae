/** What is known of each destination: its pace, its pauses, and whether it is switched off. */
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';

export type DestinationRow = Selectable<OwnTables['tollbell.destination']>;

export interface DestinationKey {
  readonly name: string;
  readonly fingerprint: string;
}

/** Null: the config does not name it any more, so what is known stays. */
export interface MaybeKnownKey {
  readonly name: string;
  readonly fingerprint: string | null;
}

/**
 * Locks the rows until the transaction ends, by name so that two of us never wait for each other;
 * those not yet known are made. Whoever adds or takes a delivery holds this lock, so none is overseen.
 *
 * What was learned of an address is forgotten when the name got another one.
 */
export async function lockDestinations(
  tx: Transaction<OwnTables>,
  keys: readonly MaybeKnownKey[],
): Promise<ReadonlyMap<string, DestinationRow>> {
  const wanted = [...new Map(keys.map((key) => [key.name, key])).values()].toSorted((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  if (wanted.length === 0) return new Map();
  await tx
    .insertInto('tollbell.destination')
    .values(wanted.map(({ name, fingerprint }) => ({ name, fingerprint: fingerprint ?? '' })))
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const rows = await tx
    .selectFrom('tollbell.destination')
    .selectAll()
    .where(
      'name',
      'in',
      wanted.map(({ name }) => name),
    )
    .orderBy('name')
    .forUpdate()
    .execute();
  const fingerprintOf = new Map(wanted.map(({ name, fingerprint }) => [name, fingerprint]));
  const current: DestinationRow[] = [];
  for (const row of rows) {
    const fingerprint = fingerprintOf.get(row.name) ?? row.fingerprint;
    if (fingerprint === row.fingerprint) {
      current.push(row);
      continue;
    }
    const fresh = {
      fingerprint,
      paused_until: null,
      failure_count: 0,
      off_at: null,
      off_reason: null,
      plain_until: null,
    };
    await updateDestination(tx, row.name, fresh);
    current.push({ ...row, ...fresh });
  }
  return new Map(current.map((row) => [row.name, row]));
}

export async function updateDestination(
  tx: Transaction<OwnTables>,
  name: string,
  changes: Partial<Omit<DestinationRow, 'name'>>,
): Promise<void> {
  await tx.updateTable('tollbell.destination').set(changes).where('name', '=', name).execute();
}

/** The names among `names` that are switched off. */
export async function destinationsOff(
  db: Kysely<OwnTables>,
  names: readonly string[],
): Promise<ReadonlySet<string>> {
  if (names.length === 0) return new Set();
  const rows = await db
    .selectFrom('tollbell.destination')
    .select('name')
    .where('name', 'in', [...names])
    .where('off_at', 'is not', null)
    .execute();
  return new Set(rows.map(({ name }) => name));
}
