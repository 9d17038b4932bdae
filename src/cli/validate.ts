/** `tollbell validate`: every problem of a config with its place, or what it amounts to. */
import type { Command } from 'commander';
import { alerts, jobs } from '../../jobs/index.ts';
import { ConfigError } from '../errors.ts';
import { possibleRoutes } from '../rules/possible-routes.ts';
import { canRoute } from '../rules/route-message.ts';
import { routingWarnings } from '../rules/routing-warnings.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';

interface ValidateOptions {
  readonly json?: boolean;
  readonly config?: string;
}

export function addValidate(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('validate')
    .description('check the config, say what it amounts to, and warn; connects to nothing')
    .argument('[file]', 'the config, in place of --config')
    .option('--json', 'print problems, or the schedule, as JSON')
    .action((file: string | undefined, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ValidateOptions>();
      finish(validate(io, file ?? options.config, options.json === true));
    });
}

function validate(io: Io, path: string | undefined, isJson: boolean): number {
  try {
    const { config, file } = openConfig(io, path);
    const reports = jobs.map((job) => {
      const { schedule, timeZone } = job.settings(config);
      const route = canRoute(job.alertType, config);
      return {
        job: job.name,
        schedule,
        timeZone,
        destinations: route.ok ? route.destinations.map(({ name }) => name) : [],
        conditional: possibleRoutes(job.alertType, config)
          .filter(({ condition }) => condition !== '')
          .map(({ where, condition, destinations }) => ({
            where,
            condition,
            destinations: destinations.map(({ name }) => name),
          })),
        problem: route.ok ? null : route.problem,
      };
    });
    const looks = alerts.map((alert) => {
      const routes = alert.alertTypes.map((type) => ({ type, route: canRoute(type, config) }));
      const sent = routes.filter(({ route }) => route.ok);
      const [first] = routes;
      return {
        alert: alert.name,
        allTypes: alert.alertTypes,
        everyMs: alert.policy(config).everyMs,
        types: sent.map(({ type }) => type),
        destinations: [
          ...new Set(
            sent.flatMap(({ route }) =>
              route.ok ? route.destinations.map(({ name }) => name) : [],
            ),
          ),
        ],
        problem:
          sent.length === 0 && first?.route.ok === false
            ? first.route.problem
            : alert.lacks(config),
      };
    });
    const warnings = routingWarnings(config);
    const database = config.sourceDatabaseUrl === null ? 'not set' : 'set';
    if (isJson) {
      io.out(
        JSON.stringify({ ok: true, file, database, reports, alerts: looks, warnings }, null, 2),
      );
      return exitCodes.done;
    }
    io.out(`${file ?? 'No config file; defaults and environment'}: valid`);
    io.out(`  database: ${database}`);
    for (const { job, schedule, timeZone, destinations, conditional, problem } of reports) {
      const always = problem ?? (destinations.join(', ') || 'nobody');
      io.out(`  ${job}: ${schedule} ${timeZone} → ${always}`);
      for (const { where, condition, destinations: names } of conditional) {
        io.out(`    ${where}: ${condition} → ${names.join(', ')}`);
      }
    }
    const isLeftOut = ({ allTypes }: (typeof looks)[number]): boolean =>
      !allTypes.some((type) => config.alerting.alertTypes.includes(type));
    for (const { alert, everyMs, destinations, problem } of looks.filter(
      (look) => !isLeftOut(look),
    )) {
      const always = problem ?? (destinations.join(', ') || 'as routes say');
      io.out(`  ${alert}: every ${everyMs / 1000} s → ${always}`);
    }
    const leftOut = looks.filter(isLeftOut).map(({ alert }) => alert);
    if (leftOut.length > 0) {
      io.out(`  not looked for, since alert_types leaves them out: ${leftOut.join(', ')}`);
    }
    for (const warning of warnings) io.out(`warning: ${warning}`);
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof ConfigError && isJson)) throw error;
    io.out(JSON.stringify({ ok: false, issues: error.issues }, null, 2));
    return exitCodes.usage;
  }
}
