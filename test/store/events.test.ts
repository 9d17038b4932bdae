/** What is kept of events: which requests are under way, in whatever order one hears of it, and for how long. */
import fc from 'fast-check';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { connectOwn } from '../../src/database/connect.ts';
import { readEvents } from '../../src/events/read-events.ts';
import { addEvents, eventsSince, hangingRequests, pruneEvents } from '../../src/store/events.ts';
import { lastHeardAt } from '../../src/store/last-heard.ts';
import { eventOf, finished, started } from '../support/event-server.ts';
import { cloneDatabase } from '../support/postgres.ts';

const database = await cloneDatabase();
const own = connectOwn({
  url: database.readerUrl,
  statementTimeoutMs: 10_000,
  connectTimeoutMs: 5_000,
  poolSizeMax: 4,
});
afterAll(() => own.destroy());
beforeEach(async () => {
  await database.query('truncate tollbell.event, tollbell.open_request, tollbell.event_boot');
});

const at = (time: string): Date => new Date(`2026-11-24T${time}Z`);
const time = (text: string) => ({ time: `2026-11-24T${text}Z` });
const boot = (id: string, since: string) => ({
  bootid: id,
  boottime: `2026-11-24T${since}Z`,
});

async function tell(posted: readonly unknown[], receivedAt = at('09:00:00')) {
  const read = readEvents(posted, receivedAt);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return own.transaction().execute((tx) => addEvents(tx, read.events, receivedAt));
}

const hanging = async ({
  startedBefore = at('08:55:00'),
  heardSince = at('08:58:30'),
  limit = 10,
} = {}) => {
  const { requests, totalCount } = await hangingRequests(own, { startedBefore, heardSince, limit });
  return { ids: requests.map(({ requestId }) => requestId), totalCount };
};

test('a request hangs once it was started before the threshold, and not ended', async () => {
  await tell([
    started('old', time('08:50:00')),
    started('older', time('08:40:00')),
    started('young', time('08:55:00')),
    started('ended', time('08:30:00')),
    finished('ended', time('08:59:00')),
    started('failed', time('08:30:00')),
    finished('failed', time('08:31:00'), { status: 'failure', status_code: 500 }),
  ]);

  expect(await hanging()).toEqual({ ids: ['older', 'old'], totalCount: 2 });
  expect(await hanging({ limit: 1 })).toEqual({ ids: ['older'], totalCount: 2 });
});

test('a request that hangs says all that its start said', async () => {
  await tell([
    eventOf(
      'llm.request.started',
      {
        request_id: 'call',
        model: 'gpt-4o',
        model_group: 'gpt',
        model_id: 'id',
        api_base: 'https://a.test',
        team_id: 'team',
        team_alias: 'Atlas',
        key_alias: 'ci',
        key_hash: 'a'.repeat(64),
      },
      { ...time('08:50:00'), ...boot('boot-1', '08:00:00') },
    ),
  ]);
  const { requests } = await hangingRequests(own, {
    startedBefore: at('08:55:00'),
    heardSince: at('08:58:30'),
    limit: 1,
  });

  expect(requests).toEqual([
    {
      requestId: 'call',
      startedAt: at('08:50:00'),
      source: 'litellm/proxy-1',
      bootId: 'boot-1',
      model: 'gpt-4o',
      modelGroup: 'gpt',
      modelId: 'id',
      apiBase: 'https://a.test',
      teamId: 'team',
      teamAlias: 'Atlas',
      keyAlias: 'ci',
      keyHash: 'a'.repeat(16),
    },
  ]);
});

test('attempts of one request: the latest start counts, and only an end after it ends it', async () => {
  await tell([
    started('retried', time('08:40:00')),
    finished('retried', time('08:41:00'), { status: 'failure' }),
    started('retried', time('08:42:00')),
  ]);
  const meanwhile = await hanging();
  await tell([finished('retried', time('08:58:00'))]);

  expect(meanwhile.ids).toEqual(['retried']);
  expect((await hanging()).ids).toEqual([]);
});

