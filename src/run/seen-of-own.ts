/** Answers what alerts and reports ask of entities and of their names from our own tables. */

import type { Kysely } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { EntityChange, SeenChanges, SeenReader } from '../define/seen-reader.ts';
import { type EntityKind, entityKinds } from '../queries/entities/entity-kinds.ts';
import { noPastNames, type PastNames } from '../queries/past-names.ts';
import { datedModels, entityChanges, expiringKeys, lastChanges } from '../store/entity-changes.ts';
import { goneKeyAliases, lastNames } from '../store/name-history.ts';
import { seenColumns } from '../store/seen-entities.ts';
import { askOwn } from './ask-own.ts';

export function seenOfOwn(own: Kysely<OwnTables>): SeenReader {
  return {
    newest: (kinds) => askOwn(() => lastChanges(own, kinds)),
    changes: async (options): Promise<SeenChanges> => {
      const { changes, more, last } = await askOwn(() => entityChanges(own, options));
      return {
        changes: changes.flatMap((change): readonly EntityChange[] =>
          isKind(change.kind) ? [{ ...change, kind: change.kind }] : [],
        ),
        more: more.flatMap((one) => (isKind(one.kind) ? [{ ...one, kind: one.kind }] : [])),
        cursor: last,
      };
    },
    expiringKeys: (options) => askOwn(() => expiringKeys(own, options)),
    datedModels: (options) => askOwn(() => datedModels(own, options)),
    columns: (kind, ids) => askOwn(() => seenColumns(own, kind, ids)),
  };
}

/** Null where only the gateway's database is to be read. */
export function pastNamesOf(own: Kysely<OwnTables> | null): PastNames {
  if (own === null) return noPastNames;
  return {
    lastNames: async (kind, ids) => {
      const rows = await askOwn(() => lastNames(own, kind, ids));
      return new Map(rows.map(({ id, alias }) => [id, alias]));
    },
    goneKeys: (aliases) => askOwn(() => goneKeyAliases(own, aliases)),
  };
}

const isKind = (kind: string): kind is EntityKind => entityKinds.some((known) => known === kind);
