/**
 * Answers the questions of a report from our rollups, and from the log where a period begins or ends
 * between the hours or days that they know.
 */
import type { Kysely, Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { UsageReader } from '../define/usage-reader.ts';
import { withErrorMessages } from '../queries/error-messages.ts';
import { daySeries } from '../queries/spend-by-day.ts';
import { spendInRanges } from '../queries/spend-in-ranges.ts';
import { type TagListSpend, tagSetsInRange } from '../queries/tag-sets-in-range.ts';
import { daysOfTeams } from '../queries/team-spend-by-day.ts';
import { type EdgeCell, edgeCells, noSums, type RollupCells } from '../rollups/rollup-cells.ts';
import { rollupDeploymentFailures } from '../rollups/rollup-deployment-failures.ts';
import { rollupDeploymentLatency } from '../rollups/rollup-deployment-latency.ts';
import { rollupFallbackRecord, rollupFallbackRoutes } from '../rollups/rollup-fallbacks.ts';
import { dayEdges, rollupSpendByDay } from '../rollups/rollup-spend-by-day.ts';
import {
  rollupEveryTagSpend,
  rollupTagSpend,
  rollupTeamTagSpend,
} from '../rollups/rollup-tag-spend.ts';
import { rollupTeamParts } from '../rollups/rollup-team-parts.ts';
import { rollupTeamSpend } from '../rollups/rollup-team-spend.ts';
import { type RollupTotals, rollupTotals } from '../rollups/rollup-totals.ts';
import { daysOf, type Window } from '../time/window.ts';
import { coverByDays, coverWindow, type Stretch } from '../usage/cover-window.ts';
import { coarseNames, type Dimension } from '../usage/dimensions.ts';
import { tagSetNames, type UsageSum, usageSum } from '../usage/usage-delta.ts';
import { addRows } from './add-rows.ts';
import { budgetsOfRollups } from './budgets-of-rollups.ts';

export interface RollupDeps {
  readonly own: Kysely<OwnTables>;
  readonly source: Transaction<SourceTables>;
  readonly features: SourceFeatures;
  /** Says of a fault of our own database that it is one. */
  readonly askOwn: <Value>(read: () => Promise<Value>) => Promise<Value>;
}

interface Windows {
  readonly window: Window;
  readonly before: Window;
}

export function usageOfRollups(
  { own, source, features, askOwn }: RollupDeps,
  told: Pick<UsageReader, 'oldestRowAt' | 'unverifiedHours' | 'lostStretches'>,
): UsageReader {
  const read = async (
    edges: readonly Stretch[],
    names: readonly Dimension[],
    teamIds?: readonly string[],
  ): Promise<UsageSum> => {
    const sum = usageSum(names);
    for (const { start, end } of edges) {
      const range = { from: start, until: end };
      const only = teamIds === undefined ? {} : { teamIds };
      await addRows({ features }, source, { range, sum, ...only });
    }
    return sum;
  };
  // Several questions are about the same ends of a window, and the snapshot holds them still.
  const ends = new Map<string, UsageSum>();
  const endsOf = async (window: Window): Promise<UsageSum> => {
    const key = `${window.start.toISOString()} ${window.end.toISOString()}`;
    const known = ends.get(key) ?? (await read(coverWindow(window).edges, coarseNames));
    ends.set(key, known);
    return known;
  };
  const partsOf = async (
    window: Window,
    dimension: Dimension,
  ): Promise<Pick<RollupCells, 'window' | 'edges'>> => ({
    window: coverWindow(window),
    edges: edgeCells(await endsOf(window), dimension, { isNow: true }),
  });
  const bothParts = async ({ window, before }: Windows, dimension: Dimension) => ({
    now: await partsOf(window, dimension),
    before: await partsOf(before, dimension),
  });
  /** Fine dimensions are kept by day, and read for some teams only. */
  const fineEnds = new Map<string, { readonly now: UsageSum; readonly before: UsageSum }>();
  const fineParts = async (
    { window, before }: Windows,
    dimension: Dimension,
    teamIds: readonly string[],
  ): Promise<Pick<RollupCells, 'window' | 'before' | 'edges'>> => {
    const [now, then] = [coverByDays(window), coverByDays(before)];
    const key = JSON.stringify([window, before, teamIds]);
    const known = fineEnds.get(key) ?? {
      now: await read(now.edges, teamNames, teamIds),
      before: await read(then.edges, teamNames, teamIds),
    };
    fineEnds.set(key, known);
    return {
      window: now,
      before: then,
      edges: [
        ...edgeCells(known.now, dimension, { isNow: true }),
        ...edgeCells(known.before, dimension, { isNow: false }),
      ],
    };
  };
  /** Sets of tags are kept by day; there are few of them, so the log sums the edges. */
  const tagSetParts = async ({
    window,
    before,
  }: Windows): Promise<Pick<RollupCells, 'window' | 'before' | 'edges'>> => {
    const [now, then] = [coverByDays(window), coverByDays(before)];
    const edges: EdgeCell[] = [];
    for (const [{ edges: ranges }, isNow] of [
      [now, true],
      [then, false],
    ] as const) {
      for (const range of ranges) {
        const found = await tagSetsInRange(source, { range });
        edges.push(...found.map((list) => tagSetEdge(list, isNow)));
      }
    }
    return { window: now, before: then, edges };
  };
  const totalsOf = async (window: Window): Promise<RollupTotals> => {
    const parts = await partsOf(window, 'total');
    return askOwn(() => rollupTotals(own, parts));
  };
  const daysIn = async (
    { window, zone }: { readonly window: Window; readonly zone: string },
    teamIds: readonly string[] | null,
  ) => {
    const days = daysOf(window, zone);
    const windows = days.map(({ window }) => window);
    const edges = await spendInRanges(source, { ranges: dayEdges(windows), teamIds });
    const rows = await askOwn(() => rollupSpendByDay(own, { days: windows, edges, teamIds }));
    return { days, rows };
  };
  return {
    ...told,
    ...budgetsOfRollups({ own, source, features, askOwn }, daysIn),
    origin: 'rollups',
    logCounts: async ({ window }) => (await totalsOf(window)).counts,
    totals: async ({ window }) => (await totalsOf(window)).totals,
    deploymentLatency: async (options) => {
      const edges = [await endsOf(options.window)];
      return askOwn(() => rollupDeploymentLatency(own, edges, options));
    },
    deploymentFailures: async (options) => {
      const edges = [await endsOf(options.window)];
      const counted = await askOwn(() => rollupDeploymentFailures(own, edges, options));
      return withErrorMessages(source, options.window, counted);
    },
    spendByDay: async (options) => {
      const { days, rows } = await daysIn(options, null);
      return daySeries(days, rows);
    },
    teamSpend: async (options) => {
      const parts = await bothParts(options, 'team');
      return askOwn(() => rollupTeamSpend(own, parts, options));
    },
    tagSpend: async (options) => {
      if (!options.listsEveryTag) {
        const parts = await tagSetParts(options);
        return askOwn(() => rollupTagSpend(own, parts, options));
      }
      const parts = await bothParts(options, 'tag');
      return askOwn(() => rollupEveryTagSpend(own, parts, options));
    },
    teamSpendByDay: async ({ teamIds, ...options }) => {
      if (teamIds.length === 0) return new Map();
      const { days, rows } = await daysIn(options, teamIds);
      const named = rows.flatMap(({ teamId, ...row }) =>
        teamId === null ? [] : [{ ...row, teamId }],
      );
      return daysOfTeams(days, teamIds, named);
    },
    teamSpendParts: async (options) => {
      const { teamIds, by } = options;
      if (teamIds.length === 0) return new Map();
      const parts = await fineParts(options, by === 'model' ? 'teamModel' : 'key', teamIds);
      return askOwn(() => rollupTeamParts(own, parts, options));
    },
    teamTagSpend: async (options) => {
      if (options.teamIds.length === 0) return new Map();
      const parts = await fineParts(options, 'teamTagSet', options.teamIds);
      return askOwn(() => rollupTeamTagSpend(own, parts, options));
    },
    fallbackRecord: async ({ window }) => {
      const parts = await partsOf(window, 'route');
      return askOwn(() => rollupFallbackRecord(own, parts));
    },
    fallbackRoutes: async ({ window, rowCountMax }) => {
      const parts = await partsOf(window, 'route');
      return askOwn(() => rollupFallbackRoutes(own, parts, { rowCountMax }));
    },
  };
}

const tagSetEdge = ({ tags, spendUsd, requestCount }: TagListSpend, isNow: boolean): EdgeCell => ({
  ...noSums,
  names: tagSetNames(tags),
  isNow,
  request_count: requestCount,
  spend_usd: spendUsd,
});

const teamNames: readonly Dimension[] = ['teamModel', 'key', 'teamTagSet'];