test('starts and ends in any order, in any batches, any number of times: the same comes out', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          request: fc.integer({ min: 0, max: 2 }),
          isStart: fc.boolean(),
          second: fc.integer({ min: 0, max: 9 }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      fc.array(fc.nat(), { minLength: 24, maxLength: 24 }),
      fc.integer({ min: 1, max: 5 }),
      async (told, order, batchSize) => {
        round += 1;
        const events = told.map(({ request, isStart, second }, index) =>
          (isStart ? started : finished)(`r${request}`, {
            ...time(`08:00:0${second}`),
            id: `${round}-${index}`,
          }),
        );
        // Some are told twice.
        const shuffled = [...events, ...events.slice(0, 3)]
          .map((event, index) => ({ event, rank: order[index] ?? 0 }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ event }) => event);
        for (let start = 0; start < shuffled.length; start += batchSize) {
          await tell(shuffled.slice(start, start + batchSize));
        }
        const expected = [0, 1, 2].filter((request) => {
          const last = (isStart: boolean): number =>
            Math.max(
              ...told
                .filter((one) => one.request === request && one.isStart === isStart)
                .map(({ second }) => second),
            );
          return last(true) > last(false);
        });
        const { ids } = await hanging();
        await database.query('truncate tollbell.event, tollbell.open_request');
        expect(ids.toSorted()).toEqual(expected.map((request) => `r${request}`));
      },
    ),
    { numRuns: 60, seed: 7 },
  );
});

test('what a process had under way when another one took its place does not hang: a restart', async () => {
  await tell([
    started('before', { ...time('08:40:00'), ...boot('one', '08:00:00') }),
    finished('other', { ...time('08:45:00'), ...boot('one', '08:00:00') }),
  ]);
  const before = await hanging();
  await tell([
    started('after', { ...time('08:46:00'), ...boot('two', '08:45:30') }),
    started('elsewhere', {
      ...time('08:46:00'),
      ...boot('three', '08:45:30'),
      source: 'litellm/proxy-2',
    }),
  ]);

  expect(before.ids).toEqual(['before']);
  expect((await hanging()).ids).toEqual(['after', 'elsewhere']);
});

test('workers of one host that are there together do not take the place of each other', async () => {
  await tell([
    started('first', { ...time('08:40:00'), ...boot('one', '08:00:00') }),
    started('second', { ...time('08:41:00'), ...boot('two', '08:00:01') }),
    eventOf('gateway.alive', {}, { ...time('08:59:30'), ...boot('one', '08:00:00') }),
    eventOf('gateway.alive', {}, { ...time('08:59:31'), ...boot('two', '08:00:01') }),
  ]);

  expect((await hanging()).ids).toEqual(['first', 'second']);
});

test('a process that is silent may be gone, and what it had under way is not told', async () => {
  await tell(
    [started('gone', { ...time('08:40:00'), ...boot('one', '08:00:00') })],
    at('08:40:01'),
  );
  const silent = await hanging();
  await tell([eventOf('gateway.alive', {}, { ...time('08:59:00'), ...boot('one', '08:00:00') })]);

  expect(silent.ids).toEqual([]);
  expect((await hanging()).ids).toEqual(['gone']);
});

test('who says that it is there, and not since when, is heard, and takes nobody’s place', async () => {
  await tell([
    started('under way', { ...time('08:40:00'), ...boot('one', '08:00:00') }),
    started('of nobody', time('08:41:00')),
  ]);
  await tell([eventOf('gateway.alive', {}, time('09:00:10'))], at('09:00:11'));

  expect(await lastHeardAt(own)).toEqual(at('09:00:11'));
  expect((await hanging()).ids).toEqual(['under way', 'of nobody']);
});

