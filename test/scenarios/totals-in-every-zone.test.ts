/**
 * Totals are right to the cent in any zone, through clock changes, whatever zone the database
 * server or its role has: seven daily reports sum to the weekly one and to a direct sum over the
 * UTC interval that the report prints.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { trafficTotals } from '../../src/queries/traffic-totals.ts';
import { calendarDay, daysOf, lastDays, startOfDay, type Window } from '../../src/time/window.ts';
import { configOf } from '../support/configs.ts';
import { draftOf } from '../support/draft.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';

const database = await cloneDatabase();

/** A Monday after a week with a clock change in that zone. */
const weeks = [
  ['UTC', '2026-03-30', 168],
  ['Asia/Kolkata', '2026-03-30', 168],
  ['America/New_York', '2026-03-09', 167],
  ['America/New_York', '2026-11-02', 169],
  ['Australia/Lord_Howe', '2026-04-06', 168.5],
  ['Australia/Lord_Howe', '2026-10-05', 167.5],
  ['Pacific/Chatham', '2026-04-06', 169],
  ['Pacific/Chatham', '2026-09-28', 167],
] as const;

beforeAll(async () => {
  // Every seven minutes through all those weeks, with amounts that no two sums share.
  for (const [, monday] of weeks) {
    const end = Date.parse(`${monday}T00:00Z`) + 86_400_000;
    const rows = Array.from({ length: 2_000 }, (_, index) => ({
      at: new Date(end - index * 7 * 60_000).toISOString(),
      spendUsd: 0.0137 + index * 0.000_113,
      teamId: `team-${index % 5}`,
    }));
    await insertRequests(database, rows);
  }
});

async function directSum(window: Window): Promise<number> {
  const { rows } = await database.query(
    `select sum(spend::numeric)::float8 as spend from "LiteLLM_SpendLogs"
     where "startTime" >= $1::text::timestamp and "startTime" < $2::text::timestamp`,
    [window.start.toISOString().slice(0, -1), window.end.toISOString().slice(0, -1)],
  );
  return rows[0].spend;
}

const reported = async (name: string, zone: string, now: Date): Promise<number> => {
  const config = configOf(`tollbell: { timezone: ${zone} }`);
  const { figures } = await draftOf(database, name, { now: now.toISOString(), config });
  return 'totals' in figures ? Number(Object(figures.totals).spendUsd) : Number.NaN;
};

describe.each(weeks)('in %s in the week before %s', (zone, monday, hours) => {
  const now = new Date(startOfDay(monday, zone).getTime() + 9 * 3_600_000);
  const week = lastDays(7, now, zone);

  test(`the week has ${hours} hours, and seven daily reports sum to the weekly one`, async () => {
    const weekly = await reported('spend-reports', zone, now);
    const daily: number[] = [];
    for (const { window } of daysOf(week, zone)) {
      daily.push(await reported('daily-reports', zone, window.end));
    }

    expect((week.end.getTime() - week.start.getTime()) / 3_600_000).toBe(hours);
    expect(daily).toHaveLength(7);
    expect(daily.reduce((sum, spend) => sum + spend, 0)).toBeCloseTo(weekly, 8);
    expect(weekly).toBe(await directSum(week));
    expect(weekly).toBeGreaterThan(50);
  });

  test('the printed UTC interval gives the printed total', async () => {
    const config = configOf(`tollbell: { timezone: ${zone} }`);
    const { text, figures } = await draftOf(database, 'spend-reports', {
      now: now.toISOString(),
      config,
    });

    const [, start = '', end = ''] =
      /(\d{4}-\d\d-\d\dT[\d:]+Z) – (\d{4}-\d\d-\d\dT[\d:]+Z)/.exec(text.replace(/[│\s]+/g, ' ')) ??
      [];
    const spend = await directSum({ start: new Date(start), end: new Date(end) });
    expect(text).toContain(`$${spend.toFixed(2)}`);
    expect(Object(figures)).toMatchObject({ totals: { spendUsd: spend } });
    expect(calendarDay(new Date(end), zone)).toBe(monday);
  });
});

test('a hostile time zone of server, database and role changes nothing', async () => {
  const week = lastDays(7, new Date('2026-03-30T09:00Z'), 'UTC');
  const expected = await directSum(week);

  await database.query(`alter database "${database.name}" set timezone to 'America/St_Johns'`);
  await database.query(
    `alter role tollbell_reader in database "${database.name}" set timezone to 'Pacific/Apia'`,
  );
  await database.source.destroy();
  const { connectSource } = await import('../../src/database/connect.ts');
  const source = connectSource({
    url: database.readerUrl,
    statementTimeoutMs: 10_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 1,
  });

  const { spendUsd } = await trafficTotals(source, { window: week });
  await source.destroy();
  expect(spendUsd).toBe(expected);
});
