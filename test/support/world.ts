/**
 * The whole service on a clock that the test moves: real PostgreSQL under the least-privilege role,
 * real HTTP, any number of replicas, and no waiting. Time jumps from one instant at which something
 * is due to the next, in the queue's SQL too.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { afterAll } from 'vitest';
import { jobs as allJobs } from '../../jobs/index.ts';
import type { Config } from '../../src/config/config.ts';
import { Secret } from '../../src/config/secret.ts';
import { type OwnDatabase, openOwn } from '../../src/database/connect.ts';
import { detectSourceFeatures } from '../../src/database/source-features.ts';
import type { SourceTables } from '../../src/database/source-tables.ts';
import type { Alert } from '../../src/define/alert.ts';
import type { Job } from '../../src/define/job.ts';
import type { DeliverDeps, DeliveryStep } from '../../src/deliver/deliver-deps.ts';
import { createDeliverer, type Deliverer } from '../../src/deliver/deliverer.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import { noteRulesOf } from '../../src/rules/note-rules-of.ts';
import { closeSilences } from '../../src/run/close-silences.ts';
import { correctReports } from '../../src/run/correct-reports.ts';
import { evaluate, jobSchedule, type RunningSlots } from '../../src/run/evaluate.ts';
import { flushDigests } from '../../src/run/flush-digests.ts';
import { foldUsage } from '../../src/run/fold-usage.ts';
import { type EntityStep, keepEntities } from '../../src/run/keep-entities.ts';
import { lookForNews, type RunningLooks } from '../../src/run/look-for-news.ts';
import { createSourceProbe } from '../../src/run/probe-source.ts';
import type { RunDeps, RunStep } from '../../src/run/run-deps.ts';
import type { UsageDeps } from '../../src/run/usage-deps.ts';
import type { AlertLook } from '../../src/store/alert-looks.ts';
import { sweepOutbox } from '../../src/store/outbox.ts';
import { openQueue } from '../../src/store/queue.ts';
import { entityIds } from '../../src/store/usage-entities.ts';
import { claimUsage, readPosition, type UsageLease } from '../../src/store/usage-position.ts';
import { nextOccurrence } from '../../src/time/occurrences.ts';
import { configOf } from './configs.ts';
import { cloneDatabase, type TestDatabase } from './postgres.ts';

export interface World {
  readonly database: TestDatabase;
  readonly replicas: Replica[];
  readonly steps: WorldStep[];
  now(): Date;
  /** Moves time forward to an instant, letting everything happen that is due until then. */
  at(instant: string): Promise<void>;
  advance(minutes: number): Promise<void>;
  /** Moves time forward while no process is running. */
  sleepUntil(instant: string): Promise<void>;
  startReplica(options?: ReplicaOptions): Promise<Replica>;
  /** The process is gone, as after kill -9: what it held stays held. */
  kill(replica: Replica): Promise<void>;
  rows<Row = Record<string, unknown>>(sql: string): Promise<Row[]>;
}

type WorldStep = RunStep | DeliveryStep | EntityStep;

export interface ReplicaOptions {
  readonly config?: Config;
  readonly jobs?: readonly Job[];
  readonly alerts?: readonly Alert[];
  /** Another way to the database, such as a line that the test cuts. */
  readonly databaseUrl?: string;
  /** Another way to the gateway's tables, such as one with less patience. */
  readonly source?: Kysely<SourceTables>;
  /** Where the probe knocks; the database when unset. */
  readonly probeUrl?: string;
  readonly onStep?: (step: WorldStep) => void;
}

export interface Replica {
  readonly own: OwnDatabase;
  readonly runDeps: RunDeps;
  readonly deliverDeps: DeliverDeps;
  readonly deliverer: Deliverer;
  readonly running: RunningSlots;
  readonly looks: RunningLooks;
  /** Null in a world that keeps none. */
  readonly keepEntities: (() => Promise<number>) | null;
  /** Null where nobody counts the log. */
  readonly usage: Counting | null;
  readonly errors: unknown[];
}

interface Counting {
  readonly deps: UsageDeps;
  lease: UsageLease | null;
  /** Whatever was committed before is counted; the position itself is not moved by each pass. */
  completeAt: Date | null;
}

export interface WorldOptions {
  readonly start: string;
  readonly config: string;
  readonly replicaCount?: number;
  readonly jobs?: readonly Job[];
  /** None when unset: most scenarios are about reports. */
  readonly alerts?: readonly Alert[];
  /** Whether what the gateway has is compared every minute; costs a step each. */
  readonly keepsEntities?: boolean;
  /** How long a post may take, in real time. */
  readonly postMsMax?: number;
  /** Whether new rows of the log are counted at every instant that time jumps to. */
  readonly countsUsage?: boolean;
}

