/**
 * The questions that reports ask about usage. They are answered from the log, or from our own rollups
 * where these cover the period, with the same figures; no report knows which.
 */
import type { Contributors, ContributorsOptions } from '../queries/budgets/contributors.ts';
import type { SpendByDayOfOptions } from '../queries/budgets/entity-days.ts';
import type { EntitySpend, SpentByOptions } from '../queries/budgets/entity-spend.ts';
import type {
  DeploymentFailures,
  DeploymentFailuresOptions,
} from '../queries/deployment-failures.ts';
import type { DeploymentLatency, DeploymentLatencyOptions } from '../queries/deployment-latency.ts';
import type { FallbackRecord, FallbackRoutes } from '../queries/fallback-routes.ts';
import type { LogCounts } from '../queries/log-coverage.ts';
import type { DaySpend, SpendByDayOptions } from '../queries/spend-by-day.ts';
import type { TagSpendOptions } from '../queries/tag-spend.ts';
import type { TagSpendResult } from '../queries/tag-sums.ts';
import type { TeamSpendOptions, TeamSpendResult } from '../queries/team-spend.ts';
import type { TeamDays, TeamSpendByDayOptions } from '../queries/team-spend-by-day.ts';
import type { SpendParts, TeamSpendPartsOptions } from '../queries/team-spend-parts.ts';
import type { TrafficTotals } from '../queries/traffic-totals.ts';
import type { Window } from '../time/window.ts';

export type UsageOrigin = 'rollups' | 'log';

export interface UsageReader {
  readonly origin: UsageOrigin;
  /** The first row that the answers know of; null when there is none. */
  readonly oldestRowAt: Date | null;
  /** Hours whose count nobody could compare with the log. */
  readonly unverifiedHours: readonly Date[];
  /** What only the log could tell, of rows that it has forgotten. */
  readonly lostStretches: readonly LostStretch[];
  readonly logCounts: (options: OfWindow) => Promise<LogCounts>;
  readonly totals: (options: OfWindow) => Promise<TrafficTotals>;
  readonly deploymentLatency: (
    options: DeploymentLatencyOptions,
  ) => Promise<readonly DeploymentLatency[]>;
  readonly deploymentFailures: (
    options: DeploymentFailuresOptions,
  ) => Promise<readonly DeploymentFailures[]>;
  readonly spendByDay: (options: SpendByDayOptions) => Promise<readonly DaySpend[]>;
  readonly teamSpend: (options: TeamSpendOptions) => Promise<TeamSpendResult>;
  readonly tagSpend: (
    options: TagSpendOptions & {
      /** The patterns list all tags but those of callers' programs. */
      readonly listsEveryTag: boolean;
    },
  ) => Promise<TagSpendResult>;
  readonly teamSpendByDay: (
    options: TeamSpendByDayOptions,
  ) => Promise<ReadonlyMap<string, TeamDays>>;
  readonly teamSpendParts: (
    options: TeamSpendPartsOptions,
  ) => Promise<ReadonlyMap<string, SpendParts>>;
  readonly teamTagSpend: (
    options: TagSpendOptions & { readonly teamIds: readonly string[] },
  ) => Promise<ReadonlyMap<string, TagSpendResult>>;
  /**
   * What some holders of budgets spent; from the log where rollups do not know them: members, organizations,
   * projects, and models of all but teams and the proxy.
   */
  readonly spentBy: (options: SpentByOptions) => Promise<readonly EntitySpend[]>;
  /** Every day for each; from the log for keys, users, end users and tags where days are not those of UTC. */
  readonly spendByDayOf: (
    options: SpendByDayOfOptions,
  ) => Promise<ReadonlyMap<string, readonly DaySpend[]>>;
  /** From the log within all but teams and the proxy. */
  readonly contributors: (options: ContributorsOptions) => Promise<Contributors>;
  readonly fallbackRecord: (options: OfWindow) => Promise<FallbackRecord>;
  readonly fallbackRoutes: (
    options: OfWindow & { readonly rowCountMax: number },
  ) => Promise<FallbackRoutes>;
}

export interface LostStretch extends Window {
  /** In all figures, in those within teams, or in those of tags. */
  readonly lacksIn: 'all' | 'teams' | 'tags';
}

export interface OfWindow {
  readonly window: Window;
}

export interface UsageNeed {
  readonly window: Window;
  /** Ends where the window starts. */
  readonly before: Window;
  /** Of the log itself; null when it is empty. */
  readonly oldestRowAt: Date | null;
  /** Whether models, keys or tags within teams are asked for. */
  readonly needsFine: boolean;
  /** Whether tags are asked for of which only some are listed. */
  readonly needsTagSets: boolean;
  /** Whether tags of callers' programs (`User-Agent: …`) are asked for. */
  readonly needsProgramTags: boolean;
}

/** Chooses once for a whole report: all its figures have one origin. */
export type OpenUsage = (need: UsageNeed) => Promise<UsageReader>;
