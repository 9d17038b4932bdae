/** With no database at all: one message that it is away, one that it is back, whatever dies meanwhile. */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { Secret } from '../../src/config/secret.ts';
import { openOwn } from '../../src/database/connect.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { openSpool, type Spool } from '../../src/deliver/spool.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import { createDirectLane, type DirectLane, type DirectStep } from '../../src/run/direct-lane.ts';
import { createSourceProbe } from '../../src/run/probe-source.ts';
import { addSilence } from '../../src/store/silences.ts';
import { configOf } from '../support/configs.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const database = await cloneDatabase();
const proxy = await startTcpProxy(Number(new URL(database.url).port));
const url = new URL(database.readerUrl);
url.port = String(proxy.port);
const secretPath = 'T000/B000/very-secret';
const text = `
general_settings:
  alerting: [slack]
  alert_types: [db_exceptions]
  alert_to_webhook_url: {db_exceptions: ['${receiver.url}/${secretPath}', '${receiver.url}/second']}
`;
const config = configOf(text, { DATABASE_URL: url.toString() });
const http = createHttpClient({ egressAllow: ['127.0.0.1'], totalMsMax: 500 });
const own = openOwn({
  url: url.toString(),
  statementTimeoutMs: 10_000,
  connectTimeoutMs: 2_000,
  poolSizeMax: 4,
});
afterAll(async () => {
  await own.db.destroy();
  await http.close();
  proxy.close();
});

let directory = '';
let lanes: DirectLane[] = [];
let steps: DirectStep[] = [];

beforeEach(async () => {
  proxy.mend();
  receiver.reply = () => ({ status: 200, body: 'ok' });
  receiver.arrivals.length = 0;
  receiver.taken.length = 0;
  lanes = [];
  steps = [];
  directory = temporaryDirectory('spool');
  await database.query('delete from tollbell.speaker');
  await database.query('delete from tollbell.message');
  await database.query('delete from tollbell.silence');
});

interface LaneOptions {
  readonly pid?: number;
  readonly isAlive?: (pid: number) => boolean;
  readonly onStep?: (step: DirectStep) => void;
  readonly spool?: Spool | null;
  readonly config?: typeof config;
}

function startLane(options: LaneOptions = {}): DirectLane {
  const { pid = 100 + lanes.length, isAlive = () => true, onStep } = options;
  const holder = `host:${pid}`;
  const opened = openSpool({ directory, holder, accountId: null, isAlive, now: clock.at });
  if ('problem' in opened) throw new Error(opened.problem);
  const lane = createDirectLane({
    own: own.db,
    probeSource: createSourceProbe({
      url: new Secret(url.toString()),
      database: { statementTimeoutMs: 5_000, connectTimeoutMs: 2_000, poolSizeMax: 1 },
      clock: { now: () => clock.at },
    }),
    http,
    clock: { now: () => clock.at },
    isClockShared: () => true,
    random: () => 0,
    config: options.config ?? config,
    kinds: destinationKinds,
    holder,
    spool: options.spool === null ? null : opened,
    onStep: (step) => {
      steps.push(step);
      onStep?.(step);
    },
  });
  lanes.push(lane);
  return lane;
}

/** Rounds of all that live, every five seconds of their time. */
async function pass(minutes: number): Promise<void> {
  for (let round = 0; round < minutes * 12; round += 1) {
    clock.at = new Date(clock.at.getTime() + 5_000);
    await Promise.all(lanes.map((lane) => lane.round()));
  }
}

const told = (path = `/${secretPath}`): readonly string[] =>
  receiver.taken
    .splice(0)
    .filter((one) => one.path === path)
    .map((one) => titleOf(one).replace(/^\W+ /u, ''));
const files = (): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.json$/.test(name))
    .map((name) => join(directory, name));

