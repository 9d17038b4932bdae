/**
 * Sends what somebody waits for: through the outbox, so that pace, order and history are those of every
 * other message, and this process helps to deliver it.
 */
import type { Config } from '../config/config.ts';
import type { OwnDatabase } from '../database/connect.ts';
import { openDatabaseClock } from '../database/database-clock.ts';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { DestinationKind } from '../define/define-destination.ts';
import { bodyHash } from '../deliver/body-hash.ts';
import { type DeliveryReport, deliverNow } from '../deliver/deliver-now.ts';
import { drawFor } from '../deliver/draw-delivery.ts';
import type { HttpClient } from '../deliver/http-client.ts';
import { sendMessage } from '../deliver/send-message.ts';
import type { Clock } from '../effects/clock.ts';
import type { Random } from '../effects/random.ts';
import { DatabaseError } from '../errors.ts';
import { deliveryStates } from '../store/history.ts';
import { reviveDelivery } from '../store/outbox.ts';
import { openQueue, type Queue } from '../store/queue.ts';
import { type Announcement, announce, receivers } from './announce.ts';

export interface SendByHandDeps {
  readonly own: OwnDatabase;
  readonly http: HttpClient;
  /** Of this machine; what is kept carries the time of our own database. */
  readonly clock: Clock;
  readonly random: Random;
  readonly kinds: readonly DestinationKind[];
  readonly holder: string;
  readonly config: Config;
}

/** Everything of an announcement but when: that is now, by the clock of our own database. */
export type HandAnnouncement = Omit<Announcement, 'slotAt' | 'dueAt' | 'mayDigest'>;

export interface SentByHand {
  readonly deliveries: readonly DeliveryReport[];
  /** Why it could not be kept in our own tables; null when it was. */
  readonly recordProblem: string | null;
}

/** @throws DatabaseError of our own database, only once the messages are in the outbox. */
export async function sendByHand(
  deps: SendByHandDeps,
  announcements: readonly HandAnnouncement[],
): Promise<SentByHand> {
  const entered = await enterOutbox(deps, announcements);
  if ('problem' in entered) {
    return { deliveries: await straight(deps, announcements), recordProblem: entered.problem };
  }
  const { queue, clock, deliveryIds } = entered;
  try {
    const deliveries = await deliverNow({ ...deps, own: deps.own.db, queue, clock }, deliveryIds);
    return { deliveries, recordProblem: null };
  } catch (cause) {
    throw isDriverError(cause) ? databaseError(cause, 'own') : cause;
  } finally {
    await queue.stop();
  }
}

type Entered =
  | { readonly queue: Queue; readonly clock: Clock; readonly deliveryIds: readonly string[] }
  /** Why there is no outbox; nothing is in it then. */
  | { readonly problem: string };

async function enterOutbox(
  deps: SendByHandDeps,
  announcements: readonly HandAnnouncement[],
): Promise<Entered> {
  const { own, kinds, config, holder } = deps;
  try {
    const clock = await openDatabaseClock(own.db);
    const queue = await openQueue(own, () => undefined);
    const now = clock.now();
    const complete = announcements.map((announcement) => ({
      ...announcement,
      identity: `${announcement.identity} ${now.toISOString()} ${holder}`,
      slotAt: null,
      dueAt: now,
      mayDigest: false,
    }));
    const deliveryIds = await own.db
      .transaction()
      .execute((tx) => announce({ queue, clock, config, kinds }, tx, complete));
    await switchOn(deps, queue, { deliveryIds, announcements: complete, now });
    return { queue, clock, deliveryIds };
  } catch (cause) {
    if (cause instanceof DatabaseError) return { problem: cause.message };
    if (isDriverError(cause)) return { problem: databaseError(cause, 'own').message };
    throw cause;
  }
}

/** A test is how somebody finds out that an address works again. */
async function switchOn(
  { own, config }: SendByHandDeps,
  queue: Queue,
  {
    deliveryIds,
    announcements,
    now,
  }: {
    readonly deliveryIds: readonly string[];
    readonly announcements: readonly Announcement[];
    readonly now: Date;
  },
): Promise<void> {
  const tests = announcements.filter(({ kind }) => kind === 'test');
  const deadlineAt = new Date(now.getTime() + config.delivery.deadlineMs);
  const off = (await deliveryStates(own.db, deliveryIds)).filter(
    ({ reason }) => reason === 'destination-off',
  );
  for (const destination of tests.flatMap((test) => receivers(test, config))) {
    for (const { id } of off.filter(({ destination: name }) => name === destination.name)) {
      await own.db
        .transaction()
        .execute((tx) => reviveDelivery(tx, queue, { id, destination, now, deadlineAt }));
    }
  }
}

/** Without tables of our own there is no outbox; one try for each, one after the other. */
async function straight(
  { http, clock, kinds, config }: SendByHandDeps,
  announcements: readonly HandAnnouncement[],
): Promise<readonly DeliveryReport[]> {
  const reports: DeliveryReport[] = [];
  for (const announcement of announcements) {
    const { message, identity } = announcement;
    for (const destination of receivers(announcement, config)) {
      const drawn = drawFor(kinds, destination, message);
      const drawing = { ...drawn, files: drawn.files ?? [] };
      // Names the sending: a receiver drops what it has seen, and may split the id at a full stop.
      const sentAt = clock.now().toISOString();
      const id = bodyHash(`${identity} ${destination.name} ${sentAt}`).slice(0, 32);
      const { outcome, statusCode, redrawn } = await sendMessage(
        { http, clock, kinds },
        { id, destination, drawing, message },
      );
      const isTaken = outcome.kind === 'delivered' || outcome.kind === 'accepted';
      reports.push({
        id: null,
        destination: destination.name,
        state: isTaken ? outcome.kind : 'dead',
        statusCode,
        reason: 'reason' in outcome ? outcome.reason : null,
        detail: outcome.detail,
        cuts: (redrawn ?? drawing).cuts,
      });
    }
  }
  return reports;
}
