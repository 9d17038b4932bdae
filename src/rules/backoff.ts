/** How long to leave a destination alone after failures in a row: doubling, with jitter, bounded. */
import type { Random } from '../effects/random.ts';

const firstMs = 5_000;
const longestMs = 15 * 60_000;

/**
 * After the first failure 5 to 7.5 s, then twice as long each time, 15 minutes at most. The jitter
 * keeps what failed together from coming back together.
 */
export function backoffMs(failureCount: number, random: Random): number {
  const wholeMs = Math.min(longestMs, firstMs * 2 ** Math.min(Math.max(failureCount, 1) - 1, 20));
  return Math.round(Math.min(longestMs, wholeMs * (1 + random() / 2)));
}
