/**
 * The rollups beside plain sums of the log, written here a second time and in SQL alone; returns what
 * differs. The log is what is in it now and, in `shadow.gone`, what a retention deleted after it was counted.
 */
import type pg from 'pg';

const log = `
  log as (
    select
      row."startTime" at time zone 'UTC' as at,
      row.request_id,
      nullif(row.team_id, '') as team,
      nullif(row.api_key, '') as key,
      nullif(row.metadata->>'user_api_key_alias', '') as alias,
      nullif(row."user", '') as person,
      nullif(row.end_user, '') as end_user,
      array(select distinct tag collate "C" from jsonb_array_elements_text(row.request_tags) as tag
        where not starts_with(tag, 'User-Agent:') order by 1) as tags,
      coalesce(nullif(row.model_group, ''), row.model) as model,
      row.model as inner_model,
      nullif(row.model_id, '') as model_id,
      nullif(row.api_base, '') as api_base,
      row.status = 'failure' as failed,
      lower(row.cache_hit) = 'true' as hit,
      row.spend in ('NaN', 'Infinity', '-Infinity') as absurd,
      case when row.spend in ('NaN', 'Infinity', '-Infinity') then 0
        else round(row.spend::numeric, 15) end as spend,
      row.prompt_tokens as prompt,
      row.completion_tokens as completion,
      coalesce((row.metadata#>>'{usage_object,prompt_tokens_details,cached_tokens}')::int, 0)
        as cached,
      row.request_duration_ms as ms,
      row.metadata#>>'{error_information,error_class}' as error_class,
      row.metadata#>>'{error_information,error_message}' as error_message,
      row.metadata->>'attempted_fallbacks' as fallbacks,
      row.metadata->>'original_model_group' as asked,
      nullif(row.model_group, '') as answered
    from (
      select * from "LiteLLM_SpendLogs" union all select * from shadow.gone
    ) as row
  ),
  named as (
    select log.*, dimension, names
    from log
    cross join lateral (
      select case when model_id is not null then array[model_id, api_base, null, model]
        when api_base is null then array[null, null, null, null]::text[]
        else array[null, api_base, inner_model, model] end as names
    ) as deployment(deployment)
    cross join lateral (values
      (1, '{}'::text[]), (2, array[team]), (4, array[model]), (5, deployment),
      (6, case when fallbacks is null
          then array['unrecorded', outcome(failed, hit), null, null]
        when fallbacks::int > 0
          then array['fallback', outcome(failed, hit), coalesce(asked, 'not recorded'),
            case when failed and answered = asked then null else answered end]
        else array['direct', outcome(failed, hit), null,
          case when failed and answered = asked then null else answered end] end),
      (7, array[key, team, alias, person]), (8, tags), (9, array[end_user]),
      (10, array[team, model]), (11, team || tags)
    ) as thing(dimension, names)
    union all
    select log.*, 3, array[tag, cardinality(tags)::text]
    from log left join lateral unnest(tags) as tag on true
  )`.replaceAll(
  'outcome(failed, hit)',
  "case when failed then 'failed' when hit then 'cached' else 'answered' end",
);

const measures = `count(*)::int, count(*) filter (where failed)::int, count(*) filter (where hit)::int,
  count(*) filter (where absurd)::int, sum(spend), sum(prompt)::bigint, sum(completion)::bigint,
  sum(cached)::bigint, count(ms) filter (where not failed and not hit and ms > 0)::int,
  coalesce(sum(ms) filter (where not failed and not hit), 0)::bigint`;

const spendMeasures = `count(*)::int, count(*) filter (where failed)::int, count(*) filter (where absurd)::int,
  sum(spend)`;

const storedMeasures = `request_count, failure_count, cache_hit_count, absurd_spend_count, spend_usd,
  prompt_tokens, completion_tokens, cached_tokens, timed_count, duration_ms`;

const stored = (table: string, sums = storedMeasures): string => `
  select rollup.dimension::int, names, bucket_at, ${sums}
  from ${table} as rollup join tollbell.usage_entity as entity on entity.id = entity_id
    and entity.dimension = rollup.dimension`;

const storedSpend = (table: string): string =>
  stored(table, 'request_count, failure_count, absurd_spend_count, spend_usd');

