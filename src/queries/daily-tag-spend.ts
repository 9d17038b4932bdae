/**
 * What the gateway's daily table of tags knows of some whole UTC days: each request once in each
 * of its tags, so the sum over tags is no spend. By the index on `date`.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import {
  dailySpendUsd,
  type EntitySums,
  entityColumns,
  entitySums,
  onDays,
} from './daily-table.ts';

export interface DailyTagSpendOptions {
  readonly window: Window;
  /** Regular expressions that a listed tag matches, and does not match. */
  readonly includePattern: string;
  readonly excludePattern: string;
  readonly rowCountMax: number;
}

export async function dailyTagSpend(
  db: SourceDatabase,
  { window, includePattern, excludePattern, rowCountMax }: DailyTagSpendOptions,
): Promise<EntitySums> {
  const rows = await db
    .selectFrom('LiteLLM_DailyTagSpend as daily')
    .select([
      'daily.tag as entity',
      ...entityColumns(sql`sum(${dailySpendUsd})`, sql`sum(daily.api_requests)`),
    ])
    .where(onDays(window))
    .where(
      sql<boolean>`daily.tag <> '' and daily.tag ~ ${includePattern} and daily.tag !~ ${excludePattern}`,
    )
    .groupBy('daily.tag')
    .having(sql<boolean>`sum(daily.api_requests) <> 0 or sum(${dailySpendUsd}) <> 0`)
    .orderBy('spendUsd', 'desc')
    .orderBy('requestCount', 'desc')
    .orderBy('daily.tag')
    .limit(rowCountMax)
    .execute();
  return entitySums(rows);
}
