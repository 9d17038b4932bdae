/**
 * A look at budgets reads the table of its kind once and looks all else up by key; known ones are looked up
 * by key alone; what was spent is a range of the index on `startTime`; and how often a table changed is told.
 */
import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { fillEntities } from '../../../bench/budgets/fill-entities.ts';
import { tableChanges } from '../../../bench/budgets/table-changes.ts';
import { readSnapshot } from '../../../src/database/read-snapshot.ts';
import { newestFeatures } from '../../../src/database/source-features.ts';
import type { BudgetKind } from '../../../src/queries/budgets/budget-position.ts';
import { budgetPositions } from '../../../src/queries/budgets/budget-positions.ts';
import { contributors } from '../../../src/queries/budgets/contributors.ts';
import { entityDays } from '../../../src/queries/budgets/entity-days.ts';
import { entitySpend } from '../../../src/queries/budgets/entity-spend.ts';
import { hostileRequests } from '../../support/hostile-requests.ts';
import { statementsOf } from '../../support/job-plans.ts';
import { flatten, type PlanNode } from '../../support/plan-node.ts';
import { cloneDatabase } from '../../support/postgres.ts';
import { insertRequests } from '../../support/rows.ts';

const database = await cloneDatabase();
const now = new Date('2026-11-24T12:00:00Z');
const counts = { keys: 20_000, teams: 3_000, users: 3_000, endUsers: 20_000 };
const features = newestFeatures;
const defaults = {
  proxyLimitUsd: null,
  proxyDuration: null,
  endUserBudgetId: 'budget-1',
  endUserLimitUsd: null,
};

beforeAll(async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await fillEntities(client, counts);
  await client.query(`
    insert into "LiteLLM_TeamMembership" (team_id, user_id, spend, budget_id)
    select md5('team ' || n)::uuid::text, 'user-' || n, n % 1000, 'budget-' || n % 100
    from generate_series(1, 3000) as n;
    analyze "LiteLLM_TeamMembership"`);
  await client.end();
  await insertRequests(
    database,
    hostileRequests({
      seed: 3,
      from: '2026-09-01T00:00Z',
      until: now.toISOString(),
      count: 12_000,
    }),
  );
  await database.query('vacuum (analyze) "LiteLLM_SpendLogs"');
}, 120_000);

async function plansOf(send: () => Promise<unknown>): Promise<readonly (readonly PlanNode[])[]> {
  const statements = await statementsOf(send);
  const plans: (readonly PlanNode[])[] = [];
  for (const { sql: text, ...statement } of statements) {
    if (!/^\s*(declare|select)/.test(text) || text.includes('pg_stat')) continue;
    const query = text.replace(/^\s*declare batches no scroll cursor for/, '');
    const { rows } = await database.source.executeQuery<{
      'QUERY PLAN': readonly { readonly Plan: PlanNode }[];
    }>({ ...statement, sql: `explain (analyze, format json, timing off) ${query}` });
    plans.push((rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => flatten(Plan)));
  }
  return plans;
}

const positions = (kind: BudgetKind, isNear: boolean, known: readonly string[]) => () =>
  readSnapshot(database.source, (snapshot) =>
    budgetPositions(snapshot, kind, {
      features,
      defaults,
      now,
      near: isNear ? { share: 0.85, leftUsd: 5, projectedShare: 1 } : null,
      known,
    }),
  );

test.each<[BudgetKind, table: string, rowCount: number]>([
  ['key', 'LiteLLM_VerificationToken', counts.keys],
  ['team', 'LiteLLM_TeamTable', counts.teams],
  ['user', 'LiteLLM_UserTable', counts.users],
  ['team_member', 'LiteLLM_TeamMembership', 3_000],
  ['end_user', 'LiteLLM_EndUserTable', counts.endUsers],
])('what is near of the kind %s', async (kind, table, rowCount) => {
  const plans = await plansOf(positions(kind, true, []));
  expect(plans).toHaveLength(1);
  const nodes = plans[0] ?? [];
  const scans = nodes.filter(
    (node) => node['Relation Name'] === table && node['Node Type'].includes('Seq Scan'),
  );
  expect(scans).toHaveLength(1);
  for (const node of nodes) {
    // No join makes more rows than the table has, and nothing is scanned again for each of them.
    const rows = (node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 1);
    expect(rows, JSON.stringify(node)).toBeLessThanOrEqual(rowCount);
    if (node['Node Type'] === 'Seq Scan') expect(node['Actual Loops']).toBe(1);
  }
});

