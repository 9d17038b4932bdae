/** What is said of one budget: where it stands, who spent it, and what that rests on. Pure. */
import type { AlertWords } from '../../src/define/define-alert.ts';
import { change, percent, usd } from '../../src/message/format.ts';
import {
  type Block,
  type Fact,
  left,
  right,
  type Sentence,
  type TableBlock,
} from '../../src/message/message.ts';
import type { Contributor, Contributors } from '../../src/queries/budgets/contributors.ts';
import type { BudgetDetail } from '../../src/rules/budget-detail.ts';
import { remainderUsd } from '../../src/rules/remainder-usd.ts';
import { daysChart } from '../../src/rules/spend-blocks.ts';
import { localMinuteText } from '../../src/time/format-time.ts';
import { aboutOne } from './about-budget.ts';
import { budgetEvidence } from './budget-evidence.ts';
import { type BudgetExtra, type BudgetFrame, type BudgetNews, subjectOf } from './budget-frame.ts';
import { budgetSeverity, toldLevels, worstSeverity } from './budget-severity.ts';
import {
  budgetName,
  leftText,
  paceText,
  rangeText,
  resetText,
  shortHash,
  spanText,
  standText,
  usedPercent,
  usedText,
} from './budget-words.ts';

/** Several news of one budget, such as a level and a projection, are one message. */
export function composeOne(
  news: readonly [BudgetNews, ...BudgetNews[]],
  extra: BudgetExtra,
  frame: BudgetFrame,
): AlertWords {
  const first = withProjection(
    news.find(({ detail }) => detail.about === 'levels') ?? news[0],
    news,
    extra,
  );
  const severity = worstSeverity(news.map(budgetSeverity));
  const about = aboutOne(first, extra, frame);
  if (first.kind === 'resolved') return { ...resolved(first, frame), severity, about };
  const { detail } = first;
  const subject = subjectOf(first);
  return {
    title: `${first.kind === 'reminder' ? 'Reminder – ' : ''}${titleOf(first)}`,
    severity,
    summary: summaryOf(first, frame),
    blocks: [
      { kind: 'facts', facts: factsOf(first, frame) },
      ...daysChart(extra.days.get(subject) ?? null),
      ...spenderTables(detail.kind, extra.spenders.get(subject) ?? null),
      { kind: 'notes', title: 'Evidence', items: budgetEvidence(detail, frame) },
    ],
    about,
  };
}

/** What is foretold of it, whichever of its news says so. */
function withProjection(
  first: BudgetNews,
  news: readonly BudgetNews[],
  { projections }: BudgetExtra,
): BudgetNews {
  const projection =
    news.find(({ detail }) => detail.projection !== null)?.detail.projection ??
    projections.get(subjectOf(first)) ??
    null;
  return { ...first, detail: { ...first.detail, projection } };
}

function titleOf(news: BudgetNews): string {
  const { detail } = news;
  const name = budgetName(detail);
  const { spendUsd, limitUsd, softLimitUsd } = detail;
  if (detail.about === 'projection')
    return `${name}: on course to use up its budget before the reset`;
  if (detail.about === 'drift') return `${name}: counter and spend log disagree`;
  const level = toldLevels(news).at(-1);
  if (limitUsd === null || level?.kind === 'soft') {
    return `${name}: soft budget of ${usd(softLimitUsd ?? 0)} reached`;
  }
  if (limitUsd === 0) return `${name}: ${usd(spendUsd)} spent, with a budget of nothing`;
  if (spendUsd >= limitUsd) {
    return spendUsd - limitUsd < 0.005
      ? `${name}: budget used up`
      : `${name}: over budget, ${usedPercent(spendUsd, limitUsd)} used`;
  }
  if (level?.kind === 'left') return `${name}: ${leftText(spendUsd, limitUsd)} of its budget`;
  return `${name}: ${usedPercent(spendUsd, limitUsd)} of its budget used`;
}

function summaryOf(news: BudgetNews, frame: BudgetFrame): Sentence {
  const { detail } = news;
  if (detail.about === 'drift' && detail.drift !== null) {
    const { counterUsd, loggedUsd, since } = detail.drift;
    return [
      { strong: `The gateway counts ${usd(counterUsd)}, its spend log ${usd(loggedUsd)}` },
      ` since ${localMinuteText(new Date(since), frame.zone)} ${frame.zone}. It enforces what it counts.`,
    ];
  }
  return [...standText(detail, frame), ...passedText(news)];
}

