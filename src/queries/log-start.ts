/** When the spend log begins: one look at the end of the `startTime` index. */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';

/** Null when the log is empty. */
export async function logStart(db: SourceDatabase): Promise<Date | null> {
  const row = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select('log.startTime')
    .where(sql<boolean>`log."startTime" > '-infinity'`)
    .orderBy('log.startTime', 'asc')
    .limit(1)
    .executeTakeFirst();
  return row?.startTime ?? null;
}
