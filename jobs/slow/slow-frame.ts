/** What `slow-alerts` keeps of an episode, and what its words depend on. */
import type { SlowSettings } from '../../src/config/config.ts';
import type { AlertFrame } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import type { ToldCount } from '../../src/rules/told-again.ts';
import type { RowDetail } from '../rows/row-extra.ts';

export interface SlowDetail extends RowDetail {
  /** Which wait was too long: for the whole answer, or for its first token. */
  readonly about: 'answer' | 'first-token';
  readonly thresholdMs: number;
  /** Place of the rule in the config, from 1; null for `alerting_threshold`. */
  readonly rule: number | null;
  readonly told: ToldCount;
}

export type SlowNews = News<SlowDetail>;
export type SlowFrame = AlertFrame<SlowSettings>;
