/** What the gateway's own writing reaches on each log, while nothing else runs. */
import { monotonicMs, sleep } from '../../src/effects/clock.ts';
import type { Figure } from '../figure.ts';
import type { FilledLog } from '../fixture/filled-log.ts';
import { startLiveWriter } from '../fixture/live-writer.ts';
import { rowsText } from './measure-ways.ts';
import { nextOrdinal } from './next-ordinal.ts';

const rowsPerSecond = 1_000;
const measureMs = 15_000;

export async function writerFigures(logs: readonly FilledLog[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const log of logs) {
    const from = await nextOrdinal(log);
    const writer = await startLiveWriter({ url: log.url(), seed: log.seed, rowsPerSecond, from });
    const startedAt = monotonicMs();
    await sleep(measureMs);
    await writer.stop();
    const seconds = (monotonicMs() - startedAt) / 1000;
    const rowCount = writer.batches.reduce((sum, batch) => sum + batch.rowCount, 0);
    figures.push([
      `the writer alone, ${rowsText(log.rowCount)}`,
      `${Math.round(rowCount / seconds)} rows / s`,
      `of ${rowsPerSecond} / s wanted`,
    ]);
  }
  return figures;
}
