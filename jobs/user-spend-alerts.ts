/** Users who spent more than a threshold in a day or a month, or far more than they usually do. */
import type { UserSpendSettings } from '../src/config/config.ts';
import { type AlertWords, defineAlert } from '../src/define/define-alert.ts';
import type { News } from '../src/define/finding.ts';
import { plural, usd } from '../src/message/format.ts';
import { left, right, type Sentence, strong } from '../src/message/message.ts';
import { userDaySpend } from '../src/queries/user-day-spend.ts';
import { judgeUserSpend, type UserSpendDetail } from '../src/rules/judge-user-spend.ts';

type UserNews = News<UserSpendDetail>;

const rowCountMax = 10;

export default defineAlert<UserSpendSettings, UserSpendDetail, null>({
  name: 'user-spend-alerts',
  alertTypes: ['user_spend_thresholds', 'user_spend_anomalies'],
  description: 'users who spent more than a threshold, or far more than usual',
  reads: "the gateway's daily sums of users",
  needs: 'alerting_args: daily_spend_per_user_threshold and the like',
  settingsKey: 'user_spend_thresholds',
  settings: (config) => config.alerts.user_spend_thresholds,
  policy: (config) => config.alerts.user_spend_thresholds,
  typeOf: ({ detail }) =>
    detail.about === 'anomaly' ? 'user_spend_anomalies' : 'user_spend_thresholds',
  look: async ({ source, readSection, features, config, settings, now }) => {
    const { dailyUsd, monthlyUsd, anomaly } = settings;
    const isOn = (type: 'user_spend_thresholds' | 'user_spend_anomalies'): boolean =>
      config.alerting.alertTypes.includes(type);
    const hasThresholds =
      isOn('user_spend_thresholds') && (dailyUsd !== null || monthlyUsd !== null);
    const hasAnomalies = isOn('user_spend_anomalies');
    if ((!hasThresholds && !hasAnomalies) || !features.hasUserDays) {
      return { scopes: [], findings: [] };
    }
    const todayUsdMin = Math.min(
      hasThresholds ? (dailyUsd ?? Infinity) : Infinity,
      hasAnomalies ? anomaly.minimumUsd : Infinity,
    );
    const reading = await readSection(() =>
      userDaySpend(source, {
        now,
        baselineDays: anomaly.baselineDays,
        todayUsdMin,
        monthUsdMin: hasThresholds ? (monthlyUsd ?? Infinity) : Infinity,
        hasEmails: features.budgetParts.userEmails,
      }),
    );
    if (reading.isCut) {
      return { scopes: [], findings: [], frozen: 'the database took too long over daily spend' };
    }
    return {
      scopes: [...(hasThresholds ? ['day', 'month'] : []), ...(hasAnomalies ? ['anomaly'] : [])],
      findings: reading.value.flatMap((user) =>
        judgeUserSpend(user, settings, { hasThresholds, hasAnomalies, now }),
      ),
    };
  },
  enrich: async () => null,
  compose: (news, _, { settings }) => compose(news, settings),
  examples: [
    {
      news: [
        example('day', 'ann@acme.example', 212.4, 41.2, 100),
        example('day', 'eve@acme.example', 130.05, 96, 100),
      ],
      kind: 'group',
      ...exampleFrame(),
    },
    {
      news: [example('anomaly', 'bob@acme.example', 96.2, 11.8, 35.4)],
      kind: 'single',
      ...exampleFrame(),
    },
  ],
});

const userName = ({ detail: { email, userId } }: UserNews): string => email ?? userId;

