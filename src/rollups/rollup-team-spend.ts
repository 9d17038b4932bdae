/** Spend by team for a window and the one before, as `team-spend.ts` has it from the log. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { TeamSpend, TeamSpendResult } from '../queries/team-spend.ts';
import { type RollupCells, rollupCells } from './rollup-cells.ts';

type PartsOfOne = Pick<RollupCells, 'window' | 'edges'>;

/** Of the window before, only what is shown is summed. */
export async function rollupTeamSpend(
  db: Kysely<OwnTables>,
  { now, before }: { readonly now: PartsOfOne; readonly before: PartsOfOne },
  { rowCountMax }: { readonly rowCountMax: number },
): Promise<TeamSpendResult> {
  const cells = rollupCells({
    ...now,
    before: null,
    dimension: 'team',
    measures: ['request_count', 'failure_count', 'spend_usd'],
  });
  const { rows } = await sql<Omit<TeamSpend, 'spendUsdBefore'> & { teamCount: number }>`
    select names[1] as "teamId",
      sum(spend_usd)::float8 as "spendUsd",
      sum(request_count)::float8 as "requestCount",
      sum(failure_count)::float8 as "failureCount",
      (count(*) over ())::float8 as "teamCount"
    from (${cells}) as cell
    group by names[1]
    order by "spendUsd" desc, "requestCount" desc, names[1] collate "C"
    limit ${rowCountMax}`.execute(db);
  const cellsBefore = rollupCells({
    ...before,
    before: null,
    dimension: 'team',
    measures: ['spend_usd'],
    firstNames: rows.map(({ teamId }) => teamId ?? ''),
  });
  const { rows: rowsBefore } = await sql<{ teamId: string | null; spendUsd: number }>`
    select names[1] as "teamId", sum(spend_usd)::float8 as "spendUsd"
    from (${cellsBefore}) as cell group by 1`.execute(db);
  const known = new Map(rowsBefore.map(({ teamId, spendUsd }) => [teamId, spendUsd]));
  return {
    teams: rows.map(({ teamCount: _, ...team }) => ({
      ...team,
      spendUsdBefore: known.get(team.teamId) ?? 0,
    })),
    teamCount: rows[0]?.teamCount ?? 0,
  };
}
