/** Deployments that the gateway's router leaves alone for a while, from its events or its own metrics. */
import type { CooldownSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import { type CooldownDetail, cooldownFindings } from '../src/rules/cooldown-findings.ts';
import { type CounterMemory, counterIncreases } from '../src/rules/counter-increases.ts';
import { readGatewayCounters } from '../src/rules/gateway-counters.ts';
import { composeCooldown } from './cooldown/compose-cooldown.ts';
import { cooldownExamples } from './cooldown/cooldown-examples.ts';

const eventsMax = 5_000;

export default defineAlert<CooldownSettings, CooldownDetail, null>({
  name: 'cooldown-alerts',
  alertTypes: ['cooldown_deployment'],
  description: 'deployments that the router leaves alone, from events or metrics of the gateway',
  reads: 'events of the gateway, or its page of metrics',
  needs: 'service.events_token or gateway_metrics_url',
  settingsKey: 'cooldown_deployment',
  settings: (config) => config.alerts.cooldown_deployment,
  policy: (config) => config.alerts.cooldown_deployment,
  lacks: ({ service, gateway }) =>
    service.eventsToken === null && gateway.metricsUrl === null
      ? 'needs tollbell.gateway_metrics_url, or events: tollbell.service.events_token'
      : null,
  look: async ({ events, readMetrics, known, memory, now, settings }) => {
    const { countMin, windowMs } = settings;
    const since = new Date(now.getTime() - windowMs);
    const { items: cooldowns } = await events.cooldowns({ since, limit: eventsMax });
    const page = readMetrics === null ? null : await readMetrics();
    const read = page?.ok === true ? readGatewayCounters(page.text, now) : page;
    const before = isCounterMemory(memory) ? memory : null;
    const after =
      read?.ok === true && 'reading' in read
        ? counterIncreases(before, read.reading, windowMs)
        : before;
    const isEverHeard = events.heardAt !== null || readMetrics !== null;
    const findings = cooldownFindings({
      cooldowns,
      increases:
        readMetrics === null
          ? null
          : (after?.increases.filter(({ at }) => at > since.getTime()) ?? []),
      countMin,
      known: known.map(({ subject }) => subject),
    });
    const frozen =
      read !== null && !read.ok
        ? read.problem
        : isEverHeard
          ? null
          : 'no gateway has sent an event yet';
    const scopes = frozen === null ? ['deployments'] : [];
    return { scopes, frozen, findings, memory: after };
  },
  enrich: async () => null,
  compose: composeCooldown,
  tellsProgramsEach: true,
  examples: cooldownExamples,
});

/** Written by the last look; before the first there is none. */
function isCounterMemory(memory: unknown): memory is CounterMemory {
  return typeof memory === 'object' && memory !== null && 'processes' in memory;
}
