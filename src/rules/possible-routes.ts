/**
 * Every way that messages of a type may take, whatever else they are about: what a config amounts to
 * before any message exists. Pure.
 */
import type { AlertType } from '../config/alert-types.ts';
import type { RouteRule } from '../config/config.ts';
import { type Destination, destinationsOf, type Places } from './destinations.ts';
import { litellmDestinations, litellmName, named } from './route-message.ts';
import { fitsGlobs } from './tag-pattern.ts';

export interface PossibleRoute {
  /** `tollbell.routes[0]`, `LiteLLM's keys`, `tollbell.fallback`. */
  readonly where: string;
  /** What a message must be for it, such as `team growth-*`; empty where each may take it. */
  readonly condition: string;
  readonly destinations: readonly Destination[];
}

/** In the order in which they are looked at; none for a type that `alert_types` leaves out. */
export function possibleRoutes(type: AlertType, places: Places): readonly PossibleRoute[] {
  const { alerting, routing } = places;
  if (!alerting.alertTypes.includes(type)) return [];
  const all = destinationsOf(places);
  const keys = litellmDestinations({ type }, places, all);
  const found: PossibleRoute[] = [];
  for (const [index, rule] of routing.routes.entries()) {
    if (!fitsGlobs(rule.types, [type])) continue;
    const condition = conditionOf(rule);
    const destinations = new Set(named(all, rule.to));
    if (rule.to.includes(litellmName)) for (const one of keys.destinations) destinations.add(one);
    found.push({
      where: `tollbell.routes[${index}]`,
      condition,
      destinations: [...destinations],
    });
    if (condition === '' && !rule.isContinued)
      return withFallback(found, keys.isEmptyList, all, places);
  }
  const isDecided = found.some(({ condition }) => condition === '');
  if (!isDecided) {
    found.push({ where: "LiteLLM's keys", condition: '', destinations: keys.destinations });
  }
  return withFallback(found, keys.isEmptyList, all, places);
}

/** It gets what found nobody, so nothing where some way is open to every message. */
function withFallback(
  found: readonly PossibleRoute[],
  isEmptyList: boolean,
  all: readonly Destination[],
  { routing }: Places,
): readonly PossibleRoute[] {
  const isSure = found.some(
    ({ condition, destinations }) => condition === '' && destinations.length > 0,
  );
  if (isSure || isEmptyList || routing.fallback.length === 0) return found;
  const destinations = named(all, routing.fallback);
  return [...found, { where: 'tollbell.fallback', condition: '', destinations }];
}

function conditionOf({ severities, teams, tags, models, entities }: RouteRule): string {
  const lists: readonly (readonly [what: string, wanted: readonly string[]])[] = [
    ['severity', severities],
    ['team', teams],
    ['tag', tags],
    ['model', models],
    ['entity', entities],
  ];
  return lists
    .filter(([, wanted]) => wanted.length > 0)
    .map(([what, wanted]) => `${what} ${wanted.join(' or ')}`)
    .join(', ');
}
