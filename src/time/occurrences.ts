/**
 * When a schedule is due, computed from the expression and a zone, not from a timer.
 *
 * Times are read off the wall clock: one that a clock set forward never shows is due at the first
 * instant after the gap, one that is shown twice is due at its first pass only.
 */
import { createTask, parse } from 'node-cron';
import { instantShowing, wallClockMs } from './wall-clock.ts';
import { addDays, type CalendarDay, calendarDay } from './window.ts';

export interface Schedule {
  /** Cron expression of five fields, or a shortcut such as `@daily`; already validated. */
  readonly expression: string;
  readonly timeZone: string;
}

const minuteMs = 60_000;
/** No zone was ever set by more than a day, which is how Samoa crossed the date line. */
const gapMinutesMax = 25 * 60;

/**
 * The instants in `(after, until]`, oldest first; of more than `countMax` the latest.
 *
 * Days are tested one by one and the times of a day are known from the fields, so a month costs some
 * thirty tests, not forty thousand.
 */
export function occurrencesBetween(
  schedule: Schedule,
  after: Date,
  until: Date,
  countMax: number,
): readonly Date[] {
  if (until <= after) return [];
  const { isDueOn, minutes } = readExpression(schedule.expression);
  const first = calendarDay(after, schedule.timeZone);
  const found: Date[] = [];
  let day = calendarDay(until, schedule.timeZone);
  // The day before as well: a gap may carry its last times over to the next day.
  for (; day >= addDays(first, -1) && found.length < countMax; day = addDays(day, -1)) {
    if (!isDueOn(day)) continue;
    for (const minute of minutes.toReversed()) {
      const instant = instantOf(day, minute, schedule.timeZone);
      if (instant > until || instant <= after) continue;
      if (found.at(-1)?.getTime() === instant.getTime()) continue;
      found.push(instant);
      if (found.length === countMax) break;
    }
  }
  return found.toReversed();
}

/** The first instant after `after`; null when there is none within four years. */
export function nextOccurrence(schedule: Schedule, after: Date): Date | null {
  const { isDueOn, minutes } = readExpression(schedule.expression);
  let day = addDays(calendarDay(after, schedule.timeZone), -1);
  for (let step = 0; step < 4 * 366; step += 1, day = addDays(day, 1)) {
    if (!isDueOn(day)) continue;
    for (const minute of minutes) {
      const instant = instantOf(day, minute, schedule.timeZone);
      if (instant > after) return instant;
    }
  }
  return null;
}

interface ReadExpression {
  readonly isDueOn: (day: CalendarDay) => boolean;
  /** Minutes after midnight, ascending. */
  readonly minutes: readonly number[];
}

const known = new Map<string, ReadExpression>();

function readExpression(expression: string): ReadExpression {
  const cached = known.get(expression);
  if (cached !== undefined) return cached;
  const { hour, minute, dayOfMonth, month, dayOfWeek } = parse(expression);
  // Only the matcher of node-cron knows `L`, `5L` and `1#2`; it never runs.
  const days = createTask(
    `0 0 ${dayOfMonth.join(',')} ${month.join(',')} ${dayOfWeek.join(',')}`,
    () => undefined,
    { timezone: 'UTC' },
  );
  void days.destroy();
  const read: ReadExpression = {
    isDueOn: (day) => days.match(new Date(`${day}T00:00:00Z`)),
    minutes: hour.flatMap((h) => minute.map((m) => h * 60 + m)).toSorted((a, b) => a - b),
  };
  known.set(expression, read);
  return read;
}

/** When the wall clock of `zone` first shows this time of this day, or has just passed it. */
function instantOf(day: CalendarDay, minuteOfDay: number, zone: string): Date {
  const wantedMs = Date.parse(`${day}T00:00:00Z`) + minuteOfDay * minuteMs;
  const instantMs = instantShowing(wantedMs, zone);
  if (wallClockMs(instantMs, zone) === wantedMs) return new Date(instantMs);
  return new Date(endOfGap(instantMs, wantedMs, zone));
}

/** The wall clock jumps over `wantedMs`: back from where it is past it to where it jumps. */
function endOfGap(pastMs: number, wantedMs: number, zone: string): number {
  let endMs = pastMs;
  for (let minutes = 0; minutes < gapMinutesMax; minutes += 1) {
    if (wallClockMs(endMs - minuteMs, zone) < wantedMs) break;
    endMs -= minuteMs;
  }
  return endMs;
}
