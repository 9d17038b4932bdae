/** What an operator does with the service: once from cron, looking, testing, sending again. */
import { Migrator } from 'kysely/migration';
import { beforeEach, expect, test } from 'vitest';
import { migrations } from '../../migrations/index.ts';
import { connectOwn } from '../../src/database/connect.ts';
import { cli } from '../support/cli.ts';
import { cloneDatabase, emptyDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { insertRequests } from '../support/rows.ts';
import { makeDue, monthlyReport } from '../support/service-process.ts';

const database = await cloneDatabase();
const receiver = await startReceiver();
const env = { DATABASE_URL: database.readerUrl };
const config = monthlyReport([`${receiver.url}/very-secret`]);
const now = new Date().toISOString();
const tollbell = (...args: string[]) => cli(args, { env, config, now });

beforeEach(async () => {
  receiver.bodies.length = 0;
  receiver.answers = [{ status: 200, body: 'ok' }];
  await database.query(
    'truncate tollbell.slot, tollbell.message, tollbell.delivery, tollbell.attempt, tollbell.destination, tollbell.job',
  );
});

/** What `start --once` finds due from now on. */
async function due(): Promise<void> {
  await tollbell('start', '--once');
  await database.query(makeDue);
}

test('start --once does what is due, and nothing when it is run again', async () => {
  await due();

  const first = await tollbell('start', '--once');
  const second = await tollbell('start', '--once');

  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(receiver.bodies).toHaveLength(1);
});

test('start --once corrects a report that rows have changed, once', async () => {
  const day = new Date(Date.parse(now.slice(0, 10)) - 86_400_000).toISOString();
  await insertRequests(
    database,
    Array.from({ length: 20 }, () => ({ at: day })),
  );
  // The look before has found the same.
  await database.query(
    `insert into tollbell.report_watch values ('daily-reports', $1, 'daily-reports x',
       'daily_reports', 'info', 'Daily report – x', $1, $1::timestamptz + interval '1 day', 'UTC',
       false, 0, $1, 0, '0.000000000000000', 20, '0.200000000000000', 'watching', $1)`,
    [day],
  );

  const first = await tollbell('start', '--once');
  const second = await tollbell('start', '--once');

  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
  expect(receiver.bodies.map((body) => /Correction – Daily report – x/.test(body))).toEqual([true]);
  expect((await tollbell('history')).out).toContain('Correction – Daily report – x');
});

test('start --once ends with 4 when something was given up, and resend sends the same again', async () => {
  receiver.answers = [{ status: 400, body: 'no_text' }];
  await due();
  const once = await tollbell('start', '--once');
  const status = await tollbell('status');
  const list = await tollbell('history', '--state', 'dead', '--json');
  const [{ id }] = JSON.parse(list.out);
  const shown = await tollbell('history', id);

  expect(once.exitCode).toBe(4);
  expect(status.out).toMatch(/daily-reports .* finished/);
  expect(status.out).toMatch(/slack \(daily_reports\) +dead +1/);
  expect(shown.out).toContain('State        dead');
  expect(shown.out).toMatch(/^1 .* rejected.* 400 .* no_text$/m);

  receiver.answers = [{ status: 200, body: 'ok' }];
  const resent = await tollbell('resend', id);
  const again = await tollbell('resend', id);

  expect(resent.exitCode).toBe(0);
  expect(receiver.bodies[1]).toBe(receiver.bodies[0]);
  expect(again.exitCode).toBe(2);
  expect(again.err).toContain('is neither dead nor left for you to decide');
  expect((await tollbell('status')).out).toContain('Nothing waits and nothing is dead.');
  const everything = [once, status, list, shown, resent].map(({ out, err }) => out + err).join();
  expect(everything).not.toContain('very-secret');
});

test('status names who speaks without a database, while he is there', async () => {
  const silent = await tollbell('status');
  await database.query(
    `insert into tollbell.speaker (holder, lease_until)
     values ('replica-1', $1::timestamptz + interval '20 seconds')`,
    [now],
  );
  const spoken = await tollbell('status');
  await database.query('delete from tollbell.speaker');

  expect(silent.out).toContain('nobody would say so: no service runs');
  expect(spoken.out).toContain('If no database can be reached, replica-1 says so.');
});

test('resend --dead takes all of a destination', async () => {
  receiver.answers = [{ status: 400, body: 'no_text' }];
  await due();
  await tollbell('start', '--once');
  receiver.answers = [{ status: 200, body: 'ok' }];

  const { exitCode } = await tollbell('resend', '--dead', 'slack (daily_reports)');

  expect(exitCode).toBe(0);
  expect(receiver.bodies).toHaveLength(2);
});

test.each([
  [['resend'], 'name a delivery, or --dead <destination>'],
  [['resend', 'nonsense'], "'nonsense' is not the id of a delivery"],
  [['resend', '00000000-0000-4000-8000-000000000000'], 'there is no delivery'],
  [
    ['resend', '--dead', 'slakc'],
    "nothing is dead for 'slakc'; destinations: slack (daily_reports)",
  ],
  [['history', '00000000-0000-4000-8000-000000000000'], 'there is no delivery'],
  [
    ['history', '--destination', 'slakc'],
    "there is no destination 'slakc'; destinations: slack (daily_reports)",
  ],
  [['history', '--limit', '0'], 'a whole number from 1 to 10000'],
  [['history', '--state', 'lost'], 'Allowed choices are waiting'],
  [['test', 'slakc'], 'slakc'],
])('%j ends with 2 and says what to do', async (args, words) => {
  const { exitCode, err } = await tollbell(...args);

  expect(exitCode).toBe(2);
  expect(err).toContain(words);
});

test('history says whether nothing was sent, or nothing matches', async () => {
  const empty = await tollbell('history');
  await tollbell('test');
  const dead = await tollbell('history', '--state', 'dead');
  const other = await tollbell('history', '--job', 'daily-reports');
  const json = await tollbell('history', '--state', 'dead', '--json');

  expect(empty.out).toBe('Nothing was sent yet.\n');
  expect([dead.out, other.out]).toEqual(['Nothing matches.\n', 'Nothing matches.\n']);
  expect(json.out).toBe('[]\n');
  expect([dead.exitCode, other.exitCode, json.exitCode]).toEqual([0, 0, 0]);
});

test('test posts one message and shows the answer', async () => {
  const { exitCode, out } = await tollbell('test');

  expect(exitCode).toBe(0);
  expect(out).toContain('slack (daily_reports): delivered (HTTP 200)');
  expect(receiver.bodies).toHaveLength(1);
});

test.each([
  'http://169.254.169.254/latest/meta-data',
  'http://[::ffff:10.0.0.1]/x',
  'http://0x7f000001:1/x',
  'http://10.1.2.3/x',
])('%s is posted to neither by test nor by a run', async (address) => {
  const inside = monthlyReport([address]);

  const tested = await cli(['test'], { env, config: inside, now });
  const ran = await cli(['run', 'daily-reports'], { env, config: inside, now });

  // 127.0.0.1 in disguise is the one that this config allows: it is refused by the port instead.
  const words = address.includes('0x7f') ? 'unreachable' : 'refused-address';
  expect(tested.out).toContain(words);
  expect(ran.out).toContain(words);
  expect([tested.exitCode, ran.exitCode]).toEqual([4, 4]);
});

test('what an older version kept is still in the history', async () => {
  const old = await emptyDatabase();
  const db = connectOwn({
    url: old.url,
    statementTimeoutMs: 10_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 1,
  });
  await old.query('create schema tollbell');
  await new Migrator({
    db,
    migrationTableSchema: 'tollbell',
    provider: { getMigrations: async () => ({ ...migrations }) },
  }).migrateTo('0001-delivery');
  await db.destroy();
  await old.query(`insert into tollbell.delivery (run_id, job, window_start, window_end, time_zone,
    destination, outcome, reason, status_code, body_sha256, sent_at) values
    ('daily-reports 2026-11-01', 'daily-reports', '2026-11-01', '2026-11-02', 'UTC', 'slack', 'delivered', null, 200, 'aa', '2026-11-02'),
    ('daily-reports 2026-11-01', 'daily-reports', '2026-11-01', '2026-11-02', 'UTC', 'slack 2', 'rejected', 'not-found', 404, 'aa', '2026-11-02')`);
  const oldEnv = { DATABASE_URL: old.url };

  const migrated = await cli(['migrate'], { env: oldEnv, config });
  const { out } = await cli(['history', '--json'], { env: oldEnv, config });
  const [{ id }] = JSON.parse(out);
  const shown = await cli(['history', id], { env: oldEnv, config });

  expect(migrated.exitCode).toBe(0);
  expect(
    JSON.parse(out)
      .map(({ state }: { state: string }) => state)
      .toSorted(),
  ).toEqual(['dead', 'delivered']);
  expect(shown.out).toContain('An older version kept no text');
});
