/** Daily series that anybody may look at, read as if persons were dollars. */
import { readFileSync } from 'node:fs';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';

/** Entries at 20 stations of Chicago's elevated railway; see the licence beside the file. */
export function chicagoRail(): readonly (readonly DaySpend[])[] {
  const [head = '', ...lines] = readFileSync('test/data/chicago-rail/daily.csv', 'utf8')
    .trim()
    .split('\n');
  const rows = lines.map((line) => line.split(','));
  const stations = head.split(',').slice(1);
  return stations.map((_, index) =>
    rows.map((row) => {
      const persons = Number(row[index + 1]);
      return { day: row[0] ?? '', spendUsd: persons, requestCount: persons };
    }),
  );
}
