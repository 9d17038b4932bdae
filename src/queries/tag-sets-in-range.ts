/** What was spent with each list of tags in a range of the spend log. Reads one range of the `startTime` index. */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow, spendUsd } from './spend-log.ts';

export interface TagListSpend {
  /** JSON as the log has it; null when there is none. */
  readonly tags: string | null;
  /** With fifteen places. */
  readonly spendUsd: string;
  readonly requestCount: number;
}

export async function tagSetsInRange(
  db: SourceDatabase,
  { range }: { readonly range: Window },
): Promise<readonly TagListSpend[]> {
  return db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<string | null>`log.request_tags::text`.as('tags'),
      sql<string>`sum(${spendUsd})::text`.as('spendUsd'),
      sql<number>`count(*)::float8`.as('requestCount'),
    ])
    .where(inWindow(range))
    .groupBy('log.request_tags')
    .execute();
}
