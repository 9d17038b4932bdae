/**
 * What a user's spend of a day or a month is told for: a threshold of LiteLLM's `alerting_args`, or
 * a multiple of the user's own mean. Each is told once a day, or a month. Pure.
 */
import type { UserSpendSettings } from '../config/config.ts';
import type { Finding } from '../define/finding.ts';
import type { UserDaySpend } from '../queries/user-day-spend.ts';
import { calendarDay } from '../time/window.ts';

export interface UserSpendDetail {
  readonly about: 'day' | 'month' | 'anomaly';
  readonly userId: string;
  readonly email: string | null;
  readonly todayUsd: number;
  readonly monthUsd: number;
  /** Mean of a day, over all days of the baseline, those without spend too. */
  readonly usualUsd: number;
  readonly thresholdUsd: number;
}

export interface UserSpendScope {
  readonly hasThresholds: boolean;
  readonly hasAnomalies: boolean;
}

export function judgeUserSpend(
  user: UserDaySpend,
  { dailyUsd, monthlyUsd, anomaly }: UserSpendSettings,
  { hasThresholds, hasAnomalies, now }: UserSpendScope & { readonly now: Date },
): readonly Finding<UserSpendDetail>[] {
  const { userId, email, todayUsd, monthUsd, beforeUsd } = user;
  const usualUsd = beforeUsd / anomaly.baselineDays;
  const today = calendarDay(now, 'UTC');
  const finding = (
    about: UserSpendDetail['about'],
    occasion: string,
    thresholdUsd: number,
  ): Finding<UserSpendDetail> => ({
    subject: `user:${userId} ${about}`,
    occasion,
    baseline: String(about === 'anomaly' ? anomaly.multiplier : thresholdUsd),
    rank: 1,
    holdRank: 1,
    // As LiteLLM: all of one kind in one message.
    group: about,
    scope: about,
    detail: { about, userId, email, todayUsd, monthUsd, usualUsd, thresholdUsd },
  });
  // Borders are included, as LiteLLM has them; of a mean only what is above its multiple is told.
  const isDay = hasThresholds && dailyUsd !== null && todayUsd >= dailyUsd;
  const isMonth = hasThresholds && monthlyUsd !== null && monthUsd >= monthlyUsd;
  const unusualUsd = anomaly.multiplier * usualUsd;
  const isAnomaly =
    hasAnomalies &&
    todayUsd > 0 &&
    todayUsd >= anomaly.minimumUsd &&
    (beforeUsd <= 0 || todayUsd > unusualUsd);
  return [
    ...(isDay ? [finding('day', today, dailyUsd)] : []),
    ...(isMonth ? [finding('month', today.slice(0, 7), monthlyUsd)] : []),
    ...(isAnomaly ? [finding('anomaly', today, Math.max(unusualUsd, anomaly.minimumUsd))] : []),
  ];
}
