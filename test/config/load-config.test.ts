/** LiteLLM's config as it is, our settings beside it, and the order in which sources win. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load-config.ts';

function load(text: string, env: Record<string, string> = {}): Config {
  const loaded = loadConfig({ file: 'config.yaml', text, env });
  if (!loaded.ok) throw new Error(inspect(loaded.issues));
  return loaded.config;
}

const slack = 'https://hooks.slack.com/services/T/B/default';

test('nothing at all gives every default', () => {
  const config = load('');

  expect(config.timeZone).toBe('UTC');
  expect(config.sourceDatabaseUrl).toBeNull();
  expect(config.alerting.channels).toEqual([]);
  expect(config.alerting.alertTypes).toContain('daily_reports');
  expect(config.alerting.alertTypes).not.toContain('team_deleted');
  expect(config.database).toEqual({
    statementTimeoutMs: 30_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 4,
  });
  const catchUp = {
    policy: 'latest',
    slotsMax: 7,
    spacingMs: 60_000,
    latenessMsMax: 168 * 3_600_000,
  };
  expect(config.delivery).toEqual({
    deadlineMs: 24 * 3_600_000,
    doubt: 'resend',
    egressAllow: [],
    historyMs: 90 * 24 * 3_600_000,
  });
  expect(config.service).toEqual({
    host: '0.0.0.0',
    port: 8477,
    deadManUrl: null,
    eventsToken: null,
    spoolDirectory: null,
  });
  expect(config.reports).toEqual({
    daily_reports: { schedule: '0 9 * * *', timeZone: 'UTC', top: 5, minimumRequests: 5, catchUp },
    spend_reports: {
      schedule: '0 9 * * 1',
      timeZone: 'UTC',
      top: 10,
      days: 7,
      tags: { method: 'full', include: ['*'], exclude: ['User-Agent:*'] },
      perTeam: false,
      destinationNames: [],
      catchUp,
    },
    monthly_spend_reports: {
      schedule: '0 9 1 * *',
      timeZone: 'UTC',
      top: 10,
      tags: { method: 'full', include: ['*'], exclude: ['User-Agent:*'] },
      perTeam: false,
      destinationNames: [],
      catchUp,
    },
    fallback_reports: { schedule: '0 9 * * 1', timeZone: 'UTC', top: 10, catchUp },
  });
});

test("a LiteLLM config is read as LiteLLM's docs write it, and its other keys are passed over", () => {
  const config = load(
    `
model_list:
  - model_name: "azure-model"
    litellm_params: { model: azure/gpt-35-turbo, api_key: my-bad-key }
    model_info: { alerts: whatever }
router_settings: { num_retries: 2 }
general_settings:
  master_key: sk-1234
  store_model_in_db: true
  allowed_routes: ["/spend/logs"]
  alerting: ["slack", "webhook"]
  alerting_threshold: 0.0001
  alert_types: ["llm_exceptions", "spend_reports", "daily_reports"]
  alert_to_webhook_url:
    llm_exceptions: "os.environ/SLACK_WEBHOOK_URL_2"
    spend_reports: ["https://hooks.slack.com/a", "os.environ/SLACK_WEBHOOK_URL_2"]
  alerting_args: { daily_report_frequency: 43200, report_check_interval: 3600, something_new: 1 }
  alert_type_config: { llm_exceptions: { digest: true, digest_interval: 86400 } }
  spend_report_frequency: "30D"
  disable_spend_logs: true
  maximum_spend_logs_retention_period: "30d"
litellm_settings:
  success_callback: ["langfuse"]
  timezone: "America/New_York"
  max_budget: os.environ/PROXY_BUDGET
  budget_duration: 30d
  max_end_user_budget: "0.5"
  max_end_user_budget_id: default
environment_variables: { SLACK_WEBHOOK_URL: "${slack}", PORT: 4000 }
`,
    {
      SLACK_WEBHOOK_URL_2: 'https://hooks.slack.com/two',
      WEBHOOK_URL: 'https://events.example/litellm',
      PROXY_BUDGET: '1000',
    },
  );

  expect(config.timeZone).toBe('America/New_York');
  expect(config.reports.spend_reports.days).toBe(30);
  expect(config.alerting.channels).toEqual(['slack', 'webhook']);
  expect(config.alerting.alertTypes).toEqual(['llm_exceptions', 'spend_reports', 'daily_reports']);
  expect(config.alerting.webhookUrls.spend_reports?.map((url) => url.reveal())).toEqual([
    'https://hooks.slack.com/a',
    'https://hooks.slack.com/two',
  ]);
  expect(config.alerting.defaultWebhookUrl?.reveal()).toBe(slack);
  expect(config.gateway).toEqual({
    isSpendLogDisabled: true,
    isErrorLogDisabled: false,
    spendLogRetention: '30d',
    spendLogRetentionMs: 30 * 86_400_000,
    hidesErrorMessages: false,
    masterKey: expect.anything(),
    metricsUrl: null,
    budgets: {
      resetZone: 'America/New_York',
      proxyLimitUsd: 1_000,
      proxyDuration: '30d',
      endUserBudgetId: 'default',
      endUserLimitUsd: 0.5,
    },
    datedModels: [],
  });
  expect(config.gateway.masterKey?.reveal()).toBe('sk-1234');
  expect(config.alerting.eventWebhookUrl?.reveal()).toBe('https://events.example/litellm');
  expect(config.digests).toEqual({ llm_exceptions: { intervalMs: 86_400_000 } });
});

test("outages are counted as LiteLLM's arguments say, beside what is ours", () => {
  const { alerts, gateway } = load(`
general_settings:
  alerting_threshold: 60
  alerting_args:
    outage_alert_ttl: 120
    region_outage_alert_ttl: 30
    minor_outage_alert_threshold: 7
    major_outage_alert_threshold: 40
    max_outage_alert_list_size: 10
tollbell:
  gateway_metrics_url: http://litellm:4000/metrics
  alerts: { outage_alerts: { minor_percent: 0, long_window_minutes: 0 } }
`);

  expect(alerts.outage_alerts).toMatchObject({
    windowMs: 120_000,
    minorCount: 7,
    majorCount: 40,
    minorShare: 0,
    majorShare: 0.5,
    longMs: 0,
  });
  expect(alerts.region_outage_alerts).toMatchObject({ windowMs: 30_000, minorShare: 0.2 });
  expect(alerts.llm_requests_hanging.thresholdMs).toBe(60_000);
  expect(gateway.metricsUrl?.reveal()).toBe('http://litellm:4000/metrics');
});

describe('sources win in this order:', () => {
  const url = (name: string): string => `postgresql://u:p@host/${name}`;

  test('the database of the reports', () => {
    const env = { DATABASE_URL: url('env') };
    const general = `general_settings: { database_url: "${url('general')}" }\n`;
    const own = `tollbell: { source_database_url: "${url('own')}" }\n`;

    expect(load(general + own, env).sourceDatabaseUrl?.reveal()).toBe(url('own'));
    expect(load(general, env).sourceDatabaseUrl?.reveal()).toBe(url('general'));
    expect(load('', env).sourceDatabaseUrl?.reveal()).toBe(url('env'));
  });

  test('our own database', () => {
    const env = { DATABASE_URL: url('env'), TOLLBELL_DATABASE_URL: url('ours') };

    expect(load(`tollbell: { database_url: "${url('own')}" }`, env).ownDatabaseUrl?.reveal()).toBe(
      url('own'),
    );
    expect(load('', env).ownDatabaseUrl?.reveal()).toBe(url('ours'));
    expect(load('', { DATABASE_URL: url('env') }).ownDatabaseUrl?.reveal()).toBe(url('env'));
  });

  test('SLACK_WEBHOOK_URL before ALERTING_WEBHOOK_URL', () => {
    const env = { ALERTING_WEBHOOK_URL: 'https://hooks.slack.com/alerting' };

    expect(load('', env).alerting.defaultWebhookUrl?.reveal()).toBe(
      'https://hooks.slack.com/alerting',
    );
    expect(
      load('', { ...env, SLACK_WEBHOOK_URL: slack }).alerting.defaultWebhookUrl?.reveal(),
    ).toBe(slack);
  });

  test('the zone of a report, of tollbell, of LiteLLM', () => {
    const litellm = 'litellm_settings: { timezone: Asia/Tokyo }\n';
    const own =
      'tollbell: { timezone: Europe/Paris, reports: { daily_reports: { timezone: Asia/Kolkata } } }\n';

    expect(load(litellm).reports.daily_reports.timeZone).toBe('Asia/Tokyo');
    expect(load(litellm + own).reports.daily_reports.timeZone).toBe('Asia/Kolkata');
    expect(load(litellm + own).reports.spend_reports.timeZone).toBe('Europe/Paris');
  });
});

test('anchors, aliases and merge keys work', () => {
  const config = load(`
x: &tags { method: split }
tollbell:
  reports:
    spend_reports: { tags: { <<: *tags, include: ['project:*'] } }
    monthly_spend_reports: { tags: *tags }
`);

  expect(config.reports.spend_reports.tags).toEqual({
    method: 'split',
    include: ['project:*'],
    exclude: ['User-Agent:*'],
  });
  expect(config.reports.monthly_spend_reports.tags.method).toBe('split');
});

test('a secret prints as a placeholder everywhere', () => {
  const config = load('', {
    DATABASE_URL: 'postgresql://u:hunter2@host/db',
    SLACK_WEBHOOK_URL: slack,
  });

  for (const text of [
    JSON.stringify(config),
    inspect(config, { depth: 9 }),
    `${config.sourceDatabaseUrl}`,
  ]) {
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('hooks.slack.com');
  }
});

test.each([
  'general_settings:\n',
  'general_settings: null\ntollbell: {}',
  '---\n{}',
  '# only a comment\n',
])('an empty section is an absent one: %j', (text) => {
  expect(load(text).alerting.channels).toEqual([]);
});

test('per_team knows every name of tollbell.destinations, and no address', () => {
  const { spend_reports, monthly_spend_reports } = load(`
tollbell:
  reports: {spend_reports: {per_team: true}}
  destinations:
    atlas: {url: '${slack}-1'}
    growth: {url: '${slack}-2'}
`).reports;

  expect(spend_reports.perTeam).toBe(true);
  expect(monthly_spend_reports.perTeam).toBe(false);
  expect(spend_reports.destinationNames).toEqual(['atlas', 'growth']);
  expect(monthly_spend_reports.destinationNames).toEqual(['atlas', 'growth']);
});

test('the levels of budgets are ours, else those of LiteLLM, else its two', () => {
  const levelsOf = (text: string) =>
    load(text).alerts.budget_alerts.levels.map((level) =>
      level.kind === 'percent' ? level.percent : -level.leftUsd,
    );
  const litellm = 'general_settings: {alerting_args: {budget_alert_thresholds: [70, 95.5]}}\n';

  expect(levelsOf('')).toEqual([85, 95]);
  expect(levelsOf(litellm)).toEqual([70, 95.5]);
  expect(
    levelsOf(`${litellm}tollbell: {alerts: {budget_alerts: {levels: ['80%', '$12.50 left']}}}`),
  ).toEqual([80, -12.5]);
});
