/**
 * Requests, failures, cache hits and spend of a window as a whole.
 *
 * One range of the `startTime` index; every other figure of a report is a part of these.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow, isCacheHit, isFailure, spendUsd } from './spend-log.ts';

export interface TrafficTotals {
  readonly requestCount: number;
  readonly failureCount: number;
  readonly cacheHitCount: number;
  readonly spendUsd: number;
}

export async function trafficTotals(
  db: SourceDatabase,
  { window }: { readonly window: Window },
): Promise<TrafficTotals> {
  return db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<number>`count(*)::float8`.as('requestCount'),
      sql<number>`(count(*) filter (where ${isFailure}))::float8`.as('failureCount'),
      sql<number>`(count(*) filter (where ${isCacheHit}))::float8`.as('cacheHitCount'),
      sql<number>`coalesce(sum(${spendUsd}), 0)::float8`.as('spendUsd'),
    ])
    .where(inWindow(window))
    .executeTakeFirstOrThrow();
}
