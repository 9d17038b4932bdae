/**
 * Projects the spend of a budget's own window, from its start to its reset, and says whether and
 * when the limit would be reached.
 *
 * It speaks only once enough of the window has passed and enough days are known. What it says is a
 * range; it fires when even the lower end lies above the limit, or when the estimate does for the
 * second time running. No instant it names lies after the reset.
 */
import type { DaySpend } from '../queries/spend-by-day.ts';
import { type CalendarDay, daysBetween, type Window } from '../time/window.ts';
import { type DayAhead, forecastPath, forecastRest } from './forecast-rest.ts';

export interface ProjectionInput {
  /** Whole local days without gaps; those after the last, up to yesterday, had no spend. */
  readonly history: readonly DaySpend[];
  readonly window: Window;
  /** The whole local days that the window touches: `wholeDaysOf(window, zone)`. */
  readonly days: readonly { readonly day: CalendarDay; readonly window: Window }[];
  readonly now: Date;
  /** Inside the window, with the part of the running day that has passed. */
  readonly spentUsd: number;
}

export interface Forecast {
  readonly kind: 'forecast';
  /** What the window will have cost at its end, and the ends of the 80 % interval. */
  readonly estimateUsd: number;
  readonly lowUsd: number;
  readonly highUsd: number;
}

export interface Silence {
  readonly kind: 'silent';
  readonly reason: SilenceReason;
}

export type SilenceReason =
  | 'window-not-begun'
  | 'window-over'
  | 'window-just-began'
  | 'history-too-short'
  | 'too-few-requests';

/** When the limit is reached; an instant is null where that is not before the reset. */
export type Reach =
  | { readonly kind: 'already' }
  | { readonly kind: 'not-before-the-reset' }
  | {
      readonly kind: 'between';
      readonly earliest: Date;
      readonly likely: Date | null;
      readonly latest: Date | null;
    };

export type Projection =
  | (Silence & { readonly isAbove: false; readonly fires: false })
  | (Forecast & {
      readonly reach: Reach;
      /** The verdict to hand in at the next evaluation of the same window and limit. */
      readonly isAbove: boolean;
      readonly fires: boolean;
    });

/** Less of a window says nothing about the rest of it. */
export const elapsedShareMin = 0.1;
/** Two weeks to forecast from, and one more to have been wrong about. */
export const historyDaysMin = 21;
/** Fewer are somebody trying things out. */
export const requestCountMin = 20;
/** More is never asked for. */
const historyDaysMax = 400;

export function projectSpend(
  input: ProjectionInput,
  { limitUsd, wasAbove }: { readonly limitUsd: number; readonly wasAbove: boolean },
): Projection {
  const forecast = forecastWindow(input);
  if (forecast.kind === 'silent') return { ...forecast, isAbove: false, fires: false };
  return {
    ...forecast,
    reach: reachOf(input, forecast, limitUsd),
    ...judgeForecast(forecast, { spentUsd: amount(input.spentUsd), limitUsd, wasAbove }),
  };
}

/** A limit that is already reached is not projected any more: that is another alert's to say. */
export function judgeForecast(
  { estimateUsd, lowUsd }: Forecast,
  {
    spentUsd,
    limitUsd,
    wasAbove,
  }: { readonly spentUsd: number; readonly limitUsd: number; readonly wasAbove: boolean },
): { readonly isAbove: boolean; readonly fires: boolean } {
  const isAbove = estimateUsd > limitUsd;
  const fires = spentUsd < limitUsd && (lowUsd > limitUsd || (isAbove && wasAbove));
  return { isAbove, fires };
}

