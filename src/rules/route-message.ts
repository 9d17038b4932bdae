/** Where a message of a type goes, by LiteLLM's keys in LiteLLM's order. */
import type { AlertType } from '../config/alert-types.ts';
import type { AlertingConfig } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';

export interface Destination {
  /** What is printed and stored; never the address. */
  readonly name: string;
  /** The kind that draws for it. */
  readonly kind: string;
  readonly address: Secret;
}

export type Route =
  | { readonly ok: true; readonly destinations: readonly Destination[] }
  | { readonly ok: false; readonly problem: string };

/** A mapping of the type comes before the default address; a list goes to each of its members. */
export function routeMessage(type: AlertType, alerting: AlertingConfig): Route {
  if (!alerting.channels.includes('slack')) {
    return {
      ok: false,
      problem:
        "nowhere to send: general_settings.alerting does not name slack; write alerting: ['slack']",
    };
  }
  if (!alerting.alertTypes.includes(type)) {
    return {
      ok: false,
      problem: `general_settings.alert_types leaves out ${type}; add it, or remove alert_types`,
    };
  }
  const mapped = alerting.webhookUrls[type];
  if (mapped !== undefined) {
    return {
      ok: true,
      destinations: mapped.map((address, index) => ({
        name: mapped.length === 1 ? `slack (${type})` : `slack (${type}, ${index + 1})`,
        kind: 'slack',
        address,
      })),
    };
  }
  if (alerting.defaultWebhookUrl === null) {
    return {
      ok: false,
      problem: `no address for ${type}: set SLACK_WEBHOOK_URL, or general_settings.alert_to_webhook_url.${type}`,
    };
  }
  return {
    ok: true,
    destinations: [{ name: 'slack', kind: 'slack', address: alerting.defaultWebhookUrl }],
  };
}
