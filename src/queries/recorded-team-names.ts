/**
 * The names of teams as the requests of a window recorded them, for teams that no table of the
 * gateway knows any more.
 *
 * Reads one range of the `startTime` index.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow } from './spend-log.ts';
import type { TeamName } from './team-names.ts';

export interface RecordedTeamNamesOptions {
  readonly teamIds: readonly string[];
  readonly window: Window;
}

export async function recordedTeamNames(
  db: SourceDatabase,
  { teamIds, window }: RecordedTeamNamesOptions,
): Promise<ReadonlyMap<string, TeamName>> {
  if (teamIds.length === 0) return new Map();
  const recorded = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<string>`log.team_id`.as('teamId'),
      sql<string | null>`max(nullif(log.metadata->>'user_api_key_team_alias', ''))`.as('alias'),
    ])
    .where(inWindow(window))
    .where('log.team_id', 'in', [...teamIds])
    .groupBy('log.team_id')
    .execute();
  return new Map(recorded.map(({ teamId, alias }) => [teamId, { alias, isDeleted: true }]));
}
