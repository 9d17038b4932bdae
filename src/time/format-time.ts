/** How instants, days and windows read; always with the zone they are meant in. */
import { wallClockMs } from './wall-clock.ts';
import { type CalendarDay, calendarDay, startOfDay, type Window } from './window.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** `Mon 23 Nov 2026`. */
export function dayText(day: CalendarDay): string {
  return `${weekdayText(day)} ${shortDayText(day)} ${day.slice(0, 4)}`;
}

/** `Mon`. */
export function weekdayText(day: CalendarDay): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** `23 Nov`. */
export function shortDayText(day: CalendarDay): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]}`;
}

/** `2026-11-23 00:00`. */
export function localMinuteText(instant: Date, zone: string): string {
  return new Date(wallClockMs(instant.getTime(), zone))
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');
}

/** `2026-11-22T23:00Z`, with seconds only where there are any. */
export function utcText(instant: Date): string {
  return instant.toISOString().replace(/(:00)?\.000Z$/, 'Z');
}

/** `2026-11-22T23:00Z`, the minute that was running. */
export function utcMinuteText(instant: Date): string {
  return `${instant.toISOString().slice(0, 16)}Z`;
}

/** `Mon 23 Nov 2026`, `16 – 22 Nov 2026`, `October 2026`, or both ends to the minute. */
export function windowText(window: Window, zone: string): string {
  const first = calendarDay(window.start, zone);
  const last = calendarDay(new Date(window.end.getTime() - 1), zone);
  const end = calendarDay(window.end, zone);
  const isWholeDays =
    startOfDay(first, zone).getTime() === window.start.getTime() &&
    startOfDay(end, zone).getTime() === window.end.getTime();
  if (!isWholeDays) {
    return `${localMinuteText(window.start, zone)} – ${localMinuteText(window.end, zone)}`;
  }
  if (first === last) return dayText(first);
  if (first.endsWith('-01') && end.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7)) {
    return `${longMonths[Number(first.slice(5, 7)) - 1]} ${first.slice(0, 4)}`;
  }
  const year = first.slice(0, 4) === last.slice(0, 4) ? '' : ` ${first.slice(0, 4)}`;
  const month =
    first.slice(0, 7) === last.slice(0, 7) ? '' : ` ${shortDayText(first).split(' ')[1]}`;
  return `${Number(first.slice(8))}${month}${year} – ${shortDayText(last)} ${last.slice(0, 4)}`;
}
