/** LiteLLM's documented example of a structured budget event, and messages that carry one. */
import type { BudgetEvent, Message } from '../../src/message/message.ts';

export const exampleEvent: BudgetEvent = {
  spend: 85,
  max_budget: 100,
  soft_budget: null,
  token: '88dc28d0f030c55ed4ab77ed8faf098196cb1c05df778539800c9f1243fe6b4b',
  customer_id: null,
  user_id: 'u1',
  team_id: 't1',
  team_alias: null,
  organization_id: null,
  user_email: 'a@b.example',
  key_alias: 'prod',
  projected_exceeded_date: null,
  projected_spend: null,
  event_group: 'key',
  alert_emails: null,
  max_budget_alert_emails: null,
  event: 'threshold_crossed',
  event_message: 'Key Budget: 15% Threshold Crossed',
};

export const budgetMessage = (changes: Partial<BudgetEvent> = {}): Message => ({
  title: '85% of budget used: prod',
  severity: 'warning',
  summary: ['The key has used 85% of its budget.'],
  blocks: [],
  footer: [],
  about: {
    type: 'budget_alerts',
    at: '2026-08-22T09:10:00.000Z',
    runId: 'budget-alerts 2026-08-22T09:10:00.000Z',
    entity: 'key:88dc28d0',
    budgetEvent: { ...exampleEvent, ...changes },
  },
});
