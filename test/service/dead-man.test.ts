/** P29: who watches the reporter is told when nobody looks at the schedule, though the process lives. */
import { expect, test } from 'vitest';
import { openOwn } from '../../src/database/connect.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import { startService } from '../../src/service/start-service.ts';
import { openQueue } from '../../src/store/queue.ts';
import { configOf } from '../support/configs.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { eventually } from '../support/service-process.ts';

const minuteMs = 60_000;

test('a frozen evaluator stops the pings and turns readiness red', async () => {
  const database = await cloneDatabase();
  const monitor = await startReceiver();
  const own = openOwn({
    url: database.readerUrl,
    statementTimeoutMs: 10_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 4,
  });
  const queue = await openQueue(own, () => undefined);
  const http = createHttpClient({ egressAllow: ['127.0.0.1'] });
  const silent = () => undefined;
  let now = new Date('2026-11-24T12:00:00Z');
  let isFrozen = false;
  let tick = (): void => undefined;
  const service = startService({
    config: configOf(`tollbell: {service: {dead_man_url: '${monitor.url}/ping'}}`),
    jobs: [],
    alerts: [],
    kinds: destinationKinds,
    own,
    source: database.source,
    probeSource: () => Promise.reject(new Error('nobody asks')),
    queue,
    http,
    clock: {
      now: () => now,
      sync: () => (isFrozen ? new Promise(() => undefined) : Promise.resolve()),
    },
    random: () => 0,
    log: { info: silent, warn: silent, error: silent },
    holder: 'test',
    pace: {
      startTicker: (call) => {
        tick = call;
        return { stop: silent };
      },
      pollMs: 100,
      heartbeatMs: 100,
      superviseMs: 100,
    },
  });
  const minuteLater = (): void => {
    now = new Date(now.getTime() + minuteMs);
    tick();
  };

  await eventually(() => monitor.bodies.length === 1);
  minuteLater();
  await eventually(() => monitor.bodies.length === 2);
  expect(await service.readiness()).toMatchObject({ isReady: true, problem: null });

  isFrozen = true;
  minuteLater();
  minuteLater();
  const readiness = await service.readiness();

  expect(monitor.bodies).toHaveLength(2);
  expect(readiness).toMatchObject({
    isReady: false,
    problem: 'the schedule has not been looked at lately',
  });
  await service.stop(0);
  await queue.stop();
  await http.close();
  await own.db.destroy();
});
