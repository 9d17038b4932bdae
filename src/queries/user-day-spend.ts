/**
 * What each user spent today, this month and on some days before, in days of UTC, by the gateway's own
 * daily table: one range of its index on `date`.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import { addDays, calendarDay, firstOfMonth } from '../time/window.ts';
import { dailySpendUsd } from './daily-table.ts';

export interface UserDaySpend {
  readonly userId: string;
  readonly email: string | null;
  readonly todayUsd: number;
  readonly monthUsd: number;
  /** Over all the days before today. */
  readonly beforeUsd: number;
}

export interface UserDaySpendOptions {
  readonly now: Date;
  /** Days before today. */
  readonly baselineDays: number;
  /** Of whoever spent less, today and this month, nothing is wanted. */
  readonly todayUsdMin: number;
  readonly monthUsdMin: number;
  readonly hasEmails: boolean;
}

export async function userDaySpend(
  db: SourceDatabase,
  { now, baselineDays, todayUsdMin, monthUsdMin, hasEmails }: UserDaySpendOptions,
): Promise<readonly UserDaySpend[]> {
  const today = calendarDay(now, 'UTC');
  const month = firstOfMonth(today, 0);
  const baseline = addDays(today, -baselineDays);
  const first = baseline < month ? baseline : month;
  const query = sql<UserDaySpend>`(
    select spent."userId", spent."todayUsd"::float8, spent."monthUsd"::float8, spent."beforeUsd"::float8,
      ${
        hasEmails
          ? sql`(select nullif(person.user_email, '') from "LiteLLM_UserTable" as person
              where person.user_id = spent."userId")`
          : sql`null::text`
      } as email
    from (
      select daily.user_id as "userId",
        coalesce(sum(${dailySpendUsd}) filter (where daily.date = ${today}), 0) as "todayUsd",
        coalesce(sum(${dailySpendUsd}) filter (where daily.date >= ${month}), 0) as "monthUsd",
        coalesce(sum(${dailySpendUsd}) filter (where daily.date >= ${baseline} and daily.date < ${today}), 0)
          as "beforeUsd"
      from "LiteLLM_DailyUserSpend" as daily
      where daily.date >= ${first} and daily.date <= ${today} and daily.user_id <> ''
      group by daily.user_id
    ) as spent
    where spent."todayUsd"::float8 >= ${todayUsdMin}::float8
      or spent."monthUsd"::float8 >= ${monthUsdMin}::float8
  )`;
  return db.selectFrom(query.as('spent')).selectAll().orderBy('userId').execute();
}
