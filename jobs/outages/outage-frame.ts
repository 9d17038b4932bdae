/** What the words of outages are made of. */
import type { OutageSettings } from '../../src/config/config.ts';
import type { AlertFrame } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import { percent } from '../../src/message/format.ts';
import type { Sentence, Severity } from '../../src/message/message.ts';
import type { OutageDetail } from '../../src/rules/outage-detail.ts';
import { localMinuteText } from '../../src/time/format-time.ts';

export type OutageNews = News<OutageDetail>;
export type OutageFrame = AlertFrame<OutageSettings>;

export const isOver = ({ kind }: OutageNews): boolean => kind === 'resolved';

export function severityOf({ kind, rank }: OutageNews): Severity {
  if (kind === 'resolved') return 'info';
  return rank >= 2 ? 'critical' : 'warning';
}

export const shareText = (counts: {
  readonly requestCount: number;
  readonly failureCount: number;
}): string =>
  counts.requestCount === 0 ? '–' : percent(counts.failureCount / counts.requestCount);

/** `14:05`, and the day where it is another. */
export function clockText(instant: string | number, { now, zone }: OutageFrame): string {
  const text = localMinuteText(new Date(instant), zone);
  return text.slice(0, 10) === localMinuteText(now, zone).slice(0, 10) ? text.slice(11) : text;
}

export const footer: readonly Sentence[] = [
  [
    'Counted: answers of 500 and above, and time-outs (408). What a retry or a fallback rescued is not in the spend log.',
  ],
];