test.each<[BudgetKind, table: string, id: string]>([
  ['key', 'LiteLLM_VerificationToken', `encode(sha256(convert_to('key ' || n, 'UTF8')), 'hex')`],
  ['team', 'LiteLLM_TeamTable', `md5('team ' || n)::uuid::text`],
  ['user', 'LiteLLM_UserTable', `'user-' || n`],
  ['team_member', 'LiteLLM_TeamMembership', `md5('team ' || n)::uuid::text || '/user-' || n`],
  ['end_user', 'LiteLLM_EndUserTable', `'end-user-' || n`],
])('what is known of the kind %s', async (kind, table, id) => {
  const { rows } = await database.query(`select ${id} as id from generate_series(1, 30) as n`);
  const known = rows.map((row) => String(row.id));
  expect(await positions(kind, false, known)()).toHaveLength(30);
  const [nodes = []] = await plansOf(positions(kind, false, known));
  const onTable = nodes.filter((node) => node['Relation Name'] === table);
  expect(onTable.map((node) => node['Node Type']).join()).not.toContain('Seq Scan');
  expect(nodes.some((node) => node['Index Name']?.startsWith(`${table}_pkey`))).toBe(true);
});

const window = { start: new Date('2026-11-10T00:00Z'), end: new Date('2026-11-20T00:00Z') };
const before = { start: new Date('2026-11-01T00:00Z'), end: window.start };

test.each<[string, () => Promise<unknown>]>([
  [
    'spend by model',
    () =>
      entitySpend(database.source, {
        kind: 'tag',
        ids: ['a'],
        windows: [before, window],
        byModel: true,
        features,
      }),
  ],
  [
    'spend by day',
    () =>
      entityDays(database.source, { kind: 'team', ids: ['a', 'b'], window, zone: 'UTC', features }),
  ],
  [
    'contributors',
    () =>
      contributors(database.source, { kind: 'team', id: 'a', window, before, top: 3, features }),
  ],
])('%s', async (_, send) => {
  const plans = await plansOf(send);
  expect(plans.length).toBeGreaterThan(0);
  for (const nodes of plans) {
    const onLog = nodes.filter((node) => node['Relation Name'] === 'LiteLLM_SpendLogs');
    expect(onLog.length).toBeGreaterThan(0);
    expect(onLog.map((node) => node['Node Type'])).not.toContain('Seq Scan');
    for (const node of onLog) expect(node['Actual Rows'] ?? 0).toBeLessThan(4_000);
  }
});

test('a table that was written to has another count, and one that is not there has none', async () => {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const changes = async () => {
    // A session tells the server of what it wrote when it gets to it; this makes it do so now.
    await client.query('select pg_stat_force_next_flush()');
    await client.query('select 1');
    return tableChanges(database.source, ['LiteLLM_TeamTable', 'LiteLLM_UserTable']);
  };
  const first = await changes();
  expect(await changes()).toEqual(first);
  await client.query(
    `update "LiteLLM_TeamTable" set spend = spend + 1 where team_alias = 'Team 7'`,
  );
  const second = await changes();
  await client.query('drop table "LiteLLM_UserTable" cascade');
  const third = await changes();
  await client.end();

  expect(Number(first.get('LiteLLM_TeamTable'))).toBeGreaterThanOrEqual(counts.teams);
  expect(second.get('LiteLLM_TeamTable')).toBe(String(Number(first.get('LiteLLM_TeamTable')) + 1));
  expect(second.get('LiteLLM_UserTable')).toBe(first.get('LiteLLM_UserTable'));
  expect(third.get('LiteLLM_UserTable')).toBeNull();
});
