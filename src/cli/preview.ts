/** `tollbell preview <job>`: what a report or alert would say, drawn here; makes no outgoing HTTP call. */
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Config } from '../config/config.ts';
import type { Alert, Look } from '../define/alert.ts';
import { destinationKinds } from '../destinations/index.ts';
import { drawTerminal } from '../destinations/terminal.ts';
import { invariant, UsageError } from '../errors.ts';
import type { Message } from '../message/message.ts';
import { withPersonalData } from '../message/personal-data.ts';
import { canRoute } from '../rules/route-message.ts';
import { draftReport } from '../run/draft-report.ts';
import { createSourceProbe } from '../run/probe-source.ts';
import { readLook } from '../run/read-look.ts';
import { required, withOwn, withSource } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import { findAlert } from './find-alert.ts';
import { alertList, findJob, jobList } from './find-job.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';
import { type PeriodOptions, resolveWindow } from './resolve-window.ts';

interface PreviewOptions extends PeriodOptions {
  readonly example?: boolean;
  readonly as: string;
  readonly html?: string;
  readonly config?: string;
}

export function addPreview(program: Command, io: Io, finish: (exitCode: number) => void): void {
  const kinds = ['terminal', ...destinationKinds.map(({ kind }) => kind)];
  program
    .command('preview')
    .description(
      'show what a report or alert would say, from real data or made-up figures; send nothing',
    )
    .argument('<job>', 'name of the report or alert')
    .option('--at <time>', 'as a run at that time would')
    .option(
      '--period <period>',
      'preview this period: <from>..<to> (end not included), a day or a month',
    )
    .option('--example', 'made-up figures; needs neither config nor database')
    .addOption(new Option('--as <kind>', 'draw for').choices(kinds).default('terminal'))
    .addOption(
      new Option(
        '--html <dir>',
        'write a page that shows it as each channel would (in a checkout with dev dependencies)',
      ).conflicts('as'),
    )
    .addHelpText('after', `\nReports:\n${jobList()}\n\nAlerts:\n${alertList()}`)
    .action(async (name: string, _: unknown, command: Command) => {
      finish(await preview(io, name, command.optsWithGlobals<PreviewOptions>()));
    });
}

async function preview(io: Io, name: string, options: PreviewOptions): Promise<number> {
  const alert = findAlert(name);
  if (alert !== null) return previewAlert(io, alert, options);
  const job = findJob(name);
  let message: Message;
  if (options.example === true) {
    message = job.exampleMessage();
  } else {
    const { config } = openConfig(io, options.config);
    const { now, window } = resolveWindow(job, config, options, io.clock.now());
    const draft = await withSource(config, (source) =>
      withOwn(config, ({ db: own }) => draftReport({ source, own }, { job, config, now, window })),
    );
    message = withPersonalData(draft.message, config.routing.personalData);
  }
  return draw(io, job.name, message, options);
}

/** Every example, or what would be told now if nothing had been told before. */
async function previewAlert(io: Io, alert: Alert, options: PreviewOptions): Promise<number> {
  if (options.at !== undefined || options.period !== undefined) {
    throw new UsageError(`${alert.name} is an alert: it tells what is true now, at no other time`);
  }
  const messages =
    options.example === true
      ? alert.exampleMessages().map((message) => withPersonalData(message, 'mask'))
      : await foundNow(io, alert, options);
  const { html } = options;
  for (const [index, message] of messages.entries()) {
    if (index > 0 && html === undefined) io.out('');
    // A page shows one message; those after the first have directories within.
    const page = html === undefined || index === 0 ? {} : { html: join(html, `${index + 1}`) };
    await draw(io, alert.name, message, { ...options, ...page });
  }
  return exitCodes.done;
}

async function foundNow(
  io: Io,
  alert: Alert,
  options: PreviewOptions,
): Promise<readonly Message[]> {
  const { config } = openConfig(io, options.config);
  const start = { episodes: [], scopes: [], memory: null, now: io.clock.now() };
  const { database } = config;
  const url = required(config.sourceDatabaseUrl);
  const probeSource = createSourceProbe({ url, database, clock: io.clock });
  const { look, told } = await withSource(config, (source) =>
    withOwn(config, ({ db: own }) => readLook({ source, own, config, probeSource }, alert, start)),
  );
  if (told.length === 0) io.err(`${alert.name}: nothing to tell${whyNothing(alert, config, look)}`);
  return told.map(({ message }) => withPersonalData(message, config.routing.personalData));
}

/** What keeps it from being told, where something does. */
function whyNothing(alert: Alert, config: Config, { frozen }: Pick<Look, 'frozen'>): string {
  const routes = alert.alertTypes.map((type) => canRoute(type, config));
  const problem = routes.find((route) => route.ok) === undefined ? routes[0] : undefined;
  const why = problem?.ok === false ? problem.problem : (alert.lacks(config) ?? frozen);
  return why === null ? '' : `: ${why}`;
}

async function draw(
  io: Io,
  name: string,
  message: Message,
  options: PreviewOptions,
): Promise<number> {
  if (options.html !== undefined) return writePage(io, name, message, options.html, options);
  if (options.as === 'terminal') {
    const label = options.example === true ? 'example, made-up figures' : 'preview: nothing sent';
    io.out(
      drawTerminal(message, {
        width: io.width,
        isColored: io.isColored,
        label: `${name}, ${label}`,
      }),
    );
    return exitCodes.done;
  }
  const kind = destinationKinds.find(({ kind }) => kind === options.as);
  invariant(kind !== undefined, `--as takes registered kinds only, not ${options.as}`);
  const drawing = kind.draw(message);
  io.out(drawing.body);
  for (const cut of drawing.cuts) io.err(`cut: ${cut}`);
  return exitCodes.done;
}

async function writePage(
  io: Io,
  job: string,
  message: Message,
  directory: string,
  { example }: PreviewOptions,
): Promise<number> {
  // Pages and pictures are this command's alone; a service does not load them.
  const { writePreview } = await import('../preview/write-preview.ts');
  const titles = await writePreview({
    directory,
    job,
    isExample: example === true,
    message,
    kinds: destinationKinds,
    terminal: drawTerminal(message, { width: 100, isColored: true, label: job }),
    drawnAt: io.clock.now(),
  });
  io.out(`${join(directory, 'index.html')}: ${titles.join(' · ')}`);
  return exitCodes.done;
}
