/** The settings of alerts: ours by type, with what LiteLLM's `alerting_args` say of them. */
import type { AlertPolicy, AlertsConfig } from './config.ts';
import type { ConfigFile } from './config-schema.ts';

type AlertsFile = NonNullable<ConfigFile['tollbell']>['alerts'];
type General = Pick<
  NonNullable<ConfigFile['general_settings']>,
  'alerting_args' | 'alerting_threshold'
>;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** LiteLLM's `budget_alert_ttl`. */
const budgetQuietSeconds = 86_400;

/** LiteLLM's `alerting_threshold`. */
const slowSeconds = 300;

export function resolveAlerts(
  file: AlertsFile,
  { alerting_args, alerting_threshold }: General,
): AlertsConfig {
  const args = alerting_args ?? {};
  return {
    budget_alerts: policyOf(file.budget_alerts, {
      quietForMs: (args.budget_alert_ttl ?? budgetQuietSeconds) * 1000,
      resolveAfterMs: 0,
    }),
    llm_too_slow: {
      ...policyOf(file.llm_too_slow, { quietForMs: hourMs, resolveAfterMs: 15 * minuteMs }),
      thresholdMs: (alerting_threshold ?? slowSeconds) * 1000,
      rules: file.llm_too_slow.rules.map((rule) => ({
        models: listOf(rule.model),
        callTypes: listOf(rule.call_type),
        thresholdMs: rule.seconds === undefined ? null : rule.seconds * 1000,
        firstTokenMs:
          rule.first_token_seconds === undefined ? null : rule.first_token_seconds * 1000,
      })),
    },
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

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
