/**
 * The service: looks at the schedule, runs what is due, delivers what was said, and keeps its house.
 *
 * Every loop is on its own; none waits for another, and each goes on by itself after a failure of a
 * database. Any number of processes may do this on the same database.
 */

import type { Kysely } from 'kysely';
import { schedule as startTicker } from 'node-cron';
import type { Config } from '../config/config.ts';
import type { OwnDatabase } from '../database/connect.ts';
import type { DatabaseClock } from '../database/database-clock.ts';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { Alert } from '../define/alert.ts';
import type { DestinationKind } from '../define/define-destination.ts';
import type { Job } from '../define/job.ts';
import type { ProbeSource } from '../define/source-probe.ts';
import type { DeliverDeps } from '../deliver/deliver-deps.ts';
import { createDeliverer } from '../deliver/deliverer.ts';
import type { HttpClient } from '../deliver/http-client.ts';
import { monotonicMs, sleep } from '../effects/clock.ts';
import type { Log } from '../effects/log.ts';
import type { Random } from '../effects/random.ts';
import { DatabaseError } from '../errors.ts';
import { noteRulesOf } from '../rules/note-rules-of.ts';
import { closeSilences } from '../run/close-silences.ts';
import { correctReports } from '../run/correct-reports.ts';
import { evaluate, jobSchedule, type RunningSlots, scheduledJobs } from '../run/evaluate.ts';
import { flushDigests } from '../run/flush-digests.ts';
import { handBackSlots } from '../run/hand-back-slots.ts';
import { keepEntities } from '../run/keep-entities.ts';
import { createUsageKeeper } from '../run/keep-usage.ts';
import { lookForNews, type RunningLooks } from '../run/look-for-news.ts';
import { renewLeases } from '../run/renew-leases.ts';
import type { RunDeps } from '../run/run-deps.ts';
import { renewAlertLooks, yieldAlertLooks } from '../store/alert-looks.ts';
import { pruneDigests } from '../store/digests.ts';
import { pruneEpisodes } from '../store/episodes.ts';
import { pruneEvents } from '../store/events.ts';
import { oldestUndelivered, outboxCounts } from '../store/history.ts';
import { pruneHistory, sweepOutbox } from '../store/outbox.ts';
import type { Queue } from '../store/queue.ts';
import { pruneWatches } from '../store/report-watches.ts';
import { pruneSeen } from '../store/seen-kinds.ts';
import { pruneSlots } from '../store/slots.ts';
import { nextOccurrence } from '../time/occurrences.ts';
import { createEventIntake, type EventIntake } from './event-intake.ts';
import { logStep } from './log-step.ts';
import { createMetrics } from './metrics.ts';
import { repeat } from './repeat.ts';
import type { ServiceStep } from './service-step.ts';
import { type ServiceAnswer, testService } from './test-service.ts';

export interface ServiceDeps {
  readonly config: Config;
  readonly jobs: readonly Job[];
  readonly alerts: readonly Alert[];
  readonly kinds: readonly DestinationKind[];
  readonly own: OwnDatabase;
  readonly source: Kysely<SourceTables>;
  readonly probeSource: ProbeSource;
  readonly queue: Queue;
  readonly http: HttpClient;
  readonly clock: DatabaseClock;
  readonly random: Random;
  readonly log: Log;
  readonly holder: string;
  /** Told of every step before the next one is made; tests stop the process here. */
  readonly onStep?: (step: ServiceStep) => void;
  readonly pace?: Pace;
}

/** How often things are looked at. Leases and heartbeats last 10 s: see the recovery in the README. */
export interface Pace {
  /** Calls `tick` until stopped. */
  readonly startTicker: (tick: () => void) => { readonly stop: () => void };
  readonly pollMs: number;
  readonly heartbeatMs: number;
  readonly superviseMs: number;
}

export const defaultPace: Pace = {
  startTicker: (tick) => {
    const task = startTicker('*/3 * * * * *', tick, { suppressMissedWarning: true });
    return { stop: () => void task.destroy() };
  },
  pollMs: 1_000,
  heartbeatMs: 3_000,
  superviseMs: 2_000,
};

export interface Readiness {
  readonly isReady: boolean;
  readonly problem: string | null;
  readonly lastEvaluationAt: Date | null;
  readonly oldestUndeliveredAt: Date | null;
}

export interface Service {
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: () => Promise<{ readonly contentType: string; readonly body: string }>;
  /** For `/health/services`. */
  readonly testService: (service: string) => Promise<ServiceAnswer>;
  /** For `/v1/events`. */
  readonly events: EventIntake;
  /** Ends within `graceMs` and a little: finishes what is under way, or hands it back. */
  readonly stop: (graceMs: number) => Promise<void>;
}

const sweepMs = 30_000;
const correctMs = 10_000;
const lookMs = 1_000;
const entitiesMs = 5_000;
const pruneMs = 3_600_000;
const pruneRowsMax = 500;
const pruneEventsMs = 60_000;
const pruneEventRowsMax = 5_000;
const pingMs = 60_000;
/** Longer than this without a complete look at the schedule, and something is wrong. */
const evaluationMsMax = 30_000;

