/** What passes put beside the days of fine dimensions is in them once it is settled, once. */
import { expect, test } from 'vitest';
import { settleRecent } from '../../src/store/settle-recent.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { createFold } from '../support/usage.ts';

const database = await cloneDatabase();

const counts = async (): Promise<object> => {
  const { rows } = await database.query(`
    select (select count(*) from tollbell.usage_spend_recent)::int as recent,
      (select count(*) from tollbell.usage_spend_day where dimension >= 7)::int as days`);
  return rows[0];
};

/** Of every fine dimension the same, since each request is in each once. */
const sums = async (): Promise<readonly object[]> => {
  const { rows } = await database.query(`
    select distinct sum(request_count)::int as requests, sum(spend_usd)::float8 as usd
    from (
      select dimension, request_count, spend_usd from tollbell.usage_spend_day
      union all select dimension, request_count, spend_usd from tollbell.usage_spend_recent
    ) as day where dimension >= 7 group by dimension`);
  return rows;
};

test('rows of several passes become one of their day', async () => {
  const fold = await createFold(database, { now: '2026-11-24T10:02:00Z' });
  const settle = () => fold.deps.own.transaction().execute(settleRecent);
  const count = async (time: string, spendUsd: number): Promise<void> => {
    const at = `2026-11-24T${time}Z`;
    fold.clock.at = new Date(at);
    await insertRequests(database, [{ at, teamId: 'a', tags: ['x', 'y'], spendUsd }]);
    await fold.passAll();
  };
  await count('10:01:10', 0.1);
  await count('10:02:05', 0.1);
  await count('10:02:15', 0.1);
  expect(await counts()).toEqual({ recent: 15, days: 0 });
  expect(await sums()).toEqual([{ requests: 3, usd: 0.3 }]);

  expect(await settle()).toEqual({ rowCount: 15, isMore: false });
  expect(await counts()).toEqual({ recent: 0, days: 5 });
  expect(await sums()).toEqual([{ requests: 3, usd: 0.3 }]);

  await count('10:02:30', 0.2);
  expect(await settle()).toEqual({ rowCount: 5, isMore: false });
  expect(await settle()).toEqual({ rowCount: 0, isMore: false });
  expect(await counts()).toEqual({ recent: 0, days: 5 });
  expect(await sums()).toEqual([{ requests: 4, usd: 0.5 }]);
});

test('a pass over nothing writes nothing until the position is some seconds old', async () => {
  const fold = await createFold(database, { now: '2026-11-24T10:03:00Z' });
  const version = async (): Promise<string> => {
    const { rows } = await database.query('select version from tollbell.usage_position');
    return rows[0].version;
  };
  await fold.passAll();
  await fold.passAll();
  const before = await version();

  fold.clock.at = new Date(fold.clock.at.getTime() + 5_000);
  await fold.pass();
  expect(await version()).toBe(before);

  fold.clock.at = new Date(fold.clock.at.getTime() + 5_000);
  await fold.pass();
  expect(await version()).not.toBe(before);
});
