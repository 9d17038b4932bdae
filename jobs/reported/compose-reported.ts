/** Words what gateways report of themselves: how often what failed, and what it said. Pure. */
import type { AlertWords } from '../../src/define/define-alert.ts';
import { count, plural } from '../../src/message/format.ts';
import { left, right, strong } from '../../src/message/message.ts';
import { timeSpan } from '../../src/message/time-span.ts';
import { localMinuteText } from '../../src/time/format-time.ts';
import type { ReportedFrame, ReportedNews } from './reported-frame.ts';

const rowsMax = 15;

export function composeReported(
  news: readonly [ReportedNews, ...ReportedNews[]],
  _: null,
  { settings, zone }: ReportedFrame,
): AlertWords {
  const [{ kind, detail: first, subject }, ...others] = news;
  const isOfDatabase = first.type === 'db.exception';
  const failureCount = news.reduce((sum, { detail }) => sum + detail.failureCount, 0);
  const failed = isOfDatabase
    ? `${plural(failureCount, 'database call')} failed`
    : `the spend of ${plural(failureCount, 'request')} could not be tracked`;
  const who = others.length === 0 ? ` (${first.name ?? 'nothing more is said'})` : '';
  const isOver = kind === 'resolved';
  return {
    title: isOver
      ? `${isOfDatabase ? 'No more failing database calls' : 'No more untracked spend'} reported${who}`
      : `The gateway reports: ${failed}${who}`,
    severity: isOver ? 'info' : isOfDatabase ? 'critical' : 'warning',
    summary: isOver
      ? [`Nothing was reported for ${timeSpan(settings.windowMs)}.`]
      : [
          `In the last ${timeSpan(settings.windowMs)} `,
          strong(failed),
          ', as the gateway itself reports. ',
          isOfDatabase
            ? 'Requests may be answered all the same; what they cost may be missing from its tables.'
            : 'No budget and no report counts what they cost.',
        ],
    blocks: isOver
      ? []
      : [
          {
            kind: 'table',
            title: isOfDatabase ? 'Errors' : 'Models',
            columns: [
              left(isOfDatabase ? 'Error' : 'Model'),
              right('Times'),
              left('Last'),
              left('Gateways'),
            ],
            rows: news
              .toSorted((a, b) => b.detail.failureCount - a.detail.failureCount)
              .slice(0, rowsMax)
              .map(({ detail }) => [
                detail.name ?? 'not said',
                count(detail.failureCount),
                localMinuteText(new Date(detail.lastAt), zone).slice(11),
                detail.sources.join(', '),
              ]),
            closingRows:
              news.length > rowsMax ? [[`and ${news.length - rowsMax} more`, '', '', '']] : [],
            emptyText: '',
          },
          ...saidBlock(news),
        ],
    about: {
      ...(others.length === 0 ? { entity: subject } : {}),
      ...(isOfDatabase ? {} : { models: news.flatMap(({ detail }) => detail.name ?? []) }),
      figures: {
        windowMs: settings.windowMs,
        reported: news.map(({ detail: { told: _told, ...detail } }) => detail),
      },
    },
  };
}

function saidBlock(news: readonly ReportedNews[]): AlertWords['blocks'] {
  const items = news.flatMap(({ detail: { name, message } }) =>
    message === null ? [] : [[strong(name ?? 'It'), ` – ${message}`]],
  );
  return items.length === 0
    ? []
    : [{ kind: 'notes', title: 'What they said', items: items.slice(0, rowsMax) }];
}
