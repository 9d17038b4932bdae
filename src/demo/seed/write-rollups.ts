/** The gateway's own daily totals of what was seeded, by UTC day. */
import type pg from 'pg';
import { withoutIndexes } from './without-indexes.ts';

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

/**
 * A request counts in each of its tags; keys are left together, which keeps the table small. Summed by
 * whole arrays first, from rows without their metadata, so that little is sorted.
 */
async function writeTagRollup(pool: pg.Pool): Promise<void> {
  await withoutIndexes(pool, 'LiteLLM_DailyTagSpend', async () => {
    await pool.query(`
      with summed as (
        select tags, date, model, max(model_group) as model_group, custom_llm_provider,
          sum(prompt_tokens) as prompt_tokens, sum(completion_tokens) as completion_tokens,
          sum(spend) as spend, count(*) as requests, count(*) filter (where is_success) as successes,
          max("endTime") as updated_at
        from (
          select request_tags as tags, to_char("startTime"::date, 'YYYY-MM-DD') as date, model,
            model_group, custom_llm_provider, prompt_tokens, completion_tokens, spend, "endTime",
            coalesce(status, metadata->>'status') = 'success' as is_success
          from "LiteLLM_SpendLogs"
          where jsonb_typeof(request_tags) = 'array'
          offset 0
        ) as call
        group by tags, date, model, custom_llm_provider
      )
      insert into "LiteLLM_DailyTagSpend" (
        id, tag, date, api_key, model, model_group, custom_llm_provider, prompt_tokens,
        completion_tokens, spend, api_requests, successful_requests, failed_requests, updated_at)
      select
        md5(concat_ws('|', name.tag, date, model, custom_llm_provider)), name.tag, date, '', model,
        max(model_group), custom_llm_provider, sum(prompt_tokens), sum(completion_tokens),
        sum(spend), sum(requests), sum(successes), sum(requests) - sum(successes), max(updated_at)
      from summed cross join lateral jsonb_array_elements_text(tags) as name(tag)
      group by name.tag, date, model, custom_llm_provider`);
  });
}
