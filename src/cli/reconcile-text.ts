/** A comparison for people: aligned tables, what differs, and what could not be compared and why. */
import type { TagSettings } from '../config/config.ts';
import { alignColumns } from '../destinations/align-columns.ts';
import { cleanText } from '../destinations/clean-text.ts';
import { count, percent, plural, usd } from '../message/format.ts';
import { type Column, left, right } from '../message/message.ts';
import type { LeftOut } from '../rules/comparable-days.ts';
import type { CounterComparison, WhyUndated } from '../rules/reconcile-counters.ts';
import type {
  Comparison,
  KindComparison,
  NotCompared,
  Reconciliation,
} from '../rules/reconcile-spend.ts';
import type { WideReconciliation } from '../run/reconcile.ts';
import { localMinuteText, utcMinuteText, utcText, windowText } from '../time/format-time.ts';
import type { Window } from '../time/window.ts';

export interface ReconcileTextOptions {
  readonly window: Window;
  readonly zone: string;
  readonly tags: TagSettings;
  readonly width: number;
}

type Counters = WideReconciliation['teamCounters'];

const rowCountMax = 60;

export function reconcileText(
  found: WideReconciliation,
  { window, zone, tags, width }: ReconcileTextOptions,
): string {
  const { days, all, teams, teamCounters, tagCounters } = found;
  const period = `${localMinuteText(window.start, zone)} – ${localMinuteText(window.end, zone)} ${zone}`;
  return [
    `Spend log against the gateway's own sums, ${days.window === null ? 'no day' : windowText(days.window, 'UTC')}, whole UTC days`,
    `Asked for: ${period}, end not included`,
    ...(all === null ? [] : ['', ...allTable(all, width)]),
    ...(teams === null ? [] : ['', ...kindTable('Team', teams, teamCounters, width)]),
    ...(found.tags === null ? [] : ['', ...kindTable('Tag', found.tags, tagCounters, width)]),
    '',
    ...verdictLines(found),
    ...counterLines(teamCounters, tagCounters),
    ...notComparedLines(found, tags),
  ].join('\n');
}

const figures: readonly Column[] = [
  right('Log'),
  right('Daily table'),
  right('Difference'),
  right('Requests'),
];

function allTable(all: Comparison, width: number): readonly string[] {
  return alignColumns([left(''), ...figures], [['All requests', ...cells(all)]], width);
}

function kindTable(
  noun: string,
  kind: KindComparison,
  counters: Counters,
  width: number,
): readonly string[] {
  const counterOf = new Map(
    typeof counters === 'string' ? [] : counters.map((counter) => [counter.entity, counter]),
  );
  const shown = kind.entities.slice(0, rowCountMax);
  const hidden = kind.entities.slice(rowCountMax);
  const hiddenDiffering = hidden.filter(({ lacking }) => lacking !== null).length;
  const more = plural(hidden.length, `more ${noun.toLowerCase()}`);
  return [
    ...alignColumns(
      [left(noun), ...figures, left('Counter')],
      [
        ...shown.map((entity) => [
          entity.label,
          ...cells(entity),
          counterCell(entity.entity === null ? undefined : counterOf.get(entity.entity)),
        ]),
        ...(noun === 'Team' ? [['Total', ...cells(kind)]] : []),
      ],
      width,
    ),
    ...(hidden.length === 0
      ? []
      : [
          `… and ${more} ${hiddenDiffering === 0 ? 'that agree' : `of which ${hiddenDiffering} differ`}; --json has all`,
        ]),
  ];
}

function cells(comparison: Comparison): readonly string[] {
  const { log, daily } = comparison;
  const requests =
    log.requestCount === daily.requestCount
      ? count(log.requestCount)
      : `${count(log.requestCount)} / ${count(daily.requestCount)}`;
  return [usd(log.spendUsd), usd(daily.spendUsd), differenceCell(comparison), requests];
}

function differenceCell({
  log,
  daily,
  differenceUsd,
  differenceRequestCount,
  lacking,
  by,
}: Comparison): string {
  if (lacking === null) return 'agrees';
  const sign = lacking === 'log' ? '+' : '';
  if (by === 'requests') return `${sign}${plural(differenceRequestCount, 'request')}`;
  const larger = Math.max(log.spendUsd, daily.spendUsd);
  return `${sign}${usd(differenceUsd)} (${sign}${percent(differenceUsd / larger)})`;
}

function counterCell(counter: CounterComparison | undefined): string {
  if (counter === undefined) return '–';
  const { counterUsd, since, lacking } = counter;
  const verdict = since === null ? '?' : lacking === null ? 'agrees' : 'differs';
  return `${usd(counterUsd)} ${verdict}`;
}

function verdictLines({ teams, tags, tolerance }: Reconciliation): readonly string[] {
  const parts = [
    ...(teams === null
      ? []
      : [`${count(teams.differingCount)} of ${plural(teams.comparedCount, 'team')}`]),
    ...(tags === null
      ? []
      : [`${count(tags.differingCount)} of ${plural(tags.comparedCount, 'tag')}`]),
  ];
  const { share, spendUsd, requestCount } = tolerance;
  return [
    ...(parts.length === 0
      ? []
      : [
          `${parts.join(' and ')} differ: by more than ${percent(share)} and ${usd(spendUsd)}, or ${percent(share)} and ${plural(requestCount, 'request')}.`,
        ]),
    'Difference: what the daily table has beyond the log. Requests: log / daily table where they are not the same.',
  ];
}

