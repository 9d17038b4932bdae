/**
 * Whatever writers and replicas do, every rollup is in the end what a plain sum of the log says. `npm run
 * fold-property` does hundreds of these.
 *
 * On a server of its own: transactions that are held open hold the count up in all databases of a server.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneTemplate, startTestServer, type TestServer } from '../support/test-server.ts';
import { readerRole, withDatabase, withLogin } from '../support/urls.ts';
import { type HostileLane, startHostileLane } from './hostile-lane.ts';

const seedCount = 12;
const started: { server?: TestServer; lane?: HostileLane } = {};

beforeAll(async () => {
  started.server = await startTestServer();
  const { server } = started.server;
  const name = `${server.prefix}_hostile`;
  await cloneTemplate(server, name);
  const ownerUrl = withDatabase(server.url, name);
  started.lane = await startHostileLane({
    ownerUrl,
    serviceUrl: withLogin(ownerUrl, readerRole, server.readerPassword),
  });
});

afterAll(async () => {
  await started.lane?.stop();
  await started.server?.stop();
});

test('no history of the log makes a rollup differ from it', { timeout: 300_000 }, async () => {
  let killCount = 0;
  let lateRowCount = 0;
  for (let seed = 1; seed <= seedCount; seed += 1) {
    const result = await started.lane?.run(seed);
    expect(result?.differences, `seed ${seed}`).toEqual([]);
    killCount += result?.killCount ?? 0;
    lateRowCount += result?.lateRowCount ?? 0;
  }

  expect(killCount).toBeGreaterThan(seedCount);
  expect(lateRowCount).toBeGreaterThan(seedCount);
});
