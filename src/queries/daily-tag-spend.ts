/**
 * What the gateway's daily table of tags knows of some whole UTC days: each request once in each
 * of its tags, so the sum over tags is no spend. By the index on `date`.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { dailySpendUsd, type EntitySums, entitySums, onDays } from './daily-table.ts';

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
      sql<number>`sum(${dailySpendUsd})::float8`.as('spendUsd'),
      sql<number>`sum(daily.api_requests)::float8`.as('requestCount'),
      sql<number>`(count(*) over ())::float8`.as('entityCount'),
      sql<number>`(sum(sum(${dailySpendUsd})) over ())::float8`.as('totalSpendUsd'),
      sql<number>`(sum(sum(daily.api_requests)) over ())::float8`.as('totalRequestCount'),
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
