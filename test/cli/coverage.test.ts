/** `tollbell coverage`: every budget there is, and none that nobody looks at. */
import { expect, test } from 'vitest';
import { budgetKinds } from '../../src/config/budget-kinds.ts';
import { insertRows } from '../support/budget-rows.ts';
import { cli } from '../support/cli.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';

const database = await cloneDatabase();
const receiver = await startReceiver();
const now = '2026-11-24T09:00:00Z';
const config = `
general_settings:
  alerting: [slack]
  alert_types: [budget_alerts]
  alert_to_webhook_url: {budget_alerts: '${receiver.url}/people'}
tollbell:
  egress: {allow: [127.0.0.1]}
  alerts: {budget_alerts: {rules: [{kind: key, levels: ['50%', '$5 left']}]}}
`;
const tollbell = (...args: string[]) =>
  cli(args, { config, now, env: { DATABASE_URL: database.readerUrl } });
const own = { max_budget: 100, budget_duration: '30d', budget_reset_at: '2026-12-01T00:00:00' };

await insertRows(database, 'BudgetTable', [{ budget_id: 'shared', max_budget: 10 }]);
await insertRows(database, 'TeamTable', [
  { team_id: 'atlas', team_alias: 'Atlas', spend: 60, ...own },
  { team_id: 'free', team_alias: 'Free', spend: 60 },
]);
await insertRows(
  database,
  'VerificationToken',
  Array.from({ length: 12 }, (_, index) => ({
    token: `${'0123456789abcdef'.repeat(4).slice(0, 62)}${10 + index}`,
    spend: 40 + index,
    ...own,
  })),
);
await insertRows(database, 'EndUserTable', [
  { user_id: 'customer-1', spend: 1, budget_id: 'shared', blocked: false },
]);

test('before the first look nothing is evaluated, and it says why', async () => {
  const { exitCode, out } = await tollbell('coverage', '--json');
  const { kinds, budgetCount, unevaluatedCount, problem } = JSON.parse(out);

  expect(exitCode).toBe(0);
  expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual(budgetKinds);
  expect([budgetCount, unevaluatedCount]).toEqual([14, 14]);
  expect(problem).toMatch(/is the service running/);
});

test('after a look every budget is, by its rule, with what is left to its next level', async () => {
  await tollbell('start', '--once');
  // The service's clock is the database's; the look is as if it had been at the command's now.
  await database.query('update tollbell.alert_look set looked_at = $1', [now]);
  const { out } = await tollbell('coverage', '--limit', '2');

  expect(out).toMatchInlineSnapshot(`
    "key: 12 budgets, 0 without an evaluation
      Whose          Used  Spent   Budget   Reached  Next level            Rule      Evaluated (UTC)
      Key 01234567…  51%   $51.00  $100.00  50%      $5 left, $44.00 away  rules[0]  2026-11-24T09:00Z
      Key 01234567…  50%   $50.00  $100.00  50%      $5 left, $45.00 away  rules[0]  2026-11-24T09:00Z
      and 10 more (--limit)

    user: 0 budgets, 0 without an evaluation

    team: 1 budget, 0 without an evaluation
      Whose       Used  Spent   Budget   Reached  Next level        Rule     Evaluated (UTC)
      Team Atlas  60%   $60.00  $100.00  –        85%, $25.00 away  default  2026-11-24T09:00Z

    team member: 0 budgets, 0 without an evaluation

    end user: 1 budget, 0 without an evaluation
      Whose                Used  Spent  Budget  Reached  Next level       Rule     Evaluated (UTC)
      end user cc52182f61  10%   $1.00  $10.00  –        85%, $7.50 away  default  2026-11-24T09:00Z

    organization: 0 budgets, 0 without an evaluation

    project: 0 budgets, 0 without an evaluation

    tag: 0 budgets, 0 without an evaluation

    proxy: 0 budgets, 0 without an evaluation

    14 budgets, 0 without an evaluation; last looked at 2026-11-24T09:00Z
    "
  `);
});

test('one kind, as many as asked for, as JSON; hashes of keys are never whole', async () => {
  const { out } = await tollbell('coverage', '--kind', 'key', '--limit', '3', '--json');
  const { kinds } = JSON.parse(out);

  expect(kinds).toHaveLength(1);
  expect(kinds[0].budgetCount).toBe(12);
  expect(kinds[0].budgets).toHaveLength(3);
  expect(kinds[0].budgets[0]).toMatchObject({
    id: '01234567…',
    rule: 'rules[0]',
    spendUsd: 51,
    reached: '50%',
    next: { text: '$5 left', distanceUsd: 44 },
  });
  expect(out).not.toMatch(/[0-9a-f]{20}/);
});

test('a look that is too old is none', async () => {
  await database.query(`update tollbell.alert_look set looked_at = '2026-11-24T08:00:00Z'`);
  const { out } = await tollbell('coverage', '--kind', 'team');

  expect(out).toContain('1 budget, 1 without an evaluation');
  expect(out).toContain('not looked at lately');
});

test('columns stand in line where addresses are masked, and why nothing is looked at is said once', async () => {
  await insertRows(database, 'UserTable', [
    { user_id: 'u1', user_email: 'ada.lovelace.the.first@acme.example', spend: 90, ...own },
    { user_id: 'u2', user_email: 'bo@acme.example', spend: 80, ...own },
  ]);
  const quiet = config.replace('alert_types: [budget_alerts]', 'alert_types: [llm_exceptions]');
  const { out } = await cli(['coverage', '--kind', 'user'], {
    config: quiet,
    now,
    env: { DATABASE_URL: database.readerUrl },
  });

  const [first = '', second = ''] = out.split('\n').filter((line) => line.includes('…@acme'));
  expect(first).not.toContain('lovelace');
  expect(first.indexOf('$90.00')).toBe(second.indexOf('$80.00'));
  expect(out.match(/leaves out budget_alerts/g)).toHaveLength(1);
});

test('a preview with nothing to tell says what keeps it from being told', async () => {
  const { exitCode, err } = await tollbell('preview', 'slow-alerts');

  expect(exitCode).toBe(0);
  expect(err).toContain(
    'slow-alerts: nothing to tell: general_settings.alert_types leaves out llm_too_slow',
  );
});
