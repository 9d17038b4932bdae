/**
 * Keeps the rollups: one round counts what is new, and does one of the slower things that is due: comparing
 * with the log, letting go of what is old, counting hours that were never counted. One process at a time.
 */

import { detectSourceFeatures } from '../database/source-features.ts';
import { sourceEngine } from '../queries/row-horizon.ts';
import { pruneUsage } from '../store/prune-usage.ts';
import { settleRecent } from '../store/settle-recent.ts';
import { entityIds } from '../store/usage-entities.ts';
import {
  claimUsage,
  readPosition,
  releaseUsage,
  type UsageLease,
} from '../store/usage-position.ts';
import { isBusy, restAfterRound, type SlowWork } from '../usage/rest-after-round.ts';
import { auditUsage, firstAudit } from './audit-usage.ts';
import { backfillHours } from './backfill-usage.ts';
import { foldUsage } from './fold-usage.ts';
import { planBackfill } from './plan-backfill.ts';
import type { UsageDeps } from './usage-deps.ts';

export interface UsageKeeperDeps extends Omit<UsageDeps, 'features' | 'engine' | 'ids'> {
  readonly holder: string;
  readonly pollMs: number;
  /** Milliseconds of a clock that nobody sets. */
  readonly monotonicMs: () => number;
}

export interface UsageRound {
  /** How long to rest before anything but new rows is read. */
  readonly slowWaitMs: number;
  /**
   * False when nothing but new rows is left to count, when the rest must wait since the database is
   * busy, or when another process counts.
   */
  readonly isMore: boolean;
}

export interface UsageKeeper {
  /** Does what is due. */
  readonly round: () => Promise<UsageRound>;
  /** How long to rest before the next round, whether the last one went well or not. */
  readonly restMs: () => number;
  /** Keeps the lease while a round is under way. */
  readonly renew: () => Promise<void>;
  readonly release: () => Promise<void>;
}

const auditMs = 10 * 60_000;
const fullAuditMs = 24 * 3_600_000;
const pruneMs = 3_600_000;
const settleMs = 5 * 60_000;
/** What changes with an upgrade of the gateway or of its server is looked at so often. */
const knownMs = 60_000;

