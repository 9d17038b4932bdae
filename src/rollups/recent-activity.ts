/** What was noted of single rows, and how much each deployment did, in some minutes. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type {
  DeploymentTraffic,
  FailureMinute,
  HourNotes,
  HourPrices,
  NotedRows,
  NoteKind,
} from '../queries/activity-rows.ts';
import { dimensions } from '../usage/dimensions.ts';

interface Minutes {
  readonly start: Date;
  readonly end: Date;
}

/** Of each list of names so many are kept. */
const namesMax = 50;

export async function recentNotes(
  db: Kysely<OwnTables>,
  { kinds, window }: { readonly kinds: readonly NoteKind[]; readonly window: Minutes },
): Promise<readonly NotedRows[]> {
  const { rows } = await sql<NotedRows>`
    select ${noteColumns}
    ${notesOf(kinds, window)}
    group by ${noteNames}
    order by "rowCount" desc, digest`.execute(db);
  return rows;
}

/** Of the part of an hour before an instant, `at` is the hour; of the part after it, the instant. */
export async function recentNotesByHour(
  db: Kysely<OwnTables>,
  {
    kinds,
    window,
    splitAt,
  }: { readonly kinds: readonly NoteKind[]; readonly window: Minutes; readonly splitAt: Date },
): Promise<readonly HourNotes[]> {
  const at = sql`case when bucket_at >= ${splitAt}
    then greatest(date_trunc('hour', bucket_at), ${splitAt}::timestamptz)
    else date_trunc('hour', bucket_at) end`;
  const { rows } = await sql<HourNotes>`
    select ${noteColumns}, part.at
    ${notesOf(kinds, window, sql`cross join lateral (select ${at} as at) as part`)}
    group by ${noteNames}, part.at
    order by part.at, "rowCount" desc, digest`.execute(db);
  return rows;
}

const names = (column: string): RawBuilder<unknown> => sql`(
  array(select distinct name from unnest(string_to_array(
    string_agg(array_to_string(${sql.ref(column)}, E'\\x1f'), E'\\x1f'), E'\\x1f')) as names(name)
    where name <> '' order by name limit ${sql.lit(namesMax)}))`;

const noteColumns = sql`
  kind, model, model_id as "modelId", api_base as "apiBase", provider,
  call_type as "callType", error_class as "errorClass", error_code as "errorCode",
  error_signature as "errorSignature", is_refusal as "isRefusal",
  sum(row_count)::float8 as "rowCount", min(first_at) as "firstAt", max(last_at) as "lastAt",
  max(duration_ms_max) as "durationMsMax", sum(total_tokens)::float8 as "totalTokens",
  ${names('api_keys')} as "apiKeys", ${names('team_ids')} as "teamIds",
  ${names('request_ids')} as "requestIds"`;

const noteNames = sql`digest, kind, model, model_id, api_base, provider, call_type, error_class,
  error_code, error_signature, is_refusal`;

const notesOf = (
  kinds: readonly NoteKind[],
  window: Minutes,
  beside: RawBuilder<unknown> = sql``,
): RawBuilder<unknown> => sql`
  from tollbell.usage_note ${beside}
  where kind = any(${[...kinds]}::text[])
    and bucket_at >= ${window.start} and bucket_at < ${window.end}`;

export async function recentTraffic(
  db: Kysely<OwnTables>,
  { window, byMinute }: { readonly window: Minutes; readonly byMinute: boolean },
): Promise<readonly DeploymentTraffic[]> {
  const at = byMinute ? sql`bucket_at` : sql`null::timestamptz`;
  const { rows } = await sql<DeploymentTraffic>`
    select entity.names[1] as "modelId", entity.names[2] as "apiBase",
      coalesce(entity.names[4], entity.names[3]) as model, cell.at,
      cell.request_count::float8 as "requestCount", cell.failure_count::float8 as "failureCount"
    from (
      select entity_id, ${at} as at, sum(request_count) as request_count,
        sum(failure_count) as failure_count
      from tollbell.usage_minute
      where bucket_at >= ${window.start} and bucket_at < ${window.end}
      group by entity_id, ${byMinute ? sql`bucket_at` : sql`2`}
    ) as cell
    join tollbell.usage_entity as entity on entity.id = cell.entity_id
    order by cell.at, cell.entity_id`.execute(db);
  return rows;
}

export async function recentFailures(
  db: Kysely<OwnTables>,
  window: Minutes,
): Promise<readonly FailureMinute[]> {
  const { rows } = await sql<FailureMinute>`
    select bucket_at as at, model, model_id as "modelId", api_base as "apiBase", provider,
      error_class as "errorClass", error_code as "errorCode", is_refusal as "isRefusal",
      sum(row_count)::float8 as "rowCount"
    from tollbell.usage_note
    where kind = 'failure' and bucket_at >= ${window.start} and bucket_at < ${window.end}
    group by 1, 2, 3, 4, 5, 6, 7, 8
    order by 1, 2, 3, 4, 5, 6, 7, 8`.execute(db);
  return rows;
}

/** What each deployment cost, by hour of UTC. */
export async function hourPrices(
  db: Kysely<OwnTables>,
  { window }: { readonly window: Minutes },
): Promise<readonly HourPrices[]> {
  const { rows } = await sql<HourPrices>`
    select entity.names[1] as "modelId", entity.names[2] as "apiBase",
      coalesce(entity.names[4], entity.names[3]) as model, cell.bucket_at as at,
      cell.request_count::float8 as "requestCount", cell.spend_usd::float8 as "spendUsd",
      cell.prompt_tokens::float8 as "promptTokens",
      cell.completion_tokens::float8 as "completionTokens"
    from tollbell.usage_hour as cell
    join tollbell.usage_entity as entity on entity.id = cell.entity_id
    where cell.dimension = ${sql.lit(dimensions.deployment)}
      and cell.bucket_at >= ${window.start} and cell.bucket_at < ${window.end}
    order by cell.bucket_at, entity.id`.execute(db);
  return rows;
}
