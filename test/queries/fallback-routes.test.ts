/** Fallbacks from the metadata of the spend log; unknown is not zero. */
import { beforeEach, expect, test } from 'vitest';
import { newestFeatures } from '../../src/database/source-features.ts';
import { fallbackRecord, fallbackRoutes } from '../../src/queries/fallback-routes.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests, type RequestRow } from '../support/rows.ts';

const database = await cloneDatabase();
const window = { start: new Date('2026-11-20T00:00Z'), end: new Date('2026-11-21T00:00Z') };
const features = newestFeatures;
const at = '2026-11-20T10:00:00Z';

beforeEach(async () => {
  await database.query('truncate "LiteLLM_SpendLogs"');
});

const read = async () => ({
  record: await fallbackRecord(database.source, { window, features }),
  ...(await fallbackRoutes(database.source, { window, features, rowCountMax: 10 })),
});
const request = (
  from: string,
  to: string,
  attempts: number,
  more: Partial<RequestRow> = {},
): RequestRow => ({
  at,
  modelGroup: to,
  metadata: { attempted_fallbacks: attempts, original_model_group: from },
  ...more,
});

test('the matrix is what happened: from, to, how often, how well, at which extra', async () => {
  await insertRequests(database, [
    request('gpt', 'gpt', 0, { durationMs: 1_000, spendUsd: 0.1 }),
    request('gpt', 'gpt', 0, { durationMs: 3_000, spendUsd: 0.3 }),
    request('gpt', 'gpt', 0, { durationMs: 90_000, spendUsd: 9, cacheHit: 'True' }),
    request('gpt', 'claude', 1, { durationMs: 5_000, spendUsd: 0.5 }),
    request('gpt', 'claude', 2, { durationMs: 7_000, spendUsd: 0.7 }),
    request('gpt', 'claude', 1, { status: 'failure', durationMs: 0, spendUsd: 0 }),
    request('gpt', 'gpt', 2, { status: 'failure', durationMs: 0, spendUsd: 0 }),
    request('gpt', '', 1, { status: 'failure', durationMs: 0, spendUsd: 0 }),
  ]);

  const result = await read();

  expect(result.record).toEqual({
    rowCount: 8,
    recordedCount: 8,
    fallbackCount: 5,
    fallbackSuccessCount: 2,
  });
  expect(result.routes).toEqual([
    {
      fromModel: 'gpt',
      toModel: 'claude',
      requestCount: 3,
      successCount: 2,
      latencyMsMean: 6_000,
      spendUsdMean: 0.6,
      directLatencyMsMean: 2_000,
      directSpendUsdMean: 0.2,
    },
    {
      fromModel: 'gpt',
      toModel: null,
      requestCount: 2,
      successCount: 0,
      latencyMsMean: null,
      spendUsdMean: null,
      directLatencyMsMean: 2_000,
      directSpendUsdMean: 0.2,
    },
  ]);
});

test('rows that say nothing are not recorded, which is not zero', async () => {
  await insertRequests(database, [
    { at },
    { at, metadata: null },
    { at, metadata: [1] },
    { at, metadata: 'x' },
  ]);

  expect(await read()).toEqual({
    routes: [],
    routeCount: 0,
    record: { rowCount: 4, recordedCount: 0, fallbackCount: 0, fallbackSuccessCount: 0 },
  });
});

test('absurd metadata is passed over', async () => {
  await insertRequests(database, [
    { at, metadata: { attempted_fallbacks: 'many' } },
    { at, metadata: { attempted_fallbacks: { a: 1 } } },
    { at, metadata: { attempted_fallbacks: 1e300, original_model_group: '' } },
  ]);

  const { record, routes: found } = await read();

  expect(record).toMatchObject({ recordedCount: 1, fallbackCount: 1 });
  expect(found).toMatchObject([{ fromModel: 'not recorded', toModel: 'gpt-4o', requestCount: 1 }]);
});
