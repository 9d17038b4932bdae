/** What somebody waits for: many messages at the pace of the provider, and what is left of them. */
import { beforeEach, expect, test } from 'vitest';
import { openOwn } from '../../src/database/connect.ts';
import { openDatabaseClock } from '../../src/database/database-clock.ts';
import { deliverNow } from '../../src/deliver/deliver-now.ts';
import { drawDelivery } from '../../src/deliver/draw-delivery.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import type { Message } from '../../src/message/message.ts';
import { destinationsOf } from '../../src/rules/destinations.ts';
import { enqueueMessage } from '../../src/store/outbox.ts';
import { openQueue } from '../../src/store/queue.ts';
import { configOf } from '../support/configs.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';

const database = await cloneDatabase();
const receiver = await startReceiver();
const config = configOf(`
general_settings:
  alerting: [slack]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x'}
`);
const own = openOwn({
  url: database.readerUrl,
  statementTimeoutMs: 10_000,
  connectTimeoutMs: 5_000,
  poolSizeMax: 4,
});
const deps = {
  own: own.db,
  queue: await openQueue(own, () => undefined),
  http: createHttpClient({ egressAllow: ['127.0.0.1'] }),
  clock: await openDatabaseClock(own.db),
  random: () => 0,
  config,
  kinds: destinationKinds,
  holder: 'test',
};

async function enqueue(count: number): Promise<readonly string[]> {
  const [destination] = destinationsOf(config);
  if (destination === undefined) throw new Error('no destination');
  const now = deps.clock.now();
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const title = `message ${index}`;
    const message: Message = { title, severity: 'info', summary: [title], blocks: [], footer: [] };
    const drawn = drawDelivery(message, destination, {
      kinds: destinationKinds,
      dueAt: now,
      timeZone: 'UTC',
      deadlineAt: new Date(now.getTime() + 3_600_000),
    });
    const row = {
      identity: `${title} ${now.toISOString()}`,
      kind: 'report' as const,
      run_id: title,
      time_zone: 'UTC',
      title,
      priority: 0,
      document: JSON.stringify(message),
      due_at: now,
      created_at: now,
    };
    const enqueued = await own.db
      .transaction()
      .execute((tx) => enqueueMessage(tx, deps.queue, row, [drawn]));
    ids.push(...(enqueued?.deliveryIds ?? []));
  }
  return ids;
}

beforeEach(async () => {
  receiver.bodies.length = 0;
  receiver.answers = [{ status: 200, body: 'ok' }];
  await database.query(
    'truncate tollbell.message, tollbell.delivery, tollbell.attempt, tollbell.destination',
  );
});

test('many at one a second take longer than its patience, and all are delivered', async () => {
  const ids = await enqueue(5);

  const reports = await deliverNow(deps, ids, { patienceMs: 2_500 });

  expect(reports.map(({ state }) => state)).toEqual(Array(5).fill('delivered'));
  expect(receiver.bodies).toHaveLength(5);
});

test.each([
  ['left', ['dead', 'waiting', 'waiting']],
  ['given-up', ['dead', 'dead', 'dead']],
] as const)(
  'a destination that fails: what failed is given up, the rest is %s',
  async (rest, states) => {
    receiver.answers = [{ status: 503, body: 'away' }];
    const ids = await enqueue(3);

    const reports = await deliverNow(deps, ids, { stillWaiting: rest, patienceMs: 1_000 });

    expect(reports.map(({ state }) => state)).toEqual(states);
    expect(receiver.bodies).toHaveLength(1);
  },
);
