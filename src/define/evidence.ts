/**
 * What an alert puts into `about.figures`, so that anybody can count again what it said:
 * `figures: { …, evidence: [await evidenceOf(source, 'failures of gpt-4o', { window, … })] }`.
 */
import type { Evidence } from '../queries/evidence.ts';

export type { Evidence, EvidenceRow } from '../queries/evidence.ts';

export interface EvidencedFigures {
  readonly evidence: readonly Evidence[];
}

/** Of stored figures; empty where they carry none. */
export function evidenceIn(figures: unknown): readonly Evidence[] {
  if (typeof figures !== 'object' || figures === null || !('evidence' in figures)) return [];
  const { evidence } = figures;
  return Array.isArray(evidence) ? evidence.filter(isEvidence) : [];
}

function isEvidence(value: unknown): value is Evidence {
  if (typeof value !== 'object' || value === null) return false;
  const { what, window, sql, expected } = value as Partial<Record<keyof Evidence, unknown>>;
  return (
    typeof what === 'string' &&
    typeof sql === 'string' &&
    Array.isArray(expected) &&
    typeof window === 'object' &&
    window !== null &&
    'start' in window &&
    'end' in window &&
    [window.start, window.end].every((at) => Number.isFinite(Date.parse(String(at))))
  );
}
