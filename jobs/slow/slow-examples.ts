/** Made-up slow answers, for previews and the tests of every channel. */
import type { SlowSettings } from '../../src/config/config.ts';
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
import type { RowExtra } from '../rows/row-extra.ts';
import type { SlowDetail, SlowNews } from './slow-frame.ts';

const minuteMs = 60_000;
const minimum = { count: 3, share: 0.05 };

const settings: SlowSettings = {
  everyMs: minuteMs,
  quietForMs: 60 * minuteMs,
  remindAfterMs: null,
  resolveAfterMs: 15 * minuteMs,
  tellsResolved: true,
  windowMs: 15 * minuteMs,
  thresholdMs: 300_000,
  minimum: { count: 1, share: 0 },
  rules: [
    {
      models: ['gpt-4o*', 'claude-*'],
      callTypes: [],
      thresholdMs: 10_000,
      firstTokenMs: 2_000,
      minimum,
    },
  ],
};

function news(
  name: string,
  detail: Partial<SlowDetail>,
  tally: Partial<Tally>,
  rest: Partial<SlowNews> = {},
): SlowNews {
  return {
    kind: 'first',
    subject: `example ${name}`,
    occasion: '',
    group: null,
    rank: 1,
    rankBefore: 0,
    peakRank: 1,
    beganAt: exampleNow,
    endedAt: null,
    toldAs: [],
    ...rest,
    detail: {
      about: 'answer',
      ...azure,
      thresholdMs: 10_000,
      rule: 1,
      told: { rank: 1, toldCount: 1, toldAt: exampleNow.getTime() },
      ...detail,
      tally: exampleTally({
        parts: [{ labels: ['acompletion'], rowCount: 1, requestId: null }],
        ...tally,
      }),
    },
  };
}

const at = Date.parse('2026-11-24T09:15:02.400Z');
const alone = news(
  'alone',
  { thresholdMs: 300_000, rule: null, model: 'o3' },
  {
    rowCount: 1,
    durationMsMax: 301_840,
    ...{ firstAt: at, lastAt: at, requestIds: ['chatcmpl-8Qz1'], teamIds: ['team-atlas'] },
    apiKeys: exampleTally({}).apiKeys.slice(0, 1),
  },
);
const slow = news('slow', {}, { rowCount: 41, durationMsMax: 48_210 });
const waiting = news(
  'waiting',
  { about: 'first-token', thresholdMs: 2_000 },
  {
    rowCount: 88,
    durationMsMax: 9_420,
  },
);
const other = news('other', bedrock, { rowCount: 9, durationMsMax: 22_700 });

const extra: RowExtra = {
  ...exampleExtra,
  requestCounts: new Map([
    [alone.subject, 62],
    [slow.subject, 402],
    [waiting.subject, 402],
    [other.subject, 118],
  ]),
};
const common = { extra, settings, now: exampleNow, zone: exampleZone } as const;

export const slowExamples: AlertDefinition<SlowSettings, SlowDetail, RowExtra>['examples'] = [
  { ...common, kind: 'single', news: [slow] },
  { ...common, kind: 'single', news: [alone] },
  { ...common, kind: 'group', news: [slow, waiting, other] },
  {
    ...common,
    kind: 'single',
    now: new Date('2026-11-24T09:52:00Z'),
    news: [
      {
        ...slow,
        kind: 'resolved',
        endedAt: new Date('2026-11-24T09:50:00Z'),
        toldAs: ['warning'],
      },
    ],
  },
];
