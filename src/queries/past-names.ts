/** What was deleted was called: from our own history of names, where the gateway forgets. */
import type { EntityKind } from './entities/entity-kinds.ts';

export interface PastNames {
  /** The last names of these; what is not in it was never seen. Null: it never had one. */
  readonly lastNames: (
    kind: EntityKind,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, string | null>>;
  /** Of these aliases of keys those that no key of the team has any more. */
  readonly goneKeys: (aliases: readonly TeamKey[]) => Promise<readonly TeamKey[]>;
}

export interface TeamKey {
  readonly teamId: string;
  readonly alias: string;
}

/** Where no history is kept. */
export const noPastNames: PastNames = {
  lastNames: async () => new Map(),
  goneKeys: async () => [],
};
