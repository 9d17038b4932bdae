/** P7: a query that the database cuts costs its own section of a report, and the report says so. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Message } from '../../src/message/message.ts';
import { configOf } from '../support/configs.ts';
import { draftOf } from '../support/draft.ts';
import { insertRequests, insertTeam } from '../support/rows.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { slowQueries } from '../support/slow-queries.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date(0) };
const receiver = await startRudeReceiver(() => clock.at);
const patience = '{statement_timeout_seconds: 1}';
const configText = `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports, spend_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x', spend_reports: '${receiver.url}/x'}
tollbell:
  timezone: UTC
  egress: {allow: [127.0.0.1]}
  database: ${patience}
  reports:
    daily_reports: {schedule: '0 9 * * *'}
    spend_reports: {schedule: '0 9 30 11 *', per_team: true}
    monthly_spend_reports: {schedule: '0 9 1 1 *'}
  destinations: {growth-room: {url: '${receiver.url}/growth'}}
`;
const config = configOf(configText);
const world = await createWorld(clock, {
  start: '2026-11-24T08:50:00Z',
  replicaCount: 0,
  config: configText,
});
const { database } = world;
const { source, slow } = await slowQueries(database, { statementTimeoutMs: 1_000 });

/** Words that only the query of that section has. */
const queryOf = {
  latencies: 'percentile_disc',
  failures: 'commonestErrorClass',
  days: '^(?!.*team_id).*width_bucket',
  teams: '"teamCount"',
  tags: '^(?!.*team_id).*"tagCount"',
  names: 'user_api_key_team_alias',
  routes: '"direct"',
  totals: '"cacheHitCount"',
  coverage: '"rowCount"',
  daysOfTeams: 'team_id.*width_bucket',
  models: '^(?!.*user_api_key_alias).*"partCount"',
  keys: 'user_api_key_alias',
  tagsOfTeams: 'team_id.*"tagCount"',
} as const;

beforeAll(async () => {
  await insertTeam(database, { id: 'growth', alias: 'Growth' });
  await database.query(
    `update "LiteLLM_TeamTable" set metadata = '{"tollbell_destination": "growth-room"}'`,
  );
  await insertRequests(database, [
    { at: '2026-10-01T00:00:00Z' },
    { at: '2026-11-24T00:30:00Z' },
    { at: '2026-11-16T10:00:00Z', teamId: 'growth', spendUsd: 1, tags: ['a'] },
    { at: '2026-11-17T10:00:00Z', teamId: 'growth', spendUsd: 2, tags: ['a', 'b'] },
    { at: '2026-11-23T10:00:00Z', teamId: 'gone', spendUsd: 5, status: 'failure' },
    ...[1, 2, 3, 4, 5].map((minute) => ({
      at: `2026-11-23T11:0${minute}:00Z`,
      spendUsd: 1,
      metadata: {
        attempted_fallbacks: minute % 2,
        original_model_group: 'gpt-4o',
        user_api_key_team_alias: 'Recorded',
      },
      modelGroup: minute % 2 === 1 ? 'claude' : 'gpt-4o',
    })),
  ]);
});

afterEach(async () => {
  receiver.arrivals.length = 0;
  await slow();
});

const titlesIn = ({ blocks }: Message): readonly string[] =>
  blocks.map((block) => ('title' in block ? (block.title.split(',')[0] ?? '') : block.kind));
const draft = (job: string) =>
  draftOf(database, job, { now: '2026-11-24T09:00:00Z', config, source });
const flat = (text: string): string => text.replace(/[│\s]+/g, ' ');

test('one cut section: the report is sent with the others, warns, and names it', async () => {
  await slow(queryOf.latencies);

  await world.startReplica({ source });
  await world.at('2026-11-24T09:05:00Z');

  expect(receiver.arrivals.map(titleOf)).toEqual(['⚠️ Daily report – Mon 23 Nov 2026']);
  const body = receiver.arrivals[0]?.body ?? '';
  expect(body).toContain('Most failing deployments');
  expect(body).not.toMatch(/Slowest deployments, seconds|measurable request/);
  expect(body).toContain('Slowest deployments');
  expect(body).toContain('cut after 1 s (tollbell.database.statement_timeout_seconds)');
});

