/**
 * A month of a company in good health is a month of silence, whatever alerts there are; and each fault
 * is told by the messages that it deserves, and no others. Alerts take part by standing in `jobs`.
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { alerts } from '../../jobs/index.ts';
import { type AlertType, alertTypes } from '../../src/config/alert-types.ts';
import type { SpendLogRow } from '../../src/demo/seed/make-requests.ts';
import { deploymentMinutes } from '../../src/rules/deployment-minutes.ts';
import { judgeOutage } from '../../src/rules/judge-outage.ts';
import { judgeRegionOutages } from '../../src/rules/judge-region-outage.ts';
import { configOf } from '../support/configs.ts';
import { healthyCompany, writeRows } from '../support/healthy-company.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { addTraffic, type TrafficOf, unavailable } from '../support/traffic.ts';
import { createWorld } from '../support/world.ts';

vi.setConfig({ testTimeout: 300_000 });

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const start = new Date('2026-10-19T00:00:00Z');
const days = 30;
/** At most so long between two looks of the month: what is judged minute by minute is below. */
const stepMs = 6 * hourMs;

const clock = { at: start };
const receiver = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start: start.toISOString(),
  jobs: [],
  alerts,
  countsUsage: true,
  config: `
general_settings:
  alerting: [slack]
  alert_types: [${alertTypes.join(', ')}]
  alert_to_webhook_url:
${alertTypes.map((type) => `    ${type}: '${receiver.url}/${type}'`).join('\n')}
tollbell:
  alerts:
    outage_alerts: { every_seconds: 60 }
    region_outage_alerts: { every_seconds: 60 }
    # The company's own model, which costs something on one of its deployments only.
    failed_tracking_spend: { free: ['llama-*'] }
`,
});
const company = healthyCompany({ start, days, requestsPerDay: 1_500, seed: 11 });

interface Told {
  readonly type: string;
  readonly title: string;
  readonly at: Date;
}

const inbox = (): readonly Told[] =>
  receiver.arrivals.splice(0).map((one) => ({
    type: one.path.slice(1),
    title: titleOf(one).replace(/^\W+ /u, ''),
    at: one.at,
  }));

beforeAll(() => company.writeEntities(world.database.url), 120_000);

test('a month in good health is a month of silence', async () => {
  const until = start.getTime() + days * dayMs;
  let next = 0;
  for (let at = start.getTime() + stepMs; at <= until; at += stepMs) {
    const first = next;
    while ((company.rows[next]?.endTime ?? Number.POSITIVE_INFINITY) < at) next += 1;
    await writeRows(world.database.url, company.rows.slice(first, next));
    await world.sleepUntil(new Date(at).toISOString());
    await world.advance(0);
  }
  expect(next).toBe(company.rows.length);
  expect(next).toBeGreaterThan(30_000);
  expect(inbox()).toEqual([]);
  for (const { errors } of world.replicas) expect(errors).toEqual([]);
  const looks = await world.rows<{ alert: string; problem: string | null }>(
    'select alert, problem from tollbell.alert_look order by alert',
  );
  expect(looks.filter(({ problem }) => problem !== null)).toEqual([]);
});

test('no minute of ten busy days is an outage', () => {
  // Twenty times the traffic.
  const busy = healthyCompany({ start, days: 10, requestsPerDay: 30_000, seed: 12 });
  const { deployments } = deploymentMinutes(...minutesOf(busy.rows));
  const { outage_alerts: rule } = configOf().alerts;
  const told = { outages: 0, regionOutages: 0, minutes: 0 };
  const placed = deployments.map(({ place: { key, region }, minutes }) => ({
    key,
    region,
    minutes: minutes.toSorted((one, other) => one.at - other.at),
    from: 0,
    to: 0,
  }));
  for (let end = start.getTime() + minuteMs; end <= start.getTime() + 10 * dayMs; end += minuteMs) {
    const recent = placed.map((one) => {
      while ((one.minutes[one.to]?.at ?? end) < end) one.to += 1;
      while ((one.minutes[one.from]?.at ?? end) < end - 30 * minuteMs) one.from += 1;
      return { key: one.key, region: one.region, minutes: one.minutes.slice(one.from, one.to) };
    });
    told.minutes += 1;
    for (const { minutes } of recent) {
      if (judgeOutage(minutes, end, rule).rank > 0) told.outages += 1;
    }
    told.regionOutages += judgeRegionOutages(recent, end, rule).filter(
      ({ rank }) => rank > 0,
    ).length;
  }
  expect(told).toEqual({ outages: 0, regionOutages: 0, minutes: 14_400 });
});

