/** What is said of slow answers: how many of how many, how slow, by which threshold, and who waited. Pure. */
import type { SlowRule } from '../../src/config/config.ts';
import type { AlertWords } from '../../src/define/define-alert.ts';
import { count, plural, seconds } from '../../src/message/format.ts';
import {
  type Fact,
  left,
  right,
  type Sentence,
  strong,
  type TableBlock,
} from '../../src/message/message.ts';
import { timeSpan } from '../../src/message/time-span.ts';
import { deploymentKey } from '../../src/rules/deployment-key.ts';
import { apiHost, shortId } from '../../src/rules/deployment-name.ts';
import type { RowExtra } from '../rows/row-extra.ts';
import {
  deploymentText,
  evidenceBlock,
  keysText,
  modelText,
  numberText,
  rateText,
  requestsBlock,
  shareText,
  spanCell,
  spanText,
  teamsText,
} from '../rows/row-words.ts';
import { slowEvidence } from './slow-evidence.ts';
import type { SlowDetail, SlowFrame, SlowNews } from './slow-frame.ts';

const onlyEnded: Sentence = [
  'The log has a request once it has ended: those that are still running are not seen',
];

export function composeSlow(
  news: readonly [SlowNews, ...SlowNews[]],
  extra: RowExtra,
  frame: SlowFrame,
): AlertWords {
  const words = news.length === 1 ? ofOne(news[0], extra, frame) : ofMany(news, extra, frame);
  const models = new Set(news.flatMap(({ detail }) => detail.model ?? []));
  return {
    ...words,
    severity: news.every(({ kind }) => kind === 'resolved') ? 'info' : 'warning',
    footer: [onlyEnded],
    about: {
      ...(models.size === 0 ? {} : { models: [...models] }),
      ...(news.length === 1
        ? aboutOne(news[0], extra, frame)
        : {
            figures: {
              slow: mostFirst(news)
                .slice(0, rowsMax)
                .map((one) => figuresOf(one, extra, frame)),
            },
          }),
    },
  };
}

type Words = Pick<AlertWords, 'title' | 'summary' | 'blocks'>;

function ofOne(news: SlowNews, extra: RowExtra, frame: SlowFrame): Words {
  const { tally } = news.detail;
  return {
    title: titleOf(news),
    summary: summaryOf(news, extra, frame),
    blocks: [
      { kind: 'facts', facts: factsOf(news, extra, frame) },
      evidenceBlock(slowEvidence(news, frame.features), tally),
    ],
  };
}

/** `300 s`, as in the config. */
const thresholdText = (ms: number): string => `${ms / 1000} s`;

function titleOf({ kind, detail }: SlowNews): string {
  const { tally, about, thresholdMs } = detail;
  const model = modelText(detail);
  const noun = about === 'answer' ? 'answer' : 'first token';
  if (kind === 'resolved')
    return `${model}: no longer slow after ${plural(tally.rowCount, `slow ${noun}`)}`;
  if (tally.rowCount === 1) {
    return `${model}: one ${noun} took ${seconds(tally.durationMsMax)}`;
  }
  return `${model}: ${plural(tally.rowCount, noun)} took longer than ${thresholdText(thresholdMs)}`;
}

function summaryOf(
  { kind, subject, detail }: SlowNews,
  { requestCounts }: RowExtra,
  { zone, settings }: SlowFrame,
): Sentence {
  const { tally, about, thresholdMs } = detail;
  const slow = strong(shareText(tally.rowCount, requestCounts.get(subject)));
  const what =
    about === 'answer'
      ? `took longer than ${thresholdText(thresholdMs)}`
      : `waited longer than ${thresholdText(thresholdMs)} for the first token`;
  return [
    ...(kind === 'resolved' ? ['In all '] : []),
    slow,
    ` to ${deploymentText(detail)} ${what}${tally.rowCount === 1 ? ': ' : ', the slowest '}`,
    strong(seconds(tally.durationMsMax)),
    ` (asked ${spanText(tally, zone)} ${zone}).`,
    ...(kind === 'resolved'
      ? [` For the last ${timeSpan(settings.windowMs + settings.resolveAfterMs)} hardly any did.`]
      : []),
  ];
}

function factsOf(
  { subject, detail }: SlowNews,
  extra: RowExtra,
  { zone, settings }: SlowFrame,
): readonly Fact[] {
  const { tally, modelId, apiBase } = detail;
  const callTypes = tally.parts.flatMap(({ labels: [callType = null] }) => callType ?? []);
  return [
    { label: 'Slow', value: shareText(tally.rowCount, extra.requestCounts.get(subject)) },
    { label: 'Slowest', value: seconds(tally.durationMsMax) },
    { label: 'Threshold', value: byText(detail, settings.rules) },
    { label: `Asked (${zone})`, value: spanText(tally, zone) },
    { label: 'Deployment', value: `${modelText(detail)} · ${shortId(modelId)}` },
    { label: 'API host', value: apiHost(apiBase) },
    ...(callTypes.length === 0 ? [] : [{ label: 'Call type', value: callTypes.join(', ') }]),
    { label: 'Keys', value: keysText(tally, extra) },
    { label: 'Teams', value: teamsText(tally, extra) },
  ];
}

