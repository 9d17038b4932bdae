/**
 * Which days of a window the log can be compared with the gateway's daily tables: these hold whole
 * UTC days, the log must reach back over a day, and a day must have settled. Pure.
 */
import { settleMs } from '../define/trust-lines.ts';
import type { Window } from '../time/window.ts';

export interface ComparableDays {
  /** Whole UTC days; null when there is none. */
  readonly window: Window | null;
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly window: Window;
  readonly reason: 'part-of-a-day' | 'before-the-log' | 'not-settled';
}

const dayMs = 86_400_000;

export function comparableDays({
  window,
  now,
  oldestRowAt,
}: {
  readonly window: Window;
  readonly now: Date;
  readonly oldestRowAt: Date | null;
}): ComparableDays {
  const startMs = window.start.getTime();
  const endMs = window.end.getTime();
  const wholeFrom = Math.min(nextMidnight(startMs), endMs);
  // Of the day on which the log begins, a part may have been pruned.
  const logFrom =
    oldestRowAt === null ? endMs : between(nextMidnight(oldestRowAt.getTime()), wholeFrom, endMs);
  const wholeTo = Math.max(lastMidnight(endMs), logFrom);
  const settledTo = between(lastMidnight(now.getTime() - settleMs), logFrom, wholeTo);
  const parts: readonly (readonly [fromMs: number, toMs: number, LeftOut['reason']])[] = [
    [startMs, wholeFrom, 'part-of-a-day'],
    [wholeFrom, logFrom, 'before-the-log'],
    [settledTo, wholeTo, 'not-settled'],
    [wholeTo, endMs, 'part-of-a-day'],
  ];
  return {
    window: logFrom < settledTo ? { start: new Date(logFrom), end: new Date(settledTo) } : null,
    leftOut: parts
      .filter(([fromMs, toMs]) => fromMs < toMs)
      .map(([fromMs, toMs, reason]) => ({
        window: { start: new Date(fromMs), end: new Date(toMs) },
        reason,
      })),
  };
}

const lastMidnight = (ms: number): number => Math.floor(ms / dayMs) * dayMs;
const nextMidnight = (ms: number): number => Math.ceil(ms / dayMs) * dayMs;
const between = (ms: number, minMs: number, maxMs: number): number =>
  Math.min(Math.max(ms, minMs), maxMs);
