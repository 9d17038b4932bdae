/** `tollbell start`: the service, until it is told to stop. */
import type { Command } from 'commander';
import { alerts, jobs } from '../../jobs/index.ts';
import type { Config } from '../config/config.ts';
import { connectSource, type OwnDatabase, openOwn } from '../database/connect.ts';
import { type DatabaseClock, openDatabaseClock } from '../database/database-clock.ts';
import { migrateOwnSchema } from '../database/migrate.ts';
import { isSchemaCurrent } from '../database/schema-state.ts';
import { createHttpClient } from '../deliver/http-client.ts';
import { type Clock, sleep } from '../effects/clock.ts';
import { createLog, type Log } from '../effects/log.ts';
import { DatabaseError, UsageError } from '../errors.ts';
import { startServer } from '../http/start-server.ts';
import { canRoute } from '../rules/route-message.ts';
import { scheduledJobs } from '../run/evaluate.ts';
import { lookedForAlerts } from '../run/look-for-news.ts';
import { createSourceProbe } from '../run/probe-source.ts';
import { runOnce } from '../service/run-once.ts';
import { type Service, startService } from '../service/start-service.ts';
import { watchDatabase } from '../service/watch-database.ts';
import { openQueue, type Queue } from '../store/queue.ts';
import { version } from '../version.ts';
import { ownPoolSizeMax, required } from './databases.ts';
import { exitCodes } from './exit-codes.ts';
import type { Io } from './io.ts';
import { openConfig } from './open-config.ts';
import { openSpoolOf } from './open-spool.ts';
import { processDeps } from './process-deps.ts';

interface StartOptions {
  readonly once?: boolean;
  readonly config?: string;
}

/** Kubernetes kills after 30 s; this leaves room. */
const graceMs = 15_000;

export function addStart(program: Command, io: Io, finish: (exitCode: number) => void): void {
  program
    .command('start')
    .description('run as a service: every report on its schedule, each delivered once')
    .option('--once', 'do what is due now, deliver it, and exit; for cron and Kubernetes CronJobs')
    .action(async (_: unknown, command: Command) => {
      finish(await start(io, command.optsWithGlobals<StartOptions>()));
    });
}

async function start(io: Io, { once, config: path }: StartOptions): Promise<number> {
  const { config } = openConfig(io, path);
  const sourceUrl = required(config.sourceDatabaseUrl).reveal();
  const ownUrl = required(config.ownDatabaseUrl).reveal();
  assertRouted(config);
  const log = createLog({ service: 'tollbell', version });
  const stopping = onTermination();
  const current: { service: Service | null } = { service: null };
  const server = once === true ? null : await listen(config, () => current.service);
  if (server !== null) {
    const takesEvents = config.service.eventsToken !== null;
    log.info({ port: server.port, takes_events: takesEvents }, 'listening for health and metrics');
  }

  const own = openOwn({ ...config.database, poolSizeMax: ownPoolSizeMax, url: ownUrl });
  const source = connectSource({ ...config.database, url: sourceUrl });
  const http = createHttpClient({ egressAllow: config.delivery.egressAllow });
  const ours = processDeps(io);
  const time: { shared: Clock | null } = { shared: null };
  const probe = { url: required(config.sourceDatabaseUrl), database: config.database };
  const lane =
    once === true
      ? null
      : watchDatabase({
          ...ours,
          clock: { now: () => (time.shared ?? io.clock).now() },
          isClockShared: () => time.shared !== null,
          config,
          own: own.db,
          probeSource: createSourceProbe({ ...probe, clock: io.clock }),
          http,
          log,
          spool: openSpoolOf(config, { holder: ours.holder, now: io.clock.now(), log }),
        });
  try {
    const opened = await openOutbox(own, { ownUrl, log, isStopping: stopping.isRequested });
    if (opened === null) return exitCodes.done;
    const { clock, queue } = opened;
    time.shared = clock;
    const probeSource = createSourceProbe({ ...probe, clock });
    const outside = { own, source, probeSource, queue, http, clock, log };
    const deps = { ...ours, ...outside, config, jobs, alerts };
    if (once === true) {
      const isDone = await runOnce(deps, { ...stopping, graceMs });
      return isDone ? exitCodes.done : exitCodes.undelivered;
    }
    current.service = startService(deps);
    log.info(
      {
        jobs: scheduledJobs(deps).map(({ name }) => name),
        alerts: lookedForAlerts(deps).map(({ name }) => name),
      },
      'started',
    );
    await stopping.requested;
    log.info({ grace_ms: graceMs }, 'stopping');
    await current.service.stop(graceMs);
    await queue.stop();
    log.info({}, 'stopped');
    return exitCodes.done;
  } finally {
    stopping.forget();
    // What it has not sent is on disk.
    await Promise.race([lane?.stop(), sleep(2_000)]);
    await Promise.allSettled([
      server?.close(),
      http.close(),
      // A query that is still under way must not hold the process.
      Promise.race([Promise.allSettled([own.db.destroy(), source.destroy()]), sleep(2_000)]),
    ]);
  }
}

