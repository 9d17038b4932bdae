/**
 * Which rows a pass over the log reads so that each is counted once. Pure.
 *
 * A row is known by the number of the transaction that wrote it. Every transaction below the horizon
 * has ended, its savepoints too, so rows between the last horizon and this one are new, and no row
 * comes into that range later. Reading is bounded by `startTime`, since the log has an index on it
 * alone: most passes look at the last minutes, some at the last quarter of an hour. Both borders stand
 * still between the passes that move them; or a row that starts between two places of a border would
 * be counted twice, or never.
 */

/** What one pass reads: rows that start in `[from, until)` by transactions in `[since, below)`. */
export interface UsageRange {
  readonly from: Date;
  /** Null: whatever starts later, too. */
  readonly until: Date | null;
  /** Null: from the beginning. */
  readonly since: bigint | null;
  readonly below: bigint;
}

/** Rows from `narrowFrom` on are counted below `narrowBelow`, those before it below `wideBelow` ... */
export interface Borders {
  readonly narrowFrom: Date;
  readonly wideFrom: Date;
  readonly narrowBelow: bigint;
  readonly wideBelow: bigint;
  /** For rows before `wideFrom` within its hour; hours before that one are the audit's. */
  readonly lateBelow: bigint;
}

export interface PassPlan {
  /** `begin`: nothing of the hours from `startsAt` on was counted before. */
  readonly kind: 'begin' | 'narrow' | 'wide' | 'late' | 'resume';
  readonly ranges: readonly UsageRange[];
  readonly borders: Borders;
  /** Hours that are counted as a whole up to the horizon, and are the audit's from now on. */
  readonly closes: { readonly from: Date; readonly until: Date } | null;
  /** The first hour that this pass counts from its beginning, for `begin` and `resume`. */
  readonly startsAt: Date | null;
}

export interface PassInputs {
  /** Null when nothing was counted yet, or what was cannot be carried on. */
  readonly borders: Borders | null;
  readonly readAt: Date | null;
  /** The end of the last hour of which rows were counted. */
  readonly countedUntil: Date | null;
  /** Every transaction below has ended. */
  readonly horizon: bigint;
  readonly now: Date;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
export const narrowMs = 2 * minuteMs;
/** Rows that start longer ago than this are found by the audit. */
export const wideMs = 15 * minuteMs;
const wideEveryMs = minuteMs;
const lateEveryMs = 10 * minuteMs;

export function planPass({ borders, readAt, countedUntil, horizon, now }: PassInputs): PassPlan {
  if (borders === null || readAt === null) return begin(now, horizon);
  const hourNow = floorHour(new Date(now.getTime() - wideMs));
  const boundary = new Date(
    Math.max(floorHour(readAt).getTime() + hourMs, countedUntil?.getTime() ?? 0),
  );
  // After a long rest the hours between are left to the backfill, which reads them in small parts.
  if (hourNow >= boundary) return resume(borders, boundary, now, horizon);
  const sinceWide = now.getTime() - narrowMs - borders.narrowFrom.getTime();
  const sinceLate = now.getTime() - wideMs - borders.wideFrom.getTime();
  if (sinceLate >= lateEveryMs) return late(borders, now, horizon);
  return sinceWide >= wideEveryMs ? wide(borders, now, horizon) : narrow(borders, horizon);
}

function begin(now: Date, horizon: bigint): PassPlan {
  const startsAt = floorHour(new Date(now.getTime() - wideMs));
  return {
    kind: 'begin',
    ranges: [{ from: startsAt, until: null, since: null, below: horizon }],
    borders: bordersAt(now, horizon),
    closes: null,
    startsAt,
  };
}

function narrow(borders: Borders, horizon: bigint): PassPlan {
  return {
    kind: 'narrow',
    ranges: worthReading([narrowRange(borders, horizon)]),
    borders: { ...borders, narrowBelow: horizon },
    closes: null,
    startsAt: null,
  };
}

function wide(borders: Borders, now: Date, horizon: bigint): PassPlan {
  return {
    kind: 'wide',
    ranges: worthReading([wideRange(borders, horizon), narrowRange(borders, horizon)]),
    borders: {
      ...borders,
      narrowFrom: later(borders.narrowFrom, new Date(now.getTime() - narrowMs)),
      narrowBelow: horizon,
      wideBelow: horizon,
    },
    closes: null,
    startsAt: null,
  };
}

function late(borders: Borders, now: Date, horizon: bigint): PassPlan {
  const next = bordersAt(now, horizon);
  const wideFrom = later(borders.wideFrom, next.wideFrom);
  return {
    kind: 'late',
    ranges: worthReading([
      lateRange(borders, horizon),
      wideRange(borders, horizon),
      narrowRange(borders, horizon),
    ]),
    borders: { ...next, wideFrom, narrowFrom: later(borders.narrowFrom, next.narrowFrom) },
    closes: { from: floorHour(borders.wideFrom), until: floorHour(wideFrom) },
    startsAt: null,
  };
}

function resume(borders: Borders, boundary: Date, now: Date, horizon: bigint): PassPlan {
  const anew = begin(now, horizon);
  return {
    kind: 'resume',
    ranges: [
      ...worthReading([
        lateRange(borders, horizon),
        wideRange(borders, horizon),
        { ...narrowRange(borders, horizon), until: boundary },
      ]),
      ...anew.ranges,
    ],
    borders: anew.borders,
    closes: { from: floorHour(borders.wideFrom), until: boundary },
    startsAt: anew.startsAt,
  };
}

const bordersAt = (now: Date, horizon: bigint): Borders => ({
  narrowFrom: new Date(now.getTime() - narrowMs),
  wideFrom: new Date(now.getTime() - wideMs),
  narrowBelow: horizon,
  wideBelow: horizon,
  lateBelow: horizon,
});

const narrowRange = ({ narrowFrom, narrowBelow }: Borders, below: bigint): UsageRange => ({
  from: narrowFrom,
  until: null,
  since: narrowBelow,
  below,
});

const wideRange = ({ wideFrom, narrowFrom, wideBelow }: Borders, below: bigint): UsageRange => ({
  from: wideFrom,
  until: narrowFrom,
  since: wideBelow,
  below,
});

const lateRange = ({ wideFrom, lateBelow }: Borders, below: bigint): UsageRange => ({
  from: floorHour(wideFrom),
  until: wideFrom,
  since: lateBelow,
  below,
});

const worthReading = (ranges: readonly UsageRange[]): readonly UsageRange[] =>
  ranges.filter(
    ({ from, until, since, below }) =>
      (until === null || from < until) && (since === null || since < below),
  );

/**
 * Whether a row's number tells if its transaction came after this one: rows have the lower half of it
 * alone, so half a turn is as far as one can look back.
 */
export const isNearXid = (xid: bigint, horizon: bigint): boolean =>
  xid <= horizon && horizon - xid < 2n ** 31n;

const later = (a: Date, b: Date): Date => (a > b ? a : b);

export const floorHour = (at: Date): Date => new Date(Math.floor(at.getTime() / hourMs) * hourMs);
