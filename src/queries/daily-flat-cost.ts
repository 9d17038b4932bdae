/** Flat cost of reserved capacity in the gateway's daily table of teams, for some whole UTC days. */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { onDays } from './daily-table.ts';

export async function dailyFlatCost(
  db: SourceDatabase,
  { window }: { readonly window: Window },
): Promise<number> {
  const { flatCostUsd } = await db
    .selectFrom('LiteLLM_DailyTeamSpend as daily')
    .select(sql<number>`coalesce(sum(daily.ptu_flat_cost::numeric), 0)::float8`.as('flatCostUsd'))
    .where(onDays(window))
    .executeTakeFirstOrThrow();
  return flatCostUsd;
}
