/**
 * What the gateway has counted of some teams since the last reset of their budgets. When that was is
 * not stored: only when the next one is due, and how long a budget lasts. By primary key.
 */
import type { SourceDatabase } from '../database/source-tables.ts';

export interface TeamCounter {
  readonly teamId: string;
  readonly spendUsd: number;
  readonly budgetDuration: string | null;
  readonly budgetResetAt: Date | null;
}

export async function teamCounters(
  db: SourceDatabase,
  { teamIds }: { readonly teamIds: readonly string[] },
): Promise<readonly TeamCounter[]> {
  if (teamIds.length === 0) return [];
  return db
    .selectFrom('LiteLLM_TeamTable as team')
    .select([
      'team.team_id as teamId',
      'team.spend as spendUsd',
      'team.budget_duration as budgetDuration',
      'team.budget_reset_at as budgetResetAt',
    ])
    .where('team.team_id', 'in', [...teamIds])
    .orderBy('team.team_id')
    .execute();
}
