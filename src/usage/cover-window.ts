/**
 * Which rollups make up a window. Pure.
 *
 * Rollups know days and hours of UTC; days of other zones begin in the middle of these, some in the
 * middle of an hour. What is left over at the ends is read from the log.
 */

/** `[start, end)`. */
export interface Stretch {
  readonly start: Date;
  readonly end: Date;
}

/** Parts that do not overlap and together are the window. */
export interface WindowParts {
  /** Whole days of UTC. */
  readonly days: Stretch | null;
  /** Whole hours beside them. */
  readonly hours: readonly Stretch[];
  /** What no rollup knows. */
  readonly edges: readonly Stretch[];
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;
/** The first Monday of 1970. */
const firstWeekMs = 4 * dayMs;

/** From days and hours. */
export function coverWindow(window: Stretch): WindowParts {
  const hours = inner(window, hourMs);
  if (hours === null) return { days: null, hours: [], edges: [window] };
  const days = inner(hours, dayMs);
  return {
    days,
    hours: days === null ? [hours] : around(hours, days),
    edges: around(window, hours),
  };
}

/** From hours alone. */
export function coverByHours(window: Stretch): WindowParts {
  const hours = inner(window, hourMs);
  return hours === null
    ? { days: null, hours: [], edges: [window] }
    : { days: null, hours: [hours], edges: around(window, hours) };
}

/** From days alone. */
export function coverByDays(window: Stretch): WindowParts {
  const days = inner(window, dayMs);
  return { days, hours: [], edges: days === null ? [window] : around(window, days) };
}

/** Whole weeks of UTC, from Monday, within whole days, and the days beside them. */
export function splitWeeks(days: Stretch): {
  readonly weeks: Stretch | null;
  readonly days: readonly Stretch[];
} {
  const weeks = inner(days, weekMs, firstWeekMs);
  return { weeks, days: weeks === null ? [days] : around(days, weeks) };
}

/** The start of the week of UTC that an instant is in. */
export const floorWeek = (ms: number): number =>
  Math.floor((ms - firstWeekMs) / weekMs) * weekMs + firstWeekMs;

/** The whole units within a stretch, of which one begins at `originMs`; null when there is none. */
function inner({ start, end }: Stretch, unitMs: number, originMs = 0): Stretch | null {
  const first = Math.ceil((start.getTime() - originMs) / unitMs) * unitMs + originMs;
  const last = Math.floor((end.getTime() - originMs) / unitMs) * unitMs + originMs;
  return first < last ? { start: new Date(first), end: new Date(last) } : null;
}

/** What of a stretch lies before and after a part of it. */
function around(whole: Stretch, part: Stretch): readonly Stretch[] {
  return [
    { start: whole.start, end: part.start },
    { start: part.end, end: whole.end },
  ].filter(({ start, end }) => start < end);
}
