/** What counting the log needs, and what it tells of itself. */
import type { Kysely } from 'kysely';
import type { UsageSettings } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { Clock } from '../effects/clock.ts';
import type { SourceEngine } from '../queries/row-horizon.ts';
import type { EntityIds } from '../store/usage-entities.ts';
import type { NoteRules } from '../usage/note-rules.ts';
import type { PassPlan } from '../usage/plan-pass.ts';

export interface UsageDeps {
  readonly own: Kysely<OwnTables>;
  readonly source: Kysely<SourceTables>;
  readonly features: SourceFeatures;
  /** Asked for each time when unset. */
  readonly engine?: SourceEngine;
  readonly clock: Clock;
  readonly ids: EntityIds;
  /** How long the gateway keeps rows; null when its config does not say. */
  readonly retentionMs: number | null;
  readonly keep: UsageSettings['keep'];
  /** Which rows are noted for alerts. */
  readonly noteRules: NoteRules;
  readonly onStep: (step: UsageStep) => void;
}

/** Told before the next step is made; tests stop the process here. */
export type UsageStep =
  | { readonly at: 'usage-method'; readonly method: 'horizon' }
  | { readonly at: 'usage-method'; readonly method: 'recount'; readonly reason: string }
  /** The rows are read and nothing is written yet. */
  | { readonly at: 'usage-read'; readonly rowCount: number }
  | {
      readonly at: 'usage-counted';
      readonly pass: PassPlan['kind'] | 'recount';
      readonly rowCount: number;
      readonly readAt: Date;
      readonly completeAt: Date | null;
    }
  | { readonly at: 'usage-source-changed' }
  | { readonly at: 'usage-lease-lost' }
  | {
      readonly at: 'usage-audited';
      readonly hourCount: number;
      readonly lateRowCount: number;
      readonly prunedHourCount: number;
      readonly rebuiltHourCount: number;
    }
  /** So many hours were too many for the time that a statement may take. */
  | { readonly at: 'usage-audit-cut'; readonly from: Date; readonly hourCount: number }
  | { readonly at: 'usage-backfilled'; readonly hour: Date; readonly rowCount: number };
