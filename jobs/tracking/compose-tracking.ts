/** What is said of answers that cost nothing: how many, about what they would have cost, and where. Pure. */
import type { AlertWords } from '../../src/define/define-alert.ts';
import { count, plural, usd } from '../../src/message/format.ts';
import {
  type Block,
  code,
  left,
  right,
  type Sentence,
  strong,
  type TableBlock,
} from '../../src/message/message.ts';
import { apiHost, shortId } from '../../src/rules/deployment-name.ts';
import {
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
import { missingUsd, trackingEvidence } from './tracking-evidence.ts';
import type {
  TrackingDetail,
  TrackingExtra,
  TrackingFrame,
  TrackingNews,
} from './tracking-frame.ts';

export function composeTracking(
  news: readonly [TrackingNews, ...TrackingNews[]],
  extra: TrackingExtra,
  frame: TrackingFrame,
): AlertWords {
  const isResolved = news.every(({ kind }) => kind === 'resolved');
  const isKnown = news.some(({ detail }) => detail.about === 'unpriced');
  const words = news.length === 1 ? ofOne(news[0], extra, frame) : ofMany(news, extra, frame);
  const models = news.flatMap(({ detail }) => detail.model ?? []);
  return {
    ...words,
    severity: isResolved || !isKnown ? 'info' : 'warning',
    about: {
      ...(models.length === 0 ? {} : { models }),
      ...(news.length === 1
        ? { entity: `model:${news[0].detail.model ?? ''}`, figures: figuresOf(news[0], extra) }
        : { figures: { models: news.map((one) => figuresOf(one, extra)) } }),
    },
  };
}

type Words = Pick<AlertWords, 'title' | 'summary' | 'blocks'>;

/** `about $12.40`. */
const aboutText = (amountUsd: number | null): string =>
  amountUsd === null ? 'unknown' : `about ${usd(amountUsd)}`;

function ofOne(news: TrackingNews, extra: TrackingExtra, { zone }: TrackingFrame): Words {
  const { kind, subject, detail } = news;
  const { tally, about } = detail;
  const model = modelText(detail);
  const costless = plural(tally.rowCount, 'answer');
  const missing = missingUsd(detail, extra);
  const title =
    about === 'unpriced'
      ? `${model}: ${costless} cost nothing, ${aboutText(missing)} not tracked`
      : `${model}: no price known, ${costless} cost nothing`;
  return {
    title:
      kind === 'resolved' ? `${model}: no more answers without a cost, ${costless} in all` : title,
    summary: [
      strong(shareText(tally.rowCount, extra.requestCounts.get(subject))),
      ` to ${model} were answered with ${count(tally.totalTokens)} tokens and cost nothing`,
      ` (${spanText(tally, zone)} ${zone}). `,
      ...(about === 'unpriced'
        ? [
            'At the price of its other answers that is ',
            strong(aboutText(missing)),
            ', which no budget and no report counts.',
          ]
        : ['No answer of it ever had a cost that tollbell knows of.']),
    ],
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Not tracked', value: aboutText(missing) },
          { label: 'Price elsewhere', value: priceText(detail) },
          { label: 'Answers', value: shareText(tally.rowCount, extra.requestCounts.get(subject)) },
          { label: 'Tokens', value: count(tally.totalTokens) },
          { label: `Asked (${zone})`, value: spanText(tally, zone) },
          { label: 'Keys', value: keysText(tally, extra) },
          { label: 'Teams', value: teamsText(tally, extra) },
        ],
      },
      deploymentsTable(detail),
      adviceBlock,
      evidenceBlock(trackingEvidence(news), tally),
    ],
  };
}

const advice: Sentence = [
  'Give the deployment its price in the gateway (',
  code('input_cost_per_token'),
  ', ',
  code('output_cost_per_token'),
  ' or ',
  code('base_model'),
  '); where it is free, name it under ',
  code('tollbell.alerts.failed_tracking_spend.free'),
  '.',
];
const adviceBlock: Block = { kind: 'text', text: advice };

