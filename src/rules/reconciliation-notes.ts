/**
 * What a report says where the log and the gateway's daily tables disagree: the largest differences,
 * the rest counted. Nothing where they agree or the tables cannot be read. Pure.
 */
import type { CompletenessNote } from '../define/trust-lines.ts';
import { percent, plural, usd } from '../message/format.ts';
import { type Sentence, strong } from '../message/message.ts';
import { windowText } from '../time/format-time.ts';
import {
  type Comparison,
  differs,
  type EntityComparison,
  type KindComparison,
  type Reconciliation,
} from './reconcile-spend.ts';

/** Differences of each kind that are told one by one. */
const toldMax = 3;

export function reconciliationNotes(
  reconciliation: Reconciliation | null,
): readonly CompletenessNote[] {
  const window = reconciliation?.days.window ?? null;
  if (reconciliation === null || window === null || !differs(reconciliation)) return [];
  const { all, teams, tags } = reconciliation;
  const told = [
    ...(all === null || all.lacking === null ? [] : [differenceText(all, 'all requests')]),
    ...kindTexts(teams, 'teams', teamName),
    ...kindTexts(tags, 'tags', ({ label }) => `tag ${label}`),
  ];
  const rest = [restText(teams, 'team'), restText(tags, 'tag')].filter((text) => text !== null);
  const items: readonly Sentence[] = [
    [
      `The spend log and the gateway's own daily tables disagree about ${windowText(window, 'UTC')}, in whole UTC days:`,
    ],
    ...told,
    ...(rest.length === 0 ? [] : [[`Beside these: ${rest.join(', ')}.`]]),
  ];
  return items.map((text) => ({ text, isGap: true }));
}

/** `The gateway's daily table lacks $12.30 of $410.00 (3%) for team research in these days.` */
export function differenceText(comparison: Comparison, of: string): Sentence {
  const { log, daily, differenceUsd, differenceRequestCount, lacking, by } = comparison;
  const isSpend = by !== 'requests';
  const difference = Math.abs(isSpend ? differenceUsd : differenceRequestCount);
  const larger = isSpend
    ? Math.max(log.spendUsd, daily.spendUsd)
    : Math.max(log.requestCount, daily.requestCount);
  const amount = isSpend ? usd(difference) : plural(difference, 'request');
  const whole = isSpend ? usd(larger) : plural(larger, 'request');
  const share = ` of ${whole} (${percent(difference / larger)})`;
  return lacking === 'log'
    ? [
        'The spend log lacks ',
        strong(amount),
        `${share} that the gateway's daily table has for ${of} in these days.`,
      ]
    : ["The gateway's daily table lacks ", strong(amount), `${share} for ${of} in these days.`];
}

export const teamName = ({ entity, label }: EntityComparison): string =>
  entity === null ? 'requests without a team' : `team ${label}`;

function kindTexts(
  kind: KindComparison | null,
  nouns: string,
  nameOf: (entity: EntityComparison) => string,
): readonly Sentence[] {
  if (kind === null) return [];
  // Many differences, each too small to count, may add up to one that does.
  if (kind.differingCount === 0) {
    return kind.lacking === null ? [] : [differenceText(kind, `all ${nouns} together`)];
  }
  return kind.entities
    .filter(({ lacking }) => lacking !== null)
    .slice(0, toldMax)
    .map((entity) => differenceText(entity, nameOf(entity)));
}

function restText(kind: KindComparison | null, noun: string): string | null {
  const restCount = (kind?.differingCount ?? 0) - toldMax;
  return restCount > 0 ? plural(restCount, `more ${noun}`) : null;
}
