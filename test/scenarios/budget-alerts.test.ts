/** P2, P3: budgets are told of once for each level and window, of every kind, whoever looks and whatever happens. */
import { beforeEach, describe, expect, test } from 'vitest';
import budgetAlerts from '../../jobs/budget-alerts.ts';
import { insertRows } from '../support/budget-rows.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { webhookProblems } from '../support/webhook-limits.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-10T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const config = `
general_settings:
  alerting: [slack, webhook]
  alert_types: [budget_alerts]
  alert_to_webhook_url: {budget_alerts: '${receiver.url}/people'}
environment_variables: {WEBHOOK_URL: '${receiver.url}/programs'}
tollbell:
  timezone: Europe/Berlin
  destinations:
    more: {kind: webhook, url: '${receiver.url}/extended', field_names: extended}
  routes:
    - {type: budget_alerts, team: atlas, entity: 'team:*', to: [litellm, more]}
  alerts:
    budget_alerts:
      every_seconds: 60
      resolved: true
      rules: [{entity: 'team:night*', levels: ['85%', '$5 left']}]
`;
const world = await createWorld(clock, {
  start: '2026-11-10T09:00:00Z',
  replicaCount: 3,
  postMsMax: 10_000,
  jobs: [],
  alerts: [budgetAlerts],
  config,
});
const { database } = world;

const insert = (table: string, ...rows: readonly Readonly<Record<string, unknown>>[]) =>
  insertRows(database, table, rows);
const resetAt = '2026-12-01T00:00:00';
const own = { max_budget: 100, budget_duration: '30d', budget_reset_at: resetAt };

/** What people got: titles without the sign of their severity. */
const inbox = (): readonly string[] => titlesOf('/people');
function titlesOf(path: string): readonly string[] {
  const all = receiver.arrivals.splice(0);
  arrivals.push(...all);
  return all.flatMap((one) => (one.path === path ? [titleOf(one).replace(/^\W+ /u, '')] : []));
}
const arrivals: (typeof receiver.arrivals)[number][] = [];
const bodiesTo = (path: string) =>
  arrivals.flatMap((one) => (one.path === path ? [JSON.parse(one.body)] : []));

const tables = [
  'VerificationToken',
  'TeamTable',
  'TeamMembership',
  'UserTable',
  'EndUserTable',
  'ProjectTable',
  'TagTable',
  'OrganizationTable',
  'BudgetWindowSpend',
  'BudgetTable',
  'SpendLogs',
];

/** Nothing is over, and everything was looked at once. */
beforeEach(async () => {
  await database.query(`truncate ${tables.map((name) => `"LiteLLM_${name}"`).join(', ')} cascade`);
  await database.query('truncate tollbell.episode');
  await database.query('update tollbell.alert_look set memory = null');
  await world.advance(2);
  receiver.arrivals.splice(0);
  arrivals.splice(0);
});

const team = (spend: number, rest: Readonly<Record<string, unknown>> = {}) =>
  insert('TeamTable', { team_id: 'atlas', team_alias: 'Atlas', spend, ...own, ...rest });
const insertKeys = (count: number) =>
  database.query(
    `insert into "LiteLLM_VerificationToken" (token, key_alias, team_id, spend, max_budget, budget_duration, budget_reset_at)
     select 'hash-' || n, 'key-' || n, 'atlas', 86, 100, '30d', $1 from generate_series(1, $2::int) as n`,
    [resetAt, count],
  );
const spends = (spend: number) =>
  database.query('update "LiteLLM_TeamTable" set spend = $1', [spend]);

