/** The gateway's own daily tables, written from the log as the gateway would: on every schema generation. */
import type { TestDatabase } from './postgres.ts';

/**
 * One row for each request, and for each of its tags: many rows for one logical key, as gateways
 * write them.
 */
export async function insertDailyRows(database: TestDatabase): Promise<void> {
  const columns = (entity: string): string =>
    `id, ${entity}, date, api_key, model, spend, api_requests, successful_requests, updated_at`;
  const values = (entity: string): string => `
    ${entity} || '-' || log.request_id, nullif(${entity}, '(none)'),
    to_char(log."startTime", 'YYYY-MM-DD'), 'key', log.model, log.spend, 1,
    (coalesce(log.status, 'success') = 'success')::int, log."endTime"`;
  const team = `coalesce(log.team_id, '(none)')`;
  await database.query(
    `insert into "LiteLLM_DailyUserSpend" (${columns('user_id')}) select ${values(`'somebody'::text`)} from "LiteLLM_SpendLogs" log`,
  );
  await database.query(
    `insert into "LiteLLM_DailyTeamSpend" (${columns('team_id')}) select ${values(team)} from "LiteLLM_SpendLogs" log`,
  );
  await database.query(
    `insert into "LiteLLM_DailyTagSpend" (${columns('tag')}) select ${values('tag')}
     from "LiteLLM_SpendLogs" log
     cross join lateral (select distinct jsonb_array_elements_text(log.request_tags) as tag
       where jsonb_typeof(log.request_tags) = 'array') as tags`,
  );
}

/** Removes so many rows of one team, or of one tag. */
export async function removeDailyRows(
  database: TestDatabase,
  { table, entity, count }: { readonly table: 'Team' | 'Tag'; entity: string; count: number },
): Promise<void> {
  const column = table === 'Team' ? 'team_id' : 'tag';
  await database.query(
    `delete from "LiteLLM_Daily${table}Spend" where id in (
       select id from "LiteLLM_Daily${table}Spend" where ${column} = $1 order by id limit $2)`,
    [entity, count],
  );
}
