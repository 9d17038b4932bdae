/** Which rows of the log are noted one by one, beside the sums: what alerts ask about. */
import type { UsageRow } from './usage-row.ts';

export interface NoteRules {
  /** Milliseconds beyond which an answer to such a request is slow; null: it never is. */
  readonly slowMs: (row: UsageRow) => number | null;
  /** The same for the first token of a stream. */
  readonly firstTokenMs: (row: UsageRow) => number | null;
}

/** Failures and requests without a price are noted whatever the rules. */
export const noteNothingSlow: NoteRules = { slowMs: () => null, firstTokenMs: () => null };
