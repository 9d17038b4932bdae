/**
 * Takes events in: not too many at once, read as a whole, and answered only when they are committed.
 *
 * Gateways wait for nobody, and neither may our own work wait for them: at most two batches are
 * written at a time.
 */
import type { Kysely } from 'kysely';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { Clock } from '../effects/clock.ts';
import { DatabaseError } from '../errors.ts';
import { type EventIssue, readEvents } from '../events/read-events.ts';
import { type TokenBucket, takeToken } from '../rules/token-bucket.ts';
import { type AddedEvents, addEvents } from '../store/events.ts';

export interface EventIntakeDeps {
  readonly own: Kysely<OwnTables>;
  readonly clock: Clock;
  readonly monotonicMs: () => number;
  readonly onTaken: (added: AddedEvents) => void;
  readonly onRefused: () => void;
  readonly onFailure: (error: unknown, failureCount: number) => void;
  readonly onRecovery: (failureCount: number) => void;
}

export type Admission =
  | { readonly isAdmitted: true; readonly leave: () => void }
  | { readonly isAdmitted: false; readonly waitMs: number };

export type IntakeAnswer =
  | ({ readonly kind: 'taken' } & AddedEvents)
  | { readonly kind: 'refused'; readonly issues: readonly EventIssue[] }
  | { readonly kind: 'unavailable'; readonly problem: string };

export interface EventIntake {
  /** Whether a request may be read; whoever is admitted leaves in the end. */
  readonly admit: () => Admission;
  readonly take: (posted: readonly unknown[]) => Promise<IntakeAnswer>;
}

/** Of requests, in each process; a gateway's worker posts about once a second. */
const rate = { tokensMax: 400, tokensPerSecond: 200 };
/** Bodies in memory at once. */
const insideMax = 16;
const writersMax = 2;

export function createEventIntake(deps: EventIntakeDeps): EventIntake {
  const state = {
    bucket: null as TokenBucket | null,
    insideCount: 0,
    writerCount: 0,
    waiting: [] as (() => void)[],
    failureCount: 0,
  };

  const write = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    while (state.writerCount >= writersMax) {
      await new Promise<void>((resolve) => state.waiting.push(resolve));
    }
    state.writerCount += 1;
    try {
      return await work();
    } finally {
      state.writerCount -= 1;
      state.waiting.shift()?.();
    }
  };

  return {
    admit: () => {
      if (state.insideCount >= insideMax) return { isAdmitted: false, waitMs: 1_000 };
      const { bucket, waitMs } = takeToken(state.bucket, rate, deps.monotonicMs());
      state.bucket = bucket;
      if (waitMs > 0) return { isAdmitted: false, waitMs };
      state.insideCount += 1;
      return {
        isAdmitted: true,
        leave: () => {
          state.insideCount -= 1;
        },
      };
    },
    take: async (posted) => {
      const receivedAt = deps.clock.now();
      const read = readEvents(posted, receivedAt);
      if (!read.ok) {
        deps.onRefused();
        return { kind: 'refused', issues: read.issues };
      }
      try {
        const added = await write(() =>
          deps.own.transaction().execute((tx) => addEvents(tx, read.events, receivedAt)),
        );
        if (state.failureCount > 0) deps.onRecovery(state.failureCount);
        state.failureCount = 0;
        deps.onTaken(added);
        return { kind: 'taken', ...added };
      } catch (cause) {
        const known = isDriverError(cause) ? databaseError(cause, 'own') : cause;
        state.failureCount += 1;
        deps.onFailure(known, state.failureCount);
        // Trying again cures a database that is away, and nothing else.
        if (!(known instanceof DatabaseError) || known.code === 'failed') throw cause;
        return { kind: 'unavailable', problem: known.message };
      }
    },
  };
}
