/**
 * Makes chosen queries on the spend log slow on a real server: the log becomes a view, and a query
 * whose text matches a pattern sleeps at its rows. Nothing waits but what is cut, or is told how long.
 */

import type { Kysely } from 'kysely';
import { afterAll } from 'vitest';
import { connectSource } from '../../src/database/connect.ts';
import type { SourceTables } from '../../src/database/source-tables.ts';
import type { TestDatabase } from './postgres.ts';
import { readerRole } from './urls.ts';

export interface SlowQueries {
  /** The gateway's database, opened as the product does, with little patience. */
  readonly source: Kysely<SourceTables>;
  /** From now on queries that match one of these regular expressions never end by themselves. */
  readonly slow: (...patterns: readonly string[]) => Promise<void>;
  /** From now on each row of such queries takes so long: the more they read, the longer. */
  readonly slowRows: (seconds: number, ...patterns: readonly string[]) => Promise<void>;
}

export async function slowQueries(
  database: TestDatabase,
  { statementTimeoutMs }: { readonly statementTimeoutMs: number },
): Promise<SlowQueries> {
  await database.query(`
    alter table "LiteLLM_SpendLogs" rename to spend_log_itself;
    create table public.slow_query (pattern text, seconds float8);
    grant select on public.slow_query to ${readerRole};
    create function public.wait_if_slow() returns boolean language plpgsql volatile as $$
      begin
        perform pg_sleep(seconds) from public.slow_query where current_query() ~ pattern;
        return true;
      end $$;
    create view public."LiteLLM_SpendLogs" as select * from spend_log_itself where public.wait_if_slow();
    grant select on public."LiteLLM_SpendLogs" to ${readerRole}`);
  const source = connectSource({
    url: database.readerUrl,
    statementTimeoutMs,
    connectTimeoutMs: 5_000,
    poolSizeMax: 2,
  });
  afterAll(() => source.destroy());
  const slowRows: SlowQueries['slowRows'] = async (seconds, ...patterns) => {
    await database.query('truncate public.slow_query');
    for (const pattern of patterns) {
      await database.query('insert into public.slow_query values ($1, $2)', [pattern, seconds]);
    }
  };
  return { source, slowRows, slow: (...patterns) => slowRows(600, ...patterns) };
}
