/** The made-up company is the same for the same seed, and has in it what reports must cope with. */
import { expect, test } from 'vitest';
import { seedCompany } from '../../src/demo/seed/seed-company.ts';
import { isAgreed } from '../../src/rules/reconcile-spend.ts';
import { reconcile } from '../../src/run/reconcile.ts';
import { configOf } from '../support/configs.ts';
import { cloneDatabase } from '../support/postgres.ts';

const until = new Date('2026-11-24T09:00:00Z');
const database = await cloneDatabase();
const summary = await seedCompany({
  connectionString: database.url,
  seed: 7,
  until,
  requestCount: 30_000,
});

const one = async (sql: string): Promise<number> =>
  Number(Object.values((await database.query(sql)).rows[0])[0]);
const log = '"LiteLLM_SpendLogs"';
const failed = `coalesce(status, metadata->>'status') = 'failure'`;

test('the same seed makes the same rows, another one others', async () => {
  const fingerprint = async (seed: number): Promise<unknown> => {
    const copy = await cloneDatabase();
    await seedCompany({ connectionString: copy.url, seed, until, requestCount: 2_000 });
    const tables = [
      'SpendLogs',
      'TeamTable',
      'VerificationToken',
      'UserTable',
      'DailyUserSpend',
      'BudgetTable',
    ];
    const sums = await Promise.all(
      tables.map((table) =>
        copy.query(
          `select md5(string_agg(h, '' order by h)) from (select md5((to_jsonb(t) - 'created_at' - 'updated_at')::text) h from "LiteLLM_${table}" t) x`,
        ),
      ),
    );
    return sums.map(({ rows }) => rows[0]);
  };

  const first = await fingerprint(1);
  expect(await fingerprint(1)).toEqual(first);
  expect(await fingerprint(2)).not.toEqual(first);
});

test.each<[what: string, sql: string, min: number, max: number]>([
  [
    'rows in 45 days before the end',
    `select count(*) from ${log} where "startTime" >= '2026-10-10 09:00' and "startTime" < '2026-11-24 09:00'`,
    30_000,
    30_000,
  ],
  [
    'teams, two of them deleted',
    `select count(distinct team_id) from ${log} where team_id not in ('', 'litellm-dashboard')`,
    14,
    15,
  ],
  ['a deleted team with a copy', `select count(*) from "LiteLLM_DeletedTeamTable"`, 1, 1],
  [
    'rows of a team that only they remember',
    `select count(*) from ${log} l where team_id <> '' and team_id <> 'litellm-dashboard' and not exists (select from "LiteLLM_TeamTable" t where t.team_id = l.team_id) and not exists (select from "LiteLLM_DeletedTeamTable" d where d.team_id = l.team_id)`,
    20,
    5_000,
  ],
  [
    'two teams with one alias',
    `select count(*) from "LiteLLM_TeamTable" where team_alias = 'growth'`,
    2,
    2,
  ],
  ['keys', `select count(*) from "LiteLLM_VerificationToken"`, 180, 400],
  ['deleted keys', `select count(*) from "LiteLLM_DeletedVerificationToken"`, 10, 60],
  ['users', `select count(*) from "LiteLLM_UserTable"`, 81, 81],
  ['customers', `select count(*) from "LiteLLM_EndUserTable"`, 40, 100],
  ['deployments', `select count(distinct model_id) from ${log} where model_id <> ''`, 20, 24],
  [
    'providers',
    `select count(distinct custom_llm_provider) from ${log} where custom_llm_provider <> ''`,
    6,
    9,
  ],
  ['budgets', `select count(*) from "LiteLLM_BudgetTable"`, 8, 20],
  [
    'keys over budget',
    `select count(*) from "LiteLLM_VerificationToken" where spend > max_budget`,
    3,
    60,
  ],
  [
    'error classes',
    `select count(distinct metadata#>>'{error_information,error_class}') from ${log} where ${failed}`,
    8,
    12,
  ],
  ['failures', `select count(*) from ${log} where ${failed}`, 300, 1_200],
  [
    'failures without duration',
    `select count(*) from ${log} where ${failed} and "startTime" = "endTime"`,
    200,
    1_200,
  ],
  [
    'failures without deployment',
    `select count(*) from ${log} where ${failed} and model_id = ''`,
    40,
    500,
  ],
  ['rows without status', `select count(*) from ${log} where status is null`, 200, 500],
  [
    'fallbacks',
    `select count(*) from ${log} where (metadata->>'attempted_fallbacks')::int > 0`,
    200,
    1_500,
  ],
  [
    'retries',
    `select count(*) from ${log} where (metadata->>'attempted_retries')::int > 0`,
    500,
    2_000,
  ],
  [
    'cache hits',
    `select count(*) from ${log} where cache_hit = 'True' and spend = 0 and request_id like '%\\_cache\\_hit%'`,
    500,
    2_000,
  ],
  [
    'streams',
    `select count(*) from ${log} where "completionStartTime" > "startTime" and "completionStartTime" < "endTime"`,
    5_000,
    20_000,
  ],
  [
    'requests over a minute',
    `select count(*) from ${log} where "endTime" - "startTime" > interval '1 minute'`,
    5,
    3_000,
  ],
  [
    'requests without a team',
    `select count(*) from ${log} where coalesce(team_id, '') = ''`,
    200,
    3_000,
  ],
  [
    'requests without own tags',
    `select count(*) from ${log} where jsonb_typeof(request_tags) = 'array' and not exists (select from jsonb_array_elements_text(request_tags) t where t not like 'User-Agent%')`,
    5_000,
    15_000,
  ],
  [
    'requests with three own tags',
    `select count(*) from ${log} where jsonb_typeof(request_tags) = 'array' and (select count(*) from jsonb_array_elements_text(request_tags) t where t not like 'User-Agent%') = 3`,
    5_000,
    15_000,
  ],
  [
    'tags that are no list',
    `select count(*) from ${log} where jsonb_typeof(request_tags) = 'object'`,
    20,
    200,
  ],
  ['spend in dollars', `select sum(spend) from ${log}`, 1_000, 4_000],
])('%s', async (_, sql, min, max) => {
  const found = await one(sql);

  expect(found).toBeGreaterThanOrEqual(min);
  expect(found).toBeLessThanOrEqual(max);
});

