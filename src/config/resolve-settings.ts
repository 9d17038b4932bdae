/** Looks up references, applies LiteLLM's order of sources and our defaults, and checks addresses. */
import type { ConfigIssue } from '../errors.ts';
import { durationMs } from '../time/duration.ts';
import { type AlertType, alertTypes, defaultAlertTypes } from './alert-types.ts';
import type { AlertingConfig, CatchUp, Config, ReportSettings, Scheduled } from './config.ts';
import { type ConfigFile, tollbellSchema } from './config-schema.ts';
import { datedModels } from './dated-models.ts';
import { eventsToken } from './events-token.ts';
import { pathText } from './explain-issue.ts';
import { resolveAlerts } from './resolve-alerts.ts';
import { type Environment, resolveReference } from './resolve-reference.ts';
import { resolveRouting } from './resolve-routing.ts';
import { Secret } from './secret.ts';
import { webhookSecrets } from './webhook-secrets.ts';
import { type Report, webhookUrl } from './webhook-url.ts';
import type { Path } from './yaml-file.ts';

interface Context {
  readonly env: Environment;
  /** `file:line:column` of a path. */
  readonly place: (path: Path) => string;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export function resolveSettings(
  file: ConfigFile,
  { env: processEnv, place }: Context,
): { readonly config: Config; readonly issues: readonly ConfigIssue[] } {
  const issues: ConfigIssue[] = [];
  const report: Report = (path, problem, hint) =>
    void issues.push({
      place: place(path),
      path: pathText(path),
      problem,
      ...(hint === undefined ? {} : { hint }),
    });
  const env = withFileVariables(file, processEnv, report);
  const general = file.general_settings ?? {};
  const litellm = file.litellm_settings ?? {};
  const own = file.tollbell ?? tollbellSchema.parse({});
  const timeZone = own.timezone ?? file.litellm_settings?.timezone ?? 'UTC';
  const days = Number.parseInt(general.spend_report_frequency ?? '7d', 10);
  const { reports } = own;

  const lookUp = (path: Path, text: string | null | undefined): string | null => {
    if (text === null || text === undefined) return null;
    const resolved = resolveReference(text, env);
    if (resolved.ok) return resolved.value;
    report(path, resolved.problem, 'set it, or write the value in the file');
    return null;
  };
  const amount = (path: Path, value: number | string | null | undefined): number | null => {
    const text = typeof value === 'number' ? String(value) : lookUp(path, value);
    const usd = text === null ? Number.NaN : Number(text);
    return Number.isFinite(usd) ? usd : null;
  };
  const databaseUrl = (path: Path, text: string | null): Secret | null => {
    if (text === null) return null;
    if (isDatabaseUrl(text)) return new Secret(text);
    report(path, 'not a PostgreSQL address', 'write postgresql://user:password@host:5432/database');
    return null;
  };

  const sourceDatabaseUrl = firstOf([
    () =>
      databaseUrl(
        ['tollbell', 'source_database_url'],
        lookUp(['tollbell', 'source_database_url'], own.source_database_url),
      ),
    () =>
      databaseUrl(
        ['general_settings', 'database_url'],
        lookUp(['general_settings', 'database_url'], general.database_url),
      ),
    () => databaseUrl(['DATABASE_URL'], notEmpty(env['DATABASE_URL'])),
  ]);
  const ownDatabaseUrl = firstOf([
    () =>
      databaseUrl(
        ['tollbell', 'database_url'],
        lookUp(['tollbell', 'database_url'], own.database_url),
      ),
    () => databaseUrl(['TOLLBELL_DATABASE_URL'], notEmpty(env['TOLLBELL_DATABASE_URL'])),
    () => sourceDatabaseUrl,
  ]);

  const [deadManUrl = null] =
    own.service.dead_man_url === undefined
      ? []
      : webhookUrl(['tollbell', 'service', 'dead_man_url'], own.service.dead_man_url, env, report);
  const [metricsUrl = null] =
    own.gateway_metrics_url === undefined
      ? []
      : webhookUrl(['tollbell', 'gateway_metrics_url'], own.gateway_metrics_url, env, report);
  const defaults = { timeZone, catchUp: own.catch_up };

  const routing = resolveRouting(own, env, report);
  const destinationNames = routing.destinations.map(({ name }) => name);

  const config: Config = {
    timeZone,
    sourceDatabaseUrl,
    ownDatabaseUrl,
    database: {
      statementTimeoutMs: Math.round(own.database.statement_timeout_seconds * 1000),
      connectTimeoutMs: Math.round(own.database.connect_timeout_seconds * 1000),
      poolSizeMax: own.database.pool_size,
    },
    alerting: alerting(general, env, report),
    routing,
    digests: digests(general),
    gateway: {
      isSpendLogDisabled: general.disable_spend_logs === true,
      isErrorLogDisabled: general.disable_error_logs === true,
      spendLogRetention: general.maximum_spend_logs_retention_period ?? null,
      spendLogRetentionMs: durationMs(general.maximum_spend_logs_retention_period ?? ''),
      hidesErrorMessages:
        file.litellm_settings?.redact_messages_in_exceptions === true ||
        file.litellm_settings?.turn_off_message_logging === true,
      masterKey: masterKey(general.master_key, env),
      metricsUrl,
      budgets: {
        resetZone: litellm.timezone ?? 'UTC',
        proxyLimitUsd: amount(['litellm_settings', 'max_budget'], litellm.max_budget),
        proxyDuration: litellm.budget_duration ?? null,
        endUserBudgetId: litellm.max_end_user_budget_id ?? null,
        endUserLimitUsd: amount(
          ['litellm_settings', 'max_end_user_budget'],
          litellm.max_end_user_budget,
        ),
      },
      datedModels: datedModels(file['model_list']),
    },
    reports: {
      daily_reports: {
        ...common(reports.daily_reports, defaults, '0 9 * * *'),
        minimumRequests: reports.daily_reports.minimum_requests,
      },
      spend_reports: {
        ...common(reports.spend_reports, defaults, days === 7 ? '0 9 * * 1' : '0 9 * * *'),
        days,
        tags: reports.spend_reports.tags,
        perTeam: reports.spend_reports.per_team,
        destinationNames,
      },
      monthly_spend_reports: {
        ...common(reports.monthly_spend_reports, defaults, '0 9 1 * *'),
        tags: reports.monthly_spend_reports.tags,
        perTeam: reports.monthly_spend_reports.per_team,
        destinationNames,
      },
      fallback_reports: common(reports.fallback_reports, defaults, '0 9 * * 1'),
    },
    corrections: {
      isEnabled: own.corrections.enabled,
      toleranceShare: own.corrections.tolerance_percent / 100,
    },
    alerts: resolveAlerts(own.alerts, {
      args: general.alerting_args ?? {},
      alertingThresholdSeconds: general.alerting_threshold ?? null,
      keyEmails: file.litellm_settings?.default_key_max_budget_alert_emails ?? {},
    }),
    delivery: {
      deadlineMs: own.delivery.deadline_hours * hourMs,
      doubt: own.delivery.doubt,
      egressAllow: own.egress.allow,
      historyMs: own.delivery.history_days * dayMs,
    },
    usage: {
      pollMs: own.usage.poll_seconds * 1000,
      keep: {
        minutesMs: own.usage.keep_days.minutes * dayMs,
        hoursMs: own.usage.keep_days.hours * dayMs,
        fineDaysMs: own.usage.keep_days.keys_and_users * dayMs,
        daysMs: own.usage.keep_days.days * dayMs,
        backfillMs: own.usage.backfill_days * dayMs,
      },
    },
    service: {
      host: own.service.host,
      port: own.service.port,
      deadManUrl,
      eventsToken: eventsToken(
        ['tollbell', 'service', 'events_token'],
        own.service.events_token,
        env,
        report,
      ),
      spoolDirectory: own.service.spool_dir ?? null,
    },
  };
  return { config, issues };
}

/** Only one page needs it, so a variable that is not set here is no mistake. */
function masterKey(text: string | null | undefined, env: Environment): Secret | null {
  const resolved = text === null || text === undefined ? null : resolveReference(text, env);
  const value = resolved?.ok === true ? resolved.value : notEmpty(env['LITELLM_MASTER_KEY']);
  return value === null ? null : new Secret(value);
}

function digests(general: NonNullable<ConfigFile['general_settings']>): Config['digests'] {
  return Object.fromEntries(
    Object.entries(general.alert_type_config ?? {})
      .filter(([, settings]) => settings.digest === true)
      // LiteLLM's default is a day.
      .map(([type, settings]) => [
        type,
        { intervalMs: (settings.digest_interval ?? 86_400) * 1000 },
      ]),
  );
}

type CatchUpFile = NonNullable<ConfigFile['tollbell']>['catch_up'];

function common(
  report: {
    readonly schedule?: string | undefined;
    readonly timezone?: string | undefined;
    readonly catch_up?: CatchUpFile | undefined;
    readonly top: number;
  },
  defaults: { readonly timeZone: string; readonly catchUp: CatchUpFile },
  schedule: string,
): ReportSettings & Scheduled {
  return {
    schedule: report.schedule ?? schedule,
    timeZone: report.timezone ?? defaults.timeZone,
    top: report.top,
    catchUp: catchUp(report.catch_up ?? {}, defaults.catchUp),
  };
}

function catchUp(report: CatchUpFile, defaults: CatchUpFile): CatchUp {
  return {
    policy: report.policy ?? defaults.policy ?? 'latest',
    slotsMax: report.max ?? defaults.max ?? 7,
    spacingMs: (report.spacing_seconds ?? defaults.spacing_seconds ?? 60) * 1000,
    latenessMsMax: (report.max_lateness_hours ?? defaults.max_lateness_hours ?? 168) * hourMs,
  };
}

function alerting(
  general: NonNullable<ConfigFile['general_settings']>,
  env: Environment,
  report: Report,
): AlertingConfig {
  const channels = general.alerting ?? [];
  const webhookUrls: Partial<Record<AlertType, readonly Secret[]>> = {};
  for (const type of alertTypes) {
    const mapped = general.alert_to_webhook_url?.[type];
    if (mapped === undefined) continue;
    const texts = typeof mapped === 'string' ? [mapped] : mapped;
    webhookUrls[type] = texts.flatMap((text, index) => {
      const path = ['general_settings', 'alert_to_webhook_url', type];
      return webhookUrl(typeof mapped === 'string' ? path : [...path, index], text, env, report);
    });
  }
  const defaultName = ['SLACK_WEBHOOK_URL', 'ALERTING_WEBHOOK_URL'].find(
    (name) => notEmpty(env[name]) !== null,
  );
  const [defaultWebhookUrl = null] =
    defaultName === undefined ? [] : webhookUrl([defaultName], env[defaultName] ?? '', env, report);
  if (
    channels.includes('slack') &&
    defaultName === undefined &&
    Object.keys(webhookUrls).length === 0
  ) {
    report(
      ['general_settings', 'alerting'],
      'names slack, and there is no address to send to',
      'set SLACK_WEBHOOK_URL, or general_settings.alert_to_webhook_url',
    );
  }
  const [teamsWebhookUrl = null] =
    notEmpty(env['MS_TEAMS_WEBHOOK_URL']) === null
      ? []
      : webhookUrl(['MS_TEAMS_WEBHOOK_URL'], env['MS_TEAMS_WEBHOOK_URL'] ?? '', env, report);
  if (channels.includes('ms_teams') && notEmpty(env['MS_TEAMS_WEBHOOK_URL']) === null) {
    report(
      ['general_settings', 'alerting'],
      'names ms_teams, and there is no address to send to',
      'set MS_TEAMS_WEBHOOK_URL',
    );
  }
  const eventUrl = notEmpty(env['WEBHOOK_URL']);
  const [eventWebhookUrl = null] =
    eventUrl === null ? [] : webhookUrl(['WEBHOOK_URL'], eventUrl, env, report);
  if (channels.includes('webhook') && eventUrl === null) {
    report(
      ['general_settings', 'alerting'],
      'names webhook, and there is no address to send to',
      'set WEBHOOK_URL',
    );
  }
  const secrets = notEmpty(env['TOLLBELL_WEBHOOK_SECRET'])?.trim().split(/\s+/) ?? [];
  return {
    channels,
    alertTypes: general.alert_types ?? defaultAlertTypes,
    webhookUrls,
    defaultWebhookUrl,
    teamsWebhookUrl,
    eventWebhookUrl,
    eventWebhookSecrets: webhookSecrets(['TOLLBELL_WEBHOOK_SECRET'], secrets, env, report),
    slackBudgetAliases: general.alerting_args?.slack_budget_alert_key_aliases ?? null,
  };
}

/** LiteLLM sets these variables at start, so the file wins over the environment. */
function withFileVariables(file: ConfigFile, env: Environment, report: Report): Environment {
  const merged: Record<string, string | undefined> = { ...env };
  for (const [name, value] of Object.entries(file.environment_variables ?? {})) {
    if (value === null) continue;
    const resolved = resolveReference(String(value), env);
    if (resolved.ok) merged[name] = resolved.value;
    else
      report(
        ['environment_variables', name],
        resolved.problem,
        'set it, or write the value in the file',
      );
  }
  return merged;
}

function isDatabaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, searchParams } = new URL(text);
  const hasHost = hostname !== '' || searchParams.has('host');
  return (protocol === 'postgresql:' || protocol === 'postgres:') && hasHost;
}

function firstOf<Value>(sources: readonly (() => Value | null)[]): Value | null {
  for (const source of sources) {
    const value = source();
    if (value !== null) return value;
  }
  return null;
}

const notEmpty = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text;
