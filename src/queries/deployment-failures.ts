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
import { deploymentNames } from './deployment-names.ts';
import { deploymentKey, inWindow, isFailure, modelName, spendUsd } from './spend-log.ts';

export interface CountedFailures {
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
  /** The request with the smallest id among those whose error says something; its text is in the log. */
  readonly sampleRequestId: string | null;
}

export interface DeploymentFailures extends Omit<CountedFailures, 'sampleRequestId'> {
  /** What one of these errors said, at most 500 characters; anybody's text. Null when it is gone. */
  readonly errorMessage: string | null;
}

export interface DeploymentFailuresOptions {
  readonly window: Window;
  readonly rowCountMax: number;
}

export async function deploymentFailures(
  db: SourceDatabase,
  { window, rowCountMax }: DeploymentFailuresOptions,
): Promise<readonly CountedFailures[]> {
  return db
    .with('call', (query) =>
      query
        .selectFrom('LiteLLM_SpendLogs as log')
        .select([
          deploymentKey.as('key'),
          // Whoever asks for a model that is not there may name anything; nobody reads these names.
          sql<string | null>`case when ${deploymentKey} is not null then ${modelName} end`.as(
            'model',
          ),
          sql<string | null>`nullif(log.model_id, '')`.as('modelId'),
          sql<string | null>`nullif(log.api_base, '')`.as('apiBase'),
          isFailure.as('isFailure'),
          spendUsd.as('spendUsd'),
          sql<string | null>`case when ${isFailure}
            then nullif(log.metadata #>> '{error_information,error_class}', '') end`.as(
            'errorClass',
          ),
          sql<string | null>`case when ${isFailure}
            and nullif(log.metadata #>> '{error_information,error_message}', '') is not null
            then log.request_id end`.as('sampleRequestId'),
        ])
        .where(inWindow(window)),
    )
    .with('error', (query) =>
      query
        .selectFrom('call')
        .select([
          'call.key',
          'call.errorClass',
          sql<number>`count(*)`.as('errorCount'),
          sql<string | null>`min(call."sampleRequestId" collate "C")`.as('sampleRequestId'),
        ])
        .where('call.errorClass', 'is not', null)
        .groupBy(['call.key', 'call.errorClass']),
    )
    .with('commonest', (query) =>
      query
        .selectFrom('error')
        .selectAll()
        .distinctOn('error.key')
        .orderBy('error.key')
        .orderBy('error.errorCount', 'desc')
        .orderBy(sql`error."errorClass" collate "C"`),
    )
    .with('deployment', (query) =>
      query
        .selectFrom('call')
        .select([
          'call.key',
          ...deploymentNames,
          sql<number>`count(*)::float8`.as('requestCount'),
          sql<number>`(count(*) filter (where call."isFailure"))::float8`.as('failureCount'),
          sql<number>`sum(call."spendUsd")::float8`.as('spendUsd'),
        ])
        .groupBy('call.key'),
    )
    .selectFrom('deployment')
    .leftJoin('commonest', (join) =>
      join.on(sql<boolean>`commonest.key is not distinct from deployment.key`),
    )
    .select([
      sql<boolean>`deployment.key is not null`.as('isAttributed'),
      'deployment.model',
      'deployment.modelId',
      'deployment.apiBase',
      'deployment.requestCount',
      'deployment.failureCount',
      'deployment.spendUsd',
      'commonest.errorClass as commonestErrorClass',
      sql<number>`coalesce(commonest."errorCount", 0)::float8`.as('commonestErrorCount'),
      'commonest.sampleRequestId',
    ])
    .orderBy(sql`deployment.key is null`, 'desc')
    .orderBy('deployment.failureCount', 'desc')
    .orderBy('deployment.requestCount', 'desc')
    .orderBy(sql`deployment.key collate "C"`)
    .limit(rowCountMax)
    .execute();
}
