/** The gateway's copies of keys and teams that were deleted: what they were called, and who deleted them. */
import { sql, type Transaction } from 'kysely';
import type { SourceDatabase, SourceTables } from '../../database/source-tables.ts';
import { type EntityKind, entityColumns } from './entity-kinds.ts';

export interface DeletedCopy {
  readonly id: string;
  readonly alias: string | null;
  readonly teamId: string | null;
  readonly owner: string | null;
  readonly createdAt: Date | null;
  readonly deletedAt: Date;
}

/** In the order in which they were deleted, from `since` on; through the index on `deleted_at`. */
export async function deletedSince(
  tx: Transaction<SourceTables>,
  {
    kind,
    since,
    rowCountMax,
  }: { readonly kind: EntityKind; readonly since: Date | null; readonly rowCountMax: number },
): Promise<readonly DeletedCopy[]> {
  const { copies } = entityColumns[kind];
  if (copies === undefined) return [];
  const isKey = kind === 'key';
  const { rows } = await sql<DeletedCopy>`
    select ${sql.ref(`copy.${copies.id}`)} as id,
      nullif(${sql.ref(isKey ? 'copy.key_alias' : 'copy.team_alias')}, '') as alias,
      ${isKey ? sql`nullif(copy.team_id, '')` : sql`null::text`} as "teamId",
      ${isKey ? sql`nullif(copy.user_id, '')` : sql`nullif(copy.organization_id, '')`} as owner,
      copy.created_at as "createdAt", copy.deleted_at as "deletedAt"
    from ${sql.table(copies.table)} as copy
    where ${since === null ? sql`true` : sql`copy.deleted_at >= ${since.toISOString().slice(0, -1)}::timestamp`}
      ${isKey ? sql`and copy.team_id is distinct from 'litellm-dashboard'` : sql``}
    order by copy.deleted_at
    limit ${rowCountMax}`.execute(tx);
  return rows;
}

/** Who deleted which of these since then, where a copy says so; null: a copy that does not say it. */
export async function deletedBy(
  db: SourceDatabase,
  {
    keys,
    teams,
    since,
  }: { readonly keys: readonly string[]; readonly teams: readonly string[]; readonly since: Date },
): Promise<ReadonlyMap<string, string | null>> {
  const found = new Map<string, string | null>();
  // What was made again under its old id has a copy of its former life.
  const isLate = sql<boolean>`copy.deleted_at >= ${since.toISOString().slice(0, -1)}::timestamp`;
  if (keys.length > 0) {
    const rows = await db
      .selectFrom('LiteLLM_DeletedVerificationToken as copy')
      .select(['copy.token', 'copy.deleted_by'])
      .where(sql<boolean>`copy.token = any(${[...keys]}::text[])`)
      .where(isLate)
      .orderBy('copy.deleted_at')
      .execute();
    for (const { token, deleted_by } of rows) found.set(`key ${token}`, deleted_by || null);
  }
  if (teams.length > 0) {
    const rows = await db
      .selectFrom('LiteLLM_DeletedTeamTable as copy')
      .select(['copy.team_id', 'copy.deleted_by'])
      .where(sql<boolean>`copy.team_id = any(${[...teams]}::text[])`)
      .where(isLate)
      .orderBy('copy.deleted_at')
      .execute();
    for (const { team_id, deleted_by } of rows) found.set(`team ${team_id}`, deleted_by || null);
  }
  return found;
}
