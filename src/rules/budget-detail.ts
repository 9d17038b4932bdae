/** What an alert knows of a budget: kept with its episode, so instants are texts. */
import type { BudgetKind, BudgetOwner, BudgetScope } from '../queries/budgets/budget-position.ts';

export interface BudgetDetail {
  /** `levels`: how much is used; `projection`: how much will be; `drift`: the counter against the log. */
  readonly about: 'levels' | 'projection' | 'drift';
  readonly kind: BudgetKind;
  readonly id: string;
  readonly scope: BudgetScope;
  readonly name: string | null;
  readonly owner: BudgetOwner;
  readonly spendUsd: number;
  readonly spendFrom: 'counter' | 'computed';
  readonly limitUsd: number | null;
  readonly softLimitUsd: number | null;
  readonly sharedBudgetId: string | null;
  readonly duration: string | null;
  /** Null where the budget is never reset, or nobody knows since when it counts. */
  readonly windowStart: string | null;
  readonly windowEnd: string | null;
  /** The window is over and the gateway has not come to its reset. */
  readonly isResetDue: boolean;
  /** In the order in which they are reached. */
  readonly levels: readonly LevelAt[];
  /** Null where nothing can be foretold. */
  readonly projection: ProjectionDetail | null;
  readonly drift: DriftDetail | null;
  /** The gateway moves the window on, and some versions do not set the counter back. */
  readonly isCounterUnsure: boolean;
  /** Addresses that LiteLLM mails; tollbell sends no mail and hands them on. */
  readonly alertEmails: readonly string[];
  readonly percentEmails: Readonly<Record<string, readonly string[]>> | null;
}

export interface LevelAt {
  readonly kind: 'percent' | 'left' | 'soft' | 'crossed';
  /** Where it stands among all levels of any limit: in hundredths of a percent of it. */
  readonly rank: number;
  readonly thresholdUsd: number;
  /** `85%`, `$50 left`, `soft`, `100%`. */
  readonly text: string;
}

export interface ProjectionDetail {
  /** Of the whole window: the estimate, and the ends of the 80 % interval. */
  readonly estimateUsd: number;
  readonly lowUsd: number;
  readonly highUsd: number;
  /** When the limit is reached; null: not before the reset. */
  readonly reach: {
    readonly earliest: string;
    readonly likely: string | null;
    readonly latest: string | null;
  } | null;
}

/** Both as they were at one instant. */
export interface DriftDetail {
  readonly counterUsd: number;
  readonly loggedUsd: number;
  readonly since: string;
}
