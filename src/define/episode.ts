/** What was told of one subject, from when it was first found until it is well: plain values, kept as a row. */
import type { Severity } from '../message/message.ts';

export interface Episode {
  readonly id: string;
  readonly subject: string;
  readonly scope: string;
  readonly group: string | null;
  readonly occasion: string;
  readonly baseline: string;
  readonly beganAt: Date;
  /** Of the last look at which it was true. */
  readonly seenAt: Date;
  readonly endedAt: Date | null;
  /** What is told and holds; 0 while nothing is. */
  readonly toldRank: number;
  /** The highest that was told against this baseline, whether it still holds or not. */
  readonly loudRank: number;
  readonly peakRank: number;
  readonly toldAt: Date | null;
  readonly toldAs: readonly Severity[];
  /** Looks in a row that found more than is told. */
  readonly risingLooks: number;
  /** Since when nothing of it holds; null while something does. */
  readonly clearSince: Date | null;
  readonly detail: object;
}