function minutesOf(rows: readonly SpendLogRow[]): Parameters<typeof deploymentMinutes> {
  const cells = Map.groupBy(rows, (row) =>
    JSON.stringify([
      Math.floor(row.startTime / minuteMs),
      row.model_id,
      row.api_base,
      row.model_group || row.model,
    ]),
  );
  const named = (text: string) => (text === '' ? null : text);
  const traffic = [...cells.values()].flatMap(([row, ...more]) => {
    if (row === undefined) return [];
    return [
      {
        modelId: named(row.model_id),
        apiBase: named(row.api_base),
        model: named(row.model_group) ?? row.model,
        at: new Date(Math.floor(row.startTime / minuteMs) * minuteMs),
        requestCount: 1 + more.length,
        failureCount: 0,
        spendUsd: 0,
        promptTokens: 0,
        completionTokens: 0,
      },
    ];
  });
  const failures = rows.flatMap((row) => {
    const { error_information: error } = JSON.parse(row.metadata);
    if (error === null) return [];
    return [
      {
        at: new Date(Math.floor(row.startTime / minuteMs) * minuteMs),
        model: named(row.model_group) ?? row.model,
        modelId: named(row.model_id),
        apiBase: named(row.api_base),
        provider: named(row.custom_llm_provider),
        errorClass: error.error_class,
        errorCode: error.error_code,
        isRefusal: error.llm_provider === '' && row.api_base === '',
        rowCount: 1,
      },
    ];
  });
  return [traffic, failures];
}

type Load = Partial<Omit<TrafficOf, 'model' | 'modelId' | 'apiBase'>>;

interface Fault {
  readonly name: string;
  /** Of which deployments, by what they call themselves, and how their minutes are then. */
  readonly hits: (model: string, region: string) => boolean;
  readonly load: Load;
  /** Titles by type, in order; types that no alert tells yet are passed over. */
  readonly told: Partial<Record<AlertType, readonly string[]>>;
  /** The same of its end. */
  readonly over: Partial<Record<AlertType, readonly string[]>>;
}

const eastus = (model: string): boolean => model === 'azure/gpt-4o-eastus';
const faults: readonly Fault[] = [
  {
    name: 'one deployment is down',
    hits: eastus,
    load: { requestCount: 30, failureCount: 27, error: unavailable },
    told: { outage_alerts: ['Major outage: gpt-4o at halden-eastus.openai.azure.com'] },
    over: { outage_alerts: ['Recovered: gpt-4o at halden-eastus.openai.azure.com'] },
  },
  {
    name: 'one region is down',
    hits: (_, region) => region === 'eu-central-1',
    load: { requestCount: 20, failureCount: 18, error: unavailable },
    told: {
      outage_alerts: ['Major outage: 3 deployments'],
      region_outage_alerts: ['Major region outage: AWS eu-central-1'],
    },
    over: {
      outage_alerts: ['Recovered: 3 deployments'],
      region_outage_alerts: ['Recovered: AWS eu-central-1'],
    },
  },
  {
    name: 'a provider limits one deployment',
    hits: eastus,
    load: { requestCount: 30, failureCount: 30, error: ['RateLimitError', '429', 'slow down'] },
    told: {},
    over: {},
  },
  {
    name: 'one key sends what providers refuse',
    hits: eastus,
    load: {
      requestCount: 100,
      failureCount: 100,
      error: ['ContentPolicyViolationError', '400', 'filtered'],
      keys: ['one'],
    },
    told: {},
    over: {},
  },
];

/** Of types that these faults are about; what other alerts tell of them is theirs to show. */
const about: readonly AlertType[] = [
  'outage_alerts',
  'region_outage_alerts',
  'cooldown_deployment',
  'llm_requests_hanging',
  'budget_alerts',
  'failed_tracking_spend',
  'db_exceptions',
];

const detected: string[] = [];
afterAll(() => {
  if (detected.length > 0) console.info(['time to detect:', ...detected].join('\n  '));
});

test.each(faults)(
  '$name: told as it deserves, and its end',
  async ({ name, hits, load, told, over }) => {
    await pass(2, null);
    expect(byType(inbox())).toEqual({});
    const beganAt = clock.at.getTime();
    await pass(6, { hits, load });
    const found = inbox();
    for (const { type, at } of found) {
      detected.push(`${name}: ${type} after ${(at.getTime() - beganAt) / 1000} s`);
    }
    expect(byType(found)).toEqual(present(told));
    await pass(9, null);
    expect(byType(inbox())).toEqual(present(over));
  },
);

/** Minutes in which a part of the company works, and some of it fails. */
async function pass(count: number, fault: Pick<Fault, 'hits' | 'load'> | null): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const traffic = company.deployments.map(({ id, model, group, apiBase, region, weight }) => ({
      modelId: id,
      apiBase,
      model: group,
      requestCount: Math.ceil(weight / 4),
      ...(fault?.hits(model, region) ? fault.load : {}),
    }));
    await addTraffic(world.database, clock.at, traffic);
    await world.advance(1);
  }
}

function byType(those: readonly Told[]): Partial<Record<string, readonly string[]>> {
  const mine = those.filter(({ type }) => about.some((one) => one === type));
  return Object.fromEntries(
    [...Map.groupBy(mine, ({ type }) => type)].map(([type, some]) => [
      type,
      some.map(({ title }) => title),
    ]),
  );
}

function present(told: Fault['told']): Fault['told'] {
  const types = new Set(alerts.flatMap((one) => one.alertTypes));
  return Object.fromEntries(
    Object.entries(told).filter(([type]) =>
      alertTypes.some((one) => one === type && types.has(one)),
    ),
  );
}
