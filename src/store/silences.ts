/** Silences, and the messages that were held under them. */
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { NewMessage } from './outbox.ts';

/** As `Silence` of `src/rules/silence-of.ts`, with what came of it. */
export interface StoredSilence {
  readonly id: number;
  readonly types: readonly string[];
  readonly severities: readonly string[];
  readonly teams: readonly string[];
  readonly tags: readonly string[];
  readonly models: readonly string[];
  readonly entities: readonly string[];
  readonly author: string;
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdAt: Date;
  /** Who ended it before its time. */
  readonly endedBy: string | null;
  readonly closedAt: Date | null;
}

export type NewSilence = Omit<StoredSilence, 'id' | 'endedBy' | 'closedAt'>;

export async function addSilence(db: Kysely<OwnTables>, silence: NewSilence): Promise<number> {
  const { id } = await db
    .insertInto('tollbell.silence')
    .values({
      types: [...silence.types],
      severities: [...silence.severities],
      teams: [...silence.teams],
      tags: [...silence.tags],
      models: [...silence.models],
      entities: [...silence.entities],
      author: silence.author,
      reason: silence.reason,
      starts_at: silence.startsAt,
      ends_at: silence.endsAt,
      created_at: silence.createdAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Those that are in force or to come; the oldest first, so that the same one always answers. */
export async function openSilences(
  db: Kysely<OwnTables>,
  now: Date,
): Promise<readonly StoredSilence[]> {
  return (await openRows(db, now).execute()).map(silenceOfRow);
}

/** None of them can be closed before this transaction ends: its summary tells of all that is held. */
export async function lockOpenSilences(
  tx: Transaction<OwnTables>,
  now: Date,
): Promise<readonly StoredSilence[]> {
  return (await openRows(tx, now).forShare().execute()).map(silenceOfRow);
}

const openRows = (db: Kysely<OwnTables>, now: Date) =>
  db
    .selectFrom('tollbell.silence')
    .selectAll()
    .where('ends_at', '>', now)
    .where('closed_at', 'is', null)
    .orderBy('id');

export interface ListedSilence extends StoredSilence {
  /** Messages that were held under it. */
  readonly heldCount: number;
}

/** The newest first. */
export async function listSilences(
  db: Kysely<OwnTables>,
  { now, isAll }: { readonly now: Date; readonly isAll: boolean },
): Promise<readonly ListedSilence[]> {
  const rows = await db
    .selectFrom('tollbell.silence as silence')
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom('tollbell.message as message')
        .select(sql<number>`count(*)::int`.as('count'))
        .whereRef('message.silence_id', '=', 'silence.id')
        .as('heldCount'),
    )
    .$if(!isAll, (query) => query.where('silence.ends_at', '>', now))
    .orderBy('silence.id', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({ ...silenceOfRow(row), heldCount: row.heldCount ?? 0 }));
}

/** Ends it now; null when there is none of that number, false when it had ended. */
export async function endSilence(
  db: Kysely<OwnTables>,
  { id, by, now }: { readonly id: number; readonly by: string; readonly now: Date },
): Promise<boolean | null> {
  const ended = await db
    .updateTable('tollbell.silence')
    .set({ starts_at: sql`least(starts_at, ${now})`, ends_at: now, ended_by: by })
    .where('id', '=', id)
    .where('ends_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  if (ended !== undefined) return true;
  const known = await db
    .selectFrom('tollbell.silence')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return known === undefined ? null : false;
}

/** One message that is not sent, with the episodes that it tells of. */
export interface HeldMessage {
  readonly row: NewMessage;
  readonly silenceId: number;
  readonly subjects: readonly string[];
}

export async function holdMessages(
  tx: Transaction<OwnTables>,
  messages: readonly HeldMessage[],
): Promise<void> {
  for (const { row, silenceId, subjects } of messages) {
    await tx
      .insertInto('tollbell.message')
      .values({
        ...row,
        note: `silenced by #${silenceId}`,
        silence_id: silenceId,
        silenced_subjects: [...subjects],
      })
      .onConflict((conflict) => conflict.column('identity').doNothing())
      .execute();
  }
}

/** A message that went out, or not, without the outbox: kept so that history tells of it. */
export async function noteMessage(
  tx: Transaction<OwnTables>,
  row: NewMessage,
  note: string,
): Promise<void> {
  await tx
    .insertInto('tollbell.message')
    .values({ ...row, note })
    .onConflict((conflict) => conflict.column('identity').doNothing())
    .execute();
}

/** Locks one silence that is over and not closed, if nobody else is at it. */
export async function lockEndedSilence(
  tx: Transaction<OwnTables>,
  now: Date,
): Promise<StoredSilence | null> {
  const row = await tx
    .selectFrom('tollbell.silence')
    .selectAll()
    .where('closed_at', 'is', null)
    .where('ends_at', '<=', now)
    .orderBy('ends_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row === undefined ? null : silenceOfRow(row);
}

export async function closeSilence(
  tx: Transaction<OwnTables>,
  id: number,
  now: Date,
): Promise<void> {
  await tx.updateTable('tollbell.silence').set({ closed_at: now }).where('id', '=', id).execute();
}

export interface HeldEntry {
  readonly messageId: string;
  readonly title: string;
  readonly createdAt: Date;
  readonly document: unknown;
  /** Whether something that it told of lasts. */
  readonly isLasting: boolean;
}

/** What was held, oldest first. */
export async function heldMessages(
  db: Kysely<OwnTables>,
  silenceId: number,
  rowCountMax: number,
): Promise<readonly HeldEntry[]> {
  return db
    .selectFrom('tollbell.message as message')
    .select([
      'message.id as messageId',
      'message.title',
      'message.created_at as createdAt',
      'message.document',
      sql<boolean>`exists (
        select from tollbell.episode as episode
        where episode.alert = message.job and episode.subject = any(message.silenced_subjects)
          and episode.ended_at is null and episode.told_rank > 0)`.as('isLasting'),
    ])
    .where('message.silence_id', '=', silenceId)
    .orderBy('message.created_at')
    .orderBy('message.id')
    .limit(rowCountMax)
    .execute();
}

const silenceOfRow = (row: Selectable<OwnTables['tollbell.silence']>): StoredSilence => ({
  id: row.id,
  types: row.types,
  severities: row.severities,
  teams: row.teams,
  tags: row.tags,
  models: row.models,
  entities: row.entities,
  author: row.author,
  reason: row.reason,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  createdAt: row.created_at,
  endedBy: row.ended_by,
  closedAt: row.closed_at,
});
