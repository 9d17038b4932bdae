/**
 * Every place of the config that messages go to. Two settings with the same address are one
 * destination: it has one limit, one order and one state.
 */
import { createHash } from 'node:crypto';
import { alertTypes } from '../config/alert-types.ts';
import type { AlertingConfig, PersonalData, RoutingConfig } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';
import type { DrawOptions } from '../define/define-destination.ts';
import { alertsAddress, recognizeAddress } from './recognize-address.ts';

export interface Destination {
  /** What is printed and stored; never the address. */
  readonly name: string;
  /** Its names in `tollbell.destinations`: several where these give the same address. */
  readonly configNames: readonly string[];
  /** The kind that draws for it. */
  readonly kind: string;
  readonly address: Secret;
  /** Tells two addresses apart without naming them. */
  readonly fingerprint: string;
  /** What it is signed with; empty for kinds that sign nothing. */
  readonly secrets: readonly Secret[];
  readonly personalData: PersonalData;
  readonly draw: DrawOptions;
}

/** The parts of the config that name places. */
export interface Places {
  readonly alerting: AlertingConfig;
  readonly routing: RoutingConfig;
}

type Settings = Omit<Destination, 'name' | 'configNames' | 'fingerprint'>;

/**
 * Those of `tollbell.destinations` under their names, then the default addresses, then those of
 * `alert_to_webhook_url` in LiteLLM's order of types.
 */
export function destinationsOf({ alerting, routing }: Places): readonly Destination[] {
  const places = new Map<string, { settings: Settings; names: string[]; labels: string[] }>();
  const add = (settings: Settings, label: string, name: string | null = null): void => {
    const key = settings.address.reveal();
    const entry = places.get(key);
    const names = name === null ? [] : [name];
    if (entry === undefined) {
      places.set(key, { settings, names, labels: [label] });
    } else {
      entry.labels.push(label);
      entry.names.push(...names);
    }
  };
  const plain = (address: Secret, kind?: string): Settings => ({
    ...(kind === undefined ? recognizeAddress(address) : { kind, address }),
    secrets: [],
    personalData: routing.personalData,
    draw: { fieldNames: 'current' },
  });
  for (const { name, kind, address, secrets, personalData, fieldNames } of routing.destinations) {
    const settings = {
      ...plain(address, kind ?? undefined),
      // Discord's own address is the same whichever way its kind was found out.
      ...(kind === 'discord' ? { address: recognizeAddress(address).address } : {}),
      ...(kind === 'alertmanager' ? { address: alertsAddress(address) } : {}),
      secrets,
      // A webhook is a program's, which needs what LiteLLM would have told it.
      personalData: personalData ?? (kind === 'webhook' ? 'show' : routing.personalData),
      draw: { fieldNames },
    };
    add(settings, name, name);
  }
  const { channels, defaultWebhookUrl, teamsWebhookUrl, eventWebhookUrl, webhookUrls } = alerting;
  if (defaultWebhookUrl !== null) add(plain(defaultWebhookUrl), '');
  if (teamsWebhookUrl !== null && channels.includes('ms_teams')) {
    add(plain(teamsWebhookUrl, 'teams'), 'ms_teams');
  }
  if (eventWebhookUrl !== null && channels.includes('webhook')) {
    const secrets = alerting.eventWebhookSecrets;
    add({ ...plain(eventWebhookUrl, 'webhook'), secrets, personalData: 'show' }, '');
  }
  for (const type of alertTypes) {
    const mapped = webhookUrls[type] ?? [];
    for (const [index, address] of mapped.entries()) {
      add(plain(address), mapped.length === 1 ? type : `${type}, ${index + 1}`);
    }
  }
  return [...places.values()].map(({ settings, names, labels }) => ({
    ...settings,
    name: names[0] ?? freeName(nameOf(settings.kind, labels), routing),
    configNames: names,
    fingerprint: fingerprintOf(settings.address),
  }));
}

/** State and history are kept by name, so a name of the config is nobody else's. */
function freeName(name: string, { destinations }: RoutingConfig): string {
  const isTaken = destinations.some((one) => one.name === name);
  return isTaken ? `${name} (default)` : name;
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
