/** `tollbell verify`: the numbers of an alert are counted again, and nothing but that is run. */
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import budgetAlerts from '../../jobs/budget-alerts.ts';
import exceptionAlerts from '../../jobs/exception-alerts.ts';
import { alerts } from '../../jobs/index.ts';
import outageAlerts from '../../jobs/outage-alerts.ts';
import slowAlerts from '../../jobs/slow-alerts.ts';
import trackingAlerts from '../../jobs/tracking-alerts.ts';
import { evidenceIn } from '../../src/define/evidence.ts';
import { showPersonalData } from '../../src/message/personal-data.ts';
import { evidenceSql } from '../../src/queries/evidence.ts';
import { evidenceProblem } from '../../src/queries/evidence-problem.ts';
import { insertRows } from '../support/budget-rows.ts';
import { cli } from '../support/cli.ts';
import { failureAlert } from '../support/failure-alert.ts';
import { insertLogRows, type LogRow } from '../support/log-rows.ts';
import { insertRequests } from '../support/rows.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { addTraffic } from '../support/traffic.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const config = `
general_settings:
  alerting: [slack]
  alert_types: [llm_exceptions]
  alert_to_webhook_url: {llm_exceptions: '${receiver.url}/people'}
`;
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  jobs: [],
  alerts: [failureAlert],
  config,
});
const { database } = world;
const options = { env: { DATABASE_URL: database.readerUrl }, config };
const verify = (...args: string[]) => cli(['verify', ...args], options);
const hostile = "it's \\' -- ; $1";
let id = '';

const failure = (at: string, errorClass: string) => ({
  at,
  modelId: hostile,
  status: 'failure',
  spendUsd: 0.1,
  metadata: { error_information: { error_class: errorClass } },
});

beforeAll(async () => {
  await insertRequests(database, [
    { at: '2026-11-24T08:00:00Z' },
    { at: '2026-11-24T08:56:00Z', modelId: hostile, spendUsd: 0.2 },
    failure('2026-11-24T08:57:00Z', 'RateLimitError'),
    failure('2026-11-24T08:58:00Z', 'RateLimitError'),
    failure('2026-11-24T08:59:00Z', 'Timeout'),
    failure('2026-11-24T08:40:00Z', 'Timeout'),
    { at: '2026-11-24T08:57:00Z', modelId: 'other' },
  ]);
  await world.advance(1);
  const { rows } = await database.query('select run_id from tollbell.message');
  id = rows[0]?.run_id;
});

test('the message says how to check it', () => {
  expect(receiver.arrivals[0]?.body).toContain(`tollbell verify ${id}`);
});

test('the same numbers: equal, and 0', async () => {
  const { exitCode, out } = await verify(id);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/request_count +4 +4\n/);
  expect(out).toMatch(/RateLimitError failure_count +2 +2\n/);
  expect(out).toMatch(/spend_usd +0\.50+ +0\.50+\n/);
  expect(out.match(/^Equal\.$/gm)?.length).toBe(2);
  expect(out).not.toContain('pruned');
});

test('the statements are for anybody to run, and give the same there', async () => {
  const { out } = await verify(id, '--sql');
  const statements = out
    .trim()
    .split(/;\n|;$/)
    .filter((text) => text !== '');
  expect(statements.length).toBe(2);
  const { rows } = await database.query(statements[0] ?? '');
  expect(rows).toMatchObject([{ request_count: 4, failure_count: 3 }]);
});

test('a row that came late makes a difference, and 5', async () => {
  await insertRequests(database, [failure('2026-11-24T08:58:30Z', 'Timeout')]);
  const { exitCode, out } = await verify(id);
  expect(exitCode).toBe(5);
  expect(out).toMatch(/Timeout failure_count +1 +2 +≠/);
  expect(out).toContain('Different.');
  expect(JSON.parse((await verify(id, '--json')).out)).toMatchObject({ id, isEqual: false });
});

test('rows that were pruned since are said to be', async () => {
  await database.query(`delete from "LiteLLM_SpendLogs" where "startTime" < '2026-11-24 08:58'`);
  const { exitCode, out } = await verify(id);
  expect(exitCode).toBe(5);
  expect(out).toContain(
    'The log begins at 2026-11-24T08:58:00.000Z by now: rows of this window were pruned',
  );
});

test('what is not there is said', async () => {
  expect((await verify('failures-0000000000')).err).toContain('no alert');
  await database.query(`update tollbell.message set document = document #- '{about,figures}'`);
  const { exitCode, err } = await verify(id);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('carries no numbers')]);
});

