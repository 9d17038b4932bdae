/** P15, G7, G8: what budgets will come to, what counts against them without a counter, and counters that drift. */
import { beforeEach, expect, test } from 'vitest';
import budgetAlerts from '../../jobs/budget-alerts.ts';
import { insertRows } from '../support/budget-rows.ts';
import { insertRequests } from '../support/rows.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { countLog, createFold } from '../support/usage.ts';
import { createWorld } from '../support/world.ts';

const start = '2026-11-10T09:00:00Z';
const clock = { at: new Date(start) };
const receiver = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start,
  jobs: [],
  alerts: [budgetAlerts],
  postMsMax: 10_000,
  config: `
general_settings:
  alerting: [slack]
  alert_types: [budget_alerts]
  alert_to_webhook_url: {budget_alerts: '${receiver.url}/people'}
tollbell:
  destinations: {events: {kind: webhook, url: '${receiver.url}/programs'}}
  routes: [{type: budget_alerts, team: atlas, to: [litellm, events]}]
  alerts: {budget_alerts: {every_seconds: 600}}
`,
});
const { database } = world;
const insert = (table: string, ...rows: readonly Readonly<Record<string, unknown>>[]) =>
  insertRows(database, table, rows);
const own = { budget_duration: '30d', budget_reset_at: '2026-12-01T00:00:00' };

const dayMs = 86_400_000;
/** So much every day from the first of October up to now. */
async function spendDaily(usdPerDay: number): Promise<void> {
  const days = Array.from({ length: 41 }, (_, index) =>
    new Date(Date.parse('2026-10-01T00:00:00Z') + index * dayMs).toISOString().slice(0, 10),
  );
  await insertRequests(
    database,
    days.flatMap((day) =>
      [2, 5, 7].map((hour) => ({
        at: `${day}T0${hour}:00:00Z`,
        spendUsd: usdPerDay / 4,
        teamId: 'atlas',
        metadata: { user_api_key_alias: hour === 2 ? 'batch' : 'prod' },
      })),
    ),
  );
  await insertRequests(
    database,
    days
      .filter((day) => day < '2026-11-10')
      .map((day) => ({ at: `${day}T20:00:00Z`, spendUsd: usdPerDay / 4, teamId: 'atlas' })),
  );
  // As the gateway writes them: one hash for each alias.
  await database.query(`update "LiteLLM_SpendLogs" set
    api_key = 'hash-' || coalesce(metadata->>'user_api_key_alias', 'none')`);
}

function inbox(): readonly { readonly title: string; readonly text: string }[] {
  const all = receiver.arrivals.splice(0);
  events.push(...all.flatMap((one) => (one.path === '/programs' ? [JSON.parse(one.body)] : [])));
  return all.flatMap((one) =>
    one.path === '/people'
      ? [{ title: titleOf(one).replace(/^\W+ /u, ''), text: JSON.stringify(JSON.parse(one.body)) }]
      : [],
  );
}
const events: Record<string, unknown>[] = [];
const titles = () => inbox().map(({ title }) => title);

beforeEach(async () => {
  await database.query(
    `truncate "LiteLLM_TeamTable", "LiteLLM_VerificationToken", "LiteLLM_EndUserTable",
       "LiteLLM_BudgetTable", "LiteLLM_SpendLogs" cascade`,
  );
  await database.query('truncate tollbell.episode');
  await world.advance(10);
  await database.query('update tollbell.alert_look set memory = null');
  receiver.arrivals.splice(0);
  events.splice(0);
});

test('what will be over before its reset is told once, as a range, with a day before the reset', async () => {
  await spendDaily(10);
  await insert('TeamTable', {
    team_id: 'atlas',
    team_alias: 'Atlas',
    spend: 97.5,
    max_budget: 200,
    ...own,
  });
  await world.advance(45);

  const [told, ...others] = inbox();
  expect(others).toEqual([]);
  expect(told?.title).toBe('Team Atlas: on course to use up its budget before the reset');
  expect(told?.text).toMatch(
    /\$97\.50 of \$200\.00 used \(48%\), \$102\.50 left, resets at 2026-12-01 00:00 in UTC, in 20 days; at this pace \$30\d\.\d\d( – \$30\d\.\d\d)? by then, past the limit (on|between) \w+ (19|20|21) Nov/,
  );
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    event: 'projected_limit_exceeded',
    event_message: 'Team Budget: Projected Limit Exceeded',
    max_budget: 200,
    projected_exceeded_date: expect.stringMatching(/^2026-11-(19|20|21)$/),
  });
  // A level that is reached then is news of its own, and says the same of the pace.
  await database.query('update "LiteLLM_TeamTable" set spend = 171');
  await world.advance(20);
  const [level, ...more] = inbox();
  expect(more).toEqual([]);
  expect(level?.title).toBe('Team Atlas: 85% of its budget used');
  expect(level?.text).toContain('at this pace $');
  expect(level?.text).toContain('Who spends it');
  expect(level?.text).toContain('batch');
  expect(level?.text).toContain('gpt-4o');
});

