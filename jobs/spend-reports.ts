/**
 * The spend report: by team and by tag, for exactly N whole days that ended at the last midnight.
 *
 * Teams add up to the total; tags need not, and the report says by which method and by how much.
 */
import type { MonthlySpendReportSettings, SpendReportSettings } from '../src/config/config.ts';
import {
  type CollectContext,
  defineReport,
  type ReportDefinition,
  type ReportFrame,
} from '../src/define/define-report.ts';
import { count, percent, plural, usd } from '../src/message/format.ts';
import {
  type Block,
  left,
  type Message,
  right,
  type Sentence,
  strong,
} from '../src/message/message.ts';
import { type DaySpend, spendByDay } from '../src/queries/spend-by-day.ts';
import { type TagSpendResult, tagSpend } from '../src/queries/tag-spend.ts';
import { type TeamName, teamNames } from '../src/queries/team-names.ts';
import { type TeamSpend, teamSpend } from '../src/queries/team-spend.ts';
import { type TrafficTotals, trafficTotals } from '../src/queries/traffic-totals.ts';
import { remainderUsd } from '../src/rules/remainder-usd.ts';
import { tagPattern } from '../src/rules/tag-pattern.ts';
import { teamLabels } from '../src/rules/team-label.ts';
import { shortDayText, utcMinuteText, weekdayText, windowText } from '../src/time/format-time.ts';
import { lastDays } from '../src/time/window.ts';

export interface SpendFacts {
  readonly totals: TrafficTotals;
  readonly totalsBefore: TrafficTotals;
  readonly days: readonly DaySpend[];
  readonly teams: readonly (TeamSpend & { readonly label: string })[];
  readonly teamCount: number;
  readonly tags: TagSpendResult;
}

type Frame = ReportFrame<MonthlySpendReportSettings>;

export default defineReport<SpendReportSettings, SpendFacts>({
  name: 'spend-reports',
  alertType: 'spend_reports',
  description: 'spend by team and tag for the last spend_report_frequency days',
  settings: (config) => config.reports.spend_reports,
  window: (now, { days, timeZone }) => lastDays(days, now, timeZone),
  collect: collectSpend,
  compose: (facts, frame) => composeSpend('Spend', facts, frame),
  example: spendExample({
    schedule: '0 9 * * 1',
    timeZone: 'Europe/Berlin',
    top: 10,
    days: 7,
    tags: { method: 'full', include: ['*'], exclude: ['User-Agent:*'] },
  }),
});

export async function collectSpend({
  source,
  window,
  before,
  zone,
  settings,
  features,
}: CollectContext<MonthlySpendReportSettings>): Promise<SpendFacts> {
  const { top, tags } = settings;
  const { teams, teamCount } = await teamSpend(source, { window, before, rowCountMax: top });
  const teamIds = teams.flatMap(({ teamId }) => (teamId === null ? [] : [teamId]));
  const names: ReadonlyMap<string, TeamName> = await teamNames(source, {
    teamIds,
    window,
    features,
  });
  const labels = teamLabels(
    teams.map(({ teamId }) => teamId),
    names,
  );
  return {
    totals: await trafficTotals(source, { window }),
    totalsBefore: await trafficTotals(source, { window: before }),
    days: await spendByDay(source, { window, zone }),
    teams: teams.map((team, index) => ({ ...team, label: labels[index] ?? '' })),
    teamCount,
    tags: await tagSpend(source, {
      window,
      before,
      method: tags.method,
      includePattern: tagPattern(tags.include),
      excludePattern: tagPattern(tags.exclude),
      rowCountMax: top,
    }),
  };
}

