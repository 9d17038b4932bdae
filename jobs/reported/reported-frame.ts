/** What is known of failures that gateways report, for the judgement and for the words. */
import type { ReportedSettings } from '../../src/config/config.ts';
import type { AlertFrame } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import type { ToldCount } from '../../src/rules/told-again.ts';

export type ReportedType = 'db.exception' | 'spend.tracking_failed';

export interface ReportedDetail {
  readonly type: ReportedType;
  /** Class of the error, or the model whose spend is missing; null where the gateway does not say. */
  readonly name: string | null;
  /** Within the window. */
  readonly failureCount: number;
  readonly sources: readonly string[];
  readonly lastAt: string;
  readonly message: string | null;
  readonly told: ToldCount;
}

export type ReportedNews = News<ReportedDetail>;
export type ReportedFrame = AlertFrame<ReportedSettings>;

/** Such as `db.exception:OperationalError`. */
export const reportedSubject = ({ type, name }: Pick<ReportedDetail, 'type' | 'name'>): string =>
  `${type}:${name ?? 'unnamed'}`;
