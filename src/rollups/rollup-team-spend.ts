/** Spend by team for a window and the one before, as `team-spend.ts` has it from the log. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { TeamSpend, TeamSpendResult } from '../queries/team-spend.ts';
import { type RollupCells, rollupCells } from './rollup-cells.ts';

export async function rollupTeamSpend(
  db: Kysely<OwnTables>,
  parts: Pick<RollupCells, 'window' | 'before' | 'edges'>,
  { rowCountMax }: { readonly rowCountMax: number },
): Promise<TeamSpendResult> {
  const cells = rollupCells({
    ...parts,
    dimension: 'team',
    measures: ['request_count', 'failure_count', 'spend_usd'],
  });
  const { rows } = await sql<TeamSpend & { teamCount: number }>`
    select names[1] as "teamId",
      coalesce(sum(spend_usd) filter (where "isNow"), 0)::float8 as "spendUsd",
      coalesce(sum(spend_usd) filter (where not "isNow"), 0)::float8 as "spendUsdBefore",
      (sum(request_count) filter (where "isNow"))::float8 as "requestCount",
      (sum(failure_count) filter (where "isNow"))::float8 as "failureCount",
      (count(*) over ())::float8 as "teamCount"
    from (${cells}) as cell
    group by names[1]
    having sum(request_count) filter (where "isNow") > 0
    order by "spendUsd" desc, "requestCount" desc, names[1] collate "C"
    limit ${rowCountMax}`.execute(db);
  return {
    teams: rows.map(({ teamCount: _, ...team }) => team),
    teamCount: rows[0]?.teamCount ?? 0,
  };
}