test('half an hour without a database, three processes: one message each way, and a record of both', async () => {
  await insertRequests(database, [{ at: '2026-11-24T08:59:00Z' }]);
  for (let index = 0; index < 3; index += 1) startLane();
  await pass(1);
  proxy.cut();
  await pass(0.9);
  expect(receiver.arrivals).toEqual([]);
  await pass(29);
  expect(receiver.arrivals[0]?.body).toContain('since 2026-11-24 09:01 UTC');
  expect(told()).toEqual(['Data source unavailable']);

  proxy.mend();
  await pass(2);
  expect(receiver.arrivals.at(-1)?.body).toContain('Caught up to 2026-11-24 08:59 UTC');
  expect(told()).toEqual(['Data source is back after 30 min']);
  expect(receiver.arrivals.length).toBe(4);
  const { rows } = await database.query('select title, note from tollbell.message order by title');
  expect(rows).toEqual([
    { title: 'Data source is back after 30 min', note: 'sent without the database' },
    { title: 'Data source unavailable', note: 'sent without the database' },
  ]);
  expect(files().filter((name) => !name.endsWith('alive.json'))).toEqual([]);
});

test('a fault that is over within a minute is nobody’s business', async () => {
  startLane();
  await pass(0.5);
  proxy.cut();
  await pass(0.8);
  proxy.mend();
  await pass(2);
  expect(receiver.arrivals).toEqual([]);
});

test('the destinations are away, too: tried again from disk, in order, and nothing secret is there', async () => {
  receiver.reply = () => ({ status: 503, body: 'no' });
  startLane();
  await pass(0.5);
  proxy.cut();
  await pass(10);
  expect(receiver.taken).toEqual([]);
  expect(receiver.arrivals.length).toBeGreaterThan(6);
  expect(receiver.arrivals.length).toBeLessThan(30);
  const kept = files().filter((name) => name.includes('delivery-'));
  expect(kept.length).toBe(2);
  for (const name of files()) {
    expect(statSync(name).mode & 0o777).toBe(0o600);
    const content = readFileSync(name, 'utf8');
    expect(content).not.toContain('very-secret');
    expect(content).not.toContain(new URL(database.readerUrl).password);
  }
  proxy.mend();
  await pass(2);
  receiver.reply = () => ({ status: 200, body: 'ok' });
  await pass(16);
  expect(told()).toEqual(['Data source unavailable', 'Data source is back after 10 min']);
  expect(new Set(receiver.arrivals.map(({ id }) => id)).size).toBe(4);
});

test('the speaker is killed before it could send: whoever comes next sends it, and the end', async () => {
  receiver.reply = () => 'drop';
  startLane({ pid: 1 });
  await pass(0.5);
  proxy.cut();
  await pass(2);
  expect(receiver.taken).toEqual([]);
  // kill -9, and a container that starts again: the same number, the same disk, no database yet.
  lanes = [];
  receiver.reply = () => ({ status: 200, body: 'ok' });
  clock.at = new Date(clock.at.getTime() + 10 * 60_000);
  startLane({ pid: 1 });
  await pass(5);
  expect(receiver.arrivals.at(-1)?.body).toContain('Delayed');
  expect(told()).toEqual(['Data source unavailable']);
  proxy.mend();
  await pass(2);
  expect(told()).toEqual([expect.stringMatching(/^Data source is back after 1\d min$/)]);
});

test('killed between the post and its answer: doubt, sent again under the same id, or held', async () => {
  for (const doubt of ['resend', 'hold'] as const) {
    receiver.arrivals.length = 0;
    const held = configOf(`${text}\ntollbell: {delivery: {doubt: ${doubt}}}`, {
      DATABASE_URL: url.toString(),
    });
    directory = temporaryDirectory('spool');
    await database.query('delete from tollbell.speaker');
    startLane({
      pid: 7,
      config: held,
      onStep: ({ at }) => {
        if (at === 'direct-attempt') throw new Error('killed');
      },
    });
    await pass(0.5);
    proxy.cut();
    await pass(3).catch(() => undefined);
    lanes = [];
    startLane({ pid: 7, config: held });
    await pass(1);
    expect(steps.filter(({ at }) => at === 'direct-doubt').length).toBeGreaterThan(0);
    expect(receiver.taken.splice(0).length).toBe(doubt === 'resend' ? 2 : 0);
    lanes = [];
    steps = [];
    proxy.mend();
  }
});

