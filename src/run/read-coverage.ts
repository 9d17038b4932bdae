/**
 * Which budgets there are, by which rule each is looked at, when it was last, and how far it is from its
 * next level: read from the same tables as the looks, with nothing left out.
 */
import type { Kysely } from 'kysely';
import { type BudgetKind, budgetKinds } from '../config/budget-kinds.ts';
import type { Config } from '../config/config.ts';
import type { OwnTables } from '../database/own-tables.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { detectSourceFeatures, type SumState } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { BudgetPosition } from '../queries/budgets/budget-position.ts';
import { coveredBudgets } from '../queries/budgets/covered-budgets.ts';
import { judgeLevels, levelsOf } from '../rules/budget-levels.ts';
import { ruleOf } from '../rules/budget-rule.ts';
import { computedWindow } from '../rules/budget-window.ts';
import { canRoute } from '../rules/route-message.ts';
import { alertLooks } from '../store/alert-looks.ts';

export interface Coverage {
  readonly kinds: readonly KindCoverage[];
  readonly budgetCount: number;
  /** Those that no look of the last two intervals judged; none, if all is well. */
  readonly unevaluatedCount: number;
  /** Why nothing is looked at, or not everything; null when all is. */
  readonly problem: string | null;
  readonly lookedAt: Date | null;
}

export interface KindCoverage {
  readonly kind: BudgetKind;
  readonly state: SumState;
  readonly budgetCount: number;
  readonly unevaluatedCount: number;
  /** The nearest to their limits. */
  readonly budgets: readonly CoveredBudget[];
}

export interface CoveredBudget {
  readonly position: BudgetPosition;
  /** `rules[0]`, or `default`. */
  readonly rule: string;
  /** Null for what was never judged, or not lately. */
  readonly evaluatedAt: Date | null;
  readonly whyUnevaluated: string | null;
  /** What was reached last and what comes next; null for none. */
  readonly reached: string | null;
  readonly next: { readonly text: string; readonly distanceUsd: number } | null;
}

export interface CoverageOptions {
  readonly config: Config;
  readonly now: Date;
  readonly kinds: readonly BudgetKind[];
  /** For each kind. */
  readonly limit: number;
}

/** @throws DatabaseError with the side that could not be read. */
export async function readCoverage(
  { source, own }: { readonly source: Kysely<SourceTables>; readonly own: Kysely<OwnTables> },
  { config, now, kinds, limit }: CoverageOptions,
): Promise<Coverage> {
  const looks = await alertLooks(own);
  const look = looks.find(({ alert }) => alert === 'budget-alerts');
  const route = canRoute('budget_alerts', config);
  const { everyMs } = config.alerts.budget_alerts;
  const lookedAt = look?.lookedAt ?? null;
  const isLate = lookedAt === null || now.getTime() - lookedAt.getTime() > 2 * everyMs;
  const problem = route.ok ? (look?.problem ?? null) : route.problem;
  const whyNone =
    problem !== null && isLate
      ? problem
      : lookedAt === null
        ? 'never looked at: is the service running?'
        : isLate
          ? 'not looked at lately: is the service running?'
          : null;
  const features = await detectSourceFeatures(source);
  const defaults = config.gateway.budgets;
  const found = await readSnapshot(source, async (snapshot) => {
    const read: KindCoverage[] = [];
    for (const kind of budgetKinds.filter((one) => kinds.includes(one))) {
      let nearest: CoveredBudget[] = [];
      let budgetCount = 0;
      let unevaluatedCount = 0;
      for await (const batch of coveredBudgets(snapshot, kind, { features, defaults, now })) {
        const covered = batch.flatMap((position) => {
          const one = coverageOf(position, { config, now, lookedAt, whyNone });
          return one === null ? [] : [one];
        });
        budgetCount += covered.length;
        unevaluatedCount += covered.filter(({ evaluatedAt }) => evaluatedAt === null).length;
        nearest = [...nearest, ...covered].toSorted(nearestFirst).slice(0, limit);
      }
      const state = features.budgets[kind];
      read.push({ kind, state, budgetCount, unevaluatedCount, budgets: nearest });
    }
    return read;
  });
  const sum = (of: (kind: KindCoverage) => number): number =>
    found.reduce((total, kind) => total + of(kind), 0);
  return {
    kinds: found,
    budgetCount: sum(({ budgetCount }) => budgetCount),
    unevaluatedCount: sum(({ unevaluatedCount }) => unevaluatedCount),
    problem: problem ?? whyNone,
    lookedAt,
  };
}

/** Null for what has no level, such as a soft limit of nothing. */
function coverageOf(
  position: BudgetPosition,
  {
    config,
    now,
    lookedAt,
    whyNone,
  }: Pick<CoverageOptions, 'config' | 'now'> & {
    readonly lookedAt: Date | null;
    readonly whyNone: string | null;
  },
): CoveredBudget | null {
  const settings = config.alerts.budget_alerts;
  const rule = ruleOf(position, settings);
  const levels = levelsOf(position, rule.levels);
  if (levels.length === 0) return null;
  const { spendUsd, spendFrom, duration, resetAt } = position;
  const zone = config.gateway.budgets.resetZone;
  const isUndated =
    spendFrom === 'computed' && computedWindow({ duration, resetAt, now, zone }) === null;
  const whyUnevaluated = isUndated ? 'nobody knows since when it counts' : whyNone;
  const { rank } = judgeLevels(levels, { spendUsd, limits: position, marginShare: 0 });
  const next = levels.find((level) => level.rank > rank);
  const isCounted = spendFrom === 'counter';
  return {
    position,
    rule: rule.name,
    evaluatedAt: whyUnevaluated === null ? lookedAt : null,
    whyUnevaluated,
    reached: isCounted ? (levels.findLast((level) => level.rank <= rank)?.text ?? null) : null,
    next:
      next === undefined || !isCounted
        ? null
        : { text: next.text, distanceUsd: Math.max(0, next.thresholdUsd - spendUsd) },
  };
}

function nearestFirst(
  { position: one }: CoveredBudget,
  { position: other }: CoveredBudget,
): number {
  const share = ({ spendUsd, limitUsd, softLimitUsd }: BudgetPosition): number =>
    spendUsd / Math.max(limitUsd ?? softLimitUsd ?? 0, 1e-9);
  return share(other) - share(one) || (one.id < other.id ? -1 : 1);
}
