/** `tollbell demo`: reports and alerts on made-up data through the real path, needing nothing. */
import { type Command, InvalidArgumentError } from 'commander';
import { jobs } from '../../jobs/index.ts';
import type { Config } from '../config/config.ts';
import { migrateOwnSchema } from '../database/migrate.ts';
import type { DeliveryReport } from '../deliver/deliver-now.ts';
import { createHttpClient } from '../deliver/http-client.ts';
import type { World } from '../demo/start-world.ts';
import { drawTerminal } from '../destinations/terminal.ts';
import { invariant } from '../errors.ts';
import { count, usd } from '../message/format.ts';
import type { Message } from '../message/message.ts';
import { withPersonalData } from '../message/personal-data.ts';
import { runReport } from '../run/run-report.ts';
import { required, withOwn, withSource } from './databases.ts';
import { deliveryText } from './delivery-text.ts';
import { type DemoAlertDeps, demoAlerts } from './demo-alerts.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';
import { processDeps } from './process-deps.ts';

interface DemoOptions {
  readonly keep?: boolean;
  readonly seed: number;
  readonly requests: number;
}

const shownJobs = ['daily-reports', 'spend-reports', 'fallback-reports'];

export function addDemo(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('demo')
    .description(
      'see reports and alerts on made-up data: embedded PostgreSQL, local receiver, nothing else',
    )
    .option('--keep', 'leave database and receiver running until Ctrl-C')
    .option('--seed <number>', 'make up another company', wholeNumber(0), 7)
    .option('--requests <number>', 'how many requests to make up', wholeNumber(1_000), 110_000)
    .action(async (_: unknown, command: Command) => {
      finish(await demo(io, command.opts<DemoOptions>()));
    });
}

const wholeNumber =
  (min: number) =>
  (text: string): number => {
    const number = Number(text);
    if (Number.isSafeInteger(number) && number >= min && number <= 5_000_000) return number;
    throw new InvalidArgumentError(`a whole number from ${min} to 5000000`);
  };

async function demo(io: Io, { keep, seed, requests }: DemoOptions): Promise<number> {
  const startedAt = io.clock.now();
  const progress = progressLine(io);
  const interrupt = onInterrupt();
  let stop = async (): Promise<void> => undefined;
  try {
    const work = async (): Promise<number> => {
      // A service needs neither this nor the server that it starts.
      const { startWorld } = await import('../demo/start-world.ts');
      const world = await startWorld({
        seed,
        until: startedAt,
        requestCount: requests,
        timeZone: 'Europe/Berlin',
        onStep: progress.show,
        onStoppable: (stopWorld) => {
          stop = stopWorld;
        },
      });
      progress.clear();
      const { config } = openConfig(io, world.configFile);
      await migrateOwnSchema(required(config.ownDatabaseUrl).reveal());
      io.out(introduction(world));
      await showAll(io, config, world);
      io.out(
        epilogue(world, keep === true, (io.clock.now().getTime() - startedAt.getTime()) / 1000),
      );
      if (keep === true) await interrupt.happened;
      return exitCodes.done;
    };
    return await Promise.race([work(), interrupt.happened.then(() => interruptedCode(keep))]);
  } finally {
    progress.clear();
    await stop();
    interrupt.forget();
  }
}

const interruptedCode = (keep: boolean | undefined): number =>
  keep === true ? exitCodes.done : exitCodes.interrupted;

async function showAll(io: Io, config: Config, world: World): Promise<void> {
  const http = createHttpClient({ egressAllow: config.delivery.egressAllow });
  try {
    await withSource(config, (source) =>
      withOwn(config, async (own) => {
        const deps = { source, own, http, config };
        await showReports(io, deps, world);
        io.out(betweenReportsAndAlerts);
        for (const { alert, message, delivery } of await demoAlerts(io, deps)) {
          show(io, { name: alert, message, deliveries: [delivery] }, world);
        }
      }),
    );
  } finally {
    await http.close();
  }
}

