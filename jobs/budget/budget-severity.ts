/** How urgent news of a budget is. Pure. */
import type { Severity } from '../../src/message/message.ts';
import type { LevelAt } from '../../src/rules/budget-detail.ts';
import { crossedRank, levelsBetween } from '../../src/rules/budget-levels.ts';
import type { BudgetNews } from './budget-frame.ts';

/** What is told now: levels above those that were told before, all of them in a reminder. */
export function toldLevels({ kind, detail, rank, rankBefore }: BudgetNews): readonly LevelAt[] {
  if (detail.about !== 'levels' || kind === 'resolved') return [];
  return levelsBetween(detail.levels, kind === 'reminder' ? 0 : rankBefore, rank);
}

export function budgetSeverity(news: BudgetNews): Severity {
  if (news.kind === 'resolved') return 'info';
  if (news.detail.about !== 'levels') return 'warning';
  const told = toldLevels(news);
  if (told.some(({ rank }) => rank >= crossedRank)) {
    // A budget that is soft alone stops nothing.
    return news.detail.limitUsd === null ? 'info' : 'critical';
  }
  return told.some(({ kind }) => kind !== 'soft') ? 'warning' : 'info';
}

const order: readonly Severity[] = ['info', 'warning', 'critical'];

export const worstSeverity = (severities: readonly Severity[]): Severity =>
  order.findLast((severity) => severities.includes(severity)) ?? 'info';
