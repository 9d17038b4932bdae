/** Latency and failures by deployment: what counts, what does not, and under which name. */
import { beforeEach, expect, test } from 'vitest';
import { newestFeatures } from '../../src/database/source-features.ts';
import { deploymentFailures } from '../../src/queries/deployment-failures.ts';
import { deploymentLatency } from '../../src/queries/deployment-latency.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests, type RequestRow } from '../support/rows.ts';

const database = await cloneDatabase();
const window = { start: new Date('2026-11-20T00:00Z'), end: new Date('2026-11-21T00:00Z') };
const features = newestFeatures;
const at = '2026-11-20T10:00:00Z';
const rowCountMax = 100;

beforeEach(async () => {
  await database.query('truncate "LiteLLM_SpendLogs"');
});

const latencies = ({ top = 5, minimumRequests = 1 } = {}) =>
  deploymentLatency(database.source, { window, features, rowCountMax, top, minimumRequests });
const failures = () => deploymentFailures(database.source, { window, rowCountMax });
const error = (errorClass: string): RequestRow['metadata'] => ({
  status: 'failure',
  error_information: { error_class: errorClass },
});

test('chat is measured per output token: the true mean and the p95, not a sum', async () => {
  const requests = Array.from({ length: 20 }, (_, index) => ({
    at,
    completionTokens: 100,
    durationMs: (index + 1) * 100,
  }));
  await insertRequests(database, requests);

  const [row] = await latencies();

  expect(row).toMatchObject({ isChat: true, requestCount: 20, model: 'gpt-4o' });
  expect(row?.latencyMsMean).toBeCloseTo(10.5, 9);
  // The middle of the bucket that holds 19.
  expect(Math.abs((row?.latencyMsP95 ?? 0) / 19 - 1)).toBeLessThan(0.0101);
});

test('seconds per token and seconds per request never stand in one figure', async () => {
  await insertRequests(database, [
    { at, callType: 'acompletion', completionTokens: 100, durationMs: 1_000 },
    { at, callType: 'aembedding', completionTokens: 0, durationMs: 400 },
  ]);

  const rows = await latencies();

  expect(rows.map(({ isChat, latencyMsMean }) => [isChat, latencyMsMean])).toEqual([
    [false, 400],
    [true, 10],
  ]);
});

test('failures, cache hits and chat without output measure no deployment', async () => {
  await insertRequests(database, [
    { at, durationMs: 90_000, status: 'failure' },
    { at, durationMs: 90_000, status: null, metadata: { status: 'failure' } },
    { at, durationMs: 90_000, cacheHit: 'True' },
    { at, durationMs: 90_000, completionTokens: 0 },
    { at, durationMs: 0 },
    { at, durationMs: -5_000 },
    { at, durationMs: 1_000 },
  ]);

  expect(await latencies()).toMatchObject([{ requestCount: 1, latencyMsMean: 10 }]);
});

test('the recorded duration is used where there is one, else the stamps', async () => {
  await insertRequests(database, [
    { at, durationMs: 1_000 },
    { at, durationMs: 1_000 },
  ]);
  await database.query(
    `update "LiteLLM_SpendLogs" set request_duration_ms = 3000
     where request_id = (select min(request_id) from "LiteLLM_SpendLogs")`,
  );

  expect(await latencies()).toMatchObject([{ requestCount: 2, latencyMsMean: 20 }]);
});

test('deployments of one model are told apart by id, and without ids by address', async () => {
  await insertRequests(database, [
    { at, modelId: 'one', apiBase: 'https://a.example' },
    { at, modelId: 'two', apiBase: 'https://a.example' },
    { at, modelId: '', apiBase: 'https://b.example' },
    { at, modelId: null, apiBase: 'https://c.example' },
  ]);

  const rows = await latencies();

  expect(rows.map(({ modelId, apiBase }) => [modelId, apiBase]).toSorted()).toEqual([
    [null, 'https://b.example'],
    [null, 'https://c.example'],
    ['one', 'https://a.example'],
    ['two', 'https://a.example'],
  ]);
});

test('failures are counted with rate and commonest class; the unattributed stand alone', async () => {
  await insertRequests(database, [
    { at, modelId: 'one' },
    { at, modelId: 'one', status: 'failure', metadata: error('Timeout') },
    { at, modelId: 'one', status: 'failure', metadata: error('RateLimitError') },
    { at, modelId: 'one', status: 'failure', metadata: error('RateLimitError') },
    { at, modelId: 'two', status: null, metadata: error('Timeout') },
    {
      at,
      modelId: '',
      apiBase: '',
      modelGroup: '',
      status: 'failure',
      spendUsd: 0,
      metadata: error('AuthenticationError'),
    },
    {
      at,
      modelId: null,
      apiBase: null,
      modelGroup: null,
      model: '',
      status: 'failure',
      metadata: {},
    },
  ]);

  expect(await failures()).toMatchObject([
    {
      isAttributed: false,
      failureCount: 2,
      requestCount: 2,
      commonestErrorClass: 'AuthenticationError',
      commonestErrorCount: 1,
    },
    {
      modelId: 'one',
      failureCount: 3,
      requestCount: 4,
      commonestErrorClass: 'RateLimitError',
      commonestErrorCount: 2,
    },
    { modelId: 'two', failureCount: 1, requestCount: 1, commonestErrorClass: 'Timeout' },
  ]);
});

test('the window is half-open to the millisecond', async () => {
  await insertRequests(database, [
    { at: '2026-11-19T23:59:59.999Z' },
    { at: '2026-11-20T00:00:00.000Z' },
    { at: '2026-11-20T23:59:59.999Z' },
    { at: '2026-11-21T00:00:00.000Z' },
  ]);

  expect(await latencies()).toMatchObject([{ requestCount: 2 }]);
});
