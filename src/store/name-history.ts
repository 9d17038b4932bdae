/** What keys, teams, users, organizations, tags and models were ever called, and from when to when. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';

export interface NamedEntity {
  readonly id: string;
  readonly alias: string | null;
  readonly teamId: string | null;
  readonly owner: string | null;
  /** Since when it is called that, as far as is known. */
  readonly fromAt: Date;
}

/** Notes names; where one is other than the last, that one ends. The same name again changes nothing. */
export async function writeNames(
  tx: Transaction<OwnTables>,
  kind: string,
  names: readonly NamedEntity[],
): Promise<void> {
  // Read first and by id: a join would be planned by what little a young table tells of itself.
  const known = await namesOf(tx, kind, names);
  const openName = new Map(
    known.flatMap((name) => (name.to_at === null ? [[name.id, name] as const] : [])),
  );
  const made = names.filter(({ id, alias, teamId, owner }) => {
    const open = openName.get(id);
    return !(open?.alias === alias && open.team_id === teamId && open.owner === owner);
  });
  const at = new Map(made.map(({ id, fromAt }) => [id, fromAt]));
  const ended = [...openName.keys()].filter((id) => at.has(id));
  for (const [fromAt, ids] of Map.groupBy(ended, (id) => at.get(id)?.getTime() ?? 0)) {
    await endNames(tx, kind, ids, new Date(fromAt));
  }
  await insertNames(
    tx,
    kind,
    made.map((name) => ({ ...name, toAt: null })),
  );
}

interface InsertedName extends NamedEntity {
  readonly toAt: Date | null;
}

/** Two names of one instant would be one row: the later one stands. */
async function insertNames(
  tx: Transaction<OwnTables>,
  kind: string,
  names: readonly InsertedName[],
): Promise<void> {
  if (names.length === 0) return;
  await sql`
    insert into tollbell.name_history (kind, id, alias, team_id, owner, from_at, to_at)
    select ${kind}, id, alias, "teamId", owner, "fromAt", "toAt"
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as made(id text, alias text,
      "teamId" text, owner text, "fromAt" timestamptz, "toAt" timestamptz)
    on conflict (kind, id, from_at) do update set alias = excluded.alias,
      team_id = excluded.team_id, owner = excluded.owner, to_at = excluded.to_at`.execute(tx);
}

const namesOf = (
  tx: Transaction<OwnTables>,
  kind: string,
  entities: readonly { readonly id: string }[],
) =>
  tx
    .selectFrom('tollbell.name_history')
    .select(['id', 'alias', 'team_id', 'owner', 'from_at', 'to_at'])
    .where('kind', '=', kind)
    .where(sql<boolean>`id = any(${entities.map(({ id }) => id)}::text[])`)
    .execute();

/** These have no name any more. */
export async function endNames(
  tx: Transaction<OwnTables>,
  kind: string,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update tollbell.name_history set to_at = greatest(${at}::timestamptz, from_at)
    where kind = ${kind} and id = any(${[...ids]}::text[]) and to_at is null`.execute(tx);
}

export interface DeletedName {
  readonly id: string;
  readonly alias: string | null;
  readonly teamId: string | null;
  readonly owner: string | null;
  readonly createdAt: Date | null;
  readonly deletedAt: Date;
}

/** From the gateway's copies: ends the names of these, and notes those that were never seen alive. */
export async function writeDeletedNames(
  tx: Transaction<OwnTables>,
  kind: string,
  deleted: readonly DeletedName[],
): Promise<void> {
  if (deleted.length === 0) return;
  // Of several copies of one the last is true.
  const latest = [...new Map(deleted.map((copy) => [copy.id, copy])).values()];
  const known = Map.groupBy(await namesOf(tx, kind, latest), ({ id }) => id);
  const ended = latest.filter(({ id, deletedAt }) =>
    known.get(id)?.some(({ from_at, to_at }) => to_at === null && from_at <= deletedAt),
  );
  for (const [at, copies] of Map.groupBy(ended, ({ deletedAt }) => deletedAt.getTime())) {
    const ids = copies.map(({ id }) => id);
    await endNames(tx, kind, ids, new Date(at));
  }
  await insertNames(
    tx,
    kind,
    latest
      .filter(({ id }) => !known.has(id))
      .map(({ id, alias, teamId, owner, createdAt, deletedAt }) => {
        const fromAt = createdAt !== null && createdAt < deletedAt ? createdAt : deletedAt;
        return { id, alias, teamId, owner, fromAt, toAt: deletedAt };
      }),
  );
}

export interface PastNameRow {
  readonly id: string;
  readonly alias: string | null;
}

/** The last names of these that are not null. */
export async function lastNames(
  db: Kysely<OwnTables>,
  kind: string,
  ids: readonly string[],
): Promise<readonly PastNameRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<PastNameRow>`
    select distinct on (id) id, alias from tollbell.name_history
    where kind = ${kind} and id = any(${[...ids]}::text[])
    order by id, (alias is null), from_at desc`.execute(db);
  return rows;
}

export interface TeamKeyAlias {
  readonly teamId: string;
  readonly alias: string;
}

/** Of these aliases of keys, those that no key of the team has any more. */
export async function goneKeyAliases(
  db: Kysely<OwnTables>,
  wanted: readonly TeamKeyAlias[],
): Promise<readonly TeamKeyAlias[]> {
  if (wanted.length === 0) return [];
  const { rows } = await sql<TeamKeyAlias>`
    select wanted."teamId", wanted.alias
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted("teamId" text, alias text)
    join tollbell.name_history as name
      on name.kind = 'key' and name.team_id = wanted."teamId" and name.alias = wanted.alias
    group by wanted."teamId", wanted.alias
    having bool_and(name.to_at is not null)`.execute(db);
  return rows;
}