export async function createWorld(
  clock: { at: Date },
  {
    start,
    config: text,
    replicaCount = 1,
    jobs = allJobs,
    alerts = [],
    keepsEntities = false,
    postMsMax = 500,
    countsUsage = false,
  }: WorldOptions,
): Promise<World> {
  const database = await cloneDatabase();
  await database.query('create table public.test_clock (at timestamptz not null)');
  await database.query('insert into public.test_clock values (now())');
  await database.query('grant select on public.test_clock to public');
  await database.query(`create or replace function tollbell_queue.job_now()
    returns timestamptz language sql stable as 'select at from public.test_clock'`);
  const defaults = configOf(`${text}\n`);
  const opened: Replica[] = [];

  const setTime = async (at: Date): Promise<void> => {
    clock.at = at;
    await database.query('update public.test_clock set at = $1', [at]);
  };
  await setTime(new Date(start));

  const world: World = {
    database,
    replicas: [],
    steps: [],
    now: () => clock.at,
    rows: async <Row>(sql: string) => (await database.query(sql)).rows as Row[],
    startReplica: async ({
      config = defaults,
      jobs: own = jobs,
      alerts: ownAlerts = alerts,
      databaseUrl = database.readerUrl,
      source = database.source,
      probeUrl = databaseUrl,
      onStep,
    } = {}) => {
      const replica = await openReplica(config, own, {
        alerts: ownAlerts,
        databaseUrl,
        source,
        probeUrl,
        clock: { now: () => clock.at },
        keepsEntities,
        postMsMax,
        countsUsage,
        onStep: (step) => {
          onStep?.(step);
          world.steps.push(step);
        },
      });
      opened.push(replica);
      world.replicas.push(replica);
      return replica;
    },
    kill: async (replica) => {
      world.replicas.splice(world.replicas.indexOf(replica), 1);
    },
    sleepUntil: (instant) => setTime(new Date(instant)),
    at: async (instant) => {
      const target = new Date(instant);
      for (;;) {
        await settle(world);
        const next = await nextInstant(world, jobs, target);
        if (next === null) break;
        await setTime(next);
      }
      if (clock.at < target) await setTime(target);
      await settle(world);
    },
    advance: (minutes) => world.at(new Date(clock.at.getTime() + minutes * 60_000).toISOString()),
  };
  for (let index = 0; index < replicaCount; index += 1) await world.startReplica();
  afterAll(async () => {
    for (const { own, runDeps } of opened) {
      await runDeps.queue.stop();
      await own.db.destroy();
    }
  });
  return world;
}

async function openReplica(
  config: Config,
  jobs: readonly Job[],
  {
    alerts,
    databaseUrl,
    source,
    probeUrl,
    clock,
    keepsEntities,
    postMsMax,
    countsUsage,
    onStep,
  }: {
    readonly alerts: readonly Alert[];
    readonly databaseUrl: string;
    readonly source: Kysely<SourceTables>;
    readonly probeUrl: string;
    readonly clock: { now: () => Date };
    readonly keepsEntities: boolean;
    readonly postMsMax: number;
    readonly countsUsage: boolean;
    readonly onStep: (step: WorldStep) => void;
  },
): Promise<Replica> {
  const errors: unknown[] = [];
  const own = openOwn({
    url: databaseUrl,
    statementTimeoutMs: 10_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 4,
  });
  const queue = await openQueue(own, (error) => errors.push(error));
  const holder = randomBytes(4).toString('hex');
  const shared = {
    own: own.db,
    queue,
    clock,
    random: () => 0,
    config,
    kinds: destinationKinds,
    holder,
    onStep,
  };
  const probeSource = createSourceProbe({
    url: new Secret(probeUrl),
    database: { statementTimeoutMs: 10_000, connectTimeoutMs: 2_000, poolSizeMax: 1 },
    clock,
  });
  const runDeps: RunDeps = { ...shared, source, probeSource, jobs, alerts };
  const http = createHttpClient({ egressAllow: ['127.0.0.1'], totalMsMax: postMsMax });
  const deliverDeps: DeliverDeps = { ...shared, http, isStopping: () => false };
  const deliverer = createDeliverer(deliverDeps, { onError: (error) => errors.push(error) });
  const usage = countsUsage ? await countingOf({ own: own.db, source, clock, config }) : null;
  const keep = keepsEntities ? () => keepEntities({ ...runDeps, onStep }) : null;
  const state = { running: new Map(), looks: new Set<AlertLook>(), keepEntities: keep, errors };
  return { own, runDeps, deliverDeps, deliverer, usage, ...state };
}

