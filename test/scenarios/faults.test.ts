/**
 * Each fault of a company in good health is told by the messages that it deserves, and no others: every
 * alert that there is looks on, as often as it does in service.
 */
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Deployment } from '../../src/demo/seed/deployments.ts';
import { companyWorld } from '../support/company-world.ts';
import { eventOf } from '../support/event-server.ts';
import { insertKey, insertRow, tellCounters } from '../support/gateway-entities.ts';
import { tellEvents } from '../support/tell-events.ts';
import { addTraffic, type TrafficOf, unavailable } from '../support/traffic.ts';

vi.setConfig({ testTimeout: 120_000 });

const clock = { at: new Date('2026-11-18T00:00:00Z') };
const { world, company, inbox } = await companyWorld(clock, {
  days: 1,
  requestsPerDay: 100,
  seed: 11,
});
const { database } = world;

type Load = Partial<Omit<TrafficOf, 'model' | 'modelId' | 'apiBase'>>;

interface Fault {
  readonly name: string;
  /** What is done once, as it begins. */
  readonly cause?: () => Promise<unknown>;
  /** Of which deployments the minutes are otherwise, and how. */
  readonly hits?: (deployment: Deployment) => boolean;
  readonly load?: Load;
  /** How long it lasts; 6 when unset. */
  readonly minutes?: number;
  readonly mend?: () => Promise<unknown>;
  /** Every message, as `type: title`, by type. */
  readonly told: readonly string[];
  /** Within so many minutes after it: 6 when unset. */
  readonly minutesAfter?: number;
  /** The same of its end. */
  readonly over: readonly string[];
}

const eastus = ({ model }: Deployment): boolean => model === 'azure/gpt-4o-eastus';
const nothing: Load = { requestCount: 0 };
const keyHash = 'd'.repeat(64);
const faults: readonly Fault[] = [
  {
    name: 'one deployment is down',
    hits: eastus,
    load: { requestCount: 30, failureCount: 27, error: unavailable },
    told: [
      'llm_exceptions: gpt-4o: 27 requests failed with ServiceUnavailableError',
      'outage_alerts: Major outage: gpt-4o at halden-eastus.openai.azure.com',
    ],
    minutesAfter: 20,
    over: [
      'llm_exceptions: gpt-4o: ServiceUnavailableError is over, 162 requests failed in 6 min',
      'outage_alerts: Recovered: gpt-4o at halden-eastus.openai.azure.com',
    ],
  },
  {
    name: 'one region is down',
    hits: ({ region }) => region === 'eu-central-1',
    load: { requestCount: 20, failureCount: 18, error: unavailable },
    told: [
      'llm_exceptions: claude-haiku: 18 requests failed with ServiceUnavailableError',
      'llm_exceptions: claude-sonnet: 18 requests failed with ServiceUnavailableError',
      'llm_exceptions: rerank: 18 requests failed with ServiceUnavailableError',
      'outage_alerts: Major outage: 3 deployments',
      'region_outage_alerts: Major region outage: AWS eu-central-1',
    ],
    minutesAfter: 20,
    over: [
      'llm_exceptions: claude-haiku: ServiceUnavailableError is over, 108 requests failed in 6 min',
      'llm_exceptions: claude-sonnet: ServiceUnavailableError is over, 108 requests failed in 6 min',
      'llm_exceptions: rerank: ServiceUnavailableError is over, 108 requests failed in 6 min',
      'outage_alerts: Recovered: 3 deployments',
      'region_outage_alerts: Recovered: AWS eu-central-1',
    ],
  },
  {
    name: 'a provider limits one deployment',
    hits: eastus,
    load: { requestCount: 30, failureCount: 30, error: ['RateLimitError', '429', 'slow down'] },
    told: ['llm_exceptions: gpt-4o: 30 requests failed with RateLimitError'],
    minutesAfter: 20,
    over: ['llm_exceptions: gpt-4o: RateLimitError is over, 180 requests failed in 6 min'],
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
    told: ['llm_exceptions: Caller errors: 100 requests of key one could not be served'],
    minutesAfter: 20,
    over: ['llm_exceptions: Caller errors of key one are over, 600 requests in 6 min'],
  },
  {
    name: 'one model answers slowly',
    hits: eastus,
    load: { requestCount: 20, durationMs: 400_000 },
    told: ['llm_too_slow: gpt-4o: 20 answers took longer than 300 s'],
    over: [],
  },
  {
    name: 'a model has no price on one of its deployments',
    hits: eastus,
    load: { requestCount: 20, spendUsd: 0 },
    told: ['failed_tracking_spend: gpt-4o: 40 answers cost nothing, about $0.40 not tracked'],
    over: [],
  },
  {
    name: 'nobody writes the spend log, though the gateway works',
    hits: () => true,
    load: nothing,
    minutes: 20,
    told: ['db_exceptions: Spend log not written'],
    over: ['db_exceptions: Spend log is written again after 21 min'],
  },
  {
    name: 'a key is made, and deleted',
    cause: async () => {
      await insertKey(database, keyHash, { key_alias: 'batch-runner', team_id: null });
      await tellCounters(database);
    },
    mend: () =>
      database.query('delete from "LiteLLM_VerificationToken" where token = $1', [keyHash]),
    told: ['new_virtual_key_created: Virtual key created: batch-runner'],
    over: ['virtual_key_deleted: Virtual key deleted: batch-runner'],
  },
  {
    name: 'a key has spent its budget',
    cause: () =>
      insertKey(database, keyHash, {
        key_alias: 'nightly-evals',
        max_budget: 100,
        spend: 103.2,
        budget_duration: '30d',
        budget_reset_at: '2026-12-01T00:00:00',
      }),
    mend: () =>
      database.query('update "LiteLLM_VerificationToken" set spend = 0 where token = $1', [
        keyHash,
      ]),
    told: [
      'budget_alerts: Key nightly-evals: over budget, 103% used',
      'new_virtual_key_created: Virtual key created: nightly-evals',
    ],
    over: [],
  },
  {
    name: 'a model is added, and removed',
    cause: () =>
      insertRow(database, 'LiteLLM_ProxyModelTable', {
        model_id: 'new-model',
        model_name: 'gpt-6',
        litellm_params: { model: 'azure/gpt-6' },
        model_info: { input_cost_per_token: 0.000_001, output_cost_per_token: 0.000_002 },
        created_by: 'ada',
        updated_by: 'ada',
      }),
    mend: () =>
      database.query(`delete from "LiteLLM_ProxyModelTable" where model_id = 'new-model'`),
    told: ['new_model_added: Model added: gpt-6'],
    over: ['new_model_added: Model removed: gpt-6'],
  },
  {
    name: 'a request hangs',
    cause: () =>
      tellEvents(world, [
        eventOf('llm.request.started', {
          request_id: 'hung',
          model: 'azure/gpt-4o',
          model_group: 'gpt-4o',
          model_id: 'id-1',
          api_base: 'https://halden-eastus.openai.azure.com',
        }),
      ]),
    minutes: 8,
    told: ['llm_requests_hanging: Hanging: 1 request to gpt-4o at halden-eastus.openai.azure.com'],
    over: [],
  },
  {
    name: 'the router leaves a deployment alone',
    cause: () =>
      tellEvents(world, [
        eventOf('deployment.cooldown', {
          model: 'azure/gpt-4o',
          model_group: 'gpt-4o',
          model_id: 'id-1',
          api_base: 'https://halden-eastus.openai.azure.com',
          cooldown_seconds: 60,
          status_code: 429,
        }),
      ]),
    told: ['cooldown_deployment: Cooled down: gpt-4o at halden-eastus.openai.azure.com'],
    over: [],
  },
  {
    name: 'the gateway cannot write to its database',
    cause: () =>
      tellEvents(world, [
        eventOf('db.exception', { error_class: 'OperationalError', message: 'pool timed out' }),
      ]),
    told: ['db_exceptions: The gateway reports: 1 database call failed (OperationalError)'],
    over: [],
  },
];

