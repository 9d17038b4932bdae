/** What an entity is called and whose it is, from its columns. Pure. */
import type { EntityKind } from '../queries/entities/entity-kinds.ts';
import type { EntityValues } from '../queries/entities/entity-rows.ts';

export interface EntityName {
  readonly alias: string | null;
  readonly teamId: string | null;
  /** The user of a key; the organization of a team or a user. */
  readonly owner: string | null;
}

const aliasColumns: Readonly<Record<EntityKind, readonly string[]>> = {
  key: ['key_alias'],
  team: ['team_alias'],
  user: ['user_alias', 'user_email'],
  organization: ['organization_alias'],
  tag: [],
  model: ['model_name'],
};

export function entityName(kind: EntityKind, columns: EntityValues): EntityName {
  const aliases = aliasColumns[kind].map((column) => textOf(columns[column]));
  return {
    alias: aliases.find((alias) => alias !== null) ?? null,
    teamId: kind === 'team' ? null : textOf(columns['team_id']),
    owner: textOf(columns[kind === 'key' ? 'user_id' : 'organization_id']),
  };
}

/** The gateway writes an empty text for none. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
