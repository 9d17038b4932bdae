/**
 * Spend by tag from sums by set of tags, or by tag where every tag is listed, by both methods: one end of the
 * statement for the log and for the rollups, so that both round alike.
 *
 * Sums are exact up to the one division of a split, which is made once for each tag and number of tags.
 */
import { type RawBuilder, sql } from 'kysely';

export interface TagSpend {
  readonly tag: string;
  /** Each request wholly in each of its listed tags. */
  readonly fullSpendUsd: number;
  readonly fullSpendUsdBefore: number;
  /** Each request shared evenly among its listed tags. */
  readonly splitSpendUsd: number;
  readonly splitSpendUsdBefore: number;
  readonly requestCount: number;
}

export interface TagSpendResult {
  readonly tags: readonly TagSpend[];
  /** Listed tags with requests in the window, those beyond `rowCountMax` included. */
  readonly tagCount: number;
  /** Sum of `fullSpendUsd` over all listed tags: more than the spend where tags overlap. */
  readonly fullSpendUsdSum: number;
  readonly taggedSpendUsd: number;
  readonly untaggedSpendUsd: number;
  readonly untaggedSpendUsdBefore: number;
  readonly untaggedRequestCount: number;
  readonly severalTagsRequestCount: number;
  /** Rows whose `request_tags` is neither an array nor absent. */
  readonly malformedCount: number;
}

export interface TagSumsOptions {
  readonly method: 'full' | 'split';
  /** Regular expressions that a listed tag matches, and does not match. */
  readonly includePattern: string;
  readonly excludePattern: string;
  readonly rowCountMax: number;
}

/**
 * `summed` selects "teamId" (the same text in all rows where teams do not matter), names (text[], each
 * tag once), "isMalformed", spend, "spendBefore" and "requestCount".
 */
export function tagSums(
  summed: RawBuilder<unknown>,
  options: TagSumsOptions,
): RawBuilder<TagSumsRow> {
  const { includePattern, excludePattern } = options;
  const parts = sql`
    summed as (${summed}),
    -- Teams share sets of tags, so each set is judged once.
    judged as materialized (
      select several.names, array(
        select element.tag from unnest(several.names) as element(tag)
        where element.tag ~ ${includePattern} and element.tag !~ ${excludePattern}
      ) as tags
      from (select distinct names from summed) as several
    ),
    listed as (
      select summed."teamId", judged.tags, cardinality(judged.tags) as n, summed."isMalformed",
        summed.spend, summed."spendBefore", summed."requestCount"
      from summed join judged on judged.names = summed.names
    ),
    whole as (
      select "teamId",
        coalesce(sum(spend * n), 0)::float8 as "fullSpendUsdSum",
        coalesce(sum(spend) filter (where n > 0), 0)::float8 as "taggedSpendUsd",
        coalesce(sum(spend) filter (where n = 0), 0)::float8 as "untaggedSpendUsd",
        coalesce(sum("spendBefore") filter (where n = 0), 0)::float8 as "untaggedSpendUsdBefore",
        coalesce(sum("requestCount") filter (where n = 0), 0)::float8 as "untaggedRequestCount",
        coalesce(sum("requestCount") filter (where n > 1), 0)::float8 as "severalTagsRequestCount",
        coalesce(sum("requestCount") filter (where "isMalformed"), 0)::float8 as "malformedCount"
      from listed group by "teamId"
    ),
    part as (
      select listed."teamId", element.tag, listed.n, sum(listed.spend) as spend,
        sum(listed."spendBefore") as "spendBefore", sum(listed."requestCount") as "requestCount"
      from listed cross join lateral unnest(listed.tags) as element(tag)
      group by listed."teamId", element.tag, listed.n
    )`;
  return rankedTags(parts, options);
}

/**
 * The same of all teams together and of every tag, without the window before: `cells` selects names as the
 * dimension `tag` has them, spend_usd and request_count.
 *
 * A request with n tags is in the sums of n tags, so the n-th part of their sum is exact.
 */
