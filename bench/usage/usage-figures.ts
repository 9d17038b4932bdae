/**
 * What reading the spend log costs: made-up logs of several sizes, every way to each report, and
 * what else is measured on them.
 */
import type { Figure } from '../figure.ts';
import { type BenchServerOptions, startBenchServer } from '../fixture/bench-server.ts';
import { type FilledLog, filledLog } from '../fixture/filled-log.ts';
import { backfillFigures } from './backfill-figures.ts';
import { foldFigures } from './fold-figures.ts';
import { footprintFigures } from './footprint-figures.ts';
import { measureWays } from './measure-ways.ts';
import { ways } from './ways.ts';
import { writerFigures } from './writer-figures.ts';

/**
 * Anything else that is measured on the filled logs. It leaves them as it found them, but for rows
 * newer than their end.
 */
export type Measure = (logs: readonly FilledLog[]) => Promise<readonly Figure[]>;

/** In the order in which they run: reports and footprint read the rollups that the backfill fills. */
export const usageParts = ['backfill', 'reports', 'writer', 'fold', 'footprint'] as const;

export type UsagePart = (typeof usageParts)[number];

export interface UsageOptions extends BenchServerOptions {
  readonly rowCounts: readonly number[];
  readonly isSlim: boolean;
  readonly parts: readonly UsagePart[];
  readonly rounds: number;
  readonly seed: number;
  readonly until: Date;
  readonly onProgress: (text: string) => void;
}

export async function usageFigures(options: UsageOptions): Promise<readonly Figure[]> {
  const { rowCounts, isSlim, parts, seed, until, rounds, onProgress } = options;
  const server = await startBenchServer(options);
  try {
    const logs: FilledLog[] = [];
    for (const rowCount of rowCounts.toSorted((one, other) => one - other)) {
      const log = await filledLog(server, { rowCount, isSlim, seed, until, onProgress });
      if (log !== null) logs.push(log);
    }
    await server.restartDurable();
    const measures: Readonly<Record<UsagePart, Measure>> = {
      backfill: backfillFigures,
      reports: () => measureWays(ways, logs, { rounds, onProgress }),
      writer: writerFigures,
      fold: foldFigures,
      footprint: (logs) => footprintFigures(logs, onProgress),
    };
    const figures: Figure[] = [];
    for (const part of usageParts.filter((name) => parts.includes(name))) {
      onProgress(part);
      figures.push(...(await measures[part](logs)));
    }
    return figures;
  } finally {
    await server.stop();
  }
}
