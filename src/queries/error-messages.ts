/**
 * What the errors of some requests of a window said, at most 500 characters; anybody's text.
 *
 * By primary key for a bounded list of ids. Requests that the log has forgotten are not in the result.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import type { CountedFailures, DeploymentFailures } from './deployment-failures.ts';
import { inWindow } from './spend-log.ts';

/** Failures with the text of their sample. */
export async function withErrorMessages(
  db: SourceDatabase,
  window: Window,
  counted: readonly CountedFailures[],
): Promise<readonly DeploymentFailures[]> {
  const requestIds = counted.flatMap(({ sampleRequestId }) => sampleRequestId ?? []);
  const messages = await errorMessages(db, { window, requestIds });
  return counted.map(({ sampleRequestId, ...row }) => ({
    ...row,
    errorMessage: messages.get(sampleRequestId ?? '') ?? null,
  }));
}

export async function errorMessages(
  db: SourceDatabase,
  { window, requestIds }: { readonly window: Window; readonly requestIds: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  if (requestIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      'log.request_id as requestId',
      sql<string | null>`left(log.metadata #>> '{error_information,error_message}', 500)`.as(
        'errorMessage',
      ),
    ])
    .where(inWindow(window))
    .where(sql<boolean>`log.request_id = any(${[...requestIds]}::text[])`)
    .execute();
  return new Map(
    rows.flatMap(({ requestId, errorMessage }) =>
      errorMessage === null ? [] : [[requestId, errorMessage] as const],
    ),
  );
}
