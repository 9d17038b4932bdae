/** What of LiteLLM's page of metrics is looked at: what its router did, summed by few labels. Pure. */
import type { CounterReading } from './counter-increases.ts';
import { readMetricsText } from './read-metrics-text.ts';

/** Which labels each counter is told apart by; the rest, such as keys and users, is summed. */
const counters = {
  litellm_deployment_cooled_down: [
    'litellm_model_name',
    'model_id',
    'api_base',
    'api_provider',
    'exception_status',
  ],
  litellm_deployment_failure_responses: ['model_id', 'exception_status'],
  litellm_deployment_successful_fallbacks: ['requested_model', 'fallback_model'],
  litellm_deployment_failed_fallbacks: ['requested_model', 'fallback_model'],
} as const;

export type GatewayCounter = keyof typeof counters;

export interface CounterName {
  readonly counter: GatewayCounter;
  readonly labels: Readonly<Record<string, string>>;
}

const processStart = 'process_start_time_seconds';
const isCounter = (name: string): name is GatewayCounter => Object.hasOwn(counters, name);

export type GatewayReading =
  | { readonly ok: true; readonly reading: CounterReading }
  | { readonly ok: false; readonly problem: string };

export function readGatewayCounters(text: string, at: Date): GatewayReading {
  const read = readMetricsText(text, [...Object.keys(counters), processStart]);
  if (!read.ok) return read;
  const sums = new Map<string, number>();
  let startedAt: number | null = null;
  for (const { name, labels, value } of read.samples) {
    if (name === processStart) startedAt = Math.round(value * 1000);
    if (!isCounter(name)) continue;
    const kept = counters[name].map((label) => [label, labels[label] ?? ''] as const);
    const key = JSON.stringify([name, ...kept.map(([, labelValue]) => labelValue)]);
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return {
    ok: true,
    reading: {
      at: at.getTime(),
      processStart: startedAt,
      counters: Object.fromEntries(sums),
    },
  };
}

/** Of a key that `readGatewayCounters` made; null for any other. */
export function counterName(key: string): CounterName | null {
  const parts: unknown = JSON.parse(key);
  if (!Array.isArray(parts)) return null;
  const [counter, ...values] = parts.map(String);
  if (counter === undefined || !isCounter(counter)) return null;
  return {
    counter,
    labels: Object.fromEntries(
      counters[counter].map((label, index) => [label, values[index] ?? '']),
    ),
  };
}
