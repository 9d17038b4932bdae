/** The numbers under which our tables know what is summed by. */
import { sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { dimensions } from '../usage/dimensions.ts';
import type { UsageEntity } from '../usage/usage-delta.ts';

/** Ids by digest that this process has seen committed; forgotten when they are too many. */
export interface EntityIds {
  readonly known: Map<string, number>;
}

export const entityIds = (): EntityIds => ({ known: new Map() });

const knownMax = 200_000;

/**
 * The ids of these, made where they are new. What it returns beside what was known becomes known to the
 * process by `remember`, once the transaction is committed.
 */
export async function resolveEntities(
  tx: Transaction<OwnTables>,
  { known }: EntityIds,
  entities: readonly UsageEntity[],
): Promise<ReadonlyMap<string, number>> {
  const unknown = entities
    .filter(({ digest }) => !known.has(digest))
    // In one order everywhere, or two processes could wait for each other.
    .toSorted((a, b) => (a.digest < b.digest ? -1 : 1));
  if (unknown.length === 0) return new Map();
  const found = await existing(tx, unknown);
  const missing = unknown.filter(({ digest }) => !found.has(digest));
  if (missing.length === 0) return found;
  await sql`
    insert into tollbell.usage_entity (dimension, digest, names)
    select dimension, digest, array(select jsonb_array_elements_text(names))
    from unnest(
      ${missing.map(({ dimension }) => dimensions[dimension])}::smallint[],
      ${missing.map(({ digest }) => digest)}::uuid[],
      ${missing.map(({ names }) => JSON.stringify(names))}::jsonb[]
    ) as made(dimension, digest, names)
    on conflict (dimension, digest) do nothing`.execute(tx);
  return new Map([...found, ...(await existing(tx, missing))]);
}

async function existing(
  tx: Transaction<OwnTables>,
  entities: readonly UsageEntity[],
): Promise<Map<string, number>> {
  // Locked against the retention, which deletes what nothing refers to.
  const { rows } = await sql<{ digest: string; id: number }>`
    select entity.digest::text as digest, entity.id
    from unnest(
      ${entities.map(({ dimension }) => dimensions[dimension])}::smallint[],
      ${entities.map(({ digest }) => digest)}::uuid[]
    ) as wanted(dimension, digest)
    join tollbell.usage_entity as entity using (dimension, digest)
    for key share of entity`.execute(tx);
  return new Map(rows.map(({ digest, id }) => [digest, id]));
}

export function remember({ known }: EntityIds, ids: ReadonlyMap<string, number>): void {
  if (known.size + ids.size > knownMax) known.clear();
  for (const [digest, id] of ids) known.set(digest, id);
}
