/**
 * Which keys were rotated rather than deleted and made: a rotated key is the same row under a new hash.
 * Pure.
 */
import type { EntityChange } from '../define/seen-reader.ts';
import type { EntityValues } from '../queries/entities/entity-rows.ts';

export interface PairRotationsInputs {
  readonly created: readonly EntityChange[];
  readonly deleted: readonly EntityChange[];
  /** What the gateway says took the place of which key. */
  readonly successors: ReadonlyMap<string, string>;
  /** Of which it keeps a copy, as of what was deleted indeed. */
  readonly copied: ReadonlySet<string>;
}

export interface Rotation {
  readonly old: EntityChange;
  readonly now: EntityChange;
}

export function pairRotations({
  created,
  deleted,
  successors,
  copied,
}: PairRotationsInputs): readonly Rotation[] {
  const free = new Map(created.map((change) => [change.entityId, change]));
  const byTraits = new Map<string, EntityChange[]>();
  for (const change of created) {
    const traits = traitsOf(change.after, change.seenAt);
    if (traits !== null) byTraits.set(traits, [...(byTraits.get(traits) ?? []), change]);
  }
  return deleted.flatMap((old): readonly Rotation[] => {
    const named = free.get(successors.get(old.entityId) ?? '');
    const traits = copied.has(old.entityId) ? null : traitsOf(old.before, old.seenAt);
    const alike = (traits === null ? [] : (byTraits.get(traits) ?? [])).find(({ entityId }) =>
      free.has(entityId),
    );
    const now = named ?? alike;
    if (now === undefined) return [];
    free.delete(now.entityId);
    return [{ old, now }];
  });
}

/**
 * Of one and the same row, between the same two looks: its alias and team; without an alias when it was
 * made and whose it is. Null: nothing to go by.
 */
function traitsOf(columns: EntityValues | null, seenAt: Date): string | null {
  if (columns === null) return null;
  const { key_alias: alias, team_id: team, user_id: user, created_at: createdAt } = columns;
  if (typeof alias === 'string' && alias !== '') {
    return JSON.stringify(['alias', alias, team ?? '', seenAt]);
  }
  if (typeof createdAt !== 'string') return null;
  return JSON.stringify(['row', createdAt, team ?? '', user ?? '', seenAt]);
}