async function showReports(io: Io, deps: DemoAlertDeps, world: World): Promise<void> {
  for (const name of shownJobs) {
    const job = jobs.find((candidate) => candidate.name === name);
    invariant(job !== undefined, `${name} is registered`);
    const now = io.clock.now();
    const window = job.windowAt(now, deps.config);
    const { draft, deliveries } = await runReport(
      { ...deps, ...processDeps(io) },
      { job, now, window },
    );
    show(io, { name, message: draft.message, deliveries }, world);
  }
}

interface Shown {
  readonly name: string;
  readonly message: Message;
  readonly deliveries: readonly DeliveryReport[];
}

function show(io: Io, { name, message, deliveries }: Shown, { inbox }: World): void {
  const label = `${name}, as sent to Slack`;
  const drawn = withPersonalData(message, 'mask');
  io.out('');
  io.out(drawTerminal(drawn, { width: io.width, isColored: io.isColored, label }));
  for (const delivery of deliveries) {
    const post = inbox.received.findLast(({ id }) => id === delivery.id);
    const receipt =
      post === undefined
        ? ''
        : ` · received at ${post.path}: ${post.blockCount} blocks, ${count(post.bytes)} bytes`;
    io.out(`${deliveryText(delivery)}${receipt}`);
  }
}

const betweenReportsAndAlerts = `
Then the last day of the log is counted, as the service does with new rows every few seconds, and
everything that alerts are about is looked at once. What is found is told, and not again while it lasts:`;

function introduction({ summary }: World): string {
  return [
    `A made-up company in a real PostgreSQL: ${count(summary.requestCount)} requests of ${summary.teamCount} teams and`,
    `${summary.keyCount} keys to ${summary.deploymentCount} deployments in 45 days, ${count(summary.failureCount)} failed, ${usd(summary.spendUsd)} spent.`,
    'Three reports, read by SQL, drawn for Slack and posted to a receiver on this machine:',
  ].join('\n');
}

function epilogue({ configFile, inbox }: World, isKept: boolean, seconds: number): string {
  const lines = ['', `Done in ${seconds.toFixed(1)} s.`, '', 'Try next:'];
  const cli = `  npm run -s tollbell -- -c ${configFile}`;
  if (isKept) {
    return [
      ...lines,
      `${cli} alerts`,
      `${cli} coverage`,
      `${cli} history`,
      `${cli} preview spend-reports --as slack`,
      `${cli} run monthly-spend-reports`,
      `${cli} doctor`,
      `${cli} start`,
      '',
      `Receiver at ${inbox.url}; the database is named in that config. Running until Ctrl-C.`,
    ].join('\n');
  }
  const next = [
    ['npm run demo -- --keep', 'leave the database running and play with it'],
    ['npm run -s tollbell -- preview budget-alerts --example', 'what else an alert may say'],
    [
      'npm run -s tollbell -- preview spend-reports --example --as slack',
      'the JSON that Slack gets',
    ],
    [
      'DATABASE_URL=… npm run -s tollbell -- run daily-reports --dry-run',
      'your own LiteLLM database',
    ],
    ['DATABASE_URL=… npm run -s tollbell -- coverage', 'every budget in it'],
    ['DATABASE_URL=… npm run -s tollbell -- alerts', 'what would be told, and what it lacks'],
  ];
  const width = Math.max(...next.map(([command = '']) => command.length));
  return [
    ...lines,
    ...next.map(([command = '', what]) => `  ${command.padEnd(width)}  ${what}`),
  ].join('\n');
}

/** One line on stderr that is written over; silent where nobody watches. */
function progressLine(io: Io): { show: (text: string) => void; clear: () => void } {
  let shown = '';
  return {
    show: (text) => {
      if (!io.isInteractive || text === shown) return;
      io.errRaw(`\r\u001b[K${text} …`);
      shown = text;
    },
    clear: () => {
      if (shown !== '') io.errRaw('\r\u001b[K');
      shown = '';
    },
  };
}

/** The first Ctrl-C or termination ends the demo in order; a second one ends it at once. */
function onInterrupt(): { happened: Promise<void>; forget: () => void } {
  let resolve = (): void => undefined;
  const happened = new Promise<void>((done) => {
    resolve = done;
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, resolve);
  return {
    happened,
    forget: () => {
      for (const signal of signals) process.removeListener(signal, resolve);
    },
  };
}
