/**
 * Which model groups fell back to which in a window, how it went, and what it cost beside a
 * request that its own group answered.
 *
 * LiteLLM writes `attempted_fallbacks` and `original_model_group` into the metadata of a row since
 * August 2026 (L#38107), zero written out; older rows say nothing, which is not zero. Reads one
 * range of the `startTime` index.
 */
import { sql } from 'kysely';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { durationMs, inWindow, isCacheHit, isFailure, spendUsd } from './spend-log.ts';

export interface FallbackRoute {
  readonly fromModel: string;
  /** Null when no group answered. */
  readonly toModel: string | null;
  readonly requestCount: number;
  readonly successCount: number;
  /** Means over the successes; null when there were none. */
  readonly latencyMsMean: number | null;
  readonly spendUsdMean: number | null;
  /** The same of requests that `fromModel` answered itself; null when there were none. */
  readonly directLatencyMsMean: number | null;
  readonly directSpendUsdMean: number | null;
}

export interface FallbackRecord {
  readonly rowCount: number;
  /** Rows that say whether they fell back. */
  readonly recordedCount: number;
  readonly fallbackCount: number;
  readonly fallbackSuccessCount: number;
}

export interface FallbackRoutes {
  readonly routes: readonly FallbackRoute[];
  /** Those beyond `rowCountMax` included. */
  readonly routeCount: number;
}

export interface FallbackOptions {
  readonly window: Window;
  readonly features: SourceFeatures;
}

/** How many requests fell back, and how many of them say so. */
export async function fallbackRecord(
  db: SourceDatabase,
  options: FallbackOptions,
): Promise<FallbackRecord> {
  return withCalls(db, options)
    .selectFrom('call')
    .select([
      sql<number>`count(*)::float8`.as('rowCount'),
      sql<number>`(count(*) filter (where "isRecorded"))::float8`.as('recordedCount'),
      sql<number>`(count(*) filter (where "isFallback"))::float8`.as('fallbackCount'),
      sql<number>`(count(*) filter (where "isFallback" and "isSuccess"))::float8`.as(
        'fallbackSuccessCount',
      ),
    ])
    .executeTakeFirstOrThrow();
}

export async function fallbackRoutes(
  db: SourceDatabase,
  { rowCountMax, ...options }: FallbackOptions & { readonly rowCountMax: number },
): Promise<FallbackRoutes> {
  const rows = await withCalls(db, options)
    .with('direct', (query) =>
      query
        .selectFrom('call')
        .select(['call.toModel as model', meanMs.as('ms'), meanUsd.as('spend')])
        .where(sql<boolean>`call."isRecorded" and not call."isFallback" and call."isSuccess"`)
        .groupBy('call.toModel'),
    )
    .selectFrom('call')
    .leftJoin('direct', 'direct.model', 'call.fromModel')
    .select([
      'call.fromModel',
      'call.toModel',
      sql<number>`count(*)::float8`.as('requestCount'),
      sql<number>`(count(*) filter (where call."isSuccess"))::float8`.as('successCount'),
      meanMs.as('latencyMsMean'),
      meanUsd.as('spendUsdMean'),
      sql<number | null>`min(direct.ms)`.as('directLatencyMsMean'),
      sql<number | null>`min(direct.spend)`.as('directSpendUsdMean'),
      sql<number>`(count(*) over ())::float8`.as('routeCount'),
    ])
    .where(sql<boolean>`call."isFallback"`)
    .groupBy(['call.fromModel', 'call.toModel'])
    .orderBy('requestCount', 'desc')
    .orderBy(sql`call."fromModel" collate "C"`)
    .orderBy(sql`call."toModel" collate "C"`)
    .limit(rowCountMax)
    .execute();
  return {
    routes: rows.map(({ routeCount: _, ...route }) => route),
    routeCount: rows[0]?.routeCount ?? 0,
  };
}

/** Over answers that came from a model, from exact sums. */
const meanMs = sql<number | null>`(sum(call.ms)::numeric / nullif(count(call.ms), 0))::float8`;
const meanUsd = sql<number | null>`(sum(call.spend) / nullif(count(call.spend), 0))::float8`;

/** Each request of the window with whether it fell back, from where and to where. */
function withCalls(db: SourceDatabase, { window, features }: FallbackOptions) {
  const isRecorded = sql<boolean>`coalesce(
    jsonb_typeof(log.metadata->'attempted_fallbacks') = 'number', false)`;
  return db.with('call', (query) =>
    query
      .selectFrom('LiteLLM_SpendLogs as log')
      .select([
        isRecorded.as('isRecorded'),
        sql<boolean>`case when ${isRecorded}
          then (log.metadata->>'attempted_fallbacks')::numeric > 0 else false end`.as('isFallback'),
        sql<string>`coalesce(
          nullif(log.metadata->>'original_model_group', ''), 'not recorded')`.as('fromModel'),
        // A failure names the group it was meant for, or none: no group answered it.
        sql<
          string | null
        >`case when ${isFailure} and log.model_group = log.metadata->>'original_model_group'
          then null else nullif(log.model_group, '') end`.as('toModel'),
        sql<boolean>`not ${isFailure}`.as('isSuccess'),
        sql<number | null>`case when not ${isCacheHit} and not ${isFailure}
          then ${durationMs(features)}::int8 end`.as('ms'),
        sql<string | null>`case when not ${isCacheHit} and not ${isFailure}
          then ${spendUsd} end`.as('spend'),
      ])
      .where(inWindow(window)),
  );
}
