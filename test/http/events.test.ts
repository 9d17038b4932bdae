/** `POST /v1/events`: who may tell us what, what is kept of it, and what is answered when not. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startServer } from '../../src/http/start-server.ts';
import {
  eventOf,
  eventsToken,
  rawRequest,
  startEventServer,
  started,
} from '../support/event-server.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { eventually, startServiceProcess } from '../support/service-process.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';

const server = await startEventServer();
const { database, post } = server;
const kept = async (where = 'true') =>
  (await database.query(`select * from tollbell.event where ${where} order by source, id`)).rows;

const hash = 'ab'.repeat(32);
const fullStart = eventOf(
  'llm.request.started',
  {
    request_id: 'call-1',
    model: 'gpt-4o',
    model_group: 'gpt',
    model_id: 'deployment-1',
    deployment: 'azure/gpt-4o',
    api_base: 'https://user:password@example.test/openai?key=secret',
    team_id: 'team-1',
    team_alias: 'Atlas',
    key_alias: 'ci',
    key_hash: hash,
    call_type: 'acompletion',
    messages: [{ role: 'user', content: 'a prompt' }],
    api_key: 'sk-provider-key-1234567890',
  },
  { id: 'full', bootid: 'boot-1', boottime: '2026-11-24T08:00:00.123456+01:00' },
);

test('an event is kept with what it is about, and nothing else of it', async () => {
  const answer = await post(fullStart);

  expect(answer).toMatchObject({ status: 202, body: { accepted: 1, duplicates: 0 } });
  const [row] = await kept("id = 'full'");
  expect(row).toMatchObject({
    source: 'litellm/proxy-1',
    type: 'llm.request.started',
    occurred_at: new Date('2026-11-24T08:59:00Z'),
    received_at: new Date('2026-11-24T09:00:00Z'),
    request_id: 'call-1',
    model: 'gpt-4o',
    model_group: 'gpt',
    model_id: 'deployment-1',
    deployment: 'azure/gpt-4o',
    api_base: 'https://[login]@example.test/openai?[query]',
    team_id: 'team-1',
    key_hash: hash.slice(0, 16),
    error_class: null,
    status_code: null,
    detail: { callType: 'acompletion', teamAlias: 'Atlas', keyAlias: 'ci' },
  });
  const everything = JSON.stringify([
    await kept(),
    (await database.query('select * from tollbell.open_request')).rows,
  ]);
  for (const word of ['a prompt', 'password', 'provider-key', hash, 'key=secret']) {
    expect(everything).not.toContain(word);
  }
  const { rows } = await database.query('select * from tollbell.event_boot');
  expect(rows).toMatchObject([
    { boot_id: 'boot-1', started_at: new Date('2026-11-24T07:00:00.123Z') },
  ]);
});

test('told twice it counts once, in one batch and in two', async () => {
  const one = started('twice', { id: 'twice' });
  const first = await post([one, one, { ...one, source: 'litellm/proxy-2' }]);
  const second = await post([one]);

  expect(first.body).toEqual({ accepted: 2, duplicates: 1 });
  expect(second).toMatchObject({ status: 202, body: { accepted: 0, duplicates: 1 } });
  expect(await kept("id = 'twice'")).toHaveLength(2);
});

test('twenty batches with the same events at the same time: each event counts once', async () => {
  const events = Array.from({ length: 50 }, (_, index) =>
    started(`rush-${index}`, { id: `rush-${index}` }),
  );
  // Each in an order of its own, which would have two wait for each other if the order were kept.
  const send = async (turn: number) => {
    const batch = [...events.slice(turn * 2), ...events.slice(0, turn * 2)];
    for (;;) {
      const answer = await post(turn % 2 === 0 ? batch : batch.toReversed());
      if (answer.status !== 429) return answer;
      await sleep(20);
    }
  };
  const answers = await Promise.all(Array.from({ length: 20 }, (_, turn) => send(turn)));

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  const sum = (of: 'accepted' | 'duplicates') =>
    answers.reduce((total, { body }) => total + body[of], 0);
  expect([sum('accepted'), sum('duplicates')]).toEqual([50, 950]);
  expect(await kept("id like 'rush-%'")).toHaveLength(50);
});

test('what else a gateway tells: cooldowns, its database, spend that was not tracked, and that it lives', async () => {
  const answer = await post(
    [
      eventOf('deployment.cooldown', {
        model_id: 'deployment-9',
        status_code: 429,
        cooldown_seconds: 5.5,
      }),
      eventOf('db.exception', {
        error_class: 'PrismaError',
        call_type: 'get_data',
        duration_ms: 12,
        message: `Can't reach database at postgresql://llm:hunter2@db:5432/litellm "${'x'.repeat(60)}"\nTraceback: sk-secret-key-12345`,
      }),
      eventOf('spend.tracking_failed', { model: 'new-model', message: 'no price' }),
      eventOf('gateway.alive', {}, { bootid: 'boot-1' }),
    ],
    { 'content-type': 'application/cloudevents-batch+json; charset=UTF-8' },
  );

  expect(answer).toMatchObject({ status: 202, body: { accepted: 4, duplicates: 0 } });
  expect(await kept("type !~ '^llm'")).toMatchObject([
    { type: 'deployment.cooldown', status_code: 429, detail: { cooldownSeconds: 5.5 } },
    {
      type: 'db.exception',
      error_class: 'PrismaError',
      detail: {
        durationMs: 12,
        message: "Can't reach database at postgresql://[login]@db:5432/litellm [text]",
      },
    },
    { type: 'spend.tracking_failed', model: 'new-model', detail: { message: 'no price' } },
  ]);
});

test("LiteLLM's generic_api batch: each payload is a request that has ended", async () => {
  await post(started('generic-call', { id: 'generic-start' }));
  const payload = {
    id: 'chatcmpl-1',
    litellm_call_id: 'generic-call',
    trace_id: 'trace',
    call_type: 'acompletion',
    status: 'failure',
    startTime: 1_795_510_000.25,
    endTime: Date.parse('2026-11-24T08:59:30.5Z') / 1000,
    model: 'gpt-4o',
    model_group: null,
    model_id: 'deployment-1',
    api_base: 'https://example.test',
    response_cost: 0,
    messages: [{ role: 'user', content: 'the words of a prompt' }],
    response: 'the words of an answer',
    metadata: {
      user_api_key_hash: hash,
      user_api_key_alias: 'ci',
      user_api_key_team_id: 'team-1',
      user_api_key_team_alias: null,
      requester_ip_address: '10.1.2.3',
    },
    error_information: {
      error_class: 'RateLimitError',
      error_code: '429',
      error_message: 'the words of a prompt',
      traceback: '…',
    },
  };
  const success = {
    ...payload,
    id: 'chatcmpl-2',
    litellm_call_id: undefined,
    status: 'success',
    error_information: { error_class: '', error_code: 'None' },
    metadata: null,
  };
  const answer = await post([payload, null, success]);

  expect(answer).toMatchObject({ status: 202, body: { accepted: 2, duplicates: 0 } });
  expect((await post([payload])).body).toEqual({ accepted: 0, duplicates: 1 });
  expect(await kept("source = 'litellm/generic_api'")).toMatchObject([
    {
      type: 'llm.request.finished',
      occurred_at: new Date('2026-11-24T08:59:30.5Z'),
      request_id: 'generic-call',
      error_class: 'RateLimitError',
      status_code: 429,
      key_hash: hash.slice(0, 16),
      team_id: 'team-1',
      detail: { status: 'failure', keyAlias: 'ci', callType: 'acompletion' },
    },
    { request_id: 'chatcmpl-2', error_class: null, status_code: null, key_hash: null },
  ]);
  const { rows } = await database.query(
    "select is_open from tollbell.open_request where request_id = 'generic-call'",
  );
  expect(rows).toEqual([{ is_open: false }]);
  expect(JSON.stringify(await kept())).not.toContain('the words of');
});

test('one that cannot be taken: nothing of the batch is, and every reason is said', async () => {
  const answer = await post([
    started('beside-bad', { id: 'beside-bad' }),
    started('bad', { specversion: '0.3', time: 'yesterday', id: '' }),
    eventOf('llm.request.finished', { request_id: 7, status: 'maybe', model: 42 }),
    eventOf('prompt.leaked', { model: 'very-secret' }),
    'very-secret',
    [],
    eventOf('deployment.cooldown', { cooldown_seconds: -1 }),
    started('\u0000', {}),
    started('x'.repeat(201), {}),
    { call_type: 'acompletion', endTime: 'now', status: 'success', id: 'v1' },
  ]);

  expect(answer.status).toBe(400);
  const paths = answer.body.issues.map(
    ({ index, path }: { index: number; path: string }) => `${index} ${path}`,
  );
  expect(paths).toEqual([
    '1 specversion',
    '1 id',
    '1 time',
    '2 data.model',
    '2 data.request_id',
    '2 data.status',
    '3 type',
    '4 ',
    '5 ',
    '6 data.model_id',
    '6 data.cooldown_seconds',
    '7 data.request_id',
    '8 data.request_id',
    '9 endTime',
  ]);
  expect(answer.body.issues.every(({ problem }: { problem: string }) => problem !== '')).toBe(true);
  expect(answer.text).not.toContain('very-secret');
  expect(await kept("id = 'beside-bad'")).toEqual([]);
});

test('hostile names are cut, masked and made harmless, and stay data', async () => {
  const long = `${'sk-abcdefghijklmnop1234 '.repeat(300)}`;
  const answer = await post([
    eventOf(
      'llm.request.finished',
      {
        request_id: "'; drop table tollbell.event; --",
        status: 'failure',
        model: `\u0000\u001b[31m${long}`,
        model_group: `x${'\ud800'}y`,
        team_alias: '👩‍👩‍👧‍👦'.repeat(100),
        api_base: `https://example.test/?${'a'.repeat(900)}`,
        key_hash: 'sk-1234567890abcdef',
        error_class: '<!channel>',
        status_code: 'Infinity',
        ['__proto__']: { status: 'success' },
      },
      { id: 'hostile', time: '9999-12-31T23:59:59Z', source: 'litellm/‮evil' },
    ),
    started('old', { id: 'old', time: '1970-01-01T00:00:00Z' }),
  ]);

  expect(answer).toMatchObject({ status: 202, body: { accepted: 2 } });
  const [hostile] = await kept("id = 'hostile'");
  expect(hostile.model).toMatch(/^\[key\] \[key\]/);
  expect(hostile.model.length).toBeLessThanOrEqual(200);
  expect(hostile).toMatchObject({
    request_id: "'; drop table tollbell.event; --",
    model_group: 'x\ufffdy',
    api_base: 'https://example.test/?[query]',
    // What LiteLLM's own table begins with for this key.
    key_hash: createHash('sha256').update('sk-1234567890abcdef').digest('hex').slice(0, 16),
    status_code: null,
    occurred_at: new Date('2026-11-24T09:00:00Z'),
  });
  expect((await kept("id = 'old'"))[0].occurred_at).toEqual(new Date('2026-11-17T09:00:00Z'));
});

test('an empty batch is taken', async () => {
  expect(await post([])).toMatchObject({ status: 202, body: { accepted: 0, duplicates: 0 } });
});

test.each([
  ['no token', '', 401],
  ['another token', 'Bearer events-token-of-the-tesu', 401],
  ['the start of it', 'Bearer events-token', 401],
  ['another scheme', `Basic ${eventsToken}`, 401],
])('%s is refused', async (_, authorization, status) => {
  const answer = await post([started('nobody')], { authorization });

  expect(answer.status).toBe(status);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  expect(answer.text + server.log.join('')).not.toContain(eventsToken);
});

test.each([
  ['text/plain', {}],
  ['application/json; charset=latin1', {}],
  ['application/x-ndjson', {}],
  ['', {}],
  ['application/json', { 'content-encoding': 'gzip' }],
])('a body of %j is refused', async (contentType, headers) => {
  const answer = await post('[]', { 'content-type': contentType, ...headers });

  expect(answer.status).toBe(415);
  expect(answer.body.error).toMatch(/^expected /);
});

test.each([
  ['nothing', ''],
  ['half a list', '[{'],
  ['two documents', '{}\n{}'],
  ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ['a hundred thousand lists in each other', '['.repeat(100_000)],
])('%s is no JSON', async (_, body) => {
  expect(await post(body)).toMatchObject({
    status: 400,
    body: { error: 'not JSON: expected an event or a list of events' },
  });
});

test.each([
  ['7'],
  ['"x"'],
  ['null'],
  ['[[]]'],
  ['[["a"]]'],
  [`${'['.repeat(50_000)}${']'.repeat(50_000)}`],
])('JSON that holds no event (%#)', async (body) => {
  const answer = await post(body);

  expect(answer).toMatchObject({ status: 400 });
  expect(answer.body.issues[0].problem).toBe('expected an event: an object');
});

test('more than 1 MiB or 1,000 events is too much', async () => {
  const events = Array.from({ length: 1_001 }, (_, index) => started(`many-${index}`));
  const many = await post(events);
  const large = await post([started('large', { padding: 'x'.repeat(1_048_576) })]);
  // Not announced, so it is counted as it comes.
  const chunk = `${(65_536).toString(16)}\r\n${' '.repeat(65_536)}\r\n`;
  const streamed = await rawRequest(
    server.port,
    `POST /v1/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${eventsToken}\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${chunk.repeat(20)}`,
  );
  const announced = await rawRequest(
    server.port,
    `POST /v1/events HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${eventsToken}\r\ncontent-type: application/json\r\ncontent-length: 99999999\r\n\r\n[`,
  );

  expect([many.status, large.status, streamed, announced]).toEqual([
    413,
    413,
    'HTTP/1.1 413 Payload Too Large',
    'HTTP/1.1 413 Payload Too Large',
  ]);
  expect(many.body.error).toBe('at most 1000 events; send fewer');
  expect((await post(events.slice(0, 1_000))).body.accepted).toBe(1_000);
});

test('a flood is slowed down, and told for how long', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => post([])));
  const refused = answers.filter(({ status }) => status === 429);

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202, 429]));
  expect(refused[0]?.headers.get('retry-after')).toBe('1');
});

test('without the token in the config there is no such endpoint, and it says how to have it', async () => {
  const closed = await startServer({
    host: '127.0.0.1',
    port: 0,
    service: () => null,
    masterKey: null,
    eventsToken: null,
  });
  const response = await fetch(`http://127.0.0.1:${closed.port}/v1/events`, { method: 'POST' });
  await closed.close();

  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    error: 'events are not taken here; set tollbell.service.events_token',
  });
});

test('a database that is away is 503, told once, and nothing is taken until it is back', async () => {
  const url = new URL(database.readerUrl);
  const line = await startTcpProxy(Number(url.port));
  url.port = String(line.port);
  url.hostname = '127.0.0.1';
  const beyond = await startEventServer({ database, databaseUrl: url.toString() });
  const event = started('outage', { id: 'outage' });
  line.cut();
  const answers = [await beyond.post(event), await beyond.post(event)];
  line.mend();
  const after = await beyond.post(event);
  await beyond.close();
  line.close();

  expect(answers.map(({ status }) => status)).toEqual([503, 503]);
  expect(answers[0]?.headers.get('retry-after')).toBe('5');
  expect(answers[0]?.body.error).toContain("tollbell's own database");
  expect(answers[0]?.text).not.toContain(url.password);
  expect(after).toMatchObject({ status: 202, body: { accepted: 1, duplicates: 0 } });
  expect(beyond.log.filter((text) => text.includes('taking events'))).toHaveLength(2);
});

test('tollbell start takes events with the token that its config names', async () => {
  const own = await cloneDatabase();
  const service = await startServiceProcess({
    databaseUrl: own.readerUrl,
    env: { TOLLBELL_EVENTS_TOKEN: eventsToken },
    config: `
general_settings:
  alerting: [slack]
  alert_to_webhook_url: {daily_reports: 'http://127.0.0.1:9/x'}
tollbell:
  service: {host: 127.0.0.1, port: 0, events_token: os.environ/TOLLBELL_EVENTS_TOKEN}
`,
  });
  const { port, takes_events } = service.log.find((line) => 'takes_events' in line) ?? {};
  const send = (token: string) =>
    fetch(`http://127.0.0.1:${port}/v1/events`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(started('real')),
    });
  await eventually(service.isReady);

  expect(takes_events).toBe(true);
  expect((await send(eventsToken)).status).toBe(202);
  expect((await send('x'.repeat(24))).status).toBe(401);
  expect(service.output()).not.toContain(eventsToken);
});

test('metrics count what was taken', async () => {
  const page = await server.get('/metrics');

  expect(page).toMatch(/^tollbell_events_total\{outcome="accepted"\} [1-9]\d+$/m);
  expect(page).toMatch(/^tollbell_events_total\{outcome="duplicate"\} 95\d$/m);
  expect(page).toMatch(/^tollbell_event_batches_refused_total [1-9]\d*$/m);
});
