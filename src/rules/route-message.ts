/** Where a message of a type goes, by LiteLLM's keys in LiteLLM's order. */
import type { AlertType } from '../config/alert-types.ts';
import type { AlertingConfig } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';
import { type Destination, destinationsOf } from './destinations.ts';
import { recognizeAddress } from './recognize-address.ts';

export type Route =
  | { readonly ok: true; readonly destinations: readonly Destination[] }
  | { readonly ok: false; readonly problem: string };

/**
 * To Slack's addresses: a mapping of the type comes before the default one, and a list goes to each of
 * its members. To Teams' one address beside that.
 */
export function routeMessage(type: AlertType, alerting: AlertingConfig): Route {
  const { channels } = alerting;
  if (!channels.includes('slack') && !channels.includes('ms_teams')) {
    return {
      ok: false,
      problem:
        "nowhere to send: general_settings.alerting names neither slack nor ms_teams; write alerting: ['slack']",
    };
  }
  if (!alerting.alertTypes.includes(type)) {
    return {
      ok: false,
      problem: `general_settings.alert_types leaves out ${type}; add it, or remove alert_types`,
    };
  }
  const slack = channels.includes('slack')
    ? (alerting.webhookUrls[type] ?? existing(alerting.defaultWebhookUrl))
    : [];
  const teams = channels.includes('ms_teams') ? existing(alerting.teamsWebhookUrl) : [];
  const wanted = new Set(
    [...slack.map((address) => recognizeAddress(address).address), ...teams].map((address) =>
      address.reveal(),
    ),
  );
  if (wanted.size === 0 && alerting.webhookUrls[type] === undefined) {
    return {
      ok: false,
      problem: `no address for ${type}: set SLACK_WEBHOOK_URL, or general_settings.alert_to_webhook_url.${type}`,
    };
  }
  return {
    ok: true,
    destinations: destinationsOf(alerting).filter(({ address }) => wanted.has(address.reveal())),
  };
}

const existing = (address: Secret | null): readonly Secret[] => (address === null ? [] : [address]);
