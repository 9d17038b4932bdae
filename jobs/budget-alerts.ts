/** Budgets: each level that is reached is told once in each window of the budget. */
import type { BudgetAlertSettings } from '../src/config/config.ts';
import { defineAlert } from '../src/define/define-alert.ts';
import type { BudgetDetail } from '../src/rules/budget-detail.ts';
import { budgetExamples } from './budget/budget-examples.ts';
import { type BudgetExtra, type BudgetNews, subjectOf } from './budget/budget-frame.ts';
import { composeMany } from './budget/compose-many.ts';
import { composeOne } from './budget/compose-one.ts';
import { enrichBudgets } from './budget/enrich-budgets.ts';
import { lookAtBudgets } from './budget/look-at-budgets.ts';

export default defineAlert<BudgetAlertSettings, BudgetDetail, BudgetExtra>({
  name: 'budget-alerts',
  alertTypes: ['budget_alerts'],
  description: 'budgets that are nearly or wholly used up, or will be before their reset',
  reads:
    'keys, users, teams, members, customers, organizations, projects, tags and the proxy with a limit; sums and forecasts from rollups',
  needs: 'SELECT on the tables of budgets',
  settingsKey: 'budget_alerts',
  settings: (config) => config.alerts.budget_alerts,
  policy: (config) => config.alerts.budget_alerts,
  look: lookAtBudgets,
  enrich: enrichBudgets,
  compose: (news, extra, frame) =>
    frame.kind !== 'found' && isOneBudget(news)
      ? composeOne(news, extra, frame)
      : composeMany(news, frame),
  tellsProgramsEach: true,
  examples: budgetExamples,
});

/** A level and a projection of the same budget are one thing to say. */
const isOneBudget = (news: readonly BudgetNews[]): boolean =>
  new Set(news.map(subjectOf)).size === 1;