test('totals that are cut: no report; it is tried again, and then it is whole', async () => {
  await slow(queryOf.totals);
  await world.at('2026-11-25T09:00:04Z');

  expect(receiver.arrivals).toEqual([]);
  expect(world.steps.filter(({ at }) => at === 'slot-failed')).toMatchObject([
    { problem: expect.stringContaining('took too long') },
  ]);

  await slow();
  await world.at('2026-11-25T09:30:00Z');

  expect(receiver.arrivals.map(titleOf)).toEqual(['⚠️ Daily report – Tue 24 Nov 2026']);
  expect(receiver.arrivals[0]?.body).not.toContain('Missing here');
});

test('counts of the coverage are needed like totals', async () => {
  await slow(queryOf.coverage);

  await expect(draft('daily-reports')).rejects.toMatchObject({ code: 'timed-out', side: 'source' });
});

test('an error that is no time-out still fails the report', async () => {
  await database.query('revoke execute on function public.wait_if_slow() from public');
  try {
    await expect(draft('daily-reports')).rejects.toMatchObject({ code: 'missing-grant' });
  } finally {
    await database.query('grant execute on function public.wait_if_slow() to public');
  }
});

describe('every section that can be cut is', () => {
  test('daily report: totals stay', async () => {
    await slow(queryOf.latencies, queryOf.failures);

    const { message, text, figures } = await draft('daily-reports');

    expect(message.severity).toBe('warning');
    expect(titlesIn(message)).toEqual(['facts', 'Completeness']);
    expect(flat(text)).toContain(
      'Missing here: Slowest deployments and Most failing deployments. Their queries were cut after 1 s',
    );
    expect(flat(text)).toContain('6 requests, 17% failed, $10.00 spent.');
    expect(figures).toMatchObject({
      totals: { requestCount: 6, failureCount: 1, spendUsd: 10 },
      latencies: null,
      failures: null,
      coverage: { rowCount: 6 },
      missingSections: ['Slowest deployments', 'Most failing deployments'],
    });
  });

  test('spend report: totals stay, and no team is told a share', async () => {
    await slow(queryOf.days, queryOf.teams, queryOf.tags);

    const { message, text, parts, figures } = await draft('spend-reports');

    expect(titlesIn(message)).toEqual(['facts', 'Completeness']);
    expect(flat(text)).toContain(
      'Missing here: Spend per day, Teams, Tags and Messages to teams. Their queries were cut',
    );
    expect(parts).toEqual([]);
    expect(figures).toMatchObject({
      totals: { requestCount: 7, spendUsd: 12 },
      days: null,
      teams: null,
      tags: null,
      missingSections: ['Spend per day', 'Teams', 'Tags', 'Messages to teams'],
    });
  });

  test('names of deleted teams: the table stands with their ids', async () => {
    await slow(queryOf.names);

    const { message, text } = await draft('monthly-spend-reports');

    expect(titlesIn(message)).toContain('Teams');
    expect(text).toContain('team-a (deleted)');
    // The comparison by team asks for the same names.
    expect(flat(text)).toContain(
      "Missing here: Names of deleted teams and Comparison with the gateway's own totals. Their queries",
    );
  });

  test("a team's share says what it misses, and the report for all misses nothing", async () => {
    await slow(queryOf.daysOfTeams, queryOf.models, queryOf.keys, queryOf.tagsOfTeams);

    const { message, parts } = await draft('spend-reports');

    expect(JSON.stringify(message)).not.toContain('Missing here');
    expect(titlesIn(message)).toEqual([
      'facts',
      'Spend per day',
      'Teams',
      'Tags',
      'Messages to teams',
    ]);
    const [share] = parts;
    expect(share?.key).toBe('team:growth');
    expect(share === undefined ? [] : titlesIn(share.message)).toEqual(['facts', 'Completeness']);
    expect(share?.message.about.figures).toMatchObject({
      spendUsd: 2,
      requestCount: 1,
      days: null,
      models: null,
      keys: null,
      tags: null,
      absurdSpendCount: null,
      missingSections: ['Spend per day', 'Models', 'Keys', 'Tags'],
    });
  });

  test('fallback report: how many fell back stays', async () => {
    await slow(queryOf.routes);

    const { message, text, figures } = await draft('fallback-reports');

    expect(titlesIn(message)).toEqual(['facts', 'Not recorded', 'Completeness']);
    expect(flat(text)).toContain('3 requests fell back (60% of traffic)');
    expect(flat(text)).toContain('Missing here: Which models fell back to which. Its query');
    expect(figures).toMatchObject({
      record: { fallbackCount: 3 },
      routes: null,
      missingSections: ['Which models fell back to which'],
    });
  });
});
