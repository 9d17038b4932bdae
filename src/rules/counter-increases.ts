/**
 * By how much counters grew between two readings of a page of metrics. Pure; what is kept is JSON.
 *
 * Counters begin at nothing when a process begins. Behind one address there may be several, each with
 * counters of its own: they are told apart by when they began, which Python's client says of itself.
 * A gateway whose workers share their counters does not say it. Then the address must be that of one
 * such gateway; what it counted between a restart and the next reading is not known.
 */

export interface CounterReading {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** When the process began, in milliseconds since 1970; null where it does not say. */
  readonly processStart: number | null;
  readonly counters: Readonly<Record<string, number>>;
}

export interface CounterMemory {
  readonly at: number;
  /** Latest reading of each process, the latest first. */
  readonly processes: readonly CounterReading[];
  /** Within the window; the earliest first. */
  readonly increases: readonly Increase[];
}

export interface Increase {
  readonly at: number;
  readonly counter: string;
  readonly by: number;
}

const processesMax = 20;
/** Of one window: more are not kept, so that a page without bounds does not fill the memory. */
const increasesMax = 5_000;

export function counterIncreases(
  memory: CounterMemory | null,
  reading: CounterReading,
  windowMs: number,
): CounterMemory {
  const { at, processStart, counters } = reading;
  const known = memory?.processes.find((one) => one.processStart === processStart) ?? null;
  const isNew =
    known === null && memory !== null && processStart !== null && processStart > memory.at;
  const before = known?.counters ?? null;
  const grown = Object.entries(counters).flatMap(([counter, value]): readonly Increase[] => {
    if (!Number.isFinite(value) || value < 0) return [];
    if (before === null) return isNew && value > 0 ? [{ at, counter, by: value }] : [];
    const last = before[counter] ?? 0;
    // One process never counts down: without its name it is another one, of which nothing is known.
    const by = value >= last ? value - last : processStart === null ? 0 : value;
    return by > 0 ? [{ at, counter, by }] : [];
  });
  return {
    at,
    processes: [
      reading,
      ...(memory?.processes ?? []).filter((one) => one.processStart !== processStart),
    ].slice(0, processesMax),
    increases: [
      ...(memory?.increases ?? []).filter((one) => one.at > at - windowMs),
      ...grown,
    ].slice(-increasesMax),
  };
}
