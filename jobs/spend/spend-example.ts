/** Made-up figures of spend reports that add up, for previews and the tests of every channel. */
import type { MonthlySpendReportSettings } from '../../src/config/config.ts';
import type { ReportDefinition } from '../../src/define/define-report.ts';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';
import type { SpendFacts } from './collect-spend.ts';

export function spendExample<Settings extends MonthlySpendReportSettings>(
  settings: Settings,
  days: readonly DaySpend[],
): ReportDefinition<Settings, SpendFacts>['example'] {
  const team = (label: string, spendUsd: number, spendUsdBefore: number, requestCount: number) => ({
    teamId: label,
    label,
    spendUsd,
    spendUsdBefore,
    requestCount,
    failureCount: 0,
  });
  const tag = (
    name: string,
    fullSpendUsd: number,
    fullSpendUsdBefore: number,
    requestCount: number,
  ) => ({
    tag: name,
    fullSpendUsd,
    fullSpendUsdBefore,
    splitSpendUsd: fullSpendUsd / 2,
    splitSpendUsdBefore: fullSpendUsdBefore / 2,
    requestCount,
  });
  return {
    facts: {
      totals: {
        requestCount: 124_310,
        failureCount: 1_204,
        cacheHitCount: 6_210,
        spendUsd: 10_356.2,
      },
      totalsBefore: {
        requestCount: 116_020,
        failureCount: 990,
        cacheHitCount: 5_800,
        spendUsd: 9_246.6,
      },
      days,
      teams: [
        team('research', 4_812.4, 2_970.62, 48_210),
        team('search', 3_604, 3_715.46, 51_007),
        team('support-bot', 1_425.7, 1_411.58, 20_900),
        { ...team('(no team)', 514.1, 1_148.94, 4_193), teamId: null },
      ],
      teamCount: 4,
      tags: {
        tags: [tag('env:prod', 8_120.3, 7_904.1, 98_400), tag('project:atlas', 2_204.8, 0, 15_020)],
        tagCount: 2,
        fullSpendUsdSum: 10_325.1,
        taggedSpendUsd: 8_912.6,
        untaggedSpendUsd: 1_443.6,
        untaggedSpendUsdBefore: 1_342.5,
        untaggedRequestCount: 14_900,
        severalTagsRequestCount: 9_320,
        malformedCount: 0,
      },
      shares: null,
      reconciliation: null,
    },
    settings,
    now: new Date('2026-11-23T08:00:00Z'),
    coverage: {
      rowCount: 124_310,
      absurdSpendCount: 0,
      oldestRowAt: new Date('2026-08-11T06:41:09Z'),
      newestRowAt: new Date('2026-11-23T07:59:12Z'),
      gatewayRequestCount: 124_310,
    },
  };
}

/** The days of a week that add up to the total of the example. */
const weekUsd = [1510.4, 1602.2, 1688, 1842.1, 1720.9, 980.1, 1012.5];

export const exampleWeek: readonly DaySpend[] = weekUsd.map((spendUsd, index) => ({
  day: `2026-11-${16 + index}`,
  spendUsd,
  requestCount: 17_000 + index * 200,
}));

/** Those of October 2026, which began on a Thursday, with the same total. */
export const exampleMonth: readonly DaySpend[] = monthUsd().map((spendUsd, index) => ({
  day: `2026-10-${String(index + 1).padStart(2, '0')}`,
  spendUsd,
  requestCount: 3_800 + (index % 7) * 80,
}));

function monthUsd(): readonly number[] {
  const shape = Array.from({ length: 31 }, (_, index) => weekUsd[(index + 3) % 7] ?? 0);
  const [sum, total] = [shape, weekUsd].map((days) => days.reduce((a, b) => a + b, 0));
  const cents = shape.map((usd) => Math.round((usd / (sum ?? 1)) * (total ?? 0) * 100));
  const rest = Math.round((total ?? 0) * 100) - cents.reduce((a, b) => a + b, 0);
  return cents.map((amount, index) => (index === 0 ? amount + rest : amount) / 100);
}
