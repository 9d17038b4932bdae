/** Words several outages that came up, or ended, together. */
import type { AlertWords } from '../../src/define/define-alert.ts';
import { count, plural } from '../../src/message/format.ts';
import { type Block, left, right, type Sentence, strong } from '../../src/message/message.ts';
import { timeSpan } from '../../src/message/time-span.ts';
import { errorName, lastedMs } from './compose-outage.ts';
import { outageEvidence } from './outage-evidence.ts';
import {
  clockText,
  footer,
  isOver,
  type OutageFrame,
  type OutageNews,
  severityOf,
  shareText,
} from './outage-frame.ts';
import { subjectText } from './place-words.ts';
import type { OutageStories } from './read-stories.ts';

const rowsMax = 20;

export function composeOutages(
  news: readonly [OutageNews, ...OutageNews[]],
  stories: OutageStories,
  frame: OutageFrame,
): AlertWords {
  const [first] = news;
  const areOver = isOver(first);
  const worst = news.toSorted((one, other) => other.rank - one.rank || lost(other) - lost(one));
  const noun = first.detail.region === null ? 'deployment' : 'region';
  const moreCount = worst.length - rowsMax;
  return {
    title: areOver
      ? `Recovered: ${plural(news.length, noun)}`
      : `${news.some(({ rank }) => rank >= 2) ? 'Major outage' : 'Outage'}: ${plural(news.length, noun)}`,
    severity: areOver
      ? 'info'
      : news.some(({ rank }) => rank >= 2)
        ? 'critical'
        : severityOf(first),
    summary: areOver ? overSummary(news, stories) : summary(worst, noun),
    blocks: [
      {
        ...(areOver ? overTable(worst, stories, frame) : table(worst, stories, frame)),
        closingRows:
          moreCount > 0 ? [[`and ${plural(moreCount, `more ${noun}`)}`, '', '', '', '']] : [],
      },
    ],
    footer,
    about: {
      models: [
        ...new Set(news.flatMap(({ detail }) => detail.places.flatMap(({ model }) => model ?? []))),
      ],
      figures: {
        outages: worst.map(({ subject, kind, rank, detail }, index) => {
          const story = index < rowsMax ? stories.get(subject) : undefined;
          return {
            ...{ subject, kind, rank },
            ...detail,
            ...(story === undefined ? {} : { evidence: [outageEvidence(detail, story)] }),
          };
        }),
      },
    },
  };
}

const lost = ({ detail }: OutageNews): number => detail.failureCount;

function summary(worst: readonly OutageNews[], noun: string): Sentence {
  const [first] = worst;
  const regions = new Set(worst.flatMap(({ detail }) => detail.places.map(({ region }) => region)));
  const [region] = regions;
  const counts = {
    requestCount: worst.reduce((sum, { detail }) => sum + detail.requestCount, 0),
    failureCount: worst.reduce((sum, one) => sum + lost(one), 0),
  };
  return [
    strong(`${plural(worst.length, noun)} began to fail`),
    `: ${count(counts.failureCount)} of ${plural(counts.requestCount, 'request')} there (${shareText(counts)})`,
    ...(first === undefined ? [] : [', most at ', strong(subjectText(first.detail))]),
    '.',
    ...(noun === 'deployment' && regions.size === 1 && region !== null && region !== undefined
      ? [` All are in ${region}.`]
      : []),
  ];
}

function overSummary(news: readonly OutageNews[], stories: OutageStories): Sentence {
  const lostCount = news.reduce(
    (sum, { subject }) => sum + (stories.get(subject)?.failureCount ?? 0),
    0,
  );
  return [
    strong('Well again'),
    ` after up to ${timeSpan(Math.max(...news.map((one) => lastedMs(one, stories.get(one.subject)))))}: ${plural(lostCount, 'request')} failed.`,
  ];
}

/** The region in place of the host, where both are known: it fits into a column. */
function shortText(detail: OutageNews['detail']): string {
  const [place] = detail.places;
  const region = detail.region === null ? (place?.region ?? null) : null;
  return region === null ? subjectText(detail) : `${place?.model ?? '–'} · ${region}`;
}

type TableBlock = Omit<Extract<Block, { kind: 'table' }>, 'closingRows'>;

function table(
  worst: readonly OutageNews[],
  stories: OutageStories,
  frame: OutageFrame,
): TableBlock {
  return {
    kind: 'table',
    title: 'What fails',
    columns: [left('Where'), right('Failed'), right('Share'), right('Since'), left('Mostly')],
    rows: worst.slice(0, rowsMax).map(({ subject, detail }) => {
      const error = stories.get(subject)?.errors[0];
      return [
        shortText(detail),
        `${count(detail.failureCount)} of ${count(detail.requestCount)}`,
        shareText(detail),
        clockText(detail.since, frame),
        error === undefined ? '–' : errorName(error),
      ];
    }),
    emptyText: 'Nothing.',
  };
}

function overTable(
  worst: readonly OutageNews[],
  stories: OutageStories,
  frame: OutageFrame,
): TableBlock {
  return {
    kind: 'table',
    title: 'What was out',
    columns: [left('Where'), right('Lasted'), right('Failed'), right('Peak'), right('From')],
    rows: worst.slice(0, rowsMax).map((one) => {
      const story = stories.get(one.subject);
      return [
        shortText(one.detail),
        timeSpan(lastedMs(one, story)),
        story === undefined ? '–' : count(story.failureCount),
        story === undefined || story.peak === null ? '–' : shareText(story.peak),
        clockText(one.detail.since, frame),
      ];
    }),
    emptyText: 'Nothing.',
  };
}
