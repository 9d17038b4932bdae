/** The query of each kind of entity that can hold a budget, and the tables that it reads. */
import type { BudgetKind } from '../../database/source-features.ts';
import type { SourceTable } from '../../database/source-tables.ts';
import type { BudgetedKinds } from './budgeted.ts';
import { endUserBudgets } from './end-user-budgets.ts';
import { keyBudgets } from './key-budgets.ts';
import { memberBudgets } from './member-budgets.ts';
import { organizationBudgets } from './organization-budgets.ts';
import { projectBudgets } from './project-budgets.ts';
import { proxyBudget } from './proxy-budget.ts';
import { tagBudgets } from './tag-budgets.ts';
import { teamBudgets } from './team-budgets.ts';
import { userBudgets } from './user-budgets.ts';

export const budgetedKinds: BudgetedKinds = {
  key: keyBudgets,
  user: userBudgets,
  team: teamBudgets,
  team_member: memberBudgets,
  end_user: endUserBudgets,
  organization: organizationBudgets,
  project: projectBudgets,
  tag: tagBudgets,
  proxy: proxyBudget,
};

/** In which positions change: what only names an owner is not among them. */
export const budgetTables: Readonly<Record<BudgetKind, readonly SourceTable[]>> = {
  key: ['LiteLLM_VerificationToken', 'LiteLLM_BudgetTable', 'LiteLLM_BudgetWindowSpend'],
  user: ['LiteLLM_UserTable'],
  team: ['LiteLLM_TeamTable', 'LiteLLM_BudgetWindowSpend'],
  team_member: ['LiteLLM_TeamMembership', 'LiteLLM_TeamTable', 'LiteLLM_BudgetTable'],
  end_user: ['LiteLLM_EndUserTable', 'LiteLLM_BudgetTable'],
  organization: ['LiteLLM_OrganizationTable', 'LiteLLM_BudgetTable'],
  project: ['LiteLLM_ProjectTable', 'LiteLLM_BudgetTable'],
  tag: ['LiteLLM_TagTable', 'LiteLLM_BudgetTable'],
  proxy: ['LiteLLM_UserTable'],
};
