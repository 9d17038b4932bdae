/** Where a message of a type goes, by LiteLLM's keys in LiteLLM's order. */
import type { AlertType } from '../config/alert-types.ts';
import type { AlertingConfig } from '../config/config.ts';
import { type Destination, destinationsOf } from './destinations.ts';

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
  const addresses = alerting.webhookUrls[type] ?? defaultAddress(alerting);
  if (addresses === null) {
    return {
      ok: false,
      problem: `no address for ${type}: set SLACK_WEBHOOK_URL, or general_settings.alert_to_webhook_url.${type}`,
    };
  }
  const wanted = new Set(addresses.map((address) => address.reveal()));
  return {
    ok: true,
    destinations: destinationsOf(alerting).filter(({ address }) => wanted.has(address.reveal())),
  };
}

const defaultAddress = ({
  defaultWebhookUrl,
}: AlertingConfig): NonNullable<AlertingConfig['webhookUrls'][AlertType]> | null =>
  defaultWebhookUrl === null ? null : [defaultWebhookUrl];
