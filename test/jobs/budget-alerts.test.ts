/** What people read of a budget: whose it is, where it stands, and nothing that reads as another thing. */
import { describe, expect, test } from 'vitest';
import type { BudgetNews } from '../../jobs/budget/budget-frame.ts';
import { budgetName, leftText, spanText, usedPercent } from '../../jobs/budget/budget-words.ts';
import { composeMany } from '../../jobs/budget/compose-many.ts';
import budgetAlerts from '../../jobs/budget-alerts.ts';
import { plainText } from '../../src/message/message.ts';
import { withPersonalData } from '../../src/message/personal-data.ts';
import type { BudgetDetail } from '../../src/rules/budget-detail.ts';
import { nobody } from '../support/budget-positions.ts';

const all = { kind: 'all' } as const;
const hash = '88dc28d0f030c55ed4ab77ed8faf098196cb1c05df778539800c9f1243fe6b4b';

test.each<[budget: Parameters<typeof budgetName>[0], name: string]>([
  [{ kind: 'team', id: 't1', name: 'Atlas', scope: all, owner: nobody }, 'Team Atlas'],
  [{ kind: 'team', id: 't1', name: null, scope: all, owner: nobody }, 'Team t1'],
  [{ kind: 'key', id: hash, name: 'prod', scope: all, owner: nobody }, 'Key prod'],
  [{ kind: 'key', id: hash, name: null, scope: all, owner: nobody }, 'Key 88dc28d0…'],
  [
    {
      kind: 'key',
      id: hash,
      name: 'prod',
      scope: { kind: 'model', model: 'gpt-4o' },
      owner: nobody,
    },
    'Key prod on gpt-4o',
  ],
  [
    { kind: 'team', id: 't1', name: 'A', scope: { kind: 'window', duration: '7d' }, owner: nobody },
    'Team A per 7d',
  ],
  [
    {
      ...{ kind: 'team_member', id: 't1/u1', name: null, scope: all },
      owner: { ...nobody, userId: 'u1', teamId: 't1', teamAlias: 'Atlas' },
    },
    'u1 in team Atlas',
  ],
  [{ kind: 'proxy', id: 'proxy', name: null, scope: all, owner: nobody }, 'The whole gateway'],
])('%j is called %s', (budget, name) => {
  expect(budgetName(budget)).toBe(name);
});

test.each<[spendUsd: number, limitUsd: number, percent: string, left: string]>([
  [84.96, 100, '84%', '$15.04 left'],
  // A level that is not reached does not read as reached.
  [94.99, 100, '94%', '$5.01 left'],
  [99.96, 100, '99.9%', '$0.04 left'],
  [100, 100, '100%', '$0.00 left'],
  [104.2, 100, '104%', '$0.00 left, $4.20 over'],
  [2_500, 100, '2500%', '$0.00 left, $2,400.00 over'],
  [0.29 * 3, 1, '87%', '$0.13 left'],
  [5, 0, 'all', '$0.00 left, $5.00 over'],
])('$%d of $%d is %s, %s', (spendUsd, limitUsd, percent, left) => {
  expect([usedPercent(spendUsd, limitUsd), leftText(spendUsd, limitUsd)]).toEqual([percent, left]);
});

test.each([
  [30_000, '0 min'],
  [59 * 60_000, '59 min'],
  [3_600_000, '1 h'],
  [5_400_000, '1 h 30 min'],
  [47 * 3_600_000, '47 h'],
  [48 * 3_600_000, '2 days'],
])('%d ms is %s', (ms, text) => {
  expect(spanText(ms)).toBe(text);
});

describe('the examples', () => {
  const [level, group, projected, found, reset] = budgetAlerts.exampleMessages();

  test('say X of Y used (Z%), W left, resets at T in zone; at this pace A – B by then', () => {
    expect(plainText(level?.summary ?? [])).toBe(
      '$4,838.17 of $5,000.00 used (96%), $161.83 left, resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days; at this pace $5,640.20 – $6,202.60 by then, past the limit between Wed 25 Nov and Thu 26 Nov. 85% was passed too.',
    );
    expect(level?.severity).toBe('warning');
  });

  test('count what several have come to, and show the worst', () => {
    expect(group?.title).toBe('Team Atlas: 37 budgets – 3 over, 9 past 95%, 25 past 85%');
    expect(group?.severity).toBe('critical');
    const table = group?.blocks.find(({ kind }) => kind === 'table');
    expect(table?.kind === 'table' ? table.rows[0]?.[0] : null).toBe('Key atlas-prod');
    expect(table?.kind === 'table' ? table.closingRows : null).toEqual([
      ['and 27 more', '', '$1,221.21', '$1,350.00', '', ''],
    ]);
  });

  test('warn of what is foretold, and only inform of an end', () => {
    expect([projected?.severity, found?.severity, reset?.severity]).toEqual([
      'warning',
      'critical',
      'info',
    ]);
    expect(found?.title).toBe('3 budgets were already over when tollbell first looked');
    expect(reset?.title).toBe('Team Atlas: budget was reset');
  });

  test('never show the whole hash of a key, nor the id of an end user where it is masked', () => {
    for (const message of budgetAlerts.exampleMessages()) {
      const { about: _, ...shown } = withPersonalData(message, 'mask');
      expect(JSON.stringify(shown)).not.toMatch(/[0-9a-f]{24}|customer-1077|Customer end/);
    }
  });

  test('say what they are about for machines: one event each, and none of a group', () => {
    expect(level?.about.budgetEvent?.event).toBe('threshold_crossed');
    expect(level?.about.entity).toBe('team:team-atlas');
    expect(group?.about.budgetEvent).toBeUndefined();
    expect(group?.about.team).toEqual({ id: 'team-atlas', alias: 'Atlas' });
    expect(group?.about.keyAliases).toHaveLength(37);
    expect(projected?.about.aspect).toBe('projected');
    expect(reset?.about.budgetEvent).toBeUndefined();
  });
});

test('a budget that is past a level and on course to run out counts and stands once', () => {
  const [example] = budgetAlerts.exampleMessages();
  const levels = example?.about.figures as BudgetDetail;
  const now = new Date('2026-11-25T08:12:00Z');
  const news = (detail: BudgetDetail): BudgetNews => ({
    ...{ kind: 'first', subject: `${detail.id} ${detail.about}`, occasion: '', group: null },
    ...{ rank: 1, rankBefore: 0, peakRank: 1, beganAt: now, endedAt: null, toldAs: [], detail },
  });
  const calm: BudgetDetail = { ...levels, id: 'calm', name: 'Calm', spendUsd: 3_600 };
  const words = composeMany(
    [
      { ...news(levels), rank: 9_500, peakRank: 9_500 },
      news({ ...levels, about: 'projection' }),
      news({ ...calm, about: 'projection' }),
    ],
    { kind: 'found', now, zone: 'Europe/Berlin' },
  );

  expect(words.title).toBe(
    '2 budgets were already past a level (1 past 95%, 1 on course to run out) when tollbell first looked',
  );
  const table = words.blocks.find(({ kind }) => kind === 'table');
  expect(table?.kind === 'table' ? table.rows.map((row) => [row[0], row.at(-1)]) : null).toEqual([
    ['Team Atlas', 'past 95%, on course'],
    ['Team Calm', 'on course to run out'],
  ]);
});

test('details survive being stored', () => {
  const [level] = budgetAlerts.exampleMessages();
  const figures = level?.about.figures as BudgetDetail;

  expect(JSON.parse(JSON.stringify(figures))).toEqual(figures);
});
