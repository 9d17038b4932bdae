/**
 * LiteLLM's structured event of what is told of a budget, with its sentences in the words of both
 * generations, and what it has no field for. Pure.
 *
 * Nothing of what is over, of a counter that drifts, and of budgets without a limit: LiteLLM has no
 * event for these.
 */
import type { News } from '../define/finding.ts';
import { jsonFloat } from '../message/json-float.ts';
import type { AboutBudget, BudgetEvent } from '../message/message.ts';
import { calendarDay } from '../time/window.ts';
import type { BudgetDetail, LevelAt } from './budget-detail.ts';
import { levelsBetween } from './budget-levels.ts';

export interface ToldEvent {
  readonly budgetEvent: BudgetEvent;
  readonly budget: AboutBudget;
}

export interface EventOptions {
  /** For every key, by percent: `default_key_max_budget_alert_emails`. */
  readonly keyEmails: Readonly<Record<string, readonly string[]>>;
  readonly zone: string;
}

export function budgetEventOf(
  { kind, rank, rankBefore, detail }: News<BudgetDetail>,
  { keyEmails, zone }: EventOptions,
): ToldEvent | null {
  if (kind === 'resolved') return null;
  const from = kind === 'reminder' ? 0 : rankBefore;
  const told =
    detail.about === 'projection'
      ? projectionWords(detail, zone)
      : detail.about === 'levels'
        ? levelWords(detail, levelsBetween(detail.levels, from, rank).at(-1))
        : null;
  if (told === null) return null;
  const { spendUsd, limitUsd, softLimitUsd, owner } = detail;
  const isTeamSoft = detail.kind === 'team' && told.event === 'soft_budget_crossed';
  return {
    budgetEvent: {
      spend: spendUsd,
      max_budget: limitUsd,
      soft_budget: softLimitUsd,
      token: detail.kind === 'key' ? detail.id : null,
      customer_id: detail.kind === 'end_user' ? detail.id : null,
      // LiteLLM's name of the proxy's administrator, whom it tells of the proxy's budget.
      user_id: detail.kind === 'proxy' ? 'default_user_id' : ownId('user', owner.userId, detail),
      team_id: ownId('team', owner.teamId, detail),
      team_alias: detail.kind === 'team' ? detail.name : owner.teamAlias,
      organization_id: ownId('organization', owner.organizationId, detail),
      user_email: owner.userEmail,
      key_alias: detail.kind === 'key' ? detail.name : null,
      projected_exceeded_date: told.date,
      projected_spend: told.projectedUsd,
      event_group: detail.kind,
      alert_emails: isTeamSoft && detail.alertEmails.length > 0 ? detail.alertEmails : null,
      max_budget_alert_emails: percentEmails(detail, keyEmails),
      event: told.event,
      event_message: told.message,
    },
    budget: {
      olderMessage: told.olderMessage,
      percentUsed: percentUsed(spendUsd, limitUsd),
      threshold: told.threshold,
      thresholdUsd: told.thresholdUsd,
      scope: scopeText(detail.scope),
      windowStart: detail.windowStart,
      windowEnd: detail.windowEnd,
    },
  };
}

/** `all`, `model gpt-4o`, `window 7d`. */
export function scopeText(scope: BudgetDetail['scope']): string {
  if (scope.kind === 'model') return `model ${scope.model}`;
  return scope.kind === 'window' ? `window ${scope.duration}` : 'all';
}

interface EventWords {
  readonly event: BudgetEvent['event'];
  readonly message: string;
  readonly olderMessage: string;
  readonly threshold: string;
  readonly thresholdUsd: number;
  readonly date: string | null;
  readonly projectedUsd: number | null;
}

