/** Tells the digests that are due, each once: it is closed and its message stored in one transaction. */
import type { Kysely } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { closeDueDigest } from '../store/digests.ts';
import { type AnnounceDeps, announce } from './announce.ts';
import { composeDigest, digestRowsMax } from './compose-digest.ts';

/** Returns how many were told. */
export async function flushDigests(
  deps: AnnounceDeps & { readonly own: Kysely<OwnTables> },
): Promise<number> {
  for (let toldCount = 0; ; toldCount += 1) {
    const isTold = await deps.own.transaction().execute(async (tx) => {
      const digest = await closeDueDigest(tx, deps.clock.now(), digestRowsMax);
      if (digest === null) return false;
      await announce(deps, tx, [
        {
          identity: `digest ${digest.id}`,
          kind: 'digest',
          message: composeDigest(digest),
          to: null,
          slotAt: null,
          dueAt: digest.dueAt,
          timeZone: digest.timeZone,
          mayDigest: false,
        },
      ]);
      return true;
    });
    if (!isTold) return toldCount;
  }
}
