/** Words one outage: what fails since when, with which errors, how others do meanwhile, and its end. */
import type { AlertWords } from '../../src/define/define-alert.ts';
import { count, plural } from '../../src/message/format.ts';
import {
  type Block,
  code,
  type Fact,
  left,
  right,
  type Sentence,
  strong,
} from '../../src/message/message.ts';
import { timeSpan } from '../../src/message/time-span.ts';
import { apiHost, shortId } from '../../src/rules/deployment-name.ts';
import type { FailureKind } from '../../src/rules/failure-kind.ts';
import type { OutageStory } from '../../src/rules/outage-story.ts';
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
import { placeText, subjectText } from './place-words.ts';

const errorsMax = 6;
const placesMax = 10;

export function composeOutage(
  news: OutageNews,
  story: OutageStory,
  frame: OutageFrame,
): AlertWords {
  const { detail } = news;
  return {
    title: titleOf(news),
    severity: severityOf(news),
    summary: isOver(news) ? overSummary(news, story) : summary(news, story, frame),
    blocks: [
      { kind: 'facts', facts: isOver(news) ? overFacts(news, story, frame) : facts(news, frame) },
      ...placesTable(news),
      ...errorsTable(news, story, frame),
      chart(story, frame),
      ...besideNotes(news, story),
    ],
    footer,
    about: {
      window: {
        start: isOver(news) ? detail.since : detail.window.start,
        end: isOver(news) ? (news.endedAt?.toISOString() ?? detail.window.end) : detail.window.end,
        timeZone: frame.zone,
      },
      entity: news.subject,
      models: [...new Set(detail.places.flatMap(({ model }) => model ?? []))],
      ...(detail.region === null && detail.places[0]?.apiBase
        ? { apiBase: detail.places[0].apiBase }
        : {}),
      figures: figures(news, story),
    },
  };
}

function titleOf({ kind, rank, detail }: OutageNews): string {
  const name = subjectText(detail);
  const what = detail.region === null ? 'outage' : 'region outage';
  if (kind === 'resolved') return `Recovered: ${name}`;
  if (kind === 'reminder') return `Still failing: ${name}`;
  if (kind === 'raised') return `Now a major ${what}: ${name}`;
  return `${rank >= 2 ? 'Major' : 'Minor'} ${what}: ${name}`;
}

function summary(
  { detail }: OutageNews,
  { errors: [first] }: OutageStory,
  frame: OutageFrame,
): Sentence {
  const { requestCount, failureCount, window, region, elsewhere } = detail;
  const [place] = detail.places;
  return [
    strong(`${count(failureCount)} of ${plural(requestCount, 'request')} failed`),
    ` at the provider from ${clockText(window.start, frame)} to ${clockText(window.end, frame)} (${shareText(detail)})`,
    ...(first === undefined ? [] : [', mostly ', code(errorName(first))]),
    '.',
    ...(region === null || elsewhere === null
      ? []
      : [
          ` ${detail.places.length} of ${plural(region.deploymentCount, 'deployment')} there fail; everywhere else ${shareText(elsewhere)} of requests do.`,
        ]),
    ...(place?.kind === 'model' ? [' The gateway does not say at which deployment.'] : []),
  ];
}

function overSummary(news: OutageNews, story: OutageStory): Sentence {
  const { failureCount, peak, isSilentAtEnd } = story;
  if (isSilentAtEnd) {
    return [
      'Nothing fails there any more, but ',
      strong('no requests come'),
      ` either: nobody knows that it is well. ${plural(failureCount, 'request')} failed.`,
    ];
  }
  return [
    'Well again after ',
    strong(timeSpan(lastedMs(news, story))),
    `: ${plural(failureCount, 'request')} failed`,
    ...(peak === null ? [] : [`, at the worst ${shareText(peak)} of all requests`]),
    '.',
  ];
}

function facts({ detail }: OutageNews, frame: OutageFrame): readonly Fact[] {
  return [
    { label: 'Failed', value: shareText(detail) },
    { label: 'Failing since', value: clockText(detail.since, frame) },
    ...placeFacts(detail),
  ];
}

function overFacts(news: OutageNews, story: OutageStory, frame: OutageFrame): readonly Fact[] {
  const { detail } = news;
  const { peak } = story;
  return [
    { label: 'Lasted', value: timeSpan(lastedMs(news, story)) },
    { label: 'From', value: clockText(detail.since, frame) },
    { label: 'To', value: clockText(story.lostUntil ?? detail.window.end, frame) },
    {
      label: 'Peak',
      value: peak === null ? '–' : `${shareText(peak)} at ${clockText(peak.at, frame)}`,
    },
    {
      label: 'Requests hit',
      value: `${count(story.failureCount)} of ${count(story.requestCount)}`,
    },
    ...placeFacts(detail),
  ];
}

function placeFacts({ region, places }: OutageNews['detail']): readonly Fact[] {
  const [place] = places;
  if (region !== null || place === undefined || place.kind === 'model') return [];
  return [
    { label: 'Deployment', value: shortId(place.modelId) },
    { label: 'API base', value: apiHost(place.apiBase) },
    ...(place.region === null ? [] : [{ label: 'Region', value: place.region }]),
  ];
}

