/** Deployments that the router left alone, from events, from counters, or from both. Pure. */
import type { Cooldown } from '../define/events-reader.ts';
import type { Finding } from '../define/finding.ts';
import type { Increase } from './counter-increases.ts';
import { deploymentKey, modelKey } from './deployment-minutes.ts';
import { counterName, type GatewayCounter } from './gateway-counters.ts';

/** JSON; instants in ISO 8601. */
export interface CooldownDetail {
  /** The public name, where events say it; else the deployment's own. */
  readonly model: string | null;
  readonly modelId: string | null;
  readonly apiBase: string | null;
  /** Within the window; where events and counters differ, the larger of both. */
  readonly times: number;
  /** How often after which answer; `` where it is not known. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly firstAt: string;
  readonly lastAt: string;
  /** The longest; null where nobody says. */
  readonly cooldownSeconds: number | null;
  /** Attempts that failed there, those that were rescued too, by answer; null without counters. */
  readonly failedAttempts: Readonly<Record<string, number>> | null;
  /** Of all models: how requests fared that went on to another one; null without counters. */
  readonly fallbacks: { readonly answered: number; readonly failed: number } | null;
}

export interface CooldownInputs {
  /** Within the window. */
  readonly cooldowns: readonly Cooldown[];
  /** The same of counters; null where they are not read. */
  readonly increases: readonly Increase[] | null;
  readonly countMin: number;
  /** Subjects that were told of. */
  readonly known: readonly string[];
}

export function cooldownFindings({
  cooldowns,
  increases,
  countMin,
  known,
}: CooldownInputs): readonly Finding<CooldownDetail>[] {
  const grown = (increases ?? []).flatMap(({ at, counter, by }) => {
    const name = counterName(counter);
    return name === null ? [] : [{ at, by, ...name }];
  });
  const sumOf = (counter: GatewayCounter): number =>
    Math.round(sum(grown.filter((one) => one.counter === counter).map(({ by }) => by)));
  const fallbacks =
    increases === null
      ? null
      : {
          answered: sumOf('litellm_deployment_successful_fallbacks'),
          failed: sumOf('litellm_deployment_failed_fallbacks'),
        };
  const told = cooldowns.map((one) => ({
    ...one,
    at: one.at.getTime(),
    times: 1,
    status: one.statusCode === null ? '' : String(one.statusCode),
  }));
  const counted = grown
    .filter(({ counter }) => counter === 'litellm_deployment_cooled_down')
    .map(({ at, by, labels }) => ({
      at,
      times: Math.round(by),
      status: /^\d{3}$/.test(labels['exception_status'] ?? '')
        ? (labels['exception_status'] ?? '')
        : '',
      model: named(labels['litellm_model_name']),
      modelId: named(labels['model_id']),
      apiBase: named(labels['api_base']),
      cooldownSeconds: null,
    }));
  const keyOf = (one: (typeof counted)[number] | (typeof told)[number]): string =>
    deploymentKey(one) ?? modelKey(one);
  const toldOf = Map.groupBy(told, keyOf);
  const countedOf = Map.groupBy(counted, keyOf);
  return [...new Set([...toldOf.keys(), ...countedOf.keys()])].flatMap((subject) => {
    const byEvents = toldOf.get(subject) ?? [];
    const byCounters = countedOf.get(subject) ?? [];
    const all = [...byEvents, ...byCounters];
    const larger = timesOf(byCounters) > timesOf(byEvents) ? byCounters : byEvents;
    const [first] = all;
    const times = timesOf(larger);
    const isTold = known.includes(subject);
    if (first === undefined || (times < countMin && !isTold)) return [];
    const modelId = first.modelId;
    const detail: CooldownDetail = {
      model: first.model,
      modelId,
      apiBase: all.find(({ apiBase }) => apiBase !== null)?.apiBase ?? null,
      times,
      statuses: tally(larger.map(({ status, times: number }) => [status, number])),
      firstAt: new Date(Math.min(...larger.map(({ at }) => at))).toISOString(),
      lastAt: new Date(Math.max(...larger.map(({ at }) => at))).toISOString(),
      cooldownSeconds: byEvents.reduce<number | null>(
        (longest, { cooldownSeconds: one }) =>
          one === null ? longest : Math.max(longest ?? 0, one),
        null,
      ),
      failedAttempts:
        increases === null
          ? null
          : tally(
              grown
                .filter(
                  ({ counter, labels }) =>
                    counter === 'litellm_deployment_failure_responses' &&
                    named(labels['model_id']) === modelId,
                )
                .map(({ labels, by }) => [labels['exception_status'] ?? '', Math.round(by)]),
            ),
      fallbacks,
    };
    return [
      {
        subject,
        occasion: '',
        baseline: '',
        rank: times >= countMin ? 1 : 0,
        holdRank: 1,
        group: 'cooldowns',
        scope: 'deployments',
        detail,
      },
    ];
  });
}

const named = (text: string | undefined): string | null =>
  text === undefined || text === '' || text === 'None' ? null : text;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
const timesOf = (those: readonly { readonly times: number }[]): number =>
  sum(those.map(({ times }) => times));

function tally(
  pairs: readonly (readonly [name: string, number: number])[],
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const [name, number] of pairs) counts.set(name, (counts.get(name) ?? 0) + number);
  return Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one));
}