async function countingOf(
  deps: Pick<RunDeps, 'own' | 'source' | 'clock' | 'config'>,
): Promise<Counting> {
  const { config, source } = deps;
  const counting: Counting = {
    deps: {
      ...deps,
      features: await detectSourceFeatures(source),
      ids: entityIds(),
      retentionMs: config.gateway.spendLogRetentionMs,
      keep: config.usage.keep,
      noteRules: noteRulesOf(config),
      onStep: (step) => {
        if (step.at === 'usage-counted') counting.completeAt = step.completeAt;
      },
    },
    lease: null,
    completeAt: null,
  };
  return counting;
}

/** Until all that is committed now is counted: other tests' transactions on the server hold it up. */
async function countUsage({ replicas, now }: World): Promise<void> {
  const counting = replicas.flatMap(({ usage, runDeps }) =>
    usage === null ? [] : [{ usage, runDeps }],
  );
  for (;;) {
    for (const { usage, runDeps } of counting) {
      const { own, holder } = runDeps;
      usage.lease = await claimUsage(own, { holder, lease: usage.lease, now: now() });
      if (usage.lease !== null) await foldUsage(usage.deps, usage.lease);
    }
    // Nobody may count while a process that is gone holds the lease.
    if (counting.every(({ usage }) => usage.lease === null)) return;
    const [first] = counting;
    if (first === undefined) return;
    // A pass over nothing says nothing of what another process has counted at this instant.
    const { completeAt } = await readPosition(first.runDeps.own);
    const counted = [completeAt, ...counting.map(({ usage }) => usage.completeAt)];
    if (counted.some((at) => at !== null && at >= now())) return;
    await pause(20);
  }
}

/** Lets every replica do what it can at this instant, all at once, until nothing moves. */
async function settle(world: World): Promise<void> {
  const { replicas, steps } = world;
  await countUsage(world);
  for (;;) {
    const before = steps.length;
    await Promise.all(
      replicas.map(async ({ runDeps, deliverer, running, looks, keepEntities: keep }) => {
        await runDeps.queue.supervise();
        await sweepOutbox(runDeps.own, runDeps.queue);
        await flushDigests(runDeps);
        await closeSilences(runDeps);
        const { done } = await evaluate(runDeps, running);
        await done;
        await keep?.();
        await lookForNews(runDeps, looks);
        await correctReports(runDeps);
        await deliverer.poll();
        await deliverer.idle();
      }),
    );
    if (steps.length === before) return;
  }
}

/** The next instant before `target` at which something is due; null when nothing is. */
async function nextInstant(
  { database, replicas, now }: World,
  jobs: readonly Job[],
  target: Date,
): Promise<Date | null> {
  const [replica] = replicas;
  // Who is alive claims the count anew at each instant, so that nothing is due when it would run out.
  const holders = replicas.map(({ runDeps }) => runDeps.holder);
  const { rows } = await database.query(
    `select min(at) as at from (
       select start_after as at from tollbell_queue.job where state < 'active'
       union all select heartbeat_on + make_interval(secs => heartbeat_seconds + 1)
         from tollbell_queue.job where state = 'active'
       union all select next_attempt_at from tollbell.slot where state = 'failed'
       union all select lease_until from tollbell.job
       union all select lease_until from tollbell.usage_position where holder <> all($2)
       union all select greatest(next_at, coalesce(lease_until, next_at)) from tollbell.alert_look
       union all select next_at from tollbell.seen_kind
       union all select due_at from tollbell.digest where closed_at is null
       union all select ends_at from tollbell.silence where closed_at is null
       union all select next_look_at from tollbell.report_watch where state = 'watching'
       -- The distance between two make-up runs.
       union all select max(finished_at) + interval '60 s' from tollbell.slot group by job) as due where at > $1`,
    [now(), holders],
  );
  const slots =
    replica === undefined
      ? []
      : jobs.map((job) => nextOccurrence(jobSchedule(job, replica.runDeps), now()));
  const [first] = [rows[0]?.at as Date | null, ...slots]
    .filter((at) => at !== null && at !== undefined)
    .toSorted((a, b) => a.getTime() - b.getTime());
  return first !== undefined && first < target ? first : null;
}