test('every kind of entity is told of within two looks, without any request', async () => {
  await insert('BudgetTable', {
    budget_id: 'shared',
    max_budget: 100,
    budget_duration: '30d',
    budget_reset_at: resetAt,
  });
  await insert('OrganizationTable', {
    organization_id: 'org',
    organization_alias: 'Acme',
    budget_id: 'shared',
    spend: 86,
  });
  await team(86);
  await insert('TeamTable', { team_id: 'plain', team_alias: 'Plain' });
  await insert('UserTable', { user_id: 'ann', user_email: 'ann@x.example', spend: 86, ...own });
  await insert('UserTable', { user_id: 'litellm-proxy-budget', spend: 86, ...own });
  await insert('UserTable', { user_id: 'bob', user_email: 'bob@x.example' });
  await insert('TeamMembership', {
    user_id: 'bob',
    team_id: 'plain',
    spend: 86,
    budget_id: 'shared',
  });
  await insert('EndUserTable', {
    user_id: 'customer-1',
    spend: 86,
    budget_id: 'shared',
    blocked: false,
  });
  await insert('ProjectTable', {
    project_id: 'p1',
    project_alias: 'Search',
    budget_id: 'shared',
    spend: 86,
  });
  await insert('TagTable', { tag_name: 'env:prod', budget_id: 'shared', spend: 86 });
  await insert('VerificationToken', { token: 'hash-1', key_alias: 'prod', spend: 86, ...own });
  await insert('VerificationToken', {
    token: 'hash-2',
    key_alias: 'models',
    model_spend: { 'gpt-4o': 86 },
    model_max_budget: { 'gpt-4o': { budget_limit: 100, time_period: '1d' } },
  });
  await insert('VerificationToken', {
    token: 'hash-3',
    key_alias: 'windows',
    budget_limits: [{ budget_duration: '7d', max_budget: 100, reset_at: '2026-11-16T00:00:00' }],
  });
  await insert('BudgetWindowSpend', {
    entity_type: 'key',
    entity_id: 'hash-3',
    window_duration: '7d',
    window_start: '2026-11-09T00:00:00',
    spend: 86,
  });
  await world.advance(2);

  expect(inbox().toSorted()).toEqual([
    'End user cc52182f61: 86% of its budget used',
    'Key models on gpt-4o: 86% of its budget used',
    'Key prod: 86% of its budget used',
    'Key windows per 7d: 86% of its budget used',
    'Organization Acme: 86% of its budget used',
    'Project Search: 86% of its budget used',
    'Tag env:prod: 86% of its budget used',
    'Team Atlas: 86% of its budget used',
    'The whole gateway: 86% of its budget used',
    'User a…@x.example: 86% of its budget used',
    'b…@x.example in team Plain: 86% of its budget used',
  ]);
});

describe('a team', () => {
  test('with many keys at 86% is one message for people, and an event for each key', async () => {
    await insert('TeamTable', { team_id: 'atlas', team_alias: 'Atlas' });
    await insertKeys(30);
    await world.advance(3);

    expect(inbox()).toEqual(['Team Atlas: 30 budgets – 30 past 85%']);
    expect(new Set(bodiesTo('/programs').map(({ token }) => token)).size).toBe(30);
    expect(bodiesTo('/programs')).toHaveLength(30);
  });

  test('itself at 86% with 500 keys is one message', async () => {
    await team(86);
    await database.query(
      `insert into "LiteLLM_VerificationToken" (token, team_id) select 'h-' || n, 'atlas' from generate_series(1, 500) as n`,
    );
    await world.advance(2);

    expect(inbox()).toEqual(['Team Atlas: 86% of its budget used']);
  });

  test('with a rule of its own is told of what is left, beside a share', async () => {
    await insert('TeamTable', { team_id: 'night-1', team_alias: 'Night', spend: 86, ...own });
    await team(86);
    await world.advance(2);
    const told = [inbox().toSorted()];
    for (const spend of [94.99, 95, 95.01]) {
      await spends(spend);
      await world.advance(2);
      told.push(inbox().toSorted());
    }

    expect(told).toEqual([
      ['Team Atlas: 86% of its budget used', 'Team Night: 86% of its budget used'],
      [],
      ['Team Atlas: 95% of its budget used', 'Team Night: $5.00 left of its budget'],
      [],
    ]);
  });

  test('that swings around a level is told of once', async () => {
    await team(84);
    for (const spend of [84, 86, 84.9, 86]) {
      await spends(spend);
      await world.advance(1);
    }

    expect(inbox()).toEqual(['Team Atlas: 86% of its budget used']);
  });

  test('that jumps over a level is told of the higher one, which says so; and says where it stands', async () => {
    await team(40);
    await world.advance(1);
    await spends(97);
    await world.advance(3);

    expect(inbox()).toEqual(['Team Atlas: 97% of its budget used']);
    const [{ text }] = bodiesTo('/people');
    expect(text).toContain(
      '$97.00 of $100.00 used (97%), $3.00 left, resets at 2026-12-01 01:00 in Europe/Berlin',
    );
    expect(text).toContain('85% was passed too.');
  });

  test('whose limit is raised is told anew when it reaches a level of it', async () => {
    await team(86);
    await world.advance(1);
    await database.query('update "LiteLLM_TeamTable" set max_budget = 172');
    await world.advance(2);
    await spends(148);
    await world.advance(2);

    expect(inbox()).toEqual([
      'Team Atlas: 86% of its budget used',
      'Team Atlas: no longer past a level of its budget',
      'Team Atlas: 86% of its budget used',
    ]);
  });

  test('is told anew in its next window, and not while its reset is due', async () => {
    await team(101, { budget_duration: '1d', budget_reset_at: '2026-11-11T00:00:00' });
    await world.advance(1);
    expect(inbox()).toEqual(['Team Atlas: over budget, 101% used']);
    await world.sleepUntil('2026-11-11T00:08:00Z');
    await world.advance(2);
    expect(inbox()).toEqual([]);
    await database.query(
      `update "LiteLLM_TeamTable" set spend = 0, budget_reset_at = '2026-11-12T00:00:00'`,
    );
    await world.advance(2);
    expect(inbox()).toEqual(['Team Atlas: budget was reset']);
    await spends(90);
    await world.advance(2);
    expect(inbox()).toEqual(['Team Atlas: 90% of its budget used']);
  });

  test('that is deleted ends without being told again', async () => {
    await team(90);
    await world.advance(2);
    inbox();
    await database.query('delete from "LiteLLM_TeamTable"');
    await world.advance(2);

    expect(inbox()).toEqual(['Team Atlas: no longer past a level of its budget']);
  });
});

