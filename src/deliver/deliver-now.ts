/** Delivers given messages while somebody waits in front of a terminal, then says what came of it. */
import type { DeliveryState } from '../database/own-tables.ts';
import { sleep } from '../effects/clock.ts';
import { giveUpDeliveries } from '../store/attempts.ts';
import { deliveryStates } from '../store/history.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { createDeliverer } from './deliverer.ts';

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

const patienceMs = 30_000;
const pollMs = 100;

/**
 * Another process may be quicker with any of them; that is as good. What failed or still waits after
 * half a minute is given up: who ran it by hand will run it again, and two copies help nobody.
 */
export async function deliverNow(
  deps: Omit<DeliverDeps, 'isStopping' | 'onStep'>,
  deliveryIds: readonly string[],
): Promise<readonly DeliveryReport[]> {
  const { own, clock } = deps;
  const deliverer = createDeliverer(
    { ...deps, isStopping: () => false, onStep: () => undefined },
    { onError: () => undefined },
  );
  const giveUpAt = clock.now().getTime() + patienceMs;
  for (;;) {
    await deliverer.poll();
    await deliverer.idle();
    const reports = await deliveryStates(own, deliveryIds);
    const open = reports.filter(({ state }) => isOpen(state));
    const failed = open.filter(({ state }) => state === 'retrying');
    const isOver = clock.now().getTime() >= giveUpAt;
    if (open.length === (isOver ? open.length : failed.length)) {
      await own.transaction().execute((tx) =>
        giveUpDeliveries(
          tx,
          open.map(({ id }) => id),
          clock.now(),
        ),
      );
      return deliveryStates(own, deliveryIds);
    }
    await sleep(pollMs);
  }
}

const isOpen = (state: DeliveryState): boolean =>
  state === 'waiting' || state === 'sending' || state === 'retrying';
