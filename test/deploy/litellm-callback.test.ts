/** The callback for LiteLLM tells what happens, and whatever becomes of us, the proxy feels nothing of it. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { connectOwn } from '../../src/database/connect.ts';
import { hangingRequests } from '../../src/store/events.ts';
import { eventsToken, startEventServer } from '../support/event-server.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { eventually } from '../support/service-process.ts';

const isMissing = spawnSync('python3', ['--version']).status !== 0;
if (isMissing) console.log('skipped: the callback for LiteLLM, since there is no python3 here');

const children: ChildProcessWithoutNullStreams[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

interface Proxy {
  /** Calls hooks, and gives what came of it. */
  readonly call: (
    command: string,
    args?: Readonly<Record<string, unknown>>,
    // biome-ignore lint/suspicious/noExplicitAny: whatever the driver says
  ) => Promise<{ readonly result: any; readonly seconds: number }>;
  readonly warnings: () => string;
  /** Ends the process as a proxy ends, and tells how long that took. */
  readonly exit: () => Promise<number>;
}

async function startProxy(
  url: string,
  options: Readonly<Record<string, unknown>> = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Proxy> {
  const child = spawn('python3', ['test/support/litellm_driver.py'], {
    env: {
      PATH: process.env['PATH'],
      PYTHONDONTWRITEBYTECODE: '1',
      TOLLBELL_EVENTS_URL: url,
      TOLLBELL_EVENTS_TOKEN: eventsToken,
      TOLLBELL_EVENTS_SOURCE: 'proxy-1',
      CALLBACK_OPTIONS: JSON.stringify({
        flush_seconds: 0.05,
        backoff_seconds_max: 0.1,
        ...options,
      }),
      ...env,
    },
    stdio: 'pipe',
  });
  children.push(child);
  let warnings = '';
  child.stderr.on('data', (chunk) => {
    warnings += String(chunk);
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const line = await lines.next();
    if (line.done === true) throw new Error(`the proxy has ended: ${warnings}`);
    return JSON.parse(line.value);
  };
  await answer();
  return {
    call: (command, args = {}) => {
      child.stdin.write(`${JSON.stringify({ do: command, ...args })}\n`);
      return answer();
    },
    warnings: () => warnings,
    exit: async () => {
      const startedAt = performance.now();
      child.stdin.end();
      await once(child, 'exit');
      return performance.now() - startedAt;
    },
  };
}

async function freshServer() {
  const clock = { at: new Date() };
  const server = await startEventServer({ clock });
  onTestFinished(server.close);
  const rows = async (columns: string, from = 'tollbell.event order by occurred_at, id') =>
    (await server.database.query(`select ${columns} from ${from}`)).rows;
  return { ...server, rows };
}

test.skipIf(isMissing)('what happens to requests arrives, without a word of them', async () => {
  const server = await freshServer();
  const proxy = await startProxy(server.url);
  await proxy.call('start', { call: 'good' });
  await proxy.call('start', { call: 'bad' });
  await proxy.call('start', { call: 'open' });
  await proxy.call('succeed', { call: 'good' });
  await proxy.call('fail', { call: 'bad' });
  await eventually(async () => (await server.rows('id')).length === 5);

  const about = {
    model: 'gpt-4o',
    model_group: 'gpt',
    model_id: 'deployment-1',
    deployment: 'azure/gpt-4o',
    api_base: 'https://a.test',
    team_id: 'team-1',
    source: 'litellm/proxy-1',
    key_hash: 'dd65e03569cfa4fa',
  };
  const rows = await server.rows('*');
  expect(rows).toMatchObject([
    { type: 'llm.request.started', request_id: 'good', ...about },
    { type: 'llm.request.started', request_id: 'bad', ...about },
    { type: 'llm.request.started', request_id: 'open', ...about },
    { type: 'llm.request.finished', request_id: 'good', detail: { status: 'success' }, ...about },
    {
      type: 'llm.request.finished',
      request_id: 'bad',
      detail: { status: 'failure', keyAlias: 'ci', teamAlias: 'Atlas' },
      error_class: 'RateLimitError',
      status_code: 429,
      ...about,
    },
  ]);
  expect(await server.rows('request_id', 'tollbell.open_request where is_open')).toEqual([
    { request_id: 'open' },
  ]);
  const everything = JSON.stringify([rows, server.log]) + proxy.warnings();
  for (const word of ['the words of', 'sk-', eventsToken]) expect(everything).not.toContain(word);
});

test.skipIf(isMissing)(
  'what is left is sent when the proxy ends, also from a forked worker',
  async () => {
    const server = await freshServer();
    const proxy = await startProxy(server.url, { flush_seconds: 60 });
    await proxy.call('start', { call: 'parent' });
    await proxy.call('fork', { call: 'child' });
    await proxy.exit();

    expect(await server.rows('request_id', 'tollbell.event order by request_id')).toEqual([
      { request_id: 'child' },
      { request_id: 'parent' },
    ]);
    expect(await server.rows('*', 'tollbell.event_boot')).toHaveLength(2);
  },
);

test.skipIf(isMissing)('an idle proxy says that it is there', async () => {
  const server = await freshServer();
  const proxy = await startProxy(server.url, { alive_seconds: 0.2 });
  await proxy.call('start', { call: 'only' });
  const heard = async () => (await server.rows('last_event_at', 'tollbell.event_boot'))[0];
  await eventually(async () => (await heard()) !== undefined);
  const first = (await heard())?.last_event_at;
  await eventually(async () => (await heard())?.last_event_at > first);

  expect(await server.rows('type')).toEqual([{ type: 'llm.request.started' }]);
});

test.skipIf(isMissing)(
  'an endpoint that is away and comes back: everything arrives, once, in order',
  async () => {
    const database = await cloneDatabase();
    const first = await startEventServer({ database, clock: { at: new Date() } });
    await first.close();
    const proxy = await startProxy(first.url);
    const { seconds } = await proxy.call('start', { call: 'away', count: 250 });
    await eventually(async () => (await proxy.call('state')).result.failing === 0);
    const back = await startEventServer({ database, clock: { at: new Date() }, port: first.port });
    onTestFinished(back.close);
    const count = async () =>
      (await database.query('select count(*)::int as count from tollbell.event')).rows[0].count;
    await eventually(async () => (await count()) === 250);

    expect(seconds).toBeLessThan(1);
    expect((await proxy.call('state')).result).toMatchObject({ dropped: 0, waiting: 0 });
    expect(proxy.warnings().split('\n')).toEqual([
      'tollbell does not answer; trying again',
      'tollbell takes events again; 0 were dropped so far',
      '',
    ]);
  },
);

test.skipIf(isMissing)(
  'a full queue drops the oldest, and what is no longer known does not hang',
  async () => {
    const database = await cloneDatabase();
    const clock = { at: new Date() };
    const first = await startEventServer({ database, clock });
    const proxy = await startProxy(first.url, { queue_max: 50 });
    await proxy.call('start', { call: 'known' });
    const rows = async (sql: string) => (await database.query(sql)).rows;
    await eventually(async () => (await rows('select from tollbell.event')).length === 1);
    await first.close();
    const { boot } = (await proxy.call('state')).result;
    await proxy.call('start', { call: 'held' });
    await eventually(async () => (await proxy.call('state')).result.failing === 0);
    // How it ended is among what is dropped.
    await proxy.call('succeed', { call: 'known' });
    await proxy.call('start', { call: 'lost', count: 5_000 });
    const full = (await proxy.call('state')).result;
    const back = await startEventServer({ database, clock, port: first.port });
    onTestFinished(back.close);
    await eventually(async () => (await proxy.call('state')).result.boot !== boot);
    await proxy.call('start', { call: 'after' });
    await eventually(
      async () =>
        (await rows("select from tollbell.event where request_id = 'after'")).length === 1,
    );

    expect(full.waiting).toBeLessThanOrEqual(50);
    expect(full.dropped).toBeGreaterThanOrEqual(4_850);
    const boots = await rows('select * from tollbell.event_boot order by started_at');
    expect(boots).toHaveLength(2);
    const own = connectOwn({
      url: database.readerUrl,
      statementTimeoutMs: 5_000,
      connectTimeoutMs: 5_000,
      poolSizeMax: 1,
    });
    const now = new Date(Date.now() + 60_000);
    const { requests } = await hangingRequests(own, {
      startedBefore: now,
      heardSince: new Date(0),
      limit: 100,
    });
    await own.destroy();
    expect(
      await rows("select from tollbell.open_request where is_open and request_id = 'known'"),
    ).toHaveLength(1);
    expect(requests.map(({ requestId }) => requestId)).toEqual(['after']);
    expect(boots[1].started_at >= boots[0].last_event_at).toBe(true);
  },
);

test.skipIf(isMissing)(
  'ten thousand events are the most that wait, in a few megabytes',
  async () => {
    const script = `
import resource, sys
sys.path.insert(0, 'test/support')
sys.stdin = open('/dev/null')
import litellm_driver
from litellm_driver import Driver
driver = Driver()
driver.start('warm', 10)
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
before = peak()
driver.start('x', 30_000)
print((peak() - before) // 1024, driver.callback.sender.queue.qsize())
driver.callback.sender.stopping.set()
`;
    const child = spawnSync('python3', ['-c', script], {
      env: {
        PATH: process.env['PATH'],
        PYTHONDONTWRITEBYTECODE: '1',
        TOLLBELL_EVENTS_URL: 'http://127.0.0.1:9',
        TOLLBELL_EVENTS_TOKEN: eventsToken,
      },
      encoding: 'utf8',
    });
    const [megabytes, waiting] = (child.stdout.trim().split('\n').at(-1) ?? '')
      .split(' ')
      .map(Number);

    expect(child.stderr).not.toContain('Traceback');
    expect(waiting).toBe(10_000);
    expect(megabytes).toBeLessThan(30);
  },
);

test.skipIf(isMissing)('a token that is refused is told once, and tried again', async () => {
  const server = await freshServer();
  const proxy = await startProxy(
    server.url,
    {},
    { TOLLBELL_EVENTS_TOKEN: 'another-token-altogether' },
  );
  await proxy.call('start', { call: 'refused' });
  await eventually(async () => (await proxy.call('state')).result.failing === 401);
  await proxy.call('start', { call: 'refused-too' });

  expect(await server.rows('id')).toEqual([]);
  expect(proxy.warnings()).toBe(
    'tollbell refuses the token: compare TOLLBELL_EVENTS_TOKEN; trying again\n',
  );
  expect(proxy.warnings()).not.toContain('altogether');
});

test.skipIf(isMissing)(
  'payloads that raise are passed over, and the next ones arrive',
  async () => {
    const server = await freshServer();
    const proxy = await startProxy(server.url);
    await proxy.call('raising');
    await proxy.call('start', { call: 'after' });
    await eventually(
      async () =>
        (await server.rows('id', "tollbell.event where request_id = 'after'")).length === 1,
    );

    expect(proxy.warnings()).not.toContain('Traceback');
    expect((await proxy.call('state')).result.failing).toBe(null);
  },
);

test.skipIf(isMissing)('of a batch with events that cannot be taken the others are', async () => {
  const server = await freshServer();
  const proxy = await startProxy(server.url, { flush_seconds: 0.5 });
  for (const call of ['one', 'bad\u0007call', 'two']) await proxy.call('start', { call });
  await eventually(async () => (await server.rows('id')).length === 2);

  expect(await server.rows('request_id')).toEqual([{ request_id: 'one' }, { request_id: 'two' }]);
  expect(proxy.warnings()).toContain('tollbell refused 1 events (400); they are dropped');
});

test.skipIf(isMissing)(
  'a receiver that hangs holds no hook, and the end of the proxy for two seconds',
  async () => {
    const receiver = await startRudeReceiver(() => new Date());
    receiver.reply = () => 'hang';
    const proxy = await startProxy(`${receiver.url}/v1/events`);
    await proxy.call('start', { call: 'x' });
    await eventually(() => receiver.arrivals.length === 1);
    const { seconds } = await proxy.call('start', { call: 'y', count: 500 });
    const exitMs = await proxy.exit();

    expect(seconds).toBeLessThan(1);
    expect(exitMs).toBeLessThan(4_000);
  },
);

test.skipIf(isMissing)('Retry-After is waited for, and no redirect is followed', async () => {
  const receiver = await startRudeReceiver(() => new Date());
  const answers = [
    { status: 429, headers: { 'retry-after': '2' } },
    { status: 307, headers: { location: `${receiver.url}/elsewhere` } },
    { status: 202 },
  ];
  const arrivedAt: number[] = [];
  receiver.reply = (_, count) => {
    arrivedAt.push(performance.now());
    return answers[count - 1] ?? { status: 202 };
  };
  const proxy = await startProxy(receiver.url);
  await proxy.call('start', { call: 'x' });
  await eventually(() => receiver.taken.length === 1);

  expect(receiver.arrivals.map(({ path }) => path)).toEqual(Array(3).fill('/v1/events'));
  // The same bytes each time, so that none counts twice.
  expect(new Set(receiver.arrivals.map(({ body }) => body)).size).toBe(1);
  const [first = 0, second = 0] = arrivedAt;
  expect(second - first).toBeGreaterThanOrEqual(1_900);
});

test.skipIf(isMissing)(
  'what LiteLLM has hooks for: cooldowns that leave nobody, spend without a price, clients that go',
  async () => {
    const server = await freshServer();
    const proxy = await startProxy(server.url);
    await proxy.call('start', { call: 'exhausted' });
    await proxy.call('exhaust', { call: 'exhausted' });
    await proxy.call('succeed', { call: 'unpriced', untracked: 'no price for gpt-4o\nTraceback' });
    await proxy.call('start', { call: 'gone' });
    const seen = await proxy.call('disconnect', { call: 'gone' });
    const streamed = await proxy.call('stream');
    await eventually(async () => (await server.rows('id')).length === 8);

    expect([seen.result, streamed.result]).toEqual([
      ['chunk', 'chunk'],
      [1, 2],
    ]);
    // Each cooldown once, though three requests met it.
    expect(
      await server.rows(
        'model_id, model_group, detail',
        "tollbell.event where type = 'deployment.cooldown' order by model_id",
      ),
    ).toEqual([
      { model_id: 'deployment-1', model_group: 'gpt', detail: { cooldownSeconds: 5 } },
      { model_id: 'deployment-2', model_group: 'gpt', detail: { cooldownSeconds: 5 } },
    ]);
    expect(
      await server.rows(
        'model, request_id, detail',
        "tollbell.event where type = 'spend.tracking_failed'",
      ),
    ).toEqual([
      { model: 'gpt-4o', request_id: 'unpriced', detail: { message: 'no price for gpt-4o' } },
    ]);
    expect(
      await server.rows(
        'request_id, error_class, status_code',
        "tollbell.event where detail->>'status' = 'failure' order by request_id",
      ),
    ).toEqual([
      { request_id: 'exhausted', error_class: 'RouterRateLimitError', status_code: null },
      { request_id: 'gone', error_class: 'ClientDisconnected', status_code: 499 },
    ]);
    expect(await server.rows('request_id', 'tollbell.open_request where is_open')).toEqual([]);
  },
);

test.skipIf(isMissing)(
  'what LiteLLM has no hooks for, where it is asked for: called as before, and told',
  async () => {
    const server = await freshServer();
    const env = { PYTHONPATH: 'test/support/litellm-stand-in' };
    const proxy = await startProxy(server.url, {}, { ...env, TOLLBELL_EVENTS_INTERNALS: '1' });
    const { result } = await proxy.call('internals');
    await eventually(async () => (await server.rows('id')).length === 3);
    const unasked = await startProxy(server.url, {}, env);
    await unasked.call('internals');
    await unasked.exit();

    expect(result).toEqual(['handled get_data', 'alerted new']);
    expect(
      await server.rows(
        'type, model, model_group, deployment, error_class, status_code, detail',
        'tollbell.event order by type',
      ),
    ).toMatchObject([
      {
        type: 'db.exception',
        error_class: 'ConnectionError',
        detail: { message: 'no route', callType: 'get_data', durationMs: 250 },
      },
      {
        type: 'deployment.cooldown',
        model_group: 'gpt',
        deployment: 'azure/gpt-4o',
        status_code: 429,
        detail: { cooldownSeconds: 60 },
      },
      {
        type: 'spend.tracking_failed',
        model: 'new',
        detail: { message: 'Error in tracking - no price' },
      },
    ]);
  },
);

test.skipIf(isMissing)('without an address nothing is told, and nothing fails', async () => {
  const proxy = await startProxy('', {}, { TOLLBELL_EVENTS_URL: 'ftp://x' });
  await proxy.call('start', { call: 'x' });
  await proxy.call('raising');

  expect((await proxy.call('load_again')).result).toBe(true);
  expect(proxy.warnings().split('\n')[0]).toBe(
    'tollbell is told nothing: TOLLBELL_EVENTS_URL and TOLLBELL_EVENTS_TOKEN must be set',
  );
});
