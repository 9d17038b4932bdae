/** What is noted of single rows: each once, with the rows it stands for, whatever way they were counted. */
import { describe, expect, test } from 'vitest';
import { openActivity } from '../../src/run/activity.ts';
import { errorSignature } from '../../src/usage/error-signature.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { createFold, type TestFold } from '../support/usage.ts';

interface NotedRow {
  readonly id: string;
  readonly at: string;
  readonly failure?: {
    readonly errorClass: string;
    readonly code: string;
    readonly message: string;
  };
  readonly provider?: string;
  readonly ms?: number;
  readonly firstTokenMs?: number;
  readonly spendUsd?: number;
  readonly key?: string;
}

async function insert(database: TestDatabase, rows: readonly NotedRow[]): Promise<void> {
  await database.query(
    `insert into "LiteLLM_SpendLogs" (request_id, call_type, api_key, spend, total_tokens, prompt_tokens,
       completion_tokens, "startTime", "endTime", "completionStartTime", request_duration_ms, model, model_id,
       model_group, custom_llm_provider, api_base, "user", metadata, status)
     select row->>'id', 'acompletion', coalesce(row->>'key', 'key-1'), coalesce((row->>'spendUsd')::float8, 0.01),
       15, 10, 5, at, at + coalesce((row->>'ms')::int, 800) * interval '1 ms',
       at + coalesce((row->>'firstTokenMs')::int, 100) * interval '1 ms',
       coalesce((row->>'ms')::int, 800), 'azure/gpt-4o', 'deployment-1', 'gpt-4o', 'azure',
       case when row->>'provider' = '' then '' else 'https://acme.openai.azure.com' end, 'user-1',
       case when row ? 'failure' then jsonb_build_object('status', 'failure', 'error_information',
         jsonb_build_object('error_class', row#>>'{failure,errorClass}', 'error_code', row#>>'{failure,code}',
           'error_message', row#>>'{failure,message}', 'llm_provider', coalesce(row->>'provider', 'azure')))
         else '{}' end,
       case when row ? 'failure' then 'failure' else 'success' end
     from jsonb_array_elements($1::jsonb) as row, lateral (select (row->>'at')::timestamptz at time zone 'UTC' as at) as t`,
    [JSON.stringify(rows)],
  );
}

const window = { start: new Date('2026-11-24T10:00:00Z'), end: new Date('2026-11-24T11:00:00Z') };

async function noted(fold: TestFold, kind: 'failure' | 'slow' | 'slow-first-token' | 'unpriced') {
  const activity = await openActivity(fold.deps.own);
  return activity.notes({ kinds: [kind], window });
}

