/**
 * What `GET /health/services?service=…` tests, by LiteLLM's contract; the answer is the provider's. Pure.
 * https://docs.litellm.ai/docs/proxy/health
 */
import type { Destination, Places } from './destinations.ts';
import { destinationsOf } from './destinations.ts';

export type ServiceTest =
  | {
      readonly ok: true;
      readonly destinations: readonly Destination[];
      /** Budget events are what LiteLLM's webhook test sends. */
      readonly isBudgetEvent: boolean;
      readonly message: string;
    }
  | { readonly ok: false; readonly status: 400 | 422; readonly problem: string };

/** LiteLLM tests these too; tollbell sends nothing there. */
const elsewhere: readonly string[] = [
  'email',
  'langfuse',
  'langfuse_otel',
  'openmeter',
  'braintrust',
  'otel',
  'custom_callback_api',
  'langsmith',
  'datadog',
  'datadog_metrics',
  'datadog_llm_observability',
  'generic_api',
  'arize',
  'sqs',
];
/** LiteLLM's names, and the kinds that they are. */
const kindOf: Readonly<Record<string, string>> = {
  slack: 'slack',
  slack_budget_alerts: 'slack',
  webhook: 'webhook',
  ms_teams: 'teams',
  discord: 'discord',
  alertmanager: 'alertmanager',
};

/** A kind of destination by LiteLLM's name, or one of `tollbell.destinations` by its own. */
export function serviceTest(service: string, places: Places): ServiceTest {
  const all = destinationsOf(places);
  const named = all.filter(({ name }) => name === service);
  if (named.length > 0) return test(service, named);
  const kind = kindOf[service];
  if (kind !== undefined) {
    // LiteLLM's `slack` stands for whatever it posts Slack's format to.
    const found = all.filter(
      (one) => one.kind === kind || (kind === 'slack' && one.kind === 'discord'),
    );
    if (found.length > 0) return test(service, found);
    return {
      ok: false,
      status: 422,
      problem: `"${service}" not in proxy config: general_settings. Unable to test this.`,
    };
  }
  if (elsewhere.includes(service)) {
    const problem = `"${service}" is not sent to by tollbell. Unable to test this.`;
    return { ok: false, status: 422, problem };
  }
  const names = [
    ...Object.keys(kindOf),
    ...elsewhere,
    ...places.routing.destinations.map(({ name }) => name),
  ];
  const shown = service.slice(0, 60);
  const problem = `Service must be in list. Service=${shown} not in ${JSON.stringify(names)}`;
  return { ok: false, status: 400, problem };
}

function test(service: string, destinations: readonly Destination[]): ServiceTest {
  const isSlack = kindOf[service] === 'slack';
  return {
    ok: true,
    destinations,
    isBudgetEvent: service === 'webhook',
    message: isSlack
      ? 'Mock Slack Alert sent, verify Slack Alert Received on your channel'
      : `Test message sent to ${destinations.map(({ name }) => name).join(', ')}`,
  };
}
