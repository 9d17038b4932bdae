/**
 * Every place of the config that messages go to. Two settings with the same address are one
 * destination: it has one limit, one order and one state.
 */
import { createHash } from 'node:crypto';
import { alertTypes } from '../config/alert-types.ts';
import type { AlertingConfig } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';
import { recognizeAddress } from './recognize-address.ts';

export interface Destination {
  /** What is printed and stored; never the address. */
  readonly name: string;
  /** The kind that draws for it. */
  readonly kind: string;
  readonly address: Secret;
  /** Tells two addresses apart without naming them. */
  readonly fingerprint: string;
}

/** The default addresses first, then those of `alert_to_webhook_url` in LiteLLM's order of types. */
export function destinationsOf(alerting: AlertingConfig): readonly Destination[] {
  const places = new Map<string, { kind: string; address: Secret; labels: string[] }>();
  const add = ({ kind, address }: Pick<Destination, 'kind' | 'address'>, label: string): void => {
    const entry = places.get(address.reveal());
    if (entry === undefined) places.set(address.reveal(), { kind, address, labels: [label] });
    else entry.labels.push(label);
  };
  const { channels, defaultWebhookUrl, teamsWebhookUrl, webhookUrls } = alerting;
  if (defaultWebhookUrl !== null) add(recognizeAddress(defaultWebhookUrl), '');
  if (teamsWebhookUrl !== null && channels.includes('ms_teams')) {
    add({ kind: 'teams', address: teamsWebhookUrl }, 'ms_teams');
  }
  for (const type of alertTypes) {
    const mapped = webhookUrls[type] ?? [];
    for (const [index, address] of mapped.entries()) {
      add(recognizeAddress(address), mapped.length === 1 ? type : `${type}, ${index + 1}`);
    }
  }
  return [...places.values()].map(({ kind, address, labels }) => ({
    name: nameOf(kind, labels),
    kind,
    address,
    fingerprint: fingerprintOf(address),
  }));
}

/** `slack` for the default address, `slack (daily_reports)`, `discord (daily_reports; +2)`. */
function nameOf(kind: string, labels: readonly string[]): string {
  if (labels.includes('')) return kind;
  const [first = '', ...others] = labels;
  if (others.length === 0) return `${kind} (${first})`;
  if (others.length === 1) return `${kind} (${first}; ${others[0]})`;
  return `${kind} (${first}; +${others.length})`;
}

const fingerprintOf = (address: Secret): string =>
  createHash('sha256')
    .update(`tollbell destination ${address.reveal()}`)
    .digest('hex')
    .slice(0, 16);
