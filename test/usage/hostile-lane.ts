/**
 * One lane of the hostile test of the usage fold: writers that do everything a gateway may, replicas that
 * compete, are killed and rest for days, a second process that fills in hours; then every rollup is
 * compared with a plain sum of the log.
 *
 * Time is simulated; what is real is the database, its transactions and its locks.
 */
import pg from 'pg';
import { connectOwn, connectSource } from '../../src/database/connect.ts';
import { detectSourceFeatures } from '../../src/database/source-features.ts';
import { type Random, seededRandom } from '../../src/effects/random.ts';
import { auditUsage } from '../../src/run/audit-usage.ts';
import { backfillHour } from '../../src/run/backfill-usage.ts';
import { foldUsage } from '../../src/run/fold-usage.ts';
import type { UsageDeps, UsageStep } from '../../src/run/usage-deps.ts';
import { settleRecent as settle } from '../../src/store/settle-recent.ts';
import { entityIds } from '../../src/store/usage-entities.ts';
import { claimUsage, readPosition, type UsageLease } from '../../src/store/usage-position.ts';
import { noteNothingSlow } from '../../src/usage/note-rules.ts';
import { readerRole } from '../support/urls.ts';
import { uncountedHours } from '../support/usage.ts';
import { connectWriters, type HostileWriters, hostileWriters } from './hostile-writers.ts';
import { differencesFromLog } from './plain-sums.ts';

export interface HostileResult {
  readonly seed: number;
  readonly rowCount: number;
  readonly passCount: number;
  readonly killCount: number;
  /** Rows that an audit found. */
  readonly lateRowCount: number;
  /** Hours that an audit could not explain and had counted again. */
  readonly rebuiltHourCount: number;
  readonly differences: readonly string[];
}

export interface HostileLane {
  readonly run: (seed: number) => Promise<HostileResult>;
  readonly stop: () => Promise<void>;
}

const secondMs = 1_000;
const minuteMs = 60 * secondMs;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const startsAt = Date.parse('2026-11-23T20:07:11Z');

class Kill extends Error {}

export async function startHostileLane({
  ownerUrl,
  serviceUrl,
}: {
  readonly ownerUrl: string;
  readonly serviceUrl: string;
}): Promise<HostileLane> {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  owner.on('error', () => undefined);
  await owner.query('create schema if not exists shadow');
  await owner.query('create table if not exists shadow.gone (like "LiteLLM_SpendLogs")');
  const clients = await connectWriters(ownerUrl);
  const processes: Process[] = [];
  for (let index = 0; index < 4; index += 1) processes.push(await openProcess(serviceUrl));
  return {
    run: async (seed) => {
      const random = seededRandom(seed);
      await reset(owner);
      const writers = hostileWriters(clients, { random, mark: `r${seed}` });
      const crew = hostileCrew(processes, random);
      const hasRetention = seed % 3 === 0;
      await act({
        ...{ owner, writers, crew, random, hasRetention },
        isUpdated: seed % 3 === 1,
        isGrantMoved: seed % 4 === 1,
      });
      await writers.settle();
      // Rows of a clock that was ahead are counted when their hour comes.
      crew.advance(5 * hourMs);
      await crew.settle();
      const differences = await differencesFromLog(owner);
      return { seed, rowCount: writers.insertedCount(), ...crew.counts(), differences };
    },
    stop: async () => {
      for (const client of clients) await client.end();
      for (const { own, source } of processes) {
        await own.destroy();
        await source.destroy();
      }
      await owner.end();
    },
  };
}

type Process = Pick<UsageDeps, 'own' | 'source' | 'features'>;

async function openProcess(serviceUrl: string): Promise<Process> {
  const settings = { statementTimeoutMs: 30_000, connectTimeoutMs: 10_000, poolSizeMax: 3 };
  const source = connectSource({ url: serviceUrl, ...settings });
  const features = await detectSourceFeatures(source);
  return { own: connectOwn({ url: serviceUrl, ...settings }), source, features };
}

async function reset(owner: pg.Pool): Promise<void> {
  await owner.query(`grant select (xmin) on "LiteLLM_SpendLogs" to ${readerRole}`);
  await owner.query(`truncate "LiteLLM_SpendLogs", shadow.gone, tollbell.usage_entity,
    tollbell.usage_minute, tollbell.usage_hour, tollbell.usage_day, tollbell.usage_spend_hour,
    tollbell.usage_spend_day, tollbell.usage_spend_week, tollbell.usage_spend_recent, tollbell.usage_latency,
    tollbell.usage_failure, tollbell.usage_hour_state, tollbell.usage_position`);
  await owner.query('insert into tollbell.usage_position (only_row) values (true)');
}

