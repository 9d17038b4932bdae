/** Weeks of teams and tags are their days, whatever becomes of the days. */
import { expect, test } from 'vitest';
import { migrateOwnSchema } from '../../src/database/migrate.ts';
import { pruneUsage } from '../../src/store/prune-usage.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { createFold, rowsAreBelowHorizon } from '../support/usage.ts';

const weeksOf = (table: string): string => `
  select dimension, date_trunc('week', bucket_at, 'UTC')::date::text as week, entity_id,
    sum(request_count)::int as requests, sum(failure_count)::int as failures,
    sum(spend_usd)::text as usd
  from tollbell.${table} where dimension in (2, 3) group by 1, 2, 3 order by 1, 2, 3`;

async function countedWeeks(): Promise<TestDatabase> {
  const database = await cloneDatabase();
  await insertRequests(
    database,
    Array.from({ length: 40 }, (_, index) => ({
      at: new Date(Date.parse('2026-11-01T05:00:00Z') + index * 13 * 3_600_000).toISOString(),
      teamId: `team-${index % 3}`,
      tags: [`tag-${index % 2}`],
      spendUsd: index / 7,
      status: index % 5 === 0 ? ('failure' as const) : ('success' as const),
    })),
  );
  await rowsAreBelowHorizon(database);
  const fold = await createFold(database, { now: '2026-11-24T10:02:00Z' });
  await fold.passAll();
  await fold.backfill('2026-11-01T00:00:00Z');
  return database;
}

test('a database that has days gets its weeks from them', async () => {
  const database = await countedWeeks();
  const { rows: counted } = await database.query(
    'select * from tollbell.usage_spend_week order by dimension, bucket_at, entity_id',
  );
  await database.query(`drop table tollbell.usage_spend_week;
    delete from tollbell.kysely_migration where name = '0011-usage-weeks'`);

  await migrateOwnSchema(database.url);

  const { rows: made } = await database.query(
    'select * from tollbell.usage_spend_week order by dimension, bucket_at, entity_id',
  );
  expect(new Set(made.map(({ bucket_at: at }) => at.toISOString().slice(0, 10)))).toEqual(
    new Set(['2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16']),
  );
  expect(made).toEqual(counted);
  expect((await database.query(weeksOf('usage_spend_week'))).rows).toEqual(
    (await database.query(weeksOf('usage_spend_day'))).rows,
  );
});

test('a week that has lost days is let go with them', async () => {
  const database = await countedWeeks();
  const { own } = (await createFold(database, { now: '2026-11-24T10:02:00Z' })).deps;
  const from = new Date('2026-11-11T00:00:00Z');

  await own
    .transaction()
    .execute((tx) => pruneUsage(tx, { minutes: from, hours: from, fineDays: from, days: from }));

  const { rows } = await database.query(
    `select distinct bucket_at::date::text as week from tollbell.usage_spend_week order by 1`,
  );
  expect(rows).toEqual([{ week: '2026-11-16' }]);
});
