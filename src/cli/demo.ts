/** `tollbell demo`: the reports on made-up data through the real path, needing nothing. */
import { type Command, InvalidArgumentError } from 'commander';
import { jobs } from '../../jobs/index.ts';
import type { Config } from '../config/config.ts';
import { migrateOwnSchema } from '../database/migrate.ts';
import { createHttpClient } from '../deliver/http-client.ts';
import type { World } from '../demo/start-world.ts';
import { drawTerminal } from '../destinations/terminal.ts';
import { invariant } from '../errors.ts';
import { count, usd } from '../message/format.ts';
import { runReport } from '../run/run-report.ts';
import { required, withOwn, withSource } from './databases.ts';
import { deliveryText } from './delivery-text.ts';
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
      'see the reports on made-up data: embedded PostgreSQL, local receiver, nothing else',
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
      await showReports(io, config, world);
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

async function showReports(io: Io, config: Config, { inbox }: World): Promise<void> {
  const http = createHttpClient({ egressAllow: config.delivery.egressAllow });
  try {
    await withSource(config, (source) =>
      withOwn(config, async (own) => {
        for (const name of shownJobs) {
          const job = jobs.find((candidate) => candidate.name === name);
          invariant(job !== undefined, `${name} is registered`);
          const now = io.clock.now();
          const window = job.windowAt(now, config);
          const { draft, deliveries } = await runReport(
            { source, own, http, config, ...processDeps(io) },
            { job, now, window },
          );
          io.out('');
          io.out(
            drawTerminal(draft.message, {
              width: io.width,
              isColored: io.isColored,
              label: `${name}, as sent to Slack`,
            }),
          );
          const post = inbox.received.at(-1);
          const receipt =
            post === undefined
              ? ''
              : ` · received at ${post.path}: ${post.blockCount} blocks, ${count(post.bytes)} bytes`;
          for (const delivery of deliveries) io.out(`${deliveryText(delivery)}${receipt}`);
        }
      }),
    );
  } finally {
    await http.close();
  }
}

function introduction({ summary }: World): string {
  return [
    `A made-up company in a real PostgreSQL: ${count(summary.requestCount)} requests of ${summary.teamCount} teams and`,
    `${summary.keyCount} keys to ${summary.deploymentCount} deployments in 45 days, ${count(summary.failureCount)} failed, ${usd(summary.spendUsd)} spent.`,
    'Three reports, read by SQL, drawn for Slack and posted to a receiver on this machine:',
  ].join('\n');
}

function epilogue({ configFile, inbox }: World, isKept: boolean, seconds: number): string {
  const lines = ['', `Done in ${seconds.toFixed(1)} s.`, '', 'Try next:'];
  if (isKept) {
    return [
      ...lines,
      `  npm run -s tollbell -- -c ${configFile} preview spend-reports --as slack`,
      `  npm run -s tollbell -- -c ${configFile} run monthly-spend-reports`,
      `  npm run -s tollbell -- -c ${configFile} run daily-reports --dry-run --json`,
      `  npm run -s tollbell -- -c ${configFile} doctor`,
      `  npm run -s tollbell -- -c ${configFile} backtest projection`,
      '',
      `Receiver at ${inbox.url}; the database is named in that config. Running until Ctrl-C.`,
    ].join('\n');
  }
  return [
    ...lines,
    '  npm run demo -- --keep                                    leave the database running and play with it',
    '  npm run -s tollbell -- preview spend-reports --example --as slack     the JSON that Slack gets',
    '  DATABASE_URL=… npm run -s tollbell -- run daily-reports --dry-run     your own LiteLLM database',
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