/** `10 s (rule 1: model gpt-4o*)`. */
function byText({ thresholdMs, rule }: SlowDetail, rules: readonly SlowRule[]): string {
  if (rule === null) return `${thresholdText(thresholdMs)} (alerting_threshold)`;
  const { models = [], callTypes = [] } = rules[rule - 1] ?? {};
  const fits = [
    ...(models.length === 0 ? [] : [`model ${models.join(', ')}`]),
    ...(callTypes.length === 0 ? [] : [`call type ${callTypes.join(', ')}`]),
  ];
  const what = fits.length === 0 ? '' : `: ${fits.join(', ')}`;
  return `${thresholdText(thresholdMs)} (rule ${rule}${what})`;
}

const rowsMax = 25;
const labelsMax = 5;

function ofMany(
  news: readonly [SlowNews, ...SlowNews[]],
  extra: RowExtra,
  { kind, zone, now }: SlowFrame,
): Words {
  const isResolved = news.every((one) => one.kind === 'resolved');
  const slowestMs = Math.max(...news.map(({ detail }) => detail.tally.durationMsMax));
  const places = new Set(news.map(({ detail }) => deploymentKey(detail) ?? detail.model));
  const where = places.size === 1 ? modelText(news[0].detail) : plural(places.size, 'deployment');
  const thresholds = plural(news.length, 'threshold');
  return {
    title: isResolved
      ? `${where}: no longer slow by ${thresholds}`
      : `${where}: too slow by ${thresholds}`,
    summary: [
      ...(kind === 'found' ? ['Found at the first look: '] : []),
      ...(isResolved ? ['In all, '] : []),
      strong(thresholds),
      ` of ${where} were exceeded, by a wait of `,
      strong(seconds(slowestMs)),
      ' at most. A request may stand in several rows.',
    ],
    blocks: [
      tableOf(news, extra, { zone, now }),
      requestsBlock(
        mostFirst(news)
          .slice(0, labelsMax)
          .map(({ detail }) => ({
            label: `${modelText(detail)}, ${limitText(detail)}`,
            tally: detail.tally,
          })),
      ),
    ],
  };
}

const mostFirst = (news: readonly SlowNews[]): readonly SlowNews[] =>
  news.toSorted((a, b) => b.detail.tally.rowCount - a.detail.tally.rowCount);

const limitText = ({ about, thresholdMs }: SlowDetail): string =>
  about === 'answer' ? thresholdText(thresholdMs) : `first token ${thresholdText(thresholdMs)}`;

function tableOf(
  news: readonly SlowNews[],
  { requestCounts }: RowExtra,
  time: { readonly zone: string; readonly now: Date },
): TableBlock {
  const ranked = mostFirst(news);
  const rest = ranked.slice(rowsMax);
  const restCount = rest.reduce((sum, { detail }) => sum + detail.tally.rowCount, 0);
  return {
    kind: 'table',
    title: 'Slow answers',
    columns: [
      left('Model'),
      left('Threshold'),
      right('Slow'),
      right('Rate'),
      right('Slowest'),
      right('Keys'),
      left('Asked'),
    ],
    rows: ranked.slice(0, rowsMax).map(({ subject, detail }) => {
      const { tally, apiBase } = detail;
      return [
        apiBase === null ? modelText(detail) : `${modelText(detail)} at ${apiHost(apiBase)}`,
        limitText(detail),
        count(tally.rowCount),
        rateText(tally.rowCount, requestCounts.get(subject)),
        seconds(tally.durationMsMax),
        numberText(tally.apiKeys),
        spanCell(tally, time),
      ];
    }),
    closingRows:
      rest.length === 0
        ? []
        : [[`and ${count(rest.length)} more`, '', count(restCount), '', '', '', '']],
    emptyText: '',
  };
}

function aboutOne(news: SlowNews, extra: RowExtra, frame: SlowFrame): AlertWords['about'] {
  const { detail } = news;
  const { apiBase, tally } = detail;
  const [teamId] = tally.teamIds;
  const place = { ...detail, apiBase: apiBase === null ? null : apiHost(apiBase) };
  return {
    entity: `deployment:${deploymentKey(place) ?? 'none'} ${limitText(detail)}`,
    ...(apiBase === null ? {} : { apiBase: apiHost(apiBase) }),
    ...(tally.teamIds.length === 1 && teamId !== undefined
      ? { team: { id: teamId, alias: extra.teamNames.get(teamId)?.alias ?? null } }
      : {}),
    figures: figuresOf(news, extra, frame),
  };
}

function figuresOf(news: SlowNews, extra: RowExtra, { features }: SlowFrame): object {
  const { subject, detail } = news;
  const { about, thresholdMs, rule, model, modelId, tally } = detail;
  return {
    ...{ about, thresholdMs, rule, model, modelId },
    slowCount: tally.rowCount,
    requestCount: extra.requestCounts.get(subject) ?? null,
    slowestMs: tally.durationMsMax,
    firstAt: new Date(tally.firstAt).toISOString(),
    lastAt: new Date(tally.lastAt).toISOString(),
    requestIds: tally.requestIds,
    evidence: [slowEvidence(news, features)],
  };
}
