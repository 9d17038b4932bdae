/**
 * Which kind of destination an address is of, by its form, and where exactly to post. LiteLLM has
 * Slack's setting for all of them.
 */
import { Secret } from '../config/secret.ts';

export interface RecognizedAddress {
  readonly kind: 'slack' | 'discord' | 'teams' | 'alertmanager';
  /** Where the kind's own format is taken. */
  readonly address: Secret;
}

// By path and not by host, so that an address through a proxy is recognised too.
const discordPath = /^(\/api(?:\/v\d+)?\/webhooks\/\d+\/[\w-]+)(?:\/slack|\/github)?\/?$/;
// https://github.com/prometheus/alertmanager/blob/main/api/v2/openapi.yaml
const alertsPath = /\/api\/v2\/alerts\/?$/;
const workflowPath = /\/workflows\/[0-9a-z]+\/triggers\//i;

/** Slack where nothing else is recognised: many services take its format. */
export function recognizeAddress(address: Secret): RecognizedAddress {
  const url = new URL(address.reveal());
  const [, discord] = discordPath.exec(url.pathname) ?? [];
  if (discord !== undefined) {
    url.pathname = discord;
    // Without it Discord does not say whether it kept the message.
    url.searchParams.set('wait', 'true');
    return { kind: 'discord', address: new Secret(url.toString()) };
  }
  if (alertsPath.test(url.pathname))
    return { kind: 'alertmanager', address: alertsAddress(address) };
  return { kind: workflowPath.test(url.pathname) ? 'teams' : 'slack', address };
}

/** Where Alertmanager takes alerts, given where it is: with a path of its own or without. */
export function alertsAddress(address: Secret): Secret {
  const url = new URL(address.reveal());
  const base = url.pathname.replace(/\/+$/, '').replace(/\/api\/v2(?:\/alerts)?$/, '');
  url.pathname = `${base}/api/v2/alerts`;
  return new Secret(url.toString());
}
