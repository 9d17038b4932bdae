/**
 * Puts messages on their way, in the transaction in which they became true: into a digest where the
 * config asks for one, else drawn for each destination of their route and into the outbox.
 */
import type { Transaction } from 'kysely';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { DestinationKind } from '../define/define-destination.ts';
import type { Draft, ToldMessage } from '../define/job.ts';
import { drawDelivery } from '../deliver/draw-delivery.ts';
import type { Clock } from '../effects/clock.ts';
import type { Message } from '../message/message.ts';
import { type Destination, destinationsOf } from '../rules/destinations.ts';
import { digestBucket } from '../rules/digest-bucket.ts';
import { messagePriority } from '../rules/message-priority.ts';
import { named, routeMessage } from '../rules/route-message.ts';
import { addToDigest } from '../store/digests.ts';
import { enqueueMessages, type NewMessage, type OutgoingMessage } from '../store/outbox.ts';
import type { Queue } from '../store/queue.ts';

export interface AnnounceDeps {
  readonly queue: Queue;
  readonly clock: Clock;
  readonly config: Config;
  readonly kinds: readonly DestinationKind[];
}

export interface Announcement {
  /** What makes it the same message; a second one under it changes nothing. */
  readonly identity: string;
  readonly kind: NewMessage['kind'];
  readonly message: ToldMessage;
  /** Names of destinations; null for the route of the message. */
  readonly to: readonly string[] | null;
  readonly slotAt: Date | null;
  /** When its readers expect it; said when it goes out much later. */
  readonly dueAt: Date;
  readonly timeZone: string;
  /** False for what somebody waits for. */
  readonly mayDigest: boolean;
  /**
   * Programs are told one by one of what people are told together; `events`: those that read LiteLLM's
   * structured events. Everybody when unset.
   */
  readonly audience?: 'people' | 'programs' | 'events';
}

/** Returns the ids of the deliveries that were made. */
export async function announce(
  { queue, clock, config, kinds }: AnnounceDeps,
  tx: Transaction<OwnTables>,
  announcements: readonly Announcement[],
): Promise<readonly string[]> {
  const now = clock.now();
  const deadlineAt = new Date(now.getTime() + config.delivery.deadlineMs);
  const outgoing: OutgoingMessage[] = [];
  for (const announcement of announcements) {
    const { message, dueAt, timeZone } = announcement;
    const bucket = announcement.mayDigest ? digestBucket(message.about, config.digests) : null;
    if (bucket !== null) {
      const { identity } = announcement;
      await addToDigest(tx, { ...bucket, identity, timeZone, now, document: message });
      continue;
    }
    const draw = { kinds, dueAt, timeZone, deadlineAt };
    const deliveries = receivers(announcement, config)
      .filter(({ kind }) => isAudience(announcement, kinds, kind))
      .map((destination) => drawDelivery(message, destination, draw));
    outgoing.push({ message: messageRow(announcement, now), deliveries });
  }
  const enqueued = await enqueueMessages(tx, queue, outgoing);
  return enqueued.flatMap(({ deliveryIds }) => deliveryIds);
}

function isAudience(
  { audience }: Announcement,
  kinds: readonly DestinationKind[],
  name: string,
): boolean {
  if (audience === undefined) return true;
  const own = kinds.find(({ kind }) => kind === name);
  if (audience === 'events') return own?.readsEvents === true;
  const isForPrograms = own?.isForPrograms === true;
  return isForPrograms === (audience === 'programs');
}

/** Where it goes; nobody where the config has turned its type off. */
export function receivers(
  { message, to }: Pick<Announcement, 'message' | 'to'>,
  config: Config,
): readonly Destination[] {
  if (to !== null) {
    const all = destinationsOf(config);
    // A name of the config is meant before a name that was made for an address of LiteLLM's keys.
    const configured = new Set(all.flatMap(({ configNames }) => configNames));
    const made = to.filter((name) => !configured.has(name));
    const found = new Set([...named(all, to), ...all.filter(({ name }) => made.includes(name))]);
    return all.filter((one) => found.has(one));
  }
  const route = routeMessage({ ...message.about, severity: message.severity }, config);
  return route.ok ? route.destinations : [];
}

/** A draft as announcements: the message for all, then the shares of single teams. */
export function announcementsOf(
  draft: Draft,
  common: Omit<Announcement, 'message' | 'to'>,
  mark: (message: ToldMessage) => ToldMessage = (message) => message,
): readonly Announcement[] {
  return [
    { ...common, message: mark(draft.message), to: null },
    ...draft.parts.map(({ key, message, to }) => ({
      ...common,
      identity: `${common.identity} ${key}`,
      message: mark(message),
      to,
      // A digest goes to the route of its type, and would show one team's numbers to others.
      mayDigest: false,
    })),
  ];
}

export function messageRow(
  {
    identity,
    kind,
    message,
    slotAt,
    dueAt,
    timeZone,
  }: Omit<Announcement, 'to' | 'mayDigest' | 'audience'>,
  now: Date,
): NewMessage {
  const { about } = message;
  const { window } = about;
  return {
    identity,
    kind,
    alert_type: about.type,
    job: about.job ?? null,
    run_id: about.runId,
    slot_at: slotAt,
    window_start: window === undefined ? null : new Date(window.start),
    window_end: window === undefined ? null : new Date(window.end),
    time_zone: timeZone,
    title: message.title,
    priority: messagePriority(message.severity),
    document: JSON.stringify(message satisfies Message),
    due_at: dueAt > now ? now : dueAt,
    created_at: now,
  };
}