/** From the first failure to the last one: when that was sure comes later. */
export function lastedMs({ detail }: OutageNews, story: OutageStory | undefined): number {
  return (story?.lostUntil ?? Date.parse(detail.window.end)) - Date.parse(detail.since);
}

function placesTable(news: OutageNews): readonly Block[] {
  const { detail } = news;
  if (detail.region === null) return [];
  const moreCount = detail.places.length - placesMax;
  return [
    {
      kind: 'table',
      title: isOver(news) ? 'Deployments that failed' : 'Deployments that fail',
      columns: [left('Deployment'), left('Id'), left('API base')],
      rows: detail.places
        .slice(0, placesMax)
        .map(({ model, modelId, apiBase }) => [model ?? '–', shortId(modelId), apiHost(apiBase)]),
      closingRows: moreCount > 0 ? [[`and ${plural(moreCount, 'more deployment')}`, '', '']] : [],
      emptyText: 'None is known by name.',
    },
  ];
}

function errorsTable(
  news: OutageNews,
  { errors }: OutageStory,
  frame: OutageFrame,
): readonly Block[] {
  if (errors.length === 0) return [];
  const rest = errors.slice(errorsMax);
  const restCount = rest.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return [
    {
      kind: 'table',
      title: 'Errors',
      columns: [left('Error'), left('Status'), right('Requests'), right('Last')],
      rows: errors
        .slice(0, errorsMax)
        .map((error) => [
          error.errorClass ?? '(no class)',
          error.errorCode ?? '–',
          count(error.rowCount),
          clockText(error.lastAt, frame),
        ]),
      closingRows:
        rest.length > 0
          ? [[`and ${plural(rest.length, 'more kind')}`, '', count(restCount), '']]
          : [],
      emptyText: 'None.',
      ...(isOver(news) ? { caption: ['Over the whole outage'] } : {}),
    },
  ];
}

function chart({ steps, stepMs }: OutageStory, frame: OutageFrame): Block {
  const minutes = stepMs / 60_000;
  return {
    kind: 'series',
    title:
      minutes === 1 ? 'Failed requests by minute' : `Failed requests in ${minutes} minutes each`,
    name: 'Failed',
    unit: 'requests',
    pointNoun: minutes === 1 ? 'minute' : `${minutes} minutes`,
    points: steps.map(({ at, requestCount, failureCount }) => ({
      label: clockText(at, frame).slice(-5),
      value: failureCount,
      text: `${count(failureCount)} of ${count(requestCount)}`,
    })),
  };
}

const otherWords: readonly (readonly [FailureKind, one: string, many: string])[] = [
  ['limit', 'rate limit (429)', 'rate limits (429)'],
  ['caller', 'error of callers (4xx)', 'errors of callers (4xx)'],
  ['unknown', 'failure without a status', 'failures without a status'],
];

function besideNotes(
  { detail }: OutageNews,
  { elsewhere, others, keyCountMin, teamIds, requestIds }: OutageStory,
): readonly Block[] {
  const model = detail.places[0]?.model ?? null;
  const otherText = otherWords
    .flatMap(([kind, one, many]) => {
      const number = others[kind] ?? 0;
      return number === 0 ? [] : [`${count(number)} ${number === 1 ? one : many}`];
    })
    .join(', ');
  const items: readonly Sentence[] = [
    ...(detail.region !== null || elsewhere === null || model === null
      ? []
      : [
          [
            strong(model),
            ` elsewhere: ${elsewhere.failureCount === 0 ? 'none' : shareText(elsewhere)} of ${plural(elsewhere.requestCount, 'request')} failed.`,
          ],
        ]),
    ...(keyCountMin === 0
      ? []
      : [[`Hit: at least ${plural(keyCountMin, 'key')} of ${plural(teamIds.length, 'team')}.`]]),
    ...(otherText === '' ? [] : [[`Failed there too, and not counted: ${otherText}.`]]),
    ...(requestIds.length === 0
      ? []
      : [
          [
            'Some of them: ',
            ...requestIds.flatMap((id, index) => [index === 0 ? '' : ', ', code(id)]),
          ],
        ]),
  ];
  return items.length === 0 ? [] : [{ kind: 'notes', title: 'Meanwhile', items }];
}

export function errorName({ errorClass, errorCode }: OutageStory['errors'][number]): string {
  const name = errorClass ?? 'an error without a class';
  return errorCode === null ? name : `${name} ${errorCode}`;
}

/** The numbers, and a query that gives the same ones. */
function figures({ kind, rank, detail }: OutageNews, story: OutageStory): object {
  const { requestCount, failureCount } = story;
  return {
    state: kind === 'resolved' ? 'over' : rank >= 2 ? 'major' : 'minor',
    places: detail.places.map((place) => ({ ...place, text: placeText(place) })),
    region: detail.region?.name ?? null,
    since: detail.since,
    errors: story.errors,
    failuresBeside: story.others,
    peak: story.peak === null ? null : { ...story.peak, at: new Date(story.peak.at).toISOString() },
    failureCount,
    requestCount,
    elsewhere: detail.elsewhere ?? story.elsewhere,
    evidence: [outageEvidence(detail, story)],
  };
}
