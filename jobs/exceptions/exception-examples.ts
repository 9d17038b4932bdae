/** Made-up failures, for previews and the tests of every channel. */
import type { ExceptionSettings } from '../../src/config/config.ts';
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
import type { ExceptionDetail, ExceptionExtra, ExceptionNews } from './exception-frame.ts';

const minuteMs = 60_000;

const settings: ExceptionSettings = {
  everyMs: 30_000,
  quietForMs: 30 * minuteMs,
  remindAfterMs: null,
  resolveAfterMs: 5 * minuteMs,
  tellsResolved: true,
  windowMs: 10 * minuteMs,
  minimum: { count: 3, share: 0.01 },
  callerCountMin: 50,
};

const subject = 'example';

function news(
  detail: Partial<ExceptionDetail> & Pick<ExceptionDetail, 'errorClass'>,
  tally: Partial<Tally>,
  rest: Partial<ExceptionNews> = {},
): ExceptionNews {
  return {
    kind: 'first',
    subject: `${subject} ${detail.errorClass}`,
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
      about: 'provider',
      ...azure,
      provider: 'azure',
      apiKey: null,
      told: { rank: 1, toldCount: 1, toldAt: exampleNow.getTime() },
      ...detail,
      tally: exampleTally(tally),
    },
  };
}

const part = (errorClass: string, signature: string, rowCount: number, requestId: string) => ({
  labels: [errorClass, signature],
  rowCount,
  requestId,
});

const unavailable = news(
  { errorClass: 'ServiceUnavailableError' },
  { rowCount: 251, parts: [part('ServiceUnavailableError', 'unavailable', 251, 'chatcmpl-8Qz1')] },
);
const limited = news(
  { errorClass: 'RateLimitError' },
  {
    rowCount: 34,
    parts: [
      part('RateLimitError', 'token rate', 29, 'chatcmpl-8Qz7'),
      part('RateLimitError', 'requests', 5, 'chatcmpl-8R0c'),
    ],
  },
);
const timedOut = news(
  { errorClass: 'Timeout', ...bedrock, provider: 'bedrock' },
  { rowCount: 12, parts: [part('Timeout', 'timed out', 12, 'msg-41')] },
);
const callers = news(
  {
    about: 'caller',
    errorClass: 'ContentPolicyViolationError',
    apiKey: 'a41c28d0f030c55ed4ab77ed8faf098196cb1c05df778518',
  },
  {
    rowCount: 100,
    teamIds: ['team-growth'],
    apiKeys: ['a41c28d0f030c55ed4ab77ed8faf098196cb1c05df778518'],
    parts: [
      part('ContentPolicyViolationError', 'filtered', 88, 'chatcmpl-8R2a'),
      part('ContextWindowExceededError', 'length', 12, 'chatcmpl-8R2f'),
    ],
  },
);

const extra: ExceptionExtra = {
  ...exampleExtra,
  isMessageHidden: false,
  requestCounts: new Map([
    [unavailable.subject, 4_650],
    [limited.subject, 4_650],
    [timedOut.subject, 118],
  ]),
  errorMessages: new Map([
    [
      'chatcmpl-8Qz1',
      'litellm.ServiceUnavailableError: AzureException - The service is temporarily unable to process your request. Please try again later.',
    ],
    ['chatcmpl-8Qz7', 'Requests to the deployment have exceeded its token rate limit.'],
    ['chatcmpl-8R0c', 'Too many requests, please wait before trying again.'],
    ['msg-41', 'Request timed out after 600.0 seconds.'],
    ['chatcmpl-8R2a', 'The response was filtered by the content management policy.'],
    ['chatcmpl-8R2f', "This model's maximum context length is 128000 tokens."],
  ]),
};

const common = { extra, settings, now: exampleNow, zone: exampleZone } as const;
const ended = {
  kind: 'resolved',
  endedAt: new Date('2026-11-24T09:50:00Z'),
  toldAs: ['warning'],
} as const;

export const exceptionExamples: AlertDefinition<
  ExceptionSettings,
  ExceptionDetail,
  ExceptionExtra
>['examples'] = [
  { ...common, kind: 'single', news: [limited] },
  { ...common, kind: 'group', news: [unavailable, limited, timedOut] },
  { ...common, kind: 'single', news: [callers] },
  {
    ...common,
    kind: 'single',
    now: new Date('2026-11-24T09:52:00Z'),
    news: [{ ...unavailable, ...ended }],
  },
];
