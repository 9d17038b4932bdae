/** Requests that were started and not reported finished: known from events alone, since they have no row. */
import type { HangingSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import { timeSpan } from '../src/message/time-span.ts';
import { type HangingDetail, hangingFindings } from '../src/rules/hanging-findings.ts';
import { composeHanging } from './hanging/compose-hanging.ts';
import { hangingExamples } from './hanging/hanging-examples.ts';

/** More are counted, and not told apart. */
const requestsMax = 500;
/** A gateway that was silent for so long tells nothing of what hangs now. */
const silentMs = 5 * 60_000;

export default defineAlert<HangingSettings, HangingDetail, null>({
  name: 'hanging-alerts',
  alertTypes: ['llm_requests_hanging'],
  description: 'requests that were started and not reported finished, from events of the gateway',
  reads: 'events of the gateway',
  needs: 'service.events_token, deploy/litellm/tollbell_callback.py',
  settingsKey: 'llm_requests_hanging',
  settings: (config) => config.alerts.llm_requests_hanging,
  policy: (config) => config.alerts.llm_requests_hanging,
  lacks: ({ service }) =>
    service.eventsToken === null
      ? 'needs events of the gateway: set tollbell.service.events_token'
      : null,
  look: async ({ events, now, settings }) => {
    const { heardAt } = events;
    const quietMs = heardAt === null ? null : now.getTime() - heardAt.getTime();
    if (quietMs === null || quietMs > silentMs) {
      const frozen =
        quietMs === null
          ? 'no gateway has sent an event yet'
          : `no gateway has sent an event for ${timeSpan(quietMs)}`;
      return { scopes: [], frozen, findings: [] };
    }
    const startedBefore = new Date(now.getTime() - settings.thresholdMs);
    const open = await events.openRequests({ startedBefore, limit: requestsMax });
    // Of those that were left out nobody knows where they hang.
    const isPart = open.totalCount > open.items.length;
    return {
      scopes: ['requests'],
      frozen: isPart ? `more than ${requestsMax} requests hang: not all are looked at` : null,
      findings: hangingFindings(open.items, now),
    };
  },
  enrich: async () => null,
  compose: composeHanging,
  tellsProgramsEach: true,
  examples: hangingExamples,
});
