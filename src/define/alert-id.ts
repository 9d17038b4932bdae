/** A short name for what was told, by which people ask for it later: the same for the same news. */
import { createHash } from 'node:crypto';
import type { News } from './finding.ts';

/** Such as `budget-alerts-3f9c2a7d10`. */
export function alertId(name: string, news: readonly News<object>[], now: Date): string {
  const parts = news.map(({ kind, subject, occasion, rank, beganAt }) =>
    [kind, subject, occasion, rank, beganAt.toISOString()].join('\0'),
  );
  const hash = createHash('sha256').update([now.toISOString(), ...parts].join('\n'));
  return `${name}-${hash.digest('hex').slice(0, 10)}`;
}
