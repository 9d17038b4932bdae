/** Whether the gateway prunes its log before a report has read what it compares with. Pure. */
import { plural } from '../message/format.ts';

export interface JobReading {
  readonly job: string;
  /** How far back it reads, the period it compares with included. */
  readonly backMs: number;
}

const dayMs = 86_400_000;
/** The units of LiteLLM's durations. */
const unitMs: Readonly<Record<string, number>> = {
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: dayMs,
  w: 7 * dayMs,
  mo: 30 * dayMs,
};

/** Null when everything is kept long enough, or for who knows how long. */
export function retentionProblem(
  retention: string | null,
  readings: readonly JobReading[],
): string | null {
  const [, number, unit] = /^(\d+)\s*(mo|[smhdw])$/.exec(retention ?? '') ?? [];
  if (number === undefined || unit === undefined) return null;
  const keptMs = Number(number) * (unitMs[unit] ?? 0);
  const short = readings.filter(({ backMs }) => backMs > keptMs);
  if (short.length === 0) return null;
  const list = short.map(
    ({ job, backMs }) => `${job} looks back ${plural(Math.ceil(backMs / dayMs), 'day')}`,
  );
  return `the gateway keeps ${retention} of its spend log, and ${list.join(', ')}`;
}
