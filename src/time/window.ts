/**
 * Half-open windows of time, and the days, weeks and months of an IANA zone they are made of.
 *
 * Every `Date` is an instant; a zone is only ever asked "when does this local day begin?". A day
 * begins at its first instant, so a midnight that does not exist starts late and one that comes
 * twice starts early, and days always touch without gap or overlap.
 */
import { utc } from '@date-fns/utc';
import { addDays as addDaysIn } from 'date-fns/addDays';
import { addMonths as addMonthsIn } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { instantShowing, wallClockMs } from './wall-clock.ts';

/** `[start, end)`. */
export interface Window {
  readonly start: Date;
  readonly end: Date;
}

/** A local calendar day, `YYYY-MM-DD`. */
export type CalendarDay = string;

const minuteMs = 60_000;
// Calendar arithmetic has no zone: a day is handled as its midnight in UTC.
const inUtc = { in: utc };

/** The calendar day that a wall clock in `zone` shows at `instant`. */
export function calendarDay(instant: Date, zone: string): CalendarDay {
  return dayOf(new Date(wallClockMs(instant.getTime(), zone)));
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOf(addDaysIn(utcMidnight(day), days, inUtc));
}

/** The first of the month `months` away from the month of `day`. */
export function firstOfMonth(day: CalendarDay, months: number): CalendarDay {
  return dayOf(addMonthsIn(utcMidnight(`${day.slice(0, 7)}-01`), months, inUtc));
}

/** The same day `months` away; the last of a month that is shorter. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  return dayOf(addMonthsIn(utcMidnight(day), months, inUtc));
}

/** The first instant of a local day. */
export function startOfDay(day: CalendarDay, zone: string): Date {
  const guess = instantShowing(utcMidnight(day).getTime(), zone);
  // A clock set back at midnight shows the day twice; zones move by at most a few hours and in
  // steps of no less than a quarter of an hour.
  let first = guess;
  for (let step = 1; step <= 12; step += 1) {
    const earlier = guess - step * 15 * minuteMs;
    if (calendarDay(new Date(earlier), zone) === day) first = earlier;
  }
  return new Date(first);
}

/** The window of whole local days from `first` up to, not including, `end`. */
export function daysWindow(first: CalendarDay, end: CalendarDay, zone: string): Window {
  return { start: startOfDay(first, zone), end: startOfDay(end, zone) };
}

/** The last `days` whole days that ended at or before `now`. */
export function lastDays(days: number, now: Date, zone: string): Window {
  const today = calendarDay(now, zone);
  return daysWindow(addDays(today, -days), today, zone);
}

/** The last calendar month that ended at or before `now`. */
export function lastMonth(now: Date, zone: string): Window {
  const today = calendarDay(now, zone);
  return daysWindow(firstOfMonth(today, -1), firstOfMonth(today, 0), zone);
}

/**
 * The window just before, of the same kind: as many months before whole months, as many days
 * before whole days, as long before anything else.
 */
export function windowBefore(window: Window, zone: string): Window {
  const first = calendarDay(window.start, zone);
  const end = calendarDay(window.end, zone);
  const isWholeDays =
    startOfDay(first, zone).getTime() === window.start.getTime() &&
    startOfDay(end, zone).getTime() === window.end.getTime();
  if (!isWholeDays) {
    const lengthMs = window.end.getTime() - window.start.getTime();
    return { start: new Date(window.start.getTime() - lengthMs), end: window.start };
  }
  if (first.endsWith('-01') && end.endsWith('-01')) {
    return daysWindow(firstOfMonth(first, -monthsBetween(first, end)), first, zone);
  }
  return daysWindow(addDays(first, -daysBetween(first, end)), first, zone);
}

/** The local days of a window in order; the first and last may be cut by its ends. */
export function daysOf(
  window: Window,
  zone: string,
): readonly { readonly day: CalendarDay; readonly window: Window }[] {
  const days: { day: CalendarDay; window: Window }[] = [];
  let day = calendarDay(window.start, zone);
  let start = window.start;
  while (start < window.end) {
    const next = addDays(day, 1);
    const nextStart = startOfDay(next, zone);
    const end = new Date(Math.min(nextStart.getTime(), window.end.getTime()));
    // A day that a zone skipped altogether has no length and is no day.
    if (start < end) days.push({ day, window: { start, end } });
    day = next;
    start = new Date(Math.max(start.getTime(), end.getTime()));
  }
  return days;
}

/** The local days that a window touches, each from its first instant to its last. */
export function wholeDaysOf(
  window: Window,
  zone: string,
): readonly { readonly day: CalendarDay; readonly window: Window }[] {
  if (!(window.start < window.end)) return [];
  const first = calendarDay(window.start, zone);
  const last = calendarDay(new Date(window.end.getTime() - 1), zone);
  return daysOf(daysWindow(first, addDays(last, 1), zone), zone);
}

export function daysBetween(first: CalendarDay, end: CalendarDay): number {
  return differenceInCalendarDays(utcMidnight(end), utcMidnight(first), inUtc);
}

function monthsBetween(first: CalendarDay, end: CalendarDay): number {
  return differenceInCalendarMonths(utcMidnight(end), utcMidnight(first), inUtc);
}

const utcMidnight = (day: CalendarDay): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (midnight: Date): CalendarDay => new Date(midnight).toISOString().slice(0, 10);
