/**
 * Spend by request tag within each of some teams, as `tag-spend.ts` has it for all of them.
 *
 * One range of the `startTime` index for all teams; summed by whole arrays first, and untagged
 * requests are the row whose tag is null.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import { inWindow, spendUsd } from './spend-log.ts';
import type { TagSpend, TagSpendOptions, TagSpendResult } from './tag-spend.ts';

export async function teamTagSpend(
  db: SourceDatabase,
  options: TagSpendOptions & { readonly teamIds: readonly string[] },
): Promise<ReadonlyMap<string, TagSpendResult>> {
  const { window, before, method, includePattern, excludePattern, rowCountMax, teamIds } = options;
  if (teamIds.length === 0) return new Map();
  const isNow = inWindow(window);
  const team = sql`over (partition by tag."teamId")`;
  const rows = await db
    .with('summed', (query) =>
      query
        .selectFrom('LiteLLM_SpendLogs as log')
        .select([
          sql<string>`log.team_id`.as('teamId'),
          // One value for none, so that arrays can be joined by equality.
          sql<unknown>`coalesce(log.request_tags, 'null'::jsonb)`.as('tags'),
          sql<string>`coalesce(sum(${spendUsd}) filter (where ${isNow}), 0)`.as('spend'),
          sql<string>`coalesce(sum(${spendUsd}) filter (where not ${isNow}), 0)`.as('spendBefore'),
          sql<number>`count(*) filter (where ${isNow})`.as('requestCount'),
        ])
        .where(inWindow({ start: before.start, end: window.end }))
        .where(sql<boolean>`log.team_id = any(${[...teamIds]}::text[])`)
        .groupBy(['teamId', 'tags']),
    )
    .with('several', (query) => query.selectFrom('summed').select('summed.tags').distinct())
    // Teams share arrays, so each array is judged once and not once for each team.
    .with(
      (cte) => cte('judged').materialized(),
      (query) =>
        query.selectFrom('several').select([
          'several.tags',
          sql<boolean>`jsonb_typeof(several.tags) not in ('array', 'null')`.as('isMalformed'),
          sql<string[]>`array(
            select distinct element.tag
            from jsonb_array_elements_text(
              case when jsonb_typeof(several.tags) = 'array' then several.tags else '[]'::jsonb end
            ) as element(tag)
            where element.tag <> ''
              and element.tag ~ ${includePattern}
              and element.tag !~ ${excludePattern}
          )`.as('names'),
        ]),
    )
    .with('listed', (query) =>
      query
        .selectFrom('summed')
        .innerJoin('judged', 'judged.tags', 'summed.tags')
        .select([
          'summed.teamId',
          'summed.spend',
          'summed.spendBefore',
          'summed.requestCount',
          'judged.isMalformed',
          'judged.names',
        ]),
    )
    .with('tag', (query) =>
      query
        .selectFrom('listed')
        .leftJoinLateral(
          sql<{ tag: string }>`unnest(listed.names)`.as<'name'>(sql`name(tag)`),
          (join) => join.onTrue(),
        )
        .select([
          'listed.teamId',
          sql<string | null>`name.tag`.as('tag'),
          sql<string>`sum(spend)`.as('full'),
          sql<string>`sum("spendBefore")`.as('fullBefore'),
          sql<string>`sum(spend / greatest(cardinality(names), 1))`.as('split'),
          sql<string>`sum("spendBefore" / greatest(cardinality(names), 1))`.as('splitBefore'),
          sql<string>`sum("requestCount")`.as('requestCount'),
          // A request of n tags is in n rows, a nth of it in each.
          sql<string>`coalesce(sum("requestCount" / cardinality(names)::numeric)
            filter (where cardinality(names) > 1), 0)`.as('severalTags'),
          sql<string>`coalesce(sum("requestCount") filter (where "isMalformed"), 0)`.as(
            'malformed',
          ),
        ])
        .groupBy(['listed.teamId', 'name.tag'])
        .having(sql<boolean>`name.tag is null or sum("requestCount") > 0`),
    )
    .with('ranked', (query) =>
      query.selectFrom('tag').select([
        'tag.teamId',
        'tag.tag',
        sql<number>`tag."full"::float8`.as('fullSpendUsd'),
        sql<number>`tag."fullBefore"::float8`.as('fullSpendUsdBefore'),
        sql<number>`tag.split::float8`.as('splitSpendUsd'),
        sql<number>`tag."splitBefore"::float8`.as('splitSpendUsdBefore'),
        sql<number>`tag."requestCount"::float8`.as('requestCount'),
        sql<number>`tag.malformed::float8`.as('malformedCount'),
        sql<number>`(count(tag.tag) ${team})::float8`.as('tagCount'),
        sql<number>`(coalesce(sum(tag."full") filter (where tag.tag is not null) ${team}, 0))::float8`.as(
          'fullSpendUsdSum',
        ),
        sql<number>`(coalesce(sum(tag.split) filter (where tag.tag is not null) ${team}, 0))::float8`.as(
          'taggedSpendUsd',
        ),
        sql<number>`round(sum(tag."severalTags") ${team})::float8`.as('severalTagsRequestCount'),
        sql<number>`row_number() over (partition by tag."teamId" order by tag.tag is null,
          ${sql.ref(method === 'full' ? 'tag.full' : 'tag.split')} desc,
          tag."requestCount" desc, tag.tag)`.as('rank'),
      ]),
    )
    .selectFrom('ranked')
    .selectAll()
    .where(sql<boolean>`ranked.tag is null or ranked.rank <= ${rowCountMax}`)
    .orderBy('ranked.teamId')
    .orderBy('ranked.rank')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ teamId }) => teamId)].map(([id, own]) => [id, result(own)]),
  );
}

/** Of a team without requests. */
export const noTagSpend: TagSpendResult = result([]);

interface Ranked extends Omit<TagSpend, 'tag'> {
  /** Null for the row of untagged requests. */
  readonly tag: string | null;
  readonly malformedCount: number;
  readonly tagCount: number;
  readonly fullSpendUsdSum: number;
  readonly taggedSpendUsd: number;
  readonly severalTagsRequestCount: number;
}

function result(rows: readonly Ranked[]): TagSpendResult {
  const [first] = rows;
  const untagged = rows.find(({ tag }) => tag === null);
  return {
    tags: rows.flatMap(({ tag, ...row }) =>
      tag === null
        ? []
        : [
            {
              tag,
              fullSpendUsd: row.fullSpendUsd,
              fullSpendUsdBefore: row.fullSpendUsdBefore,
              splitSpendUsd: row.splitSpendUsd,
              splitSpendUsdBefore: row.splitSpendUsdBefore,
              requestCount: row.requestCount,
            },
          ],
    ),
    tagCount: first?.tagCount ?? 0,
    fullSpendUsdSum: first?.fullSpendUsdSum ?? 0,
    taggedSpendUsd: first?.taggedSpendUsd ?? 0,
    untaggedSpendUsd: untagged?.fullSpendUsd ?? 0,
    untaggedSpendUsdBefore: untagged?.fullSpendUsdBefore ?? 0,
    untaggedRequestCount: untagged?.requestCount ?? 0,
    severalTagsRequestCount: first?.severalTagsRequestCount ?? 0,
    // Only rows without a readable array are malformed, and these have no tag.
    malformedCount: untagged?.malformedCount ?? 0,
  };
}
