/** Spend that is not tracked: answers that cost nothing, of models that have a price. */
import type { TrackingSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import { unpricedTokens } from '../src/queries/unpriced-tokens.ts';
import { readRowExtra } from './rows/row-extra.ts';
import { composeTracking } from './tracking/compose-tracking.ts';
import { findUnpriced } from './tracking/find-unpriced.ts';
import { trackingExamples } from './tracking/tracking-examples.ts';
import type { TrackingDetail, TrackingExtra } from './tracking/tracking-frame.ts';

export default defineAlert<TrackingSettings, TrackingDetail, TrackingExtra>({
  name: 'tracking-alerts',
  alertTypes: ['failed_tracking_spend'],
  description: 'answers that cost nothing, of models that have a price',
  reads: 'answers in the spend log that cost nothing',
  needs: 'nothing',
  settingsKey: 'failed_tracking_spend',
  settings: (config) => config.alerts.failed_tracking_spend,
  policy: (config) => config.alerts.failed_tracking_spend,
  look: findUnpriced,
  enrich: async (news, context) => {
    const { source, readSection } = context;
    const tallies = news.map(({ detail }) => detail.tally);
    const window = {
      start: new Date(Math.min(...tallies.map(({ from }) => from))),
      end: new Date(Math.max(...tallies.map(({ lastAt }) => lastAt + 1))),
    };
    const models = news.flatMap(({ detail }) => detail.model ?? []);
    const tokens = await readSection(() => unpricedTokens(source, { window, models }));
    return {
      ...(await readRowExtra(news, context, { isOfModel: true, needsMessages: false })),
      tokens: tokens.isCut ? new Map() : tokens.value,
    };
  },
  compose: composeTracking,
  tellsProgramsEach: true,
  examples: trackingExamples,
});
