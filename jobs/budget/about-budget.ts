/** What a message about budgets says to programs: whom it concerns, LiteLLM's event, the numbers. Pure. */
import type { AlertAbout } from '../../src/define/define-alert.ts';
import type { BudgetDetail } from '../../src/rules/budget-detail.ts';
import { budgetEventOf, scopeText } from '../../src/rules/budget-event.ts';
import { counterEvidence } from './budget-evidence.ts';
import { type BudgetExtra, type BudgetFrame, type BudgetNews, subjectOf } from './budget-frame.ts';

export function aboutOne(
  news: BudgetNews,
  extra: BudgetExtra,
  { zone, settings }: BudgetFrame,
): AlertAbout {
  const { detail } = news;
  const { kind, id, scope, windowStart, windowEnd } = detail;
  const subject = subjectOf(news);
  const team = teamOf(detail);
  return {
    entity: `${kind}:${id}`,
    ...aspectOf(detail),
    keyAliases: aliasesOf([news]),
    ...(team === null ? {} : { team }),
    ...(kind === 'tag' ? { tags: [id] } : {}),
    ...(scope.kind === 'model' ? { models: [scope.model] } : {}),
    ...(windowStart === null || windowEnd === null
      ? {}
      : { window: { start: windowStart, end: windowEnd, timeZone: zone } }),
    ...budgetEventOf(news, { keyEmails: settings.keyEmails, zone }),
    figures: {
      ...figuresOf(news),
      spenders: extra.spenders.get(subject) ?? null,
      days: extra.days.get(subject) ?? null,
      evidence: counterEvidence(news),
    },
  };
}

const budgetsMax = 50;

/** Programs get each by itself as well; those that the message shows carry their evidence. */
export function aboutMany(news: readonly BudgetNews[], shown: readonly BudgetNews[]): AlertAbout {
  const teams = news.map(({ detail }) => teamOf(detail));
  const [team = null] = teams;
  const isOneTeam = team !== null && teams.every((other) => other?.id === team.id);
  return {
    keyAliases: aliasesOf(news),
    ...(isOneTeam ? { team } : {}),
    figures: {
      budgetCount: news.length,
      budgets: news.slice(0, budgetsMax).map(shortFigures),
      evidence: shown.flatMap(counterEvidence),
    },
  };
}

/** What begins and ends by itself has a name of its own. */
function aspectOf({ about, scope }: BudgetDetail): { readonly aspect?: string } {
  const parts = [
    ...(about === 'projection' ? ['projected'] : about === 'drift' ? ['drift'] : []),
    ...(scope.kind === 'all' ? [] : [scopeText(scope)]),
  ];
  return parts.length === 0 ? {} : { aspect: parts.join(', ') };
}

function teamOf({
  kind,
  id,
  name,
  owner,
}: BudgetDetail): { id: string; alias: string | null } | null {
  if (kind === 'team') return { id, alias: name };
  return owner.teamId === null ? null : { id: owner.teamId, alias: owner.teamAlias };
}

/** LiteLLM's filter knows keys alone. */
const aliasesOf = (news: readonly BudgetNews[]): readonly string[] =>
  news.flatMap(({ detail: { kind, name } }) => (kind === 'key' && name !== null ? [name] : []));

const shortFigures = ({
  subject,
  rank,
  detail: { spendUsd, limitUsd, softLimitUsd },
}: BudgetNews): object => ({ subject, rank, spendUsd, limitUsd, softLimitUsd });

function figuresOf({ subject, rank, rankBefore, detail }: BudgetNews): object {
  return { subject, rank, rankBefore, ...detail };
}
