/**
 * The projections that ours is compared with: run rate, and the two formulas of LiteLLM's
 * `projected_limit_exceeded`. Only the back-test asks them.
 */
import { type CalendarDay, daysBetween, firstOfMonth } from '../time/window.ts';

/** Spend so far, in the proportion of the window's length to what has passed of it. */
export function runRate(spentUsd: number, elapsedShare: number): number {
  return spentUsd / elapsedShare;
}

/**
 * LiteLLM since January 2026: to the end of the calendar month, whatever window the budget has, at
 * the spend so far divided by the days before today.
 */
export function litellmProjection(spentUsd: number, today: CalendarDay): number {
  const { dayOfMonth, daysLeft } = monthOf(today);
  const dailyUsd = dayOfMonth === 1 ? spentUsd : spentUsd / (dayOfMonth - 1);
  return spentUsd + dailyUsd * daysLeft;
}

/** LiteLLM before: the same without what is already spent; on the first of a month it failed. */
export function litellmProjectionBefore2026(spentUsd: number, today: CalendarDay): number | null {
  const { dayOfMonth, daysLeft } = monthOf(today);
  return dayOfMonth === 1 ? null : (spentUsd / (dayOfMonth - 1)) * daysLeft;
}

function monthOf(today: CalendarDay): { readonly dayOfMonth: number; readonly daysLeft: number } {
  return {
    dayOfMonth: Number(today.slice(8)),
    daysLeft: daysBetween(today, firstOfMonth(today, 1)) - 1,
  };
}
