/** Messages that have no delivery, and a note on why: held by a silence, or sent without the outbox. */
import type { Kysely } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';

export interface NotedMessage {
  readonly id: string;
  readonly title: string;
  readonly job: string | null;
  readonly runId: string;
  readonly timeZone: string;
  readonly dueAt: Date;
  readonly note: string;
}

/** Newest first. */
export async function listNotedMessages(
  db: Kysely<OwnTables>,
  { job, rowCountMax }: { readonly job: string | null; readonly rowCountMax: number },
): Promise<readonly NotedMessage[]> {
  const rows = await select(db)
    .$if(job !== null, (query) => query.where('job', '=', job))
    .orderBy('created_at', 'desc')
    .limit(rowCountMax)
    .execute();
  return rows.map((row) => ({ ...row, note: row.note ?? '' }));
}

/** With its document; null when there is none of that id. */
export async function findNotedMessage(
  db: Kysely<OwnTables>,
  id: string,
): Promise<(NotedMessage & { readonly document: unknown }) | null> {
  const row = await select(db).select('document').where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : { ...row, note: row.note ?? '' };
}

const select = (db: Kysely<OwnTables>) =>
  db
    .selectFrom('tollbell.message')
    .select(['id', 'title', 'job', 'run_id as runId', 'time_zone as timeZone'])
    .select(['due_at as dueAt', 'note'])
    .where('note', 'is not', null);