/** ` 85% and $50 left were passed too.` */
function passedText(news: BudgetNews): Sentence {
  const told = toldLevels(news);
  const top = told.at(-1);
  const passed = told
    .filter((level) => level !== top)
    .map(({ kind, text }) => (kind === 'soft' ? 'the soft budget' : text));
  if (passed.length === 0) return [];
  const last = passed.at(-1) ?? '';
  const names = passed.length === 1 ? last : `${passed.slice(0, -1).join(', ')} and ${last}`;
  return [` ${capital(names)} ${passed.length === 1 ? 'was' : 'were'} passed too.`];
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function factsOf({ detail }: BudgetNews, { zone, now }: BudgetFrame): readonly Fact[] {
  const { spendUsd, limitUsd, softLimitUsd, projection, owner, kind, windowStart } = detail;
  const aimUsd = limitUsd ?? softLimitUsd ?? 0;
  const owned = [
    kind === 'team' ? null : (owner.teamAlias ?? owner.teamId),
    kind === 'user' || kind === 'team_member' ? null : (owner.userEmail ?? owner.userId),
    kind === 'organization' ? null : (owner.organizationAlias ?? owner.organizationId),
  ].filter((one) => one !== null);
  const reset = resetText(detail, { now, zone });
  return [
    { label: 'Used', value: `${usd(spendUsd)} (${usedPercent(spendUsd, aimUsd)})` },
    { label: limitUsd === null ? 'Soft budget' : 'Budget', value: usd(aimUsd) },
    { label: 'Left', value: leftText(spendUsd, aimUsd, '') },
    { label: 'Reset', value: reset.replace(/^resets at /, '') },
    ...(softLimitUsd === null || limitUsd === null
      ? []
      : [{ label: 'Soft budget', value: usd(softLimitUsd) }]),
    ...(projection === null
      ? []
      : [
          { label: 'By the reset', value: rangeText(projection) },
          {
            label: 'At this pace',
            value:
              paceText(detail, projection, zone).split(' by then, ')[1] ?? 'past the limit already',
          },
        ]),
    ...(windowStart === null
      ? []
      : [
          {
            label: 'Counts since',
            value: `${localMinuteText(new Date(windowStart), zone)} ${zone}`,
          },
        ]),
    ...(owned.length === 0 ? [] : [{ label: 'Belongs to', value: owned.join(', ') }]),
  ];
}

function spenderTables(
  kind: BudgetDetail['kind'],
  spenders: Contributors | null,
): readonly Block[] {
  if (spenders === null) return [];
  const { keys, keyCount, models, modelCount } = spenders;
  const tables = [
    // A key is its own only one.
    ...(kind === 'key' || keys.length === 0
      ? []
      : [spenderTable('Who spends it', 'Key', { parts: keys, partCount: keyCount }, spenders)]),
    ...(models.length === 0
      ? []
      : [spenderTable('On what', 'Model', { parts: models, partCount: modelCount }, spenders)]),
  ];
  const caption: Sentence = [
    'Of this window, from the spend log; change against as long before it.',
  ];
  return tables.map((block, index) =>
    index === tables.length - 1 ? { ...block, caption } : block,
  );
}

function spenderTable(
  title: string,
  label: 'Key' | 'Model',
  { parts, partCount }: { readonly parts: readonly Contributor[]; readonly partCount: number },
  { spendUsd, spendUsdBefore }: Contributors,
): TableBlock {
  const share = (partUsd: number): string => (spendUsd > 0 ? percent(partUsd / spendUsd) : '–');
  const compared = (now: number, before: number): string =>
    spendUsdBefore > 0 ? change(now, before) : '–';
  const nameOf = ({ id, alias }: Contributor): string => {
    if (id === null || id === '') return `(no ${label.toLowerCase()})`;
    return label === 'Key' ? (alias ?? shortHash(id)) : id;
  };
  const moreCount = partCount - parts.length;
  const moreUsd = remainderUsd(
    spendUsd,
    parts.map((part) => part.spendUsd),
  );
  return {
    kind: 'table',
    title,
    columns: [left(label), right('Spend'), right('Share'), right('Change')],
    rows: parts.map((part) => [
      nameOf(part),
      usd(part.spendUsd),
      share(part.spendUsd),
      compared(part.spendUsd, part.spendUsdBefore),
    ]),
    closingRows: [
      ...(moreCount > 0 ? [[`and ${moreCount} more`, usd(moreUsd), share(moreUsd), '']] : []),
      ['Total', usd(spendUsd), share(spendUsd), compared(spendUsd, spendUsdBefore)],
    ],
    emptyText: 'Nothing was spent.',
  };
}

function resolved(
  news: BudgetNews,
  { zone }: BudgetFrame,
): Pick<AlertWords, 'title' | 'summary' | 'blocks'> {
  const { detail, beganAt, endedAt } = news;
  const name = budgetName(detail);
  const isReset =
    detail.windowEnd !== null && endedAt !== null && endedAt >= new Date(detail.windowEnd);
  const lasted =
    endedAt === null ? '' : ` after ${spanText(endedAt.getTime() - beganAt.getTime())}`;
  const what: Readonly<Record<BudgetDetail['about'], string>> = {
    levels: isReset ? 'budget was reset' : 'no longer past a level of its budget',
    projection: 'no longer on course to use up its budget',
    drift: 'counter and spend log agree again',
  };
  return {
    title: `${name}: ${isReset ? what.levels : what[detail.about]}`,
    summary: [
      `Ended${lasted}; last seen with `,
      { strong: usedText(detail) },
      isReset
        ? '. Levels are told anew from here.'
        : '. Spend was corrected, the limit raised, or the budget is gone.',
    ],
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Began', value: `${localMinuteText(beganAt, zone)} ${zone}` },
          ...(endedAt === null
            ? []
            : [{ label: 'Ended', value: `${localMinuteText(endedAt, zone)} ${zone}` }]),
          { label: 'Worst', value: peakText(news) },
        ],
      },
    ],
  };
}

function peakText({ detail, peakRank }: BudgetNews): string {
  if (detail.about !== 'levels') return '–';
  const level = detail.levels.findLast(({ rank }) => rank <= peakRank);
  return level === undefined ? '–' : level.kind === 'soft' ? 'soft budget reached' : level.text;
}
