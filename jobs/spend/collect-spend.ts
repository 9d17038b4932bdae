/**
 * What spend reports read: totals, days, teams and tags of a period and the one before, what each team is
 * told of its own, and the comparison with the gateway's own tables.
 */
import type { MonthlySpendReportSettings, TagSettings } from '../../src/config/config.ts';
import type { CollectContext } from '../../src/define/define-report.ts';
import { comparedSpend } from '../../src/queries/compared-spend.ts';
import type { PastNames } from '../../src/queries/past-names.ts';
import { recordedTeamNames } from '../../src/queries/recorded-team-names.ts';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';
import { noTagSpend, type TagSpendResult } from '../../src/queries/tag-sums.ts';
import { teamDestinations } from '../../src/queries/team-destinations.ts';
import { type TeamName, teamNames } from '../../src/queries/team-names.ts';
import type { TeamSpend } from '../../src/queries/team-spend.ts';
import type { SpendParts } from '../../src/queries/team-spend-parts.ts';
import type { TrafficTotals } from '../../src/queries/traffic-totals.ts';
import { comparableDays } from '../../src/rules/comparable-days.ts';
import { listsEveryTag } from '../../src/rules/listed-tags.ts';
import { ownDestinations } from '../../src/rules/own-destinations.ts';
import {
  largestDifferences,
  type Reconciliation,
  reconcileSpend,
} from '../../src/rules/reconcile-spend.ts';
import type { TeamShares } from '../../src/rules/share-notes.ts';
import { tagPattern } from '../../src/rules/tag-pattern.ts';
import { dashboardTeamId, teamLabels } from '../../src/rules/team-label.ts';
import type { TeamShare } from '../../src/rules/team-share.ts';

export interface SpendFacts {
  readonly totals: TrafficTotals;
  readonly totalsBefore: TrafficTotals;
  /** These three are null where the query was cut. */
  readonly days: readonly DaySpend[] | null;
  readonly teams: readonly LabelledTeam[] | null;
  readonly tags: TagSpendResult | null;
  readonly teamCount: number | null;
  /** Null where teams are told nothing of their own. */
  readonly shares: TeamShares | null;
  /** The log against the gateway's own daily tables; null in made-up figures. */
  readonly reconciliation: Reconciliation | null;
}

export type LabelledTeam = TeamSpend & { readonly label: string };

/** Teams that are looked up, and teams that are told, by one report; those that spent most. */
const teamsReadMax = 5_000;
const teamsToldMax = 500;
/** Differences of one kind that a report carries along for machines; all are counted. */
const differencesMax = 100;

export async function collectSpend(
  context: CollectContext<MonthlySpendReportSettings>,
): Promise<SpendFacts> {
  const { usage, section, leaveOut, window, before, zone, settings } = context;
  const { top, tags, perTeam } = settings;
  const totals = await usage.totals({ window });
  const totalsBefore = await usage.totals({ window: before });
  const days = await section('Spend per day', () => usage.spendByDay({ window, zone }));
  const found = await section('Teams', () =>
    usage.teamSpend({ window, before, rowCountMax: perTeam ? teamsReadMax : top }),
  );
  const named = found === null ? null : await nameTeams(context, found.teams);
  const tagsFound = await section('Tags', () =>
    usage.tagSpend({ window, before, rowCountMax: top, ...tagOptions(tags) }),
  );
  const facts = {
    totals,
    totalsBefore,
    days,
    teams: named?.slice(0, top).map(({ alias: _, ...team }) => team) ?? null,
    tags: tagsFound,
    teamCount: found?.teamCount ?? null,
    reconciliation: await section("Comparison with the gateway's own totals", () =>
      collectReconciliation(context),
    ),
  };
  if (!perTeam) return { ...facts, shares: null };
  if (found === null || named === null) {
    return { ...facts, shares: leaveOut('Messages to teams') };
  }
  const unreadCount = found.teamCount - found.teams.length;
  return { ...facts, shares: await collectShares(context, named, unreadCount) };
}

async function collectReconciliation({
  source,
  pastNames,
  window,
  now,
  coverage,
  features,
  settings,
  gateway,
}: CollectContext<MonthlySpendReportSettings>): Promise<Reconciliation> {
  const days = comparableDays({ window, now, oldestRowAt: coverage.oldestRowAt });
  const range = { features, pastNames, ...tagOptions(settings.tags) };
  const sums =
    days.window === null ? null : await comparedSpend(source, { ...range, window: days.window });
  const areRequestsCompared = !gateway.isErrorLogDisabled;
  return largestDifferences(reconcileSpend(sums, { days, areRequestsCompared }), differencesMax);
}

type NamedTeam = TeamSpend & Pick<TeamShare, 'label' | 'alias'>;

