/**
 * Holds the log against the gateway's own daily tables: who differs by more than the tolerance, and
 * which side lacks. Pure.
 */
import type { ComparedSpend, Unreadable } from '../queries/compared-spend.ts';
import type { EntitySums, SpendSum } from '../queries/daily-table.ts';
import type { ComparableDays } from './comparable-days.ts';
import { teamLabels } from './team-label.ts';

/** A difference counts when it is more than both the share and the amount. */
export interface Tolerance {
  readonly share: number;
  readonly spendUsd: number;
  readonly requestCount: number;
}

export const defaultTolerance: Tolerance = { share: 0.005, spendUsd: 0.01, requestCount: 1 };

export type Side = 'daily-table' | 'log';

export interface Comparison {
  readonly log: SpendSum;
  readonly daily: SpendSum;
  /** The daily table less the log. */
  readonly differenceUsd: number;
  readonly differenceRequestCount: number;
  /** Null when they agree within the tolerance. */
  readonly lacking: Side | null;
  /** By which of the two they differ; spend counts before requests. */
  readonly by: 'spend' | 'requests' | null;
}

export interface EntityComparison extends Comparison {
  /** Id of a team or name of a tag; null for requests without one. */
  readonly entity: string | null;
  readonly label: string;
}

export interface KindComparison extends Comparison {
  /** Those that differ first, and among them the largest difference. */
  readonly entities: readonly EntityComparison[];
  readonly comparedCount: number;
  readonly differingCount: number;
  /** Known to one side within what was read, and perhaps to the other beyond it. */
  readonly unjudgedCount: number;
}

export interface NotCompared {
  readonly what: 'all' | 'teams' | 'tags';
  /** `empty`: no daily table has a row of these days, as where the gateway keeps none. */
  readonly reason: Unreadable | 'empty';
}

export interface Reconciliation {
  readonly days: ComparableDays;
  /** All requests, against the daily table of users. */
  readonly all: Comparison | null;
  readonly teams: KindComparison | null;
  /** Each request counts in each of its tags, on both sides. */
  readonly tags: KindComparison | null;
  readonly notCompared: readonly NotCompared[];
  readonly areRequestsCompared: boolean;
  readonly flatCostUsd: number | null;
  readonly tolerance: Tolerance;
}

export interface ReconcileOptions {
  readonly days: ComparableDays;
  /** False where the gateway leaves failures out of the log, but not out of its daily tables. */
  readonly areRequestsCompared: boolean;
  readonly tolerance?: Tolerance;
}

/** @param sums Of the days; null where there are none. */
export function reconcileSpend(
  sums: ComparedSpend | null,
  { days, areRequestsCompared, tolerance = defaultTolerance }: ReconcileOptions,
): Reconciliation {
  const none: Reconciliation = {
    days,
    all: null,
    teams: null,
    tags: null,
    notCompared: [],
    areRequestsCompared,
    flatCostUsd: sums?.daily.flatCostUsd ?? null,
    tolerance,
  };
  if (sums === null) return none;
  const { logged, daily, names } = sums;
  const sides = [
    { what: 'all', read: daily.all },
    { what: 'teams', read: daily.teams },
    { what: 'tags', read: daily.tags },
  ] as const;
  const unreadable = sides.flatMap(({ what, read }) =>
    typeof read === 'string' ? [{ what, reason: read }] : [],
  );
  const known = sides.flatMap(({ read }) => {
    if (typeof read === 'string') return [];
    return 'total' in read ? [read.total] : [read];
  });
  const areTablesEmpty =
    logged.teams.total.requestCount > 0 &&
    known.every(({ spendUsd, requestCount }) => spendUsd === 0 && requestCount === 0);
  if (areTablesEmpty) {
    const empty = sides.flatMap(({ what, read }) =>
      typeof read === 'string' ? [] : [{ what, reason: 'empty' as const }],
    );
    return { ...none, notCompared: [...unreadable, ...empty] };
  }
  const compare = comparer(areRequestsCompared ? tolerance : { ...tolerance, requestCount: null });
  return {
    ...none,
    all: typeof daily.all === 'string' ? null : compare(logged.teams.total, daily.all),
    teams:
      typeof daily.teams === 'string'
        ? null
        : compareKind(logged.teams, daily.teams, compare, (ids) => teamLabels(ids, names)),
    tags:
      typeof daily.tags === 'string'
        ? null
        : compareKind(logged.tags, daily.tags, compare, (tags) => tags.map((tag) => tag ?? '')),
    notCompared: unreadable,
  };
}

