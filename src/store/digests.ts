/** Digests: messages of one kind that wait to be told together, counted once each. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { Message } from '../message/message.ts';

export interface DigestEntry {
  readonly bucket: string;
  readonly alertType: string;
  readonly intervalMs: number;
  readonly identity: string;
  readonly timeZone: string;
  readonly now: Date;
  readonly document: Message;
}

/** Adds a message to the open digest of its bucket; the first one opens it. */
export async function addToDigest(
  tx: Transaction<OwnTables>,
  { bucket, alertType, intervalMs, identity, timeZone, now, document }: DigestEntry,
): Promise<void> {
  const values = {
    bucket,
    alert_type: alertType,
    time_zone: timeZone,
    opened_at: now,
    due_at: new Date(now.getTime() + intervalMs),
  };
  // The update changes nothing and locks the row, so that it cannot be closed before we commit.
  const { id } = await tx
    .insertInto('tollbell.digest')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('bucket').where('closed_at', 'is', null).doUpdateSet({ bucket }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('tollbell.digest_entry')
    .values({ identity, digest_id: id, document: JSON.stringify(document), added_at: now })
    .onConflict((conflict) => conflict.column('identity').doNothing())
    .execute();
}

export interface DueDigest {
  readonly id: string;
  readonly alertType: string;
  readonly timeZone: string;
  readonly openedAt: Date;
  readonly dueAt: Date;
  readonly entryCount: number;
  /** The first ones, oldest first. */
  readonly entries: readonly { readonly document: Message; readonly addedAt: Date }[];
  /** How many there are of each title; the commonest first. */
  readonly titles: readonly { readonly title: string; readonly count: number }[];
}

/** Closes one digest that is due and that nobody else is closing; null when there is none. */
export async function closeDueDigest(
  tx: Transaction<OwnTables>,
  now: Date,
  entryCountMax: number,
): Promise<DueDigest | null> {
  const due = await tx
    .selectFrom('tollbell.digest')
    .selectAll()
    .where('closed_at', 'is', null)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (due === undefined) return null;
  await tx
    .updateTable('tollbell.digest')
    .set({ closed_at: now })
    .where('id', '=', due.id)
    .execute();
  const ofDigest = tx.selectFrom('tollbell.digest_entry').where('digest_id', '=', due.id);
  const entries = await ofDigest
    .select(['document', 'added_at as addedAt'])
    .orderBy('added_at')
    .orderBy('identity')
    .limit(entryCountMax)
    .execute();
  const title = sql<string>`document->>'title'`;
  const titles = await ofDigest
    .select([title.as('title'), sql<number>`count(*)::int`.as('count')])
    .groupBy(title)
    .orderBy('count', 'desc')
    .orderBy(title)
    .execute();
  return {
    id: due.id,
    alertType: due.alert_type,
    timeZone: due.time_zone,
    openedAt: due.opened_at,
    dueAt: due.due_at,
    entryCount: titles.reduce((sum, { count }) => sum + count, 0),
    // Only addToDigest writes the column, from a Message.
    entries: entries.map(({ document, addedAt }) => ({ document: document as Message, addedAt })),
    titles,
  };
}

/** When the next digest is due; null when none is open. */
export async function nextDigestAt(db: Kysely<OwnTables>): Promise<Date | null> {
  const { at } = await db
    .selectFrom('tollbell.digest')
    .select(({ fn }) => fn.min<Date | null>('due_at').as('at'))
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return at;
}

/** Deletes digests that were told before `before`. */
export async function pruneDigests(tx: Transaction<OwnTables>, before: Date): Promise<void> {
  await tx.deleteFrom('tollbell.digest').where('closed_at', '<', before).execute();
}