export function startService(deps: ServiceDeps): Service {
  const { config, own, queue, http, clock, log, onStep, pace = defaultPace } = deps;
  const metrics = createMetrics();
  const state = {
    isStopping: false,
    /** The look at the schedule that is under way. */
    evaluating: null as Promise<void> | null,
    lastEvaluationAt: null as Date | null,
    lastPingAt: 0,
    sweptAt: 0,
    prunedAt: 0,
    runs: new Set<Promise<unknown>>(),
  };
  const isStopping = (): boolean => state.isStopping;

  const note = (step: ServiceStep): void => {
    onStep?.(step);
    metrics.countStep(step, clock.now());
    logStep(log, step);
    if (step.at === 'committed') delivery.wake();
  };
  const fail = (what: string, error: unknown, failureCount: number): void => {
    const known = isDriverError(error) ? databaseError(error, 'own') : error;
    if (known instanceof DatabaseError) metrics.countDatabaseError(known.side, known.code);
    // Once when it begins, and then now and then: an outage is one fact, not thousands.
    if (failureCount !== 1 && failureCount % 20 !== 0) return;
    if (known instanceof DatabaseError) {
      const { side, code, message } = known;
      log.warn(
        { doing: what, side, code, problem: message, failures: failureCount },
        'trying again',
      );
    } else {
      const stack = known instanceof Error ? known.stack : String(known);
      log.error({ doing: what, stack, failures: failureCount }, 'a fault of tollbell itself');
    }
  };
  const recover = (what: string, failureCount: number): void =>
    log.info({ doing: what, failures: failureCount }, 'works again');

  const running: RunningSlots = new Map();
  const looks: RunningLooks = new Set();
  const runDeps: RunDeps = { ...deps, own: own.db, onStep: note };
  const deliverDeps: DeliverDeps = { ...deps, own: own.db, isStopping, onStep: note };
  const deliverer = createDeliverer(deliverDeps, {
    onError: (error, destination) => fail(`delivering to ${destination}`, error, 1),
    onDrained: () => delivery.wake(),
  });

  const look = async (): Promise<void> => {
    await clock.sync();
    const { done } = await evaluate(runDeps, running);
    // A slot that is settled may let the next one through, when missed ones are made up for.
    const again = (settled: number): void => {
      if (settled > 0) tick();
    };
    const run = done
      .then(again, (error: unknown) => fail('running a job', error, 1))
      .finally(() => {
        state.runs.delete(run);
      });
    state.runs.add(run);
    const now = clock.now();
    state.lastEvaluationAt = now;
    metrics.countEvaluation('complete', now);
    for (const job of scheduledJobs(deps)) {
      metrics.setNextDue(job.name, nextOccurrence(jobSchedule(job, deps), now));
    }
    const { deadManUrl } = config.service;
    if (deadManUrl !== null && now.getTime() - state.lastPingAt >= pingMs) {
      state.lastPingAt = now.getTime();
      // Not waited for: who watches us and hangs must not keep us from looking at the schedule.
      void http.ping(deadManUrl).then((isTaken) => {
        if (!isTaken) log.warn({}, 'the dead-man address did not answer');
      });
    }
  };
  const failures = { evaluate: 0 };
  const tick = (): void => {
    if (state.isStopping) return;
    state.evaluating ??= evaluateOnce().finally(() => {
      state.evaluating = null;
    });
  };
  const evaluateOnce = async (): Promise<void> => {
    try {
      await look();
      if (failures.evaluate > 0) recover('looking at the schedule', failures.evaluate);
      failures.evaluate = 0;
    } catch (error) {
      failures.evaluate += 1;
      metrics.countEvaluation('failed', clock.now());
      fail('looking at the schedule', error, failures.evaluate);
    }
  };

  const loop = (
    what: string,
    waitMs: () => number,
    work: () => Promise<void>,
    failureWaitMsMin: () => number = () => 0,
  ) =>
    repeat({
      work,
      waitMs,
      failureWaitMsMin,
      onFailure: (error, count) => fail(what, error, count),
      onRecovery: (count) => recover(what, count),
    });
  const delivery = loop(
    'looking for messages to deliver',
    () => {
      const next = deliverer.nextAt();
      const untilNextMs = next === null ? pace.pollMs : next.getTime() - clock.now().getTime();
      return Math.max(5, Math.min(pace.pollMs, untilNextMs));
    },
    deliverer.poll,
  );
  const heartbeat = loop(
    'keeping leases',
    () => pace.heartbeatMs,
    async () => {
      await renewLeases(runDeps, running);
      await renewAlertLooks(own.db, [...looks], clock.now());
      await deliverer.heartbeat();
      await usage.renew();
    },
  );
  const usage = createUsageKeeper({
    own: own.db,
    source: deps.source,
    clock,
    holder: deps.holder,
    monotonicMs,
    pollMs: config.usage.pollMs,
    keep: config.usage.keep,
    noteRules: noteRulesOf(config),
    retentionMs: config.gateway.spendLogRetentionMs,
    onStep: note,
  });
  const counting = loop(
    'counting new rows of the spend log',
    usage.restMs,
    async () => void (await usage.round()),
    usage.restMs,
  );
  const house = loop(
    'keeping house',
    () => pace.superviseMs,
    async () => {
      await queue.supervise();
      if ((await flushDigests(runDeps)) > 0) delivery.wake();
      if ((await closeSilences(runDeps)) > 0) delivery.wake();
      const now = clock.now().getTime();
      if (now - state.sweptAt >= sweepMs) {
        await sweepOutbox(own.db, queue);
        state.sweptAt = now;
      }
      if (now - state.prunedAt >= pruneMs) {
        const before = new Date(now - config.delivery.historyMs);
        await own.db.transaction().execute(async (tx) => {
          await pruneHistory(tx, before, pruneRowsMax);
          await pruneDigests(tx, before);
          await pruneSlots(tx, before, pruneRowsMax);
          await pruneWatches(tx, before);
          await pruneEpisodes(tx, before, pruneRowsMax);
          await pruneSeen(tx, before, pruneRowsMax);
        });
        state.prunedAt = now;
      }
    },
  );
  // On its own: reading the log may take long, and the house must not wait for it.
  const corrections = loop(
    'looking at reports that were sent',
    () => correctMs,
    async () => {
      if (state.isStopping) return;
      if ((await correctReports(runDeps)) > 0) delivery.wake();
    },
  );
  // On its own, too: what one alert reads must hold up neither reports nor deliveries.
  const alerting = loop(
    'looking for news',
    () => lookMs,
    async () => {
      if (!state.isStopping && (await lookForNews(runDeps, looks)) > 0) delivery.wake();
    },
  );
  const events = createEventIntake({
    own: own.db,
    clock,
    monotonicMs,
    onTaken: metrics.countEvents,
    onRefused: metrics.countRefusedEvents,
    onFailure: (error, count) => fail('taking events', error, count),
    onRecovery: (count) => recover('taking events', count),
  });
  const oldEvents = { hasMore: false };
  const eventPruning = loop(
    'letting go of events',
    () => (oldEvents.hasMore ? pace.pollMs : pruneEventsMs),
    async () => {
      const limits = { now: clock.now(), rowsMax: pruneEventRowsMax };
      oldEvents.hasMore = await own.db.transaction().execute((tx) => pruneEvents(tx, limits));
    },
  );
  // Whether or not an alert tells of it: reports name what was deleted.
  const entities = loop(
    'comparing what the gateway has',
    () => entitiesMs,
    async () => void (await keepEntities({ ...deps, own: own.db, isStopping, onStep: note })),
  );
  /** What looks for work comes to rest first, or it would begin some after the rest had ended. */
  const finishUnderWay = async (): Promise<void> => {
    await state.evaluating;
    await delivery.stop();
    await Promise.all([...state.runs, deliverer.idle()]);
  };
  const ticker = pace.startTicker(tick);
  tick();

  return {
    readiness: async () => {
      const { lastEvaluationAt } = state;
      const facts = { lastEvaluationAt, oldestUndeliveredAt: null };
      try {
        const oldestUndeliveredAt = await oldestUndelivered(own.db);
        const silenceMs = clock.now().getTime() - (lastEvaluationAt?.getTime() ?? 0);
        const problem = state.isStopping
          ? 'stopping'
          : silenceMs > evaluationMsMax
            ? 'the schedule has not been looked at lately'
            : null;
        return { ...facts, oldestUndeliveredAt, isReady: problem === null, problem };
      } catch (cause) {
        return { ...facts, isReady: false, problem: databaseError(cause, 'own').message };
      }
    },
    metrics: async () => {
      const outbox = await outboxCounts(own.db).catch(() => null);
      return {
        contentType: metrics.contentType,
        body: await metrics.page(outbox, clock.now()),
      };
    },
    testService: (service) => testService(deps, service),
    events,
    stop: async (graceMs) => {
      state.isStopping = true;
      ticker.stop();
      await Promise.race([finishUnderWay(), sleep(graceMs)]);
      deliverer.abort();
      await handBackSlots(runDeps, running).catch((error) => fail('handing back', error, 1));
      await yieldAlertLooks(own.db, [...looks]).catch((error) => fail('handing back', error, 1));
      await Promise.race([deliverer.idle(), sleep(2_000)]);
      await Promise.race([counting.stop(), sleep(2_000)]);
      // A renewal that is under way would take the count back.
      await heartbeat.stop();
      await usage.release().catch((error: unknown) => fail('handing back', error, 1));
      // A look that is under way is left where it is: somebody looks again.
      const looking = [corrections.stop(), alerting.stop(), entities.stop()];
      await Promise.race([Promise.all(looking), sleep(2_000)]);
      await Promise.all([delivery.stop(), house.stop(), eventPruning.stop()]);
    },
  };
}
