/**
 * Keeps destinations going side by side: claims those that are due, drains each on its own, and
 * keeps the heartbeat of what it holds. A slow destination holds nobody but itself.
 */
import type { Claim } from '../store/queue.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { drainDestination } from './drain-destination.ts';

export interface Deliverer {
  /** Claims what is due and begins to drain it; does not wait for that. */
  readonly poll: () => Promise<void>;
  /** Tells the queue that what is held is still worked on. */
  readonly heartbeat: () => Promise<void>;
  /** Resolves when nothing is being drained. */
  readonly idle: () => Promise<void>;
  /** The earliest instant at which a destination that was drained here wants to be looked at. */
  readonly nextAt: () => Date | null;
  /** Breaks off what is still under way. */
  readonly abort: () => void;
}

export interface DelivererOptions {
  readonly onError: (error: unknown, destination: string) => void;
  /** Called when a destination could be looked at again sooner than the next poll. */
  readonly onDrained?: () => void;
}

/** Destinations at once, in one process. */
const activeMax = 16;
/** A destination with much to send lets another process have it after this. */
const turnMsMax = 60_000;

export function createDeliverer(
  deps: DeliverDeps,
  { onError, onDrained = () => undefined }: DelivererOptions,
): Deliverer {
  const active = new Map<Claim, Promise<void>>();
  const wakeAt = new Map<string, Date>();
  const abort = new AbortController();

  const drain = async (claim: Claim): Promise<void> => {
    try {
      const until = new Date(deps.clock.now().getTime() + turnMsMax);
      const next = await drainDestination(deps, claim, { until, signal: abort.signal });
      if (next !== null) wakeAt.set(claim.destination, next);
    } catch (error) {
      // The claim is left: its heartbeat stops, and whoever gets it next tidies up.
      onError(error, claim.destination);
    }
  };

  return {
    poll: async () => {
      const free = activeMax - active.size;
      if (free <= 0 || deps.isStopping()) return;
      for (const claim of await deps.queue.claim(free)) {
        wakeAt.delete(claim.destination);
        const work = drain(claim).finally(() => {
          active.delete(claim);
          onDrained();
        });
        active.set(claim, work);
      }
      // What was due and not to be had is held by another process, which will see to it.
      const now = deps.clock.now();
      for (const [name, at] of wakeAt) if (at <= now) wakeAt.delete(name);
    },
    heartbeat: () => deps.queue.touch([...active.keys()]),
    idle: async () => {
      while (active.size > 0) await Promise.all(active.values());
    },
    nextAt: () => {
      const [first] = [...wakeAt.values()].toSorted((a, b) => a.getTime() - b.getTime());
      return first ?? null;
    },
    abort: () => abort.abort(),
  };
}
