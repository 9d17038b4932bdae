/** Models that carry the day of their deprecation are told at each step once, whoever looks. */
import { expect, test } from 'vitest';
import deprecationAlerts from '../../jobs/deprecation-alerts.ts';
import { insertRow, tellCounters } from '../support/gateway-entities.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  replicaCount: 3,
  jobs: [],
  alerts: [deprecationAlerts],
  keepsEntities: true,
  config: `
model_list:
  - {model_name: from-config, litellm_params: {model: openai/gpt-4-turbo}, model_info: {deprecation_date: 2026-12-10}}
  - {model_name: far, litellm_params: {model: openai/gpt-9}, model_info: {deprecation_date: 2027-12-10}}
  - {model_name: no day, litellm_params: {model: x}, model_info: {deprecation_date: soon}}
  - {model_name: undated, litellm_params: {model: x}}
  - just a text
general_settings:
  alerting: [slack]
  alert_to_webhook_url: {model_deprecation_warnings: '${receiver.url}/models'}
tollbell:
  alerts: {model_deprecation_warnings: {every_seconds: 600, resolved: true}}
`,
});
const { database } = world;

const insertModel = (id: string, name: string, day: string): Promise<void> =>
  insertRow(database, 'LiteLLM_ProxyModelTable', {
    model_id: id,
    model_name: name,
    litellm_params: { model: 'encrypted' },
    model_info: { base_model: 'claude-3-opus', deprecation_date: day },
    created_at: '2026-11-24T09:00:00',
    created_by: 'ada',
    updated_at: '2026-11-24T09:00:00',
    updated_by: 'ada',
    blocked: false,
  });
const bodies: string[] = [];

async function toldBy(instant: string): Promise<readonly string[]> {
  await tellCounters(database);
  await world.sleepUntil(instant);
  await world.advance(25);
  const arrivals = receiver.arrivals.splice(0);
  bodies.splice(0, bodies.length, ...arrivals.map(({ body }) => body));
  return arrivals.map((one) => titleOf(one).replace(/^\W+ /u, ''));
}

test('each step is told once, models of one step together, and the end of it', async () => {
  // Two deployments of one name, and days that are none.
  await insertModel('m1', 'claude', '2026-11-20');
  await insertModel('m2', 'claude', '2026-11-20');
  await insertModel('m3', 'odd', '2026-13-40');
  await insertModel('m4', 'text', 'by Christmas');

  expect(await toldBy('2026-11-24T09:00:00Z')).toEqual(['1 model deprecated, 1 soon']);
  expect(bodies[0]).toContain('claude-3-opus');
  expect(bodies[0]).toContain('openai/gpt-4-turbo');
  expect(bodies[0]).toContain('4 days ago');
  expect(bodies[0]).toContain('Thu 10 Dec 2026');
  for (const replica of [...world.replicas]) await world.kill(replica);
  for (let number = 0; number < 3; number += 1) await world.startReplica();
  expect(await toldBy('2026-12-02T22:00:00Z')).toEqual([]);
  expect(await toldBy('2026-12-03T00:00:00Z')).toEqual([
    'Model is deprecated in 7 days: from-config',
  ]);
  expect(await toldBy('2026-12-10T00:00:00Z')).toEqual(['Model is deprecated today: from-config']);
  expect(await toldBy('2026-12-15T00:00:00Z')).toEqual([]);

  await database.query(`delete from "LiteLLM_ProxyModelTable" where model_id = 'm1'`);
  expect(await toldBy('2026-12-15T01:00:00Z')).toEqual([]);
  await database.query(`delete from "LiteLLM_ProxyModelTable" where model_id = 'm2'`);
  expect(await toldBy('2026-12-15T02:00:00Z')).toEqual([
    'Model no longer marked as deprecated: claude',
  ]);
}, 180_000);
