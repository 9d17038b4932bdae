/**
 * Since when the gateway's counter of a budget counts: it stores only when the next reset is due and
 * how long a budget lasts. Pure.
 *
 * https://docs.litellm.ai/docs/proxy/users: resets are aligned in a zone of the gateway, days to its
 * midnight, `7d` to Mondays, `30d` and months to the first of the month.
 */
import { addDays, calendarDay, firstOfMonth, startOfDay } from '../time/window.ts';

const pattern = /^([1-9]\d{0,5})(s|m|h|d|w|mo)$/;
const unitMs: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 };

export interface BudgetPeriod {
  readonly duration: string;
  readonly resetAt: Date;
  /** In which resets may be aligned, the likeliest first. */
  readonly zones: readonly string[];
}

/** Null when the duration says nothing that is understood. */
export function counterStart({ duration, resetAt, zones }: BudgetPeriod): Date | null {
  const [, digits = '', unit = ''] = pattern.exec(duration.trim()) ?? [];
  if (unit === '') return null;
  const number = Number(digits);
  const ms = unitMs[unit];
  if (ms !== undefined) return new Date(resetAt.getTime() - number * ms);

  const zone = zones.find((candidate) => isMidnight(resetAt, candidate)) ?? 'UTC';
  const day = calendarDay(resetAt, zone);
  const isFirst = day.endsWith('-01');
  const monthCount = unit === 'mo' ? number : isFirst && duration.trim() === '30d' ? 1 : 0;
  if (unit === 'mo' && !isFirst) return null;
  const first =
    monthCount > 0
      ? firstOfMonth(day, -monthCount)
      : addDays(day, unit === 'w' ? -number * 7 : -number);
  const timeOfDayMs = resetAt.getTime() - startOfDay(day, zone).getTime();
  return new Date(startOfDay(first, zone).getTime() + timeOfDayMs);
}

const isMidnight = (instant: Date, zone: string): boolean =>
  startOfDay(calendarDay(instant, zone), zone).getTime() === instant.getTime();
