/** Adds what was summed to the rollups, in the caller's transaction. */
import { sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { dimensions, isCoarse } from '../usage/dimensions.ts';
import { usdText } from '../usage/exact-usd.ts';
import {
  type DeploymentUsage,
  daysOfHours,
  type Measures,
  type UsageDelta,
} from '../usage/usage-delta.ts';
import { type EntityIds, resolveEntities } from './usage-entities.ts';
import { addNotes } from './usage-notes.ts';

export interface AddUsageOptions {
  readonly ids: EntityIds;
  /** Keeps the fine dimensions by hour, too, so that the hour can be replaced. */
  readonly keepsFineHours: boolean;
  /** Minutes before this are not kept. */
  readonly minutesFrom: Date;
}

/** Returns ids that were new; `remember` them once the transaction is committed. */
export async function addUsage(
  tx: Transaction<OwnTables>,
  delta: UsageDelta,
  { ids, keepsFineHours, minutesFrom }: AddUsageOptions,
): Promise<ReadonlyMap<string, number>> {
  const entities = [...delta.entities];
  const resolved = await resolveEntities(tx, ids, entities);
  const idOf = (key: string): number => {
    const id = resolved.get(key);
    if (id === undefined) throw new Error('an entity was not resolved');
    return id;
  };
  const hours: Cell[] = [];
  const days: Cell[] = [];
  for (const { dimension, key, hours: own } of entities) {
    const entityId = idOf(key);
    const number = dimensions[dimension];
    if (keepsFineHours || isCoarse(dimension)) {
      for (const [at, measures] of own) hours.push({ dimension: number, at, entityId, measures });
    }
    for (const [at, measures] of daysOfHours(own)) {
      days.push({ dimension: number, at, entityId, measures });
    }
  }
  const deployments = [...delta.deployments];
  const minutes = deployments.flatMap(({ key, minutes: own }) =>
    [...own].flatMap(([at, measures]) =>
      at < minutesFrom.getTime()
        ? []
        : [{ dimension: dimensions.deployment, at, entityId: idOf(key), measures }],
    ),
  );
  await addCells(tx, 'usage_minute', minutes);
  await addCells(tx, 'usage_hour', hours);
  await addCells(tx, 'usage_day', days);
  await addLatencies(tx, deployments, idOf);
  await addFailures(tx, deployments, idOf);
  await addNotes(
    tx,
    [...delta.notes].filter(({ at }) => at >= minutesFrom.getTime()),
  );
  return resolved;
}

interface Cell {
  readonly dimension: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly entityId: number;
  readonly measures: Measures;
}

type RollupTable = 'usage_minute' | 'usage_hour' | 'usage_day';

/** A statement takes so many at once: beyond that its parameters cost more memory than they save time. */
const cellsMax = 5_000;

async function addCells(
  tx: Transaction<OwnTables>,
  table: RollupTable,
  cells: readonly Cell[],
): Promise<void> {
  // In the order of the key: neighbours share pages, and no two processes wait for each other.
  const sorted = cells.toSorted(
    (a, b) => a.dimension - b.dimension || a.at - b.at || a.entityId - b.entityId,
  );
  for (let start = 0; start < sorted.length; start += cellsMax) {
    await addChunk(tx, table, sorted.slice(start, start + cellsMax));
  }
}

async function addChunk(
  tx: Transaction<OwnTables>,
  table: RollupTable,
  cells: readonly Cell[],
): Promise<void> {
  const numbers = (of: (measures: Measures) => number): string =>
    literal(cells.map(({ measures }) => of(measures)));
  await sql`
    insert into ${sql.table(`tollbell.${table}`)} as known
    select dimension, to_timestamp(bucket_at), entity_id, request_count, failure_count,
      cache_hit_count, absurd_spend_count, spend_usd, prompt_tokens, completion_tokens,
      cached_tokens, timed_count, duration_ms
    from unnest(
      ${literal(cells.map(({ dimension }) => dimension))}::smallint[],
      ${literal(cells.map(({ at }) => at / 1000))}::float8[],
      ${literal(cells.map(({ entityId }) => entityId))}::int4[],
      ${numbers((of) => of.requestCount)}::int4[],
      ${numbers((of) => of.failureCount)}::int4[],
      ${numbers((of) => of.cacheHitCount)}::int4[],
      ${numbers((of) => of.absurdSpendCount)}::int4[],
      ${literal(cells.map(({ measures }) => usdText(measures.spendFemtoUsd)))}::numeric[],
      ${numbers((of) => of.promptTokens)}::int8[],
      ${numbers((of) => of.completionTokens)}::int8[],
      ${numbers((of) => of.cachedTokens)}::int8[],
      ${numbers((of) => of.timedCount)}::int4[],
      ${numbers((of) => of.durationMs)}::int8[]
    ) as added(dimension, bucket_at, entity_id, request_count, failure_count, cache_hit_count,
      absurd_spend_count, spend_usd, prompt_tokens, completion_tokens, cached_tokens, timed_count,
      duration_ms)
    on conflict (dimension, bucket_at, entity_id) do update set
      request_count = known.request_count + excluded.request_count,
      failure_count = known.failure_count + excluded.failure_count,
      cache_hit_count = known.cache_hit_count + excluded.cache_hit_count,
      absurd_spend_count = known.absurd_spend_count + excluded.absurd_spend_count,
      spend_usd = known.spend_usd + excluded.spend_usd,
      prompt_tokens = known.prompt_tokens + excluded.prompt_tokens,
      completion_tokens = known.completion_tokens + excluded.completion_tokens,
      cached_tokens = known.cached_tokens + excluded.cached_tokens,
      timed_count = known.timed_count + excluded.timed_count,
      duration_ms = known.duration_ms + excluded.duration_ms`.execute(tx);
}

/** Of numbers, which need no quotes; the driver would look at each for some. */
const literal = (numbers: readonly (number | string)[]): string => `{${numbers.join(',')}}`;

async function addLatencies(
  tx: Transaction<OwnTables>,
  deployments: readonly DeploymentUsage[],
  idOf: (key: string) => number,
): Promise<void> {
  const rows = deployments
    .flatMap(({ key, latencies }) =>
      [...latencies].flatMap(([at, both]) =>
        ([true, false] as const).flatMap((isChat) => {
          const cell = isChat ? both.chat : both.other;
          if (cell === undefined) return [];
          const { requestCount, latencyUs } = cell;
          const buckets = [...cell.buckets.keys()].toSorted((a, b) => a - b);
          const counts = buckets.map((bucket) => cell.buckets.get(bucket));
          return [
            { at: at / 1000, id: idOf(key), isChat, requestCount, latencyUs, buckets, counts },
          ];
        }),
      ),
    )
    .toSorted((a, b) => a.at - b.at || a.id - b.id || Number(a.isChat) - Number(b.isChat));
  if (rows.length === 0) return;
  await sql`
    insert into tollbell.usage_latency as known
    select to_timestamp((row->>'at')::float8), (row->>'id')::int4, (row->>'isChat')::boolean,
      (row->>'requestCount')::int4, (row->>'latencyUs')::int8,
      array(select jsonb_array_elements_text(row->'buckets')::int4),
      array(select jsonb_array_elements_text(row->'counts')::int4)
    from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) with ordinality as added(row, place)
    order by place
    on conflict (bucket_at, entity_id, is_chat) do update set
      request_count = known.request_count + excluded.request_count,
      latency_us = known.latency_us + excluded.latency_us,
      (buckets, counts) = (
        select array_agg(bucket order by bucket), array_agg(total order by bucket)
        from (
          select bucket, sum(count)::int4 as total
          from unnest(known.buckets || excluded.buckets, known.counts || excluded.counts)
            as both_of(bucket, count)
          group by bucket
        ) as merged
      )`.execute(tx);
}

async function addFailures(
  tx: Transaction<OwnTables>,
  deployments: readonly DeploymentUsage[],
  idOf: (key: string) => number,
): Promise<void> {
  const rows = deployments
    .flatMap(({ key, failures }) =>
      [...failures].flatMap(([at, classes]) =>
        [...classes].map(([errorClass, cell]) => ({ at, id: idOf(key), errorClass, ...cell })),
      ),
    )
    .toSorted((a, b) => a.at - b.at || a.id - b.id || (a.errorClass < b.errorClass ? -1 : 1));
  if (rows.length === 0) return;
  await sql`
    insert into tollbell.usage_failure as known
    select to_timestamp(at), id, error_class, failure_count, sample
    from unnest(
      ${rows.map(({ at }) => at / 1000)}::float8[],
      ${rows.map(({ id }) => id)}::int4[],
      ${rows.map(({ errorClass }) => errorClass)}::text[],
      ${rows.map(({ failureCount }) => failureCount)}::int4[],
      ${rows.map(({ sampleRequestId }) => sampleRequestId)}::text[]
    ) as added(at, id, error_class, failure_count, sample)
    on conflict (bucket_at, entity_id, error_class) do update set
      failure_count = known.failure_count + excluded.failure_count,
      sample_request_id = least(
        known.sample_request_id collate "C", excluded.sample_request_id collate "C")`.execute(tx);
}
