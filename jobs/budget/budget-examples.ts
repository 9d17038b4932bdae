/** Made-up budgets, for previews and the tests of every channel. */
import type { BudgetAlertSettings } from '../../src/config/config.ts';
import type { AlertDefinition } from '../../src/define/define-alert.ts';
import type { BudgetKind, BudgetOwner } from '../../src/queries/budgets/budget-position.ts';
import type { Contributor } from '../../src/queries/budgets/contributors.ts';
import type { BudgetDetail } from '../../src/rules/budget-detail.ts';
import { crossedRank, judgeLevels, levelsOf } from '../../src/rules/budget-levels.ts';
import type { BudgetExtra, BudgetNews } from './budget-frame.ts';

const now = new Date('2026-11-25T08:12:00Z');
const zone = 'Europe/Berlin';
const windowStart = '2026-10-31T23:00:00.000Z';
const windowEnd = '2026-11-30T23:00:00.000Z';

const settings: BudgetAlertSettings = {
  everyMs: 60_000,
  quietForMs: 86_400_000,
  remindAfterMs: null,
  resolveAfterMs: 0,
  tellsResolved: true,
  levels: [
    { kind: 'percent', percent: 85 },
    { kind: 'percent', percent: 95 },
  ],
  isProjected: true,
  rules: [],
  marginShare: 0.05,
  driftShare: 0.2,
  keyEmails: {},
};

const nobody: BudgetOwner = {
  teamId: null,
  teamAlias: null,
  userId: null,
  userEmail: null,
  organizationId: null,
  organizationAlias: null,
};
const ofAtlas: BudgetOwner = { ...nobody, teamId: 'team-atlas', teamAlias: 'Atlas' };

function detail(
  kind: BudgetKind,
  id: string,
  rest: Partial<BudgetDetail> & Pick<BudgetDetail, 'spendUsd' | 'limitUsd'>,
): BudgetDetail {
  const base: BudgetDetail = {
    ...{ about: 'levels', kind, id, scope: { kind: 'all' }, name: null, owner: nobody },
    ...{ spendFrom: 'counter', softLimitUsd: null, sharedBudgetId: null, duration: '30d' },
    ...{ windowStart, windowEnd, isResetDue: false, levels: [], projection: null, drift: null },
    ...{ isCounterUnsure: false, alertEmails: [], percentEmails: null },
    ...rest,
  };
  return { ...base, levels: levelsOf(base, settings.levels) };
}

function news(of: BudgetDetail, rest: Partial<BudgetNews> = {}): BudgetNews {
  const { rank } = judgeLevels(of.levels, { spendUsd: of.spendUsd, limits: of, marginShare: 0 });
  return {
    kind: 'first',
    subject: `${of.kind}:${of.id}${of.about === 'projection' ? ' projected' : ''}`,
    occasion: windowStart,
    group: null,
    rank: of.about === 'levels' ? rank : 1,
    rankBefore: 0,
    peakRank: rank,
    beganAt: now,
    endedAt: null,
    toldAs: [],
    detail: of,
    ...rest,
  };
}

const atlas = detail('team', 'team-atlas', {
  name: 'Atlas',
  owner: { ...nobody, organizationId: 'org-1', organizationAlias: 'Acme' },
  spendUsd: 4_838.17,
  limitUsd: 5_000,
  projection: {
    estimateUsd: 5_921.4,
    lowUsd: 5_640.2,
    highUsd: 6_202.6,
    reach: {
      earliest: '2026-11-25T17:40:00.000Z',
      likely: '2026-11-25T20:10:00.000Z',
      latest: '2026-11-26T01:05:00.000Z',
    },
  },
});

const keyNames = ['atlas-prod', 'atlas-batch', 'atlas-eval', 'atlas-notebooks', null] as const;
const keys = Array.from({ length: 37 }, (_, index) =>
  detail('key', `${String(index).padStart(2, '0')}dc28d0f030c55ed4ab77ed8faf098196cb1c05df7785`, {
    name: keyNames[index] ?? `atlas-worker-${index}`,
    owner: ofAtlas,
    spendUsd: index < 4 ? 52.4 - index : 49.6 - index * 0.19,
    limitUsd: 50,
  }),
);

