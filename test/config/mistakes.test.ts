/** Seeded mistakes: each is told with its place and a hint, all of one file at once, no secret in any. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { formatConfigIssue } from '../../src/errors.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

function problems(text: string, env: Record<string, string> = {}): readonly string[] {
  const loaded = loadConfig({ file: 'c.yaml', text, env });
  return loaded.ok ? [] : loaded.issues.map(formatConfigIssue);
}

const general = (line: string): string => `general_settings:\n  ${line}\n`;
const own = (line: string): string => `tollbell:\n  ${line}\n`;
const destination = (...lines: readonly string[]): string =>
  `tollbell:\n  destinations:\n    ops:\n      url: https://x.example\n${lines.map((line) => `      ${line}\n`).join('')}`;
const secret = `whsec_${Buffer.alloc(32).toString('base64')}`;

test.each<[mistake: string, text: string, issue: string]>([
  [
    'a section misspelt',
    'general_setting:\n  alerting: []\n',
    'c.yaml:1:1 general_setting: unknown key; did you mean general_settings?',
  ],
  [
    'our section misspelt',
    'tolbell: {}\n',
    'c.yaml:1:1 tolbell: unknown key; did you mean tollbell?',
  ],
  [
    'the key of the docs that never worked',
    general("alerts: ['slack']"),
    'c.yaml:2:3 general_settings.alerts: unknown key; did you mean alerting?',
  ],
  [
    'an alerting key misspelt',
    general('spend_report_frequancy: 7d'),
    'c.yaml:2:3 general_settings.spend_report_frequancy: unknown key; did you mean spend_report_frequency?',
  ],
  [
    'a plural too few',
    general('alert_type: []'),
    'c.yaml:2:3 general_settings.alert_type: unknown key; did you mean alert_types?',
  ],
  [
    'an argument misspelt',
    general('alerting_args: { dayly_report_frequency: 1 }'),
    'c.yaml:2:20 general_settings.alerting_args.dayly_report_frequency: unknown key; did you mean daily_report_frequency?',
  ],
  [
    'a token of events that can be guessed',
    own('service: {events_token: hunter2}'),
    'c.yaml:2:27 tollbell.service.events_token: not a token: at least 16 characters of ASCII without blanks; make one: openssl rand -hex 32',
  ],
  [
    'a token of events that is nowhere',
    own('service: {events_token: os.environ/TOLLBELL_EVENTS_TOKEN}'),
    'c.yaml:2:27 tollbell.service.events_token: the environment variable TOLLBELL_EVENTS_TOKEN is not set; set it, or write the token in the file',
  ],
  [
    'an unknown channel',
    general("alerting: ['slac']"),
    "c.yaml:2:14 general_settings.alerting.0: 'slac' is not one of slack, webhook, email, ms_teams, pagerduty, sentry; did you mean slack?",
  ],
  [
    'a channel that is no list',
    general('alerting: slack'),
    'c.yaml:2:13 general_settings.alerting: expected array, received string',
  ],
  [
    'an unknown type',
    general('alert_types: [daily_report]'),
    "c.yaml:2:17 general_settings.alert_types.0: 'daily_report' is not one of the known values; did you mean daily_reports?",
  ],
  [
    'a mapping of no type',
    general("alert_to_webhook_url: { budget_alert: 'https://x.example' }"),
    'c.yaml:2:27 general_settings.alert_to_webhook_url.budget_alert: there is no such alert type; did you mean budget_alerts?',
  ],
  [
    'an address that is none',
    general('alert_to_webhook_url: { daily_reports: hooks.slack.com/T }'),
    'c.yaml:2:42 general_settings.alert_to_webhook_url.daily_reports: not a webhook address; it begins with https://',
  ],
  [
    'a variable that is not set',
    general("alert_to_webhook_url: { daily_reports: ['os.environ/MISSING'] }"),
    'c.yaml:2:43 general_settings.alert_to_webhook_url.daily_reports.0: the environment variable MISSING is not set; set it, or write the address in the file',
  ],
  [
    'a frequency without unit',
    general('spend_report_frequency: 7'),
    "c.yaml:2:27 general_settings.spend_report_frequency: expected a number of days as text, such as '7d'",
  ],
  [
    'a frequency in weeks',
    general("spend_report_frequency: '1w'"),
    "c.yaml:2:27 general_settings.spend_report_frequency: must be a positive number of days, e.g., '1d', '7d'",
  ],
  [
    'no days at all',
    general("spend_report_frequency: '0d'"),
    "c.yaml:2:27 general_settings.spend_report_frequency: must be a positive number of days, e.g., '1d', '7d'",
  ],
  [
    'a negative threshold',
    general('alerting_threshold: -1'),
    'c.yaml:2:23 general_settings.alerting_threshold: expected number to be >0',
  ],
  [
    'a threshold that is no number',
    general('alerting_args: { budget_alert_thresholds: [70, true] }'),
    'c.yaml:2:50 general_settings.alerting_args.budget_alert_thresholds.1: expected number, received boolean',
  ],
  [
    'aliases that are no list',
    general('alerting_args: { slack_budget_alert_key_aliases: prod }'),
    'c.yaml:2:52 general_settings.alerting_args.slack_budget_alert_key_aliases: expected array, received string',
  ],
  [
    'a check of users every ten seconds',
    general('alerting_args: { user_spend_check_interval: 10 }'),
    'c.yaml:2:47 general_settings.alerting_args.user_spend_check_interval: expected number to be >=60',
  ],
  [
    'an anomaly of infinite size',
    general('alerting_args: { spend_anomaly_multiplier: .inf }'),
    'c.yaml:2:46 general_settings.alerting_args.spend_anomaly_multiplier: expected number, received Infinity',
  ],
  [
    'a level without a sign',
    own("alerts: { budget_alerts: { levels: ['85'] } }"),
    "c.yaml:2:39 tollbell.alerts.budget_alerts.levels.0: a level is a share that is used, '85%', or what is left, '$50 left'",
  ],
  [
    'a level that is a number',
    own('alerts: { budget_alerts: { levels: [85] } }'),
    'c.yaml:2:39 tollbell.alerts.budget_alerts.levels.0: expected string, received number',
  ],
  [
    'a level of nothing',
    own("alerts: { budget_alerts: { rules: [{ kind: team, levels: ['$0 left'] }] } }"),
    'c.yaml:2:61 tollbell.alerts.budget_alerts.rules.0.levels.0: nothing left is 100%, which is always told',
  ],
  [
    'a kind that has no budget',
    own("alerts: { budget_alerts: { rules: [{ kind: model, levels: ['85%'] }] } }"),
    'c.yaml:2:46 tollbell.alerts.budget_alerts.rules.0.kind:',
  ],
  [
    'a zone misspelt',
    own('timezone: Europe/Berln'),
    "c.yaml:2:13 tollbell.timezone: 'Europe/Berln' is not an IANA time zone; did you mean Europe/Berlin?",
  ],
  [
    'an offset for a zone',
    own("timezone: '+02:00'"),
    "c.yaml:2:13 tollbell.timezone: '+02:00' is not an IANA time zone, such as 'Europe/Berlin' or 'UTC'",
  ],
  [
    'a schedule of four fields',
    own("reports: { daily_reports: { schedule: '9 * * *' } }"),
    "c.yaml:2:41 tollbell.reports.daily_reports.schedule: a schedule has five fields (minute hour day month weekday), this one 4; such as '0 9 * * 1'",
  ],
  [
    'an hour that does not exist',
    own("reports: { daily_reports: { schedule: '0 25 * * *' } }"),
    "c.yaml:2:41 tollbell.reports.daily_reports.schedule: hour '25'",
  ],
  [
    'a day of month and of week',
    own("reports: { daily_reports: { schedule: '0 9 13 * 5' } }"),
    'c.yaml:2:41 tollbell.reports.daily_reports.schedule: day of month and day of week are both restricted',
  ],
  [
    'one of our keys misspelt',
    own('reports: { daily_reports: { to: 3 } }'),
    'c.yaml:2:31 tollbell.reports.daily_reports.to: unknown key; did you mean top?',
  ],
  [
    'a report that does not exist',
    own('reports: { weekly: {} }'),
    'c.yaml:2:14 tollbell.reports.weekly: unknown key; known: daily_reports, spend_reports, monthly_spend_reports, fallback_reports',
  ],
  [
    'too many rows',
    own('reports: { daily_reports: { top: 500 } }'),
    'c.yaml:2:36 tollbell.reports.daily_reports.top: expected number to be <=50',
  ],
  [
    'half a row',
    own('reports: { daily_reports: { top: 2.5 } }'),
    'c.yaml:2:36 tollbell.reports.daily_reports.top: expected int, received number',
  ],
  [
    'an unknown method',
    own('reports: { spend_reports: { tags: { method: shared } } }'),
    "c.yaml:2:47 tollbell.reports.spend_reports.tags.method: 'shared' is not one of full, split",
  ],
  [
    'an unknown way to catch up',
    own('catch_up: { policy: every }'),
    "c.yaml:2:23 tollbell.catch_up.policy: 'every' is not one of latest, all, skip",
  ],
  [
    'an unknown doubt',
    own('delivery: { doubt: send }'),
    "c.yaml:2:22 tollbell.delivery.doubt: 'send' is not one of resend, hold",
  ],
  [
    'a network that is none',
    own("egress: { allow: ['10.0.0.0/40'] }"),
    'c.yaml:2:21 tollbell.egress.allow.0:',
  ],
  [
    'a port too high',
    own('service: { port: 70000 }'),
    'c.yaml:2:20 tollbell.service.port: expected number to be <=65535',
  ],
  [
    'a database of another make',
    own("source_database_url: 'mysql://u:hunter2@h/db'"),
    'c.yaml:2:24 tollbell.source_database_url: not a PostgreSQL address; write postgresql://',
  ],
  [
    'slack without an address',
    general('alerting: [slack]'),
    'c.yaml:2:13 general_settings.alerting: names slack, and there is no address to send to; set SLACK_WEBHOOK_URL',
  ],
  [
    'Teams without an address',
    general('alerting: [ms_teams]'),
    'c.yaml:2:13 general_settings.alerting: names ms_teams, and there is no address to send to; set MS_TEAMS_WEBHOOK_URL',
  ],
  [
    'an address that Microsoft retired',
    general("alert_to_webhook_url: { daily_reports: 'https://x.webhook.office.com/webhookb2/s' }"),
    'c.yaml:2:42 general_settings.alert_to_webhook_url.daily_reports: Microsoft has retired this kind of address; make a new one in Teams: Workflows',
  ],
  [
    'a secret of another form',
    destination('kind: webhook', 'secret: hunter2'),
    'c.yaml:6:15 tollbell.destinations.ops.secret: not a webhook secret: whsec_ and 24 to 64 bytes in base64; make one: echo whsec_$(openssl rand -base64 32)',
  ],
  [
    'a secret of too few bytes',
    destination('kind: webhook', `secret: whsec_${Buffer.alloc(23).toString('base64')}`),
    'c.yaml:6:15 tollbell.destinations.ops.secret: not a webhook secret',
  ],
  [
    'a secret of too many bytes',
    destination('kind: webhook', `secret: whsec_${Buffer.alloc(65).toString('base64')}`),
    'c.yaml:6:15 tollbell.destinations.ops.secret: not a webhook secret',
  ],
  [
    'one of two secrets wrong',
    destination('kind: webhook', `secret: [${secret}, hunter2]`),
    'tollbell.destinations.ops.secret.1: not a webhook secret',
  ],
  [
    'three secrets',
    destination('kind: webhook', `secret: [${secret}, ${secret}, ${secret}]`),
    'c.yaml:6:15 tollbell.destinations.ops.secret: at most two secrets; the one in use, and its successor',
  ],
  [
    'a secret that is not set',
    destination('kind: webhook', 'secret: os.environ/MISSING'),
    'c.yaml:6:15 tollbell.destinations.ops.secret: the environment variable MISSING is not set; set it, or write the secret in the file',
  ],
  [
    'a secret where nothing is signed',
    destination('kind: slack', `secret: ${secret}`),
    'c.yaml:6:15 tollbell.destinations.ops.secret: only a webhook is signed; write kind: webhook, or remove it',
  ],
  [
    'a secret without a kind',
    destination('personal_data: mask', `secret: ${secret}`),
    'c.yaml:6:15 tollbell.destinations.ops.secret: only a webhook is signed; write kind: webhook, or remove it',
  ],
  [
    'field names where there are none',
    destination('kind: alertmanager', 'field_names: both'),
    'c.yaml:6:20 tollbell.destinations.ops.field_names: only a webhook has field names',
  ],
  [
    'unknown field names',
    destination('kind: webhook', 'field_names: legacy'),
    "c.yaml:6:20 tollbell.destinations.ops.field_names: 'legacy' is not one of current, both, older",
  ],
  [
    'an unknown kind',
    destination('kind: webhok', 'personal_data: mask'),
    "c.yaml:5:13 tollbell.destinations.ops.kind: 'webhok' is not one of slack, discord, teams, webhook, alertmanager; did you mean webhook?",
  ],
  [
    'an address of a destination that is none',
    own('destinations: { ops: { kind: alertmanager, url: am.example } }'),
    'tollbell.destinations.ops.url: not a webhook address; it begins with https://',
  ],
  [
    'a route to nobody',
    `${destination('kind: webhook', 'personal_data: mask')}  routes: [{ to: opps }]\n`,
    'c.yaml:7:18 tollbell.routes.0.to: there is no such destination in tollbell.destinations; did you mean ops?',
  ],
  [
    'a fallback to nobody',
    `${destination('kind: webhook', 'personal_data: mask')}  fallback: [ops, opps]\n`,
    'c.yaml:7:19 tollbell.fallback.1: there is no such destination in tollbell.destinations; did you mean ops?',
  ],
  [
    'a fallback with no destinations at all',
    own('fallback: ops'),
    'c.yaml:2:13 tollbell.fallback: there is no such destination in tollbell.destinations; known: none',
  ],
  [
    "a destination that LiteLLM's keys are called",
    own("destinations: { litellm: { url: 'https://x.example' } }"),
    "tollbell.destinations.litellm: the name litellm means what LiteLLM's keys say; choose another name",
  ],
  ['an open quote', 'tollbell:\n  timezone: "UTC\n', 'c.yaml:3:1: Missing closing "quote'],
  [
    'a key twice',
    'tollbell:\n  timezone: UTC\n  timezone: UTC\n',
    'c.yaml:3:3: Map keys must be unique',
  ],
  ['a tab', 'tollbell:\n\ttimezone: UTC\n', 'c.yaml:2:1'],
  ['two documents', 'tollbell: {}\n---\ntollbell: {}\n', 'a second document begins here'],
  ['a list for a file', '- a\n- b\n', 'c.yaml:1:1: expected object, received array'],
  [
    'a variable without a value',
    'environment_variables:\n  A: [1]\n',
    'c.yaml:2:6 environment_variables.A: expected',
  ],
])('%s', (_, text, issue) => {
  const found = problems(text);

  expect(found).toHaveLength(1);
  expect(found[0]).toContain(issue);
});

test('every mistake of a file is told at once, in its order', () => {
  const found = problems(`
general_settings:
  alerting: [slack]
  alert_types: [daily_report, team_delted]
  alert_to_webhook_url:
    daily_reports: os.environ/NOT_SET
  spend_report_frequency: weekly
tollbell:
  timezone: Mars/Olympus
  reports:
    daily_reports: { topp: 3, schedule: sometimes }
    spend_report: {}
`);

  expect(found.map((issue) => issue.split(' ').slice(0, 2).join(' '))).toEqual([
    'c.yaml:4:17 general_settings.alert_types.0:',
    'c.yaml:4:31 general_settings.alert_types.1:',
    'c.yaml:7:27 general_settings.spend_report_frequency:',
    'c.yaml:9:13 tollbell.timezone:',
    'c.yaml:11:22 tollbell.reports.daily_reports.topp:',
    'c.yaml:11:41 tollbell.reports.daily_reports.schedule:',
    'c.yaml:12:5 tollbell.reports.spend_report:',
  ]);
});

test('no issue holds a secret', () => {
  const found = problems(
    `general_settings:\n  alerting: [slack]\n  database_url: "mysql://u:hunter2@h/db"\n  alert_to_webhook_url: { daily_reports: ["ftp://hooks.slack.com/T/B/hunter2", 7] }\n  master_key: hunter2\n`,
    { SLACK_WEBHOOK_URL: 'not-a-url-hunter2', DATABASE_URL: 'hunter2' },
  );

  expect(found.length).toBeGreaterThan(0);
  expect(found.join('\n')).not.toContain('hunter2');
});

test('no issue holds the secret of a webhook', () => {
  const long = Buffer.alloc(90, 'hunter2').toString('base64');
  const found = problems(
    `${destination('kind: slack', `secret: [whsec_${long}, hunter2, os.environ/THIRD]`)}`,
    { THIRD: `whsec_hunter2${long}`, TOLLBELL_WEBHOOK_SECRET: 'hunter2' },
  );

  expect(found).toHaveLength(5);
  expect(found.join('\n')).not.toContain('hunter2');
  expect(found.join('\n')).not.toContain(long.slice(0, 12));
});

test('an address in the wrong place is not repeated', () => {
  const address = 'https://hooks.slack.com/services/T/B/hunter2';
  const found = problems(`
general_settings: { alerting: ['${address}'], alert_types: ['${address}'], spend_report_frequency: '${address}' }
tollbell:
  timezone: '${address}'
  reports: { daily_reports: { schedule: '${address}', top: '${address}' }, spend_reports: { tags: { method: '${address}' } } }
`);

  expect(found).toHaveLength(7);
  expect(found.join('\n')).not.toContain('hunter2');
});

test('a file that cannot be read is told in words', () => {
  const folder = temporaryDirectory('config');
  const issue = (name: string): string => {
    const loaded = readConfig(join(folder, name), {});
    return loaded.ok ? 'valid' : loaded.issues.map(formatConfigIssue).join('\n');
  };
  mkdirSync(join(folder, 'folder'));
  writeFileSync(join(folder, 'binary.yaml'), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  writeFileSync(join(folder, 'huge.yaml'), '#'.repeat(1_000_001));
  writeFileSync(join(folder, 'bom.yaml'), '\ufefftollbell: {}\n');
  writeFileSync(join(folder, 'crlf.yaml'), 'tollbell:\r\n  timezone: UTC\r\n');
  writeFileSync(join(folder, 'empty.yaml'), '');

  expect(issue('none.yaml')).toContain('there is no such file; name it with --config');
  expect(issue('folder')).toContain('is a folder');
  expect(issue('binary.yaml')).toContain('is not UTF-8');
  expect(issue('huge.yaml')).toContain('larger than 1 MB');
  expect([issue('bom.yaml'), issue('crlf.yaml'), issue('empty.yaml')]).toEqual([
    'valid',
    'valid',
    'valid',
  ]);
});
