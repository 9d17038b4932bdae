/**
 * Rows of the spend log as the rollups sum them: who, what and how much, no words.
 *
 * Reads ranges of the `startTime` index. `metadata` is opened once for each row.
 */
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { fetchInBatches } from '../database/fetch-in-batches.ts';
import type { SourceFeatures } from '../database/source-features.ts';
import type { SourceTables } from '../database/source-tables.ts';
import type { UsageRow } from '../usage/usage-row.ts';
import {
  durationMs,
  isCacheHit,
  isChat,
  isFailure,
  isSpendAbsurd,
  latencyBucket,
  latencyUsOf,
  modelName,
  spendUsd,
  stamp,
} from './spend-log.ts';

/** What is quicker is slow by nobody's rule, and is not noted. */
const notedMs = 1_000;

/** Few enough that a batch is small, many enough that asking costs nothing. */
const batchRows = 4_000;

export interface UsageRowsOptions {
  readonly range: UsageRowsRange;
  readonly features: SourceFeatures;
  /** Only rows of these teams; all rows when unset. */
  readonly teamIds?: readonly string[];
}

/** As `UsageRange`, without transaction numbers where the source has none that mean anything. */
export interface UsageRowsRange {
  readonly from: Date;
  readonly until: Date | null;
  readonly since?: bigint | null;
  readonly below?: bigint;
}