/** Only teams that no table knows any more cost a look into the log. */
async function nameTeams(
  { source, pastNames, section, window, features }: CollectContext<MonthlySpendReportSettings>,
  teams: readonly TeamSpend[],
): Promise<readonly NamedTeam[]> {
  const teamIds = teams.flatMap(({ teamId }) => (teamId === null ? [] : [teamId]));
  const known = await teamNames(source, { teamIds, features, pastNames });
  const unknownIds = teamIds.filter((teamId) => !known.has(teamId));
  const recorded = await section('Names of deleted teams', () =>
    recordedTeamNames(source, { teamIds: unknownIds, window }),
  );
  const names: ReadonlyMap<string, TeamName> = new Map([...known, ...(recorded ?? [])]);
  const labels = teamLabels(
    teams.map(({ teamId }) => teamId),
    names,
  );
  return teams.map((team, index) => ({
    ...team,
    label: labels[index] ?? '',
    alias: names.get(team.teamId ?? '')?.alias ?? null,
  }));
}

async function collectShares(
  context: CollectContext<MonthlySpendReportSettings>,
  named: readonly NamedTeam[],
  unreadCount: number,
): Promise<TeamShares> {
  const { source, pastNames, usage, burstSection, window, before, zone, settings, features } =
    context;
  const isMetadataReadable = features.hasTeamMetadata;
  const teams = named.flatMap(({ teamId, ...team }) =>
    teamId === null || teamId === dashboardTeamId ? [] : [{ ...team, teamId }],
  );
  const wanted = await teamDestinations(source, {
    teamIds: isMetadataReadable ? teams.map(({ teamId }) => teamId) : [],
  });
  const judged = teams.map((team) => ({
    ...team,
    ...ownDestinations(wanted.get(team.teamId), settings.destinationNames),
  }));
  const routed = judged.filter(({ to }) => to.length > 0);
  const told = routed.slice(0, teamsToldMax);
  const teamIds = told.map(({ teamId }) => teamId);
  const range = { window, before, teamIds, rowCountMax: settings.top };
  const days = await burstSection('Spend per day', () =>
    usage.teamSpendByDay({ window, zone, teamIds }),
  );
  const models = await burstSection('Models', () =>
    usage.teamSpendParts({ ...range, by: 'model' }),
  );
  const keys = await burstSection('Keys', async () =>
    withDeletedKeys(pastNames, await usage.teamSpendParts({ ...range, by: 'key' })),
  );
  const tags = await burstSection('Tags', () =>
    usage.teamTagSpend({ ...range, ...tagOptions(settings.tags) }),
  );
  return {
    told: told.map(({ isRefused: _, ...team }) => {
      const own = ofTeam(days, team.teamId, { days: [], absurdSpendCount: 0 });
      return {
        ...team,
        days: own?.days ?? null,
        absurdSpendCount: own?.absurdSpendCount ?? null,
        models: ofTeam(models, team.teamId, { parts: [], partCount: 0 }),
        keys: ofTeam(keys, team.teamId, { parts: [], partCount: 0 }),
        tags: ofTeam(tags, team.teamId, noTagSpend),
      };
    }),
    unroutedLabels: judged
      .filter(({ to, spendUsd }) => to.length === 0 && spendUsd > 0)
      .map(({ label }) => label),
    refusedLabels: judged.filter(({ isRefused }) => isRefused).map(({ label }) => label),
    untoldCount: routed.length - told.length,
    unreadCount,
    isMetadataReadable,
  };
}

/** The log knows the alias of a key as each request recorded it, and not whether the key is there still. */
async function withDeletedKeys(
  pastNames: PastNames,
  keys: ReadonlyMap<string, SpendParts>,
): Promise<ReadonlyMap<string, SpendParts>> {
  const aliases = [...keys].flatMap(([teamId, { parts }]) =>
    parts.flatMap(({ name }) => (name === null ? [] : [{ teamId, alias: name }])),
  );
  const gone = new Set(
    (await pastNames.goneKeys(aliases)).map(({ teamId, alias }) => `${teamId}\0${alias}`),
  );
  if (gone.size === 0) return keys;
  return new Map(
    [...keys].map(([teamId, { parts, ...rest }]) => [
      teamId,
      {
        ...rest,
        parts: parts.map((part) =>
          gone.has(`${teamId}\0${part.name}`) ? { ...part, name: `${part.name} (deleted)` } : part,
        ),
      },
    ]),
  );
}

/** Null of all teams is null of each; a team without rows has nothing, which is known. */
function ofTeam<Value>(
  found: ReadonlyMap<string, Value> | null,
  teamId: string,
  none: Value,
): Value | null {
  return found === null ? null : (found.get(teamId) ?? none);
}

const tagOptions = ({ method, include, exclude }: TagSettings) => ({
  method,
  includePattern: tagPattern(include),
  excludePattern: tagPattern(exclude),
  listsEveryTag: listsEveryTag({ include, exclude }),
});
