/** LiteLLM's own partitioned form of the spend log: the same bytes, and only the months that matter. */
import { beforeAll, expect, test } from 'vitest';
import { seedCompany } from '../../src/demo/seed/seed-company.ts';
import { rowHorizon } from '../../src/queries/row-horizon.ts';
import { allReports } from '../support/all-reports.ts';
import { jobPlans } from '../support/job-plans.ts';
import { partitionLog } from '../support/partition-log.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { wideRead } from '../support/wide-read.ts';

const database = await cloneDatabase();
const now = new Date('2026-11-24T09:00:00Z');
let before: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  await seedCompany({ connectionString: database.url, seed: 3, until: now, requestCount: 20_000 });
  await database.query(
    `update "LiteLLM_TeamTable" set metadata = '{"tollbell_destination": "room"}'`,
  );
  before = await allReports(database.source, now);
  // November has a partition of its own; September and October lie in the default.
  await partitionLog(database, ['2026-10', '2026-11', '2026-12']);
}, 120_000);

test('all reports are those of the one table, byte for byte', async () => {
  expect(Object.keys(before).length).toBeGreaterThanOrEqual(4);
  expect(await allReports(database.source, now)).toEqual(before);
});

test('new rows are told apart by the transactions that wrote them, as in the one table', async () => {
  const horizon = await database.source
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(rowHorizon);

  expect(horizon.count).toEqual({ method: 'horizon' });
});

test('a report of days reads the month of those days, through its index on startTime', async () => {
  const plans = await jobPlans(database.source, 'daily-reports', now);
  // The ends of the log are looked up in every partition, at the end of its index.
  const ofWindow = plans.filter(({ sql }) => !sql.includes('oldestRowAt'));

  expect(ofWindow.length).toBeGreaterThanOrEqual(3);
  for (const { sql, nodes } of ofWindow) {
    const onLog = nodes.filter((node) => node['Relation Name']?.startsWith('LiteLLM_SpendLogs'));
    expect([...new Set(onLog.map((node) => node['Relation Name']))], sql).toEqual([
      'LiteLLM_SpendLogs_p2026_11',
    ]);
    expect(
      onLog.map((node) => node['Node Type']),
      sql,
    ).not.toContain('Seq Scan');
    // Single rows are looked up by their key, which has the same bounds.
    expect(wideRead({ sql, nodes })).toBeNull();
  }
});

test('the ends of the log are looked up at the ends of indexes', async () => {
  const plans = await jobPlans(database.source, 'daily-reports', now);
  const [ends] = plans.filter(({ sql }) => sql.includes('oldestRowAt'));
  const onLog = (ends?.nodes ?? []).filter((node) =>
    node['Relation Name']?.startsWith('LiteLLM_SpendLogs'),
  );

  expect(onLog.length).toBeGreaterThanOrEqual(4);
  for (const node of onLog.filter((found) => !found['Relation Name']?.endsWith('_p2026_12'))) {
    expect(node['Node Type'], node['Relation Name']).toBe('Index Only Scan');
  }
});
