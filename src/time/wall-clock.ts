/**
 * What the clock on the wall of a zone shows, as the milliseconds UTC would have to show the same.
 *
 * From the zone's offset alone: a local `Date` of the process would bring in the process's own zone,
 * where some of these times may never have been.
 */
import { tzOffset } from '@date-fns/tz';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** `instantMs` as the zone's wall clock shows it. */
export function wallClockMs(instantMs: number, zone: string): number {
  return instantMs + Math.round(tzOffset(zone, new Date(instantMs)) * minuteMs);
}

/**
 * When the wall clock first shows `wantedMs`; for a time that a clock set forward jumps over, as
 * long after the jump as the wanted time is after the jump's start.
 */
export function instantShowing(wantedMs: number, zone: string): number {
  const byEarlierOffset = wantedMs - offsetMs(wantedMs - dayMs, zone);
  const byLaterOffset = wantedMs - offsetMs(wantedMs + dayMs, zone);
  const passes = [byEarlierOffset, byLaterOffset].filter(
    (instantMs) => wallClockMs(instantMs, zone) === wantedMs,
  );
  return passes.length === 0 ? byEarlierOffset : Math.min(...passes);
}

const offsetMs = (atMs: number, zone: string): number => wallClockMs(atMs, zone) - atMs;
