/** Which level of a budget is told, and how often: the levels by themselves, and through the runner's judgement. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BudgetLevel, parseBudgetLevel } from '../../src/config/budget-level.ts';
import type { AlertPolicy } from '../../src/config/config.ts';
import type { Episode } from '../../src/define/episode.ts';
import type { BudgetPosition } from '../../src/queries/budgets/budget-position.ts';
import { judgeLevels, levelsOf } from '../../src/rules/budget-levels.ts';
import { ruleOf } from '../../src/rules/budget-rule.ts';
import { type BudgetFacts, judgeBudget } from '../../src/rules/judge-budget.ts';
import { reconcileFindings } from '../../src/rules/reconcile-findings.ts';
import { facts, nobody, position } from '../support/budget-positions.ts';
import { configOf } from '../support/configs.ts';

const levels = (...texts: readonly string[]): readonly BudgetLevel[] => texts.map(parseBudgetLevel);
const wanted = levels('85%', '95%');

function reached(
  spendUsd: number,
  limits: { limitUsd?: number | null; softLimitUsd?: number | null } = {},
  own: readonly BudgetLevel[] = wanted,
): readonly string[] {
  const all = { limitUsd: 100, softLimitUsd: null, ...limits };
  const ladder = levelsOf(all, own);
  const { rank } = judgeLevels(ladder, { spendUsd, limits: all, marginShare: 0.05 });
  return ladder.filter((level) => level.rank <= rank).map(({ text }) => text);
}

describe('levels', () => {
  test.each<[spendUsd: number, texts: readonly string[]]>([
    [0, []],
    [84.99, []],
    // LiteLLM's borders: 15 % and 5 % left are reached at exactly that much.
    [85, ['85%']],
    [94.999, ['85%']],
    [95, ['85%', '95%']],
    [99.99, ['85%', '95%']],
    [100, ['85%', '95%', '100%']],
    [250, ['85%', '95%', '100%']],
    [Number.NaN, []],
    [-3, []],
  ])('of $%d of $100 are %j', (spendUsd, texts) => {
    expect(reached(spendUsd)).toEqual(texts);
  });

  test('are reached by a sum of floats that lacks a last digit', () => {
    const sum = Array.from({ length: 10 }, () => 0.1).reduce((a, b) => a + b, 0);

    expect(sum).toBeLessThan(1);
    expect(reached(sum, { limitUsd: 1 })).toEqual(['85%', '95%', '100%']);
  });

  test('stand in the order of their amounts, whatever they are written in', () => {
    const own = levels('$50 left', '85%', '$5 left', '120%');

    expect(levelsOf({ limitUsd: 100, softLimitUsd: 60 }, own).map(({ text }) => text)).toEqual([
      '$50 left',
      'soft',
      '85%',
      '$5 left',
      '100%',
      '120%',
    ]);
    expect(reached(49, {}, own)).toEqual([]);
    expect(reached(50, {}, own)).toEqual(['$50 left']);
    expect(reached(86, { softLimitUsd: 60 }, own)).toEqual(['$50 left', 'soft', '85%']);
  });

  test('an amount left that the limit does not have is no level', () => {
    expect(reached(1, { limitUsd: 20 }, levels('$50 left'))).toEqual([]);
    expect(levelsOf({ limitUsd: 50, softLimitUsd: null }, levels('$50 left'))).toHaveLength(1);
  });

  test('an amount left of a large budget comes before the budget is used up', () => {
    const own = levels('$50 left');

    expect(reached(9_999_950, { limitUsd: 1e7 }, own)).toEqual(['$50 left']);
    expect(reached(1e7, { limitUsd: 1e7 }, own)).toEqual(['$50 left', '100%']);
  });

  test('without a limit there is the soft one, and without any there are none', () => {
    expect(reached(80, { limitUsd: null, softLimitUsd: 80 })).toEqual(['soft']);
    expect(reached(1e9, { limitUsd: null })).toEqual([]);
  });

  test('a soft budget above the limit says nothing that the limit has not', () => {
    expect(reached(130, { softLimitUsd: 120 })).toEqual(['85%', '95%', '100%']);
  });

  test('a budget of nothing is passed by any spend, and locked without', () => {
    expect(reached(0, { limitUsd: 0 })).toEqual([]);
    expect(reached(0.01, { limitUsd: 0 })).toEqual(['100%']);
  });

  test('hold until usage is a margin below', () => {
    const hold = (spendUsd: number): number =>
      judgeLevels(levelsOf({ limitUsd: 100, softLimitUsd: null }, wanted), {
        spendUsd,
        limits: { limitUsd: 100, softLimitUsd: null },
        marginShare: 0.05,
      }).holdRank;

    expect([100, 95, 94.9, 90, 89.9, 80, 79.9].map(hold)).toEqual([
      10_000, 10_000, 9_500, 9_500, 8_500, 8_500, 0,
    ]);
  });
});

describe('rules', () => {
  const { alerts } = configOf(`
tollbell:
  alerts:
    budget_alerts:
      levels: ['90%']
      rules:
        - {kind: tag, tag: 'env:*', levels: ['50%']}
        - {entity: 'key:prod-*', levels: ['70%', '$5 left'], projected: false}
        - {model: gpt-4o, levels: []}
        - {kind: [user, end_user], levels: ['60%']}
        - {team: Atlas, levels: ['80%']}
`);
  const named = (changes: Partial<BudgetPosition>): string =>
    ruleOf(position(changes), alerts.budget_alerts).name;
  const ofAtlas = { ...nobody, teamId: 'team-1', teamAlias: 'Atlas' };

  test.each<[what: string, budget: Partial<BudgetPosition>, rule: string]>([
    ['a tag that fits', { kind: 'tag', id: 'env:prod', name: null }, 'rules[0]'],
    ['another tag', { kind: 'tag', id: 'team:x', name: null }, 'default'],
    ['a key by its alias', { kind: 'key', id: 'ab12', name: 'prod-search' }, 'rules[1]'],
    ['a model', { kind: 'key', name: 'x', scope: { kind: 'model', model: 'gpt-4o' } }, 'rules[2]'],
    ['a user', { kind: 'user', id: 'u1', name: null }, 'rules[3]'],
    ['a team by its alias', { kind: 'team', id: 'team-1', name: 'Atlas' }, 'rules[4]'],
    ['a key of the team', { kind: 'key', id: 'ab', name: 'dev', owner: ofAtlas }, 'rules[4]'],
    ['another team', { kind: 'team', id: 'growth', name: null }, 'default'],
    ['nobody’s key', { kind: 'key', id: 'ab', name: 'dev' }, 'default'],
  ])('of %s: %s', (_, budget, rule) => {
    expect(named(budget)).toBe(rule);
  });

  test('what a rule leaves out is as for all', () => {
    const { isProjected, levels: own } = ruleOf(
      position({ kind: 'key', name: 'prod-1' }),
      alerts.budget_alerts,
    );

    expect(isProjected).toBe(false);
    expect(own).toEqual(levels('70%', '$5 left'));
    expect(ruleOf(position({ kind: 'user' }), alerts.budget_alerts).isProjected).toBe(true);
  });
});

/** One look after the other, a minute apart, as the runner judges them; what each of them tells. */
function tell(
  looks: readonly (Partial<BudgetFacts> & { readonly budget: Partial<BudgetPosition> })[],
  policy: Partial<AlertPolicy> = {},
): readonly string[] {
  let episodes: readonly Episode[] = [];
  return looks.flatMap(({ budget, ...rest }, index) => {
    const now = new Date(Date.parse('2026-11-10T00:00:00Z') + index * 60_000);
    const findings = judgeBudget(facts(budget, rest), { marginShare: 0.05, driftShare: 0.2 });
    const { changes } = reconcileFindings({
      findings,
      episodes,
      policy: {
        everyMs: 60_000,
        quietForMs: 86_400_000,
        remindAfterMs: null,
        resolveAfterMs: 0,
        tellsResolved: false,
        ...policy,
      },
      isFrozen: false,
      now,
    });
    const changed = new Map(changes.map(({ episode }) => [episode.subject, episode]));
    episodes = [...changed.values(), ...episodes.filter(({ subject }) => !changed.has(subject))];
    return changes.flatMap(({ news }) =>
      news === null
        ? []
        : [`${index}: ${news.kind} ${news.subject} ${news.rankBefore}→${news.rank}`],
    );
  });
}
const spends = (...amounts: readonly number[]) =>
  amounts.map((spendUsd) => ({ budget: { spendUsd } }));

