/** Regions of which several deployments fail while others elsewhere are well. */
import type { OutageSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import { judgeRegionOutages } from '../src/rules/judge-region-outage.ts';
import { type OutageDetail, outageDetail } from '../src/rules/outage-detail.ts';
import { composeNews } from './outages/compose-news.ts';
import { regionOutageExamples } from './outages/outage-examples.ts';
import { readMinutes } from './outages/read-minutes.ts';
import { type OutageStories, readStories } from './outages/read-stories.ts';

export default defineAlert<OutageSettings, OutageDetail, OutageStories>({
  name: 'region-outage-alerts',
  alertTypes: ['region_outage_alerts'],
  description: "providers' regions that fail, and their recovery",
  reads: 'the same, by region of the address',
  needs: 'two deployments in the region, one elsewhere',
  settingsKey: 'region_outage_alerts',
  settings: (config) => config.alerts.region_outage_alerts,
  policy: (config) => config.alerts.region_outage_alerts,
  look: async (context) => {
    const { end, frozen, deployments } = await readMinutes(context);
    const placeOf = new Map(deployments.map(({ place }) => [place.key, place]));
    const placed = deployments.map(({ place: { key, region }, minutes }) => ({
      key,
      region,
      minutes,
    }));
    const findings = judgeRegionOutages(placed, end, context.settings).flatMap((verdict) => {
      const subject = `region:${verdict.region}`;
      const known = context.known.find((one) => one.subject === subject);
      if (verdict.rank === 0 && known === undefined) return [];
      return [
        {
          subject,
          occasion: '',
          baseline: '',
          rank: verdict.rank,
          holdRank: verdict.holdRank,
          group: 'region outages',
          scope: 'regions',
          detail: outageDetail(verdict, known?.detail ?? null, {
            places: verdict.failingKeys.flatMap((key) => placeOf.get(key) ?? []),
            region: { name: verdict.region, deploymentCount: verdict.deploymentCount },
            elsewhere: verdict.elsewhere,
          }),
        },
      ];
    });
    const scopes = frozen === null ? ['regions'] : [];
    return { scopes, frozen, findings };
  },
  enrich: readStories,
  compose: composeNews,
  tellsProgramsEach: true,
  examples: regionOutageExamples,
});
