/** The budget windows that a daily series can replay: only those that it holds from end to end. */
import { addDays, type CalendarDay, daysBetween, firstOfMonth } from '../time/window.ts';

export type WindowKind = 'month' | '30 days' | 'week';

export const windowKinds: readonly WindowKind[] = ['month', '30 days', 'week'];

/** A window of whole days: `end` is the first day after it. */
export interface DaysSpan {
  readonly first: CalendarDay;
  readonly end: CalendarDay;
}

const lengthDays = { '30 days': 30, week: 7 };

/**
 * @param first the earliest day that a window may begin on.
 * @param end the first day that is not known.
 */
export function backtestWindows(
  kind: WindowKind,
  first: CalendarDay,
  end: CalendarDay,
): readonly DaysSpan[] {
  const spans: DaysSpan[] = [];
  let start = firstStart(kind, first);
  for (;;) {
    const next = kind === 'month' ? firstOfMonth(start, 1) : addDays(start, lengthDays[kind]);
    if (next > end) return spans;
    spans.push({ first: start, end: next });
    start = next;
  }
}

function firstStart(kind: WindowKind, first: CalendarDay): CalendarDay {
  if (kind === '30 days') return first;
  if (kind === 'month') return first.endsWith('-01') ? first : firstOfMonth(first, 1);
  // 5 January 1970 was a Monday.
  const sinceMonday = ((daysBetween('1970-01-05', first) % 7) + 7) % 7;
  return sinceMonday === 0 ? first : addDays(first, 7 - sinceMonday);
}
