/** The audit finds what the passes could not count, counts it once, and is not fooled by faults that cancel out. */
import { expect, test } from 'vitest';
import { auditUsage } from '../../src/run/audit-usage.ts';
import { readPosition } from '../../src/store/usage-position.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { createFold } from '../support/usage.ts';

const spendByHour = async (database: TestDatabase): Promise<readonly unknown[]> => {
  const { rows } = await database.query(
    `select to_char(bucket_at at time zone 'UTC', 'HH24:MI') as hour, request_count,
       spend_usd::float8 from tollbell.usage_hour where dimension = 1 order by bucket_at`,
  );
  return rows.map(({ hour, request_count, spend_usd }) => `${hour} ${request_count} ${spend_usd}`);
};

test('rows that came late are counted once, though two audits find them at the same time', async () => {
  const database = await cloneDatabase();
  const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
  await insertRequests(database, [{ at: '2026-11-24T10:10:00Z', spendUsd: 1 }]);
  await fold.passAll();
  fold.clock.at = new Date('2026-11-24T12:30:00Z');
  await fold.passAll();
  await fold.audit();
  await insertRequests(database, [{ at: '2026-11-24T10:20:00Z', spendUsd: 2 }]);

  const lease = await fold.lease();
  await Promise.all([1, 2, 3].map(() => auditUsage(fold.deps, lease, { isFull: true })));
  await fold.audit();

  expect(await spendByHour(database)).toEqual(['10:00 2 3']);
});

test('a row counted twice beside one that came late does not pass for a sum that is right', async () => {
  const database = await cloneDatabase();
  const fold = await createFold(database, { now: '2026-11-24T10:30:00Z', retentionMs: null });
  await insertRequests(database, [{ at: '2026-11-24T10:29:50Z', spendUsd: 1 }]);
  await fold.passAll();
  // Nothing updates a row of the log; whoever does makes it a row of another transaction.
  await database.query(`update "LiteLLM_SpendLogs" set session_id = 'touched'`);
  fold.clock.at = new Date('2026-11-24T10:31:00Z');
  await fold.passAll();
  fold.clock.at = new Date('2026-11-24T11:30:00Z');
  await fold.passAll();
  await insertRequests(database, [{ at: '2026-11-24T10:20:00Z', spendUsd: 4 }]);

  await fold.audit();
  fold.clock.at = new Date('2026-11-24T12:30:00Z');
  await fold.passAll();
  await fold.backfill('2026-11-24T10:00:00Z');

  expect(await spendByHour(database)).toEqual(['10:00 2 5']);
});

test('a sum above the log that nobody compared while it was young is named, and not taken for pruned', async () => {
  const database = await cloneDatabase();
  const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
  await insertRequests(database, [{ at: '2026-11-24T10:29:50Z', spendUsd: 1 }]);
  await fold.passAll();
  await database.query(`update "LiteLLM_SpendLogs" set session_id = 'touched'`);
  fold.clock.at = new Date('2026-11-24T10:31:00Z');
  await fold.passAll();
  const state = async (): Promise<unknown> =>
    (
      await database.query(
        `select state from tollbell.usage_hour_state where hour = '2026-11-24T10:00Z'`,
      )
    ).rows[0]?.state;

  // Rows of that age may be deleted by whoever keeps a log for a day.
  fold.clock.at = new Date('2026-11-25T18:00:00Z');
  await fold.passAll();
  await fold.audit();
  expect(await state()).toBe('unverified');

  // Had it been compared in time, fewer rows would be the log's forgetting.
  await database.query(
    `update tollbell.usage_hour_state set state = 'verified' where hour = '2026-11-24T10:00Z'`,
  );
  await fold.audit();
  expect(await state()).toBe('pruned');
});

test('a clock that was ahead for one pass does not stop the count until then', async () => {
  const database = await cloneDatabase();
  const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
  await insertRequests(database, [{ at: '2026-11-24T10:10:00Z', spendUsd: 1 }]);
  await fold.passAll();
  fold.clock.at = new Date('2027-11-24T10:30:00Z');
  await fold.passAll();
  // Whoever holds the lease renews it by its number, whatever the clock says.
  fold.clock.at = new Date('2026-11-24T10:31:00Z');
  await insertRequests(database, [{ at: '2026-11-24T10:30:40Z', spendUsd: 2 }]);
  await fold.pass();
  fold.clock.at = new Date('2026-11-24T10:32:00Z');
  await fold.passAll();

  expect(await spendByHour(database)).toEqual(['10:00 2 3']);
});

test('an audit that has the running day counted again says so', async () => {
  const database = await cloneDatabase();
  const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
  await insertRequests(database, [
    { at: '2026-11-24T10:10:00Z', spendUsd: 1 },
    { at: '2026-11-24T10:20:00Z', spendUsd: 2 },
  ]);
  await fold.passAll();
  fold.clock.at = new Date('2026-11-24T12:30:00Z');
  await fold.passAll();
  await database.query('delete from "LiteLLM_SpendLogs" where spend = 1');
  await fold.audit();

  expect(fold.steps.at(-1)).toMatchObject({ at: 'usage-audited', rebuiltHourCount: 1 });
  await fold.passAll();
  await fold.backfill('2026-11-24T10:00:00Z');
  expect(await spendByHour(database)).toEqual(['10:00 1 2']);
});

test('an audit of all hours that had to count some again has not seen all of them', async () => {
  const database = await cloneDatabase();
  const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
  await insertRequests(database, [
    { at: '2026-11-24T10:10:00Z', spendUsd: 1 },
    { at: '2026-11-24T10:20:00Z', spendUsd: 2 },
  ]);
  await fold.passAll();
  fold.clock.at = new Date('2026-11-24T12:30:00Z');
  await fold.passAll();
  await database.query('delete from "LiteLLM_SpendLogs" where spend = 1');
  await fold.audit();
  const { auditedAt, fullyAuditedAt } = await readPosition(fold.deps.own);
  expect({ auditedAt, fullyAuditedAt }).toEqual({ auditedAt: fold.clock.at, fullyAuditedAt: null });

  await fold.passAll();
  await fold.backfill('2026-11-24T10:00:00Z');
  await fold.audit();
  expect((await readPosition(fold.deps.own)).fullyAuditedAt).toEqual(fold.clock.at);
});

test('when the log is another one, all that was counted is compared with it at once', async () => {
  const own = await cloneDatabase();
  const [one, other] = [await cloneDatabase(), await cloneDatabase()];
  const now = '2026-11-24T10:30:00Z';
  const fold = await createFold({ ...one, readerUrl: own.readerUrl }, { now });
  await fold.passAll();
  await fold.audit();
  const moved = await createFold(
    { ...other, readerUrl: own.readerUrl },
    { now: '2026-11-24T10:31:00Z', holder: 'moved' },
  );
  await moved.passAll();

  const { auditedAt, fullyAuditedAt } = await readPosition(moved.deps.own);
  expect({ auditedAt, fullyAuditedAt }).toEqual({ auditedAt: null, fullyAuditedAt: null });
});
