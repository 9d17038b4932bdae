/** Totals of a window from the rollups where they have what the log has, and from the log elsewhere. */
import { beforeEach, expect, test } from 'vitest';
import { readSnapshot } from '../../src/database/read-snapshot.ts';
import { countRows, readTotals } from '../../src/run/read-totals.ts';
import { hourTotals } from '../../src/store/hour-totals.ts';
import type { Window } from '../../src/time/window.ts';
import { usdText } from '../../src/usage/exact-usd.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { createFold } from '../support/usage.ts';

const database = await cloneDatabase();
const fold = await createFold(database, { now: '2026-11-24T12:00:00Z' });
const { own } = fold.deps;

const between = (start: string, end: string): Window => ({
  start: new Date(`2026-11-${start}:00Z`),
  end: new Date(`2026-11-${end}:00Z`),
});
const day = between('23T00:00', '24T00:00');
/** Through a zone that is half an hour off the hours of UTC. */
const oddDay = between('22T18:30', '23T18:30');

async function totalsOf(window: Window) {
  const hours = await hourTotals(own, { window });
  return readSnapshot(database.source, async (snapshot) => {
    const { rowCount, spendFemtoUsd } = await readTotals(snapshot, { window, hours });
    expect(await countRows(snapshot, window)).toBe(rowCount);
    return { rowCount, spendUsd: usdText(spendFemtoUsd), hourCount: hours.length };
  });
}

async function directTotals(window: Window) {
  const { rows } = await database.query(
    `select count(*)::int as "rowCount", sum(spend::numeric(40, 15))::text as "spendUsd"
     from "LiteLLM_SpendLogs" where "startTime" >= $1 and "startTime" < $2`,
    [window.start.toISOString().slice(0, -1), window.end.toISOString().slice(0, -1)],
  );
  return rows[0];
}

beforeEach(async () => {
  await database.query('truncate "LiteLLM_SpendLogs"');
  await database.query(
    `truncate tollbell.usage_hour_state, tollbell.usage_minute, tollbell.usage_hour, tollbell.usage_day,
       tollbell.usage_spend_hour, tollbell.usage_spend_day, tollbell.usage_spend_week, tollbell.usage_latency`,
  );
  // Every eleven minutes, with amounts that no two sums share.
  await insertRequests(
    database,
    Array.from({ length: 300 }, (_, index) => ({
      at: new Date(Date.parse('2026-11-22T10:00:00Z') + index * 660_000).toISOString(),
      spendUsd: 0.0137 + index * 0.000_113,
    })),
  );
});

test('nothing is counted: all comes from the log', async () => {
  expect(await totalsOf(day)).toEqual({ ...(await directTotals(day)), hourCount: 0 });
});

test('all is counted: whole hours come from the rollups, to the last digit the same', async () => {
  await fold.passAll();
  await fold.backfill('2026-11-22T00:00:00Z');

  expect(await totalsOf(day)).toEqual({ ...(await directTotals(day)), hourCount: 24 });
  expect(await totalsOf(oddDay)).toEqual({ ...(await directTotals(oddDay)), hourCount: 23 });
  // That they do: an hour whose sum is another in the rollups.
  await database.query(
    `update tollbell.usage_hour set spend_usd = spend_usd + 1000 where bucket_at = '2026-11-23 12:00Z'`,
  );
  expect(Number((await totalsOf(day)).spendUsd)).toBeGreaterThan(1000);
});

test('hours of which the log has more rows, or fewer, come from the log', async () => {
  await fold.passAll();
  await fold.backfill('2026-11-22T00:00:00Z');
  await insertRequests(database, [{ at: '2026-11-23T12:30:00Z', spendUsd: 7 }]);
  await database.query(`delete from "LiteLLM_SpendLogs" where "startTime" < '2026-11-23 03:30'`);

  expect(await totalsOf(day)).toEqual({ ...(await directTotals(day)), hourCount: 24 });
});

test('hours that nobody is sure of come from the log', async () => {
  await fold.passAll();
  await fold.backfill('2026-11-22T00:00:00Z');
  await database.query(
    `update tollbell.usage_hour_state set state = 'unverified' where hour = '2026-11-23 12:00Z'`,
  );
  await database.query(
    `update tollbell.usage_hour set spend_usd = 1000 where bucket_at = '2026-11-23 12:00Z'`,
  );

  expect(await totalsOf(day)).toEqual({ ...(await directTotals(day)), hourCount: 23 });
});
