/** Reads stored documents back. */
import type { Kysely } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { Message } from '../message/message.ts';

/** The document as it was when it was enqueued, and the zone it is meant in. */
export async function messageDocument(
  db: Kysely<OwnTables>,
  id: string,
): Promise<{ readonly document: Message; readonly timeZone: string }> {
  const { document, time_zone } = await db
    .selectFrom('tollbell.message')
    .select(['document', 'time_zone'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  // Only enqueueMessage writes the column, from a Message.
  return { document: document as Message, timeZone: time_zone };
}

/** Titles by id, for lists. */
export async function messageTitles(
  db: Kysely<OwnTables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly title: string; readonly kind: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('tollbell.message')
    .select(['id', 'title', 'kind'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, title, kind }) => [id, { title, kind }]));
}

/** The first message of a run or alert; null when none is kept. */
export async function messageOfRun(
  db: Kysely<OwnTables>,
  runId: string,
): Promise<{ readonly document: Message } | null> {
  const row = await db
    .selectFrom('tollbell.message')
    .select('document')
    .where('run_id', '=', runId)
    .orderBy('created_at')
    .limit(1)
    .executeTakeFirst();
  // Only enqueueMessage writes the column, from a Message.
  return row === undefined ? null : { document: row.document as Message };
}
