/** Two sides of the same days: what differs, who lacks it, and what is too small to speak of. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/message/message.ts';
import type { DailySpend } from '../../src/queries/compared-spend.ts';
import type { EntitySums } from '../../src/queries/daily-table.ts';
import {
  differs,
  isAgreed,
  largestDifferences,
  type Reconciliation,
  reconcileSpend,
} from '../../src/rules/reconcile-spend.ts';
import { reconciliationNotes } from '../../src/rules/reconciliation-notes.ts';

const window = { start: new Date('2026-11-16T00:00Z'), end: new Date('2026-11-23T00:00Z') };
const days = { window, leftOut: [] };

type Row = readonly [entity: string | null, spendUsd: number, requestCount: number];

function sums(rows: readonly Row[], entityCount = rows.length): EntitySums {
  return {
    entities: rows.map(([entity, spendUsd, requestCount]) => ({ entity, spendUsd, requestCount })),
    entityCount,
    total: {
      spendUsd: rows.reduce((sum, [, spendUsd]) => sum + spendUsd, 0),
      requestCount: rows.reduce((sum, [, , requestCount]) => sum + requestCount, 0),
    },
  };
}

interface Sides {
  readonly log?: EntitySums;
  readonly logTags?: EntitySums;
  readonly daily?: Partial<DailySpend>;
  readonly areRequestsCompared?: boolean;
}

/** Sides that agree, but for what is named. */
function reconcile({
  log = sums([]),
  logTags = sums([]),
  daily = {},
  areRequestsCompared = true,
}: Sides): Reconciliation {
  return reconcileSpend(
    {
      logged: { teams: log, tags: logTags },
      daily: { all: log.total, teams: log, tags: logTags, flatCostUsd: null, ...daily },
      names: new Map(['a', 'b', 'c'].map((id) => [id, { alias: `Team ${id}`, isDeleted: false }])),
    },
    { days, areRequestsCompared },
  );
}

const texts = (reconciliation: Reconciliation): readonly string[] =>
  reconciliationNotes(reconciliation).map(({ text }) => plainText(text));

test('sides that agree give no word, and say so', () => {
  const agreed = reconcile({ log: sums([['a', 410, 100]]) });

  expect(agreed.teams).toMatchObject({ comparedCount: 1, differingCount: 0, lacking: null });
  expect(isAgreed(agreed)).toBe(true);
  expect(texts(agreed)).toEqual([]);
});

describe('the tolerance', () => {
  test.each<[what: string, log: Row, daily: Row, lacking: string | null, by: string | null]>([
    ['a cent is nothing, whatever it is a share of', ['a', 0.02, 1], ['a', 0.01, 1], null, null],
    ['more than a cent and more than 0.5%', ['a', 1, 9], ['a', 0.98, 9], 'daily-table', 'spend'],
    ['more than a cent, but 0.5% and no more', ['a', 200, 9], ['a', 199, 9], null, null],
    ['the log lacks', ['a', 1, 9], ['a', 1.5, 9], 'log', 'spend'],
    ['one request is nothing', ['a', 1, 3], ['a', 1, 2], null, null],
    ['two of ten requests', ['a', 1, 10], ['a', 1, 8], 'daily-table', 'requests'],
    ['two of a thousand requests', ['a', 1, 1_000], ['a', 1, 998], null, null],
    ['spend decides before requests', ['a', 5, 10], ['a', 4, 20], 'daily-table', 'spend'],
    ['binary dust is nothing', ['a', 0.1 + 0.2, 3], ['a', 0.3, 3], null, null],
  ])('%s', (_, log, daily, lacking, by) => {
    const { teams } = reconcile({ log: sums([log]), daily: { teams: sums([daily]) } });

    expect(teams?.entities[0]).toMatchObject({ lacking, by });
  });
});

test('an entity that one side does not know is held against nothing', () => {
  const { teams } = reconcile({
    log: sums([
      ['a', 3, 10],
      [null, 2, 10],
    ]),
    daily: { teams: sums([['b', 4, 10]]) },
  });

  expect(
    teams?.entities.map(({ label, differenceUsd, lacking }) => [label, differenceUsd, lacking]),
  ).toEqual([
    ['Team b', 4, 'log'],
    ['Team a', -3, 'daily-table'],
    ['(no team)', -2, 'daily-table'],
  ]);
});

test('those that differ come first, by size; the totals are those of each side', () => {
  const { teams } = reconcile({
    log: sums([
      ['a', 1_000, 1_000],
      ['b', 10, 100],
      ['c', 20, 100],
    ]),
    daily: {
      teams: sums([
        ['a', 999, 1_000],
        ['b', 9.5, 100],
        ['c', 20, 90],
      ]),
    },
  });

  expect(teams?.entities.map(({ entity }) => entity)).toEqual(['b', 'c', 'a']);
  expect(teams).toMatchObject({
    comparedCount: 3,
    differingCount: 2,
    log: { spendUsd: 1_030, requestCount: 1_200 },
    daily: { spendUsd: 1_028.5, requestCount: 1_190 },
    differenceUsd: -1.5,
  });
});

