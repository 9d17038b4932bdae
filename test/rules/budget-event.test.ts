/** LiteLLM's event of what is told of a budget: its fields, and its sentences in both generations. */
import { expect, test } from 'vitest';
import { parseBudgetLevel } from '../../src/config/budget-level.ts';
import type { News } from '../../src/define/finding.ts';
import type { BudgetPosition } from '../../src/queries/budgets/budget-position.ts';
import type { BudgetDetail } from '../../src/rules/budget-detail.ts';
import { budgetEventOf } from '../../src/rules/budget-event.ts';
import { levelsOf } from '../../src/rules/budget-levels.ts';
import { detailOf } from '../../src/rules/judge-budget.ts';
import { facts, nobody } from '../support/budget-positions.ts';

const ladder = ['85%', '95%', '$10 left', '70.5%'].map(parseBudgetLevel);

function newsOf(budget: Partial<BudgetPosition>, rest: Partial<News<BudgetDetail>> = {}) {
  const detail = detailOf(facts(budget));
  const levels = levelsOf(detail, ladder);
  const rank = levels.findLast(({ thresholdUsd }) => detail.spendUsd >= thresholdUsd)?.rank ?? 0;
  return {
    kind: 'first' as const,
    subject: 'x',
    occasion: '',
    group: null,
    rank,
    rankBefore: 0,
    peakRank: rank,
    beganAt: new Date('2026-11-10T00:00:00Z'),
    endedAt: null,
    toldAs: [],
    ...rest,
    detail: { ...detail, levels, ...rest.detail },
  };
}
const eventOf = (
  budget: Partial<BudgetPosition>,
  rest: Partial<News<BudgetDetail>> = {},
  keyEmails: Readonly<Record<string, readonly string[]>> = {},
) => budgetEventOf(newsOf(budget, rest), { keyEmails, zone: 'UTC' });

test.each<[budget: Partial<BudgetPosition>, event: string, message: string, older: string]>([
  [
    { kind: 'user', id: 'u1', spendUsd: 85 },
    'threshold_crossed',
    'User Budget: 15% or less of budget remaining',
    'User Budget: 15% Threshold Crossed',
  ],
  [
    { kind: 'user', id: 'u1', spendUsd: 95 },
    'threshold_crossed',
    'User Budget: 5% or less of budget remaining',
    'User Budget: 5% Threshold Crossed ',
  ],
  [
    { kind: 'key', spendUsd: 71 },
    'threshold_crossed',
    'Key Budget: 29.5% or less of budget remaining',
    'Key Budget: 29.5% Threshold Crossed',
  ],
  [
    { kind: 'key', spendUsd: 90 },
    'threshold_crossed',
    'Key Budget: $10 or less of budget remaining',
    'Key Budget: $10 Threshold Crossed',
  ],
  [
    { kind: 'team', spendUsd: 120 },
    'budget_crossed',
    'Team Budget: Budget Crossed\n Total Budget:`100.0`',
    'Team Budget: Budget Crossed\n Total Budget:`100.0`',
  ],
  [
    { kind: 'team_member', spendUsd: 100 },
    'budget_crossed',
    'Team Member Budget: Budget Crossed\n Total Budget:`100.0`',
    'Key Budget: Budget Crossed\n Total Budget:`100.0`',
  ],
  [
    { kind: 'key', spendUsd: 80, limitUsd: null, softLimitUsd: 80 },
    'soft_budget_crossed',
    'Soft Budget Crossed: Total Soft Budget:`80.0`',
    'Soft Budget Crossed: Total Soft Budget:`80.0`',
  ],
  // Both at once: LiteLLM says one after the other, and the budget's own wins.
  [
    { kind: 'key', spendUsd: 120, softLimitUsd: 80 },
    'budget_crossed',
    'Key Budget: Total Soft Budget:`80.0`Budget Crossed\n Total Budget:`100.0`',
    'Key Budget: Total Soft Budget:`80.0`Budget Crossed\n Total Budget:`100.0`',
  ],
  [
    { kind: 'proxy', id: 'proxy', spendUsd: 100 },
    'budget_crossed',
    'Proxy Budget: Budget Crossed\n Total Budget:`100.0`',
    'Proxy Budget: Budget Crossed\n Total Budget:`100.0`',
  ],
  [
    { kind: 'key', spendUsd: 100, scope: { kind: 'model', model: 'gpt-4o' } },
    'budget_crossed',
    'Key Budget (model gpt-4o): Budget Crossed\n Total Budget:`100.0`',
    'Key Budget (model gpt-4o): Budget Crossed\n Total Budget:`100.0`',
  ],
])('%j is %s: %s', (budget, event, message, older) => {
  const told = eventOf(budget);

  expect(told?.budgetEvent.event).toBe(event);
  expect(told?.budgetEvent.event_message).toBe(message);
  expect(told?.budget.olderMessage).toBe(older);
});

