/**
 * The names of teams: from the table of teams, else from the copies of deleted ones.
 *
 * By primary key or index for a bounded list of ids. A team that neither knows is not in the
 * result; `recordedTeamNames` asks the log for it.
 */
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';

export interface TeamName {
  readonly alias: string | null;
  readonly isDeleted: boolean;
}

export interface TeamNamesOptions {
  readonly teamIds: readonly string[];
  readonly features: SourceFeatures;
}

export async function teamNames(
  db: SourceDatabase,
  { teamIds, features }: TeamNamesOptions,
): Promise<ReadonlyMap<string, TeamName>> {
  const names = new Map<string, TeamName>();
  const missing = (): string[] => teamIds.filter((teamId) => !names.has(teamId));
  if (teamIds.length === 0) return names;

  const live = await db
    .selectFrom('LiteLLM_TeamTable as team')
    .select(['team.team_id', 'team.team_alias'])
    .where('team.team_id', 'in', [...teamIds])
    .execute();
  for (const team of live) {
    names.set(team.team_id, { alias: team.team_alias || null, isDeleted: false });
  }

  if (features.hasDeletedTeams && missing().length > 0) {
    const deleted = await db
      .selectFrom('LiteLLM_DeletedTeamTable as team')
      .distinctOn('team.team_id')
      .select(['team.team_id', 'team.team_alias'])
      .where('team.team_id', 'in', missing())
      .orderBy('team.team_id')
      .orderBy('team.deleted_at', 'desc')
      .execute();
    for (const team of deleted) {
      if (team.team_alias) names.set(team.team_id, { alias: team.team_alias, isDeleted: true });
    }
  }
  return names;
}
