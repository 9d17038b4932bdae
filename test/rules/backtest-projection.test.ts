/**
 * What the projection is worth on public series, and that the replay counts rightly. The table of
 * the README is the one that is made here.
 */
import { describe, expect, test } from 'vitest';
import { backtestText } from '../../src/cli/backtest-text.ts';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';
import {
  backtestProjection,
  type KindBacktest,
  methods,
} from '../../src/rules/backtest-projection.ts';
import { addDays } from '../../src/time/window.ts';
import { chicagoRail, wikipediaR } from '../support/public-series.ts';

const series = [...chicagoRail(), ...wikipediaR()];
const publicTest = backtestProjection(series, 'UTC');

/** So many days from `first` on, each with what `spendOf` says. */
function history(
  first: string,
  dayCount: number,
  spendOf: (index: number, weekday: number) => number,
): readonly DaySpend[] {
  return Array.from({ length: dayCount }, (_, index) => {
    const day = addDays(first, index);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    return { day, spendUsd: spendOf(index, weekday), requestCount: 100 };
  });
}

/** From 0 to 1, the same on every run. */
const noise = (index: number): number => {
  const value = Math.sin(index * 12.9898 + 78.233) * 43_758.5453;
  return value - Math.floor(value);
};

const kind = (kinds: readonly KindBacktest[], name: KindBacktest['kind']): KindBacktest => {
  const found = kinds.find((candidate) => candidate.kind === name);
  if (found === undefined) throw new Error(`no windows of ${name}`);
  return found;
};

describe('on public series', () => {
  test('there is enough to judge by', () => {
    expect(series).toHaveLength(21);
    expect([series[0]?.length, series[20]?.length]).toEqual([791, 730]);
    expect(series.flat().every(({ spendUsd }) => spendUsd >= 0)).toBe(true);
    expect(publicTest.kinds.map(({ windowCount }) => windowCount)).toEqual([523, 523, 2280]);
  });

  const cells = publicTest.kinds.flatMap(({ kind, shares }) =>
    shares.map((share) => ({ kind, ...share })),
  );

  test.each(cells)(
    'windows of $kind after $elapsedShare: nearer than both LiteLLM formulas',
    ({ medianErrors }) => {
      expect(medianErrors.tollbell).toBeLessThan(medianErrors.LiteLLM ?? 0);
      expect(medianErrors.tollbell).toBeLessThan(medianErrors['LiteLLM before 2026'] ?? 0);
    },
  );

  test.each(cells.filter(({ elapsedShare }) => elapsedShare >= 0.5))(
    'windows of $kind after $elapsedShare: nearer than run rate',
    ({ medianErrors }) => {
      expect(medianErrors.tollbell).toBeLessThan(medianErrors['run rate'] ?? 0);
    },
  );

  test.each(publicTest.kinds)(
    'windows of $kind: the 80 % interval holds 75 to 85 %',
    ({ shares }) => {
      const inside = shares.reduce((sum, { insideCount }) => sum + insideCount, 0);
      const spoken = shares.reduce((sum, { spokenCount }) => sum + spokenCount, 0);
      expect(inside / spoken).toBeGreaterThanOrEqual(0.75);
      expect(inside / spoken).toBeLessThanOrEqual(0.85);
    },
  );

  test.each(publicTest.kinds)(
    'windows of $kind: hardly a limit is missed, at a third of the false alarms',
    ({ alarms }) => {
      for (const multiple of [0.7, 0.9]) {
        const ours = alarms.find(
          (alarm) => alarm.method === 'tollbell' && alarm.limitMultiple === multiple,
        );
        expect((ours?.inTimeCount ?? 0) / (ours?.windowCount ?? 0)).toBeGreaterThan(0.98);
      }
      for (const multiple of [1.1, 1.3]) {
        const [ours = 0, ...others] = ['tollbell', 'run rate', 'LiteLLM'].map(
          (method) =>
            alarms.find((alarm) => alarm.method === method && alarm.limitMultiple === multiple)
              ?.falseCount ?? 0,
        );
        for (const other of others) expect(ours * 3).toBeLessThan(other);
      }
    },
  );

  test('the tables are these', async () => {
    const tables = [
      ['All 21 series', publicTest],
      ["Wikipedia's article alone: bursts and growth", backtestProjection(wikipediaR(), 'UTC')],
    ] as const;
    const text = tables.map(([title, result]) => `${title}\n\n${backtestText(result)}\n`);
    await expect(text.join('\n')).toMatchFileSnapshot('../golden/backtest-projection.txt');
  });
});

