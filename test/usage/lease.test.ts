/** Any number of replicas on one database: one at a time counts, and whoever lost the lease cannot commit. */
import { expect, test } from 'vitest';
import { foldUsage } from '../../src/run/fold-usage.ts';
import { claimUsage, type UsageLease } from '../../src/store/usage-position.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { createFold, type TestFold } from '../support/usage.ts';

const now = '2026-11-24T10:30:00Z';

const claim = (fold: TestFold, holder: string, at: string): Promise<UsageLease | null> =>
  claimUsage(fold.deps.own, { holder, lease: null, now: new Date(at) });

const counted = async (database: TestDatabase): Promise<number> => {
  const { rows } = await database.query(
    'select coalesce(sum(request_count), 0)::int as n from tollbell.usage_day where dimension = 1',
  );
  return rows[0].n;
};

test('of five replicas one counts at a time, and another takes over when it is gone', async () => {
  const database = await cloneDatabase();
  await insertRequests(database, [{ at: '2026-11-24T10:29:50Z' }, { at: '2026-11-24T10:29:55Z' }]);
  const replicas: TestFold[] = [];
  for (let number = 1; number <= 5; number += 1) {
    replicas.push(await createFold(database, { now, holder: `replica ${number}` }));
  }

  const claims = await Promise.all(replicas.map((fold, index) => claim(fold, `${index}`, now)));
  expect(claims.filter((lease) => lease !== null)).toHaveLength(1);

  // The holder says nothing for ten seconds.
  const later = '2026-11-24T10:30:10Z';
  const again = await Promise.all(replicas.map((fold, index) => claim(fold, `${index}`, later)));
  const heir = again.findIndex((lease) => lease !== null);
  expect(again.filter((lease) => lease !== null)).toHaveLength(1);

  // All try to count: with the lease that ran out, with the new one, and twice with that.
  const [lost] = claims.filter((lease) => lease !== null);
  const held = again[heir];
  if (lost === undefined || lost === null || held === undefined || held === null) {
    throw new Error('nobody holds the lease');
  }
  const results = await Promise.all([
    ...replicas.map((fold, index) => foldUsage(fold.deps, index === heir ? held : lost)),
    ...replicas.slice(0, 2).map((fold) => foldUsage(fold.deps, held)),
  ]);

  expect(results.filter((rowCount) => rowCount !== null).length).toBeGreaterThanOrEqual(1);
  expect(replicas.flatMap(({ steps }) => steps).map(({ at }) => at)).toContain('usage-lease-lost');
  for (let second = 11; (await counted(database)) < 2; second += 1) {
    for (const fold of replicas) await foldUsage(fold.deps, held);
    expect(second).toBeLessThan(500);
  }
  for (const fold of replicas) await foldUsage(fold.deps, held);
  expect(await counted(database)).toBe(2);
});

test('a pass that was read before another took over commits nothing', async () => {
  const database = await cloneDatabase();
  const old = await createFold(database, { now, holder: 'old' });
  await old.passAll();
  await insertRequests(database, [{ at: '2026-11-24T10:30:05Z' }]);
  const heir = await createFold(database, { now: '2026-11-24T10:30:20Z', holder: 'heir' });
  const lost = await old.lease();
  await heir.passAll();
  const before = await counted(database);

  expect(await foldUsage(old.deps, lost)).toBeNull();
  expect(before).toBe(1);
  expect(await counted(database)).toBe(1);
});
