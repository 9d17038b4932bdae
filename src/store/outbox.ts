/** Puts messages into the outbox, under an identity that exists once, and sees that somebody looks. */
import { type Insertable, type Kysely, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import {
  type DestinationKey,
  type DestinationRow,
  lockDestinations,
  type MaybeKnownKey,
  updateDestination,
} from './destinations.ts';
import type { Queue } from './queue.ts';

export type NewMessage = Insertable<OwnTables['tollbell.message']>;

/** One message for one destination, drawn. */
export interface NewDelivery {
  readonly destination: DestinationKey;
  readonly kind: string;
  readonly contentType: string;
  readonly body: string;
  readonly delayedBody: string;
  readonly cuts: readonly string[];
  /** Pictures, as JSON. */
  readonly files: readonly object[];
  readonly deadlineAt: Date;
}

/** States that still want something done. */
export const openStates = ['waiting', 'sending', 'retrying', 'uncertain'] as const;

export interface EnqueuedMessage {
  readonly messageId: string;
  readonly deliveryIds: readonly string[];
}

/**
 * Stores the message with its deliveries and wakes their destinations, all in this transaction.
 * Returns null when the identity was there before, and nothing is done.
 */
export async function enqueueMessage(
  tx: Transaction<OwnTables>,
  queue: Queue,
  message: NewMessage,
  deliveries: readonly NewDelivery[],
): Promise<EnqueuedMessage | null> {
  const [enqueued] = await enqueueMessages(tx, queue, [{ message, deliveries }]);
  return enqueued ?? null;
}

export interface OutgoingMessage {
  readonly message: NewMessage;
  readonly deliveries: readonly NewDelivery[];
}

/**
 * As `enqueueMessage`, for thousands at once: each destination is locked and woken once, since nothing
 * can be delivered to it meanwhile. Returns those that were not there before.
 */
export async function enqueueMessages(
  tx: Transaction<OwnTables>,
  queue: Queue,
  outgoing: readonly OutgoingMessage[],
): Promise<readonly EnqueuedMessage[]> {
  // All locks at once and by name: several messages must not wait for each other crosswise.
  const locked = await lockDestinations(
    tx,
    outgoing.flatMap(({ deliveries }) => deliveries.map(({ destination }) => destination)),
  );
  const off = new Set([...locked.values()].filter((row) => row.off_at !== null).map(nameOf));
  const enqueued: EnqueuedMessage[] = [];
  for (let start = 0; start < outgoing.length; start += messagesAtOnce) {
    enqueued.push(
      ...(await insertMessages(tx, outgoing.slice(start, start + messagesAtOnce), off)),
    );
  }
  if (enqueued.length === 0) return [];
  for (const row of locked.values()) await wakeDestination(tx, queue, row);
  return enqueued;
}

const messagesAtOnce = 200;

async function insertMessages(
  tx: Transaction<OwnTables>,
  outgoing: readonly OutgoingMessage[],
  off: ReadonlySet<string>,
): Promise<readonly EnqueuedMessage[]> {
  const inserted = await tx
    .insertInto('tollbell.message')
    .values(outgoing.map(({ message }) => message))
    .onConflict((conflict) => conflict.column('identity').doNothing())
    .returning(['id', 'identity'])
    .execute();
  const idOf = new Map(inserted.map(({ id, identity }) => [identity, id]));
  const rows = outgoing.flatMap(({ message, deliveries }) => {
    const messageId = idOf.get(message.identity);
    if (messageId === undefined) return [];
    // Of two under one identity the first counts.
    idOf.delete(message.identity);
    return deliveries.map((delivery) =>
      deliveryRow(messageId, message, delivery, off.has(delivery.destination.name)),
    );
  });
  const made =
    rows.length === 0
      ? []
      : await tx
          .insertInto('tollbell.delivery')
          .values(rows)
          .returning(['id', 'message_id'])
          .execute();
  const deliveriesOf = Map.groupBy(made, ({ message_id }) => message_id);
  return inserted.map(({ id }) => ({
    messageId: id,
    deliveryIds: (deliveriesOf.get(id) ?? []).map((delivery) => delivery.id),
  }));
}

/**
 * Only stores; for messages that arise while another destination is locked. Its destinations must
 * be woken after the commit, and are found by the sweep if that does not happen.
 */
export async function insertMessage(
  tx: Transaction<OwnTables>,
  message: NewMessage,
  deliveries: readonly NewDelivery[],
  off: ReadonlySet<string>,
): Promise<EnqueuedMessage | null> {
  const inserted = await tx
    .insertInto('tollbell.message')
    .values(message)
    .onConflict((conflict) => conflict.column('identity').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted === undefined) return null;
  const deliveryIds: string[] = [];
  for (const delivery of deliveries) {
    const isOff = off.has(delivery.destination.name);
    deliveryIds.push(await insertDelivery(tx, inserted.id, message, delivery, isOff));
  }
  return { messageId: inserted.id, deliveryIds };
}

const nameOf = ({ name }: DestinationRow): string => name;

async function insertDelivery(
  tx: Transaction<OwnTables>,
  ...of: Parameters<typeof deliveryRow>
): Promise<string> {
  const { id } = await tx
    .insertInto('tollbell.delivery')
    .values(deliveryRow(...of))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

function deliveryRow(
  messageId: string,
  { priority, due_at, created_at }: NewMessage,
  { destination, kind, contentType, body, delayedBody, cuts, files, deadlineAt }: NewDelivery,
  isOff: boolean,
): Insertable<OwnTables['tollbell.delivery']> {
  const state = isOff
    ? ({ state: 'dead', settled_at: created_at, reason: 'destination-off' } as const)
    : ({ state: 'waiting', next_attempt_at: created_at } as const);
  return {
    ...state,
    message_id: messageId,
    destination: destination.name,
    fingerprint: destination.fingerprint,
    kind,
    priority,
    content_type: contentType,
    body,
    delayed_body: delayedBody,
    cuts: [...cuts],
    files: JSON.stringify(files),
    due_at,
    deadline_at: deadlineAt,
    created_at,
  };
}

/** When the destination has to be looked at next, by everything known; null when nothing waits. */
export async function nextWakeAt(
  tx: Transaction<OwnTables>,
  { name, paused_until, next_send_at }: DestinationRow,
): Promise<Date | null> {
  const { next, deadline } = await tx
    .selectFrom('tollbell.delivery')
    .select(({ fn }) => [
      fn.min<Date | null>('next_attempt_at').as('next'),
      // A message must be given up in time even while its destination rests.
      fn.min<Date | null>('deadline_at').as('deadline'),
    ])
    .where('destination', '=', name)
    .where('state', 'in', openStates)
    .where('next_attempt_at', 'is not', null)
    .executeTakeFirstOrThrow();
  if (next === null || deadline === null) return null;
  const earliest = Math.max(
    next.getTime(),
    paused_until?.getTime() ?? 0,
    next_send_at?.getTime() ?? 0,
  );
  return new Date(Math.min(earliest, deadline.getTime()));
}

export async function wakeDestination(
  tx: Transaction<OwnTables>,
  queue: Queue,
  destination: DestinationRow,
): Promise<Date | null> {
  const at = await nextWakeAt(tx, destination);
  if (at !== null) await queue.wake(tx, destination.name, at);
  return at;
}

/** Locks and wakes destinations in a transaction of their own. */
export async function wakeDestinations(
  db: Kysely<OwnTables>,
  queue: Queue,
  keys: readonly MaybeKnownKey[],
): Promise<void> {
  if (keys.length === 0) return;
  await db.transaction().execute(async (tx) => {
    const locked = await lockDestinations(tx, keys);
    for (const row of locked.values()) await wakeDestination(tx, queue, row);
  });
}

/**
 * Wakes every destination that has something open and no live job. Nothing should need it; a queue
 * restored from a backup, or a crash between two transactions, does.
 */
export async function sweepOutbox(db: Kysely<OwnTables>, queue: Queue): Promise<void> {
  const rows = await db
    .selectFrom('tollbell.delivery')
    .select('destination as name')
    .distinct()
    .where('state', 'in', openStates)
    .where('next_attempt_at', 'is not', null)
    .execute();
  if (rows.length === 0) return;
  const awake = await queue.awake(db);
  const asleep = rows.filter(({ name }) => !awake.has(name));
  await wakeDestinations(
    db,
    queue,
    asleep.map(({ name }) => ({ name, fingerprint: null })),
  );
}

/**
 * Makes a dead or doubtful delivery wait again, with the same body and id, and switches its
 * destination on. Returns false when it is not in a state to be sent again.
 */
export async function reviveDelivery(
  tx: Transaction<OwnTables>,
  queue: Queue,
  {
    id,
    destination,
    now,
    deadlineAt,
  }: {
    readonly id: string;
    readonly destination: DestinationKey;
    readonly now: Date;
    readonly deadlineAt: Date;
  },
): Promise<boolean> {
  const locked = await lockDestinations(tx, [destination]);
  const revived = await tx
    .updateTable('tollbell.delivery')
    .set({
      state: 'waiting',
      next_attempt_at: now,
      deadline_at: deadlineAt,
      settled_at: null,
      reason: null,
    })
    .where('id', '=', id)
    .where((eb) =>
      eb.or([
        eb('state', '=', 'dead'),
        eb.and([eb('state', '=', 'uncertain'), eb('next_attempt_at', 'is', null)]),
      ]),
    )
    .returning('id')
    .executeTakeFirst();
  if (revived === undefined) return false;
  const row = locked.get(destination.name);
  if (row === undefined) return true;
  // A pause of a destination that is on was asked for, or earned; it holds for messages sent again too.
  const changes =
    row.off_at === null
      ? {}
      : { off_at: null, off_reason: null, paused_until: null, failure_count: 0 };
  if (row.off_at !== null) await updateDestination(tx, row.name, changes);
  await wakeDestination(tx, queue, { ...row, ...changes });
  return true;
}

/** Deletes messages whose deliveries are all settled and that are older than `before`. */
export async function pruneHistory(
  tx: Transaction<OwnTables>,
  before: Date,
  rowCountMax: number,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    delete from tollbell.message where id in (
      select message.id from tollbell.message as message
      where message.created_at < ${before} and not exists (
        select from tollbell.delivery as delivery
        where delivery.message_id = message.id
          and delivery.state in ('waiting', 'sending', 'retrying', 'uncertain'))
      order by message.created_at limit ${rowCountMax})
    returning id`.execute(tx);
  return rows.length;
}
