/** Made-up outages, to show what is told of them: one, several at once, a region, and their ends. */
import type { OutageSettings } from '../../src/config/config.ts';
import type { AlertDefinition } from '../../src/define/define-alert.ts';
import type { OutagePlace } from '../../src/rules/deployment-minutes.ts';
import type { OutageDetail } from '../../src/rules/outage-detail.ts';
import { outageStory } from '../../src/rules/outage-story.ts';
import type { OutageNews } from './outage-frame.ts';
import type { OutageStories } from './read-stories.ts';

type Examples = AlertDefinition<OutageSettings, OutageDetail, OutageStories>['examples'];

const minuteMs = 60_000;
const settings: OutageSettings = {
  everyMs: 30_000,
  tellsResolved: true,
  remindAfterMs: null,
  quietForMs: 60 * minuteMs,
  resolveAfterMs: 5 * minuteMs,
  windowMs: minuteMs,
  windowCount: 3,
  minorCount: 5,
  majorCount: 10,
  minorShare: 0.2,
  majorShare: 0.5,
  requestsMin: 20,
  longMs: 15 * minuteMs,
};
const frame = { settings, zone: 'Europe/Berlin' };
const since = Date.parse('2026-11-24T13:01:00Z');
const told = Date.parse('2026-11-24T13:05:00Z');
const over = Date.parse('2026-11-24T15:58:00Z');

function place(model: string, modelId: string, host: string, region: string): OutagePlace {
  const apiBase = `https://${host}`;
  const key = `deployment:${modelId}`;
  return { kind: 'deployment', key, model, modelId, apiBase, provider: null, region };
}

const eastus = place(
  'gpt-4o',
  '9b41f0c2d7e84a6f1c3b5d7e9f0a2c4e6b8d0f1a3c5e7092b4d6f8a0c2e4f618',
  'halden-eastus.openai.azure.com',
  'Azure eastus',
);
const frankfurt = ['claude-sonnet', 'claude-haiku', 'rerank'].map((model, index) =>
  place(
    model,
    `4f0d${index}a7c-93be-4c11-8a50-6e2f7d9c1b3${index}`,
    'bedrock-runtime.eu-central-1.amazonaws.com',
    'AWS eu-central-1',
  ),
);

interface Made {
  readonly news: OutageNews;
  readonly stories: OutageStories;
}

