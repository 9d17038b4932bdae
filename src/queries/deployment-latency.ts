/**
 * How long each deployment took to answer in a window: seconds per output token for chat, seconds
 * for every other call, never mixed. Failures (stamped with no duration) and cache hits are no
 * measure of a deployment and stay out.
 *
 * Means are of exact sums; a p95 is the middle of a bucket one percent wide, as the rollups have it.
 * Reads one range of the `startTime` index.
 */
import { type RawBuilder, sql } from 'kysely';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { deploymentNames } from './deployment-names.ts';
import {
  bucketMs,
  deploymentKey,
  inWindow,
  isChat,
  latencyBucket,
  latencyUs,
  modelName,
} from './spend-log.ts';

export interface DeploymentLatency {
  /** True: the figures are milliseconds per output token; false: milliseconds per request. */
  readonly isChat: boolean;
  readonly model: string;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly requestCount: number;
  readonly latencyMsMean: number;
  /**
   * What 95 % of the requests did not exceed, to one percent; null for deployments that are not
   * among the slowest that can be shown.
   */
  readonly latencyMsP95: number | null;
}

export interface DeploymentLatencyOptions {
  readonly window: Window;
  readonly rowCountMax: number;
  /** Of which deployments a p95 is wanted: so many of each kind, among those with enough requests. */
  readonly top: number;
  readonly minimumRequests: number;
}

export async function deploymentLatency(
  db: SourceDatabase,
  {
    window,
    features,
    rowCountMax,
    top,
    minimumRequests,
  }: DeploymentLatencyOptions & { readonly features: SourceFeatures },
): Promise<readonly DeploymentLatency[]> {
  const us = latencyUs(features);
  return db
    .with('call', (query) =>
      query
        .selectFrom('LiteLLM_SpendLogs as log')
        .select([
          deploymentKey.as('key'),
          isChat.as('isChat'),
          modelName.as('model'),
          sql<string | null>`nullif(log.model_id, '')`.as('modelId'),
          sql<string | null>`nullif(log.api_base, '')`.as('apiBase'),
          us.as('us'),
        ])
        .where(inWindow(window)),
    )
    .with('deployment', (query) =>
      query
        .selectFrom('call')
        .select([
          'call.key',
          'call.isChat',
          ...deploymentNames,
          sql<number>`count(*)::float8`.as('requestCount'),
          sql<number>`(sum(call.us)::numeric / count(*) / 1000)::float8`.as('latencyMsMean'),
          sql<number>`percentile_disc(0.95) within group (order by ${latencyBucket(sql`call.us`)})`.as(
            'bucket',
          ),
        ])
        .where('call.key', 'is not', null)
        .where('call.us', 'is not', null)
        .groupBy(['call.key', 'call.isChat']),
    )
    .with('ranked', (query) =>
      query.selectFrom('deployment').selectAll().select(shownRank(minimumRequests).as('rank')),
    )
    .selectFrom('ranked')
    .select([
      'ranked.isChat',
      'ranked.model',
      'ranked.modelId',
      'ranked.apiBase',
      'ranked.requestCount',
      'ranked.latencyMsMean',
      sql<
        number | null
      >`case when ranked.rank <= ${top} then ${bucketMs(sql`ranked.bucket`)} end`.as(
        'latencyMsP95',
      ),
    ])
    .orderBy('ranked.latencyMsMean', 'desc')
    .orderBy(sql`ranked.key collate "C"`)
    .orderBy('ranked.isChat')
    .limit(rowCountMax)
    .execute();
}

/** The place among those of its kind with enough requests; null for the others. */
export const shownRank = (minimumRequests: number): RawBuilder<number | null> => sql<number | null>`
  case when deployment."requestCount" >= ${minimumRequests} then row_number() over (
    partition by deployment."isChat", deployment."requestCount" >= ${minimumRequests}
    order by deployment."latencyMsMean" desc, deployment.key collate "C") end`;
