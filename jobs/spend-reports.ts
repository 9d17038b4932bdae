/**
 * The spend report: by team and by tag, for exactly N whole days that ended at the last midnight.
 *
 * Teams add up to the total; tags need not, and the report says by which method and by how much.
 */
import type {
  MonthlySpendReportSettings,
  SpendReportSettings,
  TagSettings,
} from '../src/config/config.ts';
import {
  type Burst,
  type CollectContext,
  defineReport,
  type ReportDefinition,
  type ReportFrame,
} from '../src/define/define-report.ts';
import type { CompletenessNote } from '../src/define/trust-lines.ts';
import { count, percent, plural, usd } from '../src/message/format.ts';
import {
  type Block,
  left,
  type Message,
  right,
  type Sentence,
  strong,
} from '../src/message/message.ts';
import { comparedSpend } from '../src/queries/compared-spend.ts';
import { recordedTeamNames } from '../src/queries/recorded-team-names.ts';
import type { DaySpend } from '../src/queries/spend-by-day.ts';
import { noTagSpend, type TagSpendResult } from '../src/queries/tag-sums.ts';
import { teamDestinations } from '../src/queries/team-destinations.ts';
import { type TeamName, teamNames } from '../src/queries/team-names.ts';
import type { TeamSpend } from '../src/queries/team-spend.ts';
import type { TrafficTotals } from '../src/queries/traffic-totals.ts';
import { comparableDays } from '../src/rules/comparable-days.ts';
import { listsProgramTags } from '../src/rules/lists-program-tags.ts';
import { ownDestinations } from '../src/rules/own-destinations.ts';
import {
  largestDifferences,
  type Reconciliation,
  reconcileSpend,
} from '../src/rules/reconcile-spend.ts';
import { reconciliationNotes } from '../src/rules/reconciliation-notes.ts';
import { remainderUsd } from '../src/rules/remainder-usd.ts';
import { shareNotes, type TeamShares } from '../src/rules/share-notes.ts';
import { daysChart, share, tagsTable } from '../src/rules/spend-blocks.ts';
import { tagPattern } from '../src/rules/tag-pattern.ts';
import { dashboardTeamId, teamLabels } from '../src/rules/team-label.ts';
import { type TeamShare, teamShare } from '../src/rules/team-share.ts';
import { shortDayText, utcMinuteText, weekdayText, windowText } from '../src/time/format-time.ts';
import { lastDays } from '../src/time/window.ts';

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

type LabelledTeam = TeamSpend & { readonly label: string };

type Frame = ReportFrame<MonthlySpendReportSettings>;

/** Teams that are looked up, and teams that are told, by one report; those that spent most. */
const teamsReadMax = 5_000;
const teamsToldMax = 500;
/** Differences of one kind that a report carries along for machines; all are counted. */
const differencesMax = 100;

export default defineReport<SpendReportSettings, SpendFacts>({
  name: 'spend-reports',
  alertType: 'spend_reports',
  description: 'spend by team and tag for the last spend_report_frequency days',
  settings: (config) => config.reports.spend_reports,
  window: (now, { days, timeZone }) => lastDays(days, now, timeZone),
  collect: collectSpend,
  needsFine: ({ perTeam }) => perTeam,
  needsProgramTags: ({ tags }) => listsProgramTags(tags),
  compose: (facts, frame) => composeSpend('Spend', facts, frame),
  bursts: (facts, frame) => spendBursts('Spend', facts, frame),
  notes: spendNotes,
  figures: spendFigures,
  example: spendExample({
    schedule: '0 9 * * 1',
    timeZone: 'Europe/Berlin',
    top: 10,
    days: 7,
    tags: { method: 'full', include: ['*'], exclude: ['User-Agent:*'] },
    perTeam: false,
    destinationNames: [],
  }),
});

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
  window,
  now,
  coverage,
  features,
  settings,
  gateway,
}: CollectContext<MonthlySpendReportSettings>): Promise<Reconciliation> {
  const days = comparableDays({ window, now, oldestRowAt: coverage.oldestRowAt });
  const range = { features, ...tagOptions(settings.tags) };
  const sums =
    days.window === null ? null : await comparedSpend(source, { ...range, window: days.window });
  const areRequestsCompared = !gateway.isErrorLogDisabled;
  return largestDifferences(reconcileSpend(sums, { days, areRequestsCompared }), differencesMax);
}

type NamedTeam = TeamSpend & Pick<TeamShare, 'label' | 'alias'>;

/** Only teams that no table knows any more cost a look into the log. */
async function nameTeams(
  { source, section, window, features }: CollectContext<MonthlySpendReportSettings>,
  teams: readonly TeamSpend[],
): Promise<readonly NamedTeam[]> {
  const teamIds = teams.flatMap(({ teamId }) => (teamId === null ? [] : [teamId]));
  const known = await teamNames(source, { teamIds, features });
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
  const { source, usage, burstSection, window, before, zone, settings, features } = context;
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
  const keys = await burstSection('Keys', () => usage.teamSpendParts({ ...range, by: 'key' }));
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
});

/** The share of each team that has a destination of its own. */
export function spendBursts(
  heading: string,
  { shares }: SpendFacts,
  frame: Frame,
): readonly Burst[] {
  return (shares?.told ?? []).map((share) => teamShare(heading, share, frame));
}

/** A log without any request is told about already, and would differ in everything. */
export function spendNotes({ totals, reconciliation }: SpendFacts): readonly CompletenessNote[] {
  return totals.requestCount === 0 ? [] : reconciliationNotes(reconciliation);
}

