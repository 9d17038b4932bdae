/** The settings of alerts: ours by type, with what LiteLLM's `alerting_args` say of them. */
import { type BudgetLevel, parseBudgetLevel } from './budget-level.ts';
import type {
  AlertPolicy,
  AlertsConfig,
  BudgetAlertSettings,
  BudgetRule,
  DbExceptionSettings,
  ExceptionSettings,
  OutageSettings,
  UserSpendSettings,
} from './config.ts';
import type { ConfigFile } from './config-schema.ts';

type AlertsFile = NonNullable<ConfigFile['tollbell']>['alerts'];
type BudgetFile = AlertsFile['budget_alerts'];
type AlertingArgs = NonNullable<NonNullable<ConfigFile['general_settings']>['alerting_args']>;

interface OfLitellm {
  readonly args: AlertingArgs;
  /** Of `general_settings`. */
  readonly alertingThresholdSeconds: number | null;
  /** Of `litellm_settings`. */
  readonly keyEmails: Readonly<Record<string, string | readonly string[]>>;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** LiteLLM's `budget_alert_ttl`. */
const budgetQuietSeconds = 86_400;
/** LiteLLM's two, as shares that are used. */
const defaultPercents = [85, 95];

/** LiteLLM's, of its mails. */
const deprecationDays = [30, 7, 0];

/** LiteLLM's `alerting_threshold`. */
const slowSeconds = 300;

export function resolveAlerts(file: AlertsFile, litellm: OfLitellm): AlertsConfig {
  return {
    budget_alerts: budgetAlerts(file.budget_alerts, litellm),
    spend_tracked: {
      ...eventPolicy(file.spend_tracked.every_seconds),
      // What was told is in the look's own memory: no episode need be remembered.
      quietForMs: 0,
      isEnabled: file.spend_tracked.enabled,
    },
    user_spend_thresholds: userSpend(file.user_spend_thresholds, litellm),
    llm_exceptions: exceptions(file.llm_exceptions),
    outage_alerts: outage(file.outage_alerts, litellm, litellm.args.outage_alert_ttl),
    region_outage_alerts: outage(
      file.region_outage_alerts,
      litellm,
      litellm.args.region_outage_alert_ttl,
    ),
    llm_requests_hanging: {
      ...policyOf(file.llm_requests_hanging, { quietForMs: 0, resolveAfterMs: minuteMs }),
      thresholdMs: (litellm.alertingThresholdSeconds ?? slowSeconds) * 1000,
    },
    cooldown_deployment: {
      ...policyOf(file.cooldown_deployment, { quietForMs: hourMs, resolveAfterMs: 0 }),
      countMin: file.cooldown_deployment.minimum,
      windowMs: file.cooldown_deployment.window_minutes * minuteMs,
    },
    failed_tracking_spend: {
      // LiteLLM tells of a model once in this time.
      ...policyOf(file.failed_tracking_spend, {
        quietForMs: (litellm.args.budget_alert_ttl ?? budgetQuietSeconds) * 1000,
        resolveAfterMs: hourMs,
      }),
      countMin: file.failed_tracking_spend.minimum_count,
      priceMs: file.failed_tracking_spend.price_days * 24 * hourMs,
      tellsUnknownPrices: file.failed_tracking_spend.unknown_prices,
      free: file.failed_tracking_spend.free,
    },
    llm_too_slow: {
      ...policyOf(file.llm_too_slow, { quietForMs: hourMs, resolveAfterMs: 15 * minuteMs }),
      windowMs: file.llm_too_slow.window_minutes * minuteMs,
      minimum: { count: file.llm_too_slow.minimum_count, share: 0 },
      thresholdMs: (litellm.alertingThresholdSeconds ?? slowSeconds) * 1000,
      rules: file.llm_too_slow.rules.map((rule) => ({
        models: listOf(rule.model),
        callTypes: listOf(rule.call_type),
        thresholdMs: rule.seconds === undefined ? null : rule.seconds * 1000,
        firstTokenMs:
          rule.first_token_seconds === undefined ? null : rule.first_token_seconds * 1000,
        minimum: { count: rule.minimum_count, share: rule.minimum_percent / 100 },
      })),
    },
    db_exceptions: dbExceptions(file.db_exceptions),
    reported_failures: {
      ...policyOf(file.reported_failures, { quietForMs: hourMs, resolveAfterMs: 0 }),
      windowMs: file.reported_failures.window_minutes * minuteMs,
      countMin: file.reported_failures.minimum_count,
    },
    new_model_added: eventPolicy(file.new_model_added.every_seconds),
    model_deprecation_warnings: {
      ...policyOf(file.model_deprecation_warnings, { quietForMs: 0, resolveAfterMs: 0 }),
      stepsDays: (
        file.model_deprecation_warnings.days ??
        notEmpty(litellm.args.model_deprecation_email_thresholds) ??
        deprecationDays
      ).toSorted((a, b) => b - a),
    },
    management: {
      ...eventPolicy(file.management.every_seconds),
      keyExpiryMs: file.management.key_expiry_days
        .map((days) => days * 24 * hourMs)
        .toSorted((a, b) => b - a),
    },
  };
}

/** Of what happens and does not last: there is no end to tell, and nothing to be reminded of. */
function eventPolicy(everySeconds: number): AlertPolicy {
  return {
    everyMs: Math.round(everySeconds * 1000),
    quietForMs: hourMs,
    remindAfterMs: null,
    resolveAfterMs: 0,
    tellsResolved: false,
  };
}

function budgetAlerts(file: BudgetFile, { args, keyEmails }: OfLitellm): BudgetAlertSettings {
  return {
    ...policyOf(file, {
      quietForMs: (args.budget_alert_ttl ?? budgetQuietSeconds) * 1000,
      resolveAfterMs: 0,
    }),
    levels:
      file.levels?.map(parseBudgetLevel) ??
      (args.budget_alert_thresholds ?? defaultPercents).map((percent) => ({
        kind: 'percent',
        percent,
      })),
    isProjected: file.projected,
    rules: file.rules.map(budgetRule),
    marginShare: file.margin_percent / 100,
    driftShare: file.drift_percent === null ? null : file.drift_percent / 100,
    keyEmails: Object.fromEntries(
      Object.entries(keyEmails).map(([percent, addresses]) => [
        percent,
        typeof addresses === 'string' ? addresses.split(',').map((one) => one.trim()) : addresses,
      ]),
    ),
  };
}

function budgetRule(rule: BudgetFile['rules'][number]): BudgetRule {
  const levels: readonly BudgetLevel[] | null = rule.levels?.map(parseBudgetLevel) ?? null;
  return {
    kinds: listOf(rule.kind),
    entities: listOf(rule.entity),
    teams: listOf(rule.team),
    tags: listOf(rule.tag),
    models: listOf(rule.model),
    levels,
    isProjected: rule.projected ?? null,
  };
}

/** What LiteLLM leaves open is as in its own tests. */
function userSpend(
  file: AlertsFile['user_spend_thresholds'],
  { args }: OfLitellm,
): UserSpendSettings {
  const every_seconds = args.user_spend_check_interval ?? file.every_seconds;
  return {
    // What was told of a day or a month is told once: each is an occasion of its own.
    ...policyOf({ ...file, every_seconds }, { quietForMs: 0, resolveAfterMs: 0 }),
    dailyUsd: args.daily_spend_per_user_threshold ?? null,
    monthlyUsd: args.monthly_spend_per_user_threshold ?? null,
    anomaly: {
      multiplier: args.spend_anomaly_multiplier ?? 3,
      minimumUsd: args.spend_anomaly_min_spend ?? 10,
      baselineDays: args.spend_anomaly_baseline_days ?? 7,
    },
  };
}

function dbExceptions(file: AlertsFile['db_exceptions']): DbExceptionSettings {
  return {
    // Persistence before the alarm and before its end takes the place of a quiet time.
    ...policyOf(file, { quietForMs: 0, resolveAfterMs: 15_000 }),
    afterMs: Math.round(file.after_seconds * 1000),
    slowMs: Math.round(file.slow_seconds * 1000),
    lagMs: Math.round(file.lag_seconds * 1000),
    writerMs: Math.round(file.writer_minutes * 60_000),
  };
}

/** What is left open is as in LiteLLM's code. */
function outage(
  file: AlertsFile['outage_alerts'],
  { args }: OfLitellm,
  ttlSeconds = 60,
): OutageSettings {
  return {
    // After an end that was told a new outage is news.
    ...policyOf(file, { quietForMs: file.resolved ? 0 : hourMs, resolveAfterMs: 5 * minuteMs }),
    windowMs: ttlSeconds * 1000,
    windowCount: file.windows,
    minorCount: args.minor_outage_alert_threshold ?? 5,
    majorCount: args.major_outage_alert_threshold ?? 10,
    minorShare: file.minor_percent / 100,
    majorShare: file.major_percent / 100,
    requestsMin: file.minimum_requests,
    longMs: file.long_window_minutes * minuteMs,
  };
}

function exceptions(file: AlertsFile['llm_exceptions']): ExceptionSettings {
  const { minimum_count: count, minimum_percent } = file;
  return {
    ...policyOf(file, { quietForMs: 30 * minuteMs, resolveAfterMs: 5 * minuteMs }),
    windowMs: file.window_minutes * minuteMs,
    // Who asks for each failure asks for those among much traffic, too.
    minimum: { count, share: (minimum_percent ?? (count === 1 ? 0 : 1)) / 100 },
    callerCountMin: file.caller_minimum_count,
  };
}

function policyOf(
  file: {
    readonly every_seconds: number;
    readonly resolved: boolean;
    readonly remind_hours?: number | undefined;
  },
  own: Pick<AlertPolicy, 'quietForMs' | 'resolveAfterMs'>,
): AlertPolicy {
  return {
    everyMs: Math.round(file.every_seconds * 1000),
    tellsResolved: file.resolved,
    remindAfterMs: file.remind_hours === undefined ? null : file.remind_hours * hourMs,
    ...own,
  };
}

const notEmpty = (days: readonly number[] | null | undefined): readonly number[] | null =>
  days === null || days === undefined || days.length === 0 ? null : days;

const listOf = <Item extends string>(value: Item | readonly Item[] | undefined): readonly Item[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
