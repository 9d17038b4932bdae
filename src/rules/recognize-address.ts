/**
 * Which kind of destination an address is of, by its form, and where exactly to post. LiteLLM has
 * Slack's setting for all of them.
 */
import { Secret } from '../config/secret.ts';

export interface RecognizedAddress {
  readonly kind: 'slack' | 'discord' | 'teams';
  /** Where the kind's own format is taken. */
  readonly address: Secret;
}

// By path and not by host, so that an address through a proxy is recognised too.
const discordPath = /^(\/api(?:\/v\d+)?\/webhooks\/\d+\/[\w-]+)(?:\/slack|\/github)?\/?$/;
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
  return { kind: workflowPath.test(url.pathname) ? 'teams' : 'slack', address };
}
