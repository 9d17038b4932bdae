/**
 * The cells of a dimension that make up a window and the one before it, with the names of what they
 * count: from weeks, days and hours of UTC, and what was read from the log beside them.
 */
import { type RawBuilder, sql } from 'kysely';
import { type Stretch, splitWeeks, type WindowParts } from '../usage/cover-window.ts';
import { type Dimension, dimensions, hasTraffic, hasWeeks, isCoarse } from '../usage/dimensions.ts';
import { usdText } from '../usage/exact-usd.ts';
import type { UsageSum } from '../usage/usage-delta.ts';

export type Measure =
  | 'request_count'
  | 'failure_count'
  | 'cache_hit_count'
  | 'absurd_spend_count'
  | 'spend_usd'
  | 'timed_count'
  | 'duration_ms';

export interface RollupCells {
  readonly dimension: Dimension;
  readonly window: WindowParts;
  readonly before: WindowParts | null;
  readonly measures: readonly Measure[];
  readonly edges: readonly EdgeCell[];
  /** Only entities of these first names, an empty one for none: of the others nothing is summed. */
  readonly firstNames?: readonly string[];
  /** Only entities that this holds for, said of "entity". */
  readonly isWanted?: RawBuilder<unknown>;
}

/** What was read from the log of one entity. */
export type EdgeCell = Readonly<Record<Measure, number | string>> & {
  readonly names: readonly (string | null)[];
  readonly isNow: boolean;
};

/** Of the measures that nobody asks an edge for. */
export const noSums: Readonly<Record<Measure, number>> = {
  request_count: 0,
  failure_count: 0,
  cache_hit_count: 0,
  absurd_spend_count: 0,
  spend_usd: 0,
  timed_count: 0,
  duration_ms: 0,
};

/** Rows of names, "isNow" and the measures. An entity may have several: sum them by what is asked. */
export function rollupCells(cells: RollupCells): RawBuilder<unknown> {
  const { window, before, measures, firstNames } = cells;
  const { isWanted } = cells;
  const edges =
    firstNames === undefined
      ? cells.edges
      : cells.edges.filter(({ names: [first] }) => firstNames.includes(first ?? ''));
  const columns = sql.join(measures.map((measure) => sql.ref(measure)));
  const sums = sql.join(
    measures.map((measure) => sql`sum(${sql.ref(measure)}) as ${sql.ref(measure)}`),
  );
  const stretches = [
    ...stretchesOf(cells, window, true, columns),
    ...(before === null ? [] : stretchesOf(cells, before, false, columns)),
  ];
  const kept =
    stretches.length === 0
      ? []
      : [
          sql`
    select entity.names, cell."isNow", ${columns}
    from (
      select entity_id, "isNow", ${sums}
      from (${sql.join(stretches, sql` union all `)}) as bucket
      group by entity_id, "isNow"
    ) as cell
    -- The dimension is that of the cell, and tells the planner how few entities there are.
    join tollbell.usage_entity as entity
      on entity.id = cell.entity_id and entity.dimension = ${sql.lit(dimensions[cells.dimension])}`,
        ];
  const read = sql`
    select array(select jsonb_array_elements_text(entity.names)) as names, entity."isNow", ${columns}
    from jsonb_to_recordset(${JSON.stringify(edges)}::jsonb) as entity(
      names jsonb, "isNow" boolean, request_count int8, failure_count int8, cache_hit_count int8,
      absurd_spend_count int8, spend_usd numeric, timed_count int8, duration_ms int8)`;
  const parts = edges.length > 0 || kept.length === 0 ? [...kept, read] : kept;
  return isWanted === undefined
    ? sql.join(parts, sql` union all `)
    : sql`select * from (${sql.join(parts, sql` union all `)}) as entity where ${isWanted}`;
}

function stretchesOf(
  { dimension, firstNames }: RollupCells,
  { days, hours }: WindowParts,
  isNow: boolean,
  columns: RawBuilder<unknown>,
): readonly RawBuilder<unknown>[] {
  const isNamed =
    firstNames === undefined
      ? sql``
      : sql`and entity_id = any(array(
          select id from tollbell.usage_entity
          where dimension = ${sql.lit(dimensions[dimension])} and ${hasFirstName(firstNames)}))`;
  const cellsOf = (table: string, { start, end }: Stretch): RawBuilder<unknown> => sql`
    select entity_id, ${sql.lit(isNow)} as "isNow", ${columns}
    from ${sql.table(`tollbell.${table}`)}
    where dimension = ${sql.lit(dimensions[dimension])} and bucket_at >= ${start} and bucket_at < ${end} ${isNamed}`;
  const [dayTable, hourTable] = rollupTables(dimension);
  const dayTables = isCoarse(dimension) ? [dayTable] : [dayTable, 'usage_spend_recent'];
  const split =
    days === null || !hasWeeks(dimension)
      ? { weeks: null, days: days === null ? [] : [days] }
      : splitWeeks(days);
  return [
    ...(split.weeks === null ? [] : [cellsOf('usage_spend_week', split.weeks)]),
    ...split.days.flatMap((stretch) => dayTables.map((table) => cellsOf(table, stretch))),
    ...hours.map((stretch) => cellsOf(hourTable, stretch)),
  ];
}

const hasFirstName = (names: readonly string[]): RawBuilder<unknown> =>
  sql`coalesce(names[1], '') = any(${[...names]}::text[])`;

/** Where days and hours of a dimension are. */
export const rollupTables = (dimension: Dimension): readonly [days: string, hours: string] =>
  hasTraffic(dimension) ? ['usage_day', 'usage_hour'] : ['usage_spend_day', 'usage_spend_hour'];

/** What a sum of log rows adds to the cells of a dimension. */
export function edgeCells(
  sum: UsageSum,
  dimension: Dimension,
  { isNow }: { readonly isNow: boolean },
): readonly EdgeCell[] {
  return [...sum.entities].flatMap(({ dimension: own, names, hours }) =>
    own !== dimension
      ? []
      : [...hours.values()].map((cell) => ({
          names,
          isNow,
          request_count: cell.requestCount,
          failure_count: cell.failureCount,
          cache_hit_count: cell.cacheHitCount,
          absurd_spend_count: cell.absurdSpendCount,
          spend_usd: usdText(cell.spendFemtoUsd),
          timed_count: cell.timedCount,
          duration_ms: cell.durationMs,
        })),
  );
}
