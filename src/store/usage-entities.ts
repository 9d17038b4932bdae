/** The numbers under which our tables know what is summed by. */
import { sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { dimensions } from '../usage/dimensions.ts';
import { digestOf, type UsageEntity } from '../usage/usage-delta.ts';

/** Ids by key that this process has seen committed, the ones that were asked for lately. */
export interface EntityIds {
  readonly get: (key: string) => number | undefined;
  readonly remember: (ids: ReadonlyMap<string, number>) => void;
  /** After a retention, which deletes what nothing refers to, and after others may have had one. */
  readonly forget: () => void;
}

/** Two generations of so many: when the younger is full, the older is forgotten. */
const generationMax = 25_000;

export function entityIds(): EntityIds {
  let younger = new Map<string, number>();
  let older = new Map<string, number>();
  const put = (key: string, id: number): void => {
    if (younger.size >= generationMax) {
      older = younger;
      younger = new Map();
    }
    younger.set(key, id);
  };
  return {
    get: (key) => {
      const known = younger.get(key);
      if (known !== undefined) return known;
      const forgotten = older.get(key);
      if (forgotten !== undefined) put(key, forgotten);
      return forgotten;
    },
    remember: (ids) => {
      for (const [key, id] of ids) put(key, id);
    },
    forget: () => {
      younger = new Map();
      older = new Map();
    },
  };
}

/**
 * The ids of these by key, made where they are new. What is not known to the process becomes so by
 * `remember`, once the transaction is committed.
 */
export async function resolveEntities(
  tx: Transaction<OwnTables>,
  ids: EntityIds,
  entities: readonly UsageEntity[],
): Promise<ReadonlyMap<string, number>> {
  const resolved = new Map<string, number>();
  const unknown: Unknown[] = [];
  for (const { dimension, names, key } of entities) {
    const id = ids.get(key);
    // Noted, for the cache may forget it before it is used.
    if (id === undefined) unknown.push({ dimension, names, key, digest: digestOf(key) });
    else resolved.set(key, id);
  }
  if (unknown.length === 0) return resolved;
  // In one order everywhere, or two processes could wait for each other.
  unknown.sort((a, b) => (a.digest < b.digest ? -1 : 1));
  let found = await existing(tx, unknown);
  const missing = unknown.filter(({ digest }) => !found.has(digest));
  if (missing.length > 0) {
    const inserted = await insertEntities(tx, missing);
    // Another process may have been faster with some.
    const others = missing.filter(({ digest }) => !inserted.has(digest));
    const theirs = others.length === 0 ? [] : await existing(tx, others);
    found = new Map([...found, ...inserted, ...theirs]);
  }
  for (const { key, digest } of unknown) {
    const id = found.get(digest);
    if (id !== undefined) resolved.set(key, id);
  }
  return resolved;
}

interface Unknown extends Pick<UsageEntity, 'dimension' | 'names' | 'key'> {
  readonly digest: string;
}

async function insertEntities(
  tx: Transaction<OwnTables>,
  missing: readonly Unknown[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ digest: string; id: number }>`
    insert into tollbell.usage_entity (dimension, digest, names)
    select dimension, digest, array(select jsonb_array_elements_text(names))
    from unnest(
      ${missing.map(({ dimension }) => dimensions[dimension])}::smallint[],
      ${missing.map(({ digest }) => digest)}::uuid[],
      ${missing.map(({ names }) => JSON.stringify(names))}::jsonb[]
    ) as made(dimension, digest, names)
    on conflict (dimension, digest) do nothing
    returning digest::text as digest, id`.execute(tx);
  return new Map(rows.map(({ digest, id }) => [digest, id]));
}

async function existing(
  tx: Transaction<OwnTables>,
  entities: readonly Unknown[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ digest: string; id: number }>`
    select entity.digest::text as digest, entity.id
    from unnest(
      ${entities.map(({ dimension }) => dimensions[dimension])}::smallint[],
      ${entities.map(({ digest }) => digest)}::uuid[]
    ) as wanted(dimension, digest)
    join tollbell.usage_entity as entity using (dimension, digest)`.execute(tx);
  return new Map(rows.map(({ digest, id }) => [digest, id]));
}
