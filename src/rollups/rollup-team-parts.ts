/** Spend by model or key within each of some teams, as `team-spend-parts.ts` has it from the log. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import {
  partsOfTeams,
  type SpendPart,
  type SpendParts,
  type TeamSpendPartsOptions,
} from '../queries/team-spend-parts.ts';
import { type RollupCells, rollupCells } from './rollup-cells.ts';

export async function rollupTeamParts(
  db: Kysely<OwnTables>,
  parts: Pick<RollupCells, 'window' | 'before' | 'edges'>,
  { teamIds, by, rowCountMax }: Pick<TeamSpendPartsOptions, 'teamIds' | 'by' | 'rowCountMax'>,
): Promise<ReadonlyMap<string, SpendParts>> {
  // A key is its hash, its team, and its alias.
  const [teamId, name] =
    by === 'model' ? [sql`names[1]`, sql`names[2]`] : [sql`names[2]`, sql`names[3]`];
  const cells = rollupCells({
    ...parts,
    dimension: by === 'model' ? 'teamModel' : 'key',
    measures: ['request_count', 'spend_usd'],
    isWanted: sql`${teamId} = any(${[...teamIds]}::text[])`,
  });
  const { rows } = await sql<SpendPart & { teamId: string; partCount: number }>`
    select "teamId", name, "spendUsd", "spendUsdBefore", "requestCount", "partCount"
    from (
      select part.*,
        (count(*) over (partition by part."teamId"))::float8 as "partCount",
        row_number() over (partition by part."teamId"
          order by part."spendUsd" desc, part."requestCount" desc, part.name collate "C") as rank
      from (
        select ${teamId} as "teamId", ${name} as name,
          coalesce(sum(spend_usd) filter (where "isNow"), 0)::float8 as "spendUsd",
          coalesce(sum(spend_usd) filter (where not "isNow"), 0)::float8 as "spendUsdBefore",
          (sum(request_count) filter (where "isNow"))::float8 as "requestCount"
        from (${cells}) as cell
        group by 1, 2
        having sum(request_count) filter (where "isNow") > 0
      ) as part
    ) as ranked
    where rank <= ${rowCountMax}
    order by "teamId", rank`.execute(db);
  return partsOfTeams(rows);
}
