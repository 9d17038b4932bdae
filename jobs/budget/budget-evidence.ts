/** Where the figures of a budget stand, so that anybody can look for themselves. Pure. */
import type { Evidence } from '../../src/define/evidence.ts';
import { usd } from '../../src/message/format.ts';
import { code, type Sentence } from '../../src/message/message.ts';
import { endUser } from '../../src/message/personal-data.ts';
import type { BudgetDetail } from '../../src/rules/budget-detail.ts';
import { utcText } from '../../src/time/format-time.ts';
import type { BudgetFrame, BudgetNews } from './budget-frame.ts';
import { budgetName } from './budget-words.ts';

export function budgetEvidence(detail: BudgetDetail, { now }: BudgetFrame): readonly Sentence[] {
  const { spendUsd, limitUsd, softLimitUsd, spendFrom, sharedBudgetId, levels } = detail;
  const limits = [
    ...(limitUsd === null ? [] : [`max_budget ${limitUsd}`]),
    ...(softLimitUsd === null ? [] : [`soft_budget ${softLimitUsd}`]),
  ].join(', ');
  const from =
    spendFrom === 'counter'
      ? "the gateway's own counter, by which it enforces"
      : 'summed from requests; the gateway keeps its own count in memory';
  const query = queryOf(detail);
  return [
    [
      `Spend ${spendUsd} at ${utcText(now)}: ${from}; ${limits}`,
      ...(sharedBudgetId === null ? ['.'] : [' of the shared budget ', code(sharedBudgetId), '.']),
    ],
    [`Counts ${windowText(detail)}.`],
    ...(detail.isCounterUnsure
      ? [
          [
            'Some versions of LiteLLM move this window on and leave the counter: the spend may be of several windows.',
          ],
        ]
      : []),
    ...(levels.length === 0
      ? []
      : [
          [
            `Levels: ${levels.map((level) => `${level.text} at ${usd(level.thresholdUsd)}`).join(', ')}.`,
          ],
        ]),
    ...(query === null ? [] : [['To see it: ', code(query)]]),
  ];
}

/** The counter as it was told; of a key none, since only its whole hash names it for sure. */
export function counterEvidence({ kind, detail }: BudgetNews): readonly Evidence[] {
  const sql = detail.kind === 'key' ? null : queryOf(detail);
  if (sql === null || kind === 'resolved') return [];
  return [
    {
      what: `Counter of ${budgetName(detail)}`,
      window: null,
      sql,
      expected: [{ spend: detail.spendUsd }],
    },
  ];
}

function windowText({ windowStart, windowEnd, duration }: BudgetDetail): string {
  const ends = [windowStart, windowEnd].map((instant) =>
    instant === null ? null : utcText(new Date(instant)),
  );
  const [start = null, end = null] = ends;
  const every = duration === null ? '' : `, every ${duration}`;
  if (start !== null && end !== null)
    return `from ${start} to ${end} (UTC, end not included)${every}`;
  if (start !== null) return `since ${start} (UTC)${every}`;
  return duration === null ? 'since ever: it is never reset' : `since an unknown instant${every}`;
}

const tables: Readonly<
  Partial<Record<BudgetDetail['kind'], readonly [table: string, column: string]>>
> = {
  key: ['LiteLLM_VerificationToken', 'token'],
  user: ['LiteLLM_UserTable', 'user_id'],
  team: ['LiteLLM_TeamTable', 'team_id'],
  organization: ['LiteLLM_OrganizationTable', 'organization_id'],
  project: ['LiteLLM_ProjectTable', 'project_id'],
  end_user: ['LiteLLM_EndUserTable', 'user_id'],
  tag: ['LiteLLM_TagTable', 'tag_name'],
};

/** Null where the figure stands in no single row. */
function queryOf({ kind, id, scope, spendFrom, owner }: BudgetDetail): string | null {
  if (spendFrom === 'computed' || scope.kind !== 'all') return null;
  if (kind === 'team_member') {
    return `select spend from "LiteLLM_TeamMembership" where team_id = ${quoted(owner.teamId ?? '')} and user_id = ${quoted(owner.userId ?? '')}`;
  }
  const [table, column] = tables[kind] ?? [];
  if (table === undefined || column === undefined) return null;
  // Of a key no more than finds it.
  const where =
    kind === 'key'
      ? `${column} like ${quoted(`${id.slice(0, 8)}%`)}`
      : `${column} = ${quoted(kind === 'end_user' ? endUser(id) : id)}`;
  return `select spend from "${table}" where ${where}`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
