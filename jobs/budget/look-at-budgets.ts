/**
 * One look at all budgets: what stands in counters is read each time; what must be summed, foreseen or
 * compared, from time to time, and remembered in between.
 */
import type { BudgetAlertSettings } from '../../src/config/config.ts';
import type { Finding } from '../../src/define/finding.ts';
import { budgetSubject } from '../../src/queries/budgets/budget-position.ts';
import type { NearLimits } from '../../src/queries/budgets/near-budget.ts';
import { replicaLagMs } from '../../src/queries/replica-lag.ts';
import type { BudgetDetail } from '../../src/rules/budget-detail.ts';
import { ruleOf } from '../../src/rules/budget-rule.ts';
import { judgeBudget, judgeDrift } from '../../src/rules/judge-budget.ts';
import {
  type BudgetMemory,
  type Foreseen,
  type FoundDrift,
  isDue,
  memoryOf,
  type Remembered,
  recall,
  remember,
  rememberedEntities,
} from './budget-memory.ts';
import { compareCounters } from './compare-counters.ts';
import { aimOf, foreseeBudget, readDays } from './foresee-budgets.ts';
import { type LookUsage, lookUsage } from './look-usage.ts';
import { type BudgetContext, readBudgets, type StandingBudget } from './read-budgets.ts';
import { sumBudgets } from './sum-budgets.ts';

const minuteMs = 60_000;
const summedEveryMs = 10 * minuteMs;
const foreseenEveryMs = 15 * minuteMs;
const comparedEveryMs = 60 * minuteMs;
/** A replica that is further behind is not believed when something seems to be over. */
const lagMsMax = 5 * minuteMs;
/** A straight line to less than this part of the limit is not worth a forecast. */
const projectedShareMin = 0.7;

export interface BudgetLook {
  readonly findings: readonly Finding<BudgetDetail>[];
  readonly scopes: readonly string[];
  readonly memory: BudgetMemory;
  readonly frozen: string | null;
}

export async function lookAtBudgets(context: BudgetContext): Promise<BudgetLook> {
  const { source, settings, now } = context;
  const before = memoryOf(context.memory);
  const usage = lookUsage(context);
  const lagMs = await replicaLagMs(source, { now });
  const isForeseeing =
    (settings.isProjected || settings.rules.some(({ isProjected }) => isProjected === true)) &&
    isDue(before.foreseenAt, foreseenEveryMs, now);
  const known = [
    ...context.known.map(({ detail }) => entityOf(detail)),
    ...rememberedEntities(before),
  ];
  const read = await readBudgets(context, nearLimits(settings, isForeseeing), known);
  const summed = await withSums(context, read.budgets, { before, usage });
  const foreseen = isForeseeing
    ? await foresee(context, summed.budgets, { before, usage })
    : { foreseenAt: before.foreseenAt, foreseen: before.foreseen };
  const compared = await compare(context, { before, usage });
  const memory: BudgetMemory = { ...summed.memory, ...foreseen, ...compared };
  const findings = summed.budgets.flatMap((budget) => {
    const subject = budgetSubject(budget.position);
    const rule = ruleOf(budget.position, settings);
    const found = rule.isProjected ? recall(memory.foreseen, subject, budget) : null;
    const drift = recall(memory.drifts, subject, budget);
    return judgeBudget(
      {
        ...budget,
        rule,
        verdict: found,
        // Counter and log are written one after the other: what one comparison found may be that.
        drift: drift !== null && drift.count > 1 ? drift.drift : null,
      },
      settings,
    );
  });
  const scopes = ['all', 'model', 'window'].flatMap((scope) =>
    read.kinds.flatMap((kind) => [`${kind} ${scope}`, `${kind} ${scope} drift`]),
  );
  return { findings, scopes, memory, frozen: frozenText(lagMs, [...read.cut, ...summed.cut]) };
}

function frozenText(lagMs: number | null, cut: readonly string[]): string | null {
  if (lagMs !== null && lagMs > lagMsMax) {
    return `the replica is ${Math.round(lagMs / minuteMs)} minutes behind`;
  }
  return cut.length === 0
    ? null
    : `the database took too long over budgets of ${[...new Set(cut)].join(', ')}`;
}

/** Details are this alert's own. */
function entityOf(detail: object): { readonly kind: string; readonly id: string } {
  const { kind = '', id = '' } = detail as Partial<BudgetDetail>;
  return { kind, id };
}

