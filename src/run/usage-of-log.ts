/** Answers the questions of a report from the spend log itself. */
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { UsageReader } from '../define/usage-reader.ts';
import { contributors } from '../queries/budgets/contributors.ts';
import { entityDays } from '../queries/budgets/entity-days.ts';
import { entitySpend } from '../queries/budgets/entity-spend.ts';
import { deploymentFailures } from '../queries/deployment-failures.ts';
import { deploymentLatency } from '../queries/deployment-latency.ts';
import { withErrorMessages } from '../queries/error-messages.ts';
import { fallbackRecord, fallbackRoutes } from '../queries/fallback-routes.ts';
import { logCounts } from '../queries/log-coverage.ts';
import { spendByDay } from '../queries/spend-by-day.ts';
import { tagSpend } from '../queries/tag-spend.ts';
import { teamSpend } from '../queries/team-spend.ts';
import { teamSpendByDay } from '../queries/team-spend-by-day.ts';
import { teamSpendParts } from '../queries/team-spend-parts.ts';
import { teamTagSpend } from '../queries/team-tag-spend.ts';
import { trafficTotals } from '../queries/traffic-totals.ts';

export function usageOfLog(
  source: SourceDatabase,
  {
    features,
    oldestRowAt,
  }: { readonly features: SourceFeatures; readonly oldestRowAt: Date | null },
): UsageReader {
  return {
    origin: 'log',
    oldestRowAt,
    unverifiedHours: [],
    lostStretches: [],
    logCounts: (options) => logCounts(source, options),
    totals: (options) => trafficTotals(source, options),
    deploymentLatency: (options) => deploymentLatency(source, { ...options, features }),
    deploymentFailures: async (options) =>
      withErrorMessages(source, options.window, await deploymentFailures(source, options)),
    spendByDay: (options) => spendByDay(source, options),
    teamSpend: (options) => teamSpend(source, options),
    tagSpend: (options) => tagSpend(source, options),
    teamSpendByDay: (options) => teamSpendByDay(source, options),
    teamSpendParts: (options) => teamSpendParts(source, options),
    teamTagSpend: (options) => teamTagSpend(source, options),
    spentBy: async ({ window, ...options }) => {
      const spent = await entitySpend(source, { ...options, windows: [window], features });
      return spent.map((one) => ({ ...one, spendUsd: Number(one.spendUsd) }));
    },
    spendByDayOf: (options) => entityDays(source, { ...options, features }),
    contributors: (options) => contributors(source, { ...options, features }),
    fallbackRecord: (options) => fallbackRecord(source, { ...options, features }),
    fallbackRoutes: (options) => fallbackRoutes(source, { ...options, features }),
  };
}
