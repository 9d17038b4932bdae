/** Deployments that fail at their provider: minor, major, and well again. */
import type { OutageSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import { judgeOutage } from '../src/rules/judge-outage.ts';
import { type OutageDetail, outageDetail } from '../src/rules/outage-detail.ts';
import { composeNews } from './outages/compose-news.ts';
import { outageExamples } from './outages/outage-examples.ts';
import { readMinutes } from './outages/read-minutes.ts';
import { type OutageStories, readStories } from './outages/read-stories.ts';

export default defineAlert<OutageSettings, OutageDetail, OutageStories>({
  name: 'outage-alerts',
  alertTypes: ['outage_alerts'],
  description: 'deployments whose provider fails, and their recovery',
  reads: 'failures in the spend log: 408, 500 and above',
  needs: 'disable_error_logs off',
  settingsKey: 'outage_alerts',
  settings: (config) => config.alerts.outage_alerts,
  policy: (config) => config.alerts.outage_alerts,
  look: async (context) => {
    const { end, frozen, deployments, models } = await readMinutes(context);
    const findings = [...deployments, ...models].map(({ place, minutes }) => {
      const verdict = judgeOutage(minutes, end, context.settings);
      const known = context.known.find(({ subject }) => subject === place.key);
      return {
        subject: place.key,
        occasion: '',
        baseline: '',
        rank: verdict.rank,
        holdRank: verdict.holdRank,
        group: 'outages',
        scope: 'deployments',
        detail: outageDetail(verdict, known?.detail ?? null, {
          places: [place],
          region: null,
          elsewhere: null,
        }),
      };
    });
    const scopes = frozen === null ? ['deployments'] : [];
    return { scopes, frozen, findings: findings.filter(isOfUse(context.known)) };
  },
  enrich: readStories,
  compose: composeNews,
  tellsProgramsEach: true,
  examples: outageExamples,
});

/** What is well and was never told of need not be judged at all. */
const isOfUse =
  (known: readonly { readonly subject: string }[]) =>
  ({ subject, rank }: { readonly subject: string; readonly rank: number }): boolean =>
    rank > 0 || known.some((one) => one.subject === subject);
