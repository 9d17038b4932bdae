/** What the service would do now, once: for machines where something else keeps the time. */
import { createDeliverer } from '../deliver/deliverer.ts';
import { sleep } from '../effects/clock.ts';
import { evaluate, type RunningSlots } from '../run/evaluate.ts';
import { flushDigests } from '../run/flush-digests.ts';
import { renewLeases } from '../run/renew-leases.ts';
import { oldestUndelivered } from '../store/history.ts';
import { sweepOutbox } from '../store/outbox.ts';
import { logStep } from './log-step.ts';
import type { ServiceDeps } from './start-service.ts';

const patienceMs = 120_000;
const heartbeatMs = 3_000;
const pollMs = 200;

/**
 * Runs every slot that is due, then delivers until nothing waits or the patience is at its end.
 * Returns false when something is left, which the next call goes on with.
 */
export async function runOnce(deps: ServiceDeps): Promise<boolean> {
  const { own, queue, clock, log } = deps;
  let isFailed = false;
  const running: RunningSlots = new Map();
  const onStep: NonNullable<ServiceDeps['onStep']> = (step) => {
    if (step.at === 'slot-failed') isFailed = true;
    if (step.at === 'closed' || (step.at === 'attempt-ended' && step.state === 'dead')) {
      isFailed = true;
    }
    deps.onStep?.(step);
    logStep(log, step);
  };
  const deliverer = createDeliverer(
    { ...deps, own: own.db, onStep, isStopping: () => false },
    { onError: () => undefined },
  );
  const heartbeat = setInterval(() => {
    const beat = Promise.all([renewLeases({ own: own.db, clock }, running), deliverer.heartbeat()]);
    // A missed beat is made up by the next; if none comes, the lease runs out, as it must.
    beat.catch(() => undefined);
  }, heartbeatMs);
  try {
    await queue.supervise();
    await sweepOutbox(own.db, queue);
    // A slot that was made may make the next one due, when missed ones are made up for.
    for (let settled = 1; settled > 0; ) {
      const { done } = await evaluate({ ...deps, own: own.db, onStep }, running);
      settled = await done;
    }
    await flushDigests({ ...deps, own: own.db });
    const until = clock.now().getTime() + patienceMs;
    while ((await oldestUndelivered(own.db)) !== null && clock.now().getTime() < until) {
      await deliverer.poll();
      await deliverer.idle();
      const next = deliverer.nextAt();
      if (next !== null && next.getTime() > until) break;
      await sleep(pollMs);
    }
    return !isFailed && (await oldestUndelivered(own.db)) === null;
  } finally {
    clearInterval(heartbeat);
    await queue.stop();
  }
}
