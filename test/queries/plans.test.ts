/** Every report query reads a range of the index on `startTime`; none reads the whole table. */
import { beforeAll, expect, test } from 'vitest';
import { seedCompany } from '../../src/demo/seed/seed-company.ts';
import { reconcile } from '../../src/run/reconcile.ts';
import { configOf } from '../support/configs.ts';
import { jobStatements, statementsOf } from '../support/job-plans.ts';
import { flatten, type PlanNode } from '../support/plan-node.ts';
import { cloneDatabase } from '../support/postgres.ts';

const database = await cloneDatabase();
const now = new Date('2026-11-24T09:00:00Z');
const rowCount = 30_000;

beforeAll(async () => {
  await seedCompany({
    connectionString: database.url,
    seed: 3,
    until: now,
    requestCount: rowCount,
  });
  // Every team has a destination, the most that a report can have to read.
  await database.query(
    `update "LiteLLM_TeamTable" set metadata = '{"tollbell_destination": "room"}'`,
  );
}, 120_000);

const perTeam = configOf(`
tollbell:
  reports: {spend_reports: {per_team: true}}
  destinations: {room: {url: 'https://hooks.example/room'}}
`);

const draft = (name: string, config = configOf()) =>
  jobStatements(database.source, name, { now, config });

test.each([
  ['daily-reports', () => draft('daily-reports'), 3],
  ['spend-reports', () => draft('spend-reports'), 5],
  ['spend-reports for each team', () => draft('spend-reports', perTeam), 10],
  ['fallback-reports', () => draft('fallback-reports'), 3],
  [
    'a comparison with counters',
    () =>
      statementsOf(() =>
        reconcile(database.source, {
          config: configOf(),
          window: { start: new Date('2026-11-03T00:00Z'), end: new Date('2026-11-10T00:00Z') },
          now: new Date('2026-11-12T09:00Z'),
        }),
      ),
    4,
  ],
] as const)('%s', async (_, send, statementCountMin) => {
  const statements = await send();
  const logStatements = statements.filter(({ sql: text }) => text.includes('LiteLLM_SpendLogs'));
  expect(logStatements.length).toBeGreaterThanOrEqual(statementCountMin);

  for (const statement of logStatements) {
    const { rows } = await database.source.executeQuery<{
      'QUERY PLAN': readonly { readonly Plan: PlanNode }[];
    }>({ ...statement, sql: `explain (analyze, format json, timing off) ${statement.sql}` });
    const nodes = (rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => flatten(Plan));
    const onLog = nodes.filter((node) => node['Relation Name'] === 'LiteLLM_SpendLogs');

    expect(onLog.length, statement.sql).toBeGreaterThan(0);
    expect(
      onLog.map((node) => node['Node Type']),
      statement.sql,
    ).not.toContain('Seq Scan');
    const indexes = nodes.flatMap((node) => node['Index Name'] ?? []);
    // What an error said is found by the id of its request.
    const isById = statement.sql.includes('"requestId"');
    expect(
      indexes.filter((index) => index.includes(isById ? 'pkey' : 'startTime')).length,
      statement.sql,
    ).toBeGreaterThan(0);
    for (const node of onLog) {
      expect((node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 1), statement.sql).toBeLessThan(
        rowCount / 2,
      );
    }
  }
});
