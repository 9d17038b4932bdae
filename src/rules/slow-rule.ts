/** Which rule says when an answer is slow: the first that fits the request, else LiteLLM's threshold. Pure. */
import type { Minimum, SlowRule, SlowSettings } from '../config/config.ts';
import { fitsGlobs } from './tag-pattern.ts';

export interface Threshold {
  /** Null where such requests are never slow. */
  readonly ms: number | null;
  readonly minimum: Minimum;
  /** Place of the rule in the config, from 1; null for `alerting_threshold`. */
  readonly rule: number | null;
}

export interface Thresholds {
  readonly answer: Threshold;
  readonly firstToken: Threshold;
}

export function thresholdsOf(
  { thresholdMs, minimum, rules }: Pick<SlowSettings, 'thresholdMs' | 'minimum' | 'rules'>,
  { model, callType }: { readonly model: string | null; readonly callType: string | null },
): Thresholds {
  const index = rules.findIndex(
    ({ models, callTypes }) =>
      fitsGlobs(models, model === null ? [] : [model]) &&
      fitsGlobs(callTypes, callType === null ? [] : [callType]),
  );
  const rule: SlowRule | undefined = rules[index];
  const common: Threshold = { ms: thresholdMs, minimum, rule: null };
  if (rule === undefined) return { answer: common, firstToken: { ...common, ms: null } };
  const own = { minimum: rule.minimum, rule: index + 1 };
  return {
    answer: rule.thresholdMs === null ? common : { ms: rule.thresholdMs, ...own },
    firstToken: { ms: rule.firstTokenMs, ...own },
  };
}
