/**
 * One process of the real service for the chaos test: everything as in production but the time,
 * which runs faster, and a step at which it is killed when its parent says so.
 */
import { sql } from 'kysely';
import { jobs } from '../../jobs/index.ts';
import { connectSource, openOwn } from '../../src/database/connect.ts';
import type { DatabaseClock } from '../../src/database/database-clock.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import { monotonicMs } from '../../src/effects/clock.ts';
import { seededRandom } from '../../src/effects/random.ts';
import { defaultPace, startService } from '../../src/service/start-service.ts';
import { openQueue } from '../../src/store/queue.ts';
import { configOf } from '../support/configs.ts';

export interface ReplicaSettings {
  readonly databaseUrl: string;
  readonly config: string;
  readonly name: string;
  /** How much faster than the world's time runs here. */
  readonly speed: number;
}

/** Kill yourself when you come to this step for the `count`th time from now. */
export interface KillOrder {
  readonly at: string;
  readonly count: number;
}

const {
  databaseUrl,
  config: text,
  name,
  speed,
}: ReplicaSettings = JSON.parse(process.argv[2] ?? '{}');
const options = { url: databaseUrl, statementTimeoutMs: 10_000, connectTimeoutMs: 5_000 };
const own = openOwn({ ...options, poolSizeMax: 4 });
const config = configOf(text);

async function fastClock(): Promise<DatabaseClock> {
  let at = 0;
  let askedAt = 0;
  const sync = async (): Promise<void> => {
    const { rows } = await sql<{ at: Date }>`select tollbell_queue.job_now() as at`.execute(own.db);
    askedAt = monotonicMs();
    at = rows[0]?.at.getTime() ?? 0;
  };
  await sync();
  return { sync, now: () => new Date(at + (monotonicMs() - askedAt) * speed) };
}

let order: KillOrder | null = null;
let seen = 0;
process.on('message', (message: KillOrder | null) => {
  order = message;
  seen = 0;
});
process.on('disconnect', () => process.exit(0));

const quiet = { info: () => undefined, warn: () => undefined, error: console.error };
startService({
  config,
  jobs,
  alerts: [],
  kinds: destinationKinds,
  own,
  source: connectSource({ ...options, poolSizeMax: 2 }),
  probeSource: () => Promise.reject(new Error('nobody asks')),
  queue: await openQueue(own, () => undefined),
  http: createHttpClient({ egressAllow: ['127.0.0.1'], totalMsMax: 2_000 }),
  clock: await fastClock(),
  random: seededRandom(7),
  log: quiet,
  holder: name,
  pace: {
    startTicker: (tick) => {
      const timer = setInterval(tick, 3_000 / speed);
      return { stop: () => clearInterval(timer) };
    },
    pollMs: defaultPace.pollMs / speed,
    heartbeatMs: defaultPace.heartbeatMs / speed,
    superviseMs: defaultPace.superviseMs / speed,
  },
  onStep: ({ at }) => {
    if (order?.at !== at) return;
    seen += 1;
    if (seen >= order.count) process.kill(process.pid, 'SIGKILL');
  },
});
process.send?.('ready');