test('a statement that is not one of ours is not run', async () => {
  const evil = 'select pg_sleep(60) as request_count';
  const evidence = [
    { what: 'x', window: { start: '2026-11-24', end: '2026-11-25' }, sql: evil, expected: [] },
  ];
  await database.query(
    `update tollbell.message set document = jsonb_set(document, '{about,figures}', $1)`,
    [JSON.stringify({ evidence })],
  );
  const { exitCode, out } = await verify(id);
  expect(exitCode).toBe(5);
  expect(out).toContain('it asks for pg_sleep');
});

describe('what really is told', () => {
  const realClock = { at: new Date('2026-11-24T09:00:00Z') };

  async function realWorld() {
    const inbox = await startRudeReceiver(() => realClock.at);
    const text = `
general_settings:
  alerting: [slack]
  alert_types: [llm_exceptions, llm_too_slow, outage_alerts, budget_alerts, failed_tracking_spend]
  alert_to_webhook_url:
    llm_exceptions: '${inbox.url}/people'
    llm_too_slow: '${inbox.url}/people'
    outage_alerts: '${inbox.url}/people'
    budget_alerts: '${inbox.url}/people'
    failed_tracking_spend: '${inbox.url}/people'
  alerting_threshold: 300
tollbell:
  alerts:
    llm_exceptions: {every_seconds: 60}
    llm_too_slow: {every_seconds: 60}
    outage_alerts: {every_seconds: 60}
    budget_alerts: {every_seconds: 60}
    failed_tracking_spend: {every_seconds: 60}
`;
    const real = await createWorld(realClock, {
      start: '2026-11-24T09:00:00Z',
      jobs: [],
      alerts: [exceptionAlerts, slowAlerts, outageAlerts, budgetAlerts, trackingAlerts],
      countsUsage: true,
      config: text,
    });
    const idsOf = async (job: string): Promise<readonly string[]> => {
      const { rows } = await real.database.query(
        `select run_id as id from tollbell.message where job = '${job}' order by run_id`,
      );
      return rows.map((row: { readonly id: string }) => row.id);
    };
    const check = (alert: string, ...args: string[]) =>
      cli(['verify', alert, ...args], {
        env: { DATABASE_URL: real.database.readerUrl },
        config: text,
      });
    return { real, inbox, idsOf, check };
  }

  test('of failures, slow answers, outages and budgets can be counted again', async () => {
    const { real, inbox, idsOf, check } = await realWorld();
    await real.advance(2);
    const rows = (count: number, id: string, rest: Partial<LogRow>): readonly LogRow[] =>
      Array.from({ length: count }, (_, index) => ({
        id: `${id}-${index}`,
        at: `2026-11-24T09:02:${String(index % 60).padStart(2, '0')}Z`,
        apiBase: "https://o'neill.example/v1",
        modelId: 'one',
        ...rest,
      }));
    await insertLogRows(real.database, [
      ...rows(3, 'refused', {
        key: 'aaaabbbbccccddddeeeeffff',
        failure: { errorClass: 'BadRequestError', code: '400', message: 'No.' },
      }),
      ...rows(30, 'slow', { model: 'o3', modelId: 'two', ms: 400_000 }),
    ]);
    await insertRows(real.database, 'TeamTable', [
      { team_id: "o'neill", team_alias: 'Atlas', spend: 86.1, max_budget: 100 },
    ]);
    for (let minute = 0; minute < 8; minute += 1) {
      await addTraffic(real.database, realClock.at, [
        {
          ...{ modelId: null, apiBase: "https://o'neill.example/v1", model: "gpt's" },
          ...{ requestCount: 100, failureCount: 95 },
        },
        { modelId: 'three', apiBase: 'https://x.example', model: 'o4', requestCount: 50 },
      ]);
      await real.advance(1);
    }
    const jobs = ['exception-alerts', 'slow-alerts', 'outage-alerts', 'budget-alerts'];
    for (const job of jobs) {
      const [alert = ''] = await idsOf(job);
      const { exitCode, out, err } = await check(alert);
      expect([job, exitCode, `${out}${err}`]).toEqual([job, 0, expect.stringContaining('Equal.')]);
      expect(inbox.arrivals.map(({ body }) => body).join(), job).toContain(
        `tollbell verify ${alert}`,
      );
    }

    await real.database.query(`delete from "LiteLLM_SpendLogs" where status = 'failure'`);
    await real.database.query(`delete from "LiteLLM_SpendLogs" where request_id like 'slow-1%'`);
    await real.database.query('update "LiteLLM_TeamTable" set spend = 90');
    for (const job of jobs) {
      const [alert = ''] = await idsOf(job);
      const { exitCode, out } = await check(alert);
      expect([job, exitCode, out]).toEqual([job, 5, expect.stringContaining('Different.')]);
    }
    const [budget = ''] = await idsOf('budget-alerts');
    const { out } = await check(budget);
    expect(out).toMatch(/spend +86\.1 +90 +≠/);
    expect(out).toContain('moves with every request');

    await real.database.query('delete from "LiteLLM_SpendLogs"');
    const [outage = ''] = await idsOf('outage-alerts');
    expect((await check(outage)).out).toContain('rows of this window were pruned');
  }, 120_000);

  test('of many budgets at once, each that is shown; of a key none', async () => {
    const { real, idsOf, check } = await realWorld();
    await insertRows(
      real.database,
      'TeamTable',
      Array.from({ length: 30 }, (_, index) => ({
        team_id: `team-${index}`,
        spend: 86 + index / 10,
        max_budget: 100,
      })),
    );
    await real.advance(3);
    const [flood = '', ...others] = await idsOf('budget-alerts');
    expect(others).toEqual([]);
    const { exitCode, out } = await check(flood);
    expect([exitCode, out.match(/^Equal\.$/gm)?.length]).toEqual([0, 10]);

    await insertRows(real.database, 'VerificationToken', [
      { token: '0123456789abcdef', key_alias: 'batch', spend: 86, max_budget: 100 },
    ]);
    await real.advance(3);
    const key = (await idsOf('budget-alerts')).find((one) => one !== flood) ?? '';
    expect((await check(key)).err).toContain('carries no numbers');
  }, 120_000);
});

