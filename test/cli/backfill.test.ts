/** `tollbell backfill`: counts what was there before, in parts, and goes on after any end. */
import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { spawnTollbell } from '../support/service-process.ts';
import { createFold, rowsAreBelowHorizon } from '../support/usage.ts';

const now = '2026-11-24T10:20:00Z';

async function seeded(): Promise<TestDatabase> {
  const database = await cloneDatabase();
  await insertRequests(
    database,
    Array.from({ length: 1_200 }, (_, index) => ({
      at: new Date(Date.parse(now) - index * 300_000).toISOString(),
      spendUsd: 0.001 + index * 0.000_013,
      teamId: `team-${index % 7}`,
      tags: index % 3 === 0 ? ['env:prod', `project:${index % 5}`] : [],
      durationMs: 500 + (index % 90) * 100,
    })),
  );
  await rowsAreBelowHorizon(database);
  return database;
}

/** Everything that was summed, by names. */
const sums = async (database: TestDatabase) => {
  const { rows } = await database.query(`
    select 'day' as grain, to_jsonb(usage) as sums, names from tollbell.usage_day as usage
    join tollbell.usage_entity as entity on entity.id = entity_id
    union all
    select 'hour', to_jsonb(usage), names from tollbell.usage_hour as usage
    join tollbell.usage_entity as entity on entity.id = entity_id
    union all
    select 'day', to_jsonb(usage), names from tollbell.usage_spend_day as usage
    join tollbell.usage_entity as entity on entity.id = entity_id
    union all
    select 'week', to_jsonb(usage), names from tollbell.usage_spend_week as usage
    join tollbell.usage_entity as entity on entity.id = entity_id
    union all
    select 'hour', to_jsonb(usage), names from tollbell.usage_spend_hour as usage
    join tollbell.usage_entity as entity on entity.id = entity_id`);
  return rows
    .map(({ sums: { entity_id: _, ...row }, ...of }) => JSON.stringify({ ...of, row }))
    .toSorted();
};

const counted = async (database: TestDatabase): Promise<number> => {
  const { rows } = await database.query(
    `select coalesce(sum(row_count), 0)::int as count from tollbell.usage_hour_state
     where hour < '2026-11-24T10:00Z'`,
  );
  return rows[0].count;
};

test('counts the whole log up to where the service counts by itself, as the service would', async () => {
  const database = await seeded();
  const env = { DATABASE_URL: database.readerUrl };

  const first = await cli(['backfill', '--share', '100'], { env, now });
  const again = await cli(['backfill'], { env, now });

  expect(first).toMatchObject({ exitCode: 0 });
  expect(first.out).toMatch(/^Counted 100 hours with 1195 rows in \d+ s\.\n$/);
  expect(first.err).toMatch(/100 of 100 hours · 1195 of 1195 rows · \d+ rows\/s\n$/);
  expect(again.out).toMatch(/^Every hour from 2026-11-20T.* is counted\.\n$/);

  const other = await seeded();
  const fold = await createFold(other, { now });
  await fold.passAll();
  await fold.backfill('2026-11-01T00:00:00Z');
  const begun = await createFold(database, { now });
  await begun.passAll();
  expect(await sums(database)).toEqual(await sums(other));
});

test('before any service runs, reports read what it counted, and everybody says that it is there', async () => {
  const database = await seeded();
  const env = { DATABASE_URL: database.readerUrl };
  const run = (...args: readonly string[]) => cli([...args], { env, now });
  const report = ['run', 'daily-reports', '--dry-run', '--json', '--period', '2026-11-22'] as const;
  const fromLog = JSON.parse((await run(...report)).out);
  await run('backfill', '--share', '100');

  const fromRollups = JSON.parse((await run(...report)).out);
  expect(fromLog.figures.countedFrom).toBe('log');
  expect(fromRollups.figures).toEqual({ ...fromLog.figures, countedFrom: 'rollups' });
  expect((await run('status')).out).toContain('Rollups: 1,195 rows counted from 2026-11-20T06:00Z');
  expect((await run('doctor')).out).toContain('1,195 rows counted by a backfill');
});

test('what it counted of one log is not taken for that of another', async () => {
  const own = await cloneDatabase();
  const database = await seeded();
  const TOLLBELL_DATABASE_URL = own.readerUrl;
  const env = { DATABASE_URL: database.readerUrl, TOLLBELL_DATABASE_URL };
  await cli(['backfill', '--share', '100'], { env, now });
  const other = await cloneDatabase();
  const fold = await createFold({ ...other, readerUrl: own.readerUrl }, { now });

  await fold.passAll();

  expect(fold.steps.map((step) => step.at)).toContain('usage-source-changed');
});

test('killed at any point, it goes on where it was', async () => {
  const database = await seeded();
  const whole = 1_200 - 5;
  for (let kills = 0; (await counted(database)) < whole && kills < 40; kills += 1) {
    const child = spawnTollbell(['backfill', '--share', '100', '--to', '2026-11-24T10:00:00Z'], {
      databaseUrl: database.readerUrl,
      config: '',
    });
    const before = await counted(database);
    const ended = new Promise((resolve) => child.on('exit', resolve));
    while (child.exitCode === null && (await counted(database)) <= before + 350);
    child.kill('SIGKILL');
    await ended;
  }
  expect(await counted(database)).toBe(whole);
  const { rows } = await database.query(
    `select sum(spend_usd) = (select sum(spend::numeric) from "LiteLLM_SpendLogs"
       where "startTime" < '2026-11-24 10:00') as same,
     sum(request_count)::int as count
     from tollbell.usage_hour where dimension = 1`,
  );
  expect(rows).toEqual([{ same: true, count: whole }]);
}, 120_000);

test('says what cannot be', async () => {
  const database = await seeded();
  const env = { DATABASE_URL: database.readerUrl };

  const share = await cli(['backfill', '--share', '0'], { env, now });
  const order = await cli(['backfill', '--from', '2026-11-24', '--to', '2026-11-23'], { env, now });
  const time = await cli(['backfill', '--from', 'yesterday'], { env, now });

  expect(share).toMatchObject({ exitCode: 2 });
  expect(share.err).toContain("--share: '0' is no percentage between 1 and 100");
  expect(order.exitCode).toBe(2);
  expect(order.err).toContain('choose an earlier --from or a later --to');
  expect(time.exitCode).toBe(2);
  expect(time.err).toContain('--from:');
});
