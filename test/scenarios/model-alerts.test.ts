/** Models that are added, changed and removed at the gateway are told once each, without their secrets. */
import { beforeEach, expect, test } from 'vitest';
import modelAlerts from '../../jobs/model-alerts.ts';
import { insertRow, tellCounters } from '../support/gateway-entities.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  replicaCount: 3,
  jobs: [],
  alerts: [modelAlerts],
  keepsEntities: true,
  config: `
general_settings:
  alerting: [slack]
  alert_to_webhook_url: {new_model_added: '${receiver.url}/models'}
`,
});
const { database } = world;

const secret = 'gAAAAABencryptedvalue';
const insertModel = (id: string, name: string): Promise<void> =>
  insertRow(database, 'LiteLLM_ProxyModelTable', {
    model_id: id,
    model_name: name,
    litellm_params: { model: secret, api_key: secret, rpm: 600, extra: { nested: secret } },
    model_info: {
      base_model: 'claude-sonnet-4-5',
      input_cost_per_token: 0.000003,
      output_cost_per_token: 0.000015,
      max_input_tokens: 200_000,
      api_key: secret,
    },
    created_at: '2026-11-24T09:00:00',
    created_by: 'ada',
    updated_at: '2026-11-24T09:00:00',
    updated_by: 'ada',
    blocked: false,
  });

async function minutesLater(minutes: number): Promise<void> {
  await tellCounters(database);
  await world.advance(minutes);
}

function inbox(): readonly string[] {
  const arrivals = receiver.arrivals.splice(0);
  for (const { body } of arrivals) expect(body).not.toContain(secret);
  return arrivals.map((one) => titleOf(one).replace(/^\W+ /u, '')).toSorted();
}

const bodies = (): string => receiver.arrivals.map(({ body }) => body).join('\n');

await insertModel('m0', 'there already');

beforeEach(() => minutesLater(3));

test('what is there at the first look is no news', () => {
  expect(inbox()).toEqual([]);
});

test('a model is told with prices, limits and the names of what was set', async () => {
  await insertModel('m1', 'claude-sonnet');
  await minutesLater(3);
  for (const text of ['$3.00 per 1M tokens', '$15.00 per 1M tokens', '200,000', '600', 'api_key']) {
    expect(bodies()).toContain(text);
  }
  expect(bodies()).toMatch(/added[^}]*by [^}]*ada|"ada"/);
  expect(inbox()).toEqual(['Model added: claude-sonnet']);
});

test('a change of its price says before and after, a change of what is encrypted that it was one', async () => {
  await database.query(`update "LiteLLM_ProxyModelTable" set updated_by = 'lin',
    updated_at = '2026-11-24T10:00:00', model_info = model_info || '{"input_cost_per_token": 0.000005}'
    where model_id = 'm1'`);
  await minutesLater(3);
  expect(bodies()).toContain('$3.00 per 1M tokens');
  expect(bodies()).toContain('$5.00 per 1M tokens');
  expect(inbox()).toEqual(['Model changed: claude-sonnet']);
  await database.query(`update "LiteLLM_ProxyModelTable" set updated_at = '2026-11-24T11:00:00',
    litellm_params = litellm_params || '{"api_key": "${secret}2"}' where model_id = 'm1'`);
  await minutesLater(3);
  expect(bodies()).toContain('encrypted');
  expect(inbox()).toEqual(['Model changed: claude-sonnet']);
});

test('a model that is removed is told; restarts and three replicas tell nothing twice', async () => {
  await database.query(`delete from "LiteLLM_ProxyModelTable" where model_id = 'm1'`);
  await minutesLater(3);
  for (const replica of [...world.replicas]) await world.kill(replica);
  for (let count = 0; count < 3; count += 1) await world.startReplica();
  await minutesLater(5);
  expect(inbox()).toEqual(['Model removed: claude-sonnet']);
});

test('many at once are one message', async () => {
  for (let index = 0; index < 40; index += 1) await insertModel(`many-${index}`, `model ${index}`);
  await minutesLater(3);
  expect(inbox()).toEqual(['40 models added']);
});

test('models of which only the log of requests knows are none', async () => {
  await database.query(
    `insert into "LiteLLM_SpendLogs" (request_id, call_type, api_key, spend, total_tokens,
       prompt_tokens, completion_tokens, "startTime", "endTime", model)
     values ('r', 'acompletion', '', 1, 1, 1, 0, $1, $1, 'unheard-of')`,
    [clock.at],
  );
  await minutesLater(3);
  expect(inbox()).toEqual([]);
});
