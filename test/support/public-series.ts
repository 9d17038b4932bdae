/** Daily series that anybody may look at, read as if each person or reader were a dollar. */
import { readFileSync } from 'node:fs';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';
import { addDays } from '../../src/time/window.ts';

type Series = readonly DaySpend[];

/** Entries at 20 stations of Chicago's elevated railway: a strong week, holidays, no growth. */
export const chicagoRail = (): readonly Series[] => readSeries('chicago-rail');

/** Readers of Wikipedia's article on R: bursts, and a doubling within a year. */
export const wikipediaR = (): readonly Series[] => readSeries('wikipedia-r');

/** See the licence beside each file. */
function readSeries(name: string): readonly Series[] {
  const [head = '', ...lines] = readFileSync(`test/data/${name}/daily.csv`, 'utf8')
    .trim()
    .split('\n');
  const rows = new Map(
    lines.map((line) => {
      const [day = '', ...counts] = line.split(',');
      return [day, counts.map(Number)];
    }),
  );
  const days = [...rows.keys()];
  const columns = head.split(',').slice(1);
  return columns.map((_, column) => {
    const series: DaySpend[] = [];
    const last = days.at(-1) ?? '';
    for (let day = days[0] ?? last; day <= last; day = addDays(day, 1)) {
      const persons = rows.get(day)?.[column] ?? between(rows, day, column);
      series.push({ day, spendUsd: persons, requestCount: persons });
    }
    return series;
  });
}

/** A day that the source lacks: the mean of the same weekday before and after it. */
function between(
  rows: ReadonlyMap<string, readonly number[]>,
  day: string,
  column: number,
): number {
  const nearest = (step: number): number => {
    for (let weeks = 1; weeks < 10; weeks += 1) {
      const found = rows.get(addDays(day, step * weeks))?.[column];
      if (found !== undefined) return found;
    }
    throw new Error(`no ${day} and nothing near it`);
  };
  return (nearest(-7) + nearest(7)) / 2;
}
