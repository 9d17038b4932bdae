/** The process without a database, in real time: it tells, is killed, and its successor tells the end. */
import { readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { eventually, startServiceProcess } from '../support/service-process.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const database = await cloneDatabase();
const receiver = await startReceiver();
const proxy = await startTcpProxy(Number(new URL(database.url).port));
afterAll(() => proxy.close());
const url = new URL(database.readerUrl);
url.port = String(proxy.port);
const spool = temporaryDirectory('spool');
const options = {
  databaseUrl: url.toString(),
  config: `
general_settings:
  alerting: [slack]
  alert_types: [db_exceptions]
  alert_to_webhook_url: {db_exceptions: '${receiver.url}/very-secret'}
tollbell:
  alerts: {db_exceptions: {every_seconds: 5, after_seconds: 5}}
  egress: {allow: [127.0.0.1]}
  service: {host: 127.0.0.1, port: 0, spool_dir: '${spool}'}
`,
};
const titles = (): readonly string[] =>
  receiver.bodies.map((body) => /Data source [a-z ]+/.exec(String(body))?.[0] ?? String(body));

test('told once, killed, started without a database, and told once that it is back', async () => {
  const first = await startServiceProcess(options);
  await eventually(first.isReady, 60_000);
  await eventually(
    async () => ((await database.query('select from tollbell.speaker')).rowCount ?? 0) > 0,
  );
  proxy.cut();
  // Killed before the answer is noted it would be doubt, and sent again.
  await eventually(
    () => first.log.some(({ message }) => message === 'delivered without the database'),
    60_000,
  );
  first.child.kill('SIGKILL');
  await first.exit;

  const second = await startServiceProcess(options);
  await sleep(8_000);
  expect(titles()).toEqual(['Data source unavailable']);

  proxy.mend();
  await eventually(() => receiver.bodies.length > 1, 90_000);
  await eventually(second.isReady, 60_000);
  await eventually(
    async () =>
      (await database.query('select from tollbell.message where note is not null')).rowCount === 2,
  );
  expect(titles()).toEqual(['Data source unavailable', 'Data source is back after ']);
  expect(first.output() + second.output()).not.toContain('very-secret');

  second.child.kill('SIGTERM');
  expect(await second.exit).toBe(0);
  expect(readdirSync(spool)).toEqual([]);
}, 240_000);
