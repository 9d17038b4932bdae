/** Builders of entities with budgets: name what matters to the test, the rest is plausible. */
import type { TestDatabase } from './postgres.ts';

type Row = Readonly<Record<string, unknown>>;

/** What the columns that may not be null need. */
const needed: Readonly<Record<string, Row>> = {
  OrganizationTable: { created_by: 'test', updated_by: 'test', metadata: {}, model_spend: {} },
  ProjectTable: {
    created_by: 'test',
    updated_by: 'test',
    metadata: {},
    model_spend: {},
    model_rpm_limit: {},
    model_tpm_limit: {},
    blocked: false,
  },
  BudgetTable: { created_by: 'test', updated_by: 'test' },
  BudgetWindowSpend: { updated_at: '2026-11-24T00:00:00' },
};

/** Inserts rows into `LiteLLM_…`; what is left out is the default of its column. */
export async function insertRows(
  database: Pick<TestDatabase, 'query'>,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  for (const row of rows) {
    const full = { ...needed[table], ...row };
    const names = Object.keys(full)
      .map((name) => `"${name}"`)
      .join(', ');
    await database.query(
      `insert into "LiteLLM_${table}" (${names})
       select ${names} from json_populate_record(null::"LiteLLM_${table}", $1)`,
      [JSON.stringify(full)],
    );
  }
}
