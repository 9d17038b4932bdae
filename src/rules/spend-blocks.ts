/** The chart and the table that every report of spend has, for all teams or for one. Pure. */
import type { MonthlySpendReportSettings } from '../config/config.ts';
import type { ReportFrame } from '../define/define-report.ts';
import { count, percent, plural, usd } from '../message/format.ts';
import { type Block, left, right } from '../message/message.ts';
import type { DaySpend } from '../queries/spend-by-day.ts';
import type { TagSpendResult } from '../queries/tag-sums.ts';
import { shortDayText, weekdayText } from '../time/format-time.ts';
import { remainderUsd } from './remainder-usd.ts';

export type SpendFrame = ReportFrame<MonthlySpendReportSettings>;

/** Nothing of one day, and nothing of days that could not be read. */
export function daysChart(days: readonly DaySpend[] | null): readonly Block[] {
  if (days === null || days.length <= 1) return [];
  const isWeek = days.length <= 7;
  return [
    {
      kind: 'series',
      title: 'Spend per day, USD',
      name: 'Spend',
      unit: 'USD',
      pointNoun: 'day',
      points: days.map(({ day, spendUsd }) => ({
        label: isWeek ? `${weekdayText(day)} ${Number(day.slice(8))}` : shortDayText(day),
        value: Math.round(spendUsd * 100) / 100,
        text: usd(spendUsd),
      })),
    },
  ];
}

/** Nothing of tags that could not be read. */
export function tagsTable(
  { spendUsd, tags }: { readonly spendUsd: number; readonly tags: TagSpendResult | null },
  frame: SpendFrame,
): readonly Block[] {
  return tags === null ? [] : [readTagsTable(spendUsd, tags, frame)];
}

function readTagsTable(
  spendUsd: number,
  tags: TagSpendResult,
  { changeText, settings: { tags: settings } }: SpendFrame,
): Block {
  const isFull = settings.method === 'full';
  const spendOf = isFull ? 'fullSpendUsd' : 'splitSpendUsd';
  const beforeOf = isFull ? 'fullSpendUsdBefore' : 'splitSpendUsdBefore';
  const shownUsd = tags.tags.map((tag) => tag[spendOf]);
  const moreCount = tags.tagCount - tags.tags.length;
  const moreUsd = isFull
    ? remainderUsd(tags.fullSpendUsdSum, shownUsd)
    : remainderUsd(spendUsd, [...shownUsd, tags.untaggedSpendUsd]);
  return {
    kind: 'table',
    title: isFull
      ? 'Tags, each request counted in full for each of its tags'
      : 'Tags, each request split among its tags',
    columns: [left('Tag'), right('Spend'), right('Share'), right('Change'), right('Requests')],
    rows: tags.tags.map((tag) => [
      tag.tag,
      usd(tag[spendOf]),
      share(tag[spendOf], spendUsd),
      changeText(tag[spendOf], tag[beforeOf]),
      count(tag.requestCount),
    ]),
    closingRows: [
      ...(moreCount > 0
        ? [[`and ${plural(moreCount, 'more tag')}`, usd(moreUsd), share(moreUsd, spendUsd), '', '']]
        : []),
      [
        '(untagged)',
        usd(tags.untaggedSpendUsd),
        share(tags.untaggedSpendUsd, spendUsd),
        changeText(tags.untaggedSpendUsd, tags.untaggedSpendUsdBefore),
        count(tags.untaggedRequestCount),
      ],
    ],
    emptyText: 'No request carries a listed tag.',
    caption: [
      isFull
        ? `Tags overlap by ${usd(tags.fullSpendUsdSum - tags.taggedSpendUsd)}: ${plural(tags.severalTagsRequestCount, 'request')} with several tags count in each, so rows and untagged together exceed the total of ${usd(spendUsd)} by that much`
        : `Rows and untagged together are the total of ${usd(spendUsd)}; ${plural(tags.severalTagsRequestCount, 'request')} had several tags`,
      settings.exclude.length === 0 ? '' : ` · not listed: ${settings.exclude.join(', ')}`,
      tags.malformedCount === 0
        ? ''
        : ` · ${plural(tags.malformedCount, 'row')} with unreadable tags count as untagged`,
    ],
  };
}

/** A dash where there is nothing to share. */
export const share = (part: number, whole: number): string =>
  whole > 0 ? percent(part / whole) : '–';
