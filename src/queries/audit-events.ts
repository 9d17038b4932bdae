/**
 * What the gateway's audit log says was done to keys, teams and users.
 *
 * It has no index but that of its ids, so it is read whole: whoever asks sees to it that this is seldom.
 * Of the values before and after only the columns of a list are selected, by the server: the rest may
 * hold secrets.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import { type EntityKind, entityColumns } from './entities/entity-kinds.ts';
import type { EntityValues } from './entities/entity-rows.ts';

export const auditedKinds = ['key', 'team', 'user'] as const satisfies readonly EntityKind[];
export type AuditedKind = (typeof auditedKinds)[number];

export interface AuditEvent {
  readonly id: string;
  readonly at: Date;
  readonly by: string | null;
  readonly action: string;
  readonly kind: AuditedKind;
  /** The hash of a key, whatever the log holds. */
  readonly entityId: string;
  readonly before: EntityValues;
  readonly after: EntityValues;
}

export interface AuditEventsOptions {
  readonly since: Date;
  readonly rowCountMax: number;
}

/** Oldest first. */
export async function auditEvents(
  db: SourceDatabase,
  { since, rowCountMax }: AuditEventsOptions,
): Promise<readonly AuditEvent[]> {
  const rows = await db
    .selectFrom('LiteLLM_AuditLog as audit')
    .select([
      'audit.id',
      'audit.updated_at as at',
      sql<string | null>`nullif(audit.changed_by, '')`.as('by'),
      'audit.action',
      'audit.table_name as table',
      entityId.as('entityId'),
      listed('before_value').as('before'),
      listed('updated_values').as('after'),
    ])
    .where(isAudited)
    .where(isSince(since))
    .orderBy('audit.updated_at')
    .orderBy('audit.id')
    .limit(rowCountMax)
    .execute();
  return rows.flatMap(({ table, ...row }) => {
    const kind = auditedKinds.find((name) => entityColumns[name].table === table);
    return kind === undefined ? [] : [{ ...row, kind }];
  });
}

/** Whether it is filled at all, and up to when. */
export async function newestAuditAt(db: SourceDatabase): Promise<Date | null> {
  const row = await db
    .selectFrom('LiteLLM_AuditLog as audit')
    .select((eb) => eb.fn.max('audit.updated_at').as('at'))
    .where(isAudited)
    .executeTakeFirst();
  return row?.at ?? null;
}

export interface Audited {
  readonly entityId: string;
  readonly at: Date;
}

/** When which of these was audited. */
export async function auditedEntities(
  db: SourceDatabase,
  { entityIds, since }: { readonly entityIds: readonly string[]; readonly since: Date },
): Promise<readonly Audited[]> {
  if (entityIds.length === 0) return [];
  return db
    .selectFrom('LiteLLM_AuditLog as audit')
    .select([entityId.as('entityId'), 'audit.updated_at as at'])
    .where(isAudited)
    .where(isSince(since))
    .where(sql<boolean>`${entityId} = any(${[...entityIds]}::text[])`)
    .execute();
}

/** A key that the log holds as it is does not leave the server. */
const entityId = sql<string>`case when audit.table_name = ${entityColumns.key.table}
    and starts_with(audit.object_id, 'sk-')
  then encode(sha256(convert_to(audit.object_id, 'UTF8')), 'hex') else audit.object_id end`;

const isAudited = sql<boolean>`audit.table_name = any(${auditedKinds.map(
  (kind) => entityColumns[kind].table,
)}::text[])`;

const isSince = (since: Date) =>
  sql<boolean>`audit.updated_at >= ${since.toISOString().slice(0, -1)}::timestamp`;

const listedNames = [
  ...new Set(auditedKinds.flatMap((kind) => [...entityColumns[kind].watched, 'key_name' as const])),
];

const listed = (column: 'before_value' | 'updated_values') => {
  const value = sql.ref(`audit.${column}`);
  return sql<EntityValues>`coalesce((select jsonb_object_agg(key, value)
    from jsonb_each(case jsonb_typeof(${value}) when 'object' then ${value} else '{}' end)
    where key = any(${listedNames}::text[])), '{}')`;
};
