/** A level of a budget as people write it: `85%` of it used, or `$50 left`. */

export type BudgetLevel =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'left'; readonly leftUsd: number };

const percentPattern = /^(\d{1,4}(?:\.\d{1,3})?)\s*%$/;
const leftPattern = /^\$\s*(\d{1,12}(?:\.\d{1,6})?)\s+left$/i;
/** Ranks of levels are hundredths of a percent and stored in two bytes. */
const percentMax = 300;

/** Null when it is right. */
export function budgetLevelProblem(text: string): string | null {
  const level = readLevel(text.trim());
  if (level === null) return "a level is a share that is used, '85%', or what is left, '$50 left'";
  if (level.kind === 'left') {
    return level.leftUsd > 0 ? null : 'nothing left is 100%, which is always told';
  }
  return level.percent > 0 && level.percent <= percentMax
    ? null
    : `a share above 0% and at most ${percentMax}%`;
}

/** @throws Error for what `budgetLevelProblem` refuses. */
export function parseBudgetLevel(text: string): BudgetLevel {
  const level = readLevel(text.trim());
  if (level === null) throw new Error('no level');
  return level;
}

function readLevel(text: string): BudgetLevel | null {
  const percent = percentPattern.exec(text)?.[1];
  if (percent !== undefined) return { kind: 'percent', percent: Number(percent) };
  const left = leftPattern.exec(text)?.[1];
  return left === undefined ? null : { kind: 'left', leftUsd: Number(left) };
}