/** With what is not settled yet. */
const spendDays = `(
  select dimension, bucket_at, entity_id, sum(request_count)::int as request_count,
    sum(failure_count)::int as failure_count, sum(absurd_spend_count)::int as absurd_spend_count,
    sum(spend_usd) as spend_usd
  from (
    select * from tollbell.usage_spend_day union all select * from tollbell.usage_spend_recent
  ) as day group by 1, 2, 3)`;

const plain = (unit: string, dimensions: string, sums = measures): string => `
  select dimension, names, date_trunc('${unit}', at, 'UTC'), ${sums}
  from named where dimension in (${dimensions}) group by 1, 2, 3`;

const traffic = '1, 4, 5, 6';
const spendByHour = '2, 3';
const fine = '7, 8, 9, 10, 11';

const deploymentOf = `(select names from tollbell.usage_entity where id = entity_id and dimension = 5)`;

/** What is stored, and what a plain sum says it should be. */
const pairs: Readonly<Record<string, readonly [stored: string, plain: string]>> = {
  minute: [
    `select names, bucket_at, request_count, failure_count, timed_count, duration_ms
     from tollbell.usage_minute join tollbell.usage_entity on id = entity_id and dimension = 5`,
    `select names, date_trunc('minute', at, 'UTC'), count(*)::int, count(*) filter (where failed)::int,
       count(ms) filter (where not failed and not hit and ms > 0)::int,
       coalesce(sum(ms) filter (where not failed and not hit), 0)::bigint
     from named where dimension = 5 group by 1, 2`,
  ],
  hour: [stored('tollbell.usage_hour'), plain('hour', traffic)],
  'hour of spend': [
    `${storedSpend('tollbell.usage_spend_hour')} where rollup.dimension in (${spendByHour})`,
    plain('hour', spendByHour, spendMeasures),
  ],
  'fine hour': [
    `${storedSpend('tollbell.usage_spend_hour')} where rollup.dimension in (${fine})`,
    `select * from (${plain('hour', fine, spendMeasures)}) as fine where date_trunc in
      (select hour from tollbell.usage_hour_state where has_fine)`,
  ],
  day: [stored('tollbell.usage_day'), plain('day', traffic)],
  'day of spend': [storedSpend(spendDays), plain('day', `${spendByHour}, ${fine}`, spendMeasures)],
  'week of spend': [
    storedSpend('tollbell.usage_spend_week'),
    plain('week', spendByHour, spendMeasures),
  ],
  latency: [
    `select ${deploymentOf} as names, bucket_at, is_chat, request_count, latency_us, buckets, counts
     from tollbell.usage_latency`,
    `select names, hour, is_chat, sum(requests)::int, sum(us)::bigint, array_agg(bucket order by bucket),
       array_agg(requests order by bucket)
     from (
       select names, date_trunc('hour', at, 'UTC') as hour, is_chat,
         floor(ln(us::float8) * 50)::int as bucket, count(*)::int as requests, sum(us) as us
       from named
       cross join lateral (select completion > 0 as is_chat) as kind
       cross join lateral (select greatest(round(
         case when is_chat then ms::numeric * 1000 / completion else ms * 1000 end), 1) as us) as speed
       where dimension = 5 and not failed and not hit and ms > 0 and completion > 0
       group by 1, 2, 3, 4
     ) as by_bucket group by 1, 2, 3`,
  ],
  failure: [
    `select ${deploymentOf} as names, bucket_at, error_class, failure_count, sample_request_id
     from tollbell.usage_failure`,
    `select names, date_trunc('hour', at, 'UTC'), coalesce(error_class, ''), count(*)::int,
       min(request_id collate "C") filter (where error_message <> '')
     from named where dimension = 5 and failed group by 1, 2, 3`,
  ],
  'hour state': [
    `select hour, row_count from tollbell.usage_hour_state where row_count <> 0`,
    `select date_trunc('hour', at, 'UTC'), count(*) from log group by 1`,
  ],
};

export async function differencesFromLog(owner: pg.Pool): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, [is, ought]] of Object.entries(pairs)) {
    for (const [word, one, other] of [
      ['too many or wrong', is, ought],
      ['missing', ought, is],
    ] as const) {
      const { rows } = await owner.query(
        `with ${log} select to_jsonb(difference) as difference
         from (((${one}) except all (${other}))) as difference`,
      );
      if (rows.length > 0) {
        found.push(`${name}: ${rows.length} ${word}, such as ${JSON.stringify(rows[0])}`);
      }
    }
  }
  return found;
}
