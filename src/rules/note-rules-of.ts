/** Which answers are noted as slow, by the config. */
import type { Config } from '../config/config.ts';
import type { NoteRules } from '../usage/note-rules.ts';
import { thresholdsOf } from './slow-rule.ts';

export function noteRulesOf({ alerts }: Pick<Config, 'alerts'>): NoteRules {
  const settings = alerts.llm_too_slow;
  return {
    slowMs: (row) => thresholdsOf(settings, row).answer.ms,
    firstTokenMs: (row) => thresholdsOf(settings, row).firstToken.ms,
  };
}
