/**
 * How a row of `LiteLLM_SpendLogs` is read: the traps of its columns, each solved once.
 *
 * Empty text means none, `status` may be null in old rows, failures are stamped with a zero
 * duration, and a float may hold a value that no sum survives.
 */
import { type RawBuilder, sql } from 'kysely';
import type { SourceFeatures } from '../database/source-features.ts';
import type { Window } from '../time/window.ts';

// https://docs.litellm.ai/docs/proxy/logging_spec (call_type); '' is written by some old rows.
const chatCallTypes = [
  '',
  'completion',
  'acompletion',
  'text_completion',
  'atext_completion',
  'responses',
  'aresponses',
  'anthropic_messages',
  'generate_content',
  'agenerate_content',
  'agenerate_content_stream',
];

const isAmount = sql<boolean>`
  (log.spend <> 'NaN'::float8 and abs(log.spend) <> 'Infinity'::float8)`;

/** Old rows have no status; `metadata` is only opened for those. */
export const isFailure: RawBuilder<boolean> = sql<boolean>`
  coalesce(log.status, log.metadata->>'status', 'success') = 'failure'`;

export const isCacheHit: RawBuilder<boolean> = sql<boolean>`
  lower(coalesce(log.cache_hit, '')) = 'true'`;

/**
 * Exact decimal dollars, to fifteen places: a sum of floats depends on the order of its rows, this one
 * does not. A value that is no amount (NaN, infinity) counts as nothing, and is counted by
 * `isSpendAbsurd`.
 */
export const spendUsd: RawBuilder<string> = sql<string>`
  round(case when ${isAmount} then log.spend::numeric else 0 end, 15)`;

export const isSpendAbsurd: RawBuilder<boolean> = sql<boolean>`not ${isAmount}`;

const hasChatType = sql<boolean>`
  log.call_type in (${sql.join(chatCallTypes.map((type) => sql.lit(type)))})`;

/** Chat is measured by its output. */
export const isChat: RawBuilder<boolean> = sql<boolean>`(
  ${hasChatType} and log.completion_tokens > 0)`;

/** Chat that wrote nothing can be measured neither way. */
export const isChatWithoutOutput: RawBuilder<boolean> = sql<boolean>`(
  ${hasChatType} and log.call_type <> '' and log.completion_tokens <= 0)`;

/** Milliseconds from request to end of answer; null when the stamps are impossible. */
export function durationMs(features: SourceFeatures): RawBuilder<number | null> {
  const fromStamps = sql`(case when isfinite(log."endTime")
    then round(extract(epoch from log."endTime" - log."startTime") * 1000) end)::float8`;
  const ms = features.hasRequestDuration
    ? sql`coalesce(log.request_duration_ms::float8, ${fromStamps})`
    : fromStamps;
  // Whole milliseconds, so that sums are exact. Two weeks are no answer but a stamp that is wrong.
  return sql<number | null>`(case when ${ms} between 0.5 and 1e9 then round(${ms}) end)`;
}

/**
 * What a deployment is measured by, in whole microseconds so that sums are exact: per output token for
 * chat, per request for all else; null where there is no measure. Failures (stamped with no duration)
 * and cache hits say nothing about a deployment.
 */
export const latencyUs = (features: SourceFeatures): RawBuilder<string | null> =>
  latencyUsOf({ ms: durationMs(features), isFailure, isCacheHit });

/** The same of parts that were worked out before. */
export const latencyUsOf = ({
  ms,
  isFailure: isLost,
  isCacheHit: isCached,
}: {
  readonly ms: RawBuilder<number | null>;
  readonly isFailure: RawBuilder<boolean>;
  readonly isCacheHit: RawBuilder<boolean>;
}): RawBuilder<string | null> => sql<string | null>`(case
    when ${ms} is null or ${isLost} or ${isCached} or ${isChatWithoutOutput} then null
    when ${isChat} then greatest(floor(${ms} * 1000 / log.completion_tokens + 0.5), 1)
    else greatest(${ms} * 1000, 1) end)::int8`;

/**
 * The bucket of a log histogram that a latency falls into: b holds [e^(b/50), e^((b+1)/50)), so its
 * middle is at most 1.0 % away from any value in it, and histograms add up.
 */
export const latencyBucket = (us: RawBuilder<string | null>): RawBuilder<number | null> =>
  sql<number | null>`floor(ln(${us}::float8) * 50)::int4`;

/** Milliseconds in the middle of a bucket. */
export const bucketMs = (bucket: RawBuilder<number>): RawBuilder<number> =>
  sql<number>`(exp((${bucket} + 0.5) / 50.0) / 1000)::float8`;

/**
 * What tells one deployment from another: its id, else where it was reached and as what. Null
 * when the row says neither, as failures before a deployment was chosen do.
 */
export const deploymentKey: RawBuilder<string | null> = sql<string | null>`
  coalesce(nullif(log.model_id, ''), nullif(log.api_base, '') || ' ' || log.model)`;

/** The public name, else what the deployment calls itself. */
export const modelName: RawBuilder<string | null> = sql<string | null>`
  coalesce(nullif(log.model_group, ''), nullif(log.model, ''))`;

/** The tags in a JSON value, each once: the texts of a list, and nothing of anything else. */
export const tagNames = (tags: RawBuilder<unknown>): RawBuilder<string[]> => sql<string[]>`array(
  select distinct element.tag #>> '{}'
  from jsonb_array_elements(
    case when jsonb_typeof(${tags}) = 'array' then ${tags} else '[]'::jsonb end) as element(tag)
  where jsonb_typeof(element.tag) = 'string' and element.tag #>> '{}' <> '')`;

/** The rows of a window, through the index on `startTime`; bounds are written in UTC. */
export function inWindow(window: Window): RawBuilder<boolean> {
  return sql<boolean>`(
    log."startTime" >= ${stamp(window.start)} and log."startTime" < ${stamp(window.end)})`;
}

/** An instant as the column writes it. */
export function stamp(instant: Date): RawBuilder<Date> {
  return sql<Date>`${instant.toISOString().slice(0, -1)}::timestamp`;
}
