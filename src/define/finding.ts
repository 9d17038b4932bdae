/** What an alert found to be true, and what of it is news. Plain values, without words. */
import type { Severity } from '../message/message.ts';

/** Something that is true now of one subject. */
export interface Finding<Detail extends object> {
  /** What it is about, such as `team:atlas`; one episode at a time. */
  readonly subject: string;
  /** In another one everything is told anew, such as the next window of a budget; empty for most. */
  readonly occasion: string;
  /** What was judged against, such as a limit: where it changes, what was told holds as far as `holdRank`. */
  readonly baseline: string;
  /** How bad it is, from 1; 0: not worth telling, or no more. Higher ranks take the place of lower ones. */
  readonly rank: number;
  /**
   * Up to which rank what was told still holds, at least `rank`: a subject that swings around a threshold
   * is told of once. At 0 the episode ends, with the detail that a rank above 0 gives.
   */
  readonly holdRank: number;
  /**
   * Something that happened and does not last: told once for its subject and occasion, with nothing to
   * end. `holdRank` and `looksMin` mean nothing then.
   */
  readonly isEvent?: boolean;
  /** Looks in a row that must agree before it is told; 1 when unset. */
  readonly looksMin?: number;
  /** News of one group that comes up together is one message; null: by itself. */
  readonly group: string | null;
  /** Findings of a scope that was never judged before are told together, once, as what was found. */
  readonly scope: string;
  /** Kept with the episode: numbers and names, no words. JSON. */
  readonly detail: Detail;
}

export type NewsKind = 'first' | 'raised' | 'reminder' | 'resolved';

/** One thing to tell. */
export interface News<Detail extends object> {
  readonly kind: NewsKind;
  readonly subject: string;
  readonly occasion: string;
  readonly group: string | null;
  /** What is told now; what was told before, 0 for nothing. */
  readonly rank: number;
  readonly rankBefore: number;
  /** The worst of the episode. */
  readonly peakRank: number;
  readonly beganAt: Date;
  /** Null while it lasts. */
  readonly endedAt: Date | null;
  /** It happened, and does not last. */
  readonly isEvent?: boolean;
  /** With which severities it was told before. */
  readonly toldAs: readonly Severity[];
  /** Of now; of the last look at which it was true, when it is resolved. */
  readonly detail: Detail;
}
