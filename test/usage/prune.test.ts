/** What was let go of the rollups stays known as such, whatever is to be kept from then on. */
import { expect, test } from 'vitest';
import { pruneUsage } from '../../src/store/prune-usage.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { createFold } from '../support/usage.ts';

test('keeping more from now on does not bring back what was deleted', async () => {
  const database = await cloneDatabase();
  const { own } = (await createFold(database, { now: '2026-11-24T10:30:00Z' })).deps;
  const keepFrom = (text: string): Promise<boolean> => {
    const from = new Date(text);
    return own
      .transaction()
      .execute((tx) => pruneUsage(tx, { minutes: from, hours: from, fineDays: from, days: from }));
  };

  await keepFrom('2026-11-10T00:00:00Z');
  await keepFrom('2026-06-01T00:00:00Z');

  const kept = await own
    .selectFrom('tollbell.usage_position')
    .select(['minutes_from', 'hours_from', 'fine_days_from', 'days_from'])
    .executeTakeFirstOrThrow();
  const at = new Date('2026-11-10T00:00:00Z');
  expect(kept).toEqual({ minutes_from: at, hours_from: at, fine_days_from: at, days_from: at });
});
