/** Named destinations and the routes to them: addresses looked up, names checked against each other. */
import type { NamedDestination, RoutingConfig } from './config.ts';
import type { ConfigFile } from './config-schema.ts';
import { nearestName } from './nearest-name.ts';
import type { Environment } from './resolve-reference.ts';
import { webhookSecrets } from './webhook-secrets.ts';
import { type Report, webhookUrl } from './webhook-url.ts';
import type { Path } from './yaml-file.ts';

type Own = NonNullable<ConfigFile['tollbell']>;
/** Stands in `to` for whatever LiteLLM's keys say, so no destination may be called so. */
const reservedName = 'litellm';

export function resolveRouting(own: Own, env: Environment, report: Report): RoutingConfig {
  const names = Object.keys(own.destinations);
  const known = (path: Path, wanted: string | readonly string[], extra: readonly string[]) => {
    const all = listOf(wanted);
    for (const [index, name] of all.entries()) {
      if (names.includes(name) || extra.includes(name)) continue;
      const near = nearestName(name, [...names, ...extra]);
      const hint =
        near === null
          ? `known: ${[...names, ...extra].join(', ') || 'none'}`
          : `did you mean ${near}?`;
      const place = typeof wanted === 'string' ? path : [...path, index];
      report(place, 'there is no such destination in tollbell.destinations', hint);
    }
    return all;
  };
  const destinations = Object.entries(own.destinations).flatMap(
    ([name, settings]): NamedDestination[] => {
      const path = ['tollbell', 'destinations', name];
      if (name === reservedName) {
        report(path, "the name litellm means what LiteLLM's keys say", 'choose another name');
      }
      const kind = settings.kind ?? null;
      if (settings.secret !== undefined && kind !== 'webhook') {
        report(
          [...path, 'secret'],
          'only a webhook is signed',
          'write kind: webhook, or remove it',
        );
      }
      if (settings.field_names !== undefined && kind !== 'webhook') {
        report(
          [...path, 'field_names'],
          'only a webhook has field names',
          'write kind: webhook, or remove it',
        );
      }
      const [address] = webhookUrl([...path, 'url'], settings.url, env, report);
      if (address === undefined) return [];
      return [
        {
          name,
          kind,
          address,
          secrets: webhookSecrets([...path, 'secret'], listOf(settings.secret), env, report),
          personalData: settings.personal_data ?? null,
          fieldNames: settings.field_names ?? 'current',
        },
      ];
    },
  );
  return {
    destinations,
    routes: own.routes.map((rule, index) => ({
      types: listOf(rule.type),
      severities: listOf(rule.severity),
      teams: listOf(rule.team),
      tags: listOf(rule.tag),
      models: listOf(rule.model),
      entities: listOf(rule.entity),
      to: known(['tollbell', 'routes', index, 'to'], rule.to, [reservedName]),
      isContinued: rule.continue === true,
    })),
    fallback: known(['tollbell', 'fallback'], own.fallback ?? [], []),
    personalData: own.personal_data,
  };
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
