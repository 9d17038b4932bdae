/**
 * Failed requests by deployment in a window, as clients saw them: an attempt that was retried or
 * fell back with success has no row of its own.
 *
 * Rows that name no deployment come back as one, with `isAttributed` false, never merged into
 * another. Reads one range of the `startTime` index.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { deploymentKey, inWindow, isFailure, modelName, spendUsd } from './spend-log.ts';

export interface DeploymentFailures {
  readonly isAttributed: boolean;
  readonly model: string;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  readonly requestCount: number;
  readonly failureCount: number;
  readonly spendUsd: number;
  /** LiteLLM's exception class that came most often; null when none was recorded. */
  readonly commonestErrorClass: string | null;
  readonly commonestErrorCount: number;
  /** What one of these errors said, at most 500 characters; anybody's text. */
  readonly errorMessage: string | null;
}

export async function deploymentFailures(
  db: SourceDatabase,
  { window, rowCountMax }: { readonly window: Window; readonly rowCountMax: number },
): Promise<readonly DeploymentFailures[]> {
  return db
    .with('call', (query) =>
      query
        .selectFrom('LiteLLM_SpendLogs as log')
        .select([
          deploymentKey.as('key'),
          modelName.as('model'),
          sql<string | null>`nullif(log.model_id, '')`.as('modelId'),
          sql<string | null>`nullif(log.api_base, '')`.as('apiBase'),
          isFailure.as('isFailure'),
          spendUsd.as('spendUsd'),
          sql<string | null>`case when ${isFailure}
            then nullif(log.metadata #>> '{error_information,error_class}', '') end`.as(
            'errorClass',
          ),
          sql<string | null>`case when ${isFailure} then nullif(
            left(log.metadata #>> '{error_information,error_message}', 500), '') end`.as(
            'errorMessage',
          ),
        ])
        .where(inWindow(window)),
    )
    .with('kind', (query) =>
      query
        .selectFrom('call')
        .select([
          'call.key',
          'call.errorClass',
          sql<string | null>`mode() within group (order by call.model)`.as('model'),
          sql<string | null>`max(call."modelId")`.as('modelId'),
          sql<string | null>`mode() within group (order by call."apiBase")`.as('apiBase'),
          sql<number>`count(*)`.as('requestCount'),
          sql<number>`count(*) filter (where call."isFailure")`.as('failureCount'),
          sql<number>`sum(call."spendUsd")`.as('spendUsd'),
          sql<number>`count(call."errorClass")`.as('errorCount'),
          sql<string | null>`min(call."errorMessage")`.as('errorMessage'),
        ])
        .groupBy(['call.key', 'call.errorClass']),
    )
    .selectFrom('kind')
    .select([
      sql<boolean>`kind.key is not null`.as('isAttributed'),
      sql<string>`coalesce((array_agg(kind.model order by kind."requestCount" desc, kind.model))[1], '')`.as(
        'model',
      ),
      sql<string | null>`max(kind."modelId")`.as('modelId'),
      sql<
        string | null
      >`(array_agg(kind."apiBase" order by kind."requestCount" desc, kind."apiBase"))[1]`.as(
        'apiBase',
      ),
      sql<number>`sum(kind."requestCount")::float8`.as('requestCount'),
      sql<number>`sum(kind."failureCount")::float8`.as('failureCount'),
      sql<number>`sum(kind."spendUsd")::float8`.as('spendUsd'),
      sql<
        string | null
      >`(array_agg(kind."errorClass" order by kind."errorCount" desc, kind."errorClass")
        filter (where kind."errorClass" is not null))[1]`.as('commonestErrorClass'),
      sql<number>`coalesce(max(kind."errorCount"), 0)::float8`.as('commonestErrorCount'),
      sql<
        string | null
      >`(array_agg(kind."errorMessage" order by kind."errorCount" desc, kind."errorClass")
        filter (where kind."errorClass" is not null))[1]`.as('errorMessage'),
    ])
    .groupBy('kind.key')
    .orderBy(sql`kind.key is null`, 'desc')
    .orderBy('failureCount', 'desc')
    .orderBy('requestCount', 'desc')
    .orderBy('kind.key')
    .limit(rowCountMax)
    .execute();
}
