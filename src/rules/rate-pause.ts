/** How long nothing may be sent after an answer that used up the rate of its address. Pure. */
import type { Answer } from '../define/define-destination.ts';

/** Rates are of seconds; a provider that says more than this errs. */
const longestMs = 3_600_000;

/**
 * Waiting for the 429 instead would be counted against us:
 * https://discord.com/developers/docs/topics/rate-limits#header-format
 */
export function ratePauseMs({ rate }: Pick<Answer, 'rate'>): number | null {
  if (rate === undefined || !/^\s*0+\s*$/.test(rate.remaining)) return null;
  if (!/^\s*\d+(\.\d+)?\s*$/.test(rate.resetAfter)) return null;
  return Math.min(longestMs, Math.ceil(Number(rate.resetAfter) * 1000));
}
