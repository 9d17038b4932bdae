/** What can have a budget, in LiteLLM's words. */
export const budgetKinds = [
  'key',
  'user',
  'team',
  'team_member',
  'end_user',
  'organization',
  'project',
  'tag',
  'proxy',
] as const;

export type BudgetKind = (typeof budgetKinds)[number];
