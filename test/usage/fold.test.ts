/** The fold counts what the log has: every row once, in every dimension. */
import pg from 'pg';
import { expect, test } from 'vitest';
import { backfillHour } from '../../src/run/backfill-usage.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { createFold, uncountedHours } from '../support/usage.ts';

test('rows before and after the start are counted once, by hour and day and minute', async () => {
  const database = await cloneDatabase();
  const request = (at: string, spendUsd: number, teamId = 'a') => ({ at, spendUsd, teamId });
  await insertRequests(database, [
    request('2026-11-24T08:10:00Z', 0.1),
    request('2026-11-24T09:50:00Z', 0.2),
    request('2026-11-24T10:01:00Z', 0.3, 'b'),
  ]);
  const fold = await createFold(database, { now: '2026-11-24T10:02:00Z' });
  await fold.passAll();
  await insertRequests(database, [request('2026-11-24T10:02:10Z', 0.4)]);
  fold.clock.at = new Date('2026-11-24T10:02:20Z');
  await fold.passAll();
  await fold.backfill('2026-11-24T00:00:00Z');
  const { rows } = await database.query(
    `select bucket_at::text, dimension, names, request_count, spend_usd::text
     from (
       select dimension, bucket_at, entity_id, request_count, spend_usd from tollbell.usage_day
       union all
       select dimension, bucket_at, entity_id, request_count, spend_usd from tollbell.usage_spend_day
     ) as day join tollbell.usage_entity using (dimension)
     where usage_entity.id = entity_id and dimension in (1, 2) order by dimension, names`,
  );
  expect(rows).toMatchObject([
    { dimension: 1, names: [], request_count: 4, spend_usd: '1.000000000000000' },
    { dimension: 2, names: ['a'], request_count: 3, spend_usd: '0.700000000000000' },
    { dimension: 2, names: ['b'], request_count: 1, spend_usd: '0.300000000000000' },
  ]);
});

test('an hour with rows by transactions that may go on is not called counted', async () => {
  const database = await cloneDatabase();
  await insertRequests(database, [{ at: '2026-11-24T08:10:00Z' }]);
  const open = new pg.Client({ connectionString: database.url });
  await open.connect();
  try {
    await open.query('begin; select pg_current_xact_id()');
    await insertRequests(database, [{ at: '2026-11-24T08:20:00Z' }]);
    const fold = await createFold(database, { now: '2026-11-24T10:02:00Z' });
    const hour = new Date('2026-11-24T08:00:00Z');

    expect(await backfillHour(fold.deps, hour)).toBeNull();
    expect(
      await uncountedHours(fold.deps, { from: hour, until: new Date('2026-11-24T09:00Z') }),
    ).toEqual([hour]);

    await open.query('commit');
    await expect.poll(() => backfillHour(fold.deps, hour), { timeout: 30_000 }).toBe(2);
  } finally {
    await open.end();
  }
});