test('an event is LiteLLM’s, field by field, and says more to who asks', async () => {
  await team(95.5, {
    soft_budget: 50,
    metadata: { soft_budget_alerting_emails: ['lead@x.example'] },
  });
  await world.advance(2);
  inbox();
  const [event, ...others] = bodiesTo('/programs');
  const [extended] = bodiesTo('/extended');

  expect(others).toEqual([]);
  expect(event).toEqual({
    spend: 95.5,
    max_budget: 100,
    soft_budget: 50,
    token: null,
    customer_id: null,
    user_id: null,
    team_id: 'atlas',
    team_alias: 'Atlas',
    organization_id: null,
    user_email: null,
    key_alias: null,
    projected_exceeded_date: null,
    projected_spend: null,
    event_group: 'team',
    alert_emails: null,
    max_budget_alert_emails: null,
    event: 'threshold_crossed',
    event_message: 'Team Budget: Total Soft Budget:`50.0`5% or less of budget remaining',
  });
  expect(extended).toEqual({
    ...event,
    percentage: 95.5,
    threshold: '95%',
    threshold_usd: 95,
    window_start: '2026-11-01T00:00:00.000Z',
    window_end: '2026-12-01T00:00:00.000Z',
    currency: 'USD',
    severity: 'warning',
    entity: 'team:atlas',
    scope: 'all',
    alert_id: expect.stringMatching(/^budget-alerts-[0-9a-f]{10}$/),
    occurred_at: expect.any(String),
    episode_started_at: expect.any(String),
  });
  for (const body of [event, extended]) expect(webhookProblems(JSON.stringify(body))).toEqual([]);
});

test('a soft budget of a team carries whom LiteLLM would mail', async () => {
  await team(60, {
    soft_budget: 50,
    metadata: { soft_budget_alerting_emails: ['lead@x.example'] },
  });
  await world.advance(2);

  expect(inbox()).toEqual(['Team Atlas: soft budget of $50.00 reached']);
  const [event] = bodiesTo('/programs');
  expect(event.alert_emails).toEqual(['lead@x.example']);
  expect(event.event_message).toBe('Soft Budget Crossed: Total Soft Budget:`50.0`');
});

test('a tag whose sum is high in one look alone is not told of', async () => {
  await insert('BudgetTable', { budget_id: 'tag', max_budget: 100 });
  await insert('TagTable', { tag_name: 'env:prod', budget_id: 'tag', spend: 120 });
  await world.at(new Date(clock.at.getTime() + 60_000).toISOString());
  await database.query('update "LiteLLM_TagTable" set spend = 40');
  await world.advance(3);

  expect(inbox()).toEqual([]);
});

test('processes that start anew, and a clock that jumps, tell nothing again', async () => {
  await team(90);
  await world.advance(2);
  expect(inbox()).toEqual(['Team Atlas: 90% of its budget used']);
  for (const replica of [...world.replicas]) await world.kill(replica);
  for (let index = 0; index < 3; index += 1) await world.startReplica();
  await world.advance(2);
  const before = clock.at.toISOString();
  await world.sleepUntil(new Date(clock.at.getTime() - 3_600_000).toISOString());
  await world.advance(1);
  await world.sleepUntil(before);
  await world.advance(2);

  expect(inbox()).toEqual([]);
});

test('what is over when tollbell first looks is one message, and told on from there', async () => {
  await database.query(`update tollbell.alert_look set scopes = '{}'`);
  await team(120);
  await insertKeys(2);
  await insert('UserTable', { user_id: 'ann', user_email: 'ann@x.example', spend: 130, ...own });
  await world.advance(3);

  expect(inbox()).toEqual([
    '4 budgets were already past a level (2 over, 2 past 85%) when tollbell first looked',
  ]);
  await database.query('update "LiteLLM_VerificationToken" set spend = 101');
  await world.advance(2);
  expect(inbox()).toEqual(['Team Atlas: 2 budgets – 2 over']);
});

test('while a replica is behind, or a question was cut, nothing ends', async () => {
  await team(90);
  await world.advance(2);
  inbox();
  await database.query('alter table "LiteLLM_TeamTable" rename to hidden');
  await world.advance(3);
  await database.query('alter table hidden rename to "LiteLLM_TeamTable"');
  await world.advance(2);

  expect(inbox()).toEqual([]);
});
