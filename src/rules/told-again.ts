/** When a count that grows is told again: tenfold, and not before it has lasted. Pure. */

export interface ToldCount {
  readonly rank: number;
  /** What it was when that rank was reached, and when that was, in milliseconds since 1970. */
  readonly toldCount: number;
  readonly toldAt: number;
}

const factor = 10;
/** A flood is one message while it rises. */
const toldAgainMs = 30 * 60_000;

/** `before`: null where nothing is told yet. */
export function toldAgain(before: ToldCount | null, count: number, now: Date): ToldCount {
  const at = now.getTime();
  if (before === null || before.rank === 0) return { rank: 1, toldCount: count, toldAt: at };
  return count >= factor * before.toldCount && at - before.toldAt >= toldAgainMs
    ? { rank: before.rank + 1, toldCount: count, toldAt: at }
    : before;
}