test('weekdays are busier than weekends, days than nights', async () => {
  const weekend = await one(
    `select count(*) from ${log} where extract(isodow from "startTime") > 5`,
  );
  const night = await one(`select count(*) from ${log} where extract(hour from "startTime") < 5`);

  expect(weekend / 30_000).toBeLessThan(0.2);
  expect(night / 30_000).toBeLessThan(0.12);
});

test('a burst of one key, an outage of one deployment and one of a region stand out', async () => {
  const burst = await one(
    `select max(n) from (select count(*) n from ${log} where "startTime" between '2026-11-20 02:00' and '2026-11-20 05:00' group by api_key) x`,
  );
  const rate = (condition: string) =>
    one(
      `select avg((${failed} or (metadata->>'attempted_fallbacks')::int > 0)::int) from ${log} where ${condition}`,
    );

  expect(burst).toBeGreaterThan(500);
  expect(
    await rate(
      `metadata->>'original_model_group' = 'gpt-4o' and "startTime" between '2026-11-23 13:00' and '2026-11-23 16:00'`,
    ),
  ).toBeGreaterThan(0.2);
  expect(
    await rate(
      `metadata->>'original_model_group' = 'claude-sonnet' and "startTime" between '2026-11-20 09:00' and '2026-11-20 10:30'`,
    ),
  ).toBeGreaterThan(0.1);
  expect(await rate('true')).toBeLessThan(0.06);
});

test("the gateway's own daily totals agree with the log, and the summary with both", async () => {
  expect(await one('select sum(api_requests) from "LiteLLM_DailyUserSpend"')).toBe(30_000);
  expect(await one('select sum(spend) from "LiteLLM_DailyTeamSpend"')).toBeCloseTo(
    summary.spendUsd,
    6,
  );
  expect(summary).toMatchObject({ requestCount: 30_000, teamCount: 15, deploymentCount: 24 });
  expect(await one(`select count(*) from ${log} where ${failed}`)).toBe(summary.failureCount);
});

test("the log, the gateway's daily tables and its counters agree, by team and by tag", async () => {
  const found = await reconcile(database.source, {
    config: configOf(),
    window: { start: new Date('2026-11-01T00:00Z'), end: new Date('2026-11-24T00:00Z') },
    now: until,
  });

  expect(isAgreed(found)).toBe(true);
  expect(found.teams?.comparedCount).toBe(17);
  expect(found.tags?.comparedCount).toBeGreaterThan(20);
  expect(found.notCompared).toEqual([]);
  const counters = typeof found.teamCounters === 'string' ? [] : found.teamCounters;
  expect(counters.filter(({ since }) => since !== null)).toHaveLength(11);
  expect(counters.filter(({ lacking }) => lacking !== null)).toEqual([]);
});

test('the indexes of the gateway are all there again', async () => {
  const { rows } = await database.query(
    `select indexname from pg_indexes where tablename = 'LiteLLM_SpendLogs' order by 1`,
  );

  expect(rows.map(({ indexname }) => indexname)).toEqual([
    'LiteLLM_SpendLogs_api_key_startTime_idx',
    'LiteLLM_SpendLogs_end_user_idx',
    'LiteLLM_SpendLogs_litellm_call_id_idx',
    'LiteLLM_SpendLogs_pkey',
    'LiteLLM_SpendLogs_session_id_idx',
    'LiteLLM_SpendLogs_startTime_idx',
    'LiteLLM_SpendLogs_startTime_request_id_idx',
  ]);
});