test('of a key every field says whose it is, as in LiteLLM’s documented example', () => {
  const owner = { ...nobody, userId: 'u1', userEmail: 'a@b.example', teamId: 't1' };
  const maxBudgetAlertEmails = { '50': ['own@b.example', 'a@b.example'], '90': [] };
  const told = eventOf(
    { kind: 'key', id: '88dc28d0', name: 'prod', spendUsd: 85, owner, maxBudgetAlertEmails },
    {},
    { '50': ['a@b.example'], '80': ['b@b.example'] },
  );

  expect(told?.budgetEvent).toEqual({
    spend: 85,
    max_budget: 100,
    soft_budget: null,
    token: '88dc28d0',
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
    max_budget_alert_emails: {
      '50': ['a@b.example', 'own@b.example'],
      '80': ['b@b.example'],
      '90': [],
    },
    event: 'threshold_crossed',
    event_message: 'Key Budget: 15% or less of budget remaining',
  });
  expect(told?.budget).toEqual({
    olderMessage: 'Key Budget: 15% Threshold Crossed',
    percentUsed: 85,
    threshold: '85%',
    thresholdUsd: 85,
    scope: 'all',
    windowStart: '2026-11-01T00:00:00.000Z',
    windowEnd: '2026-12-01T00:00:00.000Z',
  });
});

test.each<[budget: Partial<BudgetPosition>, fields: object]>([
  [
    { kind: 'team', id: 't9', name: 'Growth' },
    { team_id: 't9', team_alias: 'Growth', token: null },
  ],
  [
    { kind: 'user', id: 'u9' },
    { user_id: 'u9', key_alias: null },
  ],
  [
    { kind: 'end_user', id: 'c9' },
    { customer_id: 'c9', user_id: null, event_group: 'end_user' },
  ],
  [{ kind: 'organization', id: 'o9' }, { organization_id: 'o9' }],
  [
    { kind: 'team_member', id: 't1/u1', owner: { ...nobody, teamId: 't1', userId: 'u1' } },
    { team_id: 't1', user_id: 'u1', event_group: 'team_member' },
  ],
  [
    { kind: 'proxy', id: 'proxy' },
    { user_id: 'default_user_id', event_group: 'proxy' },
  ],
  [
    { kind: 'tag', id: 'env:prod' },
    { event_group: 'tag', token: null },
  ],
])('%j fills %j', (budget, fields) => {
  expect(eventOf({ spendUsd: 100, ...budget })?.budgetEvent).toMatchObject(fields);
});

test('recipients of a soft budget go with the soft budget of a team alone', () => {
  const of = (budget: Partial<BudgetPosition>) =>
    eventOf({ softLimitUsd: 50, alertEmails: ['lead@b.example'], ...budget })?.budgetEvent
      .alert_emails;

  expect(of({ kind: 'team', spendUsd: 60 })).toEqual(['lead@b.example']);
  expect(of({ kind: 'team', spendUsd: 101 })).toBeNull();
});

test('what is on course says what it will come to, and on which day', () => {
  const projection = {
    estimateUsd: 130.1234567891,
    lowUsd: 120,
    highUsd: 140,
    reach: {
      earliest: '2026-11-20T00:00:00.000Z',
      likely: '2026-11-22T23:30:00.000Z',
      latest: null,
    },
  };
  const told = eventOf(
    { kind: 'key', spendUsd: 40 },
    { rank: 1, detail: { ...newsOf({}).detail, kind: 'key', about: 'projection', projection } },
  );

  expect(told?.budgetEvent).toMatchObject({
    event: 'projected_limit_exceeded',
    event_message: 'Key Budget: Projected Limit Exceeded',
    projected_spend: 130.123457,
    projected_exceeded_date: '2026-11-22',
  });
});

test('LiteLLM has no event for an end, nor for a counter that drifts', () => {
  expect(eventOf({ spendUsd: 100 }, { kind: 'resolved' })).toBeNull();
  expect(
    eventOf({ spendUsd: 100 }, { detail: { ...newsOf({}).detail, about: 'drift' } }),
  ).toBeNull();
});

test('a reminder says the level that lasts', () => {
  const told = eventOf({ spendUsd: 96 }, { kind: 'reminder', rankBefore: 9_500 });

  expect(told?.budget.threshold).toBe('95%');
});
