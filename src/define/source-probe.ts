/** What one try of the gateway's database came to: asked for by alerts about the database itself. */
import type { DatabaseErrorCode } from '../errors.ts';
import type { SourcePulse } from '../queries/source-pulse.ts';

export interface SourceProbe {
  readonly at: Date;
  /** Null when it answered. */
  readonly problem: ProbeProblem | null;
  /** Null when it did not. */
  readonly answer: SourceAnswer | null;
}

export interface ProbeProblem {
  readonly code: DatabaseErrorCode;
  /** Without addresses and passwords. */
  readonly text: string;
}

export interface SourceAnswer extends SourcePulse {
  /** From asking for a connection to the answer of a trivial statement. */
  readonly latencyMs: number;
}

export type ProbeSource = () => Promise<SourceProbe>;
