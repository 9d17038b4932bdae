/** The usage fold on a filled log, as the service would run it: real clock, the least-privilege role. */
import { connectOwn } from '../../src/database/connect.ts';
import { detectSourceFeatures } from '../../src/database/source-features.ts';
import { systemClock } from '../../src/effects/clock.ts';
import { sourceEngine } from '../../src/queries/row-horizon.ts';
import { foldUsage } from '../../src/run/fold-usage.ts';
import type { UsageDeps } from '../../src/run/usage-deps.ts';
import { entityIds } from '../../src/store/usage-entities.ts';
import { claimUsage, releaseUsage, type UsageLease } from '../../src/store/usage-position.ts';
import { noteNothingSlow } from '../../src/usage/note-rules.ts';
import type { FilledLog } from '../fixture/filled-log.ts';

const dayMs = 86_400_000;

export interface BenchFold {
  readonly deps: UsageDeps;
  /** Taken anew, and held until `close`. */
  lease(): Promise<UsageLease>;
  /** One pass; how many rows it counted. */
  pass(): Promise<number>;
  close(): Promise<void>;
}

export async function openFold(log: FilledLog): Promise<BenchFold> {
  const own = connectOwn({
    url: log.readerUrl(),
    statementTimeoutMs: 600_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 2,
  });
  const source = log.openSource();
  const deps: UsageDeps = {
    own,
    source,
    features: await detectSourceFeatures(source),
    engine: await sourceEngine(source),
    clock: systemClock,
    ids: entityIds(),
    retentionMs: null,
    noteRules: noteNothingSlow,
    keep: {
      minutesMs: 8 * dayMs,
      hoursMs: 100 * dayMs,
      fineDaysMs: 100 * dayMs,
      daysMs: 800 * dayMs,
      backfillMs: 70 * dayMs,
    },
    onStep: () => undefined,
  };
  const held: { lease: UsageLease | null } = { lease: null };
  const lease = async (): Promise<UsageLease> => {
    const now = systemClock.now();
    held.lease = await claimUsage(own, { holder: 'bench', lease: held.lease, now });
    if (held.lease === null) throw new Error('another fold holds the lease');
    return held.lease;
  };
  return {
    deps,
    lease,
    pass: async () => {
      const rowCount = await foldUsage(deps, await lease());
      if (rowCount === null) throw new Error('the lease was lost');
      return rowCount;
    },
    close: async () => {
      if (held.lease !== null) await releaseUsage(own, held.lease);
      await source.destroy();
      await own.destroy();
    },
  };
}
