/** The settings of alerts: ours by type, with what LiteLLM's `alerting_args` say of them. */
import type { AlertPolicy, AlertsConfig } from './config.ts';
import type { ConfigFile } from './config-schema.ts';

type AlertsFile = NonNullable<ConfigFile['tollbell']>['alerts'];
type AlertingArgs = NonNullable<NonNullable<ConfigFile['general_settings']>['alerting_args']>;

const hourMs = 3_600_000;
/** LiteLLM's `budget_alert_ttl`. */
const budgetQuietSeconds = 86_400;

export function resolveAlerts(file: AlertsFile, args: AlertingArgs): AlertsConfig {
  return {
    budget_alerts: policyOf(file.budget_alerts, {
      quietForMs: (args.budget_alert_ttl ?? budgetQuietSeconds) * 1000,
      resolveAfterMs: 0,
    }),
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