test('what is enough until the reset is not told, and a message says so', async () => {
  await spendDaily(10);
  await insert('TeamTable', {
    team_id: 'atlas',
    team_alias: 'Atlas',
    spend: 97.5,
    max_budget: 400,
    ...own,
  });
  await world.advance(45);
  expect(titles()).toEqual([]);
  await insert('VerificationToken', {
    ...{ token: 'hash-prod', key_alias: 'prod', team_id: 'atlas', spend: 95 },
    ...{ max_budget: 110, ...own, budget_reset_at: '2026-11-11T00:00:00', budget_duration: '7d' },
  });
  await world.advance(20);
  const [told] = inbox();
  expect(told?.title).toBe('Key prod: 86% of its budget used');
  expect(told?.text).toContain('by then, not past the limit before the reset');
});

test('with too little of its window or too few days nothing is foretold', async () => {
  await insert('TeamTable', {
    ...{ team_id: 'atlas', team_alias: 'Atlas', spend: 60, max_budget: 100, ...own },
  });
  await insertRequests(
    database,
    Array.from({ length: 40 }, (_, index) => ({
      at: `2026-11-0${1 + (index % 9)}T08:00:00Z`,
      spendUsd: 1.5,
      teamId: 'atlas',
    })),
  );
  await world.advance(45);

  expect(titles()).toEqual([]);
});

test('a budget of one model without a counter is summed from requests', async () => {
  await insert('VerificationToken', {
    token: 'hash-m',
    key_alias: 'models',
    model_max_budget: {
      'gpt-4o': { budget_limit: 10, time_period: '1d' },
      other: { budget_limit: 10, time_period: '1d' },
    },
  });
  await insertRequests(database, [
    { at: '2026-11-10T05:00:00Z', spendUsd: 5 },
    { at: new Date(clock.at.getTime() - 60_000).toISOString(), spendUsd: 4.2 },
    { at: '2026-11-08T05:00:00Z', spendUsd: 50 },
    { at: '2026-11-10T05:00:00Z', spendUsd: 8.4, modelGroup: 'other' },
  ]);
  await database.query(`update "LiteLLM_SpendLogs" set api_key = 'hash-m'`);
  await world.advance(20);

  const [told, ...others] = inbox();
  expect(others).toEqual([]);
  expect(told?.title).toBe('Key models on gpt-4o: 92% of its budget used');
  expect(told?.text).toContain('counted over 1d');
  expect(told?.text).toContain('summed from requests');
});

test('500 keys of one team that pass a level at once are one message', async () => {
  await insert('TeamTable', { team_id: 'crowd', team_alias: 'Crowd' });
  await database.query(
    `insert into "LiteLLM_VerificationToken" (token, key_alias, team_id, spend, max_budget, budget_duration, budget_reset_at)
     select 'hash-' || n, 'key-' || n, 'crowd', 86, 100, '30d', $1 from generate_series(1, 500) as n`,
    [own.budget_reset_at],
  );
  await world.advance(20);

  expect(titles()).toEqual(['Team Crowd: 500 budgets – 500 past 85%']);
});

test('a counter that is far from the log is told when two comparisons agree', async () => {
  await spendDaily(10);
  // All of it was asked for by one member for one customer, whose counters will have stood still too.
  await database.query(`update "LiteLLM_SpendLogs" set end_user = 'acme', "user" = 'ann'`);
  const fold = await createFold(database, { now: clock.at.toISOString() });
  await countLog(database, fold, '2026-09-01T00:00:00Z');
  // The log has $97.50 since the first of November; this counter has stood still.
  await insert('TeamTable', {
    team_id: 'atlas',
    team_alias: 'Atlas',
    spend: 20,
    max_budget: 1_000,
    ...own,
  });
  await insert('TeamTable', {
    team_id: 'other',
    team_alias: 'Other',
    spend: 0,
    max_budget: 10,
    ...own,
  });
  await insert('BudgetTable', { budget_id: 'customers', max_budget: 1_000, ...own });
  await insert('EndUserTable', {
    user_id: 'acme',
    spend: 20,
    budget_id: 'customers',
    blocked: false,
  });
  await insert('TeamMembership', {
    user_id: 'ann',
    team_id: 'atlas',
    spend: 20,
    budget_id: 'customers',
  });
  const told: string[][] = [];
  for (let hour = 0; hour < 4; hour += 1) {
    await world.advance(20);
    told.push(titles());
    await world.sleepUntil(new Date(clock.at.getTime() + 3_600_000).toISOString());
    fold.clock.at = clock.at;
    await fold.passAll();
  }

  expect(told[0]).toEqual([]);
  // The team's own counter and its member's are one message.
  expect(told.filter(({ length }) => length > 0)).toEqual([
    [
      'Team Atlas: 2 budgets – 2 counted differently',
      'End user 2fff853c92: counter and spend log disagree',
    ],
  ]);
}, 180_000);