test('folders of processes that live are left alone; those of the gone are taken by one', async () => {
  receiver.reply = () => ({ status: 503, body: 'no' });
  startLane({ pid: 11 });
  await pass(0.5);
  proxy.cut();
  await pass(2);
  const [speaker] = lanes;
  if (speaker === undefined) throw new Error('no lane');
  startLane({ pid: 12 });
  startLane({ pid: 13 });
  await pass(0.5);
  expect(lanes.map((lane) => lane.isWaiting())).toEqual([true, false, false]);
  // Silent for a minute, on another machine for all we know.
  lanes = lanes.slice(1);
  await pass(2);
  expect(lanes.filter((lane) => lane.isWaiting()).length).toBe(1);
});

test('a folder that others may write to is refused', () => {
  const options = { holder: 'host:1', isAlive: () => true, now: clock.at };
  const own = process.getuid?.() ?? 0;
  expect(openSpool({ ...options, directory, accountId: own + 1 })).toEqual({
    problem: 'it belongs to another account',
  });
  const file = join(directory, 'file');
  writeFileSync(file, '');
  expect(openSpool({ ...options, directory: join(file, 'x'), accountId: own })).toEqual({
    problem: 'ENOTDIR',
  });
});

test('a silence that was set before holds without a database, and the record says so', async () => {
  startLane();
  const silence = {
    types: ['db_*'],
    severities: [],
    teams: [],
    tags: [],
    models: [],
    entities: [],
    author: 'ada',
    reason: 'new disk',
    startsAt: clock.at,
    endsAt: new Date(clock.at.getTime() + 3_600_000),
    createdAt: clock.at,
  };
  const id = await addSilence(own.db, silence);
  await pass(0.5);
  proxy.cut();
  await pass(5);
  proxy.mend();
  await pass(2);
  expect(receiver.arrivals).toEqual([]);
  const { rows } = await database.query('select distinct note from tollbell.message');
  expect(rows).toEqual([{ note: `silenced by #${id}` }]);
});

test('without a disk it is told all the same', async () => {
  startLane({ spool: null });
  await pass(0.5);
  proxy.cut();
  await pass(5);
  proxy.mend();
  await pass(2);
  expect(told()).toEqual(['Data source unavailable', 'Data source is back after 5 min']);
});

test('a disk that goes away meanwhile keeps nobody from being told', async () => {
  startLane();
  await pass(0.5);
  rmSync(directory, { recursive: true });
  proxy.cut();
  await pass(5);
  proxy.mend();
  await pass(2);
  expect(told()).toEqual(['Data source unavailable', 'Data source is back after 5 min']);
  expect(steps.map(({ at }) => at)).toContain('direct-unkept');
});

test('what was told while the database could still say so is not told again', async () => {
  startLane();
  await database.query(
    `insert into tollbell.episode
    values ('db-exceptions', 'x', 'source', 'database', null, '', '', $1, $1, null, 2, 2, 2, $1,
      '{critical}', 0, null, '{}')`,
    [clock.at],
  );
  await pass(0.5);
  proxy.cut();
  await pass(5);
  proxy.mend();
  await pass(2);
  expect(receiver.arrivals).toEqual([]);
  await database.query('delete from tollbell.episode');
});

test('a process that never reached the database does not know whether to speak, and is silent', async () => {
  proxy.cut();
  startLane();
  await pass(5);
  expect(receiver.arrivals).toEqual([]);
});