export function createUsageKeeper(deps: UsageKeeperDeps): UsageKeeper {
  const { own, source, clock, holder, pollMs, monotonicMs } = deps;
  const ids = entityIds();
  const state = {
    lease: null as UsageLease | null,
    known: null as (Pick<UsageDeps, 'features' | 'engine'> & { readonly at: number }) | null,
    prunedAt: Number.NEGATIVE_INFINITY,
    settledAt: Number.NEGATIVE_INFINITY,
    /** Hours that are left to count, the newest first; null when nobody has looked. */
    backfill: null as Date[] | null,
    /** Several hours at once failed: one at a time, until the one is found that does. */
    isBackfillCut: false,
    /** Where the next audit begins. */
    audit: firstAudit,
    isAuditFull: true,
    restMs: 0,
    /** Until then nothing is read but new rows. */
    slowRestUntil: Number.NEGATIVE_INFINITY,
  };

  const renew = async (): Promise<void> => {
    if (state.lease === null) return;
    state.lease = await claimUsage(own, { holder, lease: state.lease, now: clock.now() });
  };
  const usageDeps = async (): Promise<UsageDeps> => {
    const at = monotonicMs();
    if (state.known === null || at - state.known.at > knownMs) {
      const features = await detectSourceFeatures(source);
      state.known = { features, engine: await sourceEngine(source), at };
    }
    const { features, engine } = state.known;
    return { ...deps, features, ...(engine === undefined ? {} : { engine }), ids };
  };

  const round = async (): Promise<UsageRound> => {
    const times = { passMs: 0, slowWork: 'nothing' as SlowWork, slowMs: 0 };
    const idle = { slowWaitMs: 0, isMore: false };
    const startedAt = monotonicMs();
    try {
      const held = state.lease;
      state.lease = await claimUsage(own, { holder, lease: held, now: clock.now() });
      // Another may have let go of names meanwhile.
      if (state.lease?.fence !== held?.fence) ids.forget();
      if (state.lease === null) return idle;
      const lease = state.lease;
      const usage = await usageDeps();
      const counted = await foldUsage(usage, lease);
      times.passMs = monotonicMs() - startedAt;
      if (counted === null) return idle;
      times.slowWork = await nextSlowWork(usage, times.passMs);
      await slowWork[times.slowWork](usage, lease);
    } finally {
      // A statement that was cut was work, too, and the most.
      const tookMs = monotonicMs() - startedAt;
      if (times.passMs === 0) times.passMs = tookMs;
      times.slowMs = tookMs - times.passMs;
      const rest = restAfterRound({ ...times, pollMs });
      state.restMs = rest.waitMs;
      if (times.slowWork !== 'nothing') state.slowRestUntil = monotonicMs() + rest.slowWaitMs;
    }
    await settleWhenDue();
    return {
      slowWaitMs: Math.max(0, state.slowRestUntil - monotonicMs()),
      isMore: times.slowWork !== 'nothing',
    };
  };

  /** The gateway's database has no part in it, so it neither rests nor waits. */
  const settleWhenDue = async (): Promise<void> => {
    const now = clock.now().getTime();
    if (now - state.settledAt < settleMs) return;
    const { isMore } = await own.transaction().execute(settleRecent);
    if (!isMore) state.settledAt = now;
  };

  const nextSlowWork = async (usage: UsageDeps, passMs: number): Promise<SlowWork> => {
    const now = clock.now();
    const isResting = monotonicMs() < state.slowRestUntil;
    const isAuditDue = isDue((await readPosition(own)).auditedAt, auditMs);
    if (isAuditDue && !isResting) return 'audit';
    if (now.getTime() - state.prunedAt >= pruneMs) return 'prune';
    if (isAuditDue || isResting || isBusy(passMs)) return 'nothing';
    state.backfill ??= await hoursToBackfill(usage);
    return state.backfill.length > 0 ? 'backfill' : 'nothing';
  };
  const isDue = (at: Date | null, everyMs: number): boolean =>
    at === null || clock.now().getTime() - at.getTime() >= everyMs;

  const slowWork: Readonly<
    Record<SlowWork, (usage: UsageDeps, lease: UsageLease) => Promise<void>>
  > = {
    audit: async (usage, lease) => {
      const isFull = isDue((await readPosition(own)).fullyAuditedAt, fullAuditMs);
      // Where one kind was cut is no beginning of the other.
      if (isFull !== state.isAuditFull) state.audit = firstAudit;
      state.isAuditFull = isFull;
      const audit = await auditUsage(usage, lease, { isFull, start: state.audit });
      state.audit = audit?.next ?? firstAudit;
      state.backfill = null;
    },
    prune: async (usage) => {
      const now = clock.now();
      const isMore = await prune(usage, now);
      ids.forget();
      if (!isMore) state.prunedAt = now.getTime();
    },
    backfill: async (usage) => {
      const hours = state.backfill ?? [];
      const wanted = state.isBackfillCut ? hours.slice(0, 1) : hours;
      try {
        const { takenCount } = await backfillHours(usage, wanted);
        hours.splice(0, takenCount);
      } catch (error) {
        // One that is too much alone is left until hours are looked for again; the others go on.
        if (wanted.length === 1) hours.shift();
        state.isBackfillCut = wanted.length > 1;
        throw error;
      }
    },
    nothing: async () => undefined,
  };

  const hoursToBackfill = async (usage: UsageDeps): Promise<Date[]> => {
    // What is older is let go within the hour, and would be counted again and again.
    const { backfillMs, hoursMs, daysMs } = usage.keep;
    const from = new Date(clock.now().getTime() - Math.min(backfillMs, hoursMs, daysMs));
    const plan = await planBackfill(usage, { from, to: null });
    return [...(plan?.hours ?? [])];
  };

  return {
    round,
    restMs: () => state.restMs,
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
