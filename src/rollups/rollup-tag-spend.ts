/**
 * Spend by tag, for all or within each of some teams, as `tag-spend.ts` has it from the log: from sums by tag
 * where every tag is listed, else from sums by set of tags.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import {
  everyTagSums,
  type TagSpendResult,
  type TagSumsOptions,
  tagSpendByTeam,
  tagSpendOf,
  tagSums,
} from '../queries/tag-sums.ts';
import { type RollupCells, rollupCells } from './rollup-cells.ts';

type Parts = Pick<RollupCells, 'window' | 'before' | 'edges'>;
type PartsOfOne = Pick<RollupCells, 'window' | 'edges'>;

const measures = ['request_count', 'spend_usd'] as const;

/** Of the window before, only what is shown is summed. */
export async function rollupEveryTagSpend(
  db: Kysely<OwnTables>,
  { now, before }: { readonly now: PartsOfOne; readonly before: PartsOfOne },
  options: TagSumsOptions,
): Promise<TagSpendResult> {
  const cells = rollupCells({ ...now, before: null, dimension: 'tag', measures });
  const found = tagSpendOf((await everyTagSums(cells, options).execute(db)).rows);
  const cellsBefore = rollupCells({
    ...before,
    before: null,
    dimension: 'tag',
    measures: ['spend_usd'],
    firstNames: ['', ...found.tags.map(({ tag }) => tag)],
  });
  const { rows } = await sql<{ tag: string | null; full: number; split: number | null }>`
    select tag, sum(spend)::float8 as full, sum(spend / n)::float8 as split
    from (
      select names[1] as tag, case when names[1] is not null then names[2]::int4 end as n,
        sum(spend_usd) as spend
      from (${cellsBefore}) as cell group by 1, 2
    ) as part
    group by tag`.execute(db);
  const known = new Map(rows.map((row) => [row.tag, row]));
  return {
    ...found,
    tags: found.tags.map((tag) => ({
      ...tag,
      fullSpendUsdBefore: known.get(tag.tag)?.full ?? 0,
      splitSpendUsdBefore: known.get(tag.tag)?.split ?? 0,
    })),
    untaggedSpendUsdBefore: known.get(null)?.full ?? 0,
  };
}

export async function rollupTagSpend(
  db: Kysely<OwnTables>,
  parts: Parts,
  options: TagSumsOptions,
): Promise<TagSpendResult> {
  const cells = rollupCells({ ...parts, dimension: 'tagSet', measures });
  const summed = summedBy(cells, { teamId: sql`''::text`, tags: sql`names` });
  const { rows } = await tagSums(summed, options).execute(db);
  return tagSpendOf(rows);
}

export async function rollupTeamTagSpend(
  db: Kysely<OwnTables>,
  parts: Parts,
  options: TagSumsOptions & { readonly teamIds: readonly string[] },
): Promise<ReadonlyMap<string, TagSpendResult>> {
  const cells = rollupCells({
    ...parts,
    dimension: 'teamTagSet',
    measures,
    isWanted: sql`names[1] = any(${[...options.teamIds]}::text[])`,
  });
  const summed = summedBy(cells, { teamId: sql`names[1]`, tags: sql`names[2:]` });
  const { rows } = await tagSums(summed, options).execute(db);
  return tagSpendByTeam(rows);
}

/** A single null name stands for what was no list of tags. A set may come several times. */
function summedBy(
  cells: RawBuilder<unknown>,
  { teamId, tags }: { readonly teamId: RawBuilder<unknown>; readonly tags: RawBuilder<unknown> },
): RawBuilder<unknown> {
  return sql`
    select "teamId",
      case when array_position(tags, null) is null then tags else '{}' end as names,
      array_position(tags, null) is not null as "isMalformed",
      case when "isNow" then spend_usd else 0 end as spend,
      case when "isNow" then 0 else spend_usd end as "spendBefore",
      case when "isNow" then request_count else 0 end as "requestCount"
    from (
      select ${teamId} as "teamId", ${tags} as tags, "isNow", spend_usd, request_count
      from (${cells}) as cell
    ) as tagged`;
}
