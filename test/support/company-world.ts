/** The made-up company in good health under every alert that there is, and what people are told of it. */
import { alerts } from '../../jobs/index.ts';
import { alertTypes } from '../../src/config/alert-types.ts';
import { eventsToken } from './event-server.ts';
import { type HealthyCompany, healthyCompany } from './healthy-company.ts';
import { startRudeReceiver, titleOf } from './rude-receiver.ts';
import { createWorld, type World } from './world.ts';

export interface Told {
  readonly type: string;
  readonly title: string;
  readonly at: Date;
}

export interface CompanyWorld {
  readonly world: World;
  readonly company: HealthyCompany;
  /** Takes what people were told since the last time. */
  readonly inbox: () => readonly Told[];
}

export async function companyWorld(
  clock: { at: Date },
  options: Omit<Parameters<typeof healthyCompany>[0], 'start'>,
): Promise<CompanyWorld> {
  const start = clock.at;
  const receiver = await startRudeReceiver(() => clock.at);
  const world = await createWorld(clock, {
    start: start.toISOString(),
    jobs: [],
    alerts,
    countsUsage: true,
    keepsEntities: true,
    config: `
general_settings:
  alerting: [slack]
  alert_types: [${alertTypes.join(', ')}]
  alert_to_webhook_url:
${alertTypes.map((type) => `    ${type}: '${receiver.url}/${type}'`).join('\n')}
tollbell:
  service: { events_token: ${eventsToken} }
  alerts:
    outage_alerts: { every_seconds: 60 }
    region_outage_alerts: { every_seconds: 60 }
    # The company's own model, which costs something on one of its deployments only.
    failed_tracking_spend: { free: ['llama-*'] }
`,
  });
  const company = healthyCompany({ start, ...options });
  await company.writeEntities(world.database.url);
  return {
    world,
    company,
    inbox: () =>
      receiver.arrivals.splice(0).map((one) => ({
        type: one.path.slice(1),
        title: titleOf(one).replace(/^\W+ /u, ''),
        at: one.at,
      })),
  };
}
