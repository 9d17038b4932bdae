/** Keys that expire soon: how near, as a rank, so that each step is told once. Pure. */
import type { Finding } from '../../src/define/finding.ts';
import { entityName } from '../../src/rules/entity-name.ts';
import type { Fields } from '../changes/field-text.ts';

export interface ExpiryDetail {
  readonly what: 'expiry';
  readonly shownId: string;
  readonly label: string;
  readonly teamId: string | null;
  readonly expiresAt: string;
  /** Of the last step before it expires. */
  readonly isLast: boolean;
}

export const expiryScope = 'key expiry';

/** Keys that are looked at; those that expire soonest. */
export const expiringKeysMax = 5_000;

export function expiryFinding(
  { id, columns }: { readonly id: string; readonly columns: Fields },
  { stepsMs, now }: { readonly stepsMs: readonly number[]; readonly now: Date },
): Finding<ExpiryDetail> | null {
  const expiresAt = utc(columns['expires']);
  if (expiresAt === null) return null;
  const leftMs = expiresAt.getTime() - now.getTime();
  const createdAt = utc(columns['created_at']);
  // A key that was made for an hour is no news in its last day.
  const lifeMs =
    createdAt === null ? Number.POSITIVE_INFINITY : expiresAt.getTime() - createdAt.getTime();
  const rank = stepsMs.filter((stepMs) => leftMs <= stepMs && stepMs < lifeMs).length;
  if (rank === 0 || leftMs <= 0) return null;
  const { alias, teamId } = entityName('key', columns);
  const shownId = id.slice(0, 8);
  return {
    subject: `key:${id} expiry`,
    // A key that was given more time expires anew.
    occasion: expiresAt.toISOString(),
    baseline: '',
    rank,
    holdRank: rank,
    group: 'key expiry',
    scope: expiryScope,
    detail: {
      what: 'expiry',
      shownId,
      label: alias ?? `key ${shownId}`,
      teamId,
      expiresAt: expiresAt.toISOString(),
      isLast: rank === stepsMs.filter((stepMs) => stepMs < lifeMs).length,
    },
  };
}

function utc(text: unknown): Date | null {
  if (typeof text !== 'string') return null;
  const at = new Date(`${text}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}