export function composeSpend(
  heading: string,
  facts: SpendFacts,
  frame: Frame,
): Omit<Message, 'footer'> {
  const { totals, totalsBefore } = facts;
  const busiest = facts.days.reduce<DaySpend | undefined>(
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
            ...(facts.days.length > 1 ? [daysChart(facts.days)] : []),
            teamsTable(facts, frame),
            tagsTable(facts, frame),
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
  const first = teams[0];
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

function daysChart(days: readonly DaySpend[]): Block {
  const isWeek = days.length <= 7;
  return {
    kind: 'series',
    title: 'Spend per day, USD',
    name: 'Spend',
    unit: 'USD',
    pointNoun: 'day',
    points: days.map(({ day, spendUsd }) => ({
      label: isWeek ? `${weekdayText(day)} ${Number(day.slice(8))}` : shortDayText(day),
      value: Math.round(spendUsd * 100) / 100,
      text: usd(spendUsd),
    })),
  };
}

function teamsTable(
  { totals, totalsBefore, teams, teamCount }: SpendFacts,
  { changeText }: Frame,
): Block {
  const moreCount = teamCount - teams.length;
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
  const hasDeleted = teams.some(({ label }) => label.includes('(deleted)'));
  if (features.hasDeletedTeams || !hasDeleted) return [];
  const text =
    'This gateway keeps no copies of deleted teams (LiteLLM does since December 2025): their names are those that their requests recorded.';
  return [{ kind: 'notes', title: 'Deleted teams', items: [[text]] }];
}

function tagsTable(
  { totals, tags }: SpendFacts,
  { changeText, settings: { tags: settings } }: Frame,
): Block {
  const isFull = settings.method === 'full';
  const spendOf = isFull ? 'fullSpendUsd' : 'splitSpendUsd';
  const beforeOf = isFull ? 'fullSpendUsdBefore' : 'splitSpendUsdBefore';
  const shownUsd = tags.tags.map((tag) => tag[spendOf]);
  const moreCount = tags.tagCount - tags.tags.length;
  const moreUsd = isFull
    ? remainderUsd(tags.fullSpendUsdSum, shownUsd)
    : remainderUsd(totals.spendUsd, [...shownUsd, tags.untaggedSpendUsd]);
  return {
    kind: 'table',
    title: isFull
      ? 'Tags, each request counted in full for each of its tags'
      : 'Tags, each request split among its tags',
    columns: [left('Tag'), right('Spend'), right('Share'), right('Change'), right('Requests')],
    rows: tags.tags.map((tag) => [
      tag.tag,
      usd(tag[spendOf]),
      share(tag[spendOf], totals.spendUsd),
      changeText(tag[spendOf], tag[beforeOf]),
      count(tag.requestCount),
    ]),
    closingRows: [
      ...(moreCount > 0
        ? [
            [
              `and ${plural(moreCount, 'more tag')}`,
              usd(moreUsd),
              share(moreUsd, totals.spendUsd),
              '',
              '',
            ],
          ]
        : []),
      [
        '(untagged)',
        usd(tags.untaggedSpendUsd),
        share(tags.untaggedSpendUsd, totals.spendUsd),
        changeText(tags.untaggedSpendUsd, tags.untaggedSpendUsdBefore),
        count(tags.untaggedRequestCount),
      ],
    ],
    emptyText: 'No request carries a listed tag.',
    caption: [
      isFull
        ? `Tags overlap by ${usd(tags.fullSpendUsdSum - tags.taggedSpendUsd)}: ${plural(tags.severalTagsRequestCount, 'request')} with several tags count in each, so rows and untagged together exceed the total of ${usd(totals.spendUsd)} by that much`
        : `Rows and untagged together are the total of ${usd(totals.spendUsd)}; ${plural(tags.severalTagsRequestCount, 'request')} had several tags`,
      settings.exclude.length === 0 ? '' : ` · not listed: ${settings.exclude.join(', ')}`,
      tags.malformedCount === 0
        ? ''
        : ` · ${plural(tags.malformedCount, 'row')} with unreadable tags count as untagged`,
    ],
  };
}

const share = (part: number, whole: number): string => (whole > 0 ? percent(part / whole) : '–');

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