function counterLines(teams: Counters, tags: Counters): readonly string[] {
  const ofTeams = typeof teams === 'string' ? [] : teams;
  const ofTags = typeof tags === 'string' ? [] : tags;
  if (ofTeams.length + ofTags.length === 0) return [];
  const differing = ofTeams
    .filter(({ lacking }) => lacking !== null)
    .toSorted((a, b) => Math.abs(b.differenceUsd ?? 0) - Math.abs(a.differenceUsd ?? 0));
  const undated = [...whyCounts(ofTeams, 'team'), ...tagsUndated(ofTags)];
  return [
    'Counter: since the last reset of the budget, up to now; not over these days.',
    ...differing.slice(0, rowCountMax).map((counter) => `  ${counterText(counter)}`),
    ...(undated.length === 0
      ? []
      : [
          '  ? since an unknown time, so without a verdict:',
          ...undated.map((why) => `    ${why}`),
        ]),
  ];
}

function counterText({
  label,
  counterUsd,
  since,
  loggedUsd,
  differenceUsd,
  lacking,
}: CounterComparison): string {
  const difference = Math.abs(differenceUsd ?? 0);
  const larger = Math.max(counterUsd, loggedUsd ?? 0);
  return cleanText(
    `team ${label}: counter ${usd(counterUsd)}, log ${usd(loggedUsd ?? 0)} since ${since === null ? '' : utcMinuteText(since)}: the ${lacking} lacks ${usd(difference)} (${percent(difference / larger)})`,
  );
}

const whyText: Readonly<Record<WhyUndated, string>> = {
  'no-budget-period': 'no budget that is reset',
  'reset-due': 'the reset is due and the gateway has not come to it',
  'unknown-period': 'a budget period that is not understood',
  'log-begins-later': 'the log begins after the last reset',
  'too-long-ago': 'the last reset is too long ago to read the log back to it',
};

function whyCounts(counters: readonly CounterComparison[], noun: string): readonly string[] {
  return [...Map.groupBy(counters, ({ whyUndated }) => whyUndated)].flatMap(([why, some]) =>
    why === null ? [] : [`${plural(some.length, noun)}: ${whyText[why]}`],
  );
}

const tagsUndated = (counters: readonly CounterComparison[]): readonly string[] =>
  counters.length === 0
    ? []
    : [`${plural(counters.length, 'tag')}: the gateway does not store when it sets tags back`];

const tableOf: Readonly<Record<NotCompared['what'], string>> = {
  all: 'LiteLLM_DailyUserSpend',
  teams: 'LiteLLM_DailyTeamSpend',
  tags: 'LiteLLM_DailyTagSpend',
};

const reasonText: Readonly<Record<NotCompared['reason'], string>> = {
  missing: 'this gateway has none',
  'not-granted':
    "the role may not read it; run the statements of 'tollbell migrate --print-grants'",
  empty: 'no daily table has a row of these days: the gateway keeps none, or lost all',
};

function notComparedLines(found: WideReconciliation, tags: TagSettings): readonly string[] {
  const { teams, tags: tagKind, flatCostUsd, areRequestsCompared } = found;
  const unjudged = (teams?.unjudgedCount ?? 0) + (tagKind?.unjudgedCount ?? 0);
  const counters = [
    { name: 'counters of teams', state: found.teamCounters },
    { name: 'counters of tags (LiteLLM_TagTable)', state: found.tagCounters },
  ];
  const lines = [
    ...found.days.leftOut.map(leftOutText),
    ...found.notCompared.map(({ what, reason }) => `${tableOf[what]}: ${reasonText[reason]}`),
    ...counters.flatMap(({ name, state }) =>
      typeof state === 'string' ? [`${name}: ${reasonText[state]}`] : [],
    ),
    ...(areRequestsCompared
      ? []
      : ['requests: disable_error_logs is on, so the log lacks failures that the tables have']),
    ...(tags.include.length === 1 && tags.include[0] === '*'
      ? []
      : [`tags other than ${tags.include.join(', ')}`]),
    ...(tags.exclude.length === 0 ? [] : [`tags like ${tags.exclude.join(', ')}`]),
    ...(flatCostUsd === null || flatCostUsd === 0
      ? []
      : [`${usd(flatCostUsd)} of flat cost for reserved capacity, which no request carries`]),
    ...(unjudged === 0
      ? []
      : [`${plural(unjudged, 'small team or tag')}: beyond the rows that one side was read for`]),
  ];
  return lines.length === 0 ? [] : ['Not compared:', ...lines.map((line) => `  ${line}`)];
}

const leftOutReason: Readonly<Record<LeftOut['reason'], string>> = {
  'part-of-a-day': 'part of a UTC day, and the daily tables hold whole ones',
  'before-the-log': 'the spend log does not reach back over it',
  'not-settled': 'not over and settled yet: rows are flushed late',
};

export function leftOutText({ window, reason }: LeftOut): string {
  return `${utcText(window.start)} – ${utcText(window.end)}: ${leftOutReason[reason]}`;
}
