/** What the gateway has, as it was last seen, and what changed since: a row for each, and one for each change. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';

export interface SeenDigest {
  readonly id: string;
  readonly bucket: number;
  readonly digest: string;
}

export interface SeenRow extends SeenDigest {
  readonly columns: Readonly<Record<string, unknown>>;
}

export interface SeenChange {
  readonly entityId: string;
  readonly action: 'created' | 'updated' | 'deleted';
  /** Null where so much changed that only the count is kept. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

export async function seenBuckets(
  db: Kysely<OwnTables>,
  kind: string,
): Promise<
  readonly { readonly bucket: number; readonly rowCount: number; readonly digestSum: string }[]
> {
  const { rows } = await sql<{ bucket: number; rowCount: number; digestSum: string }>`
    select bucket, count(*)::float8 as "rowCount", sum(digest)::text as "digestSum"
    from tollbell.seen_entity where kind = ${kind} and gone_at is null
    group by bucket`.execute(db);
  return rows;
}

export async function seenDigests(
  db: Kysely<OwnTables>,
  kind: string,
  buckets: readonly number[],
): Promise<readonly SeenDigest[]> {
  return db
    .selectFrom('tollbell.seen_entity')
    .select(['id', 'bucket', 'digest'])
    .where('kind', '=', kind)
    .where(sql<boolean>`bucket = any(${[...buckets]}::smallint[])`)
    .where('gone_at', 'is', null)
    .execute();
}

export async function seenColumns(
  db: Kysely<OwnTables>,
  kind: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, unknown>>>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('tollbell.seen_entity')
    .select(['id', 'columns'])
    .where('kind', '=', kind)
    .where(sql<boolean>`id = any(${[...ids]}::text[])`)
    .execute();
  return new Map(rows.map(({ id, columns }) => [id, Object(columns)]));
}

/** As they are now: new ones, and others. */
export async function writeSeen(
  tx: Transaction<OwnTables>,
  kind: string,
  rows: readonly SeenRow[],
  at: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into tollbell.seen_entity
      (kind, id, bucket, digest, columns, first_seen, last_changed, gone_at)
    select ${kind}, id, bucket, digest, columns, ${at}::timestamptz, ${at}::timestamptz, null
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as made(id text, bucket smallint, digest bigint, columns jsonb)
    on conflict (kind, id) do update set
      digest = excluded.digest, columns = excluded.columns,
      last_changed = excluded.last_changed, gone_at = null`.execute(tx);
}

export async function markGone(
  tx: Transaction<OwnTables>,
  kind: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('tollbell.seen_entity')
    .set({ gone_at: at })
    .where('kind', '=', kind)
    .where(sql<boolean>`id = any(${[...ids]}::text[])`)
    .execute();
}

/** For whoever tells of it; they read on from the last one they told of. */
export async function noteChanges(
  tx: Transaction<OwnTables>,
  kind: string,
  changes: readonly SeenChange[],
  { seenBefore, seenAt }: { readonly seenBefore: Date | null; readonly seenAt: Date },
): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    insert into tollbell.entity_change
      (kind, entity_id, action, before, after, seen_before, seen_at)
    select ${kind}, "entityId", action, before, after,
      ${seenBefore}::timestamptz, ${seenAt}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      as made("entityId" text, action text, before jsonb, after jsonb)`.execute(tx);
}
