/**
 * Spend by request tag for a window and the one before, by both methods, with what overlaps and
 * what has no tag.
 *
 * Rows are summed by their whole array first and expanded after: requests share few distinct
 * arrays. Anything but an array of tags counts as untagged, so one odd row spoils nothing. Reads
 * one range of the `startTime` index.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow, spendUsd } from './spend-log.ts';

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

export interface TagSpendOptions {
  readonly window: Window;
  /** Ends where `window` starts. */
  readonly before: Window;
  readonly method: 'full' | 'split';
  /** Regular expressions that a listed tag matches, and does not match. */
  readonly includePattern: string;
  readonly excludePattern: string;
  readonly rowCountMax: number;
}

export async function tagSpend(
  db: SourceDatabase,
  options: TagSpendOptions,
): Promise<TagSpendResult> {
  const { window, before, method, includePattern, excludePattern, rowCountMax } = options;
  const isNow = inWindow(window);
  const listed = db
    .with('summed', (query) =>
      query
        .selectFrom('LiteLLM_SpendLogs as log')
        .select([
          sql<unknown>`log.request_tags`.as('tags'),
          sql<string>`coalesce(sum(${spendUsd}) filter (where ${isNow}), 0)`.as('spend'),
          sql<string>`coalesce(sum(${spendUsd}) filter (where not ${isNow}), 0)`.as('spendBefore'),
          sql<number>`count(*) filter (where ${isNow})`.as('requestCount'),
        ])
        .where(inWindow({ start: before.start, end: window.end }))
        .groupBy('tags'),
    )
    // Kept as it is: written into each sum that asks for the names, it would find them seven times.
    .with(
      (cte) => cte('listed').materialized(),
      (query) =>
        query.selectFrom('summed').select([
          'summed.spend',
          'summed.spendBefore',
          'summed.requestCount',
          sql<boolean>`coalesce(jsonb_typeof(summed.tags) not in ('array', 'null'), false)`.as(
            'isMalformed',
          ),
          sql<string[]>`array(
          select distinct element.tag
          from jsonb_array_elements_text(
            case when jsonb_typeof(summed.tags) = 'array' then summed.tags else '[]'::jsonb end
          ) as element(tag)
          where element.tag <> ''
            and element.tag ~ ${includePattern}
            and element.tag !~ ${excludePattern}
        )`.as('names'),
        ]),
    );

  const totals = await listed
    .selectFrom('listed')
    .select([
      sql<number>`coalesce(sum(spend * cardinality(names)), 0)::float8`.as('fullSpendUsdSum'),
      sql<number>`coalesce(sum(spend) filter (where cardinality(names) > 0), 0)::float8`.as(
        'taggedSpendUsd',
      ),
      sql<number>`coalesce(sum(spend) filter (where cardinality(names) = 0), 0)::float8`.as(
        'untaggedSpendUsd',
      ),
      sql<number>`coalesce(sum("spendBefore") filter (where cardinality(names) = 0), 0)::float8`.as(
        'untaggedSpendUsdBefore',
      ),
      sql<number>`coalesce(sum("requestCount") filter (where cardinality(names) = 0), 0)::float8`.as(
        'untaggedRequestCount',
      ),
      sql<number>`coalesce(sum("requestCount") filter (where cardinality(names) > 1), 0)::float8`.as(
        'severalTagsRequestCount',
      ),
      sql<number>`coalesce(sum("requestCount") filter (where "isMalformed"), 0)::float8`.as(
        'malformedCount',
      ),
    ])
    .executeTakeFirstOrThrow();

  const rows = await listed
    .selectFrom('listed')
    .innerJoinLateral(
      sql<{ tag: string }>`unnest(listed.names)`.as<'name'>(sql`name(tag)`),
      (join) => join.onTrue(),
    )
    .select([
      'name.tag',
      sql<number>`sum(spend)::float8`.as('fullSpendUsd'),
      sql<number>`sum("spendBefore")::float8`.as('fullSpendUsdBefore'),
      sql<number>`sum(spend / cardinality(names))::float8`.as('splitSpendUsd'),
      sql<number>`sum("spendBefore" / cardinality(names))::float8`.as('splitSpendUsdBefore'),
      sql<number>`sum("requestCount")::float8`.as('requestCount'),
      sql<number>`(count(*) over ())::float8`.as('tagCount'),
    ])
    .groupBy('name.tag')
    .having(sql<boolean>`sum("requestCount") > 0`)
    .orderBy(method === 'full' ? 'fullSpendUsd' : 'splitSpendUsd', 'desc')
    .orderBy('requestCount', 'desc')
    .orderBy('name.tag')
    .limit(rowCountMax)
    .execute();

  return {
    ...totals,
    tags: rows.map(({ tagCount: _, ...tag }) => tag),
    tagCount: rows[0]?.tagCount ?? 0,
  };
}
