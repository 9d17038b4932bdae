/**
 * What counting new rows costs: a pass over 1,000 of them, a pass over none, settling what passes put beside
 * the days, and how long a row waits to be counted while the gateway writes 1,000 a second.
 */
import { sql } from 'kysely';
import pg from 'pg';
import { monotonicMs, sleep, systemClock } from '../../src/effects/clock.ts';
import { settleRecent } from '../../src/store/settle-recent.ts';
import { dimensions } from '../../src/usage/dimensions.ts';
import { narrowMs } from '../../src/usage/plan-pass.ts';
import type { Figure } from '../figure.ts';
import { days } from '../fixture/dimensions.ts';
import type { FilledLog } from '../fixture/filled-log.ts';
import { startLiveWriter } from '../fixture/live-writer.ts';
import { insertSpendRows } from '../fixture/spend-rows.ts';
import { type BenchFold, openFold } from './bench-fold.ts';
import { median, quantile, rowsText } from './measure-ways.ts';
import { nextOrdinal } from './next-ordinal.ts';

const batchRowCount = 1_000;
const passCount = 15;
const rowsPerSecond = 1_000;
const writingMs = 30_000;
const writtenAt = "(now() at time zone 'UTC')";
/** Between two passes under the writer. */
const pauseMs = 1_000;

export async function foldFigures(logs: readonly FilledLog[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const log of logs) {
    const fold = await openFold(log);
    await fold.pass();
    figures.push(
      await steadyFigure(log, fold),
      ...(await passFigures(log, fold)),
      ...(await lagFigures(log, fold)),
      await settleFigure(log, fold),
    );
    await fold.close();
  }
  return figures;
}

/** With as many rows in the window as the log had in two minutes, on average. */
async function steadyFigure(log: FilledLog, fold: BenchFold): Promise<Figure> {
  const rowsInWindow = Math.round((log.rowCount * narrowMs) / (days * 86_400_000));
  await writeNow(log, rowsInWindow);
  await fold.pass();
  const ms: number[] = [];
  for (let index = 0; index < passCount; index += 1) {
    const empty = await timed(() => fold.pass());
    if (empty.value === 0) ms.push(empty.ms);
  }
  return [
    `steady poll, ${rowsText(log.rowCount)}`,
    `${median(ms).toFixed(1)} ms`,
    `no new rows, ${rowsInWindow} in the window: the log's own pace`,
  ];
}

async function writeNow(log: FilledLog, rowCount: number): Promise<void> {
  const client = new pg.Client({ connectionString: log.url() });
  await client.connect();
  try {
    const from = await nextOrdinal(log);
    const range = { seed: log.seed, from, to: from + rowCount };
    await client.query(insertSpendRows({ ...range, writtenAt }));
  } finally {
    await client.end();
  }
}

async function passFigures(log: FilledLog, fold: BenchFold): Promise<readonly Figure[]> {
  const client = new pg.Client({ connectionString: log.url() });
  await client.connect();
  let next = await nextOrdinal(log);
  const fullMs: number[] = [];
  const emptyMs: number[] = [];
  for (let index = 0; index < passCount; index += 1) {
    const range = { seed: log.seed, from: next, to: next + batchRowCount };
    await client.query(insertSpendRows({ ...range, writtenAt }));
    next += batchRowCount;
    const counted = await timed(() => fold.pass());
    // A background transaction of the server may hold a pass up by one.
    if (counted.value >= batchRowCount * 0.9) fullMs.push(counted.ms);
    const empty = await timed(() => fold.pass());
    if (empty.value === 0) emptyMs.push(empty.ms);
  }
  await client.end();
  return [
    [
      `fold of ${batchRowCount} new rows, ${rowsText(log.rowCount)}`,
      `${median(fullMs).toFixed(1)} ms`,
      `${((median(fullMs) * 1000) / batchRowCount).toFixed(0)} µs a row, ${fullMs.length} passes`,
    ],
    [
      `fold of no new rows, ${rowsText(log.rowCount)}`,
      `${median(emptyMs).toFixed(1)} ms`,
      `${emptyMs.length} passes, up to ${passCount * batchRowCount} rows in the window`,
    ],
  ];
}

async function lagFigures(log: FilledLog, fold: BenchFold): Promise<readonly Figure[]> {
  const from = await nextOrdinal(log);
  const writer = await startLiveWriter({ url: log.url(), seed: log.seed, rowsPerSecond, from });
  const seen: { readonly countedCount: number; readonly atMs: number }[] = [];
  const passMs: number[] = [];
  let countedCount = 0;
  const pass = async (): Promise<void> => {
    const { value, ms } = await timed(() => fold.pass());
    countedCount += value;
    passMs.push(ms);
    seen.push({ countedCount, atMs: systemClock.now().getTime() });
  };
  const startedAt = monotonicMs();
  while (monotonicMs() - startedAt < writingMs) {
    await pass();
    await sleep(pauseMs);
  }
  await writer.stop();
  const { batches } = writer;
  const writtenCount = batches.reduce((sum, { rowCount }) => sum + rowCount, 0);
  for (let more = 0; more < 20 && countedCount < writtenCount; more += 1) await pass();

  let committedCount = 0;
  const lagsMs = batches.flatMap(({ rowCount, committedAtMs }) => {
    committedCount += rowCount;
    const at = seen.find((look) => look.countedCount >= committedCount)?.atMs;
    return at === undefined ? [] : [Math.max(0, at - committedAtMs)];
  });
  const seconds = writingMs / 1000;
  return [
    [
      `commit to counted at ${Math.round(writtenCount / seconds)} rows / s, ${rowsText(log.rowCount)}: p50, p99`,
      `${(quantile(lagsMs, 0.5) / 1000).toFixed(1)} s, ${(quantile(lagsMs, 0.99) / 1000).toFixed(1)} s`,
      `a pass each ${pauseMs / 1000} s takes ${median(passMs).toFixed(0)} ms; transactions stay open up to 3 s`,
    ],
    [
      `rows counted of those written, ${rowsText(log.rowCount)}`,
      `${countedCount} of ${writtenCount}`,
      'those later than the window are left to the audit',
    ],
  ];
}

/** As the service does every few minutes: of all that the passes before have counted. */
async function settleFigure(log: FilledLog, fold: BenchFold): Promise<Figure> {
  const { own } = fold.deps;
  const recent = await own
    .selectFrom('tollbell.usage_spend_recent')
    .select(
      sql<number>`(sum(request_count) filter (where dimension = ${dimensions.key}))::float8`.as(
        'n',
      ),
    )
    .executeTakeFirstOrThrow();
  let rowCount = 0;
  const { ms } = await timed(async () => {
    for (let isMore = true; isMore; ) {
      const settled = await own.transaction().execute(settleRecent);
      rowCount += settled.rowCount;
      isMore = settled.isMore;
    }
  });
  return [
    `settling what ${Math.round(recent.n / 1000)} k new rows added, ${rowsText(log.rowCount)}`,
    `${ms.toFixed(0)} ms`,
    `${((ms * 1000) / recent.n).toFixed(1)} µs a row of the log, ${rowCount} sums`,
  ];
}

async function timed<Value>(
  run: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly ms: number }> {
  const startedAt = monotonicMs();
  const value = await run();
  return { value, ms: monotonicMs() - startedAt };
}
