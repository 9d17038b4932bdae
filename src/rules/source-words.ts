/** What people are told of a database that is in trouble, and of one that is well again. Pure. */
import { seconds } from '../message/format.ts';
import { code, type Message, type Sentence, type Severity, strong } from '../message/message.ts';
import { timeSpan } from '../message/time-span.ts';
import { localMinuteText } from '../time/format-time.ts';
import type { SourceDetail, SourceTrouble } from './judge-source.ts';

type Words = Pick<Message, 'title' | 'severity' | 'summary' | 'blocks'>;

export interface TroubleWords {
  readonly detail: SourceDetail;
  /** `reminder`: told before. */
  readonly isAgain: boolean;
  readonly zone: string;
  readonly now: Date;
}

const titles: Readonly<Record<SourceTrouble, string>> = {
  away: 'Data source unavailable',
  'own-away': "tollbell's own database unavailable",
  slow: 'Data source slow',
  behind: 'Data source behind',
  standby: 'Data source is a standby now',
  'writer-stopped': 'Spend log not written',
};

const severities: Readonly<Record<SourceTrouble, Severity>> = {
  away: 'critical',
  'own-away': 'critical',
  slow: 'warning',
  behind: 'warning',
  standby: 'warning',
  'writer-stopped': 'critical',
};

export function troubleWords({ detail, isAgain, zone, now }: TroubleWords): Words {
  const { trouble, since } = detail;
  const title = titles[trouble];
  return {
    title: isAgain ? `Still: ${title.charAt(0).toLowerCase()}${title.slice(1)}` : title,
    severity: severities[trouble],
    summary: [
      ...whatIs(detail),
      ', since ',
      strong(`${localMinuteText(new Date(since), zone)} ${zone}`),
      ` (${timeSpan(now.getTime() - since)}).`,
    ],
    blocks: [
      ...(detail.problem === null
        ? []
        : [{ kind: 'notes', title: 'Why', items: [[detail.problem]] } as const]),
      { kind: 'text', text: whatItMeans(trouble) },
    ],
  };
}

function whatIs({ trouble, latencyMs, lagMs, newestRowAt }: SourceDetail): Sentence {
  switch (trouble) {
    case 'away':
      return ["tollbell cannot read the gateway's database"];
    case 'own-away':
      return ['tollbell cannot use its own database'];
    case 'slow':
      return ["The gateway's database takes ", strong(seconds(latencyMs ?? 0)), ' to say anything'];
    case 'behind':
      return [
        "The standby of the gateway's database is ",
        strong(timeSpan(lagMs ?? 0)),
        ' behind its primary',
      ];
    case 'standby':
      return ["The gateway's database was a primary and is a standby now"];
    case 'writer-stopped':
      return [
        'The gateway adds to its daily sums and writes ',
        strong('no rows to its spend log'),
        newestRowAt === null ? '' : ` (the last one is of ${minuteOfUtc(newestRowAt)})`,
      ];
  }
}

function whatItMeans(trouble: SourceTrouble): Sentence {
  switch (trouble) {
    case 'away':
      return [
        'Meanwhile no report is made, and none with zeros; what was told of before is neither ended nor repeated. It is told when the database is back.',
      ];
    case 'own-away':
      return [
        'Meanwhile no report is made and nothing is looked for; what waits to be sent waits. It is told when the database is back.',
      ];
    case 'slow':
      return ['Reports and alerts may come late.'];
    case 'behind':
    case 'standby':
      return [
        'What tollbell reads is older than it should be: what was told of before does not end meanwhile.',
      ];
    case 'writer-stopped':
      return [
        'Requests are served and are missing in every figure; look at the log of the proxy (its batch writer, and ',
        code('disable_spend_logs'),
        '). What was told of before does not end meanwhile.',
      ];
  }
}

export interface BackWords {
  readonly detail: SourceDetail;
  readonly endedAt: Date;
  /** Of the newest row of the log; null where it has none, unset where it was not read. */
  readonly caughtUpTo?: Date | null;
  readonly zone: string;
}

const backTitles: Readonly<Record<SourceTrouble, string>> = {
  away: 'Data source is back',
  'own-away': "tollbell's own database is back",
  slow: 'Data source is quick again',
  behind: 'Data source has caught up',
  standby: 'Data source is a primary again',
  'writer-stopped': 'Spend log is written again',
};

export function backWords({ detail, endedAt, caughtUpTo, zone }: BackWords): Words {
  const { trouble, since } = detail;
  const from = `${localMinuteText(new Date(since), zone)} ${zone}`;
  const lasted = timeSpan(endedAt.getTime() - since);
  return {
    title: `${backTitles[trouble]} after ${lasted}`,
    severity: 'info',
    summary: [
      `${backTitles[trouble]}: it lasted `,
      strong(lasted),
      `, from ${from}. `,
      ...(caughtUpTo === undefined
        ? ["The gateway's database does not answer yet."]
        : caughtUpTo === null
          ? ['The log has no rows yet.']
          : ['Caught up to ', strong(`${localMinuteText(caughtUpTo, zone)} ${zone}`), '.']),
    ],
    blocks: [
      {
        kind: 'text',
        text:
          trouble === 'writer-stopped'
            ? ['Rows that were lost meanwhile stay missing; reports compare with the daily sums.']
            : [
                'Reports that came due meanwhile are made now, as their settings for missed ones say.',
              ],
      },
    ],
  };
}

const minuteOfUtc = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