const growth = detail('team', 'team-growth', {
  name: 'Growth',
  spendUsd: 1_180.4,
  limitUsd: 1_500,
  projection: {
    estimateUsd: 1_631,
    lowUsd: 1_540,
    highUsd: 1_722,
    reach: {
      earliest: '2026-11-26T10:00:00.000Z',
      likely: '2026-11-28T09:00:00.000Z',
      latest: '2026-11-30T12:00:00.000Z',
    },
  },
});

const found = [
  news(
    detail('organization', 'org-1', {
      name: 'Acme',
      spendUsd: 20_410.6,
      limitUsd: 20_000,
      sharedBudgetId: 'budget-acme',
    }),
  ),
  news(
    detail('end_user', 'customer-1077', {
      spendUsd: 31.2,
      limitUsd: 25,
      sharedBudgetId: 'budget-trial',
    }),
  ),
  news(
    detail('key', 'a41c28d0f030c55ed4ab77ed8faf098196cb1c05df7785', {
      name: 'support-bot',
      scope: { kind: 'model', model: 'gpt-4o' },
      spendFrom: 'computed',
      spendUsd: 118,
      limitUsd: 100,
    }),
  ),
] as const;

const part = (
  name: string,
  spendUsd: number,
  spendUsdBefore: number,
  requestCount: number,
): Contributor => ({ ...{ id: name, alias: name, spendUsd, spendUsdBefore, requestCount } });

const atlasDays = [
  142.1, 40.2, 171.4, 188.2, 201.7, 195.3, 182.9, 61, 48.6, 190.4, 204.8, 215.1, 198.6, 187.2, 70.3,
  55.9, 221.5, 240.3, 252.8, 249.6, 260.1, 98.4, 110.2, 351.17, 401,
];

const extra: BudgetExtra = {
  spenders: new Map([
    [
      'team:team-atlas',
      {
        spendUsd: 4_838.17,
        spendUsdBefore: 3_604.9,
        requestCount: 53_124,
        keyCount: 37,
        keys: [
          part('atlas-prod', 2_210.4, 2_105.1, 31_200),
          part('atlas-batch', 1_480.9, 402.6, 8_804),
          part('atlas-eval', 611.2, 540, 3_120),
        ],
        modelCount: 3,
        models: [
          part('gpt-4o', 2_902.1, 2_480.2, 30_116),
          part('claude-sonnet-4-5', 1_731.5, 902.4, 18_020),
          part('text-embedding-3-large', 204.57, 222.3, 4_988),
        ],
      },
    ],
  ]),
  days: new Map([
    [
      'team:team-atlas',
      atlasDays.map((spendUsd, index) => ({
        day: `2026-11-${String(index + 1).padStart(2, '0')}`,
        spendUsd,
        requestCount: Math.round(spendUsd * 11),
      })),
    ],
  ]),
  projections: new Map(),
};

const [firstKey, ...otherKeys] = keys.map((key) => news(key));

export const budgetExamples: AlertDefinition<
  BudgetAlertSettings,
  BudgetDetail,
  BudgetExtra
>['examples'] = [
  { news: [news(atlas)], kind: 'single', extra, settings, now, zone },
  ...(firstKey === undefined
    ? []
    : [
        {
          news: [firstKey, ...otherKeys] as const,
          kind: 'group' as const,
          ...{ extra, settings, now, zone },
        },
      ]),
  {
    news: [news({ ...growth, about: 'projection' })],
    kind: 'single',
    ...{ extra, settings, now, zone },
  },
  { news: found, kind: 'found', extra, settings, now, zone },
  {
    news: [
      news(
        { ...atlas, spendUsd: 5_204.4 },
        {
          kind: 'resolved',
          rank: 0,
          rankBefore: crossedRank,
          peakRank: crossedRank,
          beganAt: new Date('2026-11-21T14:03:00Z'),
          endedAt: new Date('2026-11-30T23:04:00Z'),
          toldAs: ['warning', 'critical'],
        },
      ),
    ],
    kind: 'single',
    ...{ extra, settings, zone },
    now: new Date('2026-11-30T23:04:00Z'),
  },
];
