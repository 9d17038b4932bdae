/**
 * What the gateway's daily table of users knows of some whole UTC days: the only one that holds
 * each request once whether or not it names a team. By the index on `date`.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { dailySpendUsd, onDays, type SpendSum } from './daily-table.ts';

export async function dailyUserSpend(
  db: SourceDatabase,
  { window }: { readonly window: Window },
): Promise<SpendSum> {
  return db
    .selectFrom('LiteLLM_DailyUserSpend as daily')
    .select([
      sql<number>`coalesce(sum(${dailySpendUsd}), 0)::float8`.as('spendUsd'),
      sql<number>`coalesce(sum(daily.api_requests), 0)::float8`.as('requestCount'),
    ])
    .where(onDays(window))
    .executeTakeFirstOrThrow();
}
