/** Requests, failures, cache hits and spend of a window as a whole: a row for each of its days. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { LogCounts } from '../queries/log-coverage.ts';
import type { TrafficTotals } from '../queries/traffic-totals.ts';
import { type RollupCells, rollupCells } from './rollup-cells.ts';

export interface RollupTotals {
  readonly totals: TrafficTotals;
  readonly counts: LogCounts;
}

export async function rollupTotals(
  db: Kysely<OwnTables>,
  parts: Pick<RollupCells, 'window' | 'edges'>,
): Promise<RollupTotals> {
  const cells = rollupCells({
    ...parts,
    dimension: 'total',
    before: null,
    measures: [
      'request_count',
      'failure_count',
      'cache_hit_count',
      'absurd_spend_count',
      'spend_usd',
    ],
  });
  const { rows } = await sql<TrafficTotals & { absurdSpendCount: number }>`
    select
      coalesce(sum(request_count), 0)::float8 as "requestCount",
      coalesce(sum(failure_count), 0)::float8 as "failureCount",
      coalesce(sum(cache_hit_count), 0)::float8 as "cacheHitCount",
      coalesce(sum(spend_usd), 0)::float8 as "spendUsd",
      coalesce(sum(absurd_spend_count), 0)::float8 as "absurdSpendCount"
    from (${cells}) as cell`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('a sum gives one row');
  const { absurdSpendCount, ...totals } = row;
  return { totals, counts: { rowCount: totals.requestCount, absurdSpendCount } };
}
