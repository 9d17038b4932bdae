/** The bench of budgets on few entities: both ways find the same. How long they take is for `npm run bench`. */
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { allIntoNode, asAlertsRead, benchKinds } from '../../bench/budgets/budget-ways.ts';
import { fillEntities } from '../../bench/budgets/fill-entities.ts';
import { cloneDatabase } from '../support/postgres.ts';

const database = await cloneDatabase();

beforeAll(async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await fillEntities(client, { keys: 5_000, teams: 1_000, users: 1_000, endUsers: 5_000 });
  await client.end();
}, 60_000);

test.each(benchKinds)('%s', async (kind) => {
  const near = await asAlertsRead(database.source, kind);

  expect(near).toEqual(await allIntoNode(database.source, kind));
  expect(near.length).toBeGreaterThanOrEqual(10);
  const known = near.slice(0, 5);
  expect(await asAlertsRead(database.source, kind, { near: false, known })).toEqual(known);
});
