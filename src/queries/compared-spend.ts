/**
 * Both sides of a comparison, for the same whole UTC days: what the log knows, and what the gateway
 * sums by itself, as far as it can be read. One snapshot must hold them.
 */
import type { SourceFeatures, SumState } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { dailyFlatCost } from './daily-flat-cost.ts';
import type { EntitySums, SpendSum } from './daily-table.ts';
import { dailyTagSpend } from './daily-tag-spend.ts';
import { dailyTeamSpend } from './daily-team-spend.ts';
import { dailyUserSpend } from './daily-user-spend.ts';
import { type LoggedSpend, loggedSpend } from './logged-spend.ts';
import type { PastNames } from './past-names.ts';
import { recordedTeamNames } from './recorded-team-names.ts';
import { type TeamName, teamNames } from './team-names.ts';

/** The gateway's own sums, or why they cannot be read. */
export interface DailySpend {
  readonly all: SpendSum | Unreadable;
  readonly teams: EntitySums | Unreadable;
  readonly tags: EntitySums | Unreadable;
  /** Of reserved capacity, which no request carries; null where the gateway knows of none. */
  readonly flatCostUsd: number | null;
}

export type Unreadable = Exclude<SumState, 'readable'>;

export interface ComparedSpend {
  readonly logged: LoggedSpend;
  readonly daily: DailySpend;
  readonly names: ReadonlyMap<string, TeamName>;
}

export interface ComparedSpendOptions {
  /** Whole UTC days. */
  readonly window: Window;
  readonly features: SourceFeatures;
  readonly includePattern: string;
  readonly excludePattern: string;
  readonly pastNames?: PastNames;
}

/** Teams, and tags, that one comparison reads of each side. */
const rowCountMax = 5_000;

export async function comparedSpend(
  db: SourceDatabase,
  { window, features, includePattern, excludePattern, pastNames }: ComparedSpendOptions,
): Promise<ComparedSpend> {
  const { dailyUsers, dailyTeams, dailyTags, flatCost } = features.gatewaySums;
  const range = { window, includePattern, excludePattern, rowCountMax };
  const logged = await loggedSpend(db, range);
  const daily = {
    all: dailyUsers === 'readable' ? await dailyUserSpend(db, range) : dailyUsers,
    teams: dailyTeams === 'readable' ? await dailyTeamSpend(db, range) : dailyTeams,
    tags: dailyTags === 'readable' ? await dailyTagSpend(db, range) : dailyTags,
    flatCostUsd:
      dailyTeams === 'readable' && flatCost === 'readable' ? await dailyFlatCost(db, range) : null,
  };
  const entities = [
    ...logged.teams.entities,
    ...(typeof daily.teams === 'string' ? [] : daily.teams.entities),
  ];
  const teamIds = [...new Set(entities.flatMap(({ entity }) => entity ?? []))];
  const known = await teamNames(db, {
    teamIds,
    features,
    ...(pastNames === undefined ? {} : { pastNames }),
  });
  const unknownIds = teamIds.filter((teamId) => !known.has(teamId));
  const recorded = await recordedTeamNames(db, { teamIds: unknownIds, window });
  return { logged, daily, names: new Map([...known, ...recorded]) };
}
