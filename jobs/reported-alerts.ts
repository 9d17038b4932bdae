/**
 * What gateways report of themselves: calls of their database that failed, and spend that they could not
 * track. LiteLLM tells each by itself; here those of one kind are one message.
 */
import type { ReportedSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import type { ReportedFailure } from '../src/define/events-reader.ts';
import type { Finding } from '../src/define/finding.ts';
import { type ToldCount, toldAgain } from '../src/rules/told-again.ts';
import { composeReported } from './reported/compose-reported.ts';
import { reportedExamples } from './reported/reported-examples.ts';
import {
  type ReportedDetail,
  type ReportedType,
  reportedSubject,
} from './reported/reported-frame.ts';
import { toldBefore } from './rows/told-before.ts';

const types = ['db.exception', 'spend.tracking_failed'] as const satisfies readonly ReportedType[];
const eventsMax = 5_000;

export default defineAlert<ReportedSettings, ReportedDetail, null>({
  name: 'reported-alerts',
  alertTypes: ['db_exceptions', 'failed_tracking_spend'],
  description: 'what gateways report of their database, and of spend that they could not track',
  reads: 'events of the gateway',
  needs: 'service.events_token, deploy/litellm/tollbell_callback.py',
  settingsKey: 'reported_failures',
  settings: (config) => config.alerts.reported_failures,
  policy: (config) => config.alerts.reported_failures,
  lacks: ({ service }) =>
    service.eventsToken === null
      ? 'needs events of the gateway: set tollbell.service.events_token'
      : null,
  typeOf: ({ detail }) =>
    detail.type === 'db.exception' ? 'db_exceptions' : 'failed_tracking_spend',
  look: async ({ events, known, now, settings }) => {
    const since = new Date(now.getTime() - settings.windowMs);
    const told = toldBefore(known);
    const findings: Finding<ReportedDetail>[] = [];
    for (const type of types) {
      const { items } = await events.failures({ type, since, limit: eventsMax });
      for (const several of Map.groupBy(items, (one) => nameOf(type, one)).values()) {
        const detail = detailOf(type, several, told, now);
        const isKnown = told.has(reportedSubject(detail));
        if (several.length >= settings.countMin || isKnown) findings.push(findingOf(detail));
      }
    }
    return { scopes: [...types], findings };
  },
  enrich: async () => null,
  compose: composeReported,
  tellsProgramsEach: true,
  examples: reportedExamples,
});

const nameOf = (type: ReportedType, { errorClass, model }: ReportedFailure): string | null =>
  type === 'db.exception' ? errorClass : model;

function detailOf(
  type: ReportedType,
  failures: readonly ReportedFailure[],
  told: ReadonlyMap<string, ToldCount>,
  now: Date,
): ReportedDetail {
  const [first] = failures;
  const name = first === undefined ? null : nameOf(type, first);
  const before = told.get(reportedSubject({ type, name })) ?? null;
  return {
    type,
    name,
    failureCount: failures.length,
    sources: [...new Set(failures.map(({ source }) => source))].toSorted(),
    lastAt: (failures.at(-1)?.at ?? now).toISOString(),
    message: failures.find(({ message }) => message !== null)?.message ?? null,
    told: toldAgain(before, failures.length, now),
  };
}

const findingOf = (detail: ReportedDetail): Finding<ReportedDetail> => ({
  subject: reportedSubject(detail),
  occasion: '',
  baseline: '',
  rank: detail.told.rank,
  holdRank: detail.told.rank,
  group: detail.type,
  scope: detail.type,
  detail,
});