describe('failures', () => {
  test('of one class and cause are one note however their ids differ; refusals are told apart', async () => {
    const database = await cloneDatabase();
    const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
    const failures = Array.from(
      { length: 60 },
      (_, index): NotedRow => ({
        id: `f${index}`,
        at: `2026-11-24T10:2${index % 3}:00Z`,
        key: `key-${index % 40}`,
        failure: {
          errorClass: 'RateLimitError',
          code: '429',
          message: `Too many requests for 'deployment-${index}', retry after ${index} seconds`,
        },
      }),
    );
    const refusal: NotedRow = {
      id: 'r1',
      at: '2026-11-24T10:21:30Z',
      provider: '',
      failure: {
        errorClass: 'BudgetExceededError',
        code: '400',
        message: 'Budget has been exceeded!',
      },
    };
    await insert(database, [...failures.slice(0, 30), refusal]);
    await fold.passAll();
    await insert(database, failures.slice(30));
    fold.clock.at = new Date('2026-11-24T10:32:00Z');
    await fold.passAll();

    const notes = await noted(fold, 'failure');
    expect(
      notes.map(({ errorClass, errorCode, rowCount, isRefusal }) => [
        errorClass,
        errorCode,
        rowCount,
        isRefusal,
      ]),
    ).toEqual([
      ['RateLimitError', '429', 60, false],
      ['BudgetExceededError', '400', 1, true],
    ]);
    const [many] = notes;
    expect(many?.firstAt).toEqual(new Date('2026-11-24T10:20:00Z'));
    expect(many?.lastAt).toEqual(new Date('2026-11-24T10:22:00Z'));
    expect(many?.apiKeys.length).toBeGreaterThan(20);
    expect(many?.requestIds.length).toBeGreaterThan(0);
    expect(JSON.stringify(notes)).not.toContain('deployment-7');
  });

  test('late rows and a log that is counted again note each row once', async () => {
    const database = await cloneDatabase();
    const fold = await createFold(database, { now: '2026-11-24T10:30:00Z' });
    const failure = { errorClass: 'Timeout', code: '408', message: 'timed out' };
    await insert(database, [{ id: 'a', at: '2026-11-24T10:25:00Z', failure }]);
    await fold.passAll();
    fold.clock.at = new Date('2026-11-24T12:30:00Z');
    await fold.passAll();
    await fold.audit();
    await insert(database, [{ id: 'b', at: '2026-11-24T10:26:00Z', failure }]);
    await fold.audit({ isFull: true });
    expect((await noted(fold, 'failure')).map(({ rowCount }) => rowCount)).toEqual([2]);

    // Another log has taken the place of this one: all of it is counted again.
    await database.query(`create table copy as table "LiteLLM_SpendLogs"`);
    await database.query(`delete from "LiteLLM_SpendLogs"`);
    await database.query(`insert into "LiteLLM_SpendLogs" select * from copy`);
    await fold.passAll();
    await fold.audit({ isFull: true });
    expect((await noted(fold, 'failure')).map(({ rowCount }) => rowCount)).toEqual([2]);
  });
});

test('answers over their threshold, late first tokens and answers that cost nothing are noted', async () => {
  const database = await cloneDatabase();
  const fold = await createFold(database, {
    now: '2026-11-24T10:30:00Z',
    noteRules: { slowMs: () => 5_000, firstTokenMs: () => 2_000 },
  });
  await insert(database, [
    { id: 'quick', at: '2026-11-24T10:25:00Z' },
    { id: 'at', at: '2026-11-24T10:25:01Z', ms: 5_000 },
    { id: 'over', at: '2026-11-24T10:25:02Z', ms: 5_001 },
    { id: 'worst', at: '2026-11-24T10:25:03Z', ms: 9_000, firstTokenMs: 2_001 },
    { id: 'free', at: '2026-11-24T10:25:04Z', spendUsd: 0 },
  ]);
  await fold.passAll();
  expect(await noted(fold, 'slow')).toMatchObject([
    { rowCount: 2, durationMsMax: 9_000, requestIds: ['over', 'worst'], provider: 'azure' },
  ]);
  expect(await noted(fold, 'slow-first-token')).toMatchObject([
    { rowCount: 1, durationMsMax: 2_001 },
  ]);
  expect(await noted(fold, 'unpriced')).toMatchObject([{ rowCount: 1, totalTokens: 15 }]);
  const { traffic } = await openActivity(fold.deps.own);
  expect(await traffic({ window })).toMatchObject([
    { model: 'gpt-4o', modelId: 'deployment-1', requestCount: 5, failureCount: 0, at: null },
  ]);
  const byMinute = await traffic({ window, byMinute: true });
  expect(byMinute.map(({ at }) => at?.toISOString())).toEqual(['2026-11-24T10:25:00.000Z']);
});

test.each([
  [
    'Rate limit reached for org-abc123 on requests: Limit 500, Used 500',
    'rate limit reached for <n> on requests: limit <n>, used <n>',
  ],
  ['See https://x.example/a?b=1 for more', 'see <url> for more'],
  ['Input "tell me a secret" is blocked', 'input <text> is blocked'],
  ['user ann@acme.example over budget\nTraceback', 'user <address> over budget'],
])('the signature of %s', (message, signature) => {
  expect(errorSignature(message)).toBe(signature);
});
