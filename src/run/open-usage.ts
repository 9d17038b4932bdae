/**
 * Chooses whether a report reads our rollups or the log, and keeps one read-only snapshot of our own
 * database open while it reads them.
 */

import type { ControlledTransaction, Kysely, Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { OpenUsage, UsageNeed, UsageReader } from '../define/usage-reader.ts';
import { rowHorizon } from '../queries/row-horizon.ts';
import {
  forgottenHours,
  keepPlansSmall,
  type RollupCover,
  rollupCover,
  rollupsExist,
} from '../rollups/rollup-cover.ts';
import { judgeCover } from '../usage/judge-cover.ts';
import { hoursOf, lostStretches, readStretches } from '../usage/read-stretches.ts';
import { askOwn } from './ask-own.ts';
import { usageOfLog } from './usage-of-log.ts';
import { usageOfRollups } from './usage-of-rollups.ts';

export interface UsageOpenerDeps {
  readonly source: Transaction<SourceTables>;
  /** Null where only the log is to be read. */
  readonly own: Kysely<OwnTables> | null;
  readonly features: SourceFeatures;
}

export interface UsageOpener {
  readonly openUsage: OpenUsage;
  /** Ends the snapshot of our own database, if one is open. */
  readonly close: () => Promise<void>;
}

export function usageOpener({ source, own, features }: UsageOpenerDeps): UsageOpener {
  const held: { tx: ControlledTransaction<OwnTables> | null } = { tx: null };
  const close = async (): Promise<void> => {
    const { tx } = held;
    held.tx = null;
    // A connection that is gone has ended its snapshot, too.
    await tx
      ?.rollback()
      .execute()
      .catch(() => undefined);
  };
  const openUsage = async (need: UsageNeed): Promise<UsageReader> => {
    // A look asks when it judges and again when it words: one snapshot of ours is open at a time.
    await close();
    const fromLog = usageOfLog(source, { features, oldestRowAt: need.oldestRowAt });
    if (own === null) return fromLog;
    const found = await askOwn(async () => {
      held.tx = await own
        .startTransaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute();
      if (!(await rollupsExist(held.tx))) return null;
      await keepPlansSmall(held.tx);
      return rollupCover(held.tx, need);
    });
    if (held.tx !== null && found !== null && (await covers(source, need, found))) {
      const { tx } = held;
      const { oldestRowAt, unverifiedHours } = found;
      const read = readStretches(need);
      const forgotten = await askOwn(() => forgottenHours(tx, hoursOf(read), need.oldestRowAt));
      const deps = { own: tx, source, features, askOwn };
      return usageOfRollups(deps, {
        oldestRowAt,
        unverifiedHours,
        lostStretches: lostStretches(read, forgotten),
      });
    }
    await close();
    return fromLog;
  };
  return { openUsage, close };
}

async function covers(
  source: Transaction<SourceTables>,
  need: UsageNeed,
  found: RollupCover,
): Promise<boolean> {
  // Where nothing was ever counted, nothing more is asked of the gateway's server.
  if (found.countedSource === null) return false;
  const { source: name } = await rowHorizon(source);
  return judgeCover({ ...found, ...need, source: name }).covers;
}
