/** What the service would do now, once: for machines where something else keeps the time. */

import { databaseError, isDriverError } from '../database/database-error.ts';
import { createDeliverer } from '../deliver/deliverer.ts';
import { monotonicMs, sleep } from '../effects/clock.ts';
import { DatabaseError } from '../errors.ts';
import { noteRulesOf } from '../rules/note-rules-of.ts';
import { closeSilences } from '../run/close-silences.ts';
import { correctReports } from '../run/correct-reports.ts';
import { evaluate, type RunningSlots } from '../run/evaluate.ts';
import { flushDigests } from '../run/flush-digests.ts';
import { handBackSlots } from '../run/hand-back-slots.ts';
import { keepEntities } from '../run/keep-entities.ts';
import { createUsageKeeper } from '../run/keep-usage.ts';
import { lookForNews, type RunningLooks } from '../run/look-for-news.ts';
import { renewLeases } from '../run/renew-leases.ts';
import { renewAlertLooks, yieldAlertLooks } from '../store/alert-looks.ts';
import { oldestUndelivered } from '../store/history.ts';
import { sweepOutbox } from '../store/outbox.ts';
import { logStep } from './log-step.ts';
import type { ServiceDeps } from './start-service.ts';

const patienceMs = 120_000;
/** For counting what was never counted; the next call goes on. */
const backfillMs = 20_000;
const heartbeatMs = 3_000;
const pollMs = 200;
/** For noting what was broken off. */
const handBackMs = 2_000;

/** How somebody says that it must end. */
export interface Stopping {
  readonly requested: Promise<void>;
  readonly isRequested: () => boolean;
  /** For what is under way by then. */
  readonly graceMs: number;
}

/**
 * Runs every slot that is due, then delivers until nothing waits or the patience is at its end; told
 * to stop, it finishes what is under way and hands the rest back.
 * Returns false when something is left, which the next call goes on with.
 */
export async function runOnce(deps: ServiceDeps, stopping: Stopping): Promise<boolean> {
  const { own, queue, clock, log } = deps;
  let isFailed = false;
  const running: RunningSlots = new Map();
  const looks: RunningLooks = new Set();
  const onStep: NonNullable<ServiceDeps['onStep']> = (step) => {
    if (step.at === 'slot-failed' || step.at === 'alert-look-failed') isFailed = true;
    if (step.at === 'closed' || (step.at === 'attempt-ended' && step.state === 'dead')) {
      isFailed = true;
    }
    deps.onStep?.(step);
    logStep(log, step);
  };
  const deliverer = createDeliverer(
    { ...deps, own: own.db, onStep, isStopping: stopping.isRequested },
    { onError: () => undefined },
  );
  const patience = new AbortController();
  const heartbeat = setInterval(() => {
    const beat = Promise.all([
      renewLeases({ own: own.db, clock }, running),
      renewAlertLooks(own.db, [...looks], clock.now()),
      deliverer.heartbeat(),
      usage.renew(),
    ]);
    // A missed beat is made up by the next; if none comes, the lease runs out, as it must.
    beat.catch(() => undefined);
  }, heartbeatMs);
  const usage = createUsageKeeper({
    ...deps,
    own: own.db,
    onStep,
    monotonicMs,
    pollMs: deps.config.usage.pollMs,
    keep: deps.config.usage.keep,
    noteRules: noteRulesOf(deps.config),
    retentionMs: deps.config.gateway.spendLogRetentionMs,
  });
  /** Reports are made without it too, from the log itself. */
  const countUsage = async (): Promise<void> => {
    const until = monotonicMs() + backfillMs;
    try {
      while (!stopping.isRequested() && monotonicMs() < until) {
        const { isMore, slowWaitMs } = await usage.round();
        if (!isMore || monotonicMs() + slowWaitMs > until) break;
        await sleep(slowWaitMs, patience.signal);
      }
    } catch (error) {
      const known = isDriverError(error) ? databaseError(error, 'own') : error;
      if (!(known instanceof DatabaseError)) throw error;
      log.warn({ side: known.side, code: known.code, problem: known.message }, 'not counted');
    } finally {
      // Else it would be renewed as long as this process delivers; where it is not let go, it runs out.
      await usage.release().catch(() => undefined);
    }
  };
  /** Alerts and names do without for once; the next call compares. */
  const compareEntities = async (): Promise<void> => {
    try {
      await keepEntities({ ...deps, own: own.db, onStep, isStopping: stopping.isRequested });
    } catch (error) {
      const known = isDriverError(error) ? databaseError(error, 'own') : error;
      if (!(known instanceof DatabaseError)) throw error;
      log.warn({ side: known.side, code: known.code, problem: known.message }, 'not compared');
    }
  };
  /** A fault of one alert must not keep reports and messages from going out, now or at any later call. */
  const alertOnce = async (): Promise<void> => {
    try {
      await lookForNews({ ...deps, own: own.db, onStep }, looks);
    } catch (error) {
      if (isDriverError(error) || error instanceof DatabaseError) throw error;
      isFailed = true;
      const stack = error instanceof Error ? error.stack : String(error);
      log.error({ doing: 'looking for news', stack }, 'a fault of tollbell itself');
    }
  };
  const work = async (): Promise<void> => {
    await queue.supervise();
    await sweepOutbox(own.db, queue);
    await countUsage();
    // A slot that was made may make the next one due, when missed ones are made up for.
    for (let settled = 1; settled > 0 && !stopping.isRequested(); ) {
      const { done } = await evaluate({ ...deps, own: own.db, onStep }, running);
      settled = await done;
    }
    await compareEntities();
    if (!stopping.isRequested()) await alertOnce();
    if (!stopping.isRequested()) await correctReports({ ...deps, own: own.db, onStep });
    if (!stopping.isRequested()) await flushDigests({ ...deps, own: own.db });
    if (!stopping.isRequested()) await closeSilences({ ...deps, own: own.db });
    const until = clock.now().getTime() + patienceMs;
    const isDone = async (): Promise<boolean> =>
      stopping.isRequested() ||
      clock.now().getTime() >= until ||
      (await oldestUndelivered(own.db)) === null;
    while (!(await isDone())) {
      await deliverer.poll();
      await deliverer.idle();
      const next = deliverer.nextAt();
      if (next !== null && next.getTime() > until) break;
      await sleep(pollMs);
    }
  };
  try {
    const worked = work();
    const grace = stopping.requested.then(() => sleep(stopping.graceMs, patience.signal));
    await Promise.race([worked, grace]);
    if (stopping.isRequested()) {
      deliverer.abort();
      await handBackSlots({ own: own.db, clock }, running);
      await yieldAlertLooks(own.db, [...looks]);
      await Promise.race([deliverer.idle(), sleep(handBackMs, patience.signal)]);
    }
    return !isFailed && (await oldestUndelivered(own.db)) === null;
  } finally {
    patience.abort();
    clearInterval(heartbeat);
    await queue.stop();
  }
}
