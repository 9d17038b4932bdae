/**
 * How long the gateway's database is left alone after a round of counting: a multiple of the time that
 * the work took, so that a database that answers slowly is asked less often. Pure.
 */

/** What a round did beside its pass over the new rows. */
export type SlowWork = 'audit' | 'prune' | 'backfill' | 'nothing';

export interface RoundTimes {
  readonly pollMs: number;
  readonly passMs: number;
  readonly slowWork: SlowWork;
  readonly slowMs: number;
}

export interface Rest {
  /** Before the next round. */
  readonly waitMs: number;
  /** Before anything but a pass. */
  readonly slowWaitMs: number;
}

/** One part work, so many parts rest. */
const passRestFactor = 9;
const slowRestFactor = 3;
/** A cap, so that figures are not older than this and one pass. */
export const restMsMax = 60_000;
/** Passes read what a few seconds brought; one that takes longer than this waits for others. */
const busyPassMs = 1_000;

export function restAfterRound({ pollMs, passMs, slowWork, slowMs }: RoundTimes): Rest {
  const passRestMs = passMs * passRestFactor;
  const slowRestMs = slowMs * slowRestFactor;
  // Hours that are left to count do not keep new rows waiting, nor wait for them.
  const pauseMs =
    slowWork === 'backfill' ? Math.min(pollMs, slowRestMs) : Math.max(pollMs, slowRestMs);
  return {
    waitMs: Math.min(restMsMax, Math.max(passRestMs, pauseMs)),
    slowWaitMs: Math.min(restMsMax, slowRestMs),
  };
}

/** While passes take so long, nothing is counted that can wait. */
export const isBusy = (passMs: number): boolean => passMs > busyPassMs;
