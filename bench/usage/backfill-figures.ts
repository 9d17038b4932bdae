/**
 * Counting a whole log that was never counted, hour by hour: how fast, and with how much memory. It
 * leaves the rollups that reports read.
 */
import { sql } from 'kysely';
import { monotonicMs } from '../../src/effects/clock.ts';
import { backfillHours } from '../../src/run/backfill-usage.ts';
import { planBackfill } from '../../src/run/plan-backfill.ts';
import { dimensions } from '../../src/usage/dimensions.ts';
import type { Figure } from '../figure.ts';
import { days } from '../fixture/dimensions.ts';
import type { FilledLog } from '../fixture/filled-log.ts';
import { type BenchFold, openFold } from './bench-fold.ts';
import { rowsText } from './measure-ways.ts';

export async function backfillFigures(logs: readonly FilledLog[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const log of logs) {
    const fold = await openFold(log);
    // The first pass takes the running hours for its own; the backfill takes those before.
    await fold.pass();
    // A row may have begun some hours before the day on which it was written.
    const from = new Date(log.until.getTime() - (days + 1) * 86_400_000);
    const hours = (await planBackfill(fold.deps, { from, to: null }))?.hours ?? [];
    const startedAt = monotonicMs();
    let rowCount = 0;
    let bytesMax = 0;
    for (let done = 0; done < hours.length; ) {
      const part = await backfillHours(fold.deps, hours.slice(done));
      done += part.takenCount;
      rowCount += part.rowCount;
      bytesMax = Math.max(bytesMax, process.memoryUsage.rss());
    }
    const ms = monotonicMs() - startedAt;
    const bytes = await rollupBytes(fold);
    const spend = await spendOfBoth(fold, log);
    await fold.close();
    if (rowCount === 0) continue;
    figures.push(
      [
        `backfill, ${rowsText(log.rowCount)}`,
        `${Math.round(ms / 1000)} s`,
        `${((ms * 1000) / rowCount).toFixed(1)} µs a row, ${rowCount} rows in ${hours.length} hours`,
      ],
      [
        `backfill, ${rowsText(log.rowCount)}: memory`,
        `${Math.round(bytesMax / 1_048_576)} MiB`,
        'of this process, resident, at most',
      ],
      [
        `rollups, ${rowsText(log.rowCount)}: size`,
        `${Math.round(bytes / 1e6)} MB`,
        `with indexes, of ${days} days`,
      ],
      [
        `rollups, ${rowsText(log.rowCount)}: spend`,
        `$${spend.counted}`,
        `differs by $${spend.difference} from the log, row by row`,
      ],
    );
  }
  return figures;
}

/** Of teams, from weeks, days and hours that were counted, and of the log as exact decimals. */
async function spendOfBoth(
  { deps }: BenchFold,
  log: FilledLog,
): Promise<{ readonly counted: string; readonly difference: string }> {
  const ofRollups = await sql<{ week: string; day: string }>`
    select (select sum(spend_usd) from tollbell.usage_spend_week where dimension = ${dimensions.team})::text as week,
      (select sum(spend_usd) from tollbell.usage_spend_day where dimension = ${dimensions.team})::text as day`.execute(
    deps.own,
  );
  const { week, day } = ofRollups.rows[0] ?? { week: '0', day: '0' };
  const source = log.openSource();
  const { rows } = await sql<{ counted: string; difference: string }>`
    select ${week}::numeric(30, 2)::text as counted,
      greatest(abs(sum(spend::numeric) - ${week}), abs(sum(spend::numeric) - ${day}))::text as difference
    from "LiteLLM_SpendLogs" where "startTime" < ${log.until.toISOString().slice(0, -1)}::timestamp`.execute(
    source,
  );
  await source.destroy();
  return rows[0] ?? { counted: '0', difference: '0' };
}

async function rollupBytes({ deps }: BenchFold): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select sum(pg_total_relation_size(oid))::float8 as bytes from pg_class
    where relnamespace = 'tollbell'::regnamespace and relkind = 'r' and relname like 'usage\\_%'`.execute(
    deps.own,
  );
  return rows[0]?.bytes ?? 0;
}
