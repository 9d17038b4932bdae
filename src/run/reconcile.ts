/**
 * Compares what the gateway wrote in different places: its log, its daily tables, its counters. All
 * of it from one snapshot, for the whole UTC days of a window.
 */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { detectSourceFeatures, type SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase, SourceTables } from '../database/source-tables.ts';
import { settleMs } from '../define/trust-lines.ts';
import { mapText } from '../message/map-text.ts';
import { maskSecrets } from '../message/mask-secrets.ts';
import { type ComparedSpend, comparedSpend, type Unreadable } from '../queries/compared-spend.ts';
import { logStart } from '../queries/log-start.ts';
import { loggedSince } from '../queries/logged-since.ts';
import { tagCounters } from '../queries/tag-counters.ts';
import { teamCounters } from '../queries/team-counters.ts';
import { comparableDays } from '../rules/comparable-days.ts';
import {
  type CounterComparison,
  dateCounters,
  reconcileCounters,
} from '../rules/reconcile-counters.ts';
import { type Reconciliation, reconcileSpend } from '../rules/reconcile-spend.ts';
import { tagPattern } from '../rules/tag-pattern.ts';
import { teamLabels } from '../rules/team-label.ts';
import type { Window } from '../time/window.ts';

export interface ReconcileInputs {
  readonly config: Config;
  readonly window: Window;
  readonly now: Date;
}

export interface WideReconciliation extends Reconciliation {
  /** Of the teams and tags of these days. */
  readonly teamCounters: readonly CounterComparison[] | Unreadable;
  readonly tagCounters: readonly CounterComparison[] | Unreadable;
}

/** @throws DatabaseError with side `source`. */
export async function reconcile(
  source: Kysely<SourceTables>,
  inputs: ReconcileInputs,
): Promise<WideReconciliation> {
  const features = await detectSourceFeatures(source);
  const found = await readSnapshot(source, (snapshot) => compare(snapshot, features, inputs));
  // Names and tags are anybody's.
  return mapText(found, maskSecrets);
}

async function compare(
  db: SourceDatabase,
  features: SourceFeatures,
  { config, window, now }: ReconcileInputs,
): Promise<WideReconciliation> {
  const oldestRowAt = await logStart(db);
  const days = comparableDays({ window, now, oldestRowAt });
  const { include, exclude } = config.reports.spend_reports.tags;
  const patterns = { includePattern: tagPattern(include), excludePattern: tagPattern(exclude) };
  const sums =
    days.window === null
      ? null
      : await comparedSpend(db, { window: days.window, features, ...patterns });
  return {
    ...reconcileSpend(sums, { days, areRequestsCompared: !config.gateway.isErrorLogDisabled }),
    teamCounters:
      features.gatewaySums.teamCounters === 'readable'
        ? await compareTeamCounters(db, sums, { config, now, oldestRowAt })
        : features.gatewaySums.teamCounters,
    tagCounters:
      features.gatewaySums.tagCounters === 'readable'
        ? await compareTagCounters(db, sums)
        : features.gatewaySums.tagCounters,
  };
}

async function compareTeamCounters(
  db: SourceDatabase,
  sums: ComparedSpend | null,
  {
    config,
    now,
    oldestRowAt,
  }: { readonly config: Config; readonly now: Date; readonly oldestRowAt: Date | null },
): Promise<readonly CounterComparison[]> {
  if (sums === null) return [];
  const counters = await teamCounters(db, { teamIds: entitiesOf(sums, 'teams') });
  const labels = teamLabels(
    counters.map(({ teamId }) => teamId),
    sums.names,
  );
  const dated = dateCounters(
    counters.map(({ teamId, ...counter }, index) => ({
      ...counter,
      entity: teamId,
      label: labels[index] ?? '',
    })),
    { now, zones: [config.timeZone, 'UTC'], oldestRowAt },
  );
  const logged = await loggedSince(db, {
    teams: dated.flatMap(({ entity, since }) =>
      since === null ? [] : [{ teamId: entity, since }],
    ),
    now,
    settledAt: new Date(now.getTime() - settleMs),
  });
  return reconcileCounters(dated, logged);
}

/** Since when a tag counts is not stored, and whether it is ever set back differs by version. */
async function compareTagCounters(
  db: SourceDatabase,
  sums: ComparedSpend | null,
): Promise<readonly CounterComparison[]> {
  if (sums === null) return [];
  const counters = await tagCounters(db, { tags: entitiesOf(sums, 'tags') });
  return reconcileCounters(
    counters.map(({ tag, spendUsd }) => ({
      entity: tag,
      label: tag,
      spendUsd,
      budgetDuration: null,
      budgetResetAt: null,
      since: null,
      whyUndated: 'unknown-period',
    })),
    new Map(),
  );
}

function entitiesOf(sums: ComparedSpend, kind: 'teams' | 'tags'): readonly string[] {
  const daily = sums.daily[kind];
  const sides = [sums.logged[kind], ...(typeof daily === 'string' ? [] : [daily])];
  const names = sides.flatMap(({ entities }) => entities.flatMap(({ entity }) => entity ?? []));
  return [...new Set(names)];
}
