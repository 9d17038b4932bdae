/**
 * One pass over the spend log, by the method that the log allows. A kill anywhere repeats the same pass, which
 * counts the same rows.
 */
import { readSnapshot } from '../database/read-snapshot.ts';
import { type RowHorizon, rowHorizon } from '../queries/row-horizon.ts';
import { readPosition, type UsageLease, type UsagePosition } from '../store/usage-position.ts';
import { commitHoursAgain, readHoursAgain } from './count-hours-again.ts';
import { commitNewRows, readNewRows } from './count-new-rows.ts';
import type { UsageDeps } from './usage-deps.ts';

/**
 * Returns how many rows were counted; null when the lease is another's.
 *
 * @throws DatabaseError with side `source`, or what the driver says of our own.
 */
export async function foldUsage(deps: UsageDeps, lease: UsageLease): Promise<number | null> {
  const position = await readPosition(deps.own);
  const now = deps.clock.now();
  // The gateway's snapshot ends before anything is written: it would hold its vacuum back.
  const read = await readSnapshot(deps.source, async (_, __, tx) => {
    const at = await rowHorizon(tx, deps.engine);
    noteMethod(deps, position, at);
    return at.horizon === null || at.next === null
      ? readHoursAgain(deps, tx, { position, at, now })
      : readNewRows(deps, tx, { position, at, horizon: at.horizon, next: at.next, now });
  });
  const counted =
    read.method === 'horizon'
      ? await commitNewRows(deps, lease, read)
      : await commitHoursAgain(deps, lease, read);
  if (counted === null) deps.onStep({ at: 'usage-lease-lost' });
  return counted;
}

function noteMethod(deps: UsageDeps, { method }: UsagePosition, { count }: RowHorizon): void {
  if (method !== count.method) deps.onStep({ at: 'usage-method', ...count });
}
