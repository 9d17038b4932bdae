/** Which keys and models spent most within a team, or of all, as `contributors.ts` has it from the log. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import {
  type Contributors,
  contributorsOf,
  type RankedPart,
  rankedParts,
  type SpentPart,
} from '../queries/budgets/contributors.ts';
import type { WindowParts } from '../usage/cover-window.ts';
import { type RollupCells, rollupCells } from './rollup-cells.ts';

export interface RollupContributorsOptions {
  /** Null: of all. */
  readonly teamId: string | null;
  readonly window: WindowParts;
  readonly before: WindowParts;
  /** What of both no rollup knows. */
  readonly edges: readonly SpentPart[];
  readonly top: number;
}

export async function rollupContributors(
  db: Kysely<OwnTables>,
  { teamId, window, before, edges, top }: RollupContributorsOptions,
): Promise<Contributors> {
  const cellsOf = (cells: Pick<RollupCells, 'dimension' | 'isWanted'>): RawBuilder<unknown> =>
    rollupCells({ ...cells, window, before, measures: ['request_count', 'spend_usd'], edges: [] });
  // A key is its hash, its team, and its alias.
  const [keys, models, model] =
    teamId === null
      ? [cellsOf({ dimension: 'key' }), cellsOf({ dimension: 'model' }), sql`names[1]`]
      : [
          cellsOf({ dimension: 'key', isWanted: sql`names[2] = ${teamId}` }),
          cellsOf({ dimension: 'teamModel', isWanted: sql`names[1] = ${teamId}` }),
          sql`names[2]`,
        ];
  const parts = sql`
    select true as "isKey", names[1] as id, names[3] collate "C" as alias, "isNow",
      spend_usd as "spendUsd", request_count as "requestCount" from (${keys}) as cell
    union all
    select false, ${model}, null, "isNow", spend_usd, request_count from (${models}) as cell
    union all
    select "isKey", id, alias, "isNow", "spendUsd", "requestCount"
    from jsonb_to_recordset(${JSON.stringify(edges)}::jsonb) as edge(
      "isKey" boolean, id text, alias text, "isNow" boolean, "spendUsd" numeric,
      "requestCount" int8)`;
  const { rows } = await sql<RankedPart>`
    select * from ${rankedParts(parts, top)} as ranked`.execute(db);
  return contributorsOf(rows);
}
