/**
 * Up to which instant everything that was written to the log is known: now, or earlier where the pass
 * that counts the log found that it lags behind, as a standby does. Pure.
 */

/** What a pass over the log said longer ago than this says nothing of now. */
const passMsMax = 10 * 60_000;

export function knownUntil(
  { readAt, completeAt }: { readonly readAt: Date | null; readonly completeAt: Date | null },
  now: Date,
): Date {
  if (readAt === null || completeAt === null) return now;
  const isCounting = now.getTime() - readAt.getTime() <= passMsMax;
  return isCounting && completeAt < now ? completeAt : now;
}
