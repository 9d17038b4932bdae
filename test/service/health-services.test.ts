/** `/health/services`: LiteLLM's contract, through the path of every message, with the provider's own answer. */
import { expect, test } from 'vitest';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { eventually, startServiceProcess } from '../support/service-process.ts';

const database = await cloneDatabase();
const [slack, discord] = [await startReceiver(), await startReceiver()];
const service = await startServiceProcess({
  databaseUrl: database.readerUrl,
  config: `
general_settings:
  alerting: [slack]
  master_key: sk-the-master-key
  alert_to_webhook_url: {daily_reports: '${slack.url}/very-secret'}
tollbell:
  destinations:
    ops: {url: '${discord.url}/api/webhooks/42/very-secret/slack'}
  egress: {allow: [127.0.0.1]}
  service: {host: 127.0.0.1, port: 0}
`,
});
await eventually(service.isReady);

const ask = async (query: string, key = 'sk-the-master-key') => {
  const { status, body } = await service.get(`/health/services${query}`, {
    authorization: `Bearer ${key}`,
  });
  return { status, body: JSON.parse(body), text: body };
};

test('is open to nobody without the master key', async () => {
  const wrong = await ask('?service=slack', 'sk-the-master-kez');
  const none = await service.get('/health/services?service=slack');

  expect([wrong.status, none.status]).toEqual([401, 401]);
  expect(wrong.body.error).toMatchObject({ type: 'auth_error', param: 'None', code: '401' });
  expect(slack.bodies).toEqual([]);
});

test('sends to each address of the service, and says what was answered', async () => {
  slack.answers = [{ status: 200, body: 'ok' }];
  const { status, body } = await ask('?service=slack');

  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: 'success',
    message: 'Mock Slack Alert sent, verify Slack Alert Received on your channel',
    alert_types: expect.arrayContaining(['daily_reports']),
  });
  expect(body.deliveries).toMatchObject([
    { destination: 'ops', state: 'delivered' },
    { destination: 'slack (daily_reports)', state: 'delivered', status_code: 200, said: 'ok' },
  ]);
  expect(slack.bodies[0]).toContain('TEST – tollbell');
});

test('a second test sends again, unlike the gateway own one', async () => {
  slack.bodies.length = 0;
  await ask('?service=slack');

  expect(slack.bodies).toHaveLength(1);
});

test('never says success where the provider did not', async () => {
  slack.answers = [{ status: 403, body: 'invalid_token' }];
  const { status, body, text } = await ask('?service=slack');
  slack.answers = [{ status: 200, body: 'ok' }];

  expect(status).toBe(502);
  expect(body.status).toBe('error');
  expect(body.deliveries[1]).toMatchObject({ state: 'dead', said: 'invalid_token' });
  expect(text + service.output()).not.toContain('very-secret');
});

test('a destination of ours is tested by its name', async () => {
  const { body } = await ask('?service=ops');

  expect(body.deliveries).toMatchObject([{ destination: 'ops', state: 'delivered' }]);
});

test.each([
  ['?service=webhook', 422, '"webhook" not in proxy config: general_settings'],
  ['?service=ms_teams', 422, '"ms_teams" not in proxy config: general_settings'],
  ['?service=langfuse', 422, 'not sent to by tollbell'],
  ['?service=email', 422, 'not sent to by tollbell'],
  ['?service=slac', 400, 'Service must be in list. Service=slac not in ['],
  ['', 400, "'service' is missing"],
])('%s is %i', async (query, status, words) => {
  const answer = await ask(query);

  expect(answer.status).toBe(status);
  expect(answer.body.error.message).toContain(words);
});

test('tests are in the history, as tests', async () => {
  const { rows } = await database.query(
    "select distinct message.kind, state from tollbell.message join tollbell.delivery on message_id = message.id where message.kind = 'test'",
  );

  expect(rows.map(({ state }) => state)).toContain('delivered');
});
