/**
 * Spend by request tag within each of some teams, as `tag-spend.ts` has it for all of them.
 *
 * One range of the `startTime` index for all teams.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import { type TagSpendOptions, tagSetsOfLog } from './tag-spend.ts';
import { type TagSpendResult, type TagSumsRow, tagSpendByTeam, tagSums } from './tag-sums.ts';

export async function teamTagSpend(
  db: SourceDatabase,
  options: TagSpendOptions & { readonly teamIds: readonly string[] },
): Promise<ReadonlyMap<string, TagSpendResult>> {
  const { teamIds } = options;
  if (teamIds.length === 0) return new Map();
  const summed = tagSetsOfLog(options, {
    teamId: sql`log.team_id`,
    isTold: sql`log.team_id = any(${[...teamIds]}::text[])`,
  });
  const rows = await db
    .selectFrom(sql<TagSumsRow>`(${tagSums(summed, options)})`.as<'found'>(sql`found`))
    .selectAll()
    .execute();
  return tagSpendByTeam(rows);
}
