/**
 * Where a message goes, and why. Pure.
 *
 * `tollbell.routes` are looked at first to last; where none fits, LiteLLM's keys decide in
 * LiteLLM's order; where these name no address, `tollbell.fallback` gets it: nothing is dropped.
 */
import { type AlertType, alertTypes, defaultAlertTypes } from '../config/alert-types.ts';
import type { RouteRule } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';
import type { About, Severity } from '../message/message.ts';
import { type Destination, destinationsOf, type Places } from './destinations.ts';
import { fitsShellGlob } from './fits-shell-glob.ts';
import { recognizeAddress } from './recognize-address.ts';
import { fitsGlobs } from './tag-pattern.ts';

/** What of a message its way depends on. */
export type RoutedMessage = Pick<
  About,
  'type' | 'team' | 'tags' | 'models' | 'entity' | 'keyAliases'
> & {
  readonly severity: Severity;
};

export type Route = (
  | { readonly ok: true; readonly destinations: readonly Destination[] }
  | { readonly ok: false; readonly problem: string }
) & {
  /** Every step of the way, in words. */
  readonly path: readonly string[];
};

/** The name in `to` that stands for whatever LiteLLM's keys say. */
export const litellmName = 'litellm';

export function routeMessage(message: RoutedMessage, places: Places): Route {
  const { type } = message;
  const { alerting, routing } = places;
  const path: string[] = [];
  if (isAlertType(type) && !alerting.alertTypes.includes(type)) {
    // LiteLLM's default: without alert_types these are not sent either.
    const cure = defaultAlertTypes.includes(type)
      ? '; add it, or remove alert_types'
      : ', which is off by default; add it';
    const problem = `general_settings.alert_types leaves out ${type}${cure}`;
    return { ok: false, problem, path: [problem] };
  }
  const all = destinationsOf(places);
  const found = new Set<Destination>();
  const keys = litellmDestinations(message, places, all);
  let isDecided = false;
  for (const [index, rule] of routing.routes.entries()) {
    const misfit = misfitOf(rule, message);
    const name = `tollbell.routes[${index}]`;
    if (misfit !== null) {
      path.push(`${name}: ${misfit}`);
      continue;
    }
    path.push(`${name}: fits → ${rule.to.join(', ')}${rule.isContinued ? ', and on' : ''}`);
    isDecided = true;
    for (const to of rule.to) {
      if (to === litellmName) for (const one of keys.destinations) found.add(one);
      else for (const one of named(all, [to])) found.add(one);
    }
    if (!rule.isContinued) break;
  }
  if (!isDecided) {
    path.push(`LiteLLM's keys: ${keys.words}`);
    for (const one of keys.destinations) found.add(one);
  }
  if (found.size === 0 && !keys.isEmptyList && routing.fallback.length > 0) {
    path.push(`tollbell.fallback → ${routing.fallback.join(', ')}`);
    for (const one of named(all, routing.fallback)) found.add(one);
  }
  if (found.size === 0 && !(keys.isEmptyList && keys.problem === null)) {
    return { ok: false, problem: keys.problem ?? noAddress(type), path };
  }
  return { ok: true, destinations: all.filter((one) => found.has(one)), path };
}

/** Whether a message of the type could go anywhere, whatever else it is about. */
export function canRoute(type: AlertType, places: Places): Route {
  const route = routeMessage({ type, severity: 'info' }, places);
  if (route.ok || !places.alerting.alertTypes.includes(type)) return route;
  const rules = places.routing.routes.filter(
    ({ types, to }) => fitsGlobs(types, [type]) && to.length > 0,
  );
  return rules.length === 0 ? route : { ok: true, destinations: [], path: route.path };
}

/** Destinations by their names in the config. */
export const named = (
  all: readonly Destination[],
  names: readonly string[],
): readonly Destination[] =>
  all.filter(({ configNames }) => configNames.some((name) => names.includes(name)));

const isAlertType = (type: string): type is AlertType =>
  alertTypes.some((candidate) => candidate === type);

