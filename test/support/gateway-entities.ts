/** Rows of keys, teams, users and models as a gateway has them; what matters to the test is named. */
import type { TestDatabase } from './postgres.ts';

type Row = Readonly<Record<string, unknown>>;

/** Inserts one row; lists as arrays, objects as JSON. */
export async function insertRow(
  database: Pick<TestDatabase, 'query'>,
  table: string,
  row: Row,
): Promise<void> {
  const names = Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ');
  await database.query(
    `insert into "${table}" (${names})
     select ${names} from jsonb_populate_record(null::"${table}", $1)`,
    [JSON.stringify(row)],
  );
}

export const insertKey = (
  database: Pick<TestDatabase, 'query'>,
  token: string,
  row: Row = {},
): Promise<void> =>
  insertRow(database, 'LiteLLM_VerificationToken', {
    token,
    key_name: 'sk-...abcd',
    spend: 0,
    soft_budget_cooldown: false,
    aliases: {},
    config: {},
    permissions: {},
    metadata: {},
    model_spend: {},
    model_max_budget: {},
    budget_fallbacks: {},
    models: [],
    ...row,
  });

/** The counters of a session that rests are told within seconds; a test does not wait for them. */
export const tellCounters = async (database: Pick<TestDatabase, 'query'>): Promise<void> => {
  // Both connections of the pool may have written.
  await Promise.all([
    database.query('select pg_stat_force_next_flush(), pg_sleep(0.01)'),
    database.query('select pg_stat_force_next_flush(), pg_sleep(0.01)'),
  ]);
  await Promise.all([
    database.query('select 1, pg_sleep(0.01)'),
    database.query('select 1, pg_sleep(0.01)'),
  ]);
};
