/**
 * The window that a budget is for now: the gateway stores only how long it lasts and when it ends. Pure.
 *
 * https://docs.litellm.ai/docs/proxy/budget_reset_and_tz: resets are aligned in the gateway's zone, to a
 * time of day (midnight unless told otherwise): days to days, `7d` to Mondays, `30d` and months to the first
 * of a month. Rows that entities share are not aligned: they last from when they were made. Which of both it is
 * shows in the instant: what is aligned has no seconds.
 */

import { instantShowing, wallClockMs } from '../time/wall-clock.ts';
import {
  addDays,
  addMonths,
  type CalendarDay,
  calendarDay,
  startOfDay,
  type Window,
} from '../time/window.ts';

export interface BudgetWindow extends Window {
  /** The end has passed, and the gateway has not begun the next one: what is counted is of this one. */
  readonly isDue: boolean;
}

export interface BudgetWindowOptions {
  readonly duration: string | null;
  readonly resetAt: Date | null;
  readonly now: Date;
  /** IANA zone in which the gateway aligns resets. */
  readonly zone: string;
}

/** Null for a budget without one, and where what is stored cannot be: a window that begins after now. */
export function budgetWindow({
  duration,
  resetAt,
  now,
  zone,
}: BudgetWindowOptions): BudgetWindow | null {
  if (duration === null || resetAt === null || Number.isNaN(resetAt.getTime())) return null;
  const period = budgetPeriod(duration);
  if (period === null) return null;
  const start = startOf(period, resetAt, zone);
  return start <= now ? { start, end: resetAt, isDue: resetAt <= now } : null;
}

/**
 * What is to be summed for a budget that the gateway keeps no counter of: since its window began; where no
 * end is stored, the last while of the same length, as the gateway keeps it in memory.
 */
export function computedWindow(options: BudgetWindowOptions): Window | null {
  const { duration, resetAt, now } = options;
  if (resetAt !== null) {
    const window = budgetWindow(options);
    return window === null || !(window.start < now) ? null : { start: window.start, end: now };
  }
  const period = duration === null ? null : budgetPeriod(duration);
  return period === null ? null : { start: startOf(period, now, 'UTC'), end: now };
}

type PeriodOfDays =
  | { readonly unit: 'day' | 'month'; readonly count: number }
  /** A month where it ends on the first, else thirty days. */
  | { readonly unit: 'thirty-days' };
type Period = PeriodOfDays | { readonly unit: 'ms'; readonly count: number };

const words: Readonly<Record<string, string>> = { daily: '1d', weekly: '7d', monthly: '1mo' };
const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

/** Null for what is no duration. */
function budgetPeriod(duration: string): Period | null {
  const word = duration.trim().toLowerCase();
  const [, digits = '', unit = ''] =
    /^([1-9]\d{0,5})(s|mo|m|h|d|w)$/.exec(words[word] ?? word) ?? [];
  const count = Number(digits);
  if (unit === '') return null;
  if (unit === 'mo') return { unit: 'month', count };
  if (unit === 'w') return { unit: 'day', count: 7 * count };
  if (unit === 'd') return count === 30 ? { unit: 'thirty-days' } : { unit: 'day', count };
  // A day of hours is aligned as a day, whatever the clocks do in it.
  if (unit === 'h' && count === 24) return { unit: 'day', count: 1 };
  return { unit: 'ms', count: count * (unitMs[unit] ?? 0) };
}

/** Anybody may write `999999mo`: nothing was counted before 1970, and no database takes such an instant. */
function startOf(period: Period, end: Date, zone: string): Date {
  if (period.unit === 'ms') return new Date(Math.max(0, end.getTime() - period.count));
  const key = `${zone} ${JSON.stringify(period)} ${end.getTime()}`;
  const startMs = knownStarts.get(key) ?? Math.max(0, startBefore(period, end, zone).getTime());
  if (knownStarts.size >= knownStartsMax) knownStarts.clear();
  knownStarts.set(key, startMs);
  return new Date(startMs);
}

/** Thousands of budgets end at the same midnight, and asking the calendar takes a millisecond each time. */
const knownStarts = new Map<string, number>();
const knownStartsMax = 5_000;

function startBefore(period: PeriodOfDays, end: Date, zone: string): Date {
  const own = alignedIn(end, zone);
  const day = calendarDay(end, own);
  const first = firstDay(period, day);
  // Where a midnight is skipped, the day begins later; the day before it does not.
  if (beginsDay(end, own)) return startOfDay(first, own);
  const timeMs = wallClockMs(end.getTime(), own) - Date.parse(`${day}T00:00:00Z`);
  return new Date(instantShowing(Date.parse(`${first}T00:00:00Z`) + timeMs, own));
}

const beginsDay = (at: Date, zone: string): boolean =>
  at.getTime() % 60_000 === 0 && startOfDay(calendarDay(at, zone), zone).getTime() === at.getTime();

function firstDay(period: PeriodOfDays, day: CalendarDay): CalendarDay {
  if (period.unit === 'thirty-days') {
    return day.endsWith('-01') ? addMonths(day, -1) : addDays(day, -30);
  }
  return period.unit === 'month' ? addMonths(day, -period.count) : addDays(day, -period.count);
}

/** A midnight of UTC is one, whatever the zone; what has seconds is aligned to nothing. */
function alignedIn(end: Date, zone: string): string {
  if (beginsDay(end, zone)) return zone;
  const isAligned = end.getTime() % 60_000 === 0;
  return isAligned && !beginsDay(end, 'UTC') ? zone : 'UTC';
}
