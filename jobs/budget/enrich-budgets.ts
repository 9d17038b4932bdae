/** Reads what the words need of the budgets that are news: who spent it, on which days, what it will come to. */
import type { Contributors } from '../../src/queries/budgets/contributors.ts';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';
import type { BudgetDetail, ProjectionDetail } from '../../src/rules/budget-detail.ts';
import { ruleOf } from '../../src/rules/budget-rule.ts';
import { type BudgetExtra, type BudgetNews, subjectOf } from './budget-frame.ts';
import { foreseeBudget, readDays, shownDays, windowAndBefore } from './foresee-budgets.ts';
import { lookUsage } from './look-usage.ts';
import type { BudgetContext, StandingBudget } from './read-budgets.ts';

/** Each is a question of its own; messages about more than these show none of it. */
const spendersMax = 10;
const daysMax = 50;
const top = 5;

export async function enrichBudgets(
  news: readonly BudgetNews[],
  context: BudgetContext,
): Promise<BudgetExtra> {
  const { readSection, now, settings } = context;
  const usage = lookUsage(context);
  const budgets = new Map<string, StandingBudget>();
  for (const one of news) {
    if (one.kind !== 'resolved' && one.detail.about !== 'drift') {
      budgets.set(subjectOf(one), standingOf(one.detail));
    }
  }
  const spenders = new Map<string, Contributors>();
  const days = new Map<string, readonly DaySpend[]>();
  const projections = new Map<string, ProjectionDetail>();
  const entries = [...budgets.entries()].slice(0, daysMax);
  const reading = await readSection(() =>
    readDays(
      entries.map(([, budget]) => budget),
      { usage, now },
    ),
  );
  for (const [subject, budget] of entries) {
    const read = reading.isCut ? undefined : reading.value.get(subject);
    if (read === undefined) continue;
    days.set(subject, shownDays(read, budget.window, now));
    if (!ruleOf(budget.position, settings).isProjected) continue;
    const foreseen = foreseeBudget(budget, { days: read, now, wasAbove: false });
    if (foreseen !== null) projections.set(subject, foreseen.projection);
  }
  for (const [subject, { position, window }] of entries.slice(0, spendersMax)) {
    const { kind, id, scope } = position;
    // Of one model there is one model.
    if (scope.kind === 'model') continue;
    const found = await readSection(async () =>
      (await usage.reader()).contributors({ kind, id, top, ...windowAndBefore(window, now) }),
    );
    if (!found.isCut && found.value.requestCount > 0) spenders.set(subject, found.value);
  }
  return { spenders, days, projections };
}

function standingOf(detail: BudgetDetail): StandingBudget {
  const { windowStart, windowEnd, isResetDue, alertEmails, percentEmails, isCounterUnsure } =
    detail;
  return {
    window: {
      start: windowStart === null ? null : new Date(windowStart),
      end: windowEnd === null ? null : new Date(windowEnd),
      isResetDue,
    },
    position: {
      ...detail,
      resetAt: windowEnd === null ? null : new Date(windowEnd),
      countedSince: null,
      counterIsReset: isCounterUnsure ? 'unsure' : 'each-window',
      alertEmails,
      maxBudgetAlertEmails: percentEmails,
    },
  };
}
