/** Whatever kind of database the log is in, and whatever becomes of it, each row is counted once. */
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { foreignEngine } from '../../src/queries/row-horizon.ts';
import { createGateway, startOwnServer } from '../support/own-server.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { catchUp, primarySettings, startStandby } from '../support/standby.ts';
import { readerRole } from '../support/urls.ts';
import { createFold, type TestFold } from '../support/usage.ts';

type Log = Pick<TestDatabase, 'query'>;

const from = '2026-11-24T06:00:00Z';

const at = (fold: TestFold, instant: string): Promise<void> => {
  fold.clock.at = new Date(instant);
  return fold.passAll();
};

/** Passes, an audit and a backfill, until nothing is left to do. */
async function settle(...folds: readonly TestFold[]): Promise<void> {
  for (const fold of folds) {
    for (let round = 0; round < 3; round += 1) {
      fold.clock.at = new Date(fold.clock.at.getTime() + 65 * 60_000);
      await fold.passAll();
      await fold.backfill(from);
      await fold.audit();
    }
  }
}

/** Every dimension has the rows and the spend of the log, by day; the total by hour, too. */
async function expectExact(own: Log, ...logs: readonly Log[]): Promise<void> {
  const sums = new Map<string, { count: number; femto: bigint }>();
  for (const { query } of logs) {
    const { rows } = await query(
      `select to_char("startTime", 'DD HH24') as hour, count(*)::int as count,
         (sum(round(spend::numeric, 15)) * 10 ^ 15)::numeric(40)::text as femto
       from "LiteLLM_SpendLogs" group by 1`,
    );
    for (const { hour, count, femto } of rows) {
      const sum = sums.get(hour) ?? { count: 0, femto: 0n };
      sums.set(hour, { count: sum.count + count, femto: sum.femto + BigInt(femto) });
    }
  }
  const hours = await own.query(
    `select to_char(bucket_at at time zone 'UTC', 'DD HH24') as hour, request_count as count,
       (spend_usd * 10 ^ 15)::numeric(40)::text as femto
     from tollbell.usage_hour where dimension = 1 order by 1`,
  );
  expect(hours.rows.map(({ hour, count, femto }) => `${hour}: ${count}, ${femto}`)).toEqual(
    [...sums].map(([hour, { count, femto }]) => `${hour}: ${count}, ${femto}`).toSorted(),
  );
  const days = await own.query(
    `select dimension, sum(request_count)::int as count,
       (sum(spend_usd) * 10 ^ 15)::numeric(40)::text as femto
     from (
       select dimension, request_count, spend_usd from tollbell.usage_day
       union all select dimension, request_count, spend_usd from tollbell.usage_spend_day
       union all select dimension, request_count, spend_usd from tollbell.usage_spend_recent
     ) as day where dimension <> 3 group by 1 order by 1`,
  );
  const all = [...sums.values()];
  const count = all.reduce((total, sum) => total + sum.count, 0);
  const femto = String(all.reduce((total, sum) => total + sum.femto, 0n));
  expect(days.rows).toEqual(
    [1, 2, 4, 5, 6, 7, 8, 9, 10, 11].map((dimension) => ({ dimension, count, femto })),
  );
}

const reasons = ({ steps }: TestFold): readonly string[] =>
  steps.flatMap((step) =>
    step.at === 'usage-method' && step.method === 'recount' ? [step.reason] : [],
  );

const insert = (log: Log, instants: readonly string[]): Promise<void> =>
  insertRequests(
    log,
    instants.map((instant, index) => ({
      at: instant,
      spendUsd: 0.1 + index,
      teamId: `team-${index}`,
      tags: [`tag-${index % 2}`],
    })),
  );

/** The log of a server, for its owner. */
function logOf({ url }: { readonly url: string }): Log {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  pool.on('error', () => undefined);
  afterAll(() => pool.end());
  return {
    query: (sql, parameters) => pool.query(sql, parameters === undefined ? [] : [...parameters]),
  };
}

test('freezing and rewriting the log between passes changes nothing', async () => {
  const database = await cloneDatabase();
  await insert(database, ['2026-11-24T08:10:00Z', '2026-11-24T10:01:00Z']);
  const fold = await createFold(database, { now: '2026-11-24T10:02:00Z' });
  await fold.passAll();
  await database.query('vacuum freeze "LiteLLM_SpendLogs"');
  await insert(database, ['2026-11-24T10:02:01Z', '2026-11-24T10:01:30Z']);
  await at(fold, '2026-11-24T10:03:10Z');
  await database.query('vacuum full "LiteLLM_SpendLogs"');
  await insert(database, ['2026-11-24T10:03:20Z', '2026-11-24T09:59:59Z']);
  await at(fold, '2026-11-24T10:14:00Z');
  await database.query('cluster "LiteLLM_SpendLogs" using "LiteLLM_SpendLogs_startTime_idx"');
  await settle(fold);

  await expectExact(database, database);
});

