/** The service as a process of its own: kills, signals, probes, what it logs; in real time. */
import { once } from 'node:events';
import pg from 'pg';
import { expect, test } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { cli } from '../support/cli.ts';
import { cloneDatabase, emptyDatabase, type TestDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import {
  eventually,
  makeDue,
  monthlyReport,
  type ServiceProcess,
  spawnTollbell,
  startServiceProcess,
} from '../support/service-process.ts';
import { readerRole } from '../support/urls.ts';

const recoveryMsMax = 15_000;
const now = (): Date => new Date();

async function startReplicas(
  database: TestDatabase,
  config: string,
  count = 1,
): Promise<readonly ServiceProcess[]> {
  const replicas = await Promise.all(
    Array.from({ length: count }, () =>
      startServiceProcess({ databaseUrl: database.readerUrl, config }),
    ),
  );
  for (const replica of replicas) await eventually(replica.isReady);
  return replicas;
}

async function stop(replicas: readonly ServiceProcess[]): Promise<void> {
  for (const { child } of replicas) child.kill('SIGKILL');
  await Promise.all(replicas.map(({ exit }) => exit));
}

/** The process that a `holder` column names. */
async function holder(
  database: TestDatabase,
  replicas: readonly ServiceProcess[],
  sql: string,
): Promise<ServiceProcess> {
  await eventually(async () => (await database.query(sql)).rowCount === 1);
  const { rows } = await database.query(sql);
  const found = replicas.find(({ pid }) => String(rows[0].holder).endsWith(`:${pid}`));
  if (found === undefined) throw new Error(`no process is ${rows[0].holder}`);
  return found;
}

test('killed in a run: another one has told it, once, within 15 s', async () => {
  const database = await cloneDatabase();
  const receiver = await startRudeReceiver(now);
  const replicas = await startReplicas(database, monthlyReport([receiver.url]), 2);
  // A table that is locked holds the run between its claim and its end.
  const blocker = new pg.Client({ connectionString: database.url });
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('lock table "LiteLLM_SpendLogs" in access exclusive mode');
  await database.query(makeDue);
  const runner = await holder(
    database,
    replicas,
    'select holder from tollbell.job where lease_until > now()',
  );

  runner.child.kill('SIGKILL');
  await blocker.end();
  const tookMs = await eventually(() => receiver.taken.length > 0);

  expect(tookMs).toBeLessThan(recoveryMsMax);
  expect(receiver.arrivals).toHaveLength(1);
  await stop(replicas);
});

test('killed in a delivery: another one has delivered within 15 s, the doubt is on record', async () => {
  const database = await cloneDatabase();
  const receiver = await startRudeReceiver(now);
  receiver.reply = (_, count) => (count === 1 ? 'hang' : { status: 200, body: 'ok' });
  const replicas = await startReplicas(database, monthlyReport([receiver.url]), 2);
  await database.query(makeDue);
  await eventually(() => receiver.arrivals.length === 1);
  const sender = await holder(database, replicas, 'select holder from tollbell.attempt');

  sender.child.kill('SIGKILL');
  const tookMs = await eventually(() => receiver.taken.length > 0);

  expect(tookMs).toBeLessThan(recoveryMsMax);
  const [first, second] = receiver.arrivals;
  expect(second?.id).toBe(first?.id);
  await eventually(
    async () =>
      (await database.query("select from tollbell.delivery where state = 'delivered'")).rowCount ===
      1,
  );
  const { rows } = await database.query('select outcome from tollbell.attempt order by number');
  expect(rows.map(({ outcome }) => outcome)).toEqual(['uncertain', 'delivered']);
  await stop(replicas);
});

test('SIGTERM: finishes what is under way, is no longer ready, and exits with 0', async () => {
  const database = await cloneDatabase();
  const receiver = await startReceiver();
  const slow = await startRudeReceiver(now);
  slow.reply = () => 'drip';
  const [service] = await startReplicas(database, monthlyReport([receiver.url, slow.url]));
  await database.query(makeDue);
  await eventually(() => receiver.bodies.length === 1 && slow.arrivals.length === 1);

  const startedAt = performance.now();
  service?.child.kill('SIGTERM');
  await eventually(async () => !(await service?.isReady()));

  expect(await service?.exit).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(25_000);
  // What never answered is handed back at once, with its doubt: nobody waits for a heartbeat.
  const { rows } = await database.query('select state from tollbell.delivery order by state');
  expect(rows.map(({ state }) => state)).toEqual(['delivered', 'uncertain']);
});

test('a provider that takes 13 s to answer a run by hand, beside the service, hears it once', async () => {
  const database = await cloneDatabase();
  const receiver = await startRudeReceiver(now);
  receiver.reply = () => ({ status: 200, body: 'ok', afterMs: 13_000 });
  const config = monthlyReport([receiver.url]);
  const replicas = await startReplicas(database, config);

  const { exitCode } = await cli(['run', 'daily-reports'], {
    env: { DATABASE_URL: database.readerUrl },
    config,
    now: now().toISOString(),
  });

  expect(exitCode).toBe(0);
  expect(receiver.arrivals).toHaveLength(1);
  const { rows } = await database.query('select number, outcome from tollbell.attempt');
  expect(rows).toEqual([{ number: 1, outcome: 'delivered' }]);
  await stop(replicas);
}, 60_000);

test('start --once told to stop: leaves what waits to the next call, at once, and ends with 4', async () => {
  const database = await cloneDatabase();
  const receiver = await startRudeReceiver(now);
  receiver.reply = () => ({ status: 429, body: 'slow', headers: { 'retry-after': '60' } });
  const options = { databaseUrl: database.readerUrl, config: monthlyReport([receiver.url]) };
  const [first] = await startReplicas(database, options.config);
  await stop([first].filter((one) => one !== undefined));
  await database.query(makeDue);
  const child = spawnTollbell(['start', '--once'], options);
  await eventually(
    async () =>
      (await database.query("select from tollbell.delivery where state = 'retrying'")).rowCount ===
      1,
  );

  const startedAt = performance.now();
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');

  expect(code).toBe(4);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  const { rows } = await database.query('select state from tollbell.delivery');
  expect(rows).toEqual([{ state: 'retrying' }]);
});

test('start --once told to stop in a run: hands the run back, so that nobody waits for a lease', async () => {
  const database = await cloneDatabase();
  const receiver = await startRudeReceiver(now);
  const options = { databaseUrl: database.readerUrl, config: monthlyReport([receiver.url]) };
  const [first] = await startReplicas(database, options.config);
  await stop([first].filter((one) => one !== undefined));
  const blocker = new pg.Client({ connectionString: database.url });
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('lock table "LiteLLM_SpendLogs" in access exclusive mode');
  await database.query(makeDue);
  const child = spawnTollbell(['start', '--once'], options);
  await eventually(
    async () =>
      (await database.query("select from tollbell.slot where state = 'running'")).rowCount === 1,
  );

  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  await blocker.end();

  expect(code).toBe(4);
  const { rows } = await database.query(
    'select slot.state, holder from tollbell.slot join tollbell.job on job.name = slot.job',
  );
  expect(rows).toEqual([{ state: 'failed', holder: null }]);
});

test('start --once that cannot read the log lets the next one count at once', async () => {
  const database = await cloneDatabase();
  const receiver = await startReceiver();
  await database.query(`revoke select (api_key) on "LiteLLM_SpendLogs" from ${readerRole}`);
  const child = spawnTollbell(['start', '--once'], {
    databaseUrl: database.readerUrl,
    config: monthlyReport([receiver.url]),
  });
  await once(child, 'exit');

  const { rows } = await database.query('select fence, lease_until from tollbell.usage_position');
  expect(rows).toEqual([{ fence: '1', lease_until: null }]);
});

test('a second signal ends it at once', async () => {
  const database = await cloneDatabase();
  const receiver = await startRudeReceiver(now);
  receiver.reply = () => 'hang';
  const [service] = await startReplicas(database, monthlyReport([receiver.url]));
  await database.query(makeDue);
  await eventually(() => receiver.arrivals.length === 1);

  service?.child.kill('SIGTERM');
  await eventually(() => service?.log.some(({ message }) => message === 'stopping') === true);
  const startedAt = performance.now();
  service?.child.kill('SIGTERM');

  expect(await service?.exit).toBe(130);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

test('probes, metrics and log: ids in every line that has one, and no secret anywhere', async () => {
  const database = await cloneDatabase();
  const receiver = await startReceiver();
  const deadMan = await startReceiver();
  const secret = '/services/T000/B000/very-secret';
  const config = monthlyReport([`${receiver.url}${secret}`]).replace(
    'port: 0}',
    `port: 0, dead_man_url: '${deadMan.url}/ping/very-secret'}`,
  );
  const [service] = await startReplicas(database, config);
  await database.query(makeDue);
  await eventually(() => service?.log.some(({ message }) => message === 'delivered') === true);
  const metrics = await service?.get('/metrics');
  const readiness = await service?.get('/health/readiness');
  const liveliness = await service?.get('/health/liveliness');

  expect(liveliness?.status).toBe(200);
  expect(JSON.parse(readiness?.body ?? '')).toMatchObject({ status: 'ready', problem: null });
  expect(metrics?.body).toMatch(/^tollbell_deliver\w+_total\{[^}]*\} 1$/m);
  const made = service?.log.find(({ message }) => message === 'report made');
  const delivered = service?.log.find(({ message }) => message === 'delivered');
  expect(made).toMatchObject({ job: 'daily-reports', run_id: expect.any(String) });
  expect(made?.['delivery_ids']).toEqual([delivered?.['delivery_id']]);
  await eventually(() => deadMan.bodies.length === 1);
  const everything = `${service?.output()} ${metrics?.body} ${readiness?.body}`;
  expect(everything).not.toContain('very-secret');
  expect(everything).not.toContain(new URL(database.readerUrl).password);
  await stop([service].filter((one) => one !== undefined));
});

test('three at once on a database without our schema: one migrates, all become ready', async () => {
  const database = await emptyDatabase({ withGateway: true });
  const receiver = await startReceiver();
  const config = monthlyReport([receiver.url]);
  const replicas = await Promise.all(
    [1, 2, 3].map(() => startServiceProcess({ databaseUrl: database.url, config })),
  );
  for (const replica of replicas) await eventually(replica.isReady);

  const { rows } = await database.query('select name from tollbell.kysely_migration order by name');
  expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
  expect(replicas.flatMap(({ log }) => log.filter(({ level }) => level === 'error'))).toEqual([]);
  await stop(replicas);
});
