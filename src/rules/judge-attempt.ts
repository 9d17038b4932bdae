/**
 * What an attempt means for its delivery and for its destination. Pure.
 *
 * A provider that is slow, rude or down is left alone as a whole, so that order is kept and nothing
 * hammers it; a message that it refuses ends alone.
 */
import type { Outcome } from '../define/define-destination.ts';
import type { Random } from '../effects/random.ts';
import { backoffMs } from './backoff.ts';

export interface AttemptFacts {
  readonly outcome: Outcome;
  readonly statusCode: number | null;
  /** What the provider asked for; null when nothing. */
  readonly retryAfterMs: number | null;
  /** For how long its rate is used up; null when it is not. */
  readonly ratePauseMs: number | null;
  /** This one counted. */
  readonly attemptCount: number;
  /** Failures of the destination in a row, before this one. */
  readonly failureCount: number;
  readonly now: Date;
  readonly deadlineAt: Date;
}

export interface AttemptVerdict {
  readonly state: 'delivered' | 'accepted' | 'retrying' | 'dead';
  readonly nextAttemptAt: Date | null;
  readonly destination: {
    readonly failureCount: number;
    readonly pausedUntil: Date | null;
    /** Why it is switched off; null when it is not. */
    readonly offReason: string | null;
  };
}

export function judgeAttempt(facts: AttemptFacts, random: Random): AttemptVerdict {
  const { outcome, statusCode, now, failureCount, ratePauseMs } = facts;
  const ratePausedUntil = ratePauseMs === null ? null : new Date(now.getTime() + ratePauseMs);
  switch (outcome.kind) {
    case 'delivered':
    case 'accepted':
      return {
        state: outcome.kind,
        nextAttemptAt: null,
        destination: { failureCount: 0, pausedUntil: ratePausedUntil, offReason: null },
      };
    case 'rejected':
      return {
        state: 'dead',
        nextAttemptAt: null,
        destination: {
          failureCount,
          pausedUntil: ratePausedUntil,
          // The address is gone for good: https://discord.com/developers/docs/topics/rate-limits
          offReason: statusCode === 404 || statusCode === 410 ? `HTTP ${statusCode}` : null,
        },
      };
    case 'retry':
      return retry(facts, now, random);
  }
}

function retry(
  { outcome, retryAfterMs, ratePauseMs, attemptCount, failureCount, deadlineAt }: AttemptFacts,
  now: Date,
  random: Random,
): AttemptVerdict {
  // Being asked to slow down, with a time, is an agreement and no failure. A time that is over
  // already is none: taken at its word it would be a storm that never counts as failing.
  const isAgreed =
    (retryAfterMs ?? 0) > 0 && outcome.kind === 'retry' && outcome.reason === 'rate-limited';
  const failures = isAgreed ? failureCount : failureCount + 1;
  const askedMs = Math.max(retryAfterMs ?? 0, ratePauseMs ?? 0);
  const pauseMs = Math.max(askedMs, isAgreed ? 0 : backoffMs(failures, random));
  const ownMs = isAgreed ? pauseMs : Math.max(pauseMs, backoffMs(attemptCount, random));
  const nextAttemptAt = new Date(now.getTime() + ownMs);
  const isOver = now >= deadlineAt;
  return {
    state: isOver ? 'dead' : 'retrying',
    nextAttemptAt: isOver ? null : nextAttemptAt,
    destination: {
      failureCount: failures,
      pausedUntil: new Date(now.getTime() + pauseMs),
      offReason: null,
    },
  };
}
