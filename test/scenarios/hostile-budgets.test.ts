/** Whatever stands in the gateway's tables, budgets are told of: one odd row keeps no other from it. */
import { expect, test } from 'vitest';
import budgetAlerts from '../../jobs/budget-alerts.ts';
import { insertRows } from '../support/budget-rows.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-10T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start: '2026-11-10T09:00:00Z',
  jobs: [],
  postMsMax: 10_000,
  alerts: [budgetAlerts],
  config: `
general_settings:
  alerting: [slack, webhook]
  alert_types: [budget_alerts]
  alert_to_webhook_url: {budget_alerts: '${receiver.url}/people'}
environment_variables: {WEBHOOK_URL: '${receiver.url}/programs'}
tollbell:
  alerts: {budget_alerts: {every_seconds: 60, resolved: true}}
`,
});
const { database } = world;
const resetAt = '2026-12-01T00:00:00';
const own = { max_budget: 100, budget_duration: '30d', budget_reset_at: resetAt };
const key = (token: string, rest: Readonly<Record<string, unknown>>) =>
  insertRows(database, 'VerificationToken', [{ token, ...own, ...rest }]);
async function told(path: string): Promise<readonly string[]> {
  await world.advance(2);
  const looks = await world.rows('select problem, failure_count from tollbell.alert_look');
  expect(looks).toEqual([{ problem: null, failure_count: 0 }]);
  const arrivals = receiver.arrivals.splice(0);
  expect(arrivals.filter(({ body }) => body.includes('hunter2'))).toEqual([]);
  return arrivals.filter((one) => one.path === path).map(titleOf);
}

test('durations, instants, amounts and lists that cannot be keep no budget from being told', async () => {
  await key('plain', { key_alias: 'plain', spend: 96 });
  const durations = ['0d', '-1d', '999999mo', '999999w', '1y', '30d ', 'x', '', '600000h', 'NaN'];
  const resets = ['infinity', '-infinity', '0001-01-01 BC', '294270-01-01', '1970-01-01'];
  for (const [index, budget_duration] of durations.entries()) {
    for (const budget_reset_at of resets) {
      const token = `${index} ${budget_reset_at}`;
      await key(token, { key_alias: 'the same', spend: 96, budget_duration, budget_reset_at });
    }
  }
  const amounts = [
    ['NaN', '100'],
    ['Infinity', '100'],
    ['1e308', '100'],
    ['-5', '100'],
    ['5', '0'],
    ['5', '-1'],
    ['5', 'NaN'],
    ['5', 'Infinity'],
    ['0', '0'],
    ['1e14', '1e-300'],
  ];
  for (const [spend, limit] of amounts) {
    await database.query(
      `insert into "LiteLLM_VerificationToken" (token, spend, max_budget, budget_duration, budget_reset_at)
       values ($1, $2, $3, '30d', $4)`,
      [`${spend} of ${limit}`, spend, limit, resetAt],
    );
  }
  const lists: readonly unknown[] = [
    'no json',
    [1, null, 'x'],
    [{}],
    [{ budget_duration: {}, max_budget: 'x' }],
    [{ budget_duration: '999999mo', max_budget: 1, reset_at: '2026-12-01' }],
    [{ budget_duration: '7d', max_budget: 1, reset_at: '999999-01-01' }],
    '[{"budget_duration":"7d","max_budget":1e400}]',
  ];
  for (const [index, budget_limits] of lists.entries()) {
    await key(`list ${index}`, { budget_limits });
  }
  const models: readonly unknown[] = [
    [],
    { a: null },
    { a: { budget_limit: -1, time_period: '999999mo' } },
    { a: { budget_limit: 0, time_period: '0d' } },
    { ['😀'.repeat(500)]: { budget_limit: 1, time_period: '999999d' } },
  ];
  for (const [index, model_max_budget] of models.entries()) {
    await key(`model ${index}`, { model_max_budget });
  }
  const [title, ...others] = await told('/people');
  expect(others).toEqual([]);
  expect(title).toMatch(/budgets were already past a level/);
  const [{ isTold } = {}] = await world.rows<{ isTold: boolean }>(
    `select bool_or(subject like '%plain%') as "isTold" from tollbell.episode`,
  );
  expect(isTold).toBe(true);
});

test('names that are long, odd or hold secrets are told of one by one, and stay what they are', async () => {
  const names = [
    'n'.repeat(10_000),
    `x${'😀'.repeat(5_000)}`,
    '<!channel> @everyone [x](https://evil.example) <https://evil.example|y>',
    'a\u001b[31mred\u0007\r\nb\u202eevil',
    'postgres://admin:hunter2@db.example/litellm',
  ];
  for (const [index, key_alias] of names.entries()) {
    await key(`name ${index}`, { key_alias, spend: 96 });
  }
  await key('name of blanks', { key_alias: '   ', spend: 96 });
  const titles = await told('/people');
  expect(titles.length).toBe(names.length + 1);
  expect(titles.filter((title) => title.includes('[login]@db.example'))).toHaveLength(1);
  expect(titles.filter((title) => title.includes('Key name of'))).toHaveLength(1);
  const states = await world.rows('select distinct state from tollbell.delivery');
  expect(states).toEqual([{ state: 'delivered' }]);
});
