/** Made-up reports of gateways: a database that fails, and spend without a price. */
import type { ReportedSettings } from '../../src/config/config.ts';
import type { AlertDefinition } from '../../src/define/define-alert.ts';
import {
  type ReportedDetail,
  type ReportedNews,
  type ReportedType,
  reportedSubject,
} from './reported-frame.ts';

type Examples = AlertDefinition<ReportedSettings, ReportedDetail, null>['examples'];

function example(
  type: ReportedType,
  name: string,
  failureCount: number,
  message: string,
): Examples[number] {
  const now = new Date('2026-11-24T09:22:00Z');
  const detail: ReportedDetail = {
    type,
    name,
    failureCount,
    sources: ['litellm-0', 'litellm-1'],
    lastAt: '2026-11-24T09:21:40.000Z',
    message,
    told: { rank: 1, toldCount: failureCount, toldAt: now.getTime() },
  };
  const news: ReportedNews = {
    kind: 'first',
    subject: reportedSubject(detail),
    occasion: '',
    group: type,
    rank: 1,
    rankBefore: 0,
    peakRank: 1,
    beganAt: new Date('2026-11-24T09:22:00Z'),
    endedAt: null,
    isEvent: false,
    toldAs: [],
    detail,
  };
  const policy = { everyMs: 60_000, quietForMs: 3_600_000, remindAfterMs: null };
  return {
    news: [news] as const,
    kind: 'single' as const,
    extra: null,
    settings: {
      ...policy,
      resolveAfterMs: 0,
      tellsResolved: false,
      windowMs: 600_000,
      countMin: 1,
    },
    now,
    zone: 'Europe/Berlin',
  };
}

export const reportedExamples: Examples = [
  example('db.exception', 'OperationalError', 14, "can't reach database server at db:5432"),
  example('spend.tracking_failed', 'gpt-5', 3, 'no price is known of this model'),
];