/** Why a rule does not fit, in words; null when it does. */
export function misfitOf(
  rule: Omit<RouteRule, 'to' | 'isContinued'>,
  message: RoutedMessage,
): string | null {
  const { type, severity, team, tags = [], models = [], entity } = message;
  const lists: readonly (readonly [
    what: string,
    wanted: readonly string[],
    own: readonly string[],
  ])[] = [
    ['type', rule.types, [type]],
    ['severity', rule.severities, [severity]],
    [
      'team',
      rule.teams,
      team === undefined ? [] : [team.id, ...(team.alias === null ? [] : [team.alias])],
    ],
    ['tag', rule.tags, tags],
    ['model', rule.models, models],
    ['entity', rule.entities, entity === undefined ? [] : [entity]],
  ];
  for (const [what, wanted, own] of lists) {
    if (fitsGlobs(wanted, own)) continue;
    return own.length === 0
      ? `wants ${what} ${wanted.join(' or ')}, and the message has none`
      : `wants ${what} ${wanted.join(' or ')}, not ${own.join(', ')}`;
  }
  return null;
}

interface KeyedDestinations {
  readonly destinations: readonly Destination[];
  readonly words: string;
  /** A list that is there and empty: LiteLLM sends nothing then, and means it. */
  readonly isEmptyList: boolean;
  readonly problem: string | null;
}

/**
 * To Slack's addresses: a mapping of the type comes before the default one, and a list goes to each of
 * its members. Beside that to Teams' one address, and budget events to the one of `WEBHOOK_URL`.
 */
export function litellmDestinations(
  { type, keyAliases }: Pick<RoutedMessage, 'type' | 'keyAliases'>,
  { alerting }: Places,
  all: readonly Destination[],
): KeyedDestinations {
  const { channels, defaultWebhookUrl, teamsWebhookUrl, eventWebhookUrl } = alerting;
  const mapped = isAlertType(type) ? alerting.webhookUrls[type] : undefined;
  if (!channels.some((channel) => sentChannels.includes(channel))) {
    const problem =
      "nowhere to send: general_settings.alerting names neither slack nor ms_teams; write alerting: ['slack']";
    return { destinations: [], words: 'alerting names no channel', isEmptyList: false, problem };
  }
  const addresses: Secret[] = [];
  const words: string[] = [];
  const isKept = isKeptFromSlack(type, keyAliases, alerting);
  if (isKept) {
    words.push('slack_budget_alert_key_aliases has no glob for it');
  } else if (channels.includes('slack')) {
    const slack = mapped ?? existing(defaultWebhookUrl);
    for (const address of slack) addresses.push(recognizeAddress(address).address);
    words.push(
      mapped === undefined
        ? `alert_to_webhook_url names no ${type}, ${defaultWebhookUrl === null ? 'and there is no default address' : 'so the default address'}`
        : `alert_to_webhook_url.${type}, ${mapped.length === 1 ? '1 address' : `${mapped.length} addresses`}`,
    );
  }
  if (channels.includes('ms_teams')) {
    addresses.push(...existing(teamsWebhookUrl));
    words.push('ms_teams');
  }
  if (channels.includes('webhook') && type === 'budget_alerts') {
    addresses.push(...existing(eventWebhookUrl));
    words.push('webhook');
  }
  const wanted = new Set(addresses.map((address) => address.reveal()));
  const destinations = all.filter(({ address }) => wanted.has(address.reveal()));
  const isEmptyList = (mapped !== undefined || isKept) && destinations.length === 0;
  return {
    destinations,
    words: words.length === 0 ? `no channel of alerting takes ${type}` : words.join('; '),
    isEmptyList,
    problem: destinations.length === 0 && !isEmptyList ? noAddress(type) : null,
  };
}

/**
 * LiteLLM's filter: budget alerts of keys whose alias fits, and no others, go to its Slack addresses. A
 * message about several keys goes there when one of them fits. `undefined` aliases: not known yet.
 */
function isKeptFromSlack(
  type: string,
  aliases: readonly string[] | undefined,
  { slackBudgetAliases: globs, channels }: Places['alerting'],
): boolean {
  if (globs === null || type !== 'budget_alerts' || !channels.includes('slack')) return false;
  if (aliases === undefined && globs.length > 0) return false;
  return !globs.some((glob) => aliases?.some((alias) => fitsShellGlob(glob, alias)) === true);
}

/** The channels of LiteLLM's `alerting` that tollbell sends to. */
export const sentChannels: readonly string[] = ['slack', 'ms_teams', 'webhook'];

const noAddress = (type: string): string =>
  `no address for ${type}: set SLACK_WEBHOOK_URL, or general_settings.alert_to_webhook_url.${type}`;

const existing = (address: Secret | null): readonly Secret[] => (address === null ? [] : [address]);
