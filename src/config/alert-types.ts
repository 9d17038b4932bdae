/** LiteLLM's names for what can be told, in the order of its documentation. */
export const alertTypes = [
  'llm_exceptions',
  'llm_too_slow',
  'llm_requests_hanging',
  'budget_alerts',
  'spend_reports',
  'failed_tracking_spend',
  'user_spend_thresholds',
  'user_spend_anomalies',
  'db_exceptions',
  'daily_reports',
  'cooldown_deployment',
  'new_model_added',
  'model_deprecation_warnings',
  'outage_alerts',
  'region_outage_alerts',
  'fallback_reports',
  'new_virtual_key_created',
  'virtual_key_updated',
  'virtual_key_deleted',
  'new_team_created',
  'team_updated',
  'team_deleted',
  'new_internal_user_created',
  'internal_user_updated',
  'internal_user_deleted',
] as const;

export type AlertType = (typeof alertTypes)[number];

/** What is done to keys, teams and users; LiteLLM tells of these only where it is asked to. */
export const managementTypes: readonly AlertType[] = alertTypes.slice(
  alertTypes.indexOf('new_virtual_key_created'),
);

/** What LiteLLM sends when `alert_types` is unset. */
export const defaultAlertTypes: readonly AlertType[] = alertTypes.filter(
  (type) => !managementTypes.includes(type) && type !== 'user_spend_anomalies',
);