/** @throws UsageError when nothing could ever be sent. */
function assertRouted(config: Config): void {
  if (scheduledJobs({ jobs, config }).length + lookedForAlerts({ alerts, config }).length > 0) {
    return;
  }
  const [first] = jobs;
  const route = first === undefined ? null : canRoute(first.alertType, config);
  throw new UsageError(route?.ok === false ? route.problem : 'there is nothing to run');
}

async function listen(
  { service: { host, port, eventsToken }, gateway: { masterKey } }: Config,
  service: () => Service | null,
): ReturnType<typeof startServer> {
  try {
    return await startServer({ host, port, service, masterKey, eventsToken });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    throw new UsageError(
      `cannot listen on ${host} port ${port} (${code}); choose another with tollbell.service.host and port`,
    );
  }
}

/** What trying again cannot cure. */
const lasting = new Set(['refused-login', 'missing-database', 'missing-grant']);

/**
 * Opens our own database, as soon as it is there, and sees to its schema; null when told to stop.
 *
 * @throws DatabaseError for what waiting does not cure.
 */
async function openOutbox(
  own: OwnDatabase,
  {
    ownUrl,
    log,
    isStopping,
  }: { readonly ownUrl: string; readonly log: Log; readonly isStopping: () => boolean },
): Promise<{ readonly clock: DatabaseClock; readonly queue: Queue } | null> {
  for (let waitMs = 500; !isStopping(); waitMs = Math.min(15_000, waitMs * 2)) {
    try {
      if (!(await isSchemaCurrent(own.db))) {
        const names = await migrateOwnSchema(ownUrl);
        log.info({ migrations: names }, 'schema is up to date');
      }
      const onError = (error: unknown): void =>
        log.warn({ problem: error instanceof Error ? error.name : 'error' }, 'queue');
      return { clock: await openDatabaseClock(own.db), queue: await openQueue(own, onError) };
    } catch (error) {
      if (!(error instanceof DatabaseError) || lasting.has(error.code)) throw error;
      log.warn({ side: error.side, code: error.code, problem: error.message }, 'waiting to start');
      await sleep(waitMs);
    }
  }
  return null;
}

interface Termination {
  readonly requested: Promise<void>;
  readonly isRequested: () => boolean;
  readonly forget: () => void;
}

/** The first signal asks for an orderly end; the second one is the end. */
function onTermination(): Termination {
  const signals = ['SIGTERM', 'SIGINT'] as const;
  const state = { isRequested: false, resolve: (): void => undefined };
  const requested = new Promise<void>((resolve) => {
    state.resolve = resolve;
  });
  const onSignal = (): void => {
    if (state.isRequested) process.exit(exitCodes.interrupted);
    state.isRequested = true;
    state.resolve();
  };
  for (const signal of signals) process.on(signal, onSignal);
  return {
    requested,
    isRequested: () => state.isRequested,
    forget: () => {
      for (const signal of signals) process.removeListener(signal, onSignal);
    },
  };
}
