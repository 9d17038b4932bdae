/** Does one thing again and again, in its own time: a failure is told once and tried more slowly. */
import { sleep } from '../effects/clock.ts';

export interface RepeatOptions {
  readonly work: () => Promise<void>;
  /** How long to wait after the work; asked each time. */
  readonly waitMs: () => number;
  /** How long to wait after a failure, at least: what failed may have been much work all the same. */
  readonly failureWaitMsMin?: () => number;
  readonly onFailure: (error: unknown, failureCount: number) => void;
  readonly onRecovery: (failureCount: number) => void;
}

export interface Repeat {
  /** Ends a wait early. */
  readonly wake: () => void;
  /** No further round begins; resolves when the running one has ended. */
  readonly stop: () => Promise<void>;
}

const failureWaitMsMax = 15_000;

export function repeat({
  work,
  waitMs,
  failureWaitMsMin = () => 0,
  onFailure,
  onRecovery,
}: RepeatOptions): Repeat {
  const state = {
    isStopped: false,
    isWoken: false,
    failureCount: 0,
    waiting: new AbortController(),
  };

  const round = async (): Promise<void> => {
    try {
      await work();
      if (state.failureCount > 0) onRecovery(state.failureCount);
      state.failureCount = 0;
    } catch (error) {
      state.failureCount += 1;
      onFailure(error, state.failureCount);
    }
  };

  const run = async (): Promise<void> => {
    while (!state.isStopped) {
      state.isWoken = false;
      await round();
      if (state.isStopped) return;
      const failures = state.failureCount;
      const backoffMs = Math.min(failureWaitMsMax, 250 * 2 ** Math.min(failures, 10));
      const wait = failures === 0 ? waitMs() : Math.max(failureWaitMsMin(), backoffMs);
      // What woke us during the work is not slept over; a failure is, or it would be a storm.
      if (state.isWoken && failures === 0) continue;
      state.waiting = new AbortController();
      await sleep(wait, state.waiting.signal);
    }
  };

  const ended = run();
  return {
    wake: () => {
      state.isWoken = true;
      if (state.failureCount === 0) state.waiting.abort();
    },
    stop: async () => {
      state.isStopped = true;
      state.waiting.abort();
      await ended;
    },
  };
}
