/** What in a valid config will not do what it seems to: places and rules that nothing reaches. Pure. */
import { alertTypes } from '../config/alert-types.ts';
import type { Config } from '../config/config.ts';
import { nearestName } from '../config/nearest-name.ts';
import { destinationsOf } from './destinations.ts';
import { possibleRoutes } from './possible-routes.ts';
import { sentChannels } from './route-message.ts';
import { fitsGlobs } from './tag-pattern.ts';

export function routingWarnings(config: Config): readonly string[] {
  return [...idleChannels(config), ...idleRules(config), ...idleDestinations(config)];
}

function idleChannels({ alerting }: Config): readonly string[] {
  return alerting.channels
    .filter((channel) => !sentChannels.includes(channel))
    .map(
      (channel) =>
        `general_settings.alerting names ${channel}, which tollbell does not send to; it sends to ${sentChannels.join(', ')}`,
    );
}

function idleRules(config: Config): readonly string[] {
  const { alerting, routing } = config;
  const reached = new Set(
    alertTypes.flatMap((type) => possibleRoutes(type, config).map(({ where }) => where)),
  );
  return routing.routes.flatMap(({ types }, index) => {
    const where = `tollbell.routes[${index}]`;
    const matched = alertTypes.filter((type) => fitsGlobs(types, [type]));
    if (matched.length === 0) {
      const near = types.flatMap((type) => nearestName(type, alertTypes) ?? []);
      const hint = near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`;
      return [`${where}: ${types.join(', ')} matches no alert type${hint}`];
    }
    if (!matched.some((type) => alerting.alertTypes.includes(type))) {
      return [
        `${where}: general_settings.alert_types leaves out every type that it matches: ${matched.join(', ')}`,
      ];
    }
    return reached.has(where)
      ? []
      : [`${where} is never looked at: a route before it takes everything that it matches`];
  });
}

function idleDestinations(config: Config): readonly string[] {
  const reached = new Set(
    alertTypes.flatMap((type) =>
      possibleRoutes(type, config).flatMap(({ destinations }) =>
        destinations.map(({ name }) => name),
      ),
    ),
  );
  const { spend_reports, monthly_spend_reports } = config.reports;
  const isPerTeam =
    (spend_reports.perTeam || monthly_spend_reports.perTeam) &&
    config.alerting.alertTypes.includes('spend_reports');
  return destinationsOf(config)
    .filter(({ name, configNames }) => !reached.has(name) && !(isPerTeam && configNames.length > 0))
    .map(
      ({ name }) => `nothing is sent to the destination ${name}: no route and no key leads there`,
    );
}