const detected: string[] = [];
afterAll(() => console.info(['time to detect:', ...detected].join('\n  ')));

describe.each(faults)(
  '$name',
  ({ name, told, over, cause, mend, minutes = 6, minutesAfter = 6, ...fault }) => {
    test('told as it deserves', async () => {
      await pass(2, null);
      expect(inbox().map(text)).toEqual([]);
      const beganAt = clock.at.getTime();
      await cause?.();
      await pass(minutes, fault);
      const found = inbox();
      for (const { type, at } of found) {
        detected.push(`${name}: ${type} after ${(at.getTime() - beganAt) / 1000} s`);
      }
      expect(found.map(text).toSorted()).toEqual(told);
    });

    test('and its end', async () => {
      await mend?.();
      await pass(minutesAfter, null);
      expect(inbox().map(text).toSorted()).toEqual(over);
    });
  },
);

const text = ({ type, title }: { readonly type: string; readonly title: string }): string =>
  `${type}: ${title}`;

/** Minutes in which the company works, and some of it otherwise. */
async function pass(count: number, fault: Pick<Fault, 'hits' | 'load'> | null): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const traffic = company.deployments.map((deployment) => ({
      modelId: deployment.id,
      apiBase: deployment.apiBase,
      model: deployment.group,
      requestCount: Math.ceil(deployment.weight / 4),
      ...(fault?.hits?.(deployment) ? fault.load : {}),
    }));
    await addTraffic(database, clock.at, traffic);
    await addToSums();
    await tellEvents(world, [eventOf('gateway.alive', {})]);
    await world.advance(1);
  }
}

/** What the gateway does with each batch, whether it writes its log or not. */
async function addToSums(): Promise<void> {
  await database.query(
    `insert into "LiteLLM_DailyUserSpend"
       (id, user_id, date, api_key, model, custom_llm_provider, prompt_tokens, completion_tokens,
        cache_read_input_tokens, cache_creation_input_tokens, spend, api_requests,
        successful_requests, failed_requests, updated_at)
     values (gen_random_uuid(), 'u', '2026-11-24', 'k', gen_random_uuid()::text, 'openai', 1, 1, 0, 0,
       0.01, 1, 1, 0, now())`,
  );
  await database.query('select pg_stat_force_next_flush()');
}