/** What any rule may tell of. */
function nearLimits({ levels, rules }: BudgetAlertSettings, isForeseeing: boolean): NearLimits {
  const all = [...levels, ...rules.flatMap((rule) => rule.levels ?? [])];
  const percents = all.flatMap((level) => (level.kind === 'percent' ? [level.percent] : []));
  const leftUsd = all.flatMap((level) => (level.kind === 'left' ? [level.leftUsd] : []));
  return {
    // What the server computes may differ in the last digit.
    share: Math.min(100, ...percents) / 100 - 1e-6,
    leftUsd: leftUsd.length === 0 ? null : Math.max(...leftUsd) * (1 + 1e-6),
    projectedShare: isForeseeing ? projectedShareMin : null,
  };
}

interface Means {
  readonly before: BudgetMemory;
  readonly usage: LookUsage;
}

/** Budgets with what they came to; of those without a counter only what is worth to be looked at. */
async function withSums(
  context: BudgetContext,
  budgets: readonly StandingBudget[],
  { before, usage }: Means,
): Promise<{
  readonly budgets: readonly StandingBudget[];
  readonly memory: Pick<BudgetMemory, 'summedAt' | 'sums'>;
  readonly cut: readonly string[];
}> {
  const { now, readSection } = context;
  const counted = budgets.filter(({ position }) => position.spendFrom === 'counter');
  const uncounted = budgets.filter(({ position }) => position.spendFrom === 'computed');
  let { summedAt, sums } = before;
  let cut: readonly string[] = [];
  if (uncounted.length > 0 && isDue(summedAt, summedEveryMs, now)) {
    const reading = await readSection(() => sumBudgets(context, uncounted, usage));
    if (reading.isCut) cut = ['those without a counter'];
    else {
      summedAt = now.toISOString();
      const { value } = reading;
      sums = Object.fromEntries(
        uncounted.flatMap((budget): [string, Remembered<number>][] => {
          const subject = budgetSubject(budget.position);
          const usd = value.get(subject);
          const isFar = usd === undefined || usd < (aimOf(budget.position) ?? Infinity) / 2;
          return isFar ? [] : [[subject, remember(budget, usd)]];
        }),
      );
    }
  }
  const standing = uncounted.flatMap((budget): StandingBudget[] => {
    const spendUsd = recall(sums, budgetSubject(budget.position), budget);
    return spendUsd === null ? [] : [{ ...budget, position: { ...budget.position, spendUsd } }];
  });
  return { budgets: [...counted, ...standing], memory: { summedAt, sums }, cut };
}

async function foresee(
  { settings, now, readSection }: BudgetContext,
  budgets: readonly StandingBudget[],
  { before, usage }: Means,
): Promise<Pick<BudgetMemory, 'foreseenAt' | 'foreseen'>> {
  const wanted = budgets.filter(
    ({ position, window }) =>
      ruleOf(position, settings).isProjected &&
      window.start !== null &&
      window.end !== null &&
      !window.isResetDue &&
      position.spendUsd > 0 &&
      position.spendUsd < (aimOf(position) ?? 0),
  );
  const reading = await readSection(() => readDays(wanted, { usage, now }));
  if (reading.isCut) return { foreseenAt: before.foreseenAt, foreseen: before.foreseen };
  const foreseen = wanted.flatMap((budget): [string, Remembered<Foreseen>][] => {
    const subject = budgetSubject(budget.position);
    const wasAbove = recall(before.foreseen, subject, budget)?.isAbove ?? false;
    const found = foreseeBudget(budget, { days: reading.value.get(subject), now, wasAbove });
    // What is far from its limit is not remembered, but it ends what was told of it before.
    const isWorth =
      found !== null && found.projection.estimateUsd > (aimOf(budget.position) ?? 0) * 0.8;
    return isWorth ? [[subject, remember(budget, found)]] : [];
  });
  return { foreseenAt: now.toISOString(), foreseen: Object.fromEntries(foreseen) };
}

async function compare(
  context: BudgetContext,
  { before, usage }: Means,
): Promise<Pick<BudgetMemory, 'comparedAt' | 'drifts'>> {
  const { settings, now, readSection } = context;
  const { driftShare } = settings;
  const kept = { comparedAt: before.comparedAt, drifts: before.drifts };
  if (driftShare === null) return { comparedAt: null, drifts: {} };
  if (!isDue(before.comparedAt, comparedEveryMs, now)) return kept;
  const reading = await readSection(() => compareCounters(context, usage));
  if (reading.isCut) return kept;
  const drifts = reading.value.flatMap(
    ({ drift, ...budget }): [string, Remembered<FoundDrift>][] => {
      if (judgeDrift(drift, driftShare).holdRank === 0) return [];
      const subject = budgetSubject(budget.position);
      const count = (recall(before.drifts, subject, budget)?.count ?? 0) + 1;
      return [[subject, remember(budget, { count, drift })]];
    },
  );
  return { comparedAt: now.toISOString(), drifts: Object.fromEntries(drifts) };
}