test('events of a type since an instant, the earliest received first, with the number of all', async () => {
  const cooldown = (id: string) => eventOf('deployment.cooldown', { model_id: id }, { id });
  await tell([cooldown('early')], at('08:00:00'));
  await tell([cooldown('b'), cooldown('a'), started('other')], at('08:30:00'));
  await tell([cooldown('late')], at('08:31:00'));
  const read = async (since: Date, limit: number) => {
    const { events, totalCount } = await eventsSince(own, {
      type: 'deployment.cooldown',
      since,
      limit,
    });
    return [events.map(({ subject }) => subject.modelId), totalCount];
  };

  expect(await read(at('08:30:00'), 10)).toEqual([['a', 'b', 'late'], 3]);
  expect(await read(at('08:30:00'), 2)).toEqual([['a', 'b'], 3]);
  expect(await read(at('09:00:00'), 2)).toEqual([[], 0]);
});

test('both questions are answered from an index', async () => {
  const explain = async (query: string): Promise<string> => {
    const { rows } = await database.query(`explain ${query}`);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };
  await database.query(`insert into tollbell.open_request (request_id, started_at, finished_at, noted_at, source)
    select 'r' || n, '2026-11-24', case when n % 1000 > 0 then timestamptz '2026-11-25' end, '2026-11-24', 's'
    from generate_series(1, 20000) n`);
  await database.query(`insert into tollbell.event (source, id, type, occurred_at, received_at, expires_at, detail)
    select 's', n::text, case when n % 1000 > 0 then 'llm.request.started' else 'db.exception' end,
      '2026-11-24', '2026-11-24', '2026-11-24', '{}' from generate_series(1, 20000) n`);
  await database.query('analyze tollbell.open_request, tollbell.event');

  expect(
    await explain(
      "select * from tollbell.open_request where is_open and started_at < '2026-11-25' order by started_at",
    ),
  ).toContain('open_request_started_idx');
  expect(
    await explain(
      "select * from tollbell.event where type = 'db.exception' and received_at >= '2026-11-23'",
    ),
  ).toContain('event_type_idx');
});

test('what is old is let go in bites: traffic after hours, the rest after a week', async () => {
  await tell([
    started('ended', time('08:00:00')),
    finished('ended', time('08:01:00')),
    started('failed', time('08:00:00')),
    finished('failed', time('08:01:00'), { status: 'failure' }),
    started('open', { ...time('08:00:00'), ...boot('one', '07:00:00') }),
    eventOf('db.exception', {}),
  ]);
  const prune = (now: Date, rowsMax: number) =>
    own.transaction().execute((tx) => pruneEvents(tx, { now, rowsMax }));
  const counts = async () => {
    const { rows } = await database.query(`select
      (select array_agg(type order by type) from tollbell.event) as events,
      (select array_agg(request_id order by request_id) from tollbell.open_request) as requests,
      (select count(*)::int from tollbell.event_boot) as boots`);
    return rows[0];
  };

  expect(await prune(at('09:09:59'), 100)).toBe(false);
  expect((await counts()).requests).toEqual(['ended', 'failed', 'open']);
  expect(await prune(at('09:10:00'), 1)).toBe(true);
  expect((await counts()).requests).toHaveLength(2);
  expect(await prune(at('15:00:00'), 100)).toBe(false);
  expect(await counts()).toEqual({
    events: ['db.exception', 'llm.request.finished'],
    requests: ['open'],
    boots: 1,
  });
  expect(await prune(new Date('2026-12-01T09:00:00Z'), 100)).toBe(false);
  expect(await counts()).toEqual({ events: null, requests: null, boots: 0 });
});

test('batches that hold the same events in opposite orders do not wait for each other', async () => {
  const batch = Array.from({ length: 800 }, (_, index) => started(`opposite-${index}`));
  for (let round = 0; round < 3; round += 1) {
    await database.query('truncate tollbell.event, tollbell.open_request');
    const told = await Promise.all([
      tell(batch),
      tell(batch.toReversed()),
      tell(batch),
      tell(batch.toReversed()),
    ]);
    const accepted = told.reduce((total, { acceptedCount }) => total + acceptedCount, 0);
    expect(accepted).toBe(800);
  }
});