interface Scene {
  readonly owner: pg.Pool;
  readonly writers: HostileWriters;
  readonly crew: Crew;
  readonly random: Random;
  readonly hasRetention: boolean;
  readonly isGrantMoved: boolean;
  readonly isUpdated: boolean;
}

async function act(scene: Scene): Promise<void> {
  const { owner, writers, crew, random } = scene;
  const eventCount = 60 + Math.floor(random() * 60);
  for (let event = 0; event < eventCount; event += 1) {
    // Whoever rests for a day after a row was changed cannot tell it from one that was deleted.
    crew.advance(Math.min(gapMs(random), scene.isUpdated ? 4 * hourMs : Number.POSITIVE_INFINITY));
    const chance = random();
    if (chance < 0.45) await writers.act(crew.now());
    else if (chance < 0.78) await crew.pass();
    else if (chance < 0.84) await crew.audit();
    else if (chance < 0.87) await crew.backfill();
    else if (chance < 0.89) await crew.settleRecent();
    else if (chance < 0.95) await crew.everybodyAtOnce(() => writers.act(crew.now()));
    else if (chance < 0.97 && scene.isGrantMoved) await moveGrant(owner, random);
    else if (chance < 0.98 && scene.isUpdated) await touchRows(owner, crew.now());
    else if (scene.hasRetention) {
      // What nobody has counted before it is deleted, nobody can count.
      await writers.settle();
      await crew.settle();
      await forget(owner, new Date(crew.now().getTime() - dayMs - random() * dayMs));
    }
  }
}

/** Between two things that happen: mostly seconds; then an hour's rest, a day's, or a clock set back. */
function gapMs(random: Random): number {
  const chance = random();
  if (chance < 0.7) return random() * 40 * secondMs;
  if (chance < 0.94) return random() * 6 * minuteMs;
  if (chance < 0.98) return random() * 2 * hourMs;
  if (chance < 0.985) return random() * 30 * hourMs;
  return -random() * (random() < 0.8 ? 3 * minuteMs : 90 * minuteMs);
}

async function moveGrant(owner: pg.Pool, random: Random): Promise<void> {
  await owner.query(
    random() < 0.5
      ? `grant select (xmin) on "LiteLLM_SpendLogs" to ${readerRole}`
      : `revoke select (xmin) on "LiteLLM_SpendLogs" from ${readerRole}`,
  );
}

/** A new transaction number on rows that are counted, their figures the same. */
async function touchRows(owner: pg.Pool, now: Date): Promise<void> {
  await owner.query(
    `update "LiteLLM_SpendLogs" set session_id = 'touched' where request_id in (
       select request_id from "LiteLLM_SpendLogs" where "startTime" > $1::timestamp
       order by random() limit 3 for update skip locked)`,
    [new Date(now.getTime() - 3 * hourMs).toISOString().slice(0, -1)],
  );
}

async function forget(owner: pg.Pool, before: Date): Promise<void> {
  await owner.query(
    `with gone as (delete from "LiteLLM_SpendLogs" where "startTime" < $1::timestamp returning *)
     insert into shadow.gone select * from gone`,
    [before.toISOString().slice(0, -1)],
  );
}

interface Crew {
  readonly now: () => Date;
  readonly advance: (ms: number) => void;
  /** A pass by one of the replicas, which may be killed in it. */
  readonly pass: () => Promise<void>;
  readonly audit: () => Promise<void>;
  /** The second process counts an hour, whether it is due or not. */
  readonly backfill: () => Promise<void>;
  /** Adds what is beside the days to them. */
  readonly settleRecent: () => Promise<void>;
  readonly everybodyAtOnce: (besides: () => Promise<void>) => Promise<void>;
  /** Counts all there is. */
  readonly settle: () => Promise<void>;
  readonly counts: () => Pick<
    HostileResult,
    'passCount' | 'killCount' | 'lateRowCount' | 'rebuiltHourCount'
  >;
}

interface Replica {
  readonly name: string;
  deps: UsageDeps;
  lease: UsageLease | null;
}

