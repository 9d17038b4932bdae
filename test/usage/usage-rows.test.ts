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