test('a log that was restored elsewhere, with smaller numbers, is counted anew', async () => {
  const own = await cloneDatabase();
  const before = await cloneDatabase();
  await insert(before, ['2026-11-24T08:10:00Z', '2026-11-24T10:01:00Z']);
  const fold = await createFold(
    { ...before, readerUrl: own.readerUrl },
    { now: '2026-11-24T10:02:00Z' },
  );
  await fold.passAll();
  await fold.backfill(from);

  const after = await startOwnServer('restored');
  await createGateway(after);
  const { rows } = await before.query('select * from "LiteLLM_SpendLogs"');
  await after.query(
    `insert into "LiteLLM_SpendLogs" select * from json_populate_recordset(
       null::"LiteLLM_SpendLogs", '${JSON.stringify(rows).replaceAll("'", "''")}')`,
  );
  await insert(logOf(after), ['2026-11-24T10:03:00Z', '2026-11-24T10:02:30Z']);
  const moved = await createFold(
    { ...after, readerUrl: own.readerUrl },
    { now: '2026-11-24T10:03:30Z', holder: 'moved' },
  );
  await moved.passAll();
  await settle(moved);

  expect(moved.steps.map((step) => step.at)).toContain('usage-source-changed');
  await expectExact(own, after);
});

test('another database on the same server is another log', async () => {
  const own = await cloneDatabase();
  const [one, other] = [await cloneDatabase(), await cloneDatabase()];
  await insert(one, ['2026-11-24T09:10:00Z', '2026-11-24T10:01:00Z']);
  await insert(other, ['2026-11-24T09:50:00Z', '2026-11-24T10:00:30Z', '2026-11-24T10:00:40Z']);
  const now = '2026-11-24T10:02:00Z';
  const fold = await createFold({ ...one, readerUrl: own.readerUrl }, { now });
  await fold.passAll();
  const moved = await createFold(
    { ...other, readerUrl: own.readerUrl },
    { now: '2026-11-24T10:02:30Z', holder: 'moved' },
  );
  await moved.passAll();
  await settle(moved);

  await expectExact(own, other);
});

test('a partitioned log is counted, and what a dropped partition had stays', async () => {
  const database = await cloneDatabase();
  await database.query('alter table "LiteLLM_SpendLogs" rename to old_log');
  await database.query(`create table public."LiteLLM_SpendLogs" (like old_log including defaults,
    primary key (request_id, "startTime")) partition by range ("startTime")`);
  await database.query('create index on "LiteLLM_SpendLogs" ("startTime")');
  for (const day of [22, 23, 24, 25]) {
    await database.query(`create table public.log_${day} partition of "LiteLLM_SpendLogs"
      for values from ('2026-11-${day}') to ('2026-11-${day + 1}')`);
  }
  const { rows } = await database.query(
    `select attname from pg_attribute where attrelid = 'old_log'::regclass and attnum > 0`,
  );
  const columns = rows.map(({ attname }) => `"${attname}"`).join(', ');
  await database.query(`grant select (${columns}, xmin) on "LiteLLM_SpendLogs" to ${readerRole}`);
  await insert(database, ['2026-11-22T22:10:00Z', '2026-11-23T09:10:00Z', '2026-11-24T10:01:00Z']);
  const fold = await createFold(database, { now: '2026-11-24T10:02:00Z' });
  await fold.passAll();
  expect(reasons(fold)).toEqual([]);
  await fold.backfill('2026-11-22T00:00:00Z');
  await fold.audit();
  await database.query('create table dropped as select * from log_22');
  await database.query('drop table log_22');
  await insert(database, ['2026-11-24T10:02:30Z', '2026-11-24T09:58:00Z']);
  await at(fold, '2026-11-24T10:14:00Z');
  await settle(fold);

  const gone: Log = {
    query: (sql) => database.query(sql.replaceAll('"LiteLLM_SpendLogs"', 'dropped')),
  };
  await expectExact(database, database, gone);
  const { rows: pruned } = await database.query(
    `select state from tollbell.usage_hour_state where hour = '2026-11-22T22:00:00Z'`,
  );
  expect(pruned).toEqual([{ state: 'pruned' }]);
});