function levelWords(detail: BudgetDetail, level: LevelAt | undefined): EventWords | null {
  if (level === undefined) return null;
  const plain = {
    threshold: level.text,
    thresholdUsd: level.thresholdUsd,
    date: null,
    projectedUsd: null,
  };
  const { limitUsd, softLimitUsd, spendUsd } = detail;
  // LiteLLM adds sentence to sentence, without anything between them.
  const soft =
    softLimitUsd !== null && spendUsd >= softLimitUsd
      ? `Total Soft Budget:\`${jsonFloat(softLimitUsd)}\``
      : '';
  if (level.kind === 'soft') {
    const message = `Soft Budget Crossed: ${soft}`;
    return { ...plain, event: 'soft_budget_crossed', message, olderMessage: message };
  }
  if (level.kind === 'crossed' || level.thresholdUsd >= (limitUsd ?? Infinity)) {
    const crossed = `${soft}Budget Crossed\n Total Budget:\`${jsonFloat(limitUsd)}\``;
    return { ...plain, event: 'budget_crossed', ...worded(detail, crossed, crossed) };
  }
  const left =
    level.kind === 'left'
      ? level.text.replace(' left', '')
      : `${rounded(100 - Number.parseFloat(level.text))}%`;
  // The blank at the end is LiteLLM's.
  const older = `${left} Threshold Crossed${left === '5%' ? ' ' : ''}`;
  return {
    ...plain,
    event: 'threshold_crossed',
    ...worded(detail, `${soft}${left} or less of budget remaining`, `${soft}${older}`),
  };
}

function projectionWords(detail: BudgetDetail, zone: string): EventWords | null {
  const { projection, limitUsd, softLimitUsd } = detail;
  const aimUsd = limitUsd ?? softLimitUsd;
  if (projection === null || aimUsd === null) return null;
  const { reach, estimateUsd } = projection;
  const at = reach?.likely ?? reach?.earliest ?? null;
  return {
    event: 'projected_limit_exceeded',
    ...worded(detail, 'Projected Limit Exceeded', 'Projected Limit Exceeded'),
    threshold: 'projected',
    thresholdUsd: aimUsd,
    date: at === null ? null : calendarDay(new Date(at), zone),
    projectedUsd: rounded(estimateUsd),
  };
}

/** Of kinds that LiteLLM tells of; the last two and projects are worded like them. */
const prefixes: Readonly<Record<BudgetDetail['kind'], string>> = {
  key: 'Key Budget',
  user: 'User Budget',
  team: 'Team Budget',
  team_member: 'Team Member Budget',
  organization: 'Organization Budget',
  project: 'Project Budget',
  proxy: 'Proxy Budget',
  end_user: 'End User Budget',
  tag: 'Tag Budget',
};
const olderPrefixes: Readonly<Partial<Record<BudgetDetail['kind'], string>>> = {
  team_member: 'Key Budget',
};

function worded(
  { kind, scope }: BudgetDetail,
  text: string,
  older: string,
): { readonly message: string; readonly olderMessage: string } {
  // LiteLLM has no alert for budgets of a model or of one of several windows.
  const of = scope.kind === 'all' ? '' : ` (${scopeText(scope)})`;
  return {
    message: `${prefixes[kind]}${of}: ${text}`,
    olderMessage: `${olderPrefixes[kind] ?? prefixes[kind]}${of}: ${older}`,
  };
}

const ownId = (
  kind: BudgetDetail['kind'],
  owner: string | null,
  detail: BudgetDetail,
): string | null => (detail.kind === kind ? detail.id : owner);

function percentUsed(spendUsd: number, limitUsd: number | null): number | null {
  return limitUsd === null || limitUsd <= 0 ? null : rounded((spendUsd / limitUsd) * 100);
}

/** Those for every key come first, and nobody is named twice. */
function percentEmails(
  { kind, percentEmails: own }: BudgetDetail,
  keyEmails: EventOptions['keyEmails'],
): BudgetEvent['max_budget_alert_emails'] {
  const all = kind === 'key' ? keyEmails : {};
  const percents = [...new Set([...Object.keys(all), ...Object.keys(own ?? {})])];
  if (percents.length === 0) return null;
  return Object.fromEntries(
    percents.map((percent) => [
      percent,
      [...new Set([...(all[percent] ?? []), ...(own?.[percent] ?? [])])],
    ]),
  );
}

/** What sums of floats add behind the sixth decimal is nobody's money. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
