/** When the made-up company works, and what goes wrong when. */
import type { Deployment } from './deployments.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Share of the busiest hour, by UTC hour: Europe in the morning, America in the afternoon. */
const hourWeights = [
  0.1, 0.07, 0.06, 0.06, 0.09, 0.18, 0.38, 0.66, 0.88, 0.96, 0.94, 0.86, 0.9, 1, 0.99, 0.93, 0.82,
  0.66, 0.5, 0.4, 0.33, 0.26, 0.2, 0.14,
] as const;

export interface Incidents {
  /** One deployment answers nothing. */
  readonly outage: Incident;
  /** Every deployment of one region fails for a while. */
  readonly regionOutage: Incident;
  /** One deployment is failing at the end, while somebody needs it. */
  readonly lastMinutes: Incident;
  /** One key runs a batch. */
  readonly burst: { readonly start: number; readonly end: number };
  /** One deployment is slow for the whole last day. */
  readonly slowFrom: number;
}

export interface Incident {
  readonly start: number;
  readonly end: number;
  readonly hits: (deployment: Deployment) => boolean;
}

/** Incidents stand at fixed distances from the last UTC midnight, so that yesterday has some. */
export function makeIncidents(untilMs: number): Incidents {
  const midnight = Math.floor(untilMs / dayMs) * dayMs;
  const yesterday = midnight - dayMs;
  const workday = lastWorkdayBefore(yesterday - dayMs);
  return {
    outage: {
      start: yesterday + 13 * hourMs,
      end: yesterday + 16 * hourMs,
      hits: ({ model }) => model === 'azure/gpt-4o-eastus',
    },
    regionOutage: {
      start: workday + 9 * hourMs,
      end: workday + 10.5 * hourMs,
      hits: ({ region }) => region === 'eu-central-1',
    },
    lastMinutes: {
      start: untilMs - 12 * minuteMs,
      end: untilMs,
      hits: ({ model }) => model === 'openai/gpt-5',
    },
    burst: { start: yesterday - 3 * dayMs + 2 * hourMs, end: yesterday - 3 * dayMs + 5 * hourMs },
    slowFrom: yesterday,
  };
}

/** A region that fails on a Sunday would go unnoticed. */
function lastWorkdayBefore(dayStartMs: number): number {
  const weekday = new Date(dayStartMs).getUTCDay();
  return dayStartMs - (weekday === 0 ? 2 : weekday === 6 ? 1 : 0) * dayMs;
}

/** How busy an instant is, from 0 to 1. */
export function busyness(instantMs: number): number {
  const instant = new Date(instantMs);
  const hour = hourWeights[instant.getUTCHours()] ?? 0;
  const isWeekend = instant.getUTCDay() === 0 || instant.getUTCDay() === 6;
  return hour * (isWeekend ? 0.32 : 1);
}
