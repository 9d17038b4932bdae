/**
 * Spend by team for a window and the one before, largest first. Teams are told apart by id, so
 * two that share an alias stay two; requests without a team are one row with a null id.
 *
 * Reads one range of the `startTime` index, over both windows.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow, isFailure, spendUsd } from './spend-log.ts';

export interface TeamSpend {
  readonly teamId: string | null;
  readonly spendUsd: number;
  readonly spendUsdBefore: number;
  readonly requestCount: number;
  readonly failureCount: number;
}

export interface TeamSpendOptions {
  readonly window: Window;
  /** Ends where `window` starts. */
  readonly before: Window;
  readonly rowCountMax: number;
}

export interface TeamSpendResult {
  readonly teams: readonly TeamSpend[];
  /** Teams with requests in the window, those beyond `rowCountMax` included. */
  readonly teamCount: number;
}

export async function teamSpend(
  db: SourceDatabase,
  { window, before, rowCountMax }: TeamSpendOptions,
): Promise<TeamSpendResult> {
  const isNow = inWindow(window);
  const rows = await db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<string | null>`nullif(log.team_id, '')`.as('teamId'),
      sql<number>`coalesce(sum(${spendUsd}) filter (where ${isNow}), 0)::float8`.as('spendUsd'),
      sql<number>`coalesce(sum(${spendUsd}) filter (where not ${isNow}), 0)::float8`.as(
        'spendUsdBefore',
      ),
      sql<number>`(count(*) filter (where ${isNow}))::float8`.as('requestCount'),
      sql<number>`(count(*) filter (where ${isNow} and ${isFailure}))::float8`.as('failureCount'),
      sql<number>`(count(*) over ())::float8`.as('teamCount'),
    ])
    .where(inWindow({ start: before.start, end: window.end }))
    .groupBy('teamId')
    .having(sql<boolean>`count(*) filter (where ${isNow}) > 0`)
    .orderBy('spendUsd', 'desc')
    .orderBy('requestCount', 'desc')
    .orderBy(sql`nullif(log.team_id, '') collate "C"`)
    .limit(rowCountMax)
    .execute();
  return {
    teams: rows.map(({ teamCount: _, ...team }) => team),
    teamCount: rows[0]?.teamCount ?? 0,
  };
}
