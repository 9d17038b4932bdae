/** What the keeper counts by itself is what is kept: else it would count the same hours for ever. */
import { expect, test } from 'vitest';
import { createUsageKeeper } from '../../src/run/keep-usage.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { createFold } from '../support/usage.ts';

const dayMs = 86_400_000;

test('hours that are let go of are not counted again, however far back it may count', async () => {
  const database = await cloneDatabase();
  const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
  await insertRequests(
    database,
    [10, 11, 12].map((day) => ({ at: `2026-11-${day}T09:00:00Z` })),
  );
  const passed = { ms: 0 };
  const keeper = createUsageKeeper({
    ...fold.deps,
    keep: { ...fold.deps.keep, backfillMs: 70 * dayMs, daysMs: 3 * dayMs },
    holder: 'keeper',
    pollMs: 5_000,
    monotonicMs: () => passed.ms,
  });
  // Some rounds of two hours each: every one has an audit or lets go of what is old, and plans anew.
  for (let round = 0; round < 200; round += 1) {
    await keeper.round();
    passed.ms += 120_000;
    if (round % 50 === 49) fold.clock.at = new Date(fold.clock.at.getTime() + 7_200_000);
  }

  const counted = fold.steps.flatMap((step) => (step.at === 'usage-backfilled' ? [step.hour] : []));
  expect(counted.length).toBeGreaterThan(0);
  expect(counted.filter((hour) => hour < new Date('2026-11-21T00:00:00Z'))).toEqual([]);
});
