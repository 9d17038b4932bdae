/** Which answers are slow by the config: the first rule that fits a request says, else LiteLLM's threshold. */
import type { Config, SlowRule } from '../config/config.ts';
import type { NoteRules } from '../usage/note-rules.ts';
import type { UsageRow } from '../usage/usage-row.ts';
import { fitsGlobs } from './tag-pattern.ts';

export function noteRulesOf({ alerts }: Pick<Config, 'alerts'>): NoteRules {
  const { thresholdMs, rules } = alerts.llm_too_slow;
  const ruleOf = (row: Pick<UsageRow, 'model' | 'callType'>): SlowRule | undefined =>
    rules.find(
      ({ models, callTypes }) =>
        fitsGlobs(models, row.model === null ? [] : [row.model]) &&
        fitsGlobs(callTypes, row.callType === null ? [] : [row.callType]),
    );
  return {
    slowMs: (row) => ruleOf(row)?.thresholdMs ?? thresholdMs,
    firstTokenMs: (row) => ruleOf(row)?.firstTokenMs ?? null,
  };
}