/** In batches, within the transaction's one snapshot. */
export function usageRows(
  tx: Transaction<SourceTables>,
  { range, features, teamIds }: UsageRowsOptions,
): AsyncGenerator<readonly UsageRow[]> {
  const isLost = sql<boolean>`part."isFailure"`;
  const isCached = sql<boolean>`part."isCacheHit"`;
  const ms = sql<number | null>`part.ms`;
  const us = sql<string | null>`latency.us`;
  const isRecorded = sql<boolean>`(part."fallbackCount" is not null)`;
  const cached = sql<number>`coalesce(
    case when jsonb_typeof(usage.parts->'cache_read_input_tokens') = 'number'
      then nullif((usage.parts->>'cache_read_input_tokens')::numeric, 0) end,
    case when jsonb_typeof(usage.parts#>'{prompt_tokens_details,cached_tokens}') = 'number'
      then (usage.parts#>>'{prompt_tokens_details,cached_tokens}')::numeric end, 0)`;
  const firstTokenMs = features.hasFirstToken
    ? sql`case when log."completionStartTime" > log."startTime"
        and log."completionStartTime" < log."endTime" and isfinite(log."completionStartTime")
        then round(extract(epoch from log."completionStartTime" - log."startTime") * 1000)::float8 end`
    : sql`null::float8`;
  const query = sql<UsageRow>`
    select
      floor(extract(epoch from log."startTime") / 60)::int4 as "minute",
      nullif(log.team_id, '') as "teamId",
      nullif(log.api_key, '') as "apiKey",
      nullif((unpacked.metadata->>'user_api_key_alias'), '') as "keyAlias",
      nullif(log."user", '') as "userId",
      nullif(log.end_user, '') as "endUserId",
      log.request_tags::text as "tags",
      log.model as "deploymentModel",
      nullif(log.model_id, '') as "modelId",
      nullif(log.api_base, '') as "apiBase",
      ${modelName} as "model",
      ${isLost} as "isFailure",
      ${isCached} as "isCacheHit",
      ${isSpendAbsurd} as "isSpendAbsurd",
      ${spendUsd}::text as "spendUsd",
      log.prompt_tokens as "promptTokens",
      log.completion_tokens as "completionTokens",
      least(greatest(floor(${cached}), 0), 2147483647)::int4 as "cachedTokens",
      ${ms} as "durationMs",
      ${isChat} as "isChat",
      ${us}::float8 as "latencyUs",
      ${latencyBucket(us)} as "latencyBucket",
      ${features.hasProvider ? sql`nullif(log.custom_llm_provider, '')` : sql`null::text`} as "provider",
      nullif(log.call_type, '') as "callType",
      ${firstTokenMs} as "firstTokenMs",
      (log.spend = 0 and log.total_tokens > 0 and not ${isLost} and not ${isCached}) as "isUnpriced",
      case when part."isNoted"
        then round(extract(epoch from log."startTime") * 1000)::float8 end as "startedAtMs",
      case when part."isNoted" then log.request_id end as "notedRequestId",
      nullif(left(error.parts->>'error_class', 200), '') as "errorClass",
      nullif(left(error.parts->>'error_code', 20), '') as "errorCode",
      nullif(left(error.parts->>'error_message', 500), '') as "errorMessage",
      -- Where nothing is recorded of the error, nobody knows who refused.
      coalesce(error.parts->>'llm_provider' = '' and nullif(log.api_base, '') is null, false) as "isRefusal",
      case when nullif(error.parts->>'error_message', '') is not null
        then log.request_id end as "sampleRequestId",
      ${isRecorded} as "isFallbackRecorded",
      case when ${isRecorded} then part."fallbackCount" > 0 else false end as "isFallback",
      coalesce(nullif((unpacked.metadata->>'original_model_group'), ''), 'not recorded') as "fromModel",
      case when ${isLost} and log.model_group = (unpacked.metadata->>'original_model_group')
        then null else nullif(log.model_group, '') end as "toModel"
    from "LiteLLM_SpendLogs" as log
    -- Each offset of nothing keeps the planner from working out again what several columns are made of.
    cross join lateral (select log.metadata #> '{}' as metadata offset 0) as unpacked
    cross join lateral (select unpacked.metadata->'usage_object' as parts offset 0) as usage
    cross join lateral (
      select ${isFailure} as "isFailure", ${isCacheHit} as "isCacheHit", ${durationMs(features)} as ms,
        case when jsonb_typeof(unpacked.metadata->'attempted_fallbacks') = 'number'
          then (unpacked.metadata->>'attempted_fallbacks')::numeric end as "fallbackCount"
      offset 0) as timed
    cross join lateral (
      select timed.*, (timed."isFailure" or timed.ms > ${sql.lit(notedMs)} or log.spend = 0) as "isNoted"
      offset 0) as part
    cross join lateral (
      select case when ${isLost} then unpacked.metadata->'error_information' end as parts
      offset 0) as error
    cross join lateral (
      select ${latencyUsOf({ ms, isFailure: isLost, isCacheHit: isCached })} as us offset 0) as latency
    where ${inRange(range)}
      ${teamIds === undefined ? sql`` : sql`and log.team_id = any(${[...teamIds]}::text[])`}`;
  // A pass reads what a few seconds have brought.
  const areFew = range.since !== undefined && range.since !== null;
  return fetchInBatches(tx, query, { batchRows, areFew });
}

/**
 * Rows have the lower half of a transaction's number, so `age`, which begins again after a full turn, says
 * how long ago it was: from 1 up to half a turn. Of a row older than that it says nothing, but that it
 * is older than any that is asked for.
 */
export function inRange({ from, until, since, below }: UsageRowsRange): RawBuilder<boolean> {
  return sql<boolean>`log."startTime" >= ${stamp(from)} and log."startTime" < ${stamp(until ?? endOfTime)}
    ${since === undefined || since === null ? sql`` : sql`and age(log.xmin) between 1 and ${ageOf(since)}`}
    ${below === undefined ? sql`` : sql`and ${isBelow(below)}`}`;
}

/** Written by a transaction before this one. */
export const isBelow = (number: bigint): RawBuilder<boolean> =>
  sql<boolean>`(age(log.xmin) not between 1 and ${ageOf(number)})`;

/** Asked once, and not again for each row. */
const ageOf = (number: bigint): RawBuilder<number> => sql<number>`(select age(${xid(number)}))`;

/** Whatever starts later is no instant, and infinity is none either. */
const endOfTime = new Date('3000-01-01T00:00:00Z');

const xid = (number: bigint): RawBuilder<unknown> =>
  sql`${String(BigInt.asUintN(32, number))}::text::xid`;
