/**
 * What is true of one budget: how much of it is used, whether it will be used up before its reset, and
 * whether the gateway's counter can be believed. Each is a finding of its own. Pure.
 */
import type { Finding } from '../define/finding.ts';
import { type BudgetPosition, budgetSubject } from '../queries/budgets/budget-position.ts';
import type { BudgetDetail, DriftDetail, ProjectionDetail } from './budget-detail.ts';
import { judgeLevels, levelsOf } from './budget-levels.ts';
import type { RuleOfBudget } from './budget-rule.ts';

export interface WindowOfBudget {
  readonly start: Date | null;
  readonly end: Date | null;
  readonly isResetDue: boolean;
}

export interface ProjectionVerdict {
  readonly projection: ProjectionDetail;
  /** Whether it is told; what was told holds while the estimate is not well below the limit. */
  readonly fires: boolean;
}

export interface BudgetFacts {
  readonly position: BudgetPosition;
  readonly window: WindowOfBudget;
  readonly rule: RuleOfBudget;
  /** Null where nothing can be foretold. */
  readonly verdict: ProjectionVerdict | null;
  /** Null where the two cannot be compared. */
  readonly drift: DriftDetail | null;
}

export interface BudgetMargins {
  readonly marginShare: number;
  readonly driftShare: number | null;
}

export const budgetScope = ({ kind, scope }: Pick<BudgetPosition, 'kind' | 'scope'>): string =>
  `${kind} ${scope.kind}`;
export const projectedSubject = (subject: string): string => `${subject} projected`;
export const driftSubject = (subject: string): string => `${subject} drift`;

/** Nothing of a budget without any limit. */
export function judgeBudget(
  facts: BudgetFacts,
  { marginShare, driftShare }: BudgetMargins,
): readonly Finding<BudgetDetail>[] {
  const { position, window, rule, verdict, drift } = facts;
  const levels = levelsOf(position, rule.levels);
  if (levels.length === 0) return [];
  const subject = budgetSubject(position);
  const scope = budgetScope(position);
  const detail = { ...detailOf(facts), levels };
  const common = {
    occasion: window.start?.toISOString() ?? '',
    baseline: `limit ${position.limitUsd ?? 'none'}, soft ${position.softLimitUsd ?? 'none'}`,
    group: groupOf(position),
    scope,
    detail,
  };
  const judged = judgeLevels(levels, {
    spendUsd: position.spendUsd,
    limits: position,
    marginShare,
  });
  const findings: Finding<BudgetDetail>[] = [
    // A request counts in each of its tags, and its rows are written one after the other: a sum that
    // is high in one look alone is none.
    { ...common, subject, ...judged, ...(position.kind === 'tag' ? { looksMin: 2 } : {}) },
  ];
  if (verdict !== null) {
    findings.push({
      ...common,
      subject: projectedSubject(subject),
      ...judgeVerdict(verdict, position, marginShare),
      detail: { ...detail, about: 'projection' },
    });
  }
  if (drift !== null && driftShare !== null) {
    findings.push({
      ...common,
      subject: driftSubject(subject),
      baseline: '',
      scope: `${scope} drift`,
      ...judgeDrift(drift, driftShare),
      // Counter and log are written one after the other.
      looksMin: 2,
      detail: { ...detail, about: 'drift' },
    });
  }
  return findings.filter(({ holdRank }) => holdRank > 0);
}

export function detailOf({ position, window, verdict, drift }: BudgetFacts): BudgetDetail {
  const { kind, id, scope, name, owner, spendUsd, spendFrom, limitUsd, softLimitUsd } = position;
  return {
    about: 'levels',
    ...{ kind, id, scope, name, owner, spendUsd, spendFrom, limitUsd, softLimitUsd },
    sharedBudgetId: position.sharedBudgetId,
    duration: position.duration,
    windowStart: window.start?.toISOString() ?? null,
    windowEnd: window.end?.toISOString() ?? null,
    isResetDue: window.isResetDue,
    levels: [],
    projection: verdict?.projection ?? null,
    drift,
    isCounterUnsure: position.counterIsReset === 'unsure',
    alertEmails: position.alertEmails,
    percentEmails: position.maxBudgetAlertEmails,
  };
}

/** What comes up together and concerns the same people: a team, its keys and its members. */
function groupOf({ kind, id, owner }: BudgetPosition): string {
  if (kind === 'team') return `team:${id}`;
  const isOfTeam = (kind === 'key' || kind === 'team_member') && owner.teamId !== null;
  return isOfTeam ? `team:${owner.teamId}` : `${kind}:${id}`;
}

/** A budget that is used up is not foretold any more, and what was foretold has come true. */
function judgeVerdict(
  { projection, fires }: ProjectionVerdict,
  { spendUsd, limitUsd, softLimitUsd }: BudgetPosition,
  marginShare: number,
): { readonly rank: number; readonly holdRank: number } {
  const aimUsd = limitUsd ?? softLimitUsd ?? 0;
  if (spendUsd >= aimUsd) return { rank: 0, holdRank: 1 };
  const holds = projection.estimateUsd > aimUsd * (1 - marginShare);
  return { rank: fires ? 1 : 0, holdRank: fires || holds ? 1 : 0 };
}

/** Less than this is not worth a word, whatever its share. */
const driftUsdMin = 1;

export function judgeDrift(
  { counterUsd, loggedUsd }: DriftDetail,
  driftShare: number,
): { readonly rank: number; readonly holdRank: number } {
  const differenceUsd = Math.abs(counterUsd - loggedUsd);
  const share = differenceUsd / Math.max(Math.abs(counterUsd), Math.abs(loggedUsd));
  const isBeyond = (part: number): boolean =>
    differenceUsd >= driftUsdMin * part && share > driftShare * part;
  return { rank: isBeyond(1) ? 1 : 0, holdRank: isBeyond(0.5) ? 1 : 0 };
}