function hostileCrew(processes: readonly Process[], random: Random): Crew {
  const clock = { at: new Date(startsAt) };
  const count = { passCount: 0, killCount: 0, lateRowCount: 0, rebuiltHourCount: 0 };
  const order = { killAt: null as UsageStep['at'] | null };
  const keepMs = 400 * dayMs;
  const replicas = processes.map((process, index): Replica => {
    return {
      name: `replica ${index}`,
      lease: null,
      deps: {
        ...process,
        clock: { now: () => clock.at },
        ids: entityIds(),
        retentionMs: dayMs,
        noteRules: noteNothingSlow,
        keep: {
          minutesMs: keepMs,
          hoursMs: keepMs,
          fineDaysMs: keepMs,
          daysMs: keepMs,
          backfillMs: keepMs,
        },
        onStep: (step) => {
          if (step.at === 'usage-counted') count.passCount += 1;
          if (step.at === 'usage-audited') {
            count.lateRowCount += step.lateRowCount;
            count.rebuiltHourCount += step.rebuiltHourCount;
          }
          if (order.killAt !== null && step.at === order.killAt) throw new Kill();
        },
      },
    };
  });
  const [first, second, ...others] = replicas;
  if (first === undefined || second === undefined) throw new Error('too few processes');
  const competing = [first, ...others];

  const claim = async (of: Replica): Promise<UsageLease | null> => {
    of.lease = await claimUsage(of.deps.own, { holder: of.name, lease: of.lease, now: clock.at });
    return of.lease;
  };
  const under = async (
    of: Replica,
    work: (lease: UsageLease) => Promise<unknown>,
  ): Promise<void> => {
    try {
      const lease = await claim(of);
      if (lease !== null) await work(lease);
    } catch (error) {
      if (!(error instanceof Kill)) throw error;
      count.killCount += 1;
      // Whoever was killed knows nothing any more.
      of.lease = null;
      of.deps = { ...of.deps, ids: entityIds() };
    }
  };
  const one = (): Replica => competing[Math.floor(random() * competing.length)] ?? first;
  const maybeKilled = async (work: () => Promise<void>): Promise<void> => {
    const chance = random();
    order.killAt =
      chance < 0.1
        ? 'usage-read'
        : chance < 0.2
          ? 'usage-counted'
          : chance < 0.25
            ? 'usage-audited'
            : null;
    await work();
    order.killAt = null;
  };
  const fold = (of: Replica): Promise<void> => under(of, (lease) => foldUsage(of.deps, lease));
  const audit = (of: Replica, isFull: boolean): Promise<void> =>
    under(of, (lease) => auditUsage(of.deps, lease, { isFull }));
  // Rows begin up to three hours before the clock, which may have been set back more than once.
  const firstHour = Math.floor(startsAt / hourMs) * hourMs - 12 * hourMs;
  const backfill = async (): Promise<void> => {
    const from = new Date(firstHour);
    const until = new Date(Math.floor(clock.at.getTime() / hourMs + 2) * hourMs);
    const hours = await uncountedHours(second.deps, { from, until });
    const hour = hours[Math.floor(random() * hours.length)];
    if (hour !== undefined) await backfillHour(second.deps, hour);
  };
  const settleRecent = async (): Promise<void> => {
    await second.deps.own.transaction().execute(settle);
  };
  const uncounted = (): Promise<readonly Date[]> => {
    const from = new Date(firstHour);
    const until = new Date(Math.floor(clock.at.getTime() / hourMs) * hourMs);
    return uncountedHours(first.deps, { from, until });
  };
  const comeToRest = async (): Promise<void> => {
    for (let round = 0; round < 12; round += 1) {
      const before = count.rebuiltHourCount;
      clock.at = new Date(clock.at.getTime() + 20 * minuteMs);
      await complete();
      for (const hour of await uncounted()) await backfillHour(first.deps, hour);
      await audit(first, true);
      const isQuiet = count.rebuiltHourCount === before && (await uncounted()).length === 0;
      if (round > 0 && isQuiet) return;
    }
    throw new Error('the rollups do not come to rest');
  };
  /** Until all that is committed now is counted: other lanes hold the horizon up. */
  const complete = async (): Promise<void> => {
    const since = clock.at;
    for (let attempt = 0; attempt < 2_000; attempt += 1) {
      clock.at = new Date(clock.at.getTime() + 11 * secondMs);
      await fold(first);
      const { completeAt } = await readPosition(first.deps.own);
      if (completeAt !== null && completeAt >= since) break;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    // Long enough for a pass that looks at late rows, too.
    clock.at = new Date(clock.at.getTime() + 11 * minuteMs);
    await fold(first);
  };
  return {
    now: () => clock.at,
    advance: (ms) => {
      clock.at = new Date(Math.round(clock.at.getTime() + ms));
    },
    pass: () => maybeKilled(() => fold(one())),
    audit: () => maybeKilled(() => audit(one(), random() < 0.3)),
    backfill,
    settleRecent,
    everybodyAtOnce: async (besides) => {
      await Promise.all([
        ...competing.map((of) => fold(of)),
        fold(one()),
        audit(one(), true),
        backfill(),
        backfill(),
        settleRecent(),
        besides(),
      ]);
    },
    settle: comeToRest,
    counts: () => count,
  };
}