export function everyTagSums(
  cells: RawBuilder<unknown>,
  options: TagSumsOptions,
): RawBuilder<TagSumsRow> {
  const parts = sql`
    sums as (
      select names[1] as tag, names[2]::int4 as n, sum(spend_usd) as spend,
        sum(request_count) as "requestCount"
      from (${cells}) as cell group by 1, 2
    ),
    part as (
      select ''::text as "teamId", tag, n, spend, 0 as "spendBefore", "requestCount"
      from sums where tag is not null
    ),
    tagged as (
      select n, sum(spend) as full, sum(spend) / n as spend, sum("requestCount") / n as "requestCount"
      from part group by n
    ),
    untagged as (
      select coalesce(sum(spend), 0) as spend, coalesce(sum("requestCount"), 0) as "requestCount",
        coalesce(sum("requestCount") filter (where n is null), 0) as "malformedCount"
      from sums where tag is null
    ),
    whole as (
      select ''::text as "teamId",
        coalesce(sum(tagged.full), 0)::float8 as "fullSpendUsdSum",
        coalesce(sum(tagged.spend), 0)::float8 as "taggedSpendUsd",
        min(untagged.spend)::float8 as "untaggedSpendUsd",
        0::float8 as "untaggedSpendUsdBefore",
        min(untagged."requestCount")::float8 as "untaggedRequestCount",
        coalesce(sum(tagged."requestCount") filter (where n > 1), 0)::float8
          as "severalTagsRequestCount",
        min(untagged."malformedCount")::float8 as "malformedCount"
      from untagged left join tagged on true
    )`;
  return rankedTags(parts, options);
}

/** `parts` are of a `with`: "whole", a row for each team, and "part", one for each tag and number of tags. */
function rankedTags(
  parts: RawBuilder<unknown>,
  { method, rowCountMax }: TagSumsOptions,
): RawBuilder<TagSumsRow> {
  return sql<TagSumsRow>`
    with ${parts},
    tag as (
      select "teamId", tag,
        sum(spend)::float8 as "fullSpendUsd",
        sum("spendBefore")::float8 as "fullSpendUsdBefore",
        sum(spend / n)::float8 as "splitSpendUsd",
        sum("spendBefore" / n)::float8 as "splitSpendUsdBefore",
        sum("requestCount")::float8 as "requestCount"
      from part group by "teamId", tag having sum("requestCount") > 0
    ),
    ranked as (
      select tag.*,
        (count(*) over (partition by "teamId"))::float8 as "tagCount",
        row_number() over (partition by "teamId"
          order by ${sql.ref(method === 'full' ? 'fullSpendUsd' : 'splitSpendUsd')} desc,
            "requestCount" desc, tag collate "C") as rank
      from tag
    )
    select whole.*, ranked.tag, ranked."fullSpendUsd", ranked."fullSpendUsdBefore",
      ranked."splitSpendUsd", ranked."splitSpendUsdBefore", ranked."requestCount",
      ranked."tagCount", ranked.rank
    from whole
    left join ranked on ranked."teamId" = whole."teamId" and ranked.rank <= ${rowCountMax}`;
}

/** A tag of a team with what all of them add up to; a team without a listed tag has one row, of none. */
export interface TagSumsRow {
  readonly teamId: string;
  readonly fullSpendUsdSum: number;
  readonly taggedSpendUsd: number;
  readonly untaggedSpendUsd: number;
  readonly untaggedSpendUsdBefore: number;
  readonly untaggedRequestCount: number;
  readonly severalTagsRequestCount: number;
  readonly malformedCount: number;
  readonly tag: string | null;
  readonly fullSpendUsd: number | null;
  readonly fullSpendUsdBefore: number | null;
  readonly splitSpendUsd: number | null;
  readonly splitSpendUsdBefore: number | null;
  readonly requestCount: number | null;
  readonly tagCount: number | null;
  readonly rank: string | null;
}

export function tagSpendOf(rows: readonly TagSumsRow[]): TagSpendResult {
  const [first] = rows;
  return {
    tags: rows
      .toSorted((a, b) => Number(a.rank) - Number(b.rank))
      .flatMap(({ tag, ...row }) =>
        tag === null
          ? []
          : [
              {
                tag,
                fullSpendUsd: row.fullSpendUsd ?? 0,
                fullSpendUsdBefore: row.fullSpendUsdBefore ?? 0,
                splitSpendUsd: row.splitSpendUsd ?? 0,
                splitSpendUsdBefore: row.splitSpendUsdBefore ?? 0,
                requestCount: row.requestCount ?? 0,
              },
            ],
      ),
    tagCount: first?.tagCount ?? 0,
    fullSpendUsdSum: first?.fullSpendUsdSum ?? 0,
    taggedSpendUsd: first?.taggedSpendUsd ?? 0,
    untaggedSpendUsd: first?.untaggedSpendUsd ?? 0,
    untaggedSpendUsdBefore: first?.untaggedSpendUsdBefore ?? 0,
    untaggedRequestCount: first?.untaggedRequestCount ?? 0,
    severalTagsRequestCount: first?.severalTagsRequestCount ?? 0,
    malformedCount: first?.malformedCount ?? 0,
  };
}

export function tagSpendByTeam(rows: readonly TagSumsRow[]): ReadonlyMap<string, TagSpendResult> {
  return new Map(
    [...Map.groupBy(rows, ({ teamId }) => teamId)].map(([id, own]) => [id, tagSpendOf(own)]),
  );
}

/** Of a team without requests. */
export const noTagSpend: TagSpendResult = tagSpendOf([]);
