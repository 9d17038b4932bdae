/**
 * Whether something that is seen again and again to be bad or good is bad: one failure is no outage,
 * and one answer no recovery. Pure; plain numbers, so that it can be kept as JSON.
 */

/** Instants are milliseconds since 1970. */
export interface Watch {
  readonly isAlarm: boolean;
  /** The first bad one of this run; null while all is well. */
  readonly badSince: number | null;
  readonly badCount: number;
  /** The first good one after a bad run; null while it lasts. */
  readonly goodSince: number | null;
  readonly goodCount: number;
  readonly lastAt: number | null;
}

export interface Patience {
  readonly badCountMin: number;
  readonly badMsMin: number;
  readonly goodCountMin: number;
  readonly goodMsMin: number;
  /** After so long without a look what was seen before says nothing of what lies between. */
  readonly gapMsMax: number;
}

export const unwatched: Watch = {
  isAlarm: false,
  badSince: null,
  badCount: 0,
  goodSince: null,
  goodCount: 0,
  lastAt: null,
};

export function watched(before: Watch, isBad: boolean, at: Date, patience: Patience): Watch {
  const lastAt = at.getTime();
  const isGap = before.lastAt !== null && lastAt - before.lastAt > patience.gapMsMax;
  const watch = isGap && !before.isAlarm ? unwatched : before;
  if (isBad) {
    const badSince = watch.badSince ?? lastAt;
    const badCount = watch.badCount + 1;
    const isLasting = badCount >= patience.badCountMin && lastAt - badSince >= patience.badMsMin;
    const isAlarm = watch.isAlarm || isLasting;
    return { isAlarm, badSince, badCount, goodSince: null, goodCount: 0, lastAt };
  }
  if (!watch.isAlarm) return { ...unwatched, lastAt };
  const goodSince = watch.goodSince ?? lastAt;
  const goodCount = watch.goodCount + 1;
  const isOver = goodCount >= patience.goodCountMin && lastAt - goodSince >= patience.goodMsMin;
  return isOver ? { ...unwatched, lastAt } : { ...watch, goodSince, goodCount, lastAt };
}

/** Bad now, and long enough. */
export const isBadNow = ({ isAlarm, goodSince }: Watch): boolean => isAlarm && goodSince === null;