test('what may stand beyond the rows that were read is not called missing', () => {
  const { teams } = reconcile({
    log: sums(
      [
        ['a', 5, 5],
        ['b', 4, 4],
      ],
      7,
    ),
    daily: {
      teams: sums([
        ['a', 5, 5],
        ['z', 3, 3],
      ]),
    },
  });

  expect(teams).toMatchObject({ comparedCount: 2, unjudgedCount: 1 });
  expect(teams?.entities.map(({ entity }) => entity)).toEqual(['b', 'a']);
});

describe('what cannot be compared is said, and is no difference:', () => {
  test('tables that are missing or not granted', () => {
    const reconciliation = reconcile({
      log: sums([['a', 5, 5]]),
      daily: { tags: 'missing', all: 'not-granted' },
    });

    expect(reconciliation).toMatchObject({ all: null, tags: null, teams: { differingCount: 0 } });
    expect(reconciliation.notCompared).toEqual([
      { what: 'all', reason: 'not-granted' },
      { what: 'tags', reason: 'missing' },
    ]);
    expect(isAgreed(reconciliation)).toBe(true);
  });

  test('daily tables that are all empty: the gateway keeps none', () => {
    const empty = { all: sums([]).total, teams: sums([]), tags: sums([]) };
    const reconciliation = reconcile({ log: sums([['a', 5, 5]]), daily: empty });

    expect(reconciliation.notCompared.map(({ reason }) => reason)).toEqual([
      'empty',
      'empty',
      'empty',
    ]);
    expect(isAgreed(reconciliation)).toBe(false);
    expect(differs(reconciliation)).toBe(false);
    expect(texts(reconciliation)).toEqual([]);
  });

  test('but one that is empty beside others has lost its rows', () => {
    const reconciliation = reconcile({
      log: sums([['a', 5, 5]]),
      daily: { teams: sums([]) },
    });

    expect(texts(reconciliation).join(' ')).toContain(
      'lacks $5.00 of $5.00 (100%) for team Team a',
    );
  });

  test('requests, where the gateway leaves failures out of the log', () => {
    const sides = { log: sums([['a', 5, 90]]), daily: { teams: sums([['a', 5, 100]]) } };

    expect(differs(reconcile(sides))).toBe(true);
    expect(differs(reconcile({ ...sides, areRequestsCompared: false }))).toBe(false);
  });

  test('no day at all', () => {
    const none = reconcileSpend(null, {
      days: { window: null, leftOut: [] },
      areRequestsCompared: true,
    });

    expect(isAgreed(none)).toBe(false);
    expect(texts(none)).toEqual([]);
  });
});

test('a report tells the three largest of each kind and counts the rest', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const reconciliation = reconcile({
    log: sums(names.map((name, index) => [name, 410 - index, 100])),
    daily: {
      all: { spendUsd: 2_000, requestCount: 500 },
      teams: sums(names.map((name, index) => [name, 397.7 - index, 100])),
      tags: sums([['env:prod', 4, 4]]),
    },
    logTags: sums([['env:prod', 4, 2]]),
  });

  expect(texts(reconciliation)).toEqual([
    "The spend log and the gateway's own daily tables disagree about 16 – 22 Nov 2026, in whole UTC days:",
    "The gateway's daily table lacks $40.00 of $2,040.00 (2%) for all requests in these days.",
    "The gateway's daily table lacks $12.30 of $410.00 (3%) for team Team a in these days.",
    "The gateway's daily table lacks $12.30 of $409.00 (3%) for team Team b in these days.",
    "The gateway's daily table lacks $12.30 of $408.00 (3%) for team Team c in these days.",
    "The spend log lacks 2 requests of 4 requests (50%) that the gateway's daily table has for tag env:prod in these days.",
    'Beside these: 2 more teams.',
  ]);
  expect(reconciliationNotes(reconciliation).every(({ isGap }) => isGap)).toBe(true);
});

test('many differences that are each too small may still add up to one', () => {
  const many = (spendUsd: number) =>
    sums(Array.from({ length: 300 }, (_, index): Row => [`t${index}`, spendUsd, 1]));

  expect(texts(reconcile({ log: many(0.1), daily: { teams: many(0.091) } }))[1]).toContain(
    'lacks $2.70 of $30.00 (9%) for all teams together',
  );
});

test('what is carried along for machines is bounded: the largest, with all of them counted', () => {
  const names = ['a', 'b', 'c'];
  const reconciliation = reconcile({
    log: sums(names.map((name, index) => [name, 10 - index, 5])),
    daily: { teams: sums(names.map((name, index) => [name, index === 2 ? 8 : 1, 5])) },
  });

  expect(largestDifferences(reconciliation, 1).teams).toMatchObject({
    comparedCount: 3,
    differingCount: 2,
    entities: [{ entity: 'a' }],
  });
  expect(largestDifferences(reconciliation, 9).teams?.entities).toHaveLength(2);
});