/** `about $2.50 and $10.00 a million tokens of prompt and completion`. */
function priceText({ prices }: TrackingDetail): string {
  if (prices === null) return 'unknown';
  const [prompt, completion] = [prices.promptUsd, prices.completionUsd].map((one) =>
    usd(one * 1e6),
  );
  return prompt === completion
    ? `about ${prompt} per million tokens`
    : `about ${prompt} in, ${completion} out per million tokens`;
}

function deploymentsTable({ tally }: TrackingDetail): TableBlock {
  const shown = tally.parts.reduce((sum, { rowCount }) => sum + rowCount, 0);
  return {
    kind: 'table',
    title: 'Deployments',
    columns: [left('Id'), left('API host'), right('Answers')],
    rows: tally.parts.map(({ labels: [modelId = null, apiBase = null], rowCount }) => [
      shortId(modelId),
      apiHost(apiBase),
      count(rowCount),
    ]),
    closingRows: tally.rowCount > shown ? [['Others', '', count(tally.rowCount - shown)]] : [],
    emptyText: '',
  };
}

const rowsMax = 25;
const labelsMax = 5;

function ofMany(
  news: readonly [TrackingNews, ...TrackingNews[]],
  extra: TrackingExtra,
  { kind, zone, now }: TrackingFrame,
): Words {
  const isResolved = news.every((one) => one.kind === 'resolved');
  const missing = news.reduce((sum, { detail }) => sum + (missingUsd(detail, extra) ?? 0), 0);
  const answerCount = news.reduce((sum, { detail }) => sum + detail.tally.rowCount, 0);
  const models = plural(news.length, 'model');
  return {
    title: isResolved
      ? `${models}: no more answers without a cost`
      : `${models}: ${plural(answerCount, 'answer')} cost nothing, ${aboutText(missing)} not tracked`,
    summary: [
      ...(kind === 'found' ? ['Found at the first look: '] : []),
      strong(plural(answerCount, 'answer')),
      ` of ${models} cost nothing. At the prices of their other answers that is `,
      strong(aboutText(missing)),
      ', which no budget and no report counts.',
    ],
    blocks: [
      {
        kind: 'table',
        title: 'Models',
        columns: [
          left('Model'),
          right('Answers'),
          right('Rate'),
          right('Tokens'),
          right('Not tracked'),
          right('Keys'),
          left('Asked'),
        ],
        rows: news.slice(0, rowsMax).map(({ subject, detail }) => {
          const { tally } = detail;
          return [
            modelText(detail),
            count(tally.rowCount),
            rateText(tally.rowCount, extra.requestCounts.get(subject)),
            count(tally.totalTokens),
            aboutText(missingUsd(detail, extra)),
            numberText(tally.apiKeys),
            spanCell(tally, { zone, now }),
          ];
        }),
        closingRows: [
          ...(news.length > rowsMax
            ? [[`and ${count(news.length - rowsMax)} more`, '', '', '', '', '', '']]
            : []),
          ['All', count(answerCount), '', '', aboutText(missing), '', ''],
        ],
        emptyText: '',
      },
      adviceBlock,
      requestsBlock(
        news
          .slice(0, labelsMax)
          .map(({ detail }) => ({ label: modelText(detail), tally: detail.tally })),
      ),
    ],
  };
}

function figuresOf(news: TrackingNews, extra: TrackingExtra): object {
  const { subject, detail } = news;
  const { about, model, tally } = detail;
  return {
    ...{ about, model },
    unpricedCount: tally.rowCount,
    requestCount: extra.requestCounts.get(subject) ?? null,
    aboutUsd: missingUsd(detail, extra),
    tokens: tally.totalTokens,
    firstAt: new Date(tally.firstAt).toISOString(),
    lastAt: new Date(tally.lastAt).toISOString(),
    requestIds: tally.requestIds,
    promptUsdPerMillion: perMillion(detail.prices?.promptUsd),
    completionUsdPerMillion: perMillion(detail.prices?.completionUsd),
    evidence: [trackingEvidence(news)],
  };
}

const perMillion = (usdEach: number | undefined): number | null =>
  usdEach === undefined ? null : Number((usdEach * 1e6).toPrecision(4));
