/**
 * Whether what fails minute by minute is an outage: LiteLLM's counts within its window, and beside
 * them a share of the requests, enough of these to judge by, and several windows in a row. Pure.
 *
 * A second, longer window finds outages of deployments with little traffic, and time-outs, which stand
 * in the log at the minute in which they began.
 */

export interface OutageMinute {
  /** Its start, in milliseconds since 1970. */
  readonly at: number;
  readonly requestCount: number;
  /** Failures that are the provider's. */
  readonly failureCount: number;
}

export interface OutageRule {
  /** LiteLLM's `outage_alert_ttl`. */
  readonly windowMs: number;
  /** How many windows in a row must agree. */
  readonly windowCount: number;
  /** LiteLLM's `minor_outage_alert_threshold` and `major_…`: failures within one window. */
  readonly minorCount: number;
  readonly majorCount: number;
  /** Of the requests of each window. */
  readonly minorShare: number;
  readonly majorShare: number;
  /** Requests in all windows together. */
  readonly requestsMin: number;
  /** Of the second window; 0: there is none. */
  readonly longMs: number;
}

export interface OutageVerdict {
  /** 0: none, 1: minor, 2: major. */
  readonly rank: 0 | 1 | 2;
  /** What lasts: as long as requests fail, and while there are none that could tell. */
  readonly holdRank: 0 | 2;
  /** What was judged, in whole minutes. */
  readonly window: { readonly start: number; readonly end: number };
  readonly requestCount: number;
  readonly failureCount: number;
  /** The first minute of the judged ones with a failure; null without one. */
  readonly since: number | null;
}

const minuteMs = 60_000;
/** Of so many of the requests at least the long window must have lost. */
const longShareMin = 0.5;
/** Of requests fewer than this always fail. */
const wellShareMin = 0.02;
/** After so long without a request nobody waits for one to tell that all is well. */
export const silenceMsMax = 30 * minuteMs;

/** Minutes up to `end`, in any order; those that are missing had no requests. */
export function judgeOutage(
  minutes: readonly OutageMinute[],
  end: number,
  rule: OutageRule,
): OutageVerdict {
  const windowMs = Math.max(1, Math.ceil(rule.windowMs / minuteMs)) * minuteMs;
  const recent = sumOf(minutes, end - windowMs * rule.windowCount, end);
  const windows = Array.from({ length: rule.windowCount }, (_, index) =>
    sumOf(minutes, end - windowMs * (index + 1), end - windowMs * index),
  );
  const isWell =
    recent.requestCount > 0 && shareOf(recent) < Math.max(rule.minorShare / 2, wellShareMin);
  const short =
    recent.requestCount >= rule.requestsMin
      ? least(windows.map((window) => rankOf(window, rule)))
      : 0;
  const long = sumOf(minutes, end - Math.max(rule.longMs, 0), end);
  const isLong =
    rule.longMs > 0 &&
    !isWell &&
    long.requestCount >= rule.requestsMin &&
    failingWindows(minutes, long.window, windowMs) >= rule.windowCount;
  const longRank = isLong ? rankOf(long, atLeastHalf(rule)) : 0;
  const judged = longRank > short ? long : recent;
  const rank = longRank > short ? longRank : short;
  const isSilent = sumOf(minutes, end - silenceMsMax, end).requestCount === 0;
  return {
    rank,
    holdRank: rank === 0 && (isWell || isSilent) ? 0 : 2,
    window: judged.window,
    requestCount: judged.requestCount,
    failureCount: judged.failureCount,
    since: judged.since,
  };
}

/** How many windows had a failure: a burst of one minute lasts in no window, however long. */
function failingWindows(
  minutes: readonly OutageMinute[],
  { start, end }: Sum['window'],
  windowMs: number,
): number {
  const failing = minutes.filter(
    ({ at, failureCount }) => failureCount > 0 && at >= start && at < end,
  );
  return new Set(failing.map(({ at }) => Math.ceil((end - at) / windowMs))).size;
}

type Sum = Pick<OutageVerdict, 'window' | 'requestCount' | 'failureCount' | 'since'>;

function sumOf(minutes: readonly OutageMinute[], start: number, end: number): Sum {
  const inside = minutes.filter(({ at }) => at >= start && at < end);
  const failing = inside.filter(({ failureCount }) => failureCount > 0).map(({ at }) => at);
  return {
    window: { start, end },
    requestCount: inside.reduce((sum, { requestCount }) => sum + requestCount, 0),
    failureCount: inside.reduce((sum, { failureCount }) => sum + failureCount, 0),
    since: failing.length === 0 ? null : Math.min(...failing),
  };
}

const shareOf = ({ failureCount, requestCount }: Sum): number =>
  requestCount === 0 ? 0 : failureCount / requestCount;

function rankOf(sum: Sum, rule: OutageRule): 0 | 1 | 2 {
  if (sum.failureCount >= rule.majorCount && shareOf(sum) >= rule.majorShare) return 2;
  return sum.failureCount >= rule.minorCount && shareOf(sum) >= rule.minorShare ? 1 : 0;
}

const atLeastHalf = (rule: OutageRule): OutageRule => ({
  ...rule,
  minorShare: Math.max(rule.minorShare, longShareMin),
  majorShare: Math.max(rule.majorShare, longShareMin),
});

const least = (ranks: readonly (0 | 1 | 2)[]): 0 | 1 | 2 =>
  ranks.reduce<0 | 1 | 2>((low, rank) => (rank < low ? rank : low), ranks.length === 0 ? 0 : 2);