test('without the right to read xmin hours are counted again, to the same figures', async () => {
  const database = await cloneDatabase();
  await database.query(`revoke select (xmin) on "LiteLLM_SpendLogs" from ${readerRole}`);
  await insert(database, ['2026-11-24T08:10:00Z', '2026-11-24T10:01:00Z']);
  const fold = await createFold(database, { now: '2026-11-24T10:02:00Z' });
  await fold.pass();
  await insert(database, ['2026-11-24T10:02:30Z', '2026-11-24T09:58:00Z', '2026-11-24T12:30:00Z']);
  await at(fold, '2026-11-24T10:03:00Z');
  await insert(database, ['2026-11-24T09:40:00Z']);
  await settle(fold);

  expect(reasons(fold)[0]).toContain('xmin');
  await expectExact(database, database);
});

test('a foreign table has no numbers of its own, and is counted again', async () => {
  const database = await cloneDatabase();
  const { port, username, password } = new URL(database.url);
  await database.query('alter table "LiteLLM_SpendLogs" rename to real_log');
  await database.query('create extension postgres_fdw');
  await database.query(`create server far foreign data wrapper postgres_fdw
    options (host '127.0.0.1', port '${port}', dbname '${database.name}')`);
  for (const role of [readerRole, 'current_user']) {
    await database.query(`create user mapping for ${role} server far
      options (user '${username}', password '${decodeURIComponent(password)}')`);
  }
  await database.query('create schema far');
  await database.query('import foreign schema public limit to (real_log) from server far into far');
  await database.query('alter foreign table far.real_log rename to "LiteLLM_SpendLogs"');
  await database.query('alter foreign table far."LiteLLM_SpendLogs" set schema public');
  await database.query(`grant select on "LiteLLM_SpendLogs" to ${readerRole}`);
  const real: Log = {
    query: (sql, parameters) =>
      database.query(sql.replaceAll('"LiteLLM_SpendLogs"', 'real_log'), parameters),
  };
  await insert(real, ['2026-11-24T08:10:00Z', '2026-11-24T10:01:00Z']);
  const fold = await createFold(database, { now: '2026-11-24T10:02:00Z' });
  await fold.pass();
  await insert(real, ['2026-11-24T10:02:30Z', '2026-11-24T09:58:00Z']);
  await settle(fold);

  expect(reasons(fold)).toEqual(['the spend log is not a table of this server alone']);
  await expectExact(database, real);
});

test('from a primary to its standby and back, the figures stay those of the log', async () => {
  const own = await cloneDatabase();
  const primary = await startOwnServer('fold-primary', { settings: primarySettings });
  await createGateway(primary);
  const log = logOf(primary);
  const standby = await startStandby(primary);
  const here = await createFold(
    { ...primary, readerUrl: own.readerUrl },
    { now: '2026-11-24T10:02:00Z', holder: 'primary' },
  );
  await insert(log, ['2026-11-24T08:10:00Z', '2026-11-24T10:01:00Z']);
  await here.passAll();
  await here.backfill(from);

  const there = await createFold(
    { ...standby, readerUrl: own.readerUrl },
    { now: '2026-11-24T10:20:00Z', holder: 'standby' },
  );
  await insert(log, ['2026-11-24T10:19:00Z', '2026-11-24T10:05:00Z', '2026-11-24T09:30:00Z']);
  await catchUp(primary, standby);
  await there.passAll();
  await insert(log, ['2026-11-24T10:20:30Z']);
  await catchUp(primary, standby);
  await at(there, '2026-11-24T10:21:00Z');
  expect(reasons(there)[0]).toContain('standby');
  await settle(there);
  await expectExact(own, primary);

  const back = await createFold(
    { ...primary, readerUrl: own.readerUrl },
    { now: '2026-11-24T14:00:00Z', holder: 'primary again' },
  );
  await insert(log, ['2026-11-24T13:59:00Z', '2026-11-24T12:30:00Z']);
  await back.passAll();
  await insert(log, ['2026-11-24T13:59:10Z', '2026-11-24T10:30:00Z']);
  await settle(back);
  await expectExact(own, primary);
});

test('engines that number transactions in their own way are known by their version', () => {
  expect(foreignEngine('PostgreSQL 18.1 on x86_64-pc-linux-gnu')).toBeNull();
  expect(foreignEngine('PostgreSQL 11.2-YB-2.18.0.0-b0 on x86_64')).toContain('YugabyteDB');
  expect(foreignEngine('CockroachDB CCL v24.1.0')).toContain('CockroachDB');
});
