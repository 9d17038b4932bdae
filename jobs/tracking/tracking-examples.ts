/** Made-up answers that cost nothing, for previews and the tests of every channel. */
import type { TrackingSettings } from '../../src/config/config.ts';
import type { AlertDefinition } from '../../src/define/define-alert.ts';
import type { Tally } from '../../src/rules/tally-notes.ts';
import {
  azure,
  bedrock,
  exampleExtra,
  exampleNow,
  exampleTally,
  exampleZone,
} from '../rows/row-examples.ts';
import type { TrackingDetail, TrackingExtra, TrackingNews } from './tracking-frame.ts';

const hourMs = 3_600_000;

const settings: TrackingSettings = {
  everyMs: 300_000,
  quietForMs: 24 * hourMs,
  remindAfterMs: null,
  resolveAfterMs: hourMs,
  tellsResolved: true,
  countMin: 3,
  priceMs: 7 * 24 * hourMs,
  tellsUnknownPrices: true,
  free: [],
};

function news(
  model: string,
  place: { readonly modelId: string; readonly apiBase: string },
  tally: Partial<Tally> & Pick<Tally, 'rowCount'>,
  rest: Partial<TrackingDetail> = {},
): TrackingNews {
  return {
    kind: 'first',
    subject: `model:${model}`,
    occasion: '',
    group: null,
    rank: 1,
    rankBefore: 0,
    peakRank: 1,
    beganAt: exampleNow,
    endedAt: null,
    toldAs: [],
    detail: {
      about: 'unpriced',
      ...{ model, modelId: null, apiBase: null },
      prices: { promptUsd: 2.5e-6, completionUsd: 10e-6 },
      told: { rank: 1, toldCount: tally.rowCount, toldAt: exampleNow.getTime() },
      ...rest,
      tally: exampleTally({
        parts: [
          {
            labels: [place.modelId, place.apiBase, model],
            rowCount: tally.rowCount,
            requestId: 'chatcmpl-8Qz1',
          },
        ],
        ...tally,
      }),
    },
  };
}

const gpt = news('gpt-4o', azure, { rowCount: 1_204, totalTokens: 3_120_400 });
const claude = news('claude-sonnet', bedrock, { rowCount: 96, totalTokens: 402_118 });
const local = news(
  'llama-3-70b',
  bedrock,
  { rowCount: 212, totalTokens: 88_200 },
  {
    about: 'unknown-price',
    prices: null,
  },
);

const extra: TrackingExtra = {
  ...exampleExtra,
  requestCounts: new Map([
    [gpt.subject, 4_650],
    [claude.subject, 1_180],
    [local.subject, 212],
  ]),
  tokens: new Map([
    ['gpt-4o', { promptTokens: 2_610_900, completionTokens: 509_500 }],
    ['claude-sonnet', { promptTokens: 340_018, completionTokens: 62_100 }],
  ]),
};
const common = { extra, settings, now: exampleNow, zone: exampleZone } as const;

export const trackingExamples: AlertDefinition<
  TrackingSettings,
  TrackingDetail,
  TrackingExtra
>['examples'] = [
  { ...common, kind: 'single', news: [gpt] },
  { ...common, kind: 'group', news: [gpt, claude] },
  { ...common, kind: 'single', news: [local] },
  {
    ...common,
    kind: 'single',
    now: new Date('2026-11-24T11:52:00Z'),
    news: [
      {
        ...gpt,
        kind: 'resolved',
        endedAt: new Date('2026-11-24T11:50:00Z'),
        toldAs: ['warning'],
      },
    ],
  },
];
