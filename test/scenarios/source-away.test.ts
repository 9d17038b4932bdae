/** The gateway's database is away, or not written to, while our own is there: told once, nothing ends. */
import { afterAll, expect, test } from 'vitest';
import dailyReports from '../../jobs/daily-reports.ts';
import dbExceptions from '../../jobs/db-exceptions.ts';
import { connectSource } from '../../src/database/connect.ts';
import { insertRequests } from '../support/rows.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import { teamSpendAlert } from '../support/team-spend-alert.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T08:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start: '2026-11-24T08:00:00Z',
  replicaCount: 0,
  jobs: [dailyReports],
  alerts: [dbExceptions, teamSpendAlert],
  config: `
general_settings:
  alerting: [slack]
  alert_types: [budget_alerts, db_exceptions, daily_reports]
  alert_to_webhook_url:
    budget_alerts: '${receiver.url}/budgets'
    db_exceptions: '${receiver.url}/database'
    daily_reports: '${receiver.url}/reports'
tollbell:
  reports: {daily_reports: {schedule: '0 9 * * *'}}
  alerts:
    budget_alerts: {every_seconds: 60, resolved: true}
    db_exceptions: {every_seconds: 30, writer_minutes: 10}
`,
});
const proxy = await startTcpProxy(Number(new URL(world.database.url).port));
const throughProxy = new URL(world.database.readerUrl);
throughProxy.port = String(proxy.port);
const source = connectSource({
  url: throughProxy.toString(),
  statementTimeoutMs: 10_000,
  connectTimeoutMs: 2_000,
  poolSizeMax: 2,
});
for (let index = 0; index < 2; index += 1) {
  await world.startReplica({ source, probeUrl: throughProxy.toString() });
}
afterAll(async () => {
  await source.destroy();
  proxy.close();
});

const inbox = (): readonly string[] =>
  receiver.arrivals.splice(0).map((one) => `${one.path} ${titleOf(one).replace(/^\W+ /u, '')}`);

async function requestAt(at: Date): Promise<void> {
  await insertRequests(world.database, [{ at: at.toISOString() }]);
  // Sessions hand their counts over when they are idle.
  await world.database.query('select pg_stat_force_next_flush()');
}

test('away for half an hour: one alert, no end of others, no report of zeros, one message back', async () => {
  for (let hour = 0; hour < 24; hour += 1) {
    await requestAt(new Date(Date.parse('2026-11-23T00:30:00Z') + hour * 3_600_000));
  }
  await requestAt(new Date('2026-11-24T08:41:00Z'));
  await world.database.query(
    `insert into "LiteLLM_TeamTable" (team_id, spend, updated_at) values ('atlas', 35, now())`,
  );
  await world.at('2026-11-24T08:45:00Z');
  expect(inbox()).toEqual(['/budgets single: first atlas 3']);

  proxy.cut();
  await world.database.query('delete from "LiteLLM_TeamTable"');
  await world.at('2026-11-24T08:45:40Z');
  expect(inbox()).toEqual([]);
  await world.at('2026-11-24T09:15:00Z');
  const [away, ...others] = receiver.arrivals;
  expect(others).toEqual([]);
  expect(away?.body).toContain('since 2026-11-24 08:45 UTC');
  expect(inbox()).toEqual(['/database Data source unavailable']);

  proxy.mend();
  await world.at('2026-11-24T09:45:00Z');
  const back = receiver.arrivals.find(({ path }) => path === '/database');
  expect(back?.body).toContain('Caught up to 2026-11-24 08:41 UTC');
  const report = receiver.arrivals.find(({ path }) => path === '/reports');
  expect(report?.body).toContain('24');
  expect(inbox().toSorted()).toEqual([
    '/budgets single: resolved atlas 0',
    '/database Data source is back after 30 min',
    '/reports Daily report – Mon 23 Nov 2026',
  ]);
}, 120_000);

test('a short fault is nobody’s business', async () => {
  proxy.cut();
  await world.advance(0.5);
  proxy.mend();
  await world.advance(5);
  expect(inbox()).toEqual([]);
});

test('a database that takes no more connections is away, in the words of that', async () => {
  await world.database.query('alter role tollbell_reader connection limit 0');
  try {
    await world.advance(2);
    expect(receiver.arrivals[0]?.body ?? '').toMatch(/has no free connection/);
    expect(inbox()).toEqual(['/database Data source unavailable']);
  } finally {
    await world.database.query('alter role tollbell_reader connection limit -1');
  }
  await world.advance(2);
  expect(inbox()).toEqual(['/database Data source is back after 2 min']);
});

/** What the gateway does with each batch, whether it writes its log or not. */
async function addToSums(): Promise<void> {
  await world.database.query(
    `insert into "LiteLLM_DailyUserSpend"
       (id, user_id, date, api_key, model, custom_llm_provider, prompt_tokens, completion_tokens,
        cache_read_input_tokens, cache_creation_input_tokens, spend, api_requests,
        successful_requests, failed_requests, updated_at)
     values (gen_random_uuid(), 'u', '2026-11-24', 'k', gen_random_uuid()::text, 'openai', 1, 1, 0, 0,
       0.01, 1, 1, 0, now())`,
  );
  await world.database.query('select pg_stat_force_next_flush()');
}

test('sums that grow beside a log that stands still: told, nothing ends, and told when it goes on', async () => {
  await world.database.query(
    `insert into "LiteLLM_TeamTable" (team_id, spend, updated_at) values ('growth', 22, now())`,
  );
  for (let minute = 0; minute < 3; minute += 1) {
    await requestAt(clock.at);
    await addToSums();
    await world.advance(1);
  }
  expect(inbox()).toEqual(['/budgets single: first growth 2']);

  for (let minute = 0; minute < 12; minute += 1) {
    await addToSums();
    await world.advance(1);
  }
  expect(inbox()).toEqual(['/database Spend log not written']);
  await world.database.query('delete from "LiteLLM_TeamTable"');
  await world.advance(5);
  expect(inbox()).toEqual([]);

  await requestAt(clock.at);
  await world.advance(3);
  expect(inbox()[0]).toMatch(/^\/database Spend log is written again after 1[78] min$/);
  await world.advance(2);
});

test('no traffic is no fault: neither sums nor log move', async () => {
  inbox();
  await world.advance(15);
  expect(inbox()).toEqual([]);
});
