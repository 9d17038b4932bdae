/**
 * What the rest of a window is expected to cost, and how far off that may be.
 *
 * The margin comes from what the same forecast got wrong before: it is made again for the weeks
 * that have passed, from the same weekday and over the same days (a week at most), and compared.
 * Nothing is drawn at random, so the same history gives the same margin.
 */
import { expectedSpend } from './expected-spend.ts';

/** A day to come, or the part of it that is still ahead and inside the window. */
export interface DayAhead {
  /** 0 for the running day. */
  readonly ahead: number;
  /** From 0 to 1. */
  readonly share: number;
}

export interface RestForecast {
  readonly expectedUsd: number;
  /** Half the width of the interval that should hold four of five outcomes. */
  readonly marginUsd: number;
}

const weekDays = 7;
/** Half a year: long enough to have seen weeks that were not like others. */
const originsMax = 26;
/** Four of five outcomes lie within so many standard deviations, if errors are normal. */
const normalFactor = 1.2816;
/** So many mean absolute errors are one standard deviation, if errors are normal. */
const meanFactor = 1.2533;

/**
 * @param spends of the whole days before the running one, oldest first, without gaps, none below
 *   zero; at least two weeks.
 */
export function forecastRest(
  spends: readonly number[],
  daysAhead: readonly DayAhead[],
): RestForecast {
  const horizonDays = sumShares(daysAhead);
  return {
    expectedUsd: sumExpected(spends, spends.length, daysAhead),
    marginUsd:
      horizonDays > weekDays
        ? growth(horizonDays) * margin(spends, wholeWeek)
        : margin(spends, daysAhead),
  };
}

/** The same after each of the days ahead: what is expected until its end. */
export function forecastPath(
  spends: readonly number[],
  daysAhead: readonly DayAhead[],
): readonly RestForecast[] {
  const expected = expectedSpend(spends, spends.length);
  const weekMarginUsd = margin(spends, wholeWeek);
  let expectedUsd = 0;
  let horizonDays = 0;
  return daysAhead.map((day, index) => {
    expectedUsd += day.share * expected(day.ahead);
    horizonDays += day.share;
    const marginUsd =
      horizonDays > weekDays
        ? growth(horizonDays) * weekMarginUsd
        : margin(spends, daysAhead.slice(0, index + 1));
    return { expectedUsd, marginUsd };
  });
}

/**
 * Levels shift and stay shifted, so errors of later weeks repeat that of the first: measured, the
 * margin grows with the weeks and not with their root.
 */
const growth = (horizonDays: number): number => horizonDays / weekDays;

/** Of days that lie within a week, or little more when both ends are cut. */
function margin(spends: readonly number[], daysAhead: readonly DayAhead[]): number {
  const step = weekDays * Math.ceil(daysAhead.length / weekDays);
  let origin = spends.length - step;
  let errorSum = 0;
  let count = 0;
  for (; origin >= weekDays && count < originsMax; origin -= weekDays) {
    const actual = daysAhead.reduce(
      (sum, { ahead, share }) => sum + (spends[origin + ahead] ?? 0) * share,
      0,
    );
    errorSum += Math.abs(actual - sumExpected(spends, origin, daysAhead));
    count += 1;
  }
  if (count === 0) return 0;
  // The mean and not the root of the squares: one holiday shall not widen every interval for months.
  return factor(count) * meanFactor * (errorSum / count);
}

/** Student's factor: few errors say little about the next one (Cornish-Fisher, two terms). */
function factor(count: number): number {
  const z = normalFactor;
  return z + (z ** 3 + z) / (4 * count) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * count * count);
}

const sumShares = (daysAhead: readonly DayAhead[]): number =>
  daysAhead.reduce((sum, { share }) => sum + share, 0);

function sumExpected(
  spends: readonly number[],
  known: number,
  daysAhead: readonly DayAhead[],
): number {
  const expected = expectedSpend(spends, known);
  return daysAhead.reduce((sum, { ahead, share }) => sum + share * expected(ahead), 0);
}

const wholeWeek: readonly DayAhead[] = Array.from({ length: weekDays }, (_, ahead) => ({
  ahead,
  share: 1,
}));
