/** The heartbeat of the slots that this process runs. */
import { renewLease } from '../store/slots.ts';
import type { RunningSlots } from './evaluate.ts';
import type { RunDeps } from './run-deps.ts';

/** A run longer than this has gone wrong: its lease runs out, and another process may try. */
const runMsMax = 15 * 60_000;

export async function renewLeases(
  { own, clock }: Pick<RunDeps, 'own' | 'clock'>,
  running: RunningSlots,
): Promise<void> {
  for (const [lease, { startedAt }] of running) {
    if (clock.now().getTime() - startedAt.getTime() > runMsMax) continue;
    await renewLease(own, lease, clock.now());
  }
}
