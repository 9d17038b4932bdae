/**
 * Keeps the rollups: one round counts what is new, and does one of the slower things that is due: comparing
 * with the log, letting go of what is old, counting hours that were never counted. One process at a time.
 */

import { detectSourceFeatures } from '../database/source-features.ts';
import { pruneUsage } from '../store/prune-usage.ts';
import { entityIds } from '../store/usage-entities.ts';
import {
  claimUsage,
  readPosition,
  releaseUsage,
  type UsageLease,
  type UsagePosition,
} from '../store/usage-position.ts';
import { auditUsage, firstAudit } from './audit-usage.ts';
import { backfillHour } from './backfill-usage.ts';
import { foldUsage } from './fold-usage.ts';
import { planBackfill } from './plan-backfill.ts';
import type { UsageDeps } from './usage-deps.ts';

export interface UsageKeeperDeps extends Omit<UsageDeps, 'features' | 'ids'> {
  readonly holder: string;
  readonly pollMs: number;
  /** Milliseconds of a clock that nobody sets. */
  readonly monotonicMs: () => number;
}

export interface UsageRound {
  /** How long to rest before the next. */
  readonly waitMs: number;
  /** False when nothing but new rows is left to count, or another process counts. */
  readonly isMore: boolean;
}

export interface UsageKeeper {
  /** Does what is due. */
  readonly round: () => Promise<UsageRound>;
  /** Keeps the lease while a round is under way. */
  readonly renew: () => Promise<void>;
  readonly release: () => Promise<void>;
}

const auditMs = 10 * 60_000;
const fullAuditMs = 24 * 3_600_000;
const pruneMs = 3_600_000;
const featuresMs = 60_000;
/** Work takes at most this share of the time: one part work, so many parts rest. */
const restFactor = 9;
const backfillRestFactor = 3;
const waitMsMax = 60_000;

export function createUsageKeeper(deps: UsageKeeperDeps): UsageKeeper {
  const { own, source, clock, holder, pollMs, monotonicMs } = deps;
  const ids = entityIds();
  const state = {
    lease: null as UsageLease | null,
    features: null as { readonly value: UsageDeps['features']; readonly at: number } | null,
    prunedAt: Number.NEGATIVE_INFINITY,
    /** Hours that are left to count, the newest first; null when nobody has looked. */
    backfill: null as Date[] | null,
    /** Where the next audit begins. */
    audit: firstAudit,
  };

  const renew = async (): Promise<void> => {
    if (state.lease === null) return;
    state.lease = await claimUsage(own, { holder, lease: state.lease, now: clock.now() });
  };
  const usageDeps = async (): Promise<UsageDeps> => {
    const at = monotonicMs();
    if (state.features === null || at - state.features.at > featuresMs) {
      state.features = { value: await detectSourceFeatures(source), at };
    }
    return { ...deps, features: state.features.value, ids };
  };

  const round = async (): Promise<UsageRound> => {
    const startedAt = monotonicMs();
    const held = state.lease;
    state.lease = await claimUsage(own, { holder, lease: held, now: clock.now() });
    // Another may have let go of names meanwhile.
    if (state.lease?.fence !== held?.fence) ids.forget();
    if (state.lease === null) return { waitMs: pollMs, isMore: false };
    const lease = state.lease;
    const usage = await usageDeps();
    const counted = await foldUsage(usage, lease);
    if (counted === null) return { waitMs: pollMs, isMore: false };
    const foldMs = monotonicMs() - startedAt;
    const position = await readPosition(own);
    const slowStartedAt = monotonicMs();
    const did = await doSlowThing(usage, lease, position);
    const slowMs = monotonicMs() - slowStartedAt;
    const isMore = did !== 'nothing';
    if (did === 'backfill')
      return { waitMs: Math.min(pollMs, slowMs * backfillRestFactor), isMore };
    // A database that answers slowly is asked less often.
    const waitMs = Math.max(pollMs, foldMs * restFactor, slowMs * backfillRestFactor);
    return { waitMs: Math.min(waitMsMax, waitMs), isMore };
  };

  const doSlowThing = async (
    usage: UsageDeps,
    lease: UsageLease,
    position: UsagePosition,
  ): Promise<'audit' | 'prune' | 'backfill' | 'nothing'> => {
    const now = clock.now();
    const isDue = (at: Date | null, everyMs: number): boolean =>
      at === null || now.getTime() - at.getTime() >= everyMs;
    if (isDue(position.auditedAt, auditMs)) {
      const isFull = isDue(position.fullyAuditedAt, fullAuditMs);
      const audit = await auditUsage(usage, lease, { isFull, start: state.audit });
      state.audit = audit?.next ?? firstAudit;
      state.backfill = null;
      return 'audit';
    }
    if (now.getTime() - state.prunedAt >= pruneMs) {
      const isMore = await prune(usage, now);
      ids.forget();
      if (!isMore) state.prunedAt = now.getTime();
      return 'prune';
    }
    return (await backfill(usage, now)) ? 'backfill' : 'nothing';
  };

  const backfill = async (usage: UsageDeps, now: Date): Promise<boolean> => {
    if (state.backfill === null) {
      const from = new Date(now.getTime() - usage.keep.backfillMs);
      const plan = await planBackfill(usage, { from, to: null });
      state.backfill = [...(plan?.hours ?? [])];
    }
    const hour = state.backfill.shift();
    if (hour === undefined) return false;
    await backfillHour(usage, hour);
    return true;
  };

  return {
    round,
    renew,
    release: async () => {
      if (state.lease !== null) await releaseUsage(own, state.lease);
      state.lease = null;
    },
  };
}

/** Some at a time; returns whether there is more. */
async function prune({ own, keep }: UsageDeps, now: Date): Promise<boolean> {
  const dayMs = 24 * 3_600_000;
  const before = (ms: number): Date => new Date(Math.floor((now.getTime() - ms) / dayMs) * dayMs);
  return own.transaction().execute((tx) =>
    pruneUsage(tx, {
      minutes: before(keep.minutesMs),
      hours: before(keep.hoursMs),
      fineDays: before(keep.fineDaysMs),
      days: before(keep.daysMs),
    }),
  );
}
