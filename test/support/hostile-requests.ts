/** Requests as nobody would write them by hand, the same ones for the same seed. */
import { seededRandom } from '../../src/effects/random.ts';
import type { RequestRow } from './rows.ts';

export interface HostileOptions {
  readonly seed: number;
  readonly from: string;
  readonly until: string;
  readonly count: number;
}

export function hostileRequests({ seed, from, until, count }: HostileOptions): RequestRow[] {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const [start, end] = [Date.parse(from), Date.parse(until)];
  return Array.from({ length: count }, (): RequestRow => {
    const isFailure = random() < 0.15;
    const [model, modelId, apiBase, modelGroup] = pick(deployments);
    return {
      at: new Date(start + Math.floor(random() * (end - start))).toISOString(),
      spendUsd: random() < 0.1 ? pick(oddAmounts) : random() ** 4,
      teamId: pick([null, '', 'a', 'b', 'B', 'ä', 'c', 'c', 'told-1', 'told-2', 'told-2']),
      tags: pick(tagLists),
      model,
      modelId,
      apiBase,
      modelGroup: random() < 0.1 ? pick([null, '', 'another', 'Another']) : modelGroup,
      callType: pick(['', 'acompletion', 'acompletion', 'aembedding', 'made_up']),
      completionTokens: pick([0, 0, 1, 7, 100, 100, 2_000]),
      durationMs: isFailure || random() < 0.05 ? pick([0, -5_000, 1, 8e12]) : 50 * 1000 ** random(),
      ...(random() < 0.2
        ? { status: null, metadata: { ...metadata(pick, isFailure), status: statusOf(isFailure) } }
        : { status: statusOf(isFailure), metadata: metadata(pick, isFailure) }),
      cacheHit: pick(['True', 'true', 'False', 'False', 'False', 'False', null, '']),
    };
  });
}

const statusOf = (isFailure: boolean): string => (isFailure ? 'failure' : 'success');

const oddAmounts = ['NaN', 'Infinity', '-Infinity', 1e-300, -0.5, 0, 1e-16, 123_456.789, 1 / 3];

const deployments = [
  ['openai/gpt-4o', 'one', 'https://one.example', 'gpt-4o'],
  ['openai/gpt-4o', 'one', 'https://other.example', 'gpt-4o'],
  ['openai/gpt-4o', 'two', null, 'gpt-4o'],
  ['claude', '', 'https://three.example', 'claude'],
  ['claude', null, 'https://three.example', 'Claude'],
  ['', null, 'https://three.example', 'claude'],
  ['claude', null, '', 'claude'],
  ['', '', '', ''],
] as const;

const tagLists = [
  [],
  null,
  'text',
  7,
  { a: 1 },
  ['a'],
  ['a', 'b', 'c'],
  ['c', 'b', 'a'],
  ['b', 'b', ''],
  ['User-Agent: x', 'a'],
  ['User-Agent: x'],
  [1, 'a', null, {}],
  [null],
  ['ä', 'A', '7'],
] as const;

function metadata(pick: <Value>(values: readonly Value[]) => Value, isFailure: boolean): object {
  return {
    ...pick([
      {},
      { attempted_fallbacks: 0, original_model_group: 'gpt-4o' },
      { attempted_fallbacks: 0, original_model_group: 'claude' },
      { attempted_fallbacks: 1, original_model_group: 'gpt-4o' },
      { attempted_fallbacks: 2, original_model_group: 'claude' },
      { attempted_fallbacks: 1e300, original_model_group: '' },
      { attempted_fallbacks: 'many', original_model_group: 'gpt-4o' },
    ]),
    ...pick([
      {},
      { user_api_key_alias: 'ci' },
      { user_api_key_alias: '' },
      { user_api_key_alias: 5 },
    ]),
    ...(isFailure
      ? pick([
          {},
          { error_information: 'text' },
          { error_information: { error_class: 'Timeout', error_message: 'too slow' } },
          { error_information: { error_class: 'Timeout' } },
          { error_information: { error_class: 'RateLimitError', error_message: '' } },
          { error_information: { error_class: 'RateLimitError', error_message: 'slow down' } },
          { error_information: { error_class: '', error_message: 'nameless' } },
        ])
      : {}),
  };
}
