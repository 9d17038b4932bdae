/** Builders of budget positions: name what matters to the test, the rest is plausible. */
import type { BudgetOwner, BudgetPosition } from '../../src/queries/budgets/budget-position.ts';
import type { BudgetFacts } from '../../src/rules/judge-budget.ts';

export const nobody: BudgetOwner = {
  teamId: null,
  teamAlias: null,
  userId: null,
  userEmail: null,
  organizationId: null,
  organizationAlias: null,
};

export const position = (changes: Partial<BudgetPosition> = {}): BudgetPosition => ({
  kind: 'team',
  id: 'atlas',
  scope: { kind: 'all' },
  name: 'Atlas',
  spendUsd: 40,
  spendFrom: 'counter',
  limitUsd: 100,
  softLimitUsd: null,
  duration: '30d',
  resetAt: new Date('2026-12-01T00:00:00Z'),
  countedSince: null,
  counterIsReset: 'each-window',
  alertEmails: [],
  maxBudgetAlertEmails: null,
  sharedBudgetId: null,
  owner: nobody,
  ...changes,
});

export const facts = (
  changes: Partial<BudgetPosition> = {},
  rest: Partial<BudgetFacts> = {},
): BudgetFacts => ({
  position: position(changes),
  window: {
    start: new Date('2026-11-01T00:00:00Z'),
    end: new Date('2026-12-01T00:00:00Z'),
    isResetDue: false,
  },
  rule: {
    name: 'default',
    levels: [
      { kind: 'percent', percent: 85 },
      { kind: 'percent', percent: 95 },
    ],
    isProjected: true,
  },
  verdict: null,
  drift: null,
  ...rest,
});
