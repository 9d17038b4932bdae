/** Setting up our own schemas: bounded, whoever else is at work in the database. */
import pg from 'pg';
import { expect, test } from 'vitest';
import { migrateOwnSchema } from '../../src/database/migrate.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { eventually } from '../support/service-process.ts';

test('a lock on the tables of the queue is not waited for without end', async () => {
  const database = await cloneDatabase();
  const blocker = new pg.Client({ connectionString: database.url });
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('lock table tollbell_queue.version in access exclusive mode');

  const migrated = migrateOwnSchema(database.url).then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
  const waiting = () =>
    database.query(`select application_name from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`);
  await eventually(async () => (await waiting()).rowCount === 1, 5_000);
  const { rows } = await waiting();
  const outcome = await Promise.race([
    migrated,
    new Promise((resolve) => setTimeout(resolve, 10_000, 'still waiting')),
  ]);
  await blocker.end();
  await migrated;

  expect(rows).toEqual([{ application_name: 'tollbell' }]);
  expect(outcome).toBe('timed-out');
});
