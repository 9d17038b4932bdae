/** A report says what its figures rest on, and what the log may have lost. */
import { beforeEach, expect, test } from 'vitest';
import { configOf } from '../support/configs.ts';
import { draftOf } from '../support/draft.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';

const database = await cloneDatabase();
const now = '2026-11-24T09:00:00Z';
const daily = async (options: Partial<Parameters<typeof draftOf>[2]> = {}): Promise<string> => {
  const { text } = await draftOf(database, 'daily-reports', { now, ...options });
  return text.replace(/[│\s]+/g, ' ');
};

beforeEach(async () => {
  await database.query('truncate "LiteLLM_SpendLogs", "LiteLLM_DailyUserSpend"');
});

test('interval, zone, rows counted, newest row and run stand at the end', async () => {
  await insertRequests(database, [
    { at: '2026-11-20T00:00:00Z' },
    { at: '2026-11-23T22:30:00Z' },
    { at: '2026-11-24T08:59:30Z' },
  ]);

  const text = await daily({ config: configOf('tollbell: { timezone: Europe/Berlin }') });

  expect(text).toContain(
    'Period 2026-11-23 00:00 – 2026-11-24 00:00 Europe/Berlin, end not included · UTC 2026-11-22T23:00Z – 2026-11-23T23:00Z',
  );
  expect(text).toContain(
    '1 row counted from the log · newest row in the log 2026-11-24T08:59Z · the log reaches back past this period',
  );
  expect(text).toContain('Run daily-reports 2026-11-23');
  expect(text).not.toContain('Completeness');
});

test('a pruned log is said, with the retention of the gateway', async () => {
  await insertRequests(database, [{ at: '2026-11-23T12:00:00Z' }, { at: '2026-11-24T08:00:00Z' }]);

  const text = await daily({
    config: configOf("general_settings: { maximum_spend_logs_retention_period: '1d' }"),
  });

  expect(text).toContain(
    'The spend log begins at 2026-11-23T12:00Z (the gateway keeps 1d of spend logs)',
  );
  expect(text).toContain('the log covers this period from 2026-11-23T12:00Z');
});

test('a disabled log is no day without traffic: the daily totals of the gateway know better', async () => {
  await database.query(
    `insert into "LiteLLM_DailyUserSpend" (id, date, api_key, user_id, api_requests, updated_at)
     values ('1', '2026-11-23', 'k', 'u', 1234, '2026-11-23')`,
  );

  const text = await daily();

  expect(text).toContain('1,234 requests in this period and the spend log has none');
});

test('switched-off logs are said from the config', async () => {
  await insertRequests(database, [{ at: '2026-11-20T00:00:00Z' }, { at: '2026-11-23T12:00:00Z' }]);

  const text = await daily({
    config: configOf('general_settings: { disable_spend_logs: true, disable_error_logs: true }'),
  });

  expect(text).toContain('disable_spend_logs is on');
  expect(text).toContain('disable_error_logs is on');
});

test('a log that fell silent before the end is said', async () => {
  await insertRequests(database, [{ at: '2026-11-20T00:00:00Z' }, { at: '2026-11-23T09:00:00Z' }]);

  expect(await daily()).toContain('No row was written after 2026-11-23T09:00Z');
});

test('a period that is still running, or ended just now, is said', async () => {
  await insertRequests(database, [{ at: '2026-11-20T00:00:00Z' }, { at: '2026-11-24T08:00:00Z' }]);
  const window = { start: new Date('2026-11-24T00:00Z'), end: new Date('2026-11-25T00:00Z') };

  expect(await daily({ window })).toContain('Provisional: the period is still running');
  expect(await daily({ now: '2026-11-24T00:05:00Z' })).toContain('a few may still arrive');
  expect(await daily({ now: '2026-11-24T00:15:00Z' })).not.toContain('Provisional');
});

test('a day without traffic says so and names the last row', async () => {
  await insertRequests(database, [{ at: '2026-11-20T00:00:00Z' }]);

  expect(await daily()).toContain('No requests recorded (none since 2026-11-20T00:00Z)');
});

test('a log that does not reach over the period before compares with nothing', async () => {
  await insertRequests(database, [
    { at: '2026-11-22T20:00:00Z', spendUsd: 1 },
    { at: '2026-11-23T12:00:00Z', spendUsd: 5 },
    { at: '2026-11-24T08:00:00Z' },
  ]);

  const text = await daily();

  expect(text).toContain('$5.00 (–)');
  expect(text).not.toContain('+400%');
});

test('the same period gives the same message, whenever it is run', async () => {
  await insertRequests(database, [
    { at: '2026-10-20T00:00:00Z' },
    { at: '2026-11-23T12:00:00Z' },
    { at: '2026-11-24T07:00:00Z' },
  ]);
  const window = { start: new Date('2026-11-23T00:00Z'), end: new Date('2026-11-24T00:00Z') };

  const first = await draftOf(database, 'daily-reports', { now });
  const later = await draftOf(database, 'daily-reports', { now: '2026-11-25T13:00:00Z', window });

  expect(later.message).toEqual(first.message);
  expect(later.runId).toBe('daily-reports 2026-11-23');
});
