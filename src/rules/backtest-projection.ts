/**
 * Replays a history of daily spend through budget windows, and counts how far off each projection
 * was, how often the interval held what came, and what the alarms would have been worth.
 *
 * A replay knows at each instant only what was known then. Of the running day it takes the part
 * that has passed as evenly spent, since a daily history knows no better; every method gets the
 * same.
 */
import type { DaySpend } from '../queries/spend-by-day.ts';
import { addDays, daysBetween, daysOf, daysWindow, type Window } from '../time/window.ts';
import {
  backtestWindows,
  type DaysSpan,
  type WindowKind,
  windowKinds,
} from './backtest-windows.ts';
import {
  type Forecast,
  forecastWindow,
  historyDaysMin,
  judgeForecast,
  type Silence,
} from './project-spend.ts';
import { litellmProjection, litellmProjectionBefore2026, runRate } from './projection-methods.ts';

export const methods = ['tollbell', 'run rate', 'LiteLLM', 'LiteLLM before 2026'] as const;
export type Method = (typeof methods)[number];

export const elapsedShares = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
/** Limits of the replayed alarms, as multiples of what the window cost in the end. */
export const limitMultiples = [0.7, 0.9, 1.1, 1.3] as const;
/** A projection within this of what came is called close. */
const closeShare = 0.15;
export const alarmMethods = ['tollbell', 'run rate', 'LiteLLM'] as const;

export interface Backtest {
  readonly kinds: readonly KindBacktest[];
}

export interface KindBacktest {
  readonly kind: WindowKind;
  readonly windowCount: number;
  readonly shares: readonly ShareBacktest[];
  readonly alarms: readonly AlarmBacktest[];
}

export interface ShareBacktest {
  readonly elapsedShare: number;
  /** Windows in which tollbell spoke; the others are in no figure of this share. */
  readonly spokenCount: number;
  /** Median of |projected − real| ÷ real; null where the method never had an answer. */
  readonly medianErrors: Readonly<Record<Method, number | null>>;
  /** Projections of ours that were off by 15 % at most. */
  readonly closeCount: number;
  readonly insideCount: number;
  /** What came lay under the interval, or over it. */
  readonly belowCount: number;
  readonly aboveCount: number;
}

export interface AlarmBacktest {
  readonly method: (typeof alarmMethods)[number];
  readonly limitMultiple: number;
  readonly windowCount: number;
  /** Fired before a limit that was reached. */
  readonly inTimeCount: number;
  /** Did not, though it was reached. */
  readonly missedCount: number;
  /** Fired, and the limit was not reached. */
  readonly falseCount: number;
  /** Median of the days between an alarm in time and the limit; null without any. */
  readonly leadDays: number | null;
}

/** @param histories whole local days of `zone`, each without gaps. */
export function backtestProjection(
  histories: readonly (readonly DaySpend[])[],
  zone: string,
): Backtest {
  const daysOfSpan = new Map<string, LocalDays>();
  const localDays = ({ first, end }: DaysSpan): LocalDays => {
    const key = `${first}..${end}`;
    const days = daysOfSpan.get(key) ?? daysOf(daysWindow(first, end, zone), zone);
    daysOfSpan.set(key, days);
    return days;
  };
  return {
    kinds: windowKinds.map((kind) => {
      const replays = histories.flatMap((history) => replaysOf(history, kind, localDays));
      return {
        kind,
        windowCount: replays.length,
        shares: elapsedShares.map((share) => shareBacktest(replays, share)),
        alarms: alarmMethods.flatMap((method) => alarmBacktests(replays, method)),
      };
    }),
  };
}

type LocalDays = ReturnType<typeof daysOf>;

/** One window, and what was spent in and before it. */
interface Replay {
  readonly series: readonly DaySpend[];
  /** Position of the window's first day in the series. */
  readonly first: number;
  readonly window: Window;
  readonly days: LocalDays;
  readonly totalUsd: number;
  /** Each midnight inside the window, for the alarms. */
  readonly midnights: readonly Moment[];
}

/** What is known, and said, at one instant of a window. */
interface Moment {
  readonly spentUsd: number;
  /** Days since the start of the window. */
  readonly elapsedDays: number;
  readonly projected: Readonly<Record<Method, number | null>>;
  readonly forecast: Forecast | Silence;
}

function replaysOf(
  history: readonly DaySpend[],
  kind: WindowKind,
  localDays: (span: DaysSpan) => LocalDays,
): readonly Replay[] {
  const start = history.findIndex(({ spendUsd }) => spendUsd > 0);
  const series = start === -1 ? [] : history.slice(start);
  const origin = series[0]?.day;
  const first = series[historyDaysMin]?.day;
  const last = series.at(-1)?.day;
  if (origin === undefined || first === undefined || last === undefined) return [];
  return backtestWindows(kind, first, addDays(last, 1)).flatMap((span) => {
    const days = localDays(span);
    const begins = days[0]?.window.start;
    const ends = days.at(-1)?.window.end;
    const position = daysBetween(origin, span.first);
    const entries = series.slice(position, position + days.length);
    const totalUsd = entries.reduce((sum, { spendUsd }) => sum + spendUsd, 0);
    if (begins === undefined || ends === undefined || !(totalUsd > 0)) return [];
    const replay = {
      series,
      first: position,
      window: { start: begins, end: ends },
      days,
      totalUsd,
      midnights: [],
    };
    const midnights = days.slice(1).flatMap(({ window }) => momentAt(replay, window.start));
    return [{ ...replay, midnights }];
  });
}

