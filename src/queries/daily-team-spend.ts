/**
 * What the gateway's daily table of teams knows of some whole UTC days, by team id; none is null.
 *
 * Flat cost of reserved capacity stands in a column of its own, on rows without requests and
 * without spend: it is no request's, so no log has it, and such rows make no team. By the index
 * on `date`.
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

export interface DailyTeamSpendOptions {
  readonly window: Window;
  readonly rowCountMax: number;
}

export async function dailyTeamSpend(
  db: SourceDatabase,
  { window, rowCountMax }: DailyTeamSpendOptions,
): Promise<EntitySums> {
  const rows = await db
    .selectFrom('LiteLLM_DailyTeamSpend as daily')
    .select([
      sql<string | null>`nullif(daily.team_id, '')`.as('entity'),
      ...entityColumns(sql`sum(${dailySpendUsd})`, sql`sum(daily.api_requests)`),
    ])
    .where(onDays(window))
    .groupBy('entity')
    .having(sql<boolean>`sum(daily.api_requests) <> 0 or sum(${dailySpendUsd}) <> 0`)
    .orderBy('spendUsd', 'desc')
    .orderBy('requestCount', 'desc')
    .orderBy('entity')
    .limit(rowCountMax)
    .execute();
  return entitySums(rows);
}
