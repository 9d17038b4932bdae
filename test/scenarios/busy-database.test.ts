/**
 * P7: a busy database is left alone more: passes come later, what can wait waits, and an audit that is cut
 * goes on in smaller parts. The keeper's clock runs ten times as fast as the time that statements take.
 */
import { beforeEach, expect, test } from 'vitest';
import { createUsageKeeper, type UsageKeeper } from '../../src/run/keep-usage.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { slowQueries } from '../support/slow-queries.ts';
import { createFold } from '../support/usage.ts';

const hourMs = 3_600_000;
const pollMs = 5_000;
const now = '2026-11-24T10:30:00Z';
const database = await cloneDatabase();
const { source, slow, slowRows } = await slowQueries(database, { statementTimeoutMs: 600 });
const fold = await createFold({ source, readerUrl: database.readerUrl }, { now });
/** What the test skips of the keeper's rests. */
const skipped = { ms: 0 };
const keeper: UsageKeeper = createUsageKeeper({
  ...fold.deps,
  keep: { ...fold.deps.keep, backfillMs: 40 * 24 * hourMs },
  holder: 'keeper',
  pollMs,
  monotonicMs: () => performance.now() * 10 + skipped.ms,
});
const hour = (hoursAgo: number): string =>
  new Date(Date.parse(now) - hoursAgo * hourMs).toISOString();
const rest = (): void => {
  skipped.ms += keeper.restMs() + 60_000;
};
const stepsOf = (at: string) => fold.steps.filter((step) => step.at === at);
/** Rounds until nothing is due but new rows; a loaded machine may need some more. */
async function roundsUntil(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let round = 0; !(await isTrue()); round += 1) {
    expect(round, isTrue.toString()).toBeLessThan(200);
    await keeper.round();
    rest();
  }
}
const isCounted = async (count: number): Promise<boolean> => {
  const { rows } = await database.query(
    'select count(*)::int as n from tollbell.usage_hour_state where row_count > 0',
  );
  return rows[0].n >= count;
};

/** As if no hour had been counted, so that all are counted again. */
async function forgetAll(): Promise<void> {
  await database.query(`truncate tollbell.usage_hour_state, tollbell.usage_minute, tollbell.usage_hour,
    tollbell.usage_day, tollbell.usage_spend_hour, tollbell.usage_spend_day,
    tollbell.usage_spend_week, tollbell.usage_spend_recent, tollbell.usage_latency, tollbell.usage_failure`);
  await database.query('update tollbell.usage_position set audited_at = null');
  await roundsUntil(() => stepsOf('usage-audited').length > 0);
  fold.steps.length = 0;
}

beforeEach(async () => {
  await slow();
  fold.steps.length = 0;
});

test('slow passes come more seldom, and no hour is counted that can wait', async () => {
  await insertRequests(
    database,
    [0.1, 5, 6, 7].map((ago) => ({ at: hour(ago) })),
  );
  // What is due at the start: an audit, and letting go of what is old.
  for (let round = 0; round < 2; round += 1) {
    await keeper.round();
    rest();
  }
  fold.steps.length = 0;

  // Two seconds of the keeper's clock.
  await slowRows(0.2, 'hourNumber');
  for (let round = 0; round < 5; round += 1) {
    const { isMore } = await keeper.round();
    expect(isMore).toBe(false);
    expect(keeper.restMs()).toBeGreaterThanOrEqual(9 * 2_000);
    rest();
  }
  expect(stepsOf('usage-counted')).toHaveLength(5);
  expect(stepsOf('usage-backfilled')).toEqual([]);

  // Cut after six.
  await slow('hourNumber');
  await expect(keeper.round()).rejects.toMatchObject({ side: 'source', code: 'timed-out' });
  expect(keeper.restMs()).toBeGreaterThanOrEqual(9 * 6_000);
  expect(keeper.restMs()).toBeLessThanOrEqual(60_000);
  rest();

  await slow();
  await roundsUntil(() => isCounted(4));
  expect(stepsOf('usage-backfilled').length).toBeGreaterThan(0);
});

test('an hour that is dear to count keeps the next one waiting, and no new rows', async () => {
  await forgetAll();
  await slowRows(0.2, 'declare batches');
  const dear = (): boolean =>
    fold.steps.some((step) => step.at === 'usage-backfilled' && step.rowCount > 0);
  while (!dear()) {
    rest();
    await keeper.round();
  }
  expect(keeper.restMs()).toBeLessThanOrEqual(pollMs);
  fold.steps.length = 0;
  await keeper.round();

  expect(stepsOf('usage-counted')).toHaveLength(1);
  expect(stepsOf('usage-backfilled')).toEqual([]);
  await slow();
  await roundsUntil(() => isCounted(4));
});

test('an audit that is cut goes on in smaller parts, and gets past an hour that is too much', async () => {
  const ago = Array.from({ length: 50 }, (_, index) => index + 10);
  await insertRequests(
    database,
    ago.flatMap((hours) =>
      Array.from({ length: hours === 20 ? 30 : 1 }, () => ({ at: hour(hours) })),
    ),
  );
  await forgetAll();
  await roundsUntil(() => isCounted(50));
  fold.clock.at = new Date(fold.clock.at.getTime() + 60_000);
  const begunAt = fold.clock.at;
  await database.query(
    'update tollbell.usage_position set audited_at = null, fully_audited_at = null',
  );
  fold.steps.length = 0;

  // So slow that a day is too much for one statement, and so is the hour with thirty rows.
  await slowRows(0.03, 'hourNumber');
  const sizes = (): number[] =>
    fold.steps.flatMap((step) => (step.at === 'usage-audit-cut' ? [step.hourCount] : []));
  await roundsUntil(async () => {
    const { rows } = await database.query(
      'select fully_audited_at as at from tollbell.usage_position',
    );
    return rows[0].at !== null;
  });

  expect(sizes().at(0)).toBeGreaterThan(48);
  expect(sizes().at(-1)).toBe(1);
  // Each is half of the one before: nothing is tried again as it was.
  for (const [index, size] of sizes().slice(1).entries()) {
    expect(size).toBeLessThanOrEqual(Math.max(1, Math.floor((sizes()[index] ?? 0) / 2)));
  }
  const { rows } = await database.query(
    `select hour, row_count::int from tollbell.usage_hour_state where (verified_at is null or verified_at < $1)
       and hour < '2026-11-24T10:00Z'`,
    [begunAt],
  );
  expect(rows).toEqual([{ hour: new Date('2026-11-23T14:00:00Z'), row_count: 30 }]);
});

test('an hour that is too much for one statement keeps no other from being counted', async () => {
  await forgetAll();
  await slowRows(0.03, 'fetch forward');
  const wasCut = async (): Promise<boolean> => {
    const failure = await keeper.round().then(
      () => null,
      (error: unknown) => error,
    );
    rest();
    if (failure === null) return false;
    expect(failure).toMatchObject({ side: 'source', code: 'timed-out' });
    return true;
  };
  let cutCount = 0;
  for (let round = 0; !(await isCounted(53)); round += 1) {
    expect(round).toBeLessThan(200);
    if (await wasCut()) cutCount += 1;
  }

  // With others, and alone.
  expect(cutCount).toBeGreaterThanOrEqual(1);
  expect(cutCount).toBeLessThanOrEqual(4);
  await slow();
  await database.query('update tollbell.usage_position set audited_at = null');
  await roundsUntil(() => isCounted(54));
});