function compose(
  news: readonly [UserNews, ...UserNews[]],
  settings: UserSpendSettings,
): AlertWords {
  const [first] = news;
  const people = new Set(news.map(({ detail }) => detail.userId));
  const who = people.size === 1 ? `User ${userName(first)}` : plural(people.size, 'user');
  const isEnded = first.kind === 'resolved';
  return {
    title: isEnded ? `${who}: the day or month is over` : `${who}: ${titleOf(first, settings)}`,
    severity: isEnded ? 'info' : 'warning',
    summary: summaryOf(news, settings),
    blocks: [usersTable(news)],
    about: {
      ...(people.size === 1 ? { entity: `user:${first.detail.userId}` } : {}),
      ...(news.length === 1 ? { aspect: first.detail.about } : {}),
      figures: { users: news.slice(0, 100).map(({ detail }) => detail) },
    },
    footer: [["Days and months of UTC, by the gateway's own daily sums."]],
  };
}

function titleOf({ detail }: UserNews, { anomaly }: UserSpendSettings): string {
  if (detail.about === 'day') return `more than ${usd(detail.thresholdUsd)} today`;
  if (detail.about === 'month') return `more than ${usd(detail.thresholdUsd)} this month`;
  return detail.usualUsd > 0
    ? `more than ${anomaly.multiplier} times a usual day`
    : 'unusual spend today, none in the days before';
}

function summaryOf(
  news: readonly [UserNews, ...UserNews[]],
  { anomaly }: UserSpendSettings,
): Sentence {
  const most = news.reduce((worst, one) => (spentOf(one) > spentOf(worst) ? one : worst));
  const { about, usualUsd } = most.detail;
  const period = about === 'month' ? 'this month' : 'today';
  return [
    ...(news.length === 1 ? [] : ['Most: ', strong(userName(most)), ' with ']),
    strong(usd(spentOf(most))),
    ` ${period}; ${usd(usualUsd)} on a usual day, the mean of the last ${plural(anomaly.baselineDays, 'day')}.`,
  ];
}

const spentOf = ({ detail }: UserNews): number =>
  detail.about === 'month' ? detail.monthUsd : detail.todayUsd;

function usersTable(news: readonly UserNews[]): AlertWords['blocks'][number] {
  const sorted = news.toSorted((one, other) => spentOf(other) - spentOf(one));
  const more = sorted.slice(rowCountMax);
  return {
    kind: 'table',
    title: 'Users, the largest first',
    columns: [
      left('User'),
      right('Today'),
      right('This month'),
      right('Usual day'),
      right('Threshold'),
    ],
    rows: sorted
      .slice(0, rowCountMax)
      .map((one) => [
        userName(one),
        usd(one.detail.todayUsd),
        usd(one.detail.monthUsd),
        usd(one.detail.usualUsd),
        usd(one.detail.thresholdUsd),
      ]),
    closingRows:
      more.length === 0
        ? []
        : [
            [
              `and ${more.length} more`,
              usd(more.reduce((sum, { detail }) => sum + detail.todayUsd, 0)),
              usd(more.reduce((sum, { detail }) => sum + detail.monthUsd, 0)),
              '',
              '',
            ],
          ],
    emptyText: '–',
  };
}

function example(
  about: UserSpendDetail['about'],
  email: string,
  todayUsd: number,
  usualUsd: number,
  thresholdUsd: number,
): UserNews {
  const userId = email.split('@')[0] ?? email;
  return {
    kind: 'first',
    subject: `user:${userId} ${about}`,
    occasion: '2026-11-25',
    group: about,
    rank: 1,
    rankBefore: 0,
    peakRank: 1,
    beganAt: exampleFrame().now,
    endedAt: null,
    toldAs: [],
    detail: {
      about,
      userId,
      email,
      todayUsd,
      monthUsd: usualUsd * 24 + todayUsd,
      usualUsd,
      thresholdUsd,
    },
  };
}

function exampleFrame() {
  return {
    extra: null,
    now: new Date('2026-11-25T15:20:00Z'),
    zone: 'Europe/Berlin',
    settings: {
      ...{ everyMs: 300_000, quietForMs: 0, resolveAfterMs: 0, remindAfterMs: null },
      tellsResolved: false,
      dailyUsd: 100,
      monthlyUsd: null,
      anomaly: { multiplier: 3, minimumUsd: 10, baselineDays: 7 },
    },
  };
}