describe('what is told', () => {
  test('a jump over two levels is one message, for the higher one', () => {
    expect(tell(spends(40, 97, 97))).toEqual(['1: first team:atlas 0→9500']);
  });

  test('swinging around a level is one message', () => {
    expect(tell(spends(84, 86, 84.9, 86, 84.9, 86))).toEqual(['1: first team:atlas 0→8500']);
  });

  test('a raised limit re-arms', () => {
    const raised = (spendUsd: number) => ({ budget: { spendUsd, limitUsd: 172 } });

    expect(tell([...spends(86), raised(86), raised(86), raised(148), raised(148)])).toEqual([
      '0: first team:atlas 0→8500',
      '3: first team:atlas 0→8500',
    ]);
  });

  test('a limit that is raised a little tells nothing anew', () => {
    const raised = (spendUsd: number) => ({ budget: { spendUsd, limitUsd: 103 } });

    expect(tell([...spends(86), raised(86), raised(88)])).toEqual(['0: first team:atlas 0→8500']);
  });

  test('a lowered limit tells what is reached by it', () => {
    expect(tell([...spends(70), { budget: { spendUsd: 70, limitUsd: 72 } }])).toEqual([
      '1: first team:atlas 0→9500',
    ]);
  });

  test('the next window tells anew, and not before the gateway has reset', () => {
    const due = { start: new Date('2026-10-01T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') };

    expect(
      tell([
        { budget: { spendUsd: 90 }, window: { ...due, isResetDue: false } },
        { budget: { spendUsd: 90 }, window: { ...due, isResetDue: true } },
        { budget: { spendUsd: 0 } },
        { budget: { spendUsd: 96 } },
      ]),
    ).toEqual(['0: first team:atlas 0→8500', '3: first team:atlas 0→9500']);
  });

  test('a tag whose sum is high in one look alone is not told', () => {
    const tag = (spendUsd: number) => ({ budget: { kind: 'tag' as const, spendUsd } });

    expect(tell([tag(40), tag(90), tag(40), tag(90), tag(90)])).toEqual([
      '4: first tag:atlas 0→8500',
    ]);
  });

  test('a projection is told once, and no more when the budget is used up', () => {
    const on = (spendUsd: number, estimateUsd: number, fires: boolean) => ({
      budget: { spendUsd },
      verdict: {
        fires,
        projection: { estimateUsd, lowUsd: estimateUsd, highUsd: estimateUsd, reach: null },
      },
    });

    expect(
      tell([
        on(40, 90, false),
        on(41, 130, true),
        on(42, 98, false),
        on(43, 130, true),
        on(101, 300, false),
      ]),
    ).toEqual(['1: first team:atlas projected 0→1', '4: first team:atlas 0→10000']);
  });

  test('a counter that drifts is told when two looks agree, and dollars matter', () => {
    const drift = (spendUsd: number, loggedUsd: number) => ({
      budget: { spendUsd },
      drift: { counterUsd: spendUsd, loggedUsd, since: '2026-11-01T00:00:00.000Z' },
    });

    expect(
      tell([drift(40, 10), drift(40, 39), drift(40, 10), drift(40, 10), drift(40, 10)]),
    ).toEqual(['3: first team:atlas drift 0→1']);
    expect(tell([drift(0.4, 0.1), drift(0.4, 0.1)])).toEqual([]);
  });

  test('spend that only grows tells each level at most once, in order, and the last one reached', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 6 }),
        fc.option(fc.double({ min: 1, max: 150, noNaN: true })),
        fc.constantFrom(0, 86_400_000),
        (steps, percents, softLimitUsd, quietForMs) => {
          let spendUsd = 0;
          const rule = {
            name: 'default',
            isProjected: false,
            levels: percents.map((percent) => ({ kind: 'percent' as const, percent })),
          };
          const looks = steps.map((step) => {
            spendUsd += step;
            return { budget: { spendUsd, softLimitUsd }, rule };
          });
          const ranks = tell(looks, { quietForMs }).map((line) => Number(line.split('→')[1]));
          const limits = { limitUsd: 100, softLimitUsd };
          const ladder = levelsOf(limits, rule.levels);
          const { rank } = judgeLevels(ladder, { spendUsd, limits, marginShare: 0 });

          expect(ranks).toEqual([...new Set(ranks)].toSorted((a, b) => a - b));
          expect(ranks.at(-1) ?? 0).toBe(rank);
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });

  test('whatever the spend does, within a day no level is told twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (amounts) => {
          const ranks = tell(spends(...amounts)).map((line) => Number(line.split('→')[1]));

          expect(ranks).toEqual([...new Set(ranks)].toSorted((a, b) => a - b));
        },
      ),
      { numRuns: 300, seed: 12 },
    );
  });
});