/** Nothing for an instant outside the window. */
function momentAt({ series, first, window, days }: Replay, now: Date): readonly Moment[] {
  const index = days.findIndex(({ window: day }) => now < day.end);
  const today = days[index];
  if (today === undefined) return [];
  const passed =
    (now.getTime() - today.window.start.getTime()) /
    (today.window.end.getTime() - today.window.start.getTime());
  let spentUsd = (series[first + index]?.spendUsd ?? 0) * passed;
  for (let day = first; day < first + index; day += 1) spentUsd += series[day]?.spendUsd ?? 0;
  const forecast = forecastWindow({
    history: series.slice(0, first + index),
    window,
    days,
    now,
    spentUsd,
  });
  const elapsedShare =
    (now.getTime() - window.start.getTime()) / (window.end.getTime() - window.start.getTime());
  return [
    {
      spentUsd,
      elapsedDays: index + passed,
      forecast,
      projected: {
        tollbell: forecast.kind === 'forecast' ? forecast.estimateUsd : null,
        'run rate': runRate(spentUsd, elapsedShare),
        LiteLLM: litellmProjection(spentUsd, today.day),
        'LiteLLM before 2026': litellmProjectionBefore2026(spentUsd, today.day),
      },
    },
  ];
}

function shareBacktest(replays: readonly Replay[], elapsedShare: number): ShareBacktest {
  const spoken = replays.flatMap((replay) => {
    const { start, end } = replay.window;
    const elapsedMs = Math.ceil((end.getTime() - start.getTime()) * elapsedShare);
    const [moment] = momentAt(replay, new Date(start.getTime() + elapsedMs));
    if (moment?.forecast.kind !== 'forecast') return [];
    const { forecast, projected } = moment;
    return [{ totalUsd: replay.totalUsd, forecast, projected }];
  });
  const errorOf = (projectedUsd: number, totalUsd: number): number =>
    Math.abs(projectedUsd - totalUsd) / totalUsd;
  const medianError = (method: Method): number | null =>
    median(
      spoken.flatMap(({ projected, totalUsd }) => {
        const projectedUsd = projected[method];
        return projectedUsd === null ? [] : [errorOf(projectedUsd, totalUsd)];
      }),
    );
  const countOf = (holds: (one: (typeof spoken)[number]) => boolean): number =>
    spoken.filter(holds).length;
  const belowCount = countOf(({ totalUsd, forecast }) => totalUsd < forecast.lowUsd);
  const aboveCount = countOf(({ totalUsd, forecast }) => totalUsd > forecast.highUsd);
  return {
    elapsedShare,
    spokenCount: spoken.length,
    medianErrors: {
      tollbell: medianError('tollbell'),
      'run rate': medianError('run rate'),
      LiteLLM: medianError('LiteLLM'),
      'LiteLLM before 2026': medianError('LiteLLM before 2026'),
    },
    closeCount: countOf(
      ({ totalUsd, forecast }) => errorOf(forecast.estimateUsd, totalUsd) <= closeShare,
    ),
    insideCount: spoken.length - belowCount - aboveCount,
    belowCount,
    aboveCount,
  };
}

function alarmBacktests(
  replays: readonly Replay[],
  method: AlarmBacktest['method'],
): readonly AlarmBacktest[] {
  return limitMultiples.map((limitMultiple) => {
    const isReached = limitMultiple <= 1;
    const leads: number[] = [];
    let firedCount = 0;
    for (const replay of replays) {
      const limitUsd = replay.totalUsd * limitMultiple;
      const firedAt = alarmDay(replay.midnights, method, limitUsd);
      if (firedAt === null) continue;
      firedCount += 1;
      if (isReached) leads.push(reachDay(replay, limitUsd) - firedAt);
    }
    return {
      method,
      limitMultiple,
      windowCount: replays.length,
      inTimeCount: isReached ? firedCount : 0,
      missedCount: isReached ? replays.length - firedCount : 0,
      falseCount: isReached ? 0 : firedCount,
      leadDays: median(leads),
    };
  });
}

/** Days into the window at which the first alarm sounds; null when none does before the limit. */
function alarmDay(
  midnights: readonly Moment[],
  method: AlarmBacktest['method'],
  limitUsd: number,
): number | null {
  let wasAbove = false;
  for (const { spentUsd, elapsedDays, forecast, projected } of midnights) {
    if (spentUsd >= limitUsd) return null;
    if (method === 'tollbell') {
      if (forecast.kind === 'silent') continue;
      const verdict = judgeForecast(forecast, { spentUsd, limitUsd, wasAbove });
      if (verdict.fires) return elapsedDays;
      wasAbove = verdict.isAbove;
    } else if ((projected[method] ?? 0) > limitUsd) return elapsedDays;
  }
  return null;
}

/** Days into the window at which the limit was reached. */
function reachDay({ series, first, days }: Replay, limitUsd: number): number {
  let spentUsd = 0;
  for (let day = 0; day < days.length; day += 1) {
    const dayUsd = series[first + day]?.spendUsd ?? 0;
    if (dayUsd > 0 && spentUsd + dayUsd >= limitUsd) return day + (limitUsd - spentUsd) / dayUsd;
    spentUsd += dayUsd;
  }
  return days.length;
}

function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