describe('the replay', () => {
  test('of the same spend every day has no error, an interval of no width, and alarms in time', () => {
    const month = kind(
      backtestProjection([history('2026-01-01', 90, () => 10)], 'UTC').kinds,
      'month',
    );

    // February and March: January has no three weeks before it.
    expect(month.windowCount).toBe(2);
    for (const share of month.shares) {
      expect(share.medianErrors.tollbell).toBeCloseTo(0, 9);
      expect(share.medianErrors['run rate']).toBeCloseTo(0, 9);
      expect(share.closeCount).toBe(2);
    }
    const alarm = (multiple: number) =>
      month.alarms.find(
        ({ method, limitMultiple }) => method === 'tollbell' && limitMultiple === multiple,
      );
    expect(alarm(0.9)).toMatchObject({ inTimeCount: 2, missedCount: 0, falseCount: 0 });
    expect(alarm(1.1)).toMatchObject({ inTimeCount: 0, missedCount: 0, falseCount: 0 });
    // 90 % of 28 and of 31 days, asked first at the midnight after a tenth of them.
    expect(alarm(0.9)?.leadDays).toBeCloseTo((25.2 - 3 + (27.9 - 4)) / 2, 9);
  });

  test('gives LiteLLM its formulas: the spent money twice or not at all', () => {
    const february = kind(
      backtestProjection([history('2026-01-01', 59, () => 10)], 'UTC').kinds,
      'month',
    );
    // After a quarter: 7 days of 28 are over, 70 spent, and it is the 8th: 10 a day for 20 days.
    const [, quarter] = february.shares;
    expect(quarter?.medianErrors.LiteLLM).toBeCloseTo(10 / 280, 9);
    expect(quarter?.medianErrors['LiteLLM before 2026']).toBeCloseTo(80 / 280, 9);
    // After half of it: 14 days, 140 spent, the 15th: 10 a day for 13 days.
    const [, , half] = february.shares;
    expect(half?.medianErrors['LiteLLM before 2026']).toBeCloseTo(150 / 280, 9);
  });

  test('knows only what was known: what comes later changes nothing said before', () => {
    const calm = history('2026-01-01', 90, () => 10);
    const storm = history('2026-01-01', 90, (index) => (index >= 75 ? 1000 : 10));
    const [first] = kind(backtestProjection([calm], 'UTC').kinds, 'month').shares;
    const [stormy] = kind(backtestProjection([storm], 'UTC').kinds, 'month').shares;
    // March has cost 16 × 10 + … more; what was projected on the 4th is the same 310.
    const march = 15 * 10 + (90 - 75) * 1000 + 10;
    expect(first?.medianErrors.tollbell).toBeCloseTo(0, 9);
    expect(stormy?.medianErrors.tollbell).toBeCloseTo((march - 310) / march / 2, 9);
    expect(stormy).toMatchObject({ spokenCount: 2, insideCount: 1, aboveCount: 1 });
  });

  test('of 60 days of weekday traffic is within 15 % of what came in 80 % of windows', () => {
    // No work at weekends, up to 30 % more or less on a working day; twenty such companies.
    const companies = Array.from({ length: 20 }, (_, company) =>
      history('2026-01-01', 60, (index, weekday) =>
        weekday === 0 || weekday === 6 ? 0 : 100 * (0.7 + 0.6 * noise(company * 60 + index)),
      ),
    );
    for (const { shares, windowCount } of backtestProjection(companies, 'UTC').kinds) {
      expect(windowCount).toBeGreaterThanOrEqual(20);
      for (const { closeCount, spokenCount } of shares) {
        expect(closeCount / spokenCount).toBeGreaterThanOrEqual(0.8);
      }
    }
  });

  test.each([
    ['nothing', []],
    ['nothing spent', history('2026-01-01', 200, () => 0)],
    ['three weeks', history('2026-01-01', 21, () => 10)],
  ])('of %s finds no window', (_, days) => {
    const { kinds } = backtestProjection([days], 'UTC');
    expect(kinds.map(({ windowCount }) => windowCount)).toEqual([0, 0, 0]);
    expect(backtestText({ kinds })).toBe('');
    for (const share of kinds.flatMap(({ shares }) => shares)) {
      for (const method of methods) expect(share.medianErrors[method]).toBeNull();
    }
  });

  test.each(['Europe/Berlin', 'America/Santiago', 'Australia/Lord_Howe'])(
    'in %s holds through days of 23 and 25 hours',
    (zone) => {
      const { kinds } = backtestProjection([history('2026-01-01', 364, () => 10)], zone);
      for (const { shares } of kinds) {
        for (const { medianErrors } of shares) expect(medianErrors.tollbell).toBeCloseTo(0, 9);
      }
    },
  );
});
