/** `tollbell reconcile`: the log against what the gateway sums by itself, for people or as JSON. */
import type { Command } from 'commander';
import { UsageError } from '../errors.ts';
import { mapText } from '../message/map-text.ts';
import { maskEmails } from '../message/personal-data.ts';
import { differs, isAgreed } from '../rules/reconcile-spend.ts';
import { reconcile, type WideReconciliation } from '../run/reconcile.ts';
import { withSource } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import { findJob } from './find-job.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';
import { leftOutText, reconcileText } from './reconcile-text.ts';
import { type PeriodOptions, resolveWindow } from './resolve-window.ts';

interface ReconcileOptions extends PeriodOptions {
  readonly json?: boolean;
  readonly config?: string;
}

export function addReconcile(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('reconcile')
    .description("compare the spend log with the gateway's own daily tables and counters")
    .option('--at <time>', 'the period that the spend report of that time answers for')
    .option(
      '--period <period>',
      'this period: <from>..<to> (end not included), a day or a month; whole UTC days of it are compared',
    )
    .option('--json', 'print it as JSON')
    .addHelpText(
      'after',
      '\nEnds with 0 when all that can be compared agrees, 5 when something differs, 3 when nothing can be compared.',
    )
    .action(async (_: unknown, command: Command) => {
      finish(await compare(io, command.optsWithGlobals<ReconcileOptions>()));
    });
}

async function compare(io: Io, options: ReconcileOptions): Promise<number> {
  const job = findJob('spend-reports');
  const { config } = openConfig(io, options.config);
  const now = io.clock.now();
  const { window } = resolveWindow(job, config, options, now);
  const zone = job.settings(config).timeZone;
  const found = await withSource(config, (source) => reconcile(source, { config, window, now }));
  const { days } = found;
  if (days.window === null) {
    throw new UsageError(
      `there is no day to compare in this period: ${days.leftOut.map(leftOutText).join('; ')}`,
    );
  }
  const shown = config.routing.personalData === 'mask' ? mapText(found, maskEmails) : found;
  const exitCode = exitCodeOf(found);
  const { tags } = config.reports.spend_reports;
  io.out(
    options.json === true
      ? JSON.stringify(
          {
            window: { ...window, timeZone: zone },
            isAgreed: exitCode === exitCodes.done,
            ...shown,
          },
          null,
          2,
        )
      : reconcileText(shown, { window, zone, tags, width: io.width }),
  );
  return exitCode;
}

function exitCodeOf(found: WideReconciliation): number {
  const { teamCounters } = found;
  const counters = typeof teamCounters === 'string' ? [] : teamCounters;
  if (differs(found) || counters.some(({ lacking }) => lacking !== null)) {
    return exitCodes.disagreement;
  }
  const isAnyCompared = isAgreed(found) || counters.some(({ since }) => since !== null);
  return isAnyCompared ? exitCodes.done : exitCodes.database;
}
