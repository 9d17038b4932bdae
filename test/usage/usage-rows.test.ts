/** Rows with something absurd in them: each is counted, says nothing that is not so, and stops nothing. */
import { expect, test } from 'vitest';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { createFold } from '../support/usage.ts';

test('an answer without a duration is in no histogram', async () => {
  const database = await cloneDatabase();
  await insertRequests(database, [
    { at: '2026-11-24T10:00:00Z', durationMs: 0 },
    { at: '2026-11-24T10:00:00Z', durationMs: 0, callType: 'aembedding' },
    { at: '2026-11-24T10:00:00Z', durationMs: 300 },
  ]);
  const fold = await createFold(database, { now: '2026-11-24T10:01:00Z' });
  await fold.passAll();

  const { rows } = await database.query(
    'select request_count, latency_us::int from tollbell.usage_latency',
  );
  expect(rows).toEqual([{ request_count: 1, latency_us: 3_000 }]);
});

test('values that fit nowhere stop no pass', async () => {
  const database = await cloneDatabase();
  await insertRequests(database, [
    { at: '2026-11-24T10:00:00Z' },
    { at: '2026-11-24T10:00:01Z', spendUsd: 'NaN' },
    { at: '2026-11-24T10:00:02Z', spendUsd: '1e300' },
    {
      at: '2026-11-24T10:00:03Z',
      status: 'failure',
      metadata: { error_information: { error_class: longText() } },
    },
    { at: '2026-11-24T10:00:05Z', tags: [longText(), { not: 'text' }, 5, ''] },
  ]);
  await database.query(`update "LiteLLM_SpendLogs" set metadata =
    '{"usage_object":{"cache_read_input_tokens":1e400,"prompt_tokens_details":{"cached_tokens":-1e400}}}'
    where spend = 1e300`);
  for (const [tokens, column, instant] of [
    [2, 'endTime', '294276-12-31'],
    [3, 'startTime', '9999-12-31'],
    [4, 'startTime', 'infinity'],
  ] as const) {
    await insertRequests(database, [{ at: '2026-11-24T10:00:04Z', completionTokens: tokens }]);
    await database.query(
      `update "LiteLLM_SpendLogs" set "${column}" = '${instant}' where completion_tokens = ${tokens}`,
    );
  }
  const fold = await createFold(database, { now: '2026-11-24T10:01:00Z' });
  await fold.passAll();

  const { rows } = await database.query(
    'select request_count, absurd_spend_count from tollbell.usage_day where dimension = 1',
  );
  // All but those that start at no instant.
  expect(rows).toEqual([{ request_count: 6, absurd_spend_count: 1 }]);
});

/** Of many kinds of characters, so that the server cannot make it short. */
const longText = (): string =>
  Array.from({ length: 4_000 }, (_, index) =>
    String.fromCodePoint(0x4e00 + ((index * 7919) % 20_000)),
  ).join('');