/** An outage of some places, of which a share of so many requests a minute is lost. */
function make(
  places: readonly OutagePlace[],
  {
    perMinute,
    lostShare,
    isOver,
    isRegion = false,
  }: {
    readonly perMinute: number;
    readonly lostShare: number;
    readonly isOver: boolean;
    readonly isRegion?: boolean;
  },
): Made {
  const end = isOver ? over : told;
  const window = { start: isOver ? since : told - 3 * minuteMs, end };
  const chartFrom = isOver ? since : told - 15 * minuteMs;
  const minutes = Array.from(
    { length: (end - chartFrom) / minuteMs },
    (_, index) => chartFrom + index * minuteMs,
  );
  const rows = places.flatMap((one, placeIndex) =>
    minutes.map((at, index) => {
      const requestCount = Math.round(
        (perMinute / (placeIndex + 1)) * (1 + 0.18 * Math.sin(index * 1.7 + placeIndex)),
      );
      const isOut = at >= since;
      const failureCount = isOut
        ? Math.round(requestCount * lostShare * (1 - 0.06 * Math.abs(Math.sin(index))))
        : 0;
      return { one, at, requestCount, failureCount };
    }),
  );
  const traffic = rows.map(({ one, at, requestCount, failureCount }) => ({
    ...one,
    at: new Date(at),
    requestCount,
    failureCount,
    spendUsd: 0,
    promptTokens: 0,
    completionTokens: 0,
  }));
  const sister = {
    ...place('gpt-4o', 'sister', 'halden-swedencentral.openai.azure.com', 'Azure swedencentral'),
    requestCount: 61,
    failureCount: 0,
    spendUsd: 0,
    promptTokens: 0,
    completionTokens: 0,
  };
  const failures = rows
    .filter(({ failureCount }) => failureCount > 0)
    .map(({ one, at, failureCount }) => ({
      ...one,
      at: new Date(at),
      errorClass: 'ServiceUnavailableError',
      errorCode: '503',
      isRefusal: false,
      rowCount: failureCount,
    }));
  const lost = failures.filter(({ at }) => at.getTime() >= window.start);
  const notes = places.flatMap((one) => {
    const total = lost
      .filter(({ key }) => key === one.key)
      .reduce((sum, { rowCount }) => sum + rowCount, 0);
    return (
      [
        ['ServiceUnavailableError', '503', 0.78],
        ['InternalServerError', '500', 0.17],
        ['Timeout', '408', 0.05],
      ] as const
    ).map(([errorClass, errorCode, share], index) => ({
      ...one,
      kind: 'failure' as const,
      callType: 'acompletion',
      errorClass,
      errorCode,
      errorSignature: null,
      isRefusal: false,
      rowCount: Math.round(total * share),
      firstAt: new Date(window.start),
      lastAt: new Date(end - (index + 1) * 9_000),
      durationMsMax: 0,
      totalTokens: 0,
      apiKeys: Array.from({ length: 14 }, (_, key) => `key-${key}`),
      teamIds: ['support-bot', 'search', 'research'],
      requestIds: index === 0 ? ['chatcmpl-7d1f02b9', 'chatcmpl-c55e90a4'] : [],
    }));
  });
  const story = outageStory({
    places,
    window,
    chartFrom,
    traffic: [...traffic, ...minutes.map((at) => ({ ...sister, at: new Date(at) }))],
    failures,
    notes,
  });
  const [first] = places;
  const region = first?.region ?? '';
  const subject = isRegion ? `region:${region}` : (first?.key ?? '');
  return {
    stories: new Map([[subject, story]]),
    news: {
      kind: isOver ? 'resolved' : 'first',
      subject,
      occasion: '',
      group: 'outages',
      rank: isOver ? 0 : lostShare >= 0.5 ? 2 : 1,
      rankBefore: isOver ? 2 : 0,
      peakRank: 2,
      beganAt: new Date(told),
      endedAt: isOver ? new Date(over) : null,
      toldAs: isOver ? ['critical'] : [],
      detail: {
        places,
        region: isRegion ? { name: region, deploymentCount: places.length } : null,
        since: new Date(since).toISOString(),
        window: {
          start: new Date(window.start).toISOString(),
          end: new Date(window.end).toISOString(),
        },
        requestCount: story.requestCount,
        failureCount: story.failureCount,
        elsewhere: isRegion ? { requestCount: 1_204, failureCount: 9 } : null,
      },
    },
  };
}

function example(first: Made, ...others: readonly Made[]): Examples[number] {
  const isOver = first.news.kind === 'resolved';
  return {
    ...frame,
    news: [first.news, ...others.map(({ news }) => news)],
    extra: new Map([first, ...others].flatMap(({ stories }) => [...stories])),
    kind: others.length === 0 ? 'single' : 'group',
    now: new Date((isOver ? over + 5 * minuteMs : told) + 20_000),
  };
}

const out = { perMinute: 34, lostShare: 0.92, isOver: false };
const back = { ...out, isOver: true };
const frankfurtOut = frankfurt.map((one, index) =>
  make([one], { ...out, perMinute: 22 - index * 5 }),
);
const [firstOut = make([eastus], out), ...othersOut] = frankfurtOut;

export const outageExamples: Examples = [
  example(make([eastus], out)),
  example(make([eastus], { ...out, lostShare: 0.31 })),
  example(firstOut, ...othersOut),
  example(make([eastus], back)),
];

const region = { perMinute: 24, lostShare: 0.88, isOver: false, isRegion: true };

export const regionOutageExamples: Examples = [
  example(make(frankfurt, region)),
  example(make(frankfurt, { ...region, isOver: true })),
];
