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
  latencyUs,
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
  const ms = durationMs(features);
  const us = sql<string | null>`m.us`;
  const isRecorded = sql<boolean>`coalesce(jsonb_typeof((unpacked.metadata->'attempted_fallbacks')) = 'number', false)`;
  const cached = sql<number>`coalesce(
    case when jsonb_typeof((unpacked.metadata->'usage_object')->'cache_read_input_tokens') = 'number'
      then nullif(((unpacked.metadata->'usage_object')->>'cache_read_input_tokens')::numeric, 0) end,
    case when jsonb_typeof((unpacked.metadata->'usage_object')#>'{prompt_tokens_details,cached_tokens}') = 'number'
      then ((unpacked.metadata->'usage_object')#>>'{prompt_tokens_details,cached_tokens}')::numeric end, 0)`;
  const firstTokenMs = features.hasFirstToken
    ? sql`case when log."completionStartTime" > log."startTime"
        and log."completionStartTime" < log."endTime" and isfinite(log."completionStartTime")
        then round(extract(epoch from log."completionStartTime" - log."startTime") * 1000)::float8 end`
    : sql`null::float8`;
  const isUnpriced = sql<boolean>`(log.spend = 0 and log.total_tokens > 0
    and not ${isFailure} and not ${isCacheHit})`;
  const isNoted = sql<boolean>`(${isFailure} or m.ms > ${sql.lit(notedMs)} or log.spend = 0)`;
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
      ${isFailure} as "isFailure",
      ${isCacheHit} as "isCacheHit",
      ${isSpendAbsurd} as "isSpendAbsurd",
      ${spendUsd}::text as "spendUsd",
      log.prompt_tokens as "promptTokens",
      log.completion_tokens as "completionTokens",
      least(greatest(floor(${cached}), 0), 2147483647)::int4 as "cachedTokens",
      m.ms as "durationMs",
      ${isChat} as "isChat",
      m.us::float8 as "latencyUs",
      ${latencyBucket(us)} as "latencyBucket",
      ${features.hasProvider ? sql`nullif(log.custom_llm_provider, '')` : sql`null::text`} as "provider",
      nullif(log.call_type, '') as "callType",
      ${firstTokenMs} as "firstTokenMs",
      ${isUnpriced} as "isUnpriced",
      case when ${isNoted}
        then round(extract(epoch from log."startTime") * 1000)::float8 end as "startedAtMs",
      case when ${isNoted} then log.request_id end as "notedRequestId",
      case when ${isFailure}
        then nullif(left((unpacked.metadata->'error_information')->>'error_class', 200), '') end as "errorClass",
      case when ${isFailure}
        then nullif(left((unpacked.metadata->'error_information')->>'error_code', 20), '') end as "errorCode",
      case when ${isFailure}
        then nullif(left((unpacked.metadata->'error_information')->>'error_message', 500), '') end as "errorMessage",
      -- Where nothing is recorded of the error, nobody knows who refused.
      coalesce(${isFailure} and (unpacked.metadata->'error_information')->>'llm_provider' = ''
        and nullif(log.api_base, '') is null, false) as "isRefusal",
      case when ${isFailure} and nullif((unpacked.metadata->'error_information')->>'error_message', '') is not null
        then log.request_id end as "sampleRequestId",
      ${isRecorded} as "isFallbackRecorded",
      case when ${isRecorded}
        then ((unpacked.metadata->'attempted_fallbacks')#>>'{}')::numeric > 0 else false end as "isFallback",
      coalesce(nullif((unpacked.metadata->>'original_model_group'), ''), 'not recorded') as "fromModel",
      case when ${isFailure} and log.model_group = (unpacked.metadata->>'original_model_group')
        then null else nullif(log.model_group, '') end as "toModel"
    from "LiteLLM_SpendLogs" as log
    cross join lateral (select ${ms} as ms, ${latencyUs(features)} as us) as m
    -- Unpacked once for all that is taken out of it.
    cross join lateral (select log.metadata #> '{}' as metadata offset 0) as unpacked
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
    ${since === undefined || since === null ? sql`` : sql`and age(log.xmin) between 1 and age(${xid(since)})`}
    ${below === undefined ? sql`` : sql`and ${isBelow(below)}`}`;
}

/** Written by a transaction before this one. */
export const isBelow = (number: bigint): RawBuilder<boolean> =>
  sql<boolean>`(age(log.xmin) not between 1 and age(${xid(number)}))`;

/** Whatever starts later is no instant, and infinity is none either. */
const endOfTime = new Date('3000-01-01T00:00:00Z');

const xid = (number: bigint): RawBuilder<unknown> =>
  sql`${String(BigInt.asUintN(32, number))}::text::xid`;
