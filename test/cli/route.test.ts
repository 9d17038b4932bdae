/** `tollbell route --explain` and what `validate` says of routes: offline, in words, without an address. */
import { describe, expect, test } from 'vitest';
import { cli } from '../support/cli.ts';

const config = `
general_settings:
  alerting: [slack, email, sentry]
  alert_types: [spend_reports, daily_reports, budget_alerts, fallback_reports]
  alert_to_webhook_url: {fallback_reports: []}
  alert_type_config: {daily_reports: {digest: true, digest_interval: 600}}
tollbell:
  destinations:
    growth: {kind: discord, url: 'https://hooks.example/very-secret-1'}
    night: {url: 'https://hooks.example/very-secret-2'}
    idle: {url: 'https://hooks.example/very-secret-3'}
  routes:
    - {type: 'spend_*', team: 'growth-*', to: growth}
    - {type: spend_report, to: night}
    - {type: [team_deleted, 'new_*'], to: night}
    - {severity: critical, to: [night, litellm], continue: true}
`;
const env = { SLACK_WEBHOOK_URL: 'https://hooks.slack.com/services/very-secret' };
const route = (...args: readonly string[]) => cli(['route', ...args], { env, config });

describe('route --explain', () => {
  test('prints each step and the end of the way', async () => {
    const { exitCode, out, err } = await route('--explain', 'spend_reports', '--team', 'growth-eu');

    expect(exitCode).toBe(0);
    expect(err).toBe('');
    expect(out).toBe(
      [
        'spend_reports, info, team growth-eu',
        '  1. tollbell.routes[0]: fits → growth',
        '→ growth [discord]',
        '',
      ].join('\n'),
    );
  });

  test('takes severity, tags, models and entity', async () => {
    const { out } = await route(
      ...['--explain', 'budget_alerts', '--severity', 'critical', '--entity', 'key:8f3a'],
      ...['--tag', 'a', '--tag', 'b', '--model', 'gpt-4o'],
    );

    expect(out).toBe(
      [
        'budget_alerts, critical, tag a, tag b, model gpt-4o, entity key:8f3a',
        '  1. tollbell.routes[0]: wants type spend_*, not budget_alerts',
        '  2. tollbell.routes[1]: wants type spend_report, not budget_alerts',
        '  3. tollbell.routes[2]: wants type team_deleted or new_*, not budget_alerts',
        '  4. tollbell.routes[3]: fits → night, litellm, and on',
        '→ night [slack], slack [slack]',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['team_deleted', 'nothing is sent: general_settings.alert_types leaves out team_deleted'],
    ['fallback_reports', 'nothing is sent: the list of addresses is empty'],
  ])('says why nothing is sent of %s, which is no failure', async (type, words) => {
    const { exitCode, out } = await route('--explain', type);

    expect(exitCode).toBe(0);
    expect(out).toContain(`→ ${words}`);
  });

  test('says what else becomes of it: a digest, shares of teams', async () => {
    expect((await route('--explain', 'daily_reports')).out).toContain(
      'note: gathered first, and told as a digest 600 s after the first',
    );
    expect((await route('--explain', 'spend_reports')).out).not.toContain('note:');
    const perTeam = `${config}  reports: {spend_reports: {per_team: true}}\n`;
    const { out } = await cli(['route', '--explain', 'spend-reports'], { env, config: perTeam });
    expect(out).toContain(
      'note: per_team is on: the share of a team goes to what its metadata.tollbell_destination names of growth, night, idle',
    );
  });

  test('prints the same as JSON', async () => {
    const { exitCode, out } = await route(
      ...['--explain', 'spend_reports', '--team', 'growth-eu', '--json'],
    );

    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toEqual({
      message: {
        type: 'spend_reports',
        severity: 'info',
        team: 'growth-eu',
        tags: [],
        models: [],
        entity: null,
      },
      path: ['tollbell.routes[0]: fits → growth'],
      destinations: [{ name: 'growth', kind: 'discord' }],
      problem: null,
      notes: [],
    });
  });

  test.each([
    [['--explain', 'spend_report'], 'did you mean spend_reports?'],
    [['--explain', 'nonsense'], 'Types: llm_exceptions'],
    [['--explain', 'spend_reports', '--severity', 'bad'], 'Allowed choices are info'],
    [[], "required option '--explain <type>' not specified"],
  ])('%j is a mistake of usage', async (args, words) => {
    const { exitCode, err } = await route(...args);

    expect(exitCode).toBe(2);
    expect(err).toContain(words);
  });
});

describe('validate', () => {
  test('lists where each job goes, and what will not do what it seems to', async () => {
    const { exitCode, out } = await cli(['validate'], { env, config });

    expect(exitCode).toBe(0);
    expect(out.split('\n').slice(2, -1)).toEqual([
      '  daily-reports: 0 9 * * * UTC → slack',
      '    tollbell.routes[3]: severity critical → night, slack',
      '  spend-reports: 0 9 * * 1 UTC → slack',
      '    tollbell.routes[0]: team growth-* → growth',
      '    tollbell.routes[3]: severity critical → night, slack',
      '  monthly-spend-reports: 0 9 1 * * UTC → slack',
      '    tollbell.routes[0]: team growth-* → growth',
      '    tollbell.routes[3]: severity critical → night, slack',
      '  fallback-reports: 0 9 * * 1 UTC → nobody',
      '    tollbell.routes[3]: severity critical → night',
      '  budget-alerts: every 60 s → slack',
      '  spend-tracked: every 300 s → is off: set tollbell.alerts.spend_tracked.enabled',
      '  not looked for, since alert_types leaves them out: user-spend-alerts, model-alerts, deprecation-alerts, management-alerts, db-exceptions, exception-alerts, slow-alerts, tracking-alerts, outage-alerts, region-outage-alerts, cooldown-alerts, hanging-alerts, reported-alerts',
      'warning: general_settings.alerting names email, which tollbell does not send to; it sends to slack, ms_teams, webhook',
      'warning: general_settings.alerting names sentry, which tollbell does not send to; it sends to slack, ms_teams, webhook',
      'warning: tollbell.routes[1]: spend_report matches no alert type; did you mean spend_reports?',
      'warning: tollbell.routes[2]: general_settings.alert_types leaves out every type that it matches: new_model_added, new_virtual_key_created, new_team_created, team_deleted, new_internal_user_created',
      'warning: nothing is sent to the destination idle: no route and no key leads there',
    ]);
    expect(out).not.toContain('very-secret');
  });

  test('has the same in its JSON', async () => {
    const { exitCode, out } = await cli(['validate', '--json'], { env, config });
    const { reports, warnings } = JSON.parse(out);

    expect(exitCode).toBe(0);
    expect(warnings).toHaveLength(5);
    expect(reports[1].conditional).toEqual([
      { where: 'tollbell.routes[0]', condition: 'team growth-*', destinations: ['growth'] },
      {
        where: 'tollbell.routes[3]',
        condition: 'severity critical',
        destinations: ['night', 'slack'],
      },
    ]);
  });

  test('warns of a route behind one that takes everything, and of what only it leads to', async () => {
    const { out } = await cli(['validate'], {
      config: `
general_settings: {alerting: [slack], alert_to_webhook_url: {daily_reports: 'https://hooks.example/d'}}
tollbell:
  destinations: {a: {url: 'https://hooks.example/a'}, b: {url: 'https://hooks.example/b'}}
  routes: [{to: a}, {to: b}]
`,
    });

    expect(out.split('\n').filter((line) => line.startsWith('warning'))).toEqual([
      'warning: tollbell.routes[1] is never looked at: a route before it takes everything that it matches',
      'warning: nothing is sent to the destination b: no route and no key leads there',
      'warning: nothing is sent to the destination slack (daily_reports): no route and no key leads there',
    ]);
  });

  test('warns of nothing where teams may name a destination, or the fallback does', async () => {
    const own = (more: string): string => `
general_settings: {}
tollbell:
  destinations: {a: {url: 'https://hooks.example/a'}}
${more}
`;
    const warnings = async (more: string): Promise<unknown> =>
      JSON.parse((await cli(['validate', '--json'], { config: own(more) })).out).warnings;

    expect(await warnings('  reports: {spend_reports: {per_team: true}}')).toEqual([]);
    expect(await warnings('  fallback: a')).toEqual([]);
    expect(await warnings('')).toEqual([
      'nothing is sent to the destination a: no route and no key leads there',
    ]);
  });
});
