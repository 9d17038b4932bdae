/** The only place that reads the clock; everything else takes `now` as an argument. */
import { setTimeout as after } from 'node:timers/promises';

export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Milliseconds of a clock that nobody sets; only differences mean something. */
export const monotonicMs = (): number => performance.now();

/** Resolves after `ms`, or as soon as the signal is aborted; never rejects. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) return;
  await after(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
}
