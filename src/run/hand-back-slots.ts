/** Gives slots that cannot be finished back, so that another process need not wait for a lease. */
import { yieldSlot } from '../store/slots.ts';
import type { RunningSlots } from './evaluate.ts';
import type { RunDeps } from './run-deps.ts';

export async function handBackSlots(
  { own, clock }: Pick<RunDeps, 'own' | 'clock'>,
  running: RunningSlots,
): Promise<void> {
  for (const [lease, { slotAt }] of running) {
    await own
      .transaction()
      .execute((tx) => yieldSlot(tx, lease, { slotAt, nextAttemptAt: clock.now() }));
  }
}
