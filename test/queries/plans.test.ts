/** Every report query reads a range of the index on `startTime`; none reads the whole table. */
import { type CompiledQuery, DefaultQueryCompiler } from 'kysely';
import { beforeAll, expect, test, vi } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import type { Config } from '../../src/config/config.ts';
import { readSnapshot } from '../../src/database/read-snapshot.ts';
import { seedCompany } from '../../src/demo/seed/seed-company.ts';
import { configOf } from '../support/configs.ts';
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

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly Plans?: readonly PlanNode[];
}

const flatten = (node: PlanNode): readonly PlanNode[] => [
  node,
  ...(node.Plans ?? []).flatMap(flatten),
];

/** The statements that a job sends, as the server gets them. */
async function statementsOf(name: string, config: Config): Promise<readonly CompiledQuery[]> {
  const job = jobs.find((candidate) => candidate.name === name);
  const compile = vi.spyOn(DefaultQueryCompiler.prototype, 'compileQuery');
  try {
    await readSnapshot(database.source, async (source, readSection) =>
      job?.draft({
        source,
        readSection,
        features: {
          hasRequestDuration: true,
          hasDeletedTeams: true,
          hasDailyTotals: true,
          hasTeamMetadata: true,
        },
        config,
        now,
        window: job.windowAt(now, config),
      }),
    );
    return compile.mock.results.map(({ value }) => value);
  } finally {
    compile.mockRestore();
  }
}

const perTeam = configOf(`
tollbell:
  reports: {spend_reports: {per_team: true}}
  destinations: {room: {url: 'https://hooks.example/room'}}
`);

test.each([
  ['daily-reports', configOf(), 3],
  ['spend-reports', configOf(), 3],
  ['spend-reports', perTeam, 8],
  ['fallback-reports', configOf(), 3],
])('%s', async (name, config, statementCountMin) => {
  const statements = await statementsOf(name, config);
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
    expect(
      indexes.filter((index) => index.includes('startTime')).length,
      statement.sql,
    ).toBeGreaterThan(0);
    for (const node of onLog) {
      expect((node['Actual Rows'] ?? 0) * (node['Actual Loops'] ?? 1), statement.sql).toBeLessThan(
        rowCount / 2,
      );
    }
  }
});
