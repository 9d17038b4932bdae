/** Where one budget stands: whose it is, what counts against it, and until when. */
import type { BudgetKind } from '../../database/source-features.ts';

export type { BudgetKind };

/** What of the entity's spend the budget is about. */
export type BudgetScope =
  | { readonly kind: 'all' }
  /** One model: `model_max_budget`. */
  | { readonly kind: 'model'; readonly model: string }
  /** One of several windows: `budget_limits`. */
  | { readonly kind: 'window'; readonly duration: string };

export interface BudgetPosition {
  readonly kind: BudgetKind;
  /** Hash of a key, id of a user or team, `team/user` of a member, name of a tag; `proxy` of the proxy. */
  readonly id: string;
  readonly scope: BudgetScope;
  /** Alias as people know it; null where there is none. */
  readonly name: string | null;
  /** Zero of a counter that holds no amount, and where `spendFrom` is `computed` and nobody has summed yet. */
  readonly spendUsd: number;
  /** `counter`: the gateway's own, by which it enforces. `computed`: summed from requests. */
  readonly spendFrom: 'counter' | 'computed';
  /** Null: no hard limit. Zero is one. */
  readonly limitUsd: number | null;
  readonly softLimitUsd: number | null;
  /** As the gateway writes it, such as `30d`; null: never reset. */
  readonly duration: string | null;
  /** In the past where the gateway's job is due; null where none is recorded. */
  readonly resetAt: Date | null;
  /** Where the gateway says since when the counter counts; null for all others. */
  readonly countedSince: Date | null;
  /**
   * `unsure`: LiteLLM 1.83 moves the date of organizations, projects and tags on and does not set their
   * counters back, so the spend may be of several windows.
   */
  readonly counterIsReset: 'each-window' | 'never' | 'unsure';
  /** Of a row in LiteLLM_BudgetTable that holds the limits; null where the entity has its own. */
  readonly sharedBudgetId: string | null;
  readonly owner: BudgetOwner;
  /** Whom LiteLLM tells of a soft budget: `soft_budget_alerting_emails`. */
  readonly alertEmails: readonly string[];
  /** Whom it tells at which percentage: `max_budget_alert_emails`; null where there is none. */
  readonly maxBudgetAlertEmails: Readonly<Record<string, readonly string[]>> | null;
}

/** Whom else it concerns, as far as the tables say. */
export interface BudgetOwner {
  readonly teamId: string | null;
  readonly teamAlias: string | null;
  readonly userId: string | null;
  readonly userEmail: string | null;
  readonly organizationId: string | null;
  readonly organizationAlias: string | null;
}

/** What makes it the same budget from look to look, such as `team:atlas` or `key:ab12 model gpt-4o`. */
export function budgetSubject({
  kind,
  id,
  scope,
}: Pick<BudgetPosition, 'kind' | 'id' | 'scope'>): string {
  const entity = `${kind}:${id}`;
  if (scope.kind === 'model') return `${entity} model ${scope.model}`;
  return scope.kind === 'window' ? `${entity} window ${scope.duration}` : entity;
}
