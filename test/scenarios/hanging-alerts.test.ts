/** Requests that hang, from events as gateways send them to what arrives. */
import { beforeEach, expect, test, vi } from 'vitest';
import hangingAlerts from '../../jobs/hanging-alerts.ts';
import { lookedForAlerts } from '../../src/run/look-for-news.ts';
import { configOf } from '../support/configs.ts';
import { eventOf, eventsToken, finished } from '../support/event-server.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { tellEvents } from '../support/tell-events.ts';
import { createWorld } from '../support/world.ts';

vi.setConfig({ testTimeout: 60_000 });

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const common = `
general_settings:
  alerting: [slack]
  alerting_threshold: 300
  alert_to_webhook_url: { llm_requests_hanging: '${receiver.url}/hanging' }
tollbell:
  alerts: { llm_requests_hanging: { resolved: true } }
`;
const config = `${common}  service: { events_token: ${eventsToken} }\n`;
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  jobs: [],
  alerts: [hangingAlerts],
  config,
});

const inbox = (): readonly string[] =>
  receiver.arrivals.splice(0).map((one) => titleOf(one).replace(/^\W+ /u, ''));

const tell = (...posted: readonly object[]): Promise<void> => tellEvents(world, posted);

/** Minutes in which the gateway tells every 30 seconds that it is there. */
async function minutes(count: number, boot: object = boots.first): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await tell({ ...eventOf('gateway.alive', {}), ...boot });
    await world.advance(1);
  }
  await tell({ ...eventOf('gateway.alive', {}), ...boot });
}

const boots = {
  first: { bootid: 'one', boottime: '2026-11-24T08:00:00Z' },
  second: { bootid: 'two', boottime: '2026-11-24T09:30:00Z' },
};
const place = (model: string, modelId: string, apiBase: string | null) => ({
  model: `azure/${model}`,
  model_group: model,
  model_id: modelId,
  api_base: apiBase,
});
const eastus = place('gpt-5', 'id-1', 'https://halden-eastus2.openai.azure.com');
const frankfurt = place('claude', 'id-2', 'https://bedrock-runtime.eu-central-1.amazonaws.com');
const begin = (id: string, where: object, boot: object = boots.first) =>
  eventOf('llm.request.started', { request_id: id, ...where }, { ...boot });
const end = (id: string) => finished(id, { ...boots.first });

beforeEach(() => void receiver.arrivals.splice(0));

test('without events it is not looked for, and says what it lacks; without one yet nothing is known', async () => {
  const lacking = configOf(common);
  expect(lookedForAlerts({ alerts: [hangingAlerts], config: lacking })).toEqual([]);
  expect(hangingAlerts.lacks(lacking)).toMatch(/tollbell\.service\.events_token/);
  expect(hangingAlerts.lacks(configOf(config))).toBeNull();
  await world.advance(1);
  const [look] = await world.rows<{ problem: string }>('select problem from tollbell.alert_look');
  expect(look?.problem).toBe('no gateway has sent an event yet');
});

test('requests that end in time are nothing; one that does not is told once, with its age', async () => {
  await minutes(1);
  await tell(begin('quick', eastus), begin('stuck', eastus));
  await minutes(3);
  await tell(end('quick'));
  await minutes(2);
  expect(inbox()).toEqual([]);
  await minutes(1);
  const [arrival] = receiver.arrivals;
  expect(arrival?.body).toMatch(/stuck/);
  expect(arrival?.body).toMatch(/1 request to gpt-5 at halden-eastus2/);
  expect(arrival?.body).toMatch(
    /started more than 5 min ago and not reported finished, but 6 min ago/,
  );
  expect(inbox()).toEqual(['Hanging: 1 request to gpt-5 at halden-eastus2.openai.azure.com']);
  await minutes(3);
  expect(inbox()).toEqual([]);
  await tell(end('stuck'));
  await minutes(3);
  expect(inbox()).toEqual(['No longer hanging: gpt-5 at halden-eastus2.openai.azure.com']);
});

test('many at several deployments are one message', async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `many-${index}`);
  await tell(...ids.map((id) => begin(id, eastus)), begin('other', frankfurt));
  await minutes(6);
  expect(inbox()).toEqual(['Hanging: 13 requests to 2 deployments']);
  await tell(...ids.map(end), end('other'));
  await minutes(3);
  inbox();
});

test('a process that goes takes its requests with it: its restart floods nobody', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `lost-${index}`);
  await tell(...ids.map((id) => begin(id, eastus)));
  await minutes(2);
  // Gone without a word; another one begins in its place.
  boots.second.boottime = clock.at.toISOString();
  await minutes(10, boots.second);
  expect(inbox()).toEqual([]);
});

test('a gateway that says nothing any more ends nothing', async () => {
  await tell(begin('again', eastus, boots.second));
  await minutes(7, boots.second);
  expect(inbox()).toEqual(['Hanging: 1 request to gpt-5 at halden-eastus2.openai.azure.com']);
  await world.sleepUntil(new Date(clock.at.getTime() + 20 * 60_000).toISOString());
  await world.advance(2);
  expect(inbox()).toEqual([]);
  const [look] = await world.rows<{ problem: string }>('select problem from tollbell.alert_look');
  expect(look?.problem).toMatch(/no gateway has sent an event for/);
});
