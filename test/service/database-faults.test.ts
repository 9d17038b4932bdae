/** The service while its databases fail: it neither ends, nor storms, nor forgets; in real time. */
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openOwn } from '../../src/database/connect.ts';
import { migrateOwnSchema } from '../../src/database/migrate.ts';
import { loadGatewaySchema } from '../../src/demo/load-gateway-schema.ts';
import { scratchDirectory } from '../../src/demo/postgres/scratch-directory.ts';
import { type EmbeddedPostgres, startPostgres } from '../../src/demo/postgres/start-postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import {
  eventually,
  makeDue,
  monthlyReport,
  type ServiceProcess,
  startServiceProcess,
} from '../support/service-process.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';

const directory = await scratchDirectory('tollbell-faults');
const receiver = await startReceiver();
const config = monthlyReport([receiver.url]);
let server: EmbeddedPostgres;
let proxy: TcpProxy;
let service: ServiceProcess;
/** Straight to the server, past the line that is cut. */
let admin: pg.Client;
let messageCount = 0;

const start = async (): Promise<void> => {
  server = await startPostgres({ directory, isThrowaway: true });
  admin = new pg.Client({ connectionString: server.url });
  admin.on('error', () => undefined);
  await admin.connect();
};

beforeAll(async () => {
  await start();
  await loadGatewaySchema(server.url);
  await migrateOwnSchema(server.url);
  await admin.query("create role service login password 'service' in role pg_read_all_data");
  await admin.query('grant usage on schema tollbell, tollbell_queue to service');
  await admin.query(
    'grant all on all tables in schema tollbell, tollbell_queue to service; grant execute on all functions in schema tollbell_queue to service',
  );
  proxy = await startTcpProxy(portOf(server.url));
  service = await startServiceProcess({
    databaseUrl: `postgresql://service:service@127.0.0.1:${proxy.port}/postgres`,
    config,
  });
  await eventually(service.isReady);
});

afterAll(async () => {
  service.child.kill('SIGKILL');
  proxy.close();
  await admin.end();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

const portOf = (url: string): number => Number(new URL(url).port);
const isNotReady = async (): Promise<boolean> => !(await service.isReady());

/** After each fault: still the same process, ready again, and the report that is due is told once. */
async function expectRecovered(): Promise<void> {
  await eventually(service.isReady);
  expect(service.child.exitCode).toBeNull();
  // What was told before is noted too: emptying the tables under it would be a fault of ours.
  await eventually(
    async () =>
      (await admin.query("select from tollbell.delivery where state <> 'delivered'")).rowCount ===
      0,
  );
  await admin.query(
    'truncate tollbell.slot, tollbell.message, tollbell.delivery, tollbell.attempt',
  );
  await admin.query(makeDue);
  messageCount += 1;
  await eventually(() => receiver.bodies.length >= messageCount);
  await sleep(1_500);
  expect(receiver.bodies).toHaveLength(messageCount);
  expect(service.log.filter(({ level }) => level === 'error')).toEqual([]);
}

test('the server is stopped in the middle of a run, and comes back', async () => {
  const blocker = new pg.Client({ connectionString: server.url });
  blocker.on('error', () => undefined);
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('lock table "LiteLLM_SpendLogs" in access exclusive mode');
  await admin.query(makeDue);
  await eventually(
    async () =>
      (await admin.query("select from tollbell.slot where state = 'running'")).rowCount === 1,
  );
  const linesBefore = service.log.length;
  const askedBefore = proxy.askedCount();

  proxy.cut();
  await server.stop();
  await eventually(isNotReady, 40_000);
  await sleep(5_000);
  const linesWhileAway = service.log.length - linesBefore;
  const askedWhileAway = proxy.askedCount() - askedBefore;
  await start();
  proxy.targetPort = portOf(server.url);
  proxy.mend();

  messageCount += 1;
  await eventually(() => receiver.bodies.length === messageCount);
  expect(linesWhileAway).toBeLessThan(20);
  expect(askedWhileAway).toBeLessThan(200);
  await expectRecovered();
}, 90_000);

test('the database turns read-only for a while, as after a failover', async () => {
  await admin.query('alter role service set default_transaction_read_only = on');
  proxy.cut();
  proxy.mend();
  await sleep(4_000);
  await admin.query('alter role service reset default_transaction_read_only');
  proxy.cut();
  proxy.mend();

  await expectRecovered();
}, 60_000);

test('the server has no connection left for us', async () => {
  await admin.query('alter role service connection limit 0');
  proxy.cut();
  proxy.mend();
  await eventually(isNotReady, 40_000);
  await admin.query('alter role service connection limit -1');

  await expectRecovered();
}, 90_000);

test('the gateway is slow: the run is cut short, tried again, and told once', async () => {
  const blocker = new pg.Client({ connectionString: server.url });
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('lock table "LiteLLM_SpendLogs" in access exclusive mode');
  await admin.query(
    'truncate tollbell.slot, tollbell.message, tollbell.delivery, tollbell.attempt',
  );
  await admin.query(makeDue);
  await eventually(() => service.log.some(({ message }) => message === 'report not made'));
  await blocker.end();

  messageCount += 1;
  await eventually(() => receiver.bodies.length === messageCount, 60_000);
  expect(await service.isReady()).toBe(true);
}, 90_000);

test('connections stay within the pools, and all say who they are and how long they may take', async () => {
  const { rows } = await admin.query(
    "select application_name, count(*)::int as count from pg_stat_activity where usename = 'service' group by 1",
  );
  expect(rows.map(({ application_name }) => application_name)).toEqual(['tollbell']);
  expect(rows[0].count).toBeLessThanOrEqual(12);

  const own = openOwn({
    url: server.url,
    statementTimeoutMs: 30_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 1,
  });
  const settings = await own.executeSql(
    "select name, setting from pg_settings where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') order by 1",
  );
  await own.db.destroy();
  expect(settings.rows).toEqual([
    { name: 'idle_in_transaction_session_timeout', setting: '60000' },
    { name: 'lock_timeout', setting: '2000' },
    { name: 'statement_timeout', setting: '30000' },
  ]);
});
