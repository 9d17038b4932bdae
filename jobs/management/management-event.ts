/** What was done to a key, a team or a user, from the audit log or from what we saw. Pure. */
import { type AlertType, managementTypes } from '../../src/config/alert-types.ts';
import type { EntityChange } from '../../src/define/seen-reader.ts';
import type { AuditEvent, AuditedKind } from '../../src/queries/audit-events.ts';
import { entityColumns } from '../../src/queries/entities/entity-kinds.ts';
import { changedColumns } from '../../src/rules/compare-entities.ts';
import { shortId } from '../../src/rules/deployment-name.ts';
import { entityName, textOf } from '../../src/rules/entity-name.ts';
import type { Rotation } from '../../src/rules/pair-rotations.ts';
import type { Fields } from '../changes/field-text.ts';

export type Verb = 'created' | 'updated' | 'deleted' | 'rotated' | 'blocked' | 'unblocked';

/** JSON, without the hash of a key: it is kept with what was told. */
export interface ManagementEvent {
  readonly id: string;
  readonly kind: AuditedKind;
  readonly verb: Verb;
  /** A short form of the hash of a key. */
  readonly shownId: string;
  readonly label: string;
  readonly teamId: string | null;
  /** Null: not recorded. */
  readonly by: string | null;
  /** What is other, of an update; what it is or was, else. */
  readonly before: Fields;
  readonly after: Fields;
  /** When it was done; else it was between two looks. */
  readonly at: string | null;
  readonly seenBefore: string | null;
  readonly seenAt: string | null;
  readonly origin: 'audit log' | 'tables';
}

const nouns: Readonly<Record<AuditedKind, string>> = {
  key: 'virtual_key',
  team: 'team',
  user: 'internal_user',
};

/** LiteLLM has a type for each of nine; what is neither a beginning nor an end is an update. */
export function typeOf(kind: AuditedKind, verb: Verb): AlertType {
  const isEdge = verb === 'created' || verb === 'deleted';
  const name = `${verb === 'created' ? 'new_' : ''}${nouns[kind]}_${isEdge ? verb : 'updated'}`;
  const type = managementTypes.find((one) => one === name);
  if (type === undefined) throw new Error(`there is no type ${name}`);
  return type;
}

const verbs: readonly Verb[] = ['created', 'updated', 'deleted', 'rotated', 'blocked', 'unblocked'];

export function eventOfAudit(
  { id, at, by, action, kind, entityId, before, after }: AuditEvent,
  seen: Fields,
): ManagementEvent {
  const verb = verbs.find((known) => known === action) ?? 'updated';
  const isUpdate = verb !== 'created' && verb !== 'deleted';
  // Requests name what they set; what the row said before may lack what it had not.
  const fields = isUpdate
    ? changedColumns(kind, { ...withoutValues(after), ...before }, after)
    : [];
  return {
    id: `audit:${id}`,
    kind,
    verb,
    ...identity(kind, entityId, { ...seen, ...before, ...after }),
    by,
    before: isUpdate ? pick(before, fields) : verb === 'deleted' ? shown(kind, before) : {},
    after: isUpdate ? pick(after, fields) : verb === 'created' ? shown(kind, after) : {},
    at: at.toISOString(),
    seenBefore: null,
    seenAt: null,
    origin: 'audit log',
  };
}

/** `deletedBy` is what a copy says of who deleted it. */
export function eventOfChange(
  { id, kind, entityId, action, before, after, seenBefore, seenAt }: EntityChange,
  deletedBy: string | null,
): ManagementEvent {
  const audited = auditedKindOf(kind);
  const [old, now] = [before ?? {}, after ?? {}];
  const fields = action === 'updated' ? changedColumns(kind, old, now) : [];
  return {
    id: `change:${id}`,
    kind: audited,
    verb: verbOf(action, fields, now),
    ...identity(audited, entityId, { ...old, ...now }),
    by: actorOf(action, now, deletedBy),
    before: action === 'updated' ? pick(old, fields) : shown(audited, old),
    after: action === 'updated' ? pick(now, fields) : shown(audited, now),
    at: action === 'created' ? isoOf(now['created_at'], seenBefore, seenAt) : null,
    seenBefore: seenBefore?.toISOString() ?? null,
    seenAt: seenAt.toISOString(),
    origin: 'tables',
  };
}

export function eventOfRotation({ old, now }: Rotation): ManagementEvent {
  const fields = changedColumns('key', old.before ?? {}, now.after ?? {});
  const { seenBefore, seenAt } = now;
  return {
    ...eventOfChange(now, null),
    verb: 'rotated',
    by: textOf(now.after?.['updated_by']),
    before: pick(old.before ?? {}, fields),
    after: pick(now.after ?? {}, fields),
    at: null,
    seenBefore: seenBefore?.toISOString() ?? null,
    seenAt: seenAt.toISOString(),
  };
}

export const auditedKindOf = (kind: EntityChange['kind']): AuditedKind => {
  if (kind === 'key' || kind === 'team' || kind === 'user') return kind;
  throw new Error(`${kind} is none of keys, teams and users`);
};

/** Blocking alone is said as such. */
function verbOf(action: EntityChange['action'], fields: readonly string[], now: Fields): Verb {
  if (action !== 'updated' || fields.length !== 1 || fields[0] !== 'blocked') return action;
  return now['blocked'] === true ? 'blocked' : 'unblocked';
}

/** Keys say who made and who edited them; teams and users say neither. */
function actorOf(
  action: EntityChange['action'],
  now: Fields,
  deletedBy: string | null,
): string | null {
  if (action === 'deleted') return deletedBy;
  return textOf(now[action === 'created' ? 'created_by' : 'updated_by']);
}

function identity(
  kind: AuditedKind,
  entityId: string,
  columns: Fields,
): Pick<ManagementEvent, 'shownId' | 'label' | 'teamId'> {
  const { alias, teamId } = entityName(kind, columns);
  const shownId = kind === 'key' ? entityId.slice(0, 8) : entityId;
  const team = kind === 'team' ? entityId : teamId;
  const label = alias ?? (kind === 'key' ? `key ${shownId}` : shortId(shownId));
  return { shownId, label, teamId: team };
}

/** A stamp of the row, where it is of the time in which it must have been made. */
function isoOf(text: unknown, after: Date | null, until: Date): string | null {
  const at = typeof text === 'string' ? new Date(`${text}Z`) : null;
  if (at === null || Number.isNaN(at.getTime()) || at > until) return null;
  return after !== null && at < after ? null : at.toISOString();
}

const shown = (kind: AuditedKind, columns: Fields): Fields =>
  pick(columns, entityColumns[kind].watched);

const pick = (columns: Fields, fields: readonly string[]): Fields =>
  Object.fromEntries(
    fields.flatMap((field) => (field in columns ? [[field, columns[field]]] : [])),
  );

const withoutValues = (columns: Fields): Fields =>
  Object.fromEntries(Object.keys(columns).map((field) => [field, null]));
