/** Rows of the spend log by hour of UTC: the `startTime` index alone answers this where pages are vacuumed. */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow } from './spend-log.ts';

/** Hours as milliseconds since 1970; hours without rows are not in it. */
export async function hourCounts(
  db: SourceDatabase,
  { window }: { readonly window: Window },
): Promise<ReadonlyMap<number, number>> {
  const rows = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<number>`floor(extract(epoch from log."startTime") / 3600)::float8`.as('hourNumber'),
      sql<number>`count(*)::float8`.as('rowCount'),
    ])
    .where(inWindow(window))
    .groupBy('hourNumber')
    .execute();
  return new Map(rows.map(({ hourNumber, rowCount }) => [hourNumber * 3_600_000, rowCount]));
}
