/** Hours that nobody counted are counted by the backfill, and those that the passes count are theirs. */
import { expect, test } from 'vitest';
import { backfillHour } from '../../src/run/backfill-usage.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { createFold } from '../support/usage.ts';

const requestCounts = async (database: TestDatabase): Promise<readonly unknown[]> => {
  const { rows } = await database.query(
    `select to_char(bucket_at at time zone 'UTC', 'HH24:MI') as hour, request_count
     from tollbell.usage_hour where dimension = 1 order by bucket_at`,
  );
  return rows.map(({ hour, request_count }) => `${hour} ${request_count}`);
};

test('an hour that a pass is still to count is left to it, however late it comes', async () => {
  const database = await cloneDatabase();
  const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
  await fold.passAll();
  await insertRequests(database, [
    { at: '2026-11-24T11:20:00Z' },
    { at: '2026-11-24T13:05:00Z' },
    { at: '2026-11-24T14:10:00Z' },
  ]);

  // Another process does not know that the passes rest, and takes the newest hour first.
  fold.clock.at = new Date('2026-11-24T16:50:00Z');
  expect(await backfillHour(fold.deps, new Date('2026-11-24T14:00:00Z'))).toBeNull();
  await fold.passAll();
  await fold.backfill('2026-11-24T10:00:00Z');

  expect(await requestCounts(database)).toEqual(['11:00 1', '13:00 1', '14:00 1']);
});

test('what was read of another database is not counted', async () => {
  const database = await cloneDatabase();
  const other = await cloneDatabase();
  await insertRequests(other, [{ at: '2026-11-24T08:10:00Z' }]);
  const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
  await fold.passAll();

  const deps = { ...fold.deps, source: other.source };

  expect(await backfillHour(deps, new Date('2026-11-24T08:00:00Z'))).toBeNull();
  expect(await requestCounts(database)).toEqual([]);
});
