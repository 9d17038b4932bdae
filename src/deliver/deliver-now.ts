/** Delivers given messages while somebody waits in front of a terminal, then says what came of it. */
import type { DeliveryState } from '../database/own-tables.ts';
import { sleep } from '../effects/clock.ts';
import { giveUpDeliveries } from '../store/attempts.ts';
import { type DeliveryStatus, deliveryStates } from '../store/history.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { createDeliverer, type Deliverer } from './deliverer.ts';

export interface DeliveryReport {
  /** Null when it could not be kept. */
  readonly id: string | null;
  readonly destination: string;
  readonly state: DeliveryState;
  readonly statusCode: number | null;
  readonly reason: string | null;
  readonly detail: string;
  readonly cuts: readonly string[];
}

export interface DeliverNowOptions {
  /** What becomes of those that nobody came to in the time: given up, or left to whoever comes next. */
  readonly stillWaiting?: 'given-up' | 'left';
  /** How long to go on without one message more that is done. */
  readonly patienceMs?: number;
}

const pollMs = 100;
/** A claim lasts 10 s without one; a provider may take longer than that to answer. */
const heartbeatMs = 3_000;

/**
 * Another process may be quicker with any of them; that is as good. Goes on for as long as one after
 * the other is done. What failed is given up: who ran it by hand will run it again, and two copies
 * help nobody.
 */
export async function deliverNow(
  deps: Omit<DeliverDeps, 'isStopping' | 'onStep'>,
  deliveryIds: readonly string[],
  { stillWaiting = 'given-up', patienceMs = 30_000 }: DeliverNowOptions = {},
): Promise<readonly DeliveryReport[]> {
  const { own, clock } = deps;
  const deliverer = createDeliverer(
    { ...deps, isStopping: () => false, onStep: () => undefined },
    { onError: () => undefined },
  );
  const heartbeat = setInterval(() => {
    // A missed beat is made up by the next; if none comes, the claim lapses, as it must.
    deliverer.heartbeat().catch(() => undefined);
  }, heartbeatMs);
  try {
    const left = await deliverWhileItGoesOn({ own, clock, deliverer, patienceMs }, deliveryIds);
    const given = left.filter(({ state }) => stillWaiting === 'given-up' || state !== 'waiting');
    const ids = given.map(({ id }) => id);
    await own.transaction().execute((tx) => giveUpDeliveries(tx, ids, clock.now()));
    return await deliveryStates(own, deliveryIds);
  } finally {
    clearInterval(heartbeat);
  }
}

/** Returns what is open when all others are done and these have failed, or nothing moves any more. */
async function deliverWhileItGoesOn(
  {
    own,
    clock,
    deliverer,
    patienceMs,
  }: Pick<DeliverDeps, 'own' | 'clock'> & {
    readonly deliverer: Deliverer;
    readonly patienceMs: number;
  },
  deliveryIds: readonly string[],
): Promise<readonly DeliveryStatus[]> {
  let openCount = deliveryIds.length;
  let giveUpAt = clock.now().getTime() + patienceMs;
  for (;;) {
    await deliverer.poll();
    await deliverer.idle();
    const open = (await deliveryStates(own, deliveryIds)).filter(({ state }) => isOpen(state));
    if (open.every(({ state }) => state === 'retrying')) return open;
    if (open.length < openCount) {
      openCount = open.length;
      giveUpAt = clock.now().getTime() + patienceMs;
    }
    if (clock.now().getTime() >= giveUpAt) return open;
    await sleep(pollMs);
  }
}

const isOpen = (state: DeliveryState): boolean =>
  state === 'waiting' || state === 'sending' || state === 'retrying';