/** All that can be compared agrees within the tolerance; false where nothing can. */
export function isAgreed({ all, teams, tags }: Reconciliation): boolean {
  const compared = [all, teams, tags].filter((one) => one !== null);
  return compared.length > 0 && !differs({ all, teams, tags });
}

export function differs({
  all,
  teams,
  tags,
}: Pick<Reconciliation, 'all' | 'teams' | 'tags'>): boolean {
  const isAnyLacking = [all, teams, tags].some((one) => one !== null && one.lacking !== null);
  return isAnyLacking || [teams, tags].some((kind) => kind !== null && kind.differingCount > 0);
}

/** The same with only so many entities of each kind, and of these only those that differ. */
export function largestDifferences(
  reconciliation: Reconciliation,
  rowCountMax: number,
): Reconciliation {
  const cut = (kind: KindComparison | null): KindComparison | null =>
    kind === null
      ? null
      : {
          ...kind,
          entities: kind.entities.filter(({ lacking }) => lacking !== null).slice(0, rowCountMax),
        };
  return { ...reconciliation, teams: cut(reconciliation.teams), tags: cut(reconciliation.tags) };
}

type Compare = (log: SpendSum, daily: SpendSum) => Comparison;

/** Without a number of requests, requests are not held against each other. */
function comparer({
  share,
  spendUsd,
  requestCount,
}: Omit<Tolerance, 'requestCount'> & { readonly requestCount: number | null }): Compare {
  const isBeyond = (difference: number, larger: number, most: number): boolean =>
    Math.abs(difference) > most && Math.abs(difference) > share * larger;
  return (log, daily) => {
    const differenceUsd = exactly(daily.spendUsd - log.spendUsd);
    const differenceRequestCount = daily.requestCount - log.requestCount;
    const largerUsd = Math.max(Math.abs(daily.spendUsd), Math.abs(log.spendUsd));
    const largerCount = Math.max(daily.requestCount, log.requestCount);
    const by = isBeyond(differenceUsd, largerUsd, spendUsd)
      ? 'spend'
      : requestCount !== null && isBeyond(differenceRequestCount, largerCount, requestCount)
        ? 'requests'
        : null;
    const decisive = by === 'spend' ? differenceUsd : differenceRequestCount;
    const lacking = by === null ? null : decisive < 0 ? 'daily-table' : 'log';
    return { log, daily, differenceUsd, differenceRequestCount, lacking, by };
  };
}

function compareKind(
  log: EntitySums,
  daily: EntitySums,
  compare: Compare,
  labelsOf: (entities: readonly (string | null)[]) => readonly string[],
): KindComparison {
  const nothing: SpendSum = { spendUsd: 0, requestCount: 0 };
  const logOf = sumsByEntity(log);
  const dailyOf = sumsByEntity(daily);
  const entities = [...new Set([...logOf.keys(), ...dailyOf.keys()])];
  const labels = labelsOf(entities);
  const isCut = ({ entityCount, entities: read }: EntitySums): boolean => entityCount > read.length;
  const isJudged = (entity: string | null): boolean =>
    (logOf.has(entity) || !isCut(log)) && (dailyOf.has(entity) || !isCut(daily));
  const compared = entities.flatMap((entity, index) =>
    isJudged(entity)
      ? [
          {
            entity,
            label: labels[index] ?? '',
            ...compare(logOf.get(entity) ?? nothing, dailyOf.get(entity) ?? nothing),
          },
        ]
      : [],
  );
  return {
    ...compare(log.total, daily.total),
    entities: compared.toSorted(byDifference),
    comparedCount: compared.length,
    differingCount: compared.filter(({ lacking }) => lacking !== null).length,
    unjudgedCount: entities.length - compared.length,
  };
}

const sumsByEntity = ({ entities }: EntitySums): ReadonlyMap<string | null, SpendSum> =>
  new Map(
    entities.map(({ entity, spendUsd, requestCount }) => [entity, { spendUsd, requestCount }]),
  );

function byDifference(one: EntityComparison, other: EntityComparison): number {
  return (
    Number(other.lacking !== null) - Number(one.lacking !== null) ||
    Math.abs(other.differenceUsd) - Math.abs(one.differenceUsd) ||
    Math.abs(other.differenceRequestCount) - Math.abs(one.differenceRequestCount) ||
    other.log.spendUsd - one.log.spendUsd ||
    other.log.requestCount - one.log.requestCount ||
    (one.label < other.label ? -1 : 1)
  );
}

/** Both sums are exact; their difference in binary is not quite. */
const exactly = (amount: number): number => Number(amount.toFixed(10));
