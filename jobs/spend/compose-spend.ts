/**
 * What spend reports say. Teams add up to the total; tags need not, and the report says by which method and
 * by how much.
 */
import type { MonthlySpendReportSettings } from '../../src/config/config.ts';
import type { Burst, ReportFrame } from '../../src/define/define-report.ts';
import type { CompletenessNote } from '../../src/define/trust-lines.ts';
import { count, percent, plural, usd } from '../../src/message/format.ts';
import {
  type Block,
  left,
  type Message,
  right,
  type Sentence,
  strong,
} from '../../src/message/message.ts';
import type { DaySpend } from '../../src/queries/spend-by-day.ts';
import { reconciliationNotes } from '../../src/rules/reconciliation-notes.ts';
import { remainderUsd } from '../../src/rules/remainder-usd.ts';
import { shareNotes } from '../../src/rules/share-notes.ts';
import { daysChart, share, tagsTable } from '../../src/rules/spend-blocks.ts';
import { teamShare } from '../../src/rules/team-share.ts';
import {
  shortDayText,
  utcMinuteText,
  weekdayText,
  windowText,
} from '../../src/time/format-time.ts';
import type { LabelledTeam, SpendFacts } from './collect-spend.ts';

type Frame = ReportFrame<MonthlySpendReportSettings>;

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
