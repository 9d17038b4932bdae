/** `tollbell route --explain <type>`: which way a message would take, step by step; connects to nothing. */
import { type Command, Option } from 'commander';
import { type AlertType, alertTypes } from '../config/alert-types.ts';
import type { Config } from '../config/config.ts';
import { nearestName } from '../config/nearest-name.ts';
import { UsageError } from '../errors.ts';
import type { Severity } from '../message/message.ts';
import { type Route, type RoutedMessage, routeMessage } from '../rules/route-message.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface RouteOptions {
  readonly explain: string;
  readonly severity: Severity;
  readonly team?: string;
  readonly tag?: readonly string[];
  readonly model?: readonly string[];
  readonly entity?: string;
  readonly json?: boolean;
  readonly config?: string;
}

export function addRoute(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('route')
    .description('say where a message would go, and why; connects to nothing')
    .requiredOption('--explain <type>', 'the alert type of the message')
    .addOption(
      new Option('--severity <severity>').choices(['info', 'warning', 'critical']).default('info'),
    )
    .option('--team <team>', 'id or alias of the team that it is about')
    .option('--tag <tags...>', 'tags that it is about')
    .option('--model <models...>', 'models that it is about')
    .option('--entity <entity>', 'whom it is about, by kind and id: key:…, team:…, user:…')
    .option('--json', 'print the way as JSON')
    .addHelpText('after', `\nTypes: ${alertTypes.join(', ')}`)
    .action((_: unknown, command: Command) => {
      finish(explain(io, command.optsWithGlobals<RouteOptions>()));
    });
}

function explain(io: Io, options: RouteOptions): number {
  const type = alertTypeOf(options.explain);
  const { config } = openConfig(io, options.config);
  const { severity, team, tag = [], model = [], entity } = options;
  const message: RoutedMessage = {
    type,
    severity,
    // One word for both: a rule fits by the id or by the alias.
    ...(team === undefined ? {} : { team: { id: team, alias: null } }),
    tags: tag,
    models: model,
    ...(entity === undefined ? {} : { entity }),
  };
  const route = routeMessage(message, config);
  const notes = notesOf(type, config, route);
  const destinations = route.ok ? route.destinations.map(({ name, kind }) => ({ name, kind })) : [];
  const problem = route.ok ? null : route.problem;
  if (options.json === true) {
    const { team: _, ...about } = message;
    const asked = { ...about, team: team ?? null, entity: entity ?? null };
    io.out(
      JSON.stringify({ message: asked, path: route.path, destinations, problem, notes }, null, 2),
    );
    return exitCodes.done;
  }
  io.out(
    [
      `${type}, ${severity}`,
      ...(team === undefined ? [] : [`team ${team}`]),
      ...tag.map((one) => `tag ${one}`),
      ...model.map((one) => `model ${one}`),
      ...(entity === undefined ? [] : [`entity ${entity}`]),
    ].join(', '),
  );
  for (const [index, step] of route.path.entries()) io.out(`  ${index + 1}. ${step}`);
  io.out(`→ ${resultText(destinations, problem)}`);
  for (const note of notes) io.out(`note: ${note}`);
  return exitCodes.done;
}

function resultText(
  destinations: readonly { readonly name: string; readonly kind: string }[],
  problem: string | null,
): string {
  if (problem !== null) return `nothing is sent: ${problem}`;
  if (destinations.length === 0) return 'nothing is sent: the list of addresses is empty';
  return destinations.map(({ name, kind }) => `${name} [${kind}]`).join(', ');
}

/** What else becomes of a message, beside its route. */
function notesOf(type: AlertType, config: Config, route: Route): readonly string[] {
  if (!config.alerting.alertTypes.includes(type)) return [];
  const { spend_reports, monthly_spend_reports } = config.reports;
  const isPerTeam = spend_reports.perTeam || monthly_spend_reports.perTeam;
  const interval = config.digests[type]?.intervalMs;
  return [
    ...(interval === undefined || !route.ok || route.destinations.length === 0
      ? []
      : [`gathered first, and told as a digest ${interval / 1000} s after the first`]),
    ...(type === 'spend_reports' && isPerTeam
      ? [
          `per_team is on: the share of a team goes to what its metadata.tollbell_destination names of ${config.routing.destinations.map(({ name }) => name).join(', ') || 'tollbell.destinations, which is empty'}`,
        ]
      : []),
  ];
}

/** @throws UsageError that names the nearest type, and all of them. */
function alertTypeOf(typed: string): AlertType {
  const wanted = typed.toLowerCase().replaceAll('-', '_');
  const type = alertTypes.find((candidate) => candidate === wanted);
  if (type !== undefined) return type;
  const near = nearestName(wanted, alertTypes);
  throw new UsageError(
    `there is no alert type '${typed.slice(0, 60)}'${near === null ? '' : `; did you mean ${near}?`} Types: ${alertTypes.join(', ')}`,
  );
}
