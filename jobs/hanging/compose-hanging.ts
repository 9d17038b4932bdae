/** Words requests that hang, as far as it is known that they do. */
import type { HangingSettings } from '../../src/config/config.ts';
import type { AlertFrame, AlertWords } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import { count, plural } from '../../src/message/format.ts';
import { type Block, left, right, type Sentence, strong } from '../../src/message/message.ts';
import { timeSpan } from '../../src/message/time-span.ts';
import { apiHost } from '../../src/rules/deployment-name.ts';
import type { HangingDetail } from '../../src/rules/hanging-findings.ts';
import { localMinuteText } from '../../src/time/format-time.ts';

type HangingNews = News<HangingDetail>;
type Frame = AlertFrame<HangingSettings>;

const rowsMax = 10;
const footer: readonly Sentence[] = [
  [
    'Known from events alone: started, and not reported finished. An end whose report was lost looks the same.',
  ],
];

export function composeHanging(
  news: readonly [HangingNews, ...HangingNews[]],
  _: null,
  frame: Frame,
): AlertWords {
  const [first, ...others] = news;
  const isOver = first.kind === 'resolved';
  const requestCount = news.reduce((sum, { detail }) => sum + detail.requestCount, 0);
  const names = others.length === 0 ? placeText(first.detail) : plural(news.length, 'deployment');
  return {
    title: titleOf(first, names, requestCount),
    severity: isOver ? 'info' : 'warning',
    summary: isOver ? overSummary(news) : summary(news, requestCount, names, frame),
    blocks: isOver
      ? []
      : [others.length === 0 ? requestsTable(first, frame) : placesTable(news, frame)],
    footer,
    about: {
      models: [...new Set(news.flatMap(({ detail }) => detail.model ?? []))],
      ...(others.length === 0
        ? {
            entity: first.subject,
            ...(first.detail.apiBase === null ? {} : { apiBase: first.detail.apiBase }),
          }
        : {}),
      figures: {
        thresholdMs: frame.settings.thresholdMs,
        hanging: news.map(({ subject, kind, detail }) => ({ subject, kind, ...detail })),
      },
    },
  };
}

function titleOf({ kind }: HangingNews, names: string, requestCount: number): string {
  if (kind === 'resolved') return `No longer hanging: ${names}`;
  if (kind === 'reminder') return `Still hanging: ${plural(requestCount, 'request')} to ${names}`;
  return `Hanging: ${plural(requestCount, 'request')} to ${names}`;
}

function summary(
  news: readonly HangingNews[],
  requestCount: number,
  names: string,
  frame: Frame,
): Sentence {
  const oldest = oldestOf(news);
  const verb = requestCount === 1 ? 'was' : 'were';
  return [
    strong(plural(requestCount, 'request')),
    ` to ${names} ${verb} started more than ${timeSpan(frame.settings.thresholdMs)} ago and not reported finished`,
    ...(oldest === null
      ? ['.']
      : [
          requestCount === 1 ? ', but ' : '; the oldest ',
          strong(timeSpan(frame.now.getTime() - Date.parse(oldest))),
          ' ago.',
        ]),
  ];
}

function overSummary(news: readonly HangingNews[]): Sentence {
  return [
    `No request ${news.length === 1 ? 'there ' : 'at these deployments '}is older than it should be any more: all were reported finished, or the process that had them is gone.`,
  ];
}

function oldestOf(news: readonly HangingNews[]): string | null {
  const [oldest = null] = news
    .flatMap(({ detail }) => detail.requests.map(({ startedAt }) => startedAt))
    .toSorted();
  return oldest;
}

function requestsTable({ detail }: HangingNews, frame: Frame): Block {
  const { requests, requestCount } = detail;
  const shown = requests.slice(0, rowsMax);
  const moreCount = requestCount - shown.length;
  return {
    kind: 'table',
    title: 'Requests, the oldest first',
    columns: [left('Request'), right('Age'), right('Started'), left('Key'), left('Team')],
    rows: shown.map(({ requestId, startedAt, keyName, teamName }) => [
      requestId,
      ageText(startedAt, frame),
      clockText(startedAt, frame),
      keyName ?? '–',
      teamName ?? '–',
    ]),
    closingRows: moreCount > 0 ? [[`and ${count(moreCount)} more`, '', '', '', '']] : [],
    emptyText: 'None.',
  };
}

function placesTable(news: readonly HangingNews[], frame: Frame): Block {
  const moreCount = news.length - rowsMax;
  return {
    kind: 'table',
    title: 'Where they hang',
    columns: [left('Deployment'), right('Requests'), right('Oldest')],
    rows: news
      .toSorted((one, other) => other.detail.requestCount - one.detail.requestCount)
      .slice(0, rowsMax)
      .map(({ detail }) => {
        const [oldest] = detail.requests;
        return [
          placeText(detail),
          count(detail.requestCount),
          oldest === undefined ? '–' : ageText(oldest.startedAt, frame),
        ];
      }),
    closingRows: moreCount > 0 ? [[`and ${plural(moreCount, 'more deployment')}`, '', '']] : [],
    emptyText: 'Nowhere.',
  };
}

const placeText = ({ model, apiBase }: HangingDetail): string =>
  apiBase === null ? (model ?? 'a model without a name') : `${model ?? '–'} at ${apiHost(apiBase)}`;
const ageText = (startedAt: string, { now }: Frame): string =>
  timeSpan(now.getTime() - Date.parse(startedAt));

function clockText(instant: string, { now, zone }: Frame): string {
  const text = localMinuteText(new Date(instant), zone);
  return text.slice(0, 10) === localMinuteText(now, zone).slice(0, 10) ? text.slice(11) : text;
}
