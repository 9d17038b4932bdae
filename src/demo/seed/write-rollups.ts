/** The gateway's own daily totals of what was seeded, by UTC day. */
import type pg from 'pg';

const rollups = [
  { table: 'LiteLLM_DailyUserSpend', entity: 'user_id', column: 'log."user"' },
  { table: 'LiteLLM_DailyTeamSpend', entity: 'team_id', column: 'log.team_id' },
] as const;

export async function writeRollups(pool: pg.Pool): Promise<void> {
  await Promise.all(
    rollups.map(({ table, entity, column }) =>
      pool.query(`
        insert into "${table}" (
          id, ${entity}, date, api_key, model, model_group, custom_llm_provider, prompt_tokens,
          completion_tokens, spend, api_requests, successful_requests, failed_requests, updated_at)
        select
          md5(concat_ws('|', coalesce(${column}, ''), log."startTime"::date, log.api_key, log.model, log.custom_llm_provider)),
          coalesce(${column}, ''), to_char(log."startTime"::date, 'YYYY-MM-DD'),
          log.api_key, log.model, max(log.model_group), log.custom_llm_provider, sum(log.prompt_tokens),
          sum(log.completion_tokens), sum(log.spend), count(*),
          count(*) filter (where coalesce(log.status, log.metadata->>'status') = 'success'),
          count(*) filter (where coalesce(log.status, log.metadata->>'status') <> 'success'),
          max(log."endTime")
        from "LiteLLM_SpendLogs" as log
        group by coalesce(${column}, ''), log."startTime"::date, log.api_key, log.model, log.custom_llm_provider`),
    ),
  );
}
