/**
 * The names of teams: from the table of teams, else from the copies of deleted ones, else as we saw
 * them before they were deleted.
 *
 * By primary key or index for a bounded list of ids. A team that none of these knows is not in the
 * result; `recordedTeamNames` asks the log for it.
 */
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';
import { noPastNames, type PastNames } from './past-names.ts';

export interface TeamName {
  readonly alias: string | null;
  readonly isDeleted: boolean;
}

export interface TeamNamesOptions {
  readonly teamIds: readonly string[];
  readonly features: SourceFeatures;
  readonly pastNames?: PastNames;
}

export async function teamNames(
  db: SourceDatabase,
  { teamIds, features, pastNames = noPastNames }: TeamNamesOptions,
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
  if (missing().length > 0) {
    for (const [teamId, alias] of await pastNames.lastNames('team', missing())) {
      if (alias !== null) names.set(teamId, { alias, isDeleted: true });
    }
  }
  return names;
}
