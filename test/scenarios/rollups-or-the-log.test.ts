/** Which of the two a report reads: rollups only where they know all of its period, the log elsewhere. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectOwn } from '../../src/database/connect.ts';
import { configOf } from '../support/configs.ts';
import { draftOf } from '../support/draft.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { countLog, createFold } from '../support/usage.ts';

const database = await cloneDatabase();
const now = '2026-11-24T09:00:00Z';
const fold = await createFold(database, { now });
const { own } = fold.deps;
const error = { error_information: { error_class: 'Timeout', error_message: 'too slow' } };

beforeAll(async () => {
  await insertRequests(database, [
    { at: '2026-11-21T10:30:00Z', spendUsd: 8 },
    { at: '2026-11-22T12:10:00Z', spendUsd: 4 },
    { at: '2026-11-23T12:20:00Z', spendUsd: 2 },
    { at: '2026-11-23T13:20:00Z', spendUsd: 0, status: 'failure', metadata: error },
    { at: '2026-11-24T08:20:00Z', spendUsd: 1 },
  ]);
  await countLog(database, fold, '2026-11-21T00:00:00Z');
  await database.query('create table kept_hour as table tollbell.usage_hour_state');
  await database.query('create table kept_position as table tollbell.usage_position');
  await database.query('create table kept_log as table "LiteLLM_SpendLogs"');
}, 120_000);

beforeEach(async () => {
  await database.query(`
    truncate tollbell.usage_hour_state, tollbell.usage_position, "LiteLLM_SpendLogs";
    insert into tollbell.usage_hour_state table kept_hour;
    insert into tollbell.usage_position table kept_position;
    insert into "LiteLLM_SpendLogs" table kept_log`);
});

const daily = (options: object = {}) =>
  draftOf(database, 'daily-reports', { now, own, ...options });
const originOf = async (options: object = {}): Promise<unknown> =>
  Object(Object(await daily(options)).figures).countedFrom;

test('rollups, where every hour of both days is counted', async () => {
  const { figures, text } = await daily();

  expect(figures).toMatchObject({
    countedFrom: 'rollups',
    totals: { requestCount: 2, spendUsd: 2 },
  });
  expect(text).toContain('2 rows counted from rollups');
  expect(text).not.toContain('verified');
});

describe('the log, where', () => {
  test.each([
    [
      'an hour of the day',
      `delete from tollbell.usage_hour_state where hour = '2026-11-23T03:00Z'`,
    ],
    [
      'an hour of the day before',
      `delete from tollbell.usage_hour_state where hour = '2026-11-22T03:00Z'`,
    ],
    [
      'an hour in doubt, of a log that was there before,',
      `update tollbell.usage_hour_state set state = 'doubted' where hour = '2026-11-23T03:00Z'`,
    ],
    ['nothing', 'update tollbell.usage_position set source = null'],
    ['another database', `update tollbell.usage_position set source = 'another'`],
  ])('%s is counted, or not', async (_, change) => {
    await database.query(change);
    const { figures, text } = await daily();

    expect(figures).toMatchObject({ countedFrom: 'log', totals: { requestCount: 2, spendUsd: 2 } });
    expect(text).toContain('2 rows counted from the log');
  });

  test('the last rows of the period may not be counted yet', async () => {
    await database.query(`update tollbell.usage_hour_state set state = 'counted'`);
    await database.query(`update tollbell.usage_position set complete_at = '2026-11-23T23:59:00Z'`);
    expect(await originOf()).toBe('log');

    // What was compared with the log after its end is known to be whole.
    await database.query(
      `update tollbell.usage_hour_state set state = 'verified', verified_at = '2026-11-24T05:00Z'`,
    );
    expect(await originOf()).toBe('rollups');
  });

  test('the period still runs', async () => {
    const window = { start: new Date('2026-11-24T00:00Z'), end: new Date('2026-11-25T00:00Z') };
    expect(await originOf({ window })).toBe('log');
  });

  test('our tables are not there, or cannot be reached', async () => {
    await database.query('alter schema tollbell rename to away');
    try {
      expect(await originOf()).toBe('log');
    } finally {
      await database.query('alter schema away rename to tollbell');
    }
    const gone = connectOwn({
      url: 'postgresql://nobody@127.0.0.1:1/none',
      statementTimeoutMs: 1_000,
      connectTimeoutMs: 1_000,
      poolSizeMax: 1,
    });
    expect(await originOf({ own: gone })).toBe('log');
    await gone.destroy();
  });

  test('our tables may not be read', async () => {
    await database.query('revoke select on tollbell.usage_day from public, tollbell_reader');
    try {
      const { figures } = await daily();
      expect(figures).toMatchObject({ countedFrom: 'log', totals: { requestCount: 2 } });
    } finally {
      await database.query('grant select on tollbell.usage_day to tollbell_reader');
    }
  });
});

test('what the log has forgotten keeps its figures, and the report does not call it missing', async () => {
  const before = await daily();
  await database.query(`delete from "LiteLLM_SpendLogs" where "startTime" < '2026-11-24'`);

  const { figures, text } = await daily();

  expect(figures).toMatchObject({
    ...before.figures,
    coverage: { rowCount: 2, oldestRowAt: new Date('2026-11-21T10:00Z') },
    failures: [{ commonestErrorClass: 'Timeout', errorMessage: null }],
  });
  expect(text).toContain('+');
  expect(text).not.toMatch(/begins at|pruned/);
  expect(before.figures).toMatchObject({
    failures: [{ errorMessage: expect.stringContaining('too slow') }],
  });
});

test('what the log has forgotten in the middle of an hour is missing, and named', async () => {
  const config = configOf('tollbell: {timezone: Asia/Kolkata}');
  expect((await daily({ config })).text).not.toContain('forgotten');

  await database.query(`
    delete from "LiteLLM_SpendLogs" where "startTime" < '2026-11-24';
    update tollbell.usage_hour_state set row_count = 3 where hour = '2026-11-22T18:00Z'`);
  const { text, message } = await daily({ config });

  expect(text.replace(/[│\s]+/g, ' ')).toContain(
    'The log has forgotten rows of 2026-11-22T18:00Z – 2026-11-22T18:30Z, 2026-11-22T18:30Z – 2026-11-22T19:00Z; sums are kept by whole hours of UTC, so these rows are missing here.',
  );
  expect(message.severity).toBe('warning');
});

test('models and keys within teams are kept by day: what the log has forgotten of one is named', async () => {
  const config = configOf(
    'tollbell: {timezone: Europe/Berlin, reports: {spend_reports: {per_team: true}}}',
  );
  const spend = () => draftOf(database, 'spend-reports', { now, own, config, window: day });
  const day = { start: new Date('2026-11-22T23:00Z'), end: new Date('2026-11-23T23:00Z') };
  expect((await spend()).text).not.toContain('forgotten');

  await database.query(`delete from "LiteLLM_SpendLogs" where "startTime" < '2026-11-24'`);

  expect((await spend()).text.replace(/[│\s]+/g, ' ')).toContain(
    'The log has forgotten rows of 2026-11-21T23:00Z – 2026-11-22T23:00Z, 2026-11-22T23:00Z – 2026-11-23T23:00Z; models, keys and tags within teams are kept by whole days of UTC',
  );
});

test('hours that nobody could verify are named', async () => {
  await database.query(
    `update tollbell.usage_hour_state set state = 'unverified' where hour = '2026-11-23T12:00Z'`,
  );

  const { text } = await daily();

  expect(text.replace(/[│\s]+/g, ' ')).toContain(
    '1 hour could not be verified against the log, which forgot rows of that day: 2026-11-23T12:00Z.',
  );
});

test('a difference would show: the figures really come from the rollups', async () => {
  await database.query(
    `update tollbell.usage_day set request_count = request_count + 5
     where dimension = 1 and bucket_at = '2026-11-23'`,
  );

  expect((await daily()).figures).toMatchObject({ totals: { requestCount: 7 } });
});
