/** Counts again what an alert said, in one snapshot of the gateway's database. */
import type { Kysely } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { detectSourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { type Evidence, type EvidenceRow, evidenceIn } from '../define/evidence.ts';
import type { ToldMessage } from '../define/job.ts';
import { showPersonalData } from '../message/personal-data.ts';
import { runEvidence } from '../queries/evidence.ts';
import { evidenceProblem } from '../queries/evidence-problem.ts';
import { logEnds } from '../queries/log-coverage.ts';
import { messageOfRun } from '../store/messages.ts';

export interface VerifiedAlert {
  readonly title: string;
  readonly toldAt: string;
  readonly checks: readonly EvidenceCheck[];
}

export interface EvidenceCheck extends Evidence {
  /** Null where the statement was refused. */
  readonly found: readonly EvidenceRow[] | null;
  readonly isEqual: boolean;
  /** Why it was not run; null when it was. */
  readonly problem: string | null;
  /** Where the log begins by now, when that is after the window began. */
  readonly prunedBefore: string | null;
}

/** Null when no alert of that id is kept. */
export async function verifyAlert(
  own: Kysely<OwnTables>,
  source: Kysely<SourceTables>,
  id: string,
): Promise<VerifiedAlert | null> {
  const stored = await messageOfRun(own, id);
  if (stored === null) return null;
  // Only enqueueing writes the column, from a message that says what it is about.
  const { title, about } = stored.document as ToldMessage;
  const all = evidenceIn(about.figures);
  const features = all.length === 0 ? null : await detectSourceFeatures(source);
  if (features === null) return { title, toldAt: about.at, checks: [] };
  const checks = await readSnapshot(source, async (snapshot) => {
    const done: EvidenceCheck[] = [];
    for (const evidence of all) {
      const statement = showPersonalData(evidence.sql);
      const problem = evidenceProblem(statement);
      if (problem !== null) {
        done.push({ ...evidence, found: null, isEqual: false, problem, prunedBefore: null });
        continue;
      }
      const found = await runEvidence(snapshot, statement);
      const isEqual = textOf(found) === textOf(evidence.expected);
      if (evidence.window === null) {
        done.push({ ...evidence, found, isEqual, problem: null, prunedBefore: null });
        continue;
      }
      const window = { start: new Date(evidence.window.start), end: new Date(evidence.window.end) };
      const { oldestRowAt } = await logEnds(snapshot, {
        window,
        features: { ...features, hasDailyTotals: false },
      });
      const isPruned = oldestRowAt === null || oldestRowAt > window.start;
      done.push({
        ...evidence,
        found,
        isEqual,
        problem: null,
        prunedBefore: isPruned ? (oldestRowAt?.toISOString() ?? window.end.toISOString()) : null,
      });
    }
    return done;
  });
  return { title, toldAt: about.at, checks };
}

/** JSON of a table knows no order of names. */
const textOf = (rows: readonly EvidenceRow[]): string =>
  JSON.stringify(rows.map((row) => Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1))));
