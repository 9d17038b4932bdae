/**
 * The durable path against bare posts of the same bytes to the same receiver: what it costs to
 * write down each attempt before and after, and how long a message waits until it is posted.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, request } from 'undici';
import type { Config } from '../src/config/config.ts';
import { openOwn } from '../src/database/connect.ts';
import { openDatabaseClock } from '../src/database/database-clock.ts';
import type { DeliverDeps } from '../src/deliver/deliver-deps.ts';
import { createDeliverer, type Deliverer } from '../src/deliver/deliverer.ts';
import { drawDelivery } from '../src/deliver/draw-delivery.ts';
import { createHttpClient } from '../src/deliver/http-client.ts';
import { destinationKinds } from '../src/destinations/index.ts';
import { monotonicMs, sleep } from '../src/effects/clock.ts';
import type { Message } from '../src/message/message.ts';
import { destinationsOf } from '../src/rules/destinations.ts';
import { enqueueMessage } from '../src/store/outbox.ts';
import { openQueue } from '../src/store/queue.ts';
import { configOf } from '../test/support/configs.ts';
import type { DatabaseServer } from '../test/support/database-server.ts';
import { cloneTemplate } from '../test/support/test-server.ts';
import { readerRole, withDatabase, withLogin } from '../test/support/urls.ts';
import type { Figure } from './figure.ts';

const destinationCount = 16;
const messagesEach = 60;
const latencySamples = 200;
// Without the second that Slack wants between two: what is measured is us.
const kinds = destinationKinds.map((kind) => ({ ...kind, spacingMs: 0 }));

interface Bench {
  readonly deps: DeliverDeps;
  readonly arrivals: number[];
}

export async function deliveryFigures(server: DatabaseServer): Promise<readonly Figure[]> {
  const name = `${server.prefix}_bench`;
  await cloneTemplate(server, name);
  const arrivals: number[] = [];
  const receiver = createServer((incoming, response) => {
    incoming.resume().on('end', () => {
      arrivals.push(monotonicMs());
      response.end('ok');
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const own = openOwn({
    url: withLogin(withDatabase(server.url, name), readerRole, server.readerPassword),
    statementTimeoutMs: 30_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 4,
  });
  const queue = await openQueue(own, console.error);
  const deps: DeliverDeps = {
    own: own.db,
    queue,
    http: createHttpClient({ egressAllow: ['127.0.0.1'] }),
    clock: await openDatabaseClock(own.db),
    random: () => 0,
    config: benchConfig(url),
    kinds,
    isStopping: () => false,
    holder: 'bench',
    onStep: () => undefined,
  };
  const bench: Bench = { deps, arrivals };
  const deliverer = createDeliverer(deps, { onError: console.error });
  const barePerSecond = await barePosts(url);
  await enqueueMany(bench);
  const durablePerSecond = await drain(bench, deliverer);
  const lagsMs = await latencies(bench, deliverer);
  await queue.stop();
  await own.db.destroy();
  receiver.closeAllConnections();
  receiver.close();
  const share = (durablePerSecond / barePerSecond) * 100;
  return [
    [
      `bare undici posts, ${destinationCount} at a time`,
      `${Math.round(barePerSecond)} / s`,
      'the measure',
    ],
    [
      `durable deliveries, ${destinationCount} destinations`,
      `${Math.round(durablePerSecond)} / s`,
      `${share.toFixed(1)} % of bare posts`,
    ],
    [
      'enqueued to posted, p50',
      `${quantile(lagsMs, 0.5).toFixed(1)} ms`,
      `${lagsMs.length} samples`,
    ],
    ['enqueued to posted, p99', `${quantile(lagsMs, 0.99).toFixed(1)} ms`, ''],
  ];
}

function benchConfig(url: string): Config {
  const urls = Array.from({ length: destinationCount }, (_, index) => `${url}/${index}`);
  return configOf(
    `general_settings: {alerting: [slack], alert_to_webhook_url: {daily_reports: ${JSON.stringify(urls)}}}`,
  );
}

async function barePosts(url: string): Promise<number> {
  const agent = new Agent({ connections: destinationCount });
  const body = JSON.stringify({ text: 'x'.repeat(1_000) });
  const post = async (): Promise<void> => {
    for (let index = 0; index < messagesEach * 3; index += 1) {
      const answer = await request(url, { method: 'POST', body, dispatcher: agent });
      await answer.body.dump();
    }
  };
  await post();
  const startedAt = monotonicMs();
  await Promise.all(Array.from({ length: destinationCount }, post));
  const seconds = (monotonicMs() - startedAt) / 1000;
  await agent.close();
  return (destinationCount * messagesEach * 3) / seconds;
}

let enqueuedCount = 0;

async function enqueue({ deps }: Bench, to: number): Promise<void> {
  const { own, queue, config, clock } = deps;
  const destination = destinationsOf(config)[to];
  if (destination === undefined) throw new Error('no destination');
  enqueuedCount += 1;
  const title = `message ${enqueuedCount}`;
  const message: Message = {
    title,
    severity: 'info',
    summary: ['x'.repeat(1_000)],
    blocks: [],
    footer: [],
  };
  const now = clock.now();
  const row = {
    identity: title,
    kind: 'report' as const,
    run_id: title,
    time_zone: 'UTC',
    title,
    priority: 0,
    document: JSON.stringify(message),
    due_at: now,
    created_at: now,
  };
  const drawn = drawDelivery(message, destination, {
    kinds,
    dueAt: now,
    timeZone: 'UTC',
    deadlineAt: new Date(now.getTime() + 3_600_000),
  });
  await own.transaction().execute((tx) => enqueueMessage(tx, queue, row, [drawn]));
}

async function enqueueMany(bench: Bench): Promise<void> {
  for (let index = 0; index < messagesEach; index += 1) {
    for (let to = 0; to < destinationCount; to += 1) await enqueue(bench, to);
  }
}

async function drain({ arrivals }: Bench, deliverer: Deliverer): Promise<number> {
  arrivals.length = 0;
  const startedAt = monotonicMs();
  while (arrivals.length < destinationCount * messagesEach) {
    await deliverer.poll();
    await deliverer.idle();
  }
  return arrivals.length / ((monotonicMs() - startedAt) / 1000);
}

/** From the commit to the receiver, one message at a time, as after a run in the same process. */
async function latencies(bench: Bench, deliverer: Deliverer): Promise<readonly number[]> {
  const lagsMs: number[] = [];
  for (let index = 0; index < latencySamples; index += 1) {
    bench.arrivals.length = 0;
    await enqueue(bench, index % destinationCount);
    const committedAt = monotonicMs();
    await deliverer.poll();
    await deliverer.idle();
    const [arrivedAt] = bench.arrivals;
    if (arrivedAt !== undefined) lagsMs.push(arrivedAt - committedAt);
    await sleep(5);
  }
  return lagsMs;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
