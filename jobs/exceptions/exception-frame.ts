/** What `exception-alerts` keeps of an episode, and what its words depend on. */
import type { ExceptionSettings } from '../../src/config/config.ts';
import type { AlertFrame } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import type { ToldCount } from '../../src/rules/told-again.ts';
import type { RowDetail, RowExtra } from '../rows/row-extra.ts';

export interface ExceptionDetail extends RowDetail {
  /** `provider`: of one class at one deployment. `caller`: the fault of whoever has one key. */
  readonly about: 'provider' | 'caller';
  readonly errorClass: string | null;
  readonly provider: string | null;
  /** Of `caller`; empty where there was none, null for keys that nobody knows. */
  readonly apiKey: string | null;
  readonly told: ToldCount;
}

export interface ExceptionExtra extends RowExtra {
  readonly isMessageHidden: boolean;
}

export type ExceptionNews = News<ExceptionDetail>;
export type ExceptionFrame = AlertFrame<ExceptionSettings>;
