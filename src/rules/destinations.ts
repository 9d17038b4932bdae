/**
 * Every place of the config that messages go to. Two settings with the same address are one
 * destination: it has one limit, one order and one state.
 */
import { createHash } from 'node:crypto';
import { alertTypes } from '../config/alert-types.ts';
import type { AlertingConfig } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';

export interface Destination {
  /** What is printed and stored; never the address. */
  readonly name: string;
  /** The kind that draws for it. */
  readonly kind: string;
  readonly address: Secret;
  /** Tells two addresses apart without naming them. */
  readonly fingerprint: string;
}

/** The default address first, then those of `alert_to_webhook_url` in LiteLLM's order of types. */
export function destinationsOf(alerting: AlertingConfig): readonly Destination[] {
  const labels = new Map<string, { address: Secret; labels: string[] }>();
  const add = (address: Secret, label: string): void => {
    const entry = labels.get(address.reveal());
    if (entry === undefined) labels.set(address.reveal(), { address, labels: [label] });
    else entry.labels.push(label);
  };
  const { defaultWebhookUrl, webhookUrls } = alerting;
  if (defaultWebhookUrl !== null) add(defaultWebhookUrl, '');
  for (const type of alertTypes) {
    const mapped = webhookUrls[type] ?? [];
    for (const [index, address] of mapped.entries()) {
      add(address, mapped.length === 1 ? type : `${type}, ${index + 1}`);
    }
  }
  return [...labels.values()].map(({ address, labels }) => ({
    name: nameOf(labels),
    kind: 'slack',
    address,
    fingerprint: fingerprintOf(address),
  }));
}

/** `slack` for the default address, `slack (daily_reports)`, `slack (daily_reports; +2)`. */
function nameOf(labels: readonly string[]): string {
  if (labels.includes('')) return 'slack';
  const [first = '', ...others] = labels;
  if (others.length === 0) return `slack (${first})`;
  if (others.length === 1) return `slack (${first}; ${others[0]})`;
  return `slack (${first}; +${others.length})`;
}

const fingerprintOf = (address: Secret): string =>
  createHash('sha256')
    .update(`tollbell destination ${address.reveal()}`)
    .digest('hex')
    .slice(0, 16);
