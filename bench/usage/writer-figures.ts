/** What the gateway's own writing reaches on each log, while nothing else runs. */
import pg from 'pg';
import { monotonicMs, sleep } from '../../src/effects/clock.ts';
import type { Figure } from '../figure.ts';
import type { FilledLog } from '../fixture/filled-log.ts';
import { startLiveWriter } from '../fixture/live-writer.ts';
import { rowsText } from './measure-ways.ts';

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

/** The first ordinal that no run has used yet: a log may be kept, with what writers added to it. */
export async function nextOrdinal({ url, rowCount }: FilledLog): Promise<number> {
  const client = new pg.Client({ connectionString: url() });
  await client.connect();
  try {
    await client.query(`create table if not exists bench.ordinal (next bigint not null)`);
    const { rows } = await client.query<{ next: string }>(
      `with taken as (update bench.ordinal set next = next + 10000000 returning next),
         made as (insert into bench.ordinal select $1::bigint + 10000000
           where not exists (select from bench.ordinal) returning next)
       select next - 10000000 as next from taken union all select next - 10000000 from made`,
      [rowCount],
    );
    return Number(rows[0]?.next);
  } finally {
    await client.end();
  }
}
