/**
 * Begins a turn at one destination: tidies up after a crash and after deadlines, then takes the next
 * message, or gives the claim back until there is something to do. One transaction.
 */
import type { Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { DrawnFile } from '../define/define-destination.ts';
import { markDelay } from '../message/mark-delay.ts';
import type { Message } from '../message/message.ts';
import { type Destination, destinationsOf } from '../rules/destinations.ts';
import {
  closeDeliveries,
  type DeliveryRow,
  markLostAttempts,
  nextDelivery,
  startAttempt,
  updateDelivery,
} from '../store/attempts.ts';
import { type DestinationRow, lockDestinations, updateDestination } from '../store/destinations.ts';
import { messageDocument } from '../store/messages.ts';
import { nextWakeAt, wakeDestination } from '../store/outbox.ts';
import type { Claim, Queue } from '../store/queue.ts';
import { bodyHash } from './body-hash.ts';
import type { DeliverDeps, DeliveryStep } from './deliver-deps.ts';
import { drawPlainFor, kindOf } from './draw-delivery.ts';
import { insertNotice } from './insert-notice.ts';

/** What a turn at a destination begins with: a message to send, or nothing to do. */
export interface Turn {
  readonly next: Rest | Attempt;
  readonly steps: readonly DeliveryStep[];
  /** Destinations that got a notice and must be woken. */
  readonly noticed: readonly Destination[];
}

interface Rest {
  readonly kind: 'rest';
  readonly until: Date | null;
}

export interface Attempt {
  readonly kind: 'attempt';
  readonly delivery: DeliveryRow;
  readonly number: number;
  readonly destination: Destination;
  readonly message: Message;
  readonly body: string;
  readonly files: readonly DrawnFile[];
  readonly startedAt: Date;
}

/** Tidies up, and takes the next message or gives the claim back. */
export async function beginTurn(
  deps: DeliverDeps,
  tx: Transaction<OwnTables>,
  claim: Claim,
  { isFirst, mayBegin }: { readonly isFirst: boolean; readonly mayBegin: boolean },
): Promise<Turn> {
  const { queue, clock, config, holder, kinds } = deps;
  const name = claim.destination;
  const configured = destinationsOf(config);
  const known = configured.find((candidate) => candidate.name === name) ?? null;
  const locked = await lockDestinations(tx, [{ name, fingerprint: known?.fingerprint ?? null }]);
  const row = locked.get(name);
  if (row === undefined) return rest(null);
  const now = clock.now();
  const steps: DeliveryStep[] = [];
  const noticed: Destination[] = [];

  if (isFirst) {
    const isHeld = config.delivery.doubt === 'hold';
    const lost = await markLostAttempts(tx, name, { now, nextAttemptAt: isHeld ? null : now });
    for (const { id } of lost) steps.push({ at: 'doubt', deliveryId: id, destination: name });
    if (isHeld) {
      noticed.push(...(await insertNotice(deps, tx, { row, closed: lost, isDoubtful: true })));
    }
  }

  const withAddress = (fingerprint: string): Destination | null =>
    configured.find((candidate) => candidate.fingerprint === fingerprint) ?? null;
  // The address that the name had last, and that goes by another name now.
  const successor = known ?? withAddress(row.fingerprint);
  const closed = await closeDeliveries(tx, name, closing(row, successor !== null, now));
  for (const { id, reason } of closed) {
    steps.push({ at: 'closed', deliveryId: id, destination: name, reason: reason ?? 'deadline' });
  }
  noticed.push(...(await insertNotice(deps, tx, { row, closed, isDoubtful: false })));

  const isResting = (row.paused_until ?? now) > now || (row.next_send_at ?? now) > now;
  const delivery = isResting || !mayBegin ? null : await nextDelivery(tx, name, now);
  const destination = delivery === null ? null : (successor ?? withAddress(delivery.fingerprint));
  if (delivery === null || destination === null) {
    if (!(await queue.settle(tx, claim))) return { ...rest(null), steps, noticed };
    const until =
      delivery === null
        ? await wakeDestination(tx, queue, row)
        : await leaveToOthers(tx, queue, row, now);
    return { ...rest(until), steps, noticed };
  }
  const isLate = now.getTime() - delivery.due_at.getTime() > delayedAfterMs;
  const kind = kindOf(kinds, destination.kind);
  const { document, timeZone } = await messageDocument(tx, delivery.message_id);
  const delay = { word: 'Delayed', dueAt: delivery.due_at, timeZone } as const;
  const message = isLate ? markDelay(document, delay) : document;
  const plain = (row.plain_until ?? now) > now ? drawPlainFor(kinds, destination, message) : null;
  const body = plain?.body ?? (isLate ? delivery.delayed_body : delivery.body);
  const number = delivery.attempt_count + 1;
  await startAttempt(tx, {
    deliveryId: delivery.id,
    number,
    holder,
    startedAt: now,
    bodySha256: bodyHash(body),
  });
  // What goes out late stays as it went out: every later try, by hand too, sends the same bytes.
  if (plain !== null) {
    const files = JSON.stringify(plain.files ?? []);
    await updateDelivery(tx, delivery.id, {
      body,
      delayed_body: body,
      cuts: [...plain.cuts],
      files,
    });
  } else if (isLate) {
    await updateDelivery(tx, delivery.id, { body });
  }
  const nextSendAt = new Date(now.getTime() + kind.spacingMs);
  await updateDestination(tx, name, { next_send_at: nextSendAt });
  return {
    next: {
      kind: 'attempt',
      delivery,
      number,
      destination,
      message,
      body,
      // Only enqueueing writes the column, from drawn files.
      files: plain === null ? (delivery.files as readonly DrawnFile[]) : (plain.files ?? []),
      startedAt: now,
    },
    steps,
    noticed,
  };
}

/** A message that goes out later than this after it was due says so. */
const delayedAfterMs = 5 * 60_000;

/** For how long this process, which does not know a destination, leaves it to those that do. */
const unknownMs = 30_000;

/**
 * A config that lacks a destination may be the older one, or the newer one, of a change that is just
 * being rolled out. Nothing but the wake-up call is put off: a message that comes meanwhile from a
 * process that knows the destination wakes it at once.
 */
async function leaveToOthers(
  tx: Transaction<OwnTables>,
  queue: Queue,
  row: DestinationRow,
  now: Date,
): Promise<Date | null> {
  const wantedAt = await nextWakeAt(tx, row);
  if (wantedAt === null) return null;
  const at = new Date(Math.max(wantedAt.getTime(), now.getTime() + unknownMs));
  await queue.wake(tx, row.name, at);
  return at;
}

const rest = (until: Date | null): Turn => ({
  next: { kind: 'rest', until },
  steps: [],
  noticed: [],
});

function closing(
  { off_at }: DestinationRow,
  isConfigured: boolean,
  now: Date,
): Parameters<typeof closeDeliveries>[2] {
  if (off_at !== null) return { now, reason: 'destination-off', deadlineBefore: null };
  return { now, reason: isConfigured ? 'deadline' : 'not-configured', deadlineBefore: now };
}