const window = { start: new Date('2026-11-24T08:00:00Z'), end: new Date('2026-11-24T09:00:00Z') };

test.each([
  {},
  { deployment: hostile },
  { model: 'a  b', apiBase: 'https://x.example/?a=b', teamId: "o'neill" },
  { status: 'failure', errorClass: 'RateLimitError', by: 'deployment' },
  { by: 'error_class' },
  { by: 'model' },
  { by: 'status' },
  { by: 'team' },
] as const)('what is written for %j is taken back and runs', async (filter) => {
  const text = evidenceSql({ window, ...filter });
  expect(evidenceProblem(text)).toBeNull();
  expect(text.replace(/'(?:[^']|'')*'/g, '')).not.toMatch(/\$\d/);
  // Under the role of the grant script.
  await sql.raw(text).execute(database.source);
});

test('what the examples of all alerts carry is taken back and runs', async () => {
  const all = alerts.flatMap((alert) =>
    alert.exampleMessages().flatMap(({ about }) => evidenceIn(about.figures)),
  );
  expect(all.length).toBeGreaterThan(10);
  for (const one of all) {
    const text = showPersonalData(one.sql);
    expect([text, evidenceProblem(text)]).toEqual([text, null]);
    const { rows } = await sql<object>`${sql.raw(text)}`.execute(database.source);
    const [expected = {}] = one.expected;
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(expected));
  }
});

test.each([
  ['delete from "LiteLLM_SpendLogs"', 'no SELECT'],
  ['select 1; select 2', 'has no place'],
  ['select count(*) from "LiteLLM_SpendLogs" -- x', 'a comment'],
  ['select /* x */ 1', 'a comment'],
  ['select messages from "LiteLLM_SpendLogs"', 'it asks for messages'],
  ['select "response" from "LiteLLM_SpendLogs"', 'it asks for "response"'],
  ['select api_key as status from "LiteLLM_SpendLogs"', 'it asks for api_key'],
  ['select log.metadata as status from "LiteLLM_SpendLogs" as log', 'it asks for metadata'],
  [`select log.metadata->>'requester_ip' as status`, 'it asks for metadata'],
  [`select metadata->>'status''x' as status`, 'it asks for metadata'],
  [`select metadata->>'status'\n'x' as status`, 'a literal of an unknown kind'],
  [`select count(*) from "LiteLLM_SpendLogs" where api_key like '0123456789abc%'`, 'api_key'],
  [`select count(*) from "LiteLLM_SpendLogs" where api_key like '%'`, 'api_key'],
  [`select spend from "LiteLLM_VerificationToken" where token = 'x'`, 'LiteLLM_Verif'],
  [`select spend from "LiteLLM_TeamTable"`, 'LiteLLM_TeamTable'],
  [`select spend from "LiteLLM_TeamTable" where team_id = 'x' or true`, 'LiteLLM_TeamTable'],
  ['select count(*) from "LiteLLM_VerificationToken"', 'it asks for "LiteLLM_VerificationToken"'],
  ['select count(*) from pg_authid', 'it asks for pg_authid'],
  ["select pg_read_file('/etc/passwd')", 'it asks for pg_read_file'],
  ["select E'\\'' as status", 'it asks for E'],
  ['select $$x$$', 'has no place'],
  ['select 1 from "LiteLLM_SpendLogs" for update', 'it asks for for'],
  ['select U&"x"', 'it asks for U'],
  [`select ${'('.repeat(20_001)}`, 'too long'],
])('%s is refused', (text, words) => {
  expect(evidenceProblem(text)).toContain(words);
});
