/**
 * One spend log over three servers gives every report the bytes that one server gives, and what
 * deploy/many-servers.md says of the plans is so.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { seedCompany } from '../../src/demo/seed/seed-company.ts';
import { rowHorizon } from '../../src/queries/row-horizon.ts';
import { allReports } from '../support/all-reports.ts';
import { jobPlans } from '../support/job-plans.ts';
import { startManyServers } from '../support/many-servers.ts';
import type { PlanNode, StatementPlan } from '../support/plan-node.ts';
import { cloneDatabase } from '../support/postgres.ts';

// The windows of the reports lie across all three servers: their borders are the first of October
// and of November.
const now = new Date('2026-11-05T09:00:00Z');
const seed = { seed: 11, until: now, requestCount: 6_000 };

const one = await cloneDatabase();
const { coordinator, others } = await startManyServers(({ url }) =>
  seedCompany({ connectionString: url, ...seed }),
);

beforeAll(async () => {
  await seedCompany({ connectionString: one.url, ...seed });
  for (const { query } of [one, coordinator]) {
    await query(`update "LiteLLM_TeamTable" set metadata = '{"tollbell_destination": "room"}'`);
  }
}, 120_000);

test('each server holds a part of the rows', async () => {
  const counts: number[] = [];
  for (const { query } of [coordinator, ...others]) {
    const table = query === coordinator.query ? 'LiteLLM_SpendLogs_here' : 'LiteLLM_SpendLogs';
    counts.push((await query(`select count(*)::int as count from "${table}"`)).rows[0].count);
  }
  expect(Math.min(...counts)).toBeGreaterThan(300);
  expect(counts.reduce((sum, count) => sum + count)).toBe(seed.requestCount);
});

test('all reports are those of one server, byte for byte', async () => {
  const expected = await allReports(one.source, now);

  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(4);
  expect(await allReports(coordinator.source, now)).toEqual(expected);
});

test('a row that comes twice is kept once by the server that holds it', async () => {
  const again = `insert into "LiteLLM_SpendLogs" select * from "LiteLLM_SpendLogs"
    where "startTime" >= '2026-10-01' and "startTime" < '2026-10-03' on conflict do nothing`;
  await coordinator.query(again);

  const { rows } = await coordinator.query(
    'select count(*)::int as count from "LiteLLM_SpendLogs"',
  );
  expect(rows).toEqual([{ count: seed.requestCount }]);
});

describe('of the statements of the reports', () => {
  const plansOf = (job: string): Promise<readonly StatementPlan[]> =>
    jobPlans(coordinator.source, job, now);
  const foreign = (plans: readonly StatementPlan[]): readonly PlanNode[] =>
    plans.flatMap(({ nodes }) => nodes.filter((node) => node['Node Type'] === 'Foreign Scan'));
  /** The ends of the log are asked of every server; all else is bounded. */
  const ofWindow = (plans: readonly StatementPlan[]): readonly StatementPlan[] =>
    plans.filter(({ sql }) => !sql.includes('oldestRowAt'));

  test('those of days that lie on one server ask no other', async () => {
    const plans = ofWindow(await plansOf('daily-reports'));

    expect(plans.length).toBeGreaterThanOrEqual(3);
    expect(foreign(plans)).toEqual([]);
  });

  test('only servers with rows of the window are asked, and only for those', async () => {
    const plans = foreign(ofWindow(await plansOf('spend-reports')));

    expect(plans.length).toBeGreaterThanOrEqual(3);
    for (const node of plans) {
      expect(node['Relation Name']).toBe('LiteLLM_SpendLogs_logs_2');
      expect(node['Remote SQL']).toMatch(
        /WHERE \(\("startTime" >= '.*'\)\) AND \(\("startTime" < '/,
      );
    }
  });

  test('the servers are asked at the same time where more than one has rows', async () => {
    const scans = ofWindow(await plansOf('monthly-spend-reports'))
      .map((plan) => foreign([plan]))
      .filter((nodes) => nodes.length === 2);

    // Where an aggregate is made for each server first, the planner asks one after the other.
    const isAsync = scans.filter((nodes) => nodes.every((node) => node['Async Capable'] === true));
    console.log(
      `${isAsync.length} of ${scans.length} statements over two servers are asynchronous`,
    );
    expect(isAsync.length).toBeGreaterThan(scans.length / 2);
  });

  test('rows travel by named columns, and are summed here: no aggregate is pushed down', async () => {
    const remote: string[] = [];
    for (const job of ['spend-reports', 'monthly-spend-reports', 'fallback-reports']) {
      remote.push(...foreign(await plansOf(job)).map((node) => node['Remote SQL'] ?? ''));
    }

    expect(remote.length).toBeGreaterThan(8);
    for (const sql of remote) {
      expect(sql).toMatch(/^SELECT ("?\w+"?)(, "?\w+"?)* FROM public\."LiteLLM_SpendLogs" WHERE /);
      expect(sql).not.toMatch(/group by|sum\(|count\(|percentile|limit|messages|response/i);
    }
  });

  test('the ends of the log come sorted, without a limit', async () => {
    const plans = (await plansOf('daily-reports')).filter(({ sql }) => sql.includes('oldestRowAt'));

    const remote = foreign(plans).map((node) => node['Remote SQL'] ?? '');
    expect(remote.length).toBeGreaterThanOrEqual(2);
    for (const sql of remote) expect(sql).toMatch(/ORDER BY "startTime" (ASC|DESC) NULLS \w+$/);
  });
});

test('transactions mean nothing across servers, so new rows are found by counting again', async () => {
  const { rows } = await coordinator.query(`select distinct xmin::text as xmin
    from "LiteLLM_SpendLogs" where "startTime" >= '2026-10-01' and "startTime" < '2026-11-01'`);
  const horizon = await coordinator.source
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(rowHorizon);

  expect(rows).toEqual([{ xmin: '0' }]);
  expect(horizon.count).toMatchObject({ method: 'recount' });
});
