/** The made-up spend log of `npm run bench`: its shape, that it comes out the same, and its writer. */
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { createDimensions } from '../../bench/fixture/dimensions.ts';
import { fillSpendLog } from '../../bench/fixture/fill-spend-log.ts';
import { startLiveWriter } from '../../bench/fixture/live-writer.ts';
import { insertSpendRows, writtenInHistory } from '../../bench/fixture/spend-rows.ts';
import { sleep } from '../../src/effects/clock.ts';
import { cloneDatabase } from '../support/postgres.ts';

const database = await cloneDatabase();
const until = new Date('2026-11-25T00:00:00Z');
const rowCount = 60_000;
const seed = 7;
const one = async (sql: string): Promise<Record<string, unknown>> =>
  (await database.query(sql)).rows[0];

const indexes = `select array_agg(indexdef order by indexname) as list from pg_indexes
  where tablename = 'LiteLLM_SpendLogs'`;
let indexesBefore: unknown;

beforeAll(async () => {
  indexesBefore = (await one(indexes))['list'];
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await createDimensions(client, { isSlim: false });
  await client.end();
  await fillSpendLog({ url: database.url, rowCount, seed, until, onProgress: () => undefined });
}, 120_000);

test('the rows are as many as asked for, over sixty days, with all indexes of the gateway', async () => {
  expect(
    await one(`select count(*)::int as count, count(distinct team_id)::int as "teamCount",
      count(distinct model_id)::int as "deploymentCount",
      max("startTime") < '2026-11-25' as "hasEnd",
      min("startTime") between '2026-09-25 12:00' and '2026-09-26 12:00' as "hasStart"
      from "LiteLLM_SpendLogs"`),
  ).toEqual({
    count: rowCount,
    teamCount: 500,
    deploymentCount: 200,
    hasEnd: true,
    hasStart: true,
  });
  expect((await one(indexes))['list']).toEqual(indexesBefore);
});

test('failures, fallbacks, cache hits and tags come in the shares that they are meant to', async () => {
  const shares = await one(`select
      avg((status = 'failure')::int)::float8 as failures,
      avg((metadata->>'status' = 'failure')::int)::float8 as "failuresInMetadata",
      avg(((metadata->>'attempted_fallbacks')::int > 0)::int)::float8 as fallbacks,
      avg((cache_hit = 'True')::int)::float8 as "cacheHits",
      avg((request_tags::text like '%User-Agent%')::int)::float8 as agents,
      avg((request_tags::text like '%project:%')::int)::float8 as projects,
      bool_and(status <> 'failure' or (spend = 0 and request_duration_ms = 0)) as "failuresAreFree"
    from "LiteLLM_SpendLogs"`);
  expect(shares['failures']).toBeCloseTo(0.014, 2);
  expect(shares['failuresInMetadata']).toBe(shares['failures']);
  expect(shares['fallbacks']).toBeCloseTo(0.01, 2);
  expect(shares['cacheHits']).toBeCloseTo(0.035, 2);
  expect(shares['agents']).toBeCloseTo(0.9, 1);
  expect(shares['projects']).toBeCloseTo(0.65, 1);
  expect(shares['failuresAreFree']).toBe(true);

  const { rows } = await database.query(
    `select count(*)::int as count from "LiteLLM_SpendLogs" where team_id is not null
       group by team_id order by 1 desc limit 10`,
  );
  // Ranks are cut from the continuous law: ln(2) / ln(1.1) between the first and the tenth.
  const ratio = rows[0].count / rows[9].count;
  expect(ratio).toBeGreaterThan(6.3);
  expect(ratio).toBeLessThan(8.3);
});

test('a slice that is made again is the same, row for row', async () => {
  const content = `select md5(string_agg(log::text, ',' order by request_id)) as digest
    from "LiteLLM_SpendLogs" as log where request_id in
      (select 'chatcmpl-' || md5('${seed} ' || i) from generate_series(1000, 1999) as i)`;
  const before = await one(content);
  await database.query(`delete from "LiteLLM_SpendLogs" where request_id in
    (select 'chatcmpl-' || md5('${seed} ' || i) from generate_series(1000, 1999) as i)`);

  const writtenAt = writtenInHistory(rowCount, until);
  await database.query(insertSpendRows({ seed, from: 1000, to: 2000, writtenAt }));

  expect(await one(content)).toEqual(before);
  expect(before['digest']).not.toBeNull();
});

test('the live writer writes what it says, from now backwards, and ends when it is told', async () => {
  const writer = await startLiveWriter({
    url: database.url,
    seed,
    rowsPerSecond: 2_000,
    from: rowCount,
  });
  while (writer.batches.length < 8) await sleep(20);
  await writer.stop();

  const told = writer.batches.reduce((sum, batch) => sum + batch.rowCount, 0);
  const { count, newest, oldest } = (await one(
    `select count(*)::int as count,
       extract(epoch from (now() at time zone 'UTC') - max("startTime"))::int as newest,
       extract(epoch from (now() at time zone 'UTC') - min("startTime"))::int as oldest
     from "LiteLLM_SpendLogs" where created_at >= (now() at time zone 'UTC') - interval '10 min'`,
  )) as { count: number; newest: number; oldest: number };
  expect(told).toBeGreaterThanOrEqual(2_000);
  expect(count).toBe(told);
  expect(newest).toBeLessThan(60);
  expect(oldest).toBeGreaterThan(120);
});
