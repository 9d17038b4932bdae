/** How a source plans what a job asks of it: each statement that reads the spend log, explained. */
import { type CompiledQuery, DefaultQueryCompiler, type Kysely } from 'kysely';
import { vi } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import type { Config } from '../../src/config/config.ts';
import { readSnapshot } from '../../src/database/read-snapshot.ts';
import { newestFeatures } from '../../src/database/source-features.ts';
import type { SourceTables } from '../../src/database/source-tables.ts';
import { noPastNames } from '../../src/queries/past-names.ts';
import { usageOpener } from '../../src/run/open-usage.ts';
import { configOf } from './configs.ts';
import { flatten, type PlanNode, type StatementPlan } from './plan-node.ts';

export async function jobPlans(
  source: Kysely<SourceTables>,
  name: string,
  now: Date,
): Promise<readonly StatementPlan[]> {
  const statements = await jobStatements(source, name, { now, config: configOf() });
  const plans: StatementPlan[] = [];
  for (const statement of statements.filter(({ sql }) => sql.includes('LiteLLM_SpendLogs'))) {
    const { rows } = await source.executeQuery<{
      'QUERY PLAN': readonly { readonly Plan: PlanNode }[];
    }>({ ...statement, sql: `explain (verbose, format json) ${statement.sql}` });
    const nodes = (rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => flatten(Plan));
    plans.push({ sql: statement.sql, nodes });
  }
  return plans;
}

/** The statements that something sends, as the server gets them. */
export async function statementsOf(
  send: () => Promise<unknown>,
): Promise<readonly CompiledQuery[]> {
  const compile = vi.spyOn(DefaultQueryCompiler.prototype, 'compileQuery');
  try {
    await send();
    return compile.mock.results.map(({ value }) => value);
  } finally {
    compile.mockRestore();
  }
}

/** The same of a job. */
export async function jobStatements(
  source: Kysely<SourceTables>,
  name: string,
  { now, config }: { readonly now: Date; readonly config: Config },
): Promise<readonly CompiledQuery[]> {
  const job = jobs.find((candidate) => candidate.name === name);
  return statementsOf(() =>
    readSnapshot(source, async (snapshot, readSection, tx) =>
      job?.draft({
        source: snapshot,
        readSection,
        pastNames: noPastNames,
        openUsage: usageOpener({ source: tx, own: null, features: newestFeatures }).openUsage,
        features: newestFeatures,
        config,
        now,
        window: job.windowAt(now, config),
      }),
    ),
  );
}