/** Each team's share travels with its own message. */
export function spendFigures({ shares: _, ...facts }: SpendFacts): object {
  return facts;
}

export function composeSpend(
  heading: string,
  facts: SpendFacts,
  frame: Frame,
): Omit<Message, 'footer'> {
  const { totals, totalsBefore } = facts;
  const busiest = (facts.days ?? []).reduce<DaySpend | undefined>(
    (most, day) => (most === undefined || day.spendUsd > most.spendUsd ? day : most),
    undefined,
  );
  return {
    title: `${heading} – ${windowText(frame.window, frame.zone)}`,
    severity: 'info',
    summary: summary(facts, frame),
    blocks:
      totals.requestCount === 0
        ? []
        : [
            {
              kind: 'facts',
              facts: [
                {
                  label: 'Spend',
                  value: `${usd(totals.spendUsd)} (${frame.changeText(totals.spendUsd, totalsBefore.spendUsd)})`,
                },
                { label: 'Period before', value: usd(totalsBefore.spendUsd) },
                {
                  label: 'Requests',
                  value: `${count(totals.requestCount)} (${frame.changeText(totals.requestCount, totalsBefore.requestCount)})`,
                },
                ...(busiest === undefined
                  ? []
                  : [
                      {
                        label: 'Most on',
                        value: `${weekdayText(busiest.day)} ${shortDayText(busiest.day)}, ${usd(busiest.spendUsd)}`,
                      },
                    ]),
              ],
            },
            ...daysChart(facts.days),
            ...(facts.teams === null ? [] : [teamsTable(facts.teams, facts, frame)]),
            ...tagsTable({ spendUsd: totals.spendUsd, tags: facts.tags }, frame),
            ...shareNotes(facts.shares),
            ...deletedTeamsNote(facts, frame),
          ],
  };
}

function summary(
  { totals, totalsBefore, teams }: SpendFacts,
  { coverage, before, zone, changeText }: Frame,
): Sentence {
  if (totals.requestCount === 0) {
    return [
      strong('No requests recorded'),
      coverage.newestRowAt === null
        ? ': the log is empty.'
        : `; the last row is from ${utcMinuteText(coverage.newestRowAt)}.`,
    ];
  }
  const first = teams?.[0];
  return [
    strong(usd(totals.spendUsd)),
    ...(changeText(totals.spendUsd, totalsBefore.spendUsd) === '–'
      ? [' spent.']
      : [
          ' spent, ',
          strong(changeText(totals.spendUsd, totalsBefore.spendUsd)),
          ` on ${windowText(before, zone)}.`,
        ]),
    ...(first === undefined || totals.spendUsd <= 0
      ? []
      : [
          ' Most: ',
          strong(first.label),
          ` with ${usd(first.spendUsd)} (${percent(first.spendUsd / totals.spendUsd)}).`,
        ]),
  ];
}

function teamsTable(
  teams: readonly LabelledTeam[],
  { totals, totalsBefore, teamCount }: SpendFacts,
  { changeText }: Frame,
): Block {
  const moreCount = (teamCount ?? teams.length) - teams.length;
  const moreUsd = remainderUsd(
    totals.spendUsd,
    teams.map((team) => team.spendUsd),
  );
  const moreRequests =
    totals.requestCount - teams.reduce((sum, team) => sum + team.requestCount, 0);
  return {
    kind: 'table',
    title: 'Teams',
    columns: [left('Team'), right('Spend'), right('Share'), right('Change'), right('Requests')],
    rows: teams.map((team) => [
      team.label,
      usd(team.spendUsd),
      share(team.spendUsd, totals.spendUsd),
      changeText(team.spendUsd, team.spendUsdBefore),
      count(team.requestCount),
    ]),
    closingRows: [
      ...(moreCount > 0
        ? [
            [
              `and ${plural(moreCount, 'more team')}`,
              usd(moreUsd),
              share(moreUsd, totals.spendUsd),
              '',
              count(moreRequests),
            ],
          ]
        : []),
      [
        'Total',
        usd(totals.spendUsd),
        share(totals.spendUsd, totals.spendUsd),
        changeText(totals.spendUsd, totalsBefore.spendUsd),
        count(totals.requestCount),
      ],
    ],
    emptyText: 'No request names a team.',
  };
}

/** Older gateways delete a team without a trace; a name is then what its requests say. */
function deletedTeamsNote({ teams }: SpendFacts, { features }: Frame): readonly Block[] {
  const hasDeleted = (teams ?? []).some(({ label }) => label.includes('(deleted)'));
  if (features.hasDeletedTeams || !hasDeleted) return [];
  const text =
    'This gateway keeps no copies of deleted teams (LiteLLM does since December 2025): their names are those that their requests recorded.';
  return [{ kind: 'notes', title: 'Deleted teams', items: [[text]] }];
}

/** Made-up figures that add up, for previews and the contract test. */
export function spendExample<Settings extends MonthlySpendReportSettings>(
  settings: Settings,
): ReportDefinition<Settings, SpendFacts>['example'] {
  const dayUsd = [1510.4, 1602.2, 1688, 1842.1, 1720.9, 980.1, 1012.5];
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
      days: dayUsd.map((spendUsd, index) => ({
        day: `2026-11-${16 + index}`,
        spendUsd,
        requestCount: 17_000 + index * 200,
      })),
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
      oldestRowAt: new Date('2026-09-30T22:00:04Z'),
      newestRowAt: new Date('2026-11-23T07:59:12Z'),
      gatewayRequestCount: 124_310,
    },
  };
}
