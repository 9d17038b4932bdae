/** Reads what changed at the gateway, from where somebody left off. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';

export interface EntityChangeRow {
  readonly id: string;
  readonly kind: string;
  readonly entityId: string;
  readonly action: 'created' | 'updated' | 'deleted';
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly seenBefore: Date | null;
  readonly seenAt: Date;
}

export interface EntityChanges {
  readonly changes: readonly EntityChangeRow[];
  /** Those beyond `rowCountMax`, by kind and action. */
  readonly more: readonly {
    readonly kind: string;
    readonly action: EntityChangeRow['action'];
    readonly changeCount: number;
  }[];
  /** The last change of each kind, told or counted. */
  readonly last: Readonly<Record<string, string>>;
}

export interface EntityChangesOptions {
  readonly kinds: readonly string[];
  /** The last change that is known of each kind; none of a kind that is not in it. */
  readonly after: Readonly<Record<string, string>>;
  readonly until: Date;
  readonly rowCountMax: number;
}

/** Of comparisons that came to an end alone: half of one would tell a rotation as a deletion. */
export async function entityChanges(
  db: Kysely<OwnTables>,
  { kinds, after, until, rowCountMax }: EntityChangesOptions,
): Promise<EntityChanges> {
  const last: Record<string, string> = { ...after };
  const changes: EntityChangeRow[] = [];
  const more: EntityChanges['more'][number][] = [];
  for (const kind of kinds) {
    const isNew = sql<boolean>`change.kind = ${kind} and change.id > ${after[kind] ?? '0'}::bigint
      and change.seen_at <= least(${until}::timestamptz,
        (select compared_at from tollbell.seen_kind where kind = ${kind}))`;
    const { rows } = await sql<EntityChangeRow>`
      select id::text as id, kind, entity_id as "entityId", action, before, after,
        seen_before as "seenBefore", seen_at as "seenAt"
      from tollbell.entity_change as change where ${isNew}
      order by change.id limit ${rowCountMax}`.execute(db);
    changes.push(...rows);
    const newest = rows.at(-1)?.id;
    if (newest !== undefined) last[kind] = newest;
    if (rows.length < rowCountMax) continue;
    const { rows: counted } = await sql<{
      action: EntityChangeRow['action'];
      changeCount: number;
      lastId: string;
    }>`
      select action, count(*)::float8 as "changeCount", max(id)::text as "lastId"
      from tollbell.entity_change as change where ${isNew} and change.id > ${newest}::bigint
      group by action order by action`.execute(db);
    for (const { action, changeCount, lastId } of counted) {
      more.push({ kind, action, changeCount });
      if (BigInt(lastId) > BigInt(last[kind] ?? '0')) last[kind] = lastId;
    }
  }
  return { changes, more, last };
}

/** Where somebody begins who has told of nothing yet: what is there by now is no news. */
export async function lastChanges(
  db: Kysely<OwnTables>,
  kinds: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const { rows } = await sql<{ kind: string; id: string }>`
    select named.kind, coalesce((
      select max(change.id) from tollbell.entity_change as change
      join tollbell.seen_kind as seen using (kind)
      where change.kind = named.kind and change.seen_at <= seen.compared_at), 0)::text as id
    from unnest(${[...kinds]}::text[]) as named(kind)`.execute(db);
  return Object.fromEntries(rows.map(({ kind, id }) => [kind, id]));
}

export interface ExpiringKey {
  readonly id: string;
  readonly columns: Readonly<Record<string, unknown>>;
}

/** Keys that expire within a time, soonest first; instants are ISO text of UTC without a zone. */
export async function expiringKeys(
  db: Kysely<OwnTables>,
  {
    from,
    until,
    rowCountMax,
  }: { readonly from: Date; readonly until: Date; readonly rowCountMax: number },
): Promise<readonly ExpiringKey[]> {
  const text = (at: Date): string => at.toISOString().slice(0, -1);
  const { rows } = await sql<ExpiringKey>`
    select id, columns from tollbell.seen_entity
    where kind = 'key' and gone_at is null and columns->>'expires' is not null
      and columns->>'expires' > ${text(from)} and columns->>'expires' <= ${text(until)}
    order by columns->>'expires', id limit ${rowCountMax}`.execute(db);
  return rows;
}

export interface DatedModelRow {
  readonly id: string;
  readonly columns: Readonly<Record<string, unknown>>;
  /** A day, `2026-12-31`. */
  readonly deprecatedOn: string;
}

/** Models that say when they are deprecated, the soonest first; what is no day is passed over. */
export async function datedModels(
  db: Kysely<OwnTables>,
  { rowCountMax }: { readonly rowCountMax: number },
): Promise<readonly DatedModelRow[]> {
  const { rows } = await sql<DatedModelRow>`
    select id, columns, day as "deprecatedOn"
    from tollbell.seen_entity
    cross join lateral (select columns#>>'{model_info,deprecation_date}' as day offset 0) as said
    where kind = 'model' and gone_at is null
      and day ~ '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'
    order by day, id limit ${rowCountMax}`.execute(db);
  return rows;
}
