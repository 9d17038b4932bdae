/** The gateway's own daily totals of what was seeded, by UTC day. */
import type pg from 'pg';

const rollups = [
  { table: 'LiteLLM_DailyUserSpend', entity: 'user_id', column: 'log."user"' },
  { table: 'LiteLLM_DailyTeamSpend', entity: 'team_id', column: 'log.team_id' },
] as const;

export async function writeRollups(pool: pg.Pool): Promise<void> {
  await Promise.all([
    writeTagRollup(pool),
    ...rollups.map(({ table, entity, column }) =>
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
  ]);
}

/** A request counts in each of its tags; keys are left together, which keeps the table small. */
async function writeTagRollup(pool: pg.Pool): Promise<void> {
  await pool.query(`
    insert into "LiteLLM_DailyTagSpend" (
      id, tag, date, api_key, model, model_group, custom_llm_provider, prompt_tokens,
      completion_tokens, spend, api_requests, successful_requests, failed_requests, updated_at)
    select
      md5(concat_ws('|', name.tag, log."startTime"::date, log.model, log.custom_llm_provider)),
      name.tag, to_char(log."startTime"::date, 'YYYY-MM-DD'),
      '', log.model, max(log.model_group), log.custom_llm_provider, sum(log.prompt_tokens),
      sum(log.completion_tokens), sum(log.spend), count(*),
      count(*) filter (where coalesce(log.status, log.metadata->>'status') = 'success'),
      count(*) filter (where coalesce(log.status, log.metadata->>'status') <> 'success'),
      max(log."endTime")
    from "LiteLLM_SpendLogs" as log
    cross join lateral jsonb_array_elements_text(
      case when jsonb_typeof(log.request_tags) = 'array' then log.request_tags else '[]'::jsonb end
    ) as name(tag)
    group by name.tag, log."startTime"::date, log.model, log.custom_llm_provider`);
}
