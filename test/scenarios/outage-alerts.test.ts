/** Outages of deployments and regions, from rows of the log to what arrives: each told once, and its end. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import outageAlerts from '../../jobs/outage-alerts.ts';
import regionOutageAlerts from '../../jobs/region-outage-alerts.ts';
import { evidenceIn } from '../../src/define/evidence.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { addTraffic, type TrafficOf } from '../support/traffic.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const config = `
general_settings:
  alerting: [slack]
  alert_types: [outage_alerts, region_outage_alerts]
  alert_to_webhook_url:
    outage_alerts: '${receiver.url}/outages'
    region_outage_alerts: '${receiver.url}/regions'
tollbell:
  destinations: { programs: { kind: webhook, url: '${receiver.url}/programs' } }
  routes: [{ type: '*', to: [litellm, programs] }]
  alerts: { outage_alerts: { every_seconds: 60 }, region_outage_alerts: { every_seconds: 60 } }
`;
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  jobs: [],
  alerts: [outageAlerts, regionOutageAlerts],
  countsUsage: true,
  config,
});

type Load = readonly [requestCount: number, failureCount?: number, error?: TrafficOf['error']];

const names = {
  eastus: ['gpt-4o', 'https://halden-eastus.openai.azure.com'],
  sweden: ['gpt-4o', 'https://halden-swedencentral.openai.azure.com'],
  frankfurt: ['claude-sonnet', 'https://bedrock-runtime.eu-central-1.amazonaws.com'],
  frankfurtTwo: ['claude-haiku', 'https://bedrock-runtime.eu-central-1.amazonaws.com'],
  virginia: ['claude-sonnet', 'https://bedrock-runtime.us-east-1.amazonaws.com'],
} as const;
type Name = keyof typeof names;

/** Lets minutes pass in which each deployment has so many requests; the others 30 good ones. */
async function minutes(count: number, loads: Partial<Record<Name, Load>> = {}): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const traffic = Object.entries(names).map(([name, [model, apiBase]]): TrafficOf => {
      const [requestCount, failureCount = 0, error] = loads[name as Name] ?? [30];
      const common = { modelId: `id-${name}`, apiBase, model, requestCount, failureCount };
      return error === undefined ? common : { ...common, error };
    });
    await addTraffic(world.database, clock.at, traffic);
    await world.advance(1);
  }
}

/** Nobody looks, and no request comes. */
async function sleep(count: number): Promise<void> {
  await world.sleepUntil(new Date(clock.at.getTime() + count * 60_000).toISOString());
  await world.advance(0);
}

const inbox = (path: string): readonly string[] => {
  const mine = receiver.arrivals.filter((one) => one.path === path);
  for (const one of mine) receiver.arrivals.splice(receiver.arrivals.indexOf(one), 1);
  return mine.map((one) => titleOf(one).replace(/^\W+ /u, ''));
};

vi.setConfig({ testTimeout: 120_000 });

beforeEach(async () => {
  await minutes(2);
});

describe('a deployment', () => {
  test('of which one request failed is no outage', async () => {
    await minutes(2, { eastus: [1, 1] });
    await minutes(2, { eastus: [0] });
    expect(inbox('/outages')).toEqual([]);
  });

  test('that loses thirty of a hundred for three minutes is one, told once, with a query that agrees', async () => {
    await minutes(6, { eastus: [100, 30] });
    expect(inbox('/outages')).toEqual(['Minor outage: gpt-4o at halden-eastus.openai.azure.com']);
    expect(inbox('/regions')).toEqual([]);
    const body = receiver.arrivals.find(({ path }) => path === '/programs')?.body ?? '';
    const [evidence] = evidenceIn(JSON.parse(body));
    const { rows } = await world.database.query(evidence?.sql ?? '');
    expect(rows).toEqual(evidence?.expected);
    expect(rows).toEqual([{ request_count: 300, failure_count: 90 }]);
  });

  test('that gets worse is told of once more, and of its end once, though processes come and go', async () => {
    await minutes(5, { eastus: [100, 95] });
    expect(inbox('/outages')).toEqual([
      'Now a major outage: gpt-4o at halden-eastus.openai.azure.com',
    ]);
    // Nobody is there when it ends.
    for (const replica of [...world.replicas]) await world.kill(replica);
    await world.startReplica();
    await world.startReplica();
    await minutes(9);
    expect(inbox('/regions')).toEqual([]);
    receiver.arrivals.splice(0, receiver.arrivals.length, ...receiver.arrivals.filter(isOver));
    const [end, ...more] = receiver.arrivals.filter(({ path }) => path === '/outages');
    expect(more).toEqual([]);
    expect(end?.body).toMatch(/Recovered: gpt-4o at halden-eastus/);
    // Six minutes of 30, five of 95.
    expect(end?.body).toMatch(/655 requests failed, at the worst 95% of all requests/);
    expect(end?.body).toMatch(/Well again after 13 min/);
    expect(inbox('/outages').length).toBe(1);
  });

  test('that refuses what one caller sends, or limits it, is none', async () => {
    const policy = ['ContentPolicyViolationError', '400', 'filtered'] as const;
    const limit = ['RateLimitError', '429', 'slow down'] as const;
    await minutes(5, { eastus: [100, 100, policy], sweden: [100, 100, limit] });
    expect(inbox('/outages')).toEqual([]);
  });

  test('without requests is not taken to be well', async () => {
    await minutes(5, { eastus: [40, 40] });
    expect(inbox('/outages')).toEqual(['Major outage: gpt-4o at halden-eastus.openai.azure.com']);
    await minutes(1, { eastus: [0] });
    await sleep(20);
    expect(inbox('/outages')).toEqual([]);
    await sleep(10);
    await sleep(6);
    const [end] = receiver.arrivals.filter(({ path }) => path === '/outages');
    expect(end?.body).toMatch(/no requests come/);
    expect(inbox('/outages').length).toBe(1);
  });
});

describe('a region', () => {
  test('whose deployments fail is told under its own type, its deployments in one message', async () => {
    await minutes(5, { frankfurt: [40, 38], frankfurtTwo: [40, 36] });
    expect(inbox('/regions')).toEqual(['Major region outage: AWS eu-central-1']);
    expect(inbox('/outages')).toEqual(['Major outage: 2 deployments']);
    await minutes(9);
    expect(inbox('/regions')).toEqual(['Recovered: AWS eu-central-1']);
    expect(inbox('/outages')).toEqual(['Recovered: 2 deployments']);
  });

  test('is not out where one of its deployments is well, nor where all the world fails', async () => {
    await minutes(5, { frankfurt: [40, 38] });
    expect(inbox('/regions')).toEqual([]);
    expect(inbox('/outages')).toEqual([
      'Major outage: claude-sonnet at bedrock-runtime.eu-central-1.amazonaws.com',
    ]);
    const down: Load = [40, 38];
    const all = Object.fromEntries(Object.keys(names).map((name) => [name, down]));
    await minutes(6, all);
    expect(inbox('/regions')).toEqual([]);
  });
});

const isOver = ({ path, body }: { readonly path: string; readonly body: string }): boolean =>
  path === '/outages' && !body.includes('Now a major');
