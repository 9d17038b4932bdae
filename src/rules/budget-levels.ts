/**
 * The levels of one budget in order, which of them its spend has reached, and which still hold.
 *
 * A level's rank is its place in hundredths of a percent of the limit, so levels keep their order and their rank
 * whatever others a config adds, and what was told of before is comparable after a change. Pure.
 */
import type { BudgetLevel } from '../config/budget-level.ts';
import type { LevelAt } from './budget-detail.ts';

/** The rank of a budget that is used up. */
export const crossedRank = 10_000;

/** What sums of floats lose is no reason to be late. */
const roundingShare = 1e-9;

export interface Limits {
  readonly limitUsd: number | null;
  readonly softLimitUsd: number | null;
}

/**
 * A level that a limit is too small for, such as `$50 left` of $20, is none; nor is a soft budget that
 * is not below the limit, or is nothing.
 */
export function levelsOf(
  { limitUsd, softLimitUsd }: Limits,
  wanted: readonly BudgetLevel[],
): readonly LevelAt[] {
  const scaleUsd = limitUsd ?? softLimitUsd;
  if (scaleUsd === null || !(scaleUsd >= 0)) return [];
  const rankOf = (thresholdUsd: number): number =>
    Math.max(1, Math.round((thresholdUsd / scaleUsd) * crossedRank));
  const levels: LevelAt[] = [];
  if (limitUsd !== null) {
    levels.push({ kind: 'crossed', rank: crossedRank, thresholdUsd: limitUsd, text: '100%' });
  }
  const isSoft = softLimitUsd !== null && softLimitUsd > 0;
  if (isSoft && (limitUsd === null || softLimitUsd < limitUsd)) {
    const rank = rankOf(softLimitUsd);
    levels.push({ kind: 'soft', rank, thresholdUsd: softLimitUsd, text: 'soft' });
  }
  if (limitUsd === null || limitUsd === 0) return levels;
  for (const level of wanted) {
    if (level.kind === 'percent' && level.percent !== 100) {
      const thresholdUsd = (level.percent * limitUsd) / 100;
      levels.push({
        kind: 'percent',
        rank: rankOf(thresholdUsd),
        thresholdUsd,
        text: `${level.percent}%`,
      });
    }
    if (level.kind === 'left' && level.leftUsd < limitUsd) {
      const thresholdUsd = limitUsd - level.leftUsd;
      levels.push({
        kind: 'left',
        rank: Math.min(rankOf(thresholdUsd), crossedRank - 1),
        thresholdUsd,
        text: `$${level.leftUsd} left`,
      });
    }
  }
  return levels.toSorted((one, other) => one.rank - other.rank);
}

/**
 * `rank`: of the highest level that is reached, its border included; 0 for none. `holdRank`: of the
 * highest that what was told still holds for, since usage has not fallen a margin below it.
 *
 * A limit of zero is reached by any spend. Without spend it is a lock and nothing to tell, though
 * LiteLLM, which only looks when a request comes, calls it crossed.
 */
export function judgeLevels(
  levels: readonly LevelAt[],
  {
    spendUsd,
    limits: { limitUsd, softLimitUsd },
    marginShare,
  }: { readonly spendUsd: number; readonly limits: Limits; readonly marginShare: number },
): { readonly rank: number; readonly holdRank: number } {
  if (!(spendUsd > 0)) return { rank: 0, holdRank: 0 };
  const scaleUsd = limitUsd ?? softLimitUsd ?? 0;
  const highest = (slackUsd: number): number =>
    levels.reduce(
      (rank, level) => (spendUsd >= level.thresholdUsd - slackUsd ? level.rank : rank),
      0,
    );
  return {
    rank: highest(scaleUsd * roundingShare),
    holdRank: highest(scaleUsd * Math.max(marginShare, roundingShare)),
  };
}

/** Those that are told together: above what was told before, up to what is told now. */
export const levelsBetween = (
  levels: readonly LevelAt[],
  rankBefore: number,
  rank: number,
): readonly LevelAt[] => levels.filter((level) => level.rank > rankBefore && level.rank <= rank);
