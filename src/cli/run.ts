/** `tollbell run <job>`: one report now, sent where the config says, or only shown. */
import type { Command } from 'commander';
import type { Config } from '../config/config.ts';
import type { Draft, ToldMessage } from '../define/job.ts';
import { createHttpClient } from '../deliver/http-client.ts';
import { drawTerminal } from '../destinations/terminal.ts';
import { UsageError } from '../errors.ts';
import { withPersonalData } from '../message/personal-data.ts';
import { canRoute } from '../rules/route-message.ts';
import { receivers } from '../run/announce.ts';
import { draftReport } from '../run/draft-report.ts';
import { runReport } from '../run/run-report.ts';
import { withOwn, withSource } from './databases.ts';
import { deliveryText } from './delivery-text.ts';
import { exitCodes } from './exit-codes.ts';
import { findJob, jobList } from './find-job.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';
import { processDeps } from './process-deps.ts';
import { reportJson } from './report-json.ts';
import { type PeriodOptions, resolveWindow } from './resolve-window.ts';

interface RunOptions extends PeriodOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly config?: string;
}

export function addRun(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('run')
    .description('run one report now and send it; scheduled runs are not touched')
    .argument('<job>', 'name of the job')
    .option(
      '--at <time>',
      'as a run at that time would: 2026-11-23T09:00 (in the zone of the report)',
    )
    .option(
      '--period <period>',
      'report this period: <from>..<to> (end not included), a day or a month',
    )
    .option('--dry-run', 'show the message and where it would go; send nothing')
    .option('--json', 'print the figures and the outcome as JSON')
    .addHelpText('after', `\nJobs:\n${jobList()}`)
    .action(async (name: string, _: unknown, command: Command) => {
      finish(await run(io, name, command.optsWithGlobals<RunOptions>()));
    });
}

async function run(io: Io, name: string, options: RunOptions): Promise<number> {
  const job = findJob(name);
  const { config } = openConfig(io, options.config);
  const { now, window } = resolveWindow(job, config, options, io.clock.now());
  const route = canRoute(job.alertType, config);
  const zone = job.settings(config).timeZone;
  const { personalData } = config.routing;

  if (options.dryRun === true) {
    const draft = await withSource(config, (source) =>
      withOwn(config, ({ db: own }) => draftReport({ source, own }, { job, config, now, window })),
    );
    if (options.json === true) {
      io.out(
        reportJson({ job, draft, window, zone, isDryRun: true, deliveries: [], personalData }),
      );
      return exitCodes.done;
    }
    io.out(
      drawTerminal(withPersonalData(draft.message, personalData), {
        width: io.width,
        isColored: io.isColored,
        label: `${job.name}, dry run: nothing sent`,
      }),
    );
    io.err(route.ok ? receiversText(draft, config) : `would not be sent: ${route.problem}`);
    return exitCodes.done;
  }

  if (!route.ok) throw new UsageError(route.problem);
  const http = createHttpClient({ egressAllow: config.delivery.egressAllow });
  try {
    const { draft, deliveries, recordProblem } = await withSource(config, (source) =>
      withOwn(config, (own) =>
        runReport({ source, own, http, config, ...processDeps(io) }, { job, now, window }),
      ),
    );
    if (options.json === true) {
      io.out(reportJson({ job, draft, window, zone, isDryRun: false, deliveries, personalData }));
    } else {
      io.out(`${draft.message.title} (run ${draft.runId})`);
      for (const delivery of deliveries) io.out(`  ${deliveryText(delivery)}`);
    }
    if (recordProblem !== null) io.err(`note: the run is not kept in history: ${recordProblem}`);
    return deliveries.every(({ state }) => state === 'delivered' || state === 'accepted')
      ? exitCodes.done
      : exitCodes.undelivered;
  } finally {
    await http.close();
  }
}

function receiversText(draft: Draft, config: Config): string {
  const names = (message: ToldMessage, to: readonly string[] | null): string =>
    receivers({ message, to }, config)
      .map(({ name }) => name)
      .join(', ');
  const main = names(draft.message, null);
  return [
    `would be sent to: ${main === '' ? 'nobody, the list is empty' : main}`,
    ...draft.parts.map(
      ({ message, to }) => `${message.title}: would be sent to ${names(message, to)}`,
    ),
  ].join('\n');
}
