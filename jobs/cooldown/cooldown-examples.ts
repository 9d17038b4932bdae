/** Made-up cooldowns: one deployment, several, and in use again. */
import type { CooldownSettings } from '../../src/config/config.ts';
import type { AlertDefinition } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import type { CooldownDetail } from '../../src/rules/cooldown-findings.ts';

type Examples = AlertDefinition<CooldownSettings, CooldownDetail, null>['examples'];

const now = new Date('2026-11-24T13:06:20Z');
const frame = {
  extra: null,
  now,
  zone: 'Europe/Berlin',
  settings: {
    everyMs: 60_000,
    tellsResolved: false,
    remindAfterMs: null,
    quietForMs: 3_600_000,
    resolveAfterMs: 0,
    countMin: 1,
    windowMs: 600_000,
  },
};

function newsOf(
  kind: News<CooldownDetail>['kind'],
  detail: Pick<CooldownDetail, 'model' | 'modelId' | 'apiBase' | 'times' | 'statuses'> &
    Partial<CooldownDetail>,
): News<CooldownDetail> {
  return {
    kind,
    subject: `deployment:${detail.modelId}`,
    occasion: '',
    group: 'cooldowns',
    rank: kind === 'resolved' ? 0 : 1,
    rankBefore: 0,
    peakRank: 1,
    beganAt: kind === 'resolved' ? new Date(now.getTime() - 18 * 60_000) : now,
    endedAt: kind === 'resolved' ? now : null,
    toldAs: kind === 'resolved' ? ['warning'] : [],
    detail: {
      firstAt: '2026-11-24T13:01:40Z',
      lastAt: '2026-11-24T13:06:02Z',
      cooldownSeconds: null,
      failedAttempts: null,
      fallbacks: null,
      ...detail,
    },
  };
}

const eastus = {
  model: 'gpt-4o',
  modelId: '9b41f0c2d7e84a6f1c3b5d7e9f0a2c4e6b8d0f1a3c5e7092b4d6f8a0c2e4f618',
  apiBase: 'https://halden-eastus.openai.azure.com',
  times: 6,
  statuses: { '429': 5, '503': 1 },
  cooldownSeconds: 60,
};
const counters = {
  failedAttempts: { '429': 212, '503': 17 },
  fallbacks: { answered: 96, failed: 4 },
};

export const cooldownExamples: Examples = [
  { ...frame, kind: 'single', news: [newsOf('first', { ...eastus, ...counters })] },
  {
    ...frame,
    kind: 'group',
    news: [
      newsOf('first', eastus),
      newsOf('first', {
        model: 'azure/gpt-4o-mini-swedencentral',
        modelId: '0a4c11c8-93be-4c11-8a50-6e2f7d9c1b30',
        apiBase: 'https://halden-swedencentral.openai.azure.com',
        times: 1,
        statuses: { '408': 1 },
      }),
    ],
  },
  { ...frame, kind: 'single', news: [newsOf('resolved', eastus)] },
];
