/** The loops of the service: none waits for a stranger, and when it ends nothing is begun any more. */
import { afterAll, expect, test } from 'vitest';
import { jobs as allJobs } from '../../jobs/index.ts';
import { openOwn } from '../../src/database/connect.ts';
import type { DatabaseClock } from '../../src/database/database-clock.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import { type Service, startService } from '../../src/service/start-service.ts';
import { openQueue } from '../../src/store/queue.ts';
import { configOf } from '../support/configs.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { eventually, makeDue, monthlyReport } from '../support/service-process.ts';

const receiver = await startRudeReceiver(() => new Date());
const silent = () => undefined;

interface Started {
  readonly database: TestDatabase;
  readonly service: Service;
  readonly tick: () => void;
}

async function start(
  config: string,
  clock: DatabaseClock,
  database?: TestDatabase,
): Promise<Started> {
  const at = database ?? (await cloneDatabase());
  const own = openOwn({
    url: at.readerUrl,
    statementTimeoutMs: 10_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 4,
  });
  const queue = await openQueue(own, silent);
  const http = createHttpClient({ egressAllow: ['127.0.0.1'] });
  let tick = silent;
  const service = startService({
    config: configOf(config),
    jobs: allJobs,
    alerts: [],
    kinds: destinationKinds,
    own,
    source: at.source,
    probeSource: () => Promise.reject(new Error('nobody asks')),
    queue,
    http,
    clock,
    random: () => 0,
    log: { info: silent, warn: silent, error: silent },
    holder: 'test',
    pace: {
      startTicker: (call) => {
        tick = () => void call();
        return { stop: silent };
      },
      pollMs: 100,
      heartbeatMs: 100,
      superviseMs: 100,
    },
  });
  afterAll(async () => {
    await service.stop(0);
    await queue.stop();
    await http.close();
    await own.db.destroy();
  });
  return { database: at, service, tick: () => tick() };
}

test('a dead-man address that hangs drops no look at the schedule', async () => {
  receiver.reply = () => 'hang';
  let syncCount = 0;
  const sync = async (): Promise<void> => {
    syncCount += 1;
  };
  const { service, tick } = await start(
    `tollbell: {service: {dead_man_url: '${receiver.url}/ping'}}`,
    { now: () => new Date(), sync },
  );
  await eventually(() => receiver.arrivals.length === 1);
  const before = (await service.readiness()).lastEvaluationAt?.getTime() ?? 0;

  tick();
  await eventually(() => syncCount === 2, 5_000);
  await eventually(
    async () => ((await service.readiness()).lastEvaluationAt?.getTime() ?? 0) > before,
    5_000,
  );

  expect(syncCount).toBe(2);
  expect(receiver.arrivals).toHaveLength(1);
});

test('told to stop in the middle of a look: what that begins is ended, not left behind', async () => {
  receiver.reply = () => ({ status: 200, body: 'ok' });
  let isSlow = false;
  const clock = {
    now: () => new Date(),
    sync: async (): Promise<void> => {
      if (isSlow) await new Promise((resolve) => setTimeout(resolve, 500));
    },
  };
  const { database, service, tick } = await start(monthlyReport([`${receiver.url}/x`]), clock);
  await eventually(async () => (await database.query('select from tollbell.job')).rowCount !== 0);
  await database.query(makeDue);
  isSlow = true;
  tick();

  await service.stop(10_000);

  const { rows } = await database.query(
    'select slot.state, holder from tollbell.slot join tollbell.job on job.name = slot.job',
  );
  expect(rows).toEqual([{ state: 'finished', holder: null }]);
  const deliveries = await database.query('select state from tollbell.delivery');
  expect(deliveries.rows).toEqual([{ state: 'waiting' }]);
});

test('slots past the history are deleted; the newest of each job stays, and nothing runs again', async () => {
  const database = await cloneDatabase();
  await database.query(`insert into tollbell.job (name, schedule, time_zone, since)
    values ('daily-reports', '0 0 1 * *', 'UTC', '2020-01-01'), ('retired', '0 0 1 * *', 'UTC', '2020-01-01')`);
  await database.query(`insert into tollbell.slot (job, slot_at, state, attempt_count, finished_at)
    select job, at, state, 1, at from (values
      ('daily-reports', date_trunc('month', now()) - interval '6 months', 'skipped'),
      ('daily-reports', date_trunc('month', now()) - interval '5 months', 'abandoned'),
      ('daily-reports', date_trunc('month', now()), 'finished'),
      ('retired', timestamptz '2020-01-01', 'finished'),
      ('retired', timestamptz '2020-02-01', 'finished')) as old (job, at, state)`);
  const { service } = await start(
    monthlyReport([`${receiver.url}/x`]),
    { now: () => new Date(), sync: async () => undefined },
    database,
  );
  const count = async () => (await database.query('select from tollbell.slot')).rowCount;
  await eventually(async () => (await count()) === 2, 10_000);
  await service.stop(0);

  const { rows } = await database.query('select job, state from tollbell.slot order by job');
  expect(rows).toEqual([
    { job: 'daily-reports', state: 'finished' },
    { job: 'retired', state: 'finished' },
  ]);
  expect((await database.query('select from tollbell.message')).rowCount).toBe(0);
});
