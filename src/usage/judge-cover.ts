/** Whether the rollups can answer for a report. Pure. */
import type { Stretch } from './cover-window.ts';
import { wideMs } from './plan-pass.ts';

export interface CoverEvidence {
  readonly window: Stretch;
  /** Ends where the window starts. */
  readonly before: Stretch;
  /** Whether models, keys or tags within teams are asked for. */
  readonly needsFine: boolean;
  /** Whether tags are asked for of which only some are listed. */
  readonly needsTagSets: boolean;
  /** Whether tags of callers' programs are asked for, which rollups leave out. */
  readonly needsProgramTags: boolean;
  /** The log's first row; null when it is empty. */
  readonly oldestRowAt: Date | null;
  /** Which database the report reads, and which was counted. */
  readonly source: string;
  readonly countedSource: string | null;
  /** Whatever was committed before is counted. */
  readonly completeAt: Date | null;
  /** Hours of `coveredHours` that are counted, and those compared with the log after their end. */
  readonly countedHourCount: number;
  readonly settledHourCount: number;
  /** Where what is kept begins; null while nothing was deleted. */
  readonly hoursFrom: Date | null;
  readonly fineDaysFrom: Date | null;
  readonly daysFrom: Date | null;
}

export type CoverJudgement =
  | { readonly covers: true }
  | { readonly covers: false; readonly reason: string };

const hourMs = 3_600_000;

/** The hours that must be counted: none before the log's first, for no row of them was ever seen. */
export function coveredHours({
  window,
  before,
  oldestRowAt,
}: Pick<CoverEvidence, 'window' | 'before' | 'oldestRowAt'>): Stretch {
  const from = Math.max(before.start.getTime(), oldestRowAt?.getTime() ?? 0);
  const start = new Date(Math.floor(from / hourMs) * hourMs);
  const end = new Date(Math.ceil(window.end.getTime() / hourMs) * hourMs);
  return start < end ? { start, end } : { start: end, end };
}

export function judgeCover(evidence: CoverEvidence): CoverJudgement {
  const { window, before, completeAt, hoursFrom, daysFrom } = evidence;
  const fineDaysFrom = evidence.needsFine || evidence.needsTagSets ? evidence.fineDaysFrom : null;
  const needed = coveredHours(evidence);
  const hourCount = (needed.end.getTime() - needed.start.getTime()) / hourMs;
  const isBefore = (from: Date | null): boolean => from !== null && before.start < from;
  if (evidence.needsProgramTags) return not('tags of programs are not counted');
  if (evidence.countedSource === null) return not('nothing is counted yet');
  if (evidence.countedSource !== evidence.source) return not('another database is counted');
  if (isBefore(hoursFrom) || isBefore(fineDaysFrom) || isBefore(daysFrom)) {
    return not('older rollups were deleted');
  }
  if (evidence.countedHourCount < hourCount) {
    return not(`${hourCount - evidence.countedHourCount} of ${hourCount} hours are not counted`);
  }
  // Until then a pass may have left rows of it to the next one that looks further back.
  const isComplete = completeAt !== null && completeAt.getTime() >= window.end.getTime() + wideMs;
  return isComplete || evidence.settledHourCount === hourCount
    ? { covers: true }
    : not('the end of the period is not counted yet');
}

const not = (reason: string): CoverJudgement => ({ covers: false, reason });
