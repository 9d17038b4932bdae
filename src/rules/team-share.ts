/**
 * What one team is told of a spend report: its own numbers and nobody else's, and which of the
 * company's totals it could be compared with stays out too. Pure.
 */
import type { Burst } from '../define/define-report.ts';
import { count, percent, plural, usd } from '../message/format.ts';
import { type Block, left, right, type Sentence, strong } from '../message/message.ts';
import type { DaySpend } from '../queries/spend-by-day.ts';
import type { TagSpendResult } from '../queries/tag-sums.ts';
import type { TeamSpend } from '../queries/team-spend.ts';
import type { SpendParts } from '../queries/team-spend-parts.ts';
import { windowText } from '../time/format-time.ts';
import { remainderUsd } from './remainder-usd.ts';
import { daysChart, type SpendFrame, share, tagsTable } from './spend-blocks.ts';

export interface TeamShare extends TeamSpend {
  readonly teamId: string;
  readonly alias: string | null;
  readonly label: string;
  readonly to: readonly string[];
  /** These are null where the query was cut. */
  readonly absurdSpendCount: number | null;
  readonly days: readonly DaySpend[] | null;
  readonly models: SpendParts | null;
  readonly keys: SpendParts | null;
  readonly tags: TagSpendResult | null;
}

export function teamShare(heading: string, facts: TeamShare, frame: SpendFrame): Burst {
  const { teamId, alias, label, to, absurdSpendCount, requestCount, failureCount } = facts;
  const { to: _, ...figures } = facts;
  const spend = usd(facts.spendUsd);
  const changed = frame.changeText(facts.spendUsd, facts.spendUsdBefore);
  const hasKeys = facts.keys?.parts.some(({ name }) => name !== null);
  return {
    key: `team:${teamId}`,
    to,
    team: { id: teamId, alias },
    coverage: { rowCount: requestCount, absurdSpendCount: absurdSpendCount ?? 0 },
    figures,
    message: {
      title: `${heading} – ${label} – ${windowText(frame.window, frame.zone)}`,
      severity: 'info',
      summary: summary(facts, changed, frame),
      blocks: [
        {
          kind: 'facts',
          facts: [
            { label: 'Spend', value: `${spend} (${changed})` },
            { label: 'Period before', value: usd(facts.spendUsdBefore) },
            { label: 'Requests', value: count(requestCount) },
            {
              label: 'Failed',
              value: `${count(failureCount)} (${requestCount > 0 ? percent(failureCount / requestCount) : '–'})`,
            },
          ],
        },
        ...daysChart(facts.days),
        ...partsTable('model', facts, facts.models, frame),
        ...tagsTable(facts, frame),
        ...(hasKeys === true ? partsTable('key', facts, facts.keys, frame) : []),
      ],
    },
  };
}

function summary(
  { label, spendUsd, models }: TeamShare,
  changed: string,
  { before, zone }: SpendFrame,
): Sentence {
  const first = models?.parts[0];
  return [
    strong(usd(spendUsd)),
    ' spent by ',
    strong(label),
    ...(changed === '–' ? ['.'] : [', ', strong(changed), ` on ${windowText(before, zone)}.`]),
    ...(first === undefined || first.name === null || spendUsd <= 0
      ? []
      : [
          ' Most: ',
          strong(first.name),
          ` with ${usd(first.spendUsd)} (${percent(first.spendUsd / spendUsd)}).`,
        ]),
  ];
}

const words = {
  model: { title: 'Models', column: 'Model', none: '(no model)' },
  key: { title: 'Keys', column: 'Key', none: '(no alias)' },
} as const;

function partsTable(
  noun: 'model' | 'key',
  { spendUsd, spendUsdBefore, requestCount }: TeamShare,
  found: SpendParts | null,
  { changeText }: SpendFrame,
): readonly Block[] {
  if (found === null) return [];
  const { parts, partCount } = found;
  const { title, column, none } = words[noun];
  const moreCount = partCount - parts.length;
  const moreUsd = remainderUsd(
    spendUsd,
    parts.map((part) => part.spendUsd),
  );
  const moreRequests = requestCount - parts.reduce((sum, part) => sum + part.requestCount, 0);
  return [
    {
      kind: 'table',
      title,
      columns: [left(column), right('Spend'), right('Share'), right('Change'), right('Requests')],
      rows: parts.map((part) => [
        part.name ?? none,
        usd(part.spendUsd),
        share(part.spendUsd, spendUsd),
        changeText(part.spendUsd, part.spendUsdBefore),
        count(part.requestCount),
      ]),
      closingRows: [
        ...(moreCount > 0
          ? [
              [
                `and ${plural(moreCount, `more ${noun}`)}`,
                usd(moreUsd),
                share(moreUsd, spendUsd),
                '',
                count(moreRequests),
              ],
            ]
          : []),
        [
          'Total',
          usd(spendUsd),
          share(spendUsd, spendUsd),
          changeText(spendUsd, spendUsdBefore),
          count(requestCount),
        ],
      ],
      emptyText: `No request names a ${noun}.`,
    },
  ];
}