export function forecastWindow(input: ProjectionInput): Forecast | Silence {
  const { window, now } = input;
  if (!(now >= window.start)) return { kind: 'silent', reason: 'window-not-begun' };
  if (!(now < window.end)) return { kind: 'silent', reason: 'window-over' };
  const elapsedMs = now.getTime() - window.start.getTime();
  const lengthMs = window.end.getTime() - window.start.getTime();
  if (elapsedMs < Math.floor(lengthMs * elapsedShareMin)) {
    return { kind: 'silent', reason: 'window-just-began' };
  }
  const known = knownDays(input);
  if (known.spends.length < historyDaysMin) return { kind: 'silent', reason: 'history-too-short' };
  if (known.requestCount < requestCountMin) return { kind: 'silent', reason: 'too-few-requests' };

  const { expectedUsd, marginUsd } = forecastRest(known.spends, daysAhead(input));
  const spentUsd = amount(input.spentUsd);
  const estimateUsd = spentUsd + expectedUsd;
  return {
    kind: 'forecast',
    estimateUsd,
    // What is spent stays spent.
    lowUsd: Math.max(spentUsd, estimateUsd - marginUsd),
    highUsd: estimateUsd + marginUsd,
  };
}

function reachOf(input: ProjectionInput, forecast: Forecast, limitUsd: number): Reach {
  if (amount(input.spentUsd) >= limitUsd) return { kind: 'already' };
  if (!(forecast.highUsd > limitUsd)) return { kind: 'not-before-the-reset' };
  const ahead = daysAhead(input);
  const path = forecastPath(knownDays(input).spends, ahead);
  /** When the upper end (1), the estimate (0) or the lower end (-1) first passes the limit. */
  const crossing = (side: 1 | 0 | -1): Date | null => {
    let fromMs = input.now.getTime();
    let fromUsd = amount(input.spentUsd);
    for (const [index, { expectedUsd, marginUsd }] of path.entries()) {
      const toMs = ahead[index]?.endMs ?? fromMs;
      const toUsd = amount(input.spentUsd) + expectedUsd + side * marginUsd;
      if (toUsd > limitUsd) {
        const share = Math.max(0, (limitUsd - fromUsd) / (toUsd - fromUsd));
        return new Date(fromMs + Math.floor(share * (toMs - fromMs - 1)));
      }
      fromMs = toMs;
      fromUsd = toUsd;
    }
    return null;
  };
  // That the limit is passed at all is the forecast's to say: two sums may differ in the last digit.
  const earliest = crossing(1) ?? new Date(input.window.end.getTime() - 1);
  return {
    kind: 'between',
    earliest,
    likely: forecast.estimateUsd > limitUsd ? crossing(0) : null,
    latest: forecast.lowUsd > limitUsd ? crossing(-1) : null,
  };
}

/** The days from the first with any spend up to yesterday. */
function knownDays({ history, days, now }: ProjectionInput): {
  readonly spends: readonly number[];
  readonly requestCount: number;
} {
  const today = days.find(({ window }) => now < window.end)?.day;
  // Days before the first spend are from before the spender, or from before the log.
  const start = history.findIndex(({ spendUsd }) => amount(spendUsd) > 0);
  const last = history.at(-1)?.day;
  if (today === undefined || last === undefined || start === -1) {
    return { spends: [], requestCount: 0 };
  }
  const missingCount = Math.min(daysBetween(last, today) - 1, historyDaysMax);
  const known = history.slice(start, missingCount < 0 ? missingCount : undefined);
  const missing = new Array<number>(Math.max(missingCount, 0)).fill(0);
  return {
    spends: [...known.map(({ spendUsd }) => amount(spendUsd)), ...missing],
    requestCount: known.reduce((sum, day) => sum + amount(day.requestCount), 0),
  };
}

/** What is left of each day of the window. */
function daysAhead({ days, now, window: { end } }: ProjectionInput): readonly (DayAhead & {
  readonly endMs: number;
})[] {
  const ahead: (DayAhead & { readonly endMs: number })[] = [];
  let today: CalendarDay | null = null;
  for (const { day, window } of days) {
    if (window.end <= now) continue;
    today ??= day;
    const startMs = Math.max(window.start.getTime(), now.getTime());
    const endMs = Math.min(window.end.getTime(), end.getTime());
    if (endMs <= startMs) continue;
    const share = (endMs - startMs) / (window.end.getTime() - window.start.getTime());
    ahead.push({ ahead: daysBetween(today, day), share, endMs });
  }
  return ahead;
}

/** Spend below zero, or that is no amount, forecasts nothing; nor does what no sum survives. */
function amount(value: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), 1e12) : 0;
}
