/** Times every way on every log, round by round and in turn, and keeps the median of each. */
import { monotonicMs } from '../../src/effects/clock.ts';
import type { Figure } from '../figure.ts';
import type { FilledLog } from '../fixture/filled-log.ts';
import { closeRollups } from '../queries/rollups.ts';
import { type Reader, type ReportName, reports, type Way } from './way.ts';

export interface MeasureOptions {
  readonly rounds: number;
  readonly onProgress: (text: string) => void;
}

/** Milliseconds by log, in the order of the logs given. */
type Medians = readonly { readonly way: Way; readonly medianMs: readonly number[] }[];

export async function measureWays(
  ways: readonly Way[],
  logs: readonly FilledLog[],
  { rounds, onProgress }: MeasureOptions,
): Promise<readonly Figure[]> {
  const readers: readonly Reader[] = logs.map((log) => ({ log, source: log.openSource() }));
  const samples = ways.map((way) => ({ way, ms: readers.map((): number[] => []) }));
  // The first round warms the caches and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const { way, ms } of samples) {
      for (const [index, reader] of readers.entries()) {
        const startedAt = monotonicMs();
        await way.run(reader);
        const takenMs = monotonicMs() - startedAt;
        if (round > 0) ms[index]?.push(takenMs);
        const what = `${way.report}, ${rowsText(reader.log.rowCount)}: ${way.name}`;
        onProgress(`round ${round} of ${rounds}: ${what}: ${msText(takenMs)}`);
      }
    }
  }
  await Promise.all(readers.map(({ source }) => source.destroy()));
  await closeRollups();
  const medians = samples.map(({ way, ms }) => ({ way, medianMs: ms.map(median) }));
  return reports.flatMap((report) => figuresOf(report, medians, logs));
}

function figuresOf(
  report: ReportName,
  all: Medians,
  logs: readonly FilledLog[],
): readonly Figure[] {
  const medians = all.filter(({ way }) => way.report === report);
  const ours = medians.find(({ way }) => way.isOurs);
  const bySize = logs.flatMap(({ rowCount }, index) =>
    medians.map(({ way, medianMs }): Figure => {
      const ms = medianMs[index] ?? Number.NaN;
      const oursMs = ours?.medianMs[index];
      return [
        `${report}, ${rowsText(rowCount)}: ${way.name}`,
        msText(ms),
        oursMs === undefined || way.isOurs ? '' : `ours is ${timesText(ms / oursMs)} as fast`,
      ];
    }),
  );
  const [first, last] = [logs[0], logs.at(-1)];
  if (first === undefined || last === undefined || first === last) return bySize;
  const growth = medians.map(
    ({ way, medianMs }): Figure => [
      `${report}, growth: ${way.name}`,
      timesText((medianMs.at(-1) ?? Number.NaN) / (medianMs[0] ?? Number.NaN)),
      `${rowsText(first.rowCount)} to ${rowsText(last.rowCount)}`,
    ],
  );
  return [...bySize, ...growth];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const rowsText = (count: number): string =>
  count >= 1e6 ? `${count / 1e6} M rows` : `${count / 1e3} k rows`;

const msText = (ms: number): string => `${ms < 100 ? ms.toFixed(1) : Math.round(ms)} ms`;
const timesText = (times: number): string =>
  `${times < 20 ? times.toFixed(1) : Math.round(times)} times`;
