/**
 * Spend by request tag for a window and the one before, by both methods, with what overlaps and
 * what has no tag.
 *
 * Rows are summed by their whole array first and expanded after: requests share few distinct
 * arrays. Anything but an array of tags counts as untagged, so one odd row spoils nothing. Reads
 * one range of the `startTime` index.
 */
import { type RawBuilder, sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow, spendUsd, tagNames } from './spend-log.ts';
import {
  type TagSpendResult,
  type TagSumsOptions,
  type TagSumsRow,
  tagSpendOf,
  tagSums,
} from './tag-sums.ts';

export interface TagSpendOptions extends TagSumsOptions {
  readonly window: Window;
  /** Ends where `window` starts. */
  readonly before: Window;
}

export async function tagSpend(
  db: SourceDatabase,
  options: TagSpendOptions,
): Promise<TagSpendResult> {
  const summed = tagSetsOfLog(options, { teamId: sql`''::text`, isTold: sql`true` });
  const rows = await db
    .selectFrom(sql<TagSumsRow>`(${tagSums(summed, options)})`.as<'found'>(sql`found`))
    .selectAll()
    .execute();
  return tagSpendOf(rows);
}

/** The rows of both windows by team and set of tags, as `tagSums` takes them. */
export function tagSetsOfLog(
  { window, before }: Pick<TagSpendOptions, 'window' | 'before'>,
  {
    teamId,
    isTold,
  }: { readonly teamId: RawBuilder<unknown>; readonly isTold: RawBuilder<unknown> },
): RawBuilder<unknown> {
  const isNow = inWindow(window);
  return sql`
    select "teamId", coalesce(jsonb_typeof(tags) not in ('array', 'null'), false) as "isMalformed",
      ${tagNames(sql`tags`)} as names,
      spend, "spendBefore", "requestCount"
    from (
      select ${teamId} as "teamId", log.request_tags as tags,
        coalesce(sum(${spendUsd}) filter (where ${isNow}), 0) as spend,
        coalesce(sum(${spendUsd}) filter (where not ${isNow}), 0) as "spendBefore",
        count(*) filter (where ${isNow}) as "requestCount"
      from "LiteLLM_SpendLogs" as log
      where ${inWindow({ start: before.start, end: window.end })} and ${isTold}
      group by 1, log.request_tags
    ) as by_array`;
}
