/** Adds what was summed to the rollups, in the caller's transaction. */
import { sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { dimensions, hasTraffic, hasWeeks, isCoarse } from '../usage/dimensions.ts';
import { usdText } from '../usage/exact-usd.ts';
import {
  type DeploymentUsage,
  daysOfHours,
  type Measures,
  type UsageDelta,
  weeksOfDays,
} from '../usage/usage-delta.ts';
import { type EntityIds, resolveEntities } from './usage-entities.ts';
import { addNotes } from './usage-notes.ts';

export interface AddUsageOptions {
  readonly ids: EntityIds;
  /**
   * Where fine dimensions go: into their days; beside them until they are settled, which is faster for a
   * few rows; or into days and hours, so that the hour can be replaced.
   */
  readonly fine: 'days' | 'recent' | 'days and hours';
  /** Minutes before this are not kept. */
  readonly minutesFrom: Date;
  /** Nothing was ever added to these hours, or to their days: nothing is looked for, which is faster. */
  readonly isNew?: { readonly hours: boolean; readonly days: boolean };
}

/** Returns ids that were new; `remember` them once the transaction is committed. */
export async function addUsage(
  tx: Transaction<OwnTables>,
  delta: UsageDelta,
  { ids, fine, minutesFrom, isNew = { hours: false, days: false } }: AddUsageOptions,
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
  const spendHours: Cell[] = [];
  const spendDays: Cell[] = [];
  const spendWeeks: Cell[] = [];
  const recent: Cell[] = [];
  for (const { dimension, key, hours: own } of entities) {
    const isFine = !isCoarse(dimension);
    const cellsOf = (sums: ReadonlyMap<number, Measures>): readonly Cell[] =>
      [...sums].map(([at, measures]) => ({
        dimension: dimensions[dimension],
        at,
        entityId: idOf(key),
        measures,
      }));
    const byDay = daysOfHours(own);
    const ownDays = cellsOf(byDay);
    if (hasWeeks(dimension)) spendWeeks.push(...cellsOf(weeksOfDays(byDay)));
    if (hasTraffic(dimension)) days.push(...ownDays);
    else if (isFine && fine === 'recent') recent.push(...ownDays);
    else spendDays.push(...ownDays);
    if (isFine && fine !== 'days and hours') continue;
    (hasTraffic(dimension) ? hours : spendHours).push(...cellsOf(own));
  }
  const deployments = [...delta.deployments];
  const minutes = deployments.flatMap(({ key, minutes: own }) =>
    [...own].flatMap(([at, measures]) =>
      at < minutesFrom.getTime()
        ? []
        : [{ dimension: dimensions.deployment, at, entityId: idOf(key), measures }],
    ),
  );
  await addCells(tx, rollups.minutes, minutes, isNew.hours);
  await addCells(tx, rollups.hours, hours, isNew.hours);
  await addCells(tx, rollups.days, days, isNew.days);
  await addCells(tx, rollups.spendHours, spendHours, isNew.hours);
  await addCells(tx, rollups.spendDays, spendDays, isNew.days);
  await addCells(tx, rollups.spendWeeks, spendWeeks, false);
  await addCells(tx, rollups.recent, recent, true);
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

/** Its name, its type, and its value. */
type Column = readonly [name: string, type: string, of: (cell: Cell) => number | string];

interface Rollup {
  readonly table: string;
  readonly key: readonly Column[];
  readonly sums: readonly Column[];
}

const moments: readonly Column[] = [
  ['bucket_at', 'float8', ({ at }) => at / 1000],
  ['entity_id', 'int4', ({ entityId }) => entityId],
];
const key: readonly Column[] = [['dimension', 'int2', ({ dimension }) => dimension], ...moments];
const requests: readonly Column[] = [
  ['request_count', 'int4', ({ measures }) => measures.requestCount],
  ['failure_count', 'int4', ({ measures }) => measures.failureCount],
];
const times: readonly Column[] = [
  ['timed_count', 'int4', ({ measures }) => measures.timedCount],
  ['duration_ms', 'int8', ({ measures }) => measures.durationMs],
];
const spend: readonly Column[] = [
  ...requests,
  ['absurd_spend_count', 'int4', ({ measures }) => measures.absurdSpendCount],
  ['spend_usd', 'numeric', ({ measures }) => usdText(measures.spendFemtoUsd)],
];
const traffic: readonly Column[] = [
  ...spend,
  ...times,
  ['cache_hit_count', 'int4', ({ measures }) => measures.cacheHitCount],
  ['prompt_tokens', 'int8', ({ measures }) => measures.promptTokens],
  ['completion_tokens', 'int8', ({ measures }) => measures.completionTokens],
  ['cached_tokens', 'int8', ({ measures }) => measures.cachedTokens],
];

const rollups = {
  minutes: { table: 'usage_minute', key: moments, sums: [...requests, ...times] },
  hours: { table: 'usage_hour', key, sums: traffic },
  days: { table: 'usage_day', key, sums: traffic },
  spendHours: { table: 'usage_spend_hour', key, sums: spend },
  spendDays: { table: 'usage_spend_day', key, sums: spend },
  spendWeeks: { table: 'usage_spend_week', key, sums: spend },
  recent: { table: 'usage_spend_recent', key, sums: spend },
} as const satisfies Readonly<Record<string, Rollup>>;

/** A statement takes so many at once: beyond that its parameters cost more memory than they save time. */
const cellsMax = 5_000;

async function addCells(
  tx: Transaction<OwnTables>,
  rollup: Rollup,
  cells: readonly Cell[],
  isNew: boolean,
): Promise<void> {
  // In the order of the key: neighbours share pages, and no two processes wait for each other.
  const sorted = cells.toSorted(
    (a, b) => a.dimension - b.dimension || a.at - b.at || a.entityId - b.entityId,
  );
  for (let start = 0; start < sorted.length; start += cellsMax) {
    await addChunk(tx, rollup, sorted.slice(start, start + cellsMax), isNew);
  }
}

async function addChunk(
  tx: Transaction<OwnTables>,
  { table, key, sums }: Rollup,
  cells: readonly Cell[],
  isNew: boolean,
): Promise<void> {
  const columns = [...key, ...sums];
  const names = sql.join(columns.map(([name]) => sql.ref(name)));
  const values = columns.map(([name]) =>
    name === 'bucket_at' ? sql`to_timestamp(bucket_at)` : sql.ref(name),
  );
  const lists = columns.map(([, type, of]) => sql`${literal(cells.map(of))}::${sql.raw(type)}[]`);
  const grown = sums.map(
    ([name]) =>
      sql`${sql.ref(name)} = ${sql.ref(`known.${name}`)} + ${sql.ref(`excluded.${name}`)}`,
  );
  const conflict = sql`on conflict (${sql.join(key.map(([name]) => sql.ref(name)))})
    do update set ${sql.join(grown)}`;
  await sql`
    insert into ${sql.table(`tollbell.${table}`)} as known (${names})
    select ${sql.join(values)} from unnest(${sql.join(lists)}) as added(${names})
    ${isNew ? sql`` : conflict}`.execute(tx);
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
          return cell === undefined ? [] : [{ at: at / 1000, id: idOf(key), isChat, ...cell }];
        }),
      ),
    )
    .toSorted((a, b) => a.at - b.at || a.id - b.id || Number(a.isChat) - Number(b.isChat));
  if (rows.length === 0) return;
  const histograms = rows.map(({ buckets }) => [...buckets].toSorted(([a], [b]) => a - b));
  await sql`
    insert into tollbell.usage_latency as known
      (bucket_at, entity_id, is_chat, request_count, latency_us, buckets, counts)
    select to_timestamp(at), id, is_chat, request_count, latency_us, buckets::int4[], counts::int4[]
    from unnest(
      ${literal(rows.map(({ at }) => at))}::float8[],
      ${literal(rows.map(({ id }) => id))}::int4[],
      ${literal(rows.map(({ isChat }) => String(isChat)))}::boolean[],
      ${literal(rows.map(({ requestCount }) => requestCount))}::int4[],
      ${literal(rows.map(({ latencyUs }) => latencyUs))}::int8[],
      ${histograms.map((cells) => literal(cells.map(([bucket]) => bucket)))}::text[],
      ${histograms.map((cells) => literal(cells.map(([, count]) => count)))}::text[]
    ) as added(at, id, is_chat, request_count, latency_us, buckets, counts)
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
