/** What is read for the words of a budget alert, beside what was found. */
import type { BudgetAlertSettings } from '../../src/config/config.ts';
import type { AlertFrame } from '../../src/define/define-alert.ts';
import type { News } from '../../src/define/finding.ts';
import { budgetSubject } from '../../src/queries/budgets/budget-position.ts';
import type { Contributors } from '../../src/queries/budgets/contributors.ts';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';
import type { BudgetDetail, ProjectionDetail } from '../../src/rules/budget-detail.ts';

export interface BudgetExtra {
  /** By subject of the budget; what could not be read is not there. */
  readonly spenders: ReadonlyMap<string, Contributors>;
  readonly days: ReadonlyMap<string, readonly DaySpend[]>;
  /** Of levels; what is told of a projection has it already. */
  readonly projections: ReadonlyMap<string, ProjectionDetail>;
}

export type BudgetFrame = AlertFrame<BudgetAlertSettings>;
export type BudgetNews = News<BudgetDetail>;

/** Of the budget, whatever of it is told. */
export const subjectOf = ({ detail }: BudgetNews): string => budgetSubject(detail);
