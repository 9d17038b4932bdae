/**
 * Turns the spend log of a test's database into LiteLLM's partitioned form (since June 2026, opt-in):
 * the same name, a primary key that holds `startTime`, a partition for each month and a default.
 */
import { grantStatements } from '../../src/database/grant-script.ts';
import type { TestDatabase } from './postgres.ts';
import { readerRole } from './urls.ts';

/** Months as `2026-11`, each followed by the next. */
export async function partitionLog(
  { query }: TestDatabase,
  months: readonly string[],
): Promise<void> {
  // Where the role of the tests has a schema of its own name, tables would be made in that.
  await query(`
    alter table "LiteLLM_SpendLogs" rename to "LiteLLM_SpendLogs_legacy";
    create table public."LiteLLM_SpendLogs" (like "LiteLLM_SpendLogs_legacy" including defaults)
      partition by range ("startTime");
    create table public."LiteLLM_SpendLogs_pdefault" partition of "LiteLLM_SpendLogs" default`);
  for (const month of months) {
    const start = `${month}-01`;
    await query(`create table public."LiteLLM_SpendLogs_p${month.replace('-', '_')}"
      partition of "LiteLLM_SpendLogs" for values from ('${start}') to ('${nextMonth(month)}-01')`);
  }
  await query(`
    insert into "LiteLLM_SpendLogs" select * from "LiteLLM_SpendLogs_legacy";
    drop table "LiteLLM_SpendLogs_legacy";
    alter table "LiteLLM_SpendLogs" add primary key (request_id, "startTime");
    create index "LiteLLM_SpendLogs_startTime_idx" on "LiteLLM_SpendLogs" ("startTime");
    create index "LiteLLM_SpendLogs_startTime_request_id_idx"
      on "LiteLLM_SpendLogs" ("startTime", request_id);
    create index "LiteLLM_SpendLogs_api_key_startTime_idx"
      on "LiteLLM_SpendLogs" (api_key, "startTime")`);
  await query('vacuum (analyze) "LiteLLM_SpendLogs"');
  for (const statement of grantStatements({ role: readerRole })) await query(statement);
}

function nextMonth(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 7);
}
