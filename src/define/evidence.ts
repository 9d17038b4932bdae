/**
 * What an alert puts into `about.figures`, so that anybody can count again what it said:
 * `figures: { …, evidence: [await evidenceOf(source, 'failures of gpt-4o', { window, … })] }`. Where a
 * message tells of several, each of them carries its own: `figures: { failures: [{ …, evidence: […] }] }`.
 */
import type { Evidence } from '../queries/evidence.ts';

export type { Evidence, EvidenceRow } from '../queries/evidence.ts';

/** Of stored figures, however deep; empty where they carry none. */
export function evidenceIn(figures: unknown): readonly Evidence[] {
  if (Array.isArray(figures)) return figures.flatMap(evidenceIn);
  if (typeof figures !== 'object' || figures === null) return [];
  return Object.entries(figures).flatMap(([name, value]: [string, unknown]) =>
    name === 'evidence' && Array.isArray(value) ? value.filter(isEvidence) : evidenceIn(value),
  );
}

function isEvidence(value: unknown): value is Evidence {
  if (typeof value !== 'object' || value === null) return false;
  const { what, window, sql, expected } = value as Partial<Record<keyof Evidence, unknown>>;
  return (
    typeof what === 'string' &&
    typeof sql === 'string' &&
    Array.isArray(expected) &&
    (window === null ||
      (typeof window === 'object' &&
        'start' in window &&
        'end' in window &&
        [window.start, window.end].every((at) => Number.isFinite(Date.parse(String(at))))))
  );
}
