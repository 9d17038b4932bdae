/** Tells through another destination what could not be delivered to this one, once. */
import type { Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { type Destination, destinationsOf } from '../rules/destinations.ts';
import type { DeliveryRow } from '../store/attempts.ts';
import { type DestinationRow, destinationsOff } from '../store/destinations.ts';
import { messageTitles } from '../store/messages.ts';
import { insertMessage } from '../store/outbox.ts';
import { utcMinuteText } from '../time/format-time.ts';
import { composeNotice } from './compose-notice.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { drawDelivery, kindOf } from './draw-delivery.ts';

/** Notices come before everything else. */
const noticePriority = 30;

/**
 * Stores a notice for the first other destination that is on, and returns it; nobody when there is
 * none, or when what failed were notices themselves, which would go round in circles.
 */
export async function insertNotice(
  { config, kinds, clock }: Pick<DeliverDeps, 'config' | 'kinds' | 'clock'>,
  tx: Transaction<OwnTables>,
  {
    row,
    closed,
    isDoubtful,
  }: {
    readonly row: DestinationRow;
    readonly closed: readonly DeliveryRow[];
    readonly isDoubtful: boolean;
  },
): Promise<readonly Destination[]> {
  const titles = await messageTitles(
    tx,
    closed.map(({ message_id }) => message_id),
  );
  const told = closed.filter(({ message_id }) => titles.get(message_id)?.kind !== 'notice');
  const [first] = told;
  if (first === undefined) return [];
  const others = destinationsOf(config).filter(
    ({ name, fingerprint }) => name !== row.name && fingerprint !== row.fingerprint,
  );
  const off = await destinationsOff(
    tx,
    others.map(({ name }) => name),
  );
  const on = others.filter(({ name }) => !off.has(name));
  const isRead = ({ kind }: Destination): boolean => kindOf(kinds, kind).isForPrograms !== true;
  const target = on.find(isRead) ?? on[0];
  if (target === undefined) return [];

  const now = clock.now();
  const notice = composeNotice({
    destination: row.name,
    offReason: row.off_reason,
    undelivered: told.map(({ id, message_id, reason, detail }) => ({
      deliveryId: id,
      title: titles.get(message_id)?.title ?? '',
      reason: reason ?? '',
      detail: detail ?? '',
    })),
    isDoubtful,
    at: utcMinuteText(now),
  });
  const runId = `notice ${first.id}`;
  const message = { ...notice, about: { type: 'notice', at: now.toISOString(), runId } };
  const draw = {
    kinds,
    dueAt: now,
    timeZone: config.timeZone,
    deadlineAt: new Date(now.getTime() + config.delivery.deadlineMs),
  };
  const enqueued = await insertMessage(
    tx,
    {
      identity: `notice ${isDoubtful ? 'doubt' : 'undelivered'} ${first.id} ${first.attempt_count}`,
      kind: 'notice',
      run_id: runId,
      time_zone: config.timeZone,
      title: message.title,
      priority: noticePriority,
      document: JSON.stringify(message),
      due_at: now,
      created_at: now,
    },
    [drawDelivery(message, target, draw)],
    new Set(),
  );
  return enqueued === null ? [] : [target];
}
