/**
 * The bench on a small log: every way to a report gives the same figures, its rollups are those of all rows,
 * and no statement reads the whole log. How long anything takes is for `npm run bench`.
 */

import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { createDimensions } from '../../bench/fixture/dimensions.ts';
import { fillSpendLog } from '../../bench/fixture/fill-spend-log.ts';
import type { FilledLog } from '../../bench/fixture/filled-log.ts';
import { closeRollups } from '../../bench/queries/rollups.ts';
import { backfillFigures } from '../../bench/usage/backfill-figures.ts';
import { footprintFigures } from '../../bench/usage/footprint-figures.ts';
import { ways } from '../../bench/usage/ways.ts';
import { connectSource } from '../../src/database/connect.ts';
import { systemClock } from '../../src/effects/clock.ts';
import { cloneDatabase } from '../support/postgres.ts';

const database = await cloneDatabase();
const rowCount = 20_000;
const until = new Date(`${systemClock.now().toISOString().slice(0, 10)}T00:00:00Z`);
const log: FilledLog = {
  rowCount,
  seed: 7,
  until,
  name: database.name,
  url: () => database.url,
  readerUrl: () => database.readerUrl,
  openSource: () =>
    connectSource({
      url: database.readerUrl,
      statementTimeoutMs: 60_000,
      connectTimeoutMs: 5_000,
      poolSizeMax: 1,
    }),
};

beforeAll(async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await createDimensions(client, { isSlim: false });
  await client.end();
  await fillSpendLog({ url: database.url, rowCount, seed: 7, until, onProgress: () => undefined });
}, 120_000);

test('the backfill counts every row of the log', async () => {
  const [figure] = await backfillFigures([log]);

  expect(figure?.[2]).toContain(`${rowCount} rows in`);
  const { rows } = await database.query(
    `select sum(request_count)::int as count,
       sum(spend_usd) = (select sum(round(spend::numeric, 15)) from "LiteLLM_SpendLogs") as same
     from tollbell.usage_day where dimension = 1`,
  );
  expect(rows).toEqual([{ count: rowCount, same: true }]);
}, 120_000);

/** What is asked of all ways alike: ours reads the window before, and looks up what an error said. */
const ofWindow = (figures: unknown): unknown =>
  JSON.parse(
    JSON.stringify(figures, (key, value: unknown) =>
      /Before$|^sampleRequestId$|^errorMessage$/.test(key) ? undefined : value,
    ),
  );

test('plain SQL and rollups give the same figures', async () => {
  const source = log.openSource();
  const found = new Map<string, unknown[]>();
  for (const way of ways.filter(({ name }) => !name.startsWith('LiteLLM'))) {
    const figures = ofWindow(await way.run({ log, source }));
    found.set(way.report, [...(found.get(way.report) ?? []), figures]);
  }
  await source.destroy();
  await closeRollups();

  expect(found.size).toBe(3);
  for (const [report, [plain, rollups]] of found) expect(rollups, report).toEqual(plain);
}, 120_000);

test('no statement of the reports or of the count reads the whole log', async () => {
  const [figure] = await footprintFigures([log], () => undefined);

  expect(figure?.[1]).toMatch(/^\d+ statements, 0 full scans, 0 cut$/);
  expect(figure?.[2]).toContain('4 of 4 reports from rollups, too');
}, 120_000);
