/**
 * How long each deployment took to answer in a window: seconds per output token for chat, seconds
 * for every other call, never mixed. Failures (stamped with no duration) and cache hits are no
 * measure of a deployment and stay out.
 *
 * Reads one range of the `startTime` index.
 */
import { sql } from 'kysely';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import {
  deploymentKey,
  durationMs,
  inWindow,
  isCacheHit,
  isChat,
  isChatWithoutOutput,
  isFailure,
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
  /** The smallest measured value that 95 % of the requests did not exceed. */
  readonly latencyMsP95: number;
}

export interface DeploymentLatencyOptions {
  readonly window: Window;
  readonly features: SourceFeatures;
  readonly rowCountMax: number;
}

export async function deploymentLatency(
  db: SourceDatabase,
  { window, features, rowCountMax }: DeploymentLatencyOptions,
): Promise<readonly DeploymentLatency[]> {
  const ms = durationMs(features);
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
          sql<number | null>`case when ${isChat} then ${ms} / log.completion_tokens
            when ${isChatWithoutOutput} then null else ${ms} end`.as('latencyMs'),
        ])
        .where(inWindow(window))
        .where(sql<boolean>`not ${isFailure} and not ${isCacheHit}`),
    )
    .selectFrom('call')
    .select([
      'call.isChat',
      sql<string>`coalesce(mode() within group (order by call.model), '')`.as('model'),
      sql<string | null>`max(call."modelId")`.as('modelId'),
      sql<string | null>`mode() within group (order by call."apiBase")`.as('apiBase'),
      sql<number>`count(*)::float8`.as('requestCount'),
      // Exact, so that the order in which the rows are read changes no digit.
      sql<number>`avg(call."latencyMs"::numeric)::float8`.as('latencyMsMean'),
      sql<number>`percentile_disc(0.95) within group (order by call."latencyMs")`.as(
        'latencyMsP95',
      ),
    ])
    .where('call.key', 'is not', null)
    .where('call.latencyMs', 'is not', null)
    .groupBy(['call.key', 'call.isChat'])
    .orderBy('latencyMsMean', 'desc')
    .orderBy('call.key')
    .limit(rowCountMax)
    .execute();
}
