/** What a count of the log says about an hour that was counted before. Pure. */

export interface HourEvidence {
  readonly hour: Date;
  /** Rows that are counted. */
  readonly rowCount: number;
  /** Rows that the log has now. */
  readonly logRowCount: number;
  readonly now: Date;
  /** The sum agreed with the log once. */
  readonly wasVerified: boolean;
  /** How long the gateway keeps rows; null when its config does not say. */
  readonly retentionMs: number | null;
}

/**
 * `grown`: rows came late. `pruned`: the log forgets, as it may, and what was counted stays. `shrunk`: rows
 * are gone that nobody had a reason to delete yet, or were counted twice. `unknown`: it may be either,
 * for nobody has compared the hour while its rows were young.
 */
export type HourJudgement = 'same' | 'grown' | 'pruned' | 'shrunk' | 'unknown';

/** Younger rows than this are deleted by nobody who keeps a log. */
const youngMs = 26 * 3_600_000;

export function judgeHour({
  hour,
  rowCount,
  logRowCount,
  now,
  wasVerified,
  retentionMs,
}: HourEvidence): HourJudgement {
  if (logRowCount === rowCount) return 'same';
  if (logRowCount > rowCount) return 'grown';
  const ageMs = now.getTime() - hour.getTime();
  if (ageMs < Math.min(retentionMs ?? youngMs, youngMs)) return 'shrunk';
  return wasVerified ? 'pruned' : 'unknown';
}
