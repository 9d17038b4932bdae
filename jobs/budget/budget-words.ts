/** How a budget is called and how its figures read, wherever they stand. Pure. */
import { usd } from '../../src/message/format.ts';
import { type Sentence, strong } from '../../src/message/message.ts';
import { endUser } from '../../src/message/personal-data.ts';
import type { BudgetDetail, ProjectionDetail } from '../../src/rules/budget-detail.ts';
import { localMinuteText, shortDayText, weekdayText } from '../../src/time/format-time.ts';
import { calendarDay } from '../../src/time/window.ts';

/** Of hashes, enough to find the key; never the whole. */
export const shortHash = (hash: string): string =>
  hash.length > 12 ? `${hash.slice(0, 8)}…` : hash;

/** `Team Atlas`, `Key prod-search on gpt-4o`, `Customer c-17`, `The whole gateway`. */
export function budgetName(detail: Pick<BudgetDetail, 'kind' | 'id' | 'name' | 'scope' | 'owner'>) {
  return `${entityName(detail)}${scopeName(detail.scope)}`;
}

function entityName({
  kind,
  id,
  name,
  owner,
}: Pick<BudgetDetail, 'kind' | 'id' | 'name' | 'owner'>): string {
  switch (kind) {
    case 'key':
      return `Key ${name ?? shortHash(id)}`;
    case 'user':
      return `User ${name ?? owner.userEmail ?? id}`;
    case 'team':
      return `Team ${name ?? id}`;
    case 'team_member': {
      const member = name ?? owner.userEmail ?? owner.userId ?? id;
      return `${member} in team ${owner.teamAlias ?? owner.teamId ?? '–'}`;
    }
    case 'end_user':
      return `Customer ${endUser(name ?? id)}`;
    case 'organization':
      return `Organization ${name ?? id}`;
    case 'project':
      return `Project ${name ?? id}`;
    case 'tag':
      return `Tag ${id}`;
    case 'proxy':
      return 'The whole gateway';
  }
}

function scopeName(scope: BudgetDetail['scope']): string {
  if (scope.kind === 'model') return ` on ${scope.model}`;
  return scope.kind === 'window' ? ` per ${scope.duration}` : '';
}

/** `96%`, `99.9%`, `104%`: rounded down, so that no level reads as reached before it is. */
export function usedPercent(spendUsd: number, limitUsd: number): string {
  if (limitUsd <= 0) return 'all';
  const value = (spendUsd / limitUsd) * 100 + 1e-7;
  if (value > 0 && value < 0.1) return '<0.1%';
  const isFine = value < 10 || (value > 99 && value < 100);
  const floored = isFine ? Math.floor(value * 10) / 10 : Math.floor(value);
  return `${floored}%`;
}

/** `$3.60 left`, `$0.00 left, $4.20 over`; under a heading that says it, without `left`. */
export function leftText(spendUsd: number, limitUsd: number, word = ' left'): string {
  const leftUsd = limitUsd - spendUsd;
  return leftUsd >= 0 ? `${usd(leftUsd)}${word}` : `$0.00${word}, ${usd(-leftUsd)} over`;
}

/** `resets at 2026-12-01 00:00 in Europe/Berlin, in 5 days`. */
export function resetText(
  { windowEnd, duration, isResetDue, scope }: BudgetDetail,
  { now, zone }: { readonly now: Date; readonly zone: string },
): string {
  if (windowEnd === null) {
    if (duration === null) return 'never reset';
    // The gateway keeps these in memory, as a window that moves along.
    return scope.kind === 'model' ? `counted over ${duration}` : 'reset at an unknown time';
  }
  const end = new Date(windowEnd);
  const at = `${localMinuteText(end, zone)} in ${zone}`;
  if (isResetDue || end <= now) return `was to be reset at ${at}, and the gateway has not yet`;
  return `resets at ${at}, in ${spanText(end.getTime() - now.getTime())}`;
}

const minuteMs = 60_000;

/** `5 days`, `3 h 20 min`, `12 min`. */
export function spanText(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / minuteMs));
  if (minutes >= 48 * 60) return `${Math.floor(minutes / (24 * 60))} days`;
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} h${rest === 0 ? '' : ` ${rest} min`}`;
}

/** `$96.40 of $100.00 used (96%)`; of a soft budget where there is no limit. */
export function usedText({ spendUsd, limitUsd, softLimitUsd }: BudgetDetail): string {
  if (limitUsd === null) {
    const soft = softLimitUsd ?? 0;
    return `${usd(spendUsd)} of the soft ${usd(soft)} used (${usedPercent(spendUsd, soft)})`;
  }
  return `${usd(spendUsd)} of ${usd(limitUsd)} used (${usedPercent(spendUsd, limitUsd)})`;
}

/** X of Y used (Z%), W left, resets at T in zone; at this pace A–B by then. */
export function standText(
  detail: BudgetDetail,
  frame: { readonly now: Date; readonly zone: string },
): Sentence {
  const { spendUsd, limitUsd, softLimitUsd, projection } = detail;
  const pace = projection === null ? '' : `; ${paceText(detail, projection, frame.zone)}`;
  return [
    strong(usedText(detail)),
    `, ${leftText(spendUsd, limitUsd ?? softLimitUsd ?? 0)}, ${resetText(detail, frame)}${pace}.`,
  ];
}

/** `at this pace $104.00 – $131.00 by then, past the limit from Thu 26 to Sat 28 Nov`. */
export function paceText(
  { limitUsd, softLimitUsd, spendUsd }: BudgetDetail,
  projection: ProjectionDetail,
  zone: string,
): string {
  const range = `at this pace ${rangeText(projection)} by then`;
  if (spendUsd >= (limitUsd ?? softLimitUsd ?? 0)) return range;
  const reach = reachText(projection, zone);
  return reach === null ? `${range}, not past the limit before the reset` : `${range}, ${reach}`;
}

export function rangeText({ lowUsd, highUsd }: ProjectionDetail): string {
  return usd(lowUsd) === usd(highUsd) ? usd(lowUsd) : `${usd(lowUsd)} – ${usd(highUsd)}`;
}

/** Null where the limit is not reached before the reset. */
export function reachText({ reach }: ProjectionDetail, zone: string): string | null {
  if (reach === null) return null;
  const day = (instant: string): string => {
    const local = calendarDay(new Date(instant), zone);
    return `${weekdayText(local)} ${shortDayText(local)}`;
  };
  const earliest = day(reach.earliest);
  if (reach.latest === null) {
    return reach.likely === null
      ? `possibly past the limit from ${earliest}`
      : `past the limit about ${day(reach.likely)}, ${earliest} at the earliest`;
  }
  const latest = day(reach.latest);
  return earliest === latest
    ? `past the limit on ${earliest}`
    : `past the limit between ${earliest} and ${latest}`;
}
