/**
 * What some entities spent in a window or on each day of UTC, as `src/queries/budgets` has it from the log.
 *
 * The entities are found first, and only their cells are read.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { BudgetKind } from '../database/source-features.ts';
import type { EntityDayRow } from '../queries/budgets/entity-days.ts';
import type { EntitySpend, ExactSpend } from '../queries/budgets/entity-spend.ts';
import { proxyId } from '../queries/budgets/proxy-budget.ts';
import type { Stretch, WindowParts } from '../usage/cover-window.ts';
import { type Dimension, dimensions, isCoarse } from '../usage/dimensions.ts';
import { rollupTables } from './rollup-cells.ts';

/** Where the rollups tell one entity of a kind from another. */
export interface RollupSpender {
  readonly dimension: Dimension;
  /** Of the names of an entity. */
  readonly id: RawBuilder<unknown>;
  readonly model?: RawBuilder<unknown>;
}

/** Null where they do not: then the log is read. */
export function rollupSpender(kind: BudgetKind, byModel: boolean): RollupSpender | null {
  const first = sql`entity.names[1]`;
  switch (kind) {
    case 'proxy':
      return byModel
        ? { dimension: 'model', id: sql`${sql.lit(proxyId)}::text`, model: first }
        : { dimension: 'total', id: sql`${sql.lit(proxyId)}::text` };
    case 'team':
      return byModel
        ? { dimension: 'teamModel', id: first, model: sql`entity.names[2]` }
        : { dimension: 'team', id: first };
    case 'key':
      return byModel ? null : { dimension: 'key', id: first };
    case 'user':
      return byModel ? null : { dimension: 'key', id: sql`entity.names[4]` };
    case 'team_member':
      return byModel
        ? null
        : { dimension: 'key', id: sql`(entity.names[2] || '/' || entity.names[4])` };
    case 'end_user':
      return byModel ? null : { dimension: 'endUser', id: first };
    case 'tag':
      return byModel ? null : { dimension: 'tag', id: first };
    default:
      return null;
  }
}

export interface RollupEntitySpendOptions {
  readonly spender: RollupSpender;
  readonly ids: readonly string[];
  readonly window: WindowParts;
  /** What of the window no rollup knows. */
  readonly edges: readonly ExactSpend[];
}

export async function rollupEntitySpend(
  db: Kysely<OwnTables>,
  { spender, ids, window, edges }: RollupEntitySpendOptions,
): Promise<readonly EntitySpend[]> {
  const { days, hours } = window;
  const [, hourTable] = rollupTables(spender.dimension);
  const cells = [
    ...(days === null ? [] : [dayCellsOf(spender, days)]),
    ...hours.map((stretch) => cellsOf(hourTable, spender, stretch)),
  ];
  const kept = cells.map(
    (cell) => sql`
      select wanted.id, wanted.model, cell.spend_usd, cell.request_count
      from (${cell}) as cell join wanted on wanted.entity_id = cell.entity_id
      union all`,
  );
  const { rows } = await sql<EntitySpend>`
    with wanted as materialized (${wantedEntities(spender, ids)})
    select id, model, sum(spend_usd)::float8 as "spendUsd", sum(request_count)::float8 as "requestCount"
    from (
      ${sql.join(kept, sql` `)}
      select id, model, "spendUsd" as spend_usd, "requestCount" as request_count
      from jsonb_to_recordset(${JSON.stringify(edges)}::jsonb) as edge(
        id text, model text, "spendUsd" numeric, "requestCount" int8)
    ) as spent
    group by id, model
    order by id collate "C", model collate "C"`.execute(db);
  return rows;
}

/** Of whole days of UTC, in order. */
export async function rollupEntityDays(
  db: Kysely<OwnTables>,
  {
    spender,
    ids,
    days,
  }: Pick<RollupEntitySpendOptions, 'spender' | 'ids'> & { readonly days: readonly Stretch[] },
): Promise<readonly EntityDayRow[]> {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const { rows } = await sql<EntityDayRow>`
    with wanted as materialized (${wantedEntities(spender, ids)})
    select wanted.id,
      width_bucket(cell.bucket_at, ${days.map(({ start }) => start)}::timestamptz[]) as "dayNumber",
      sum(cell.spend_usd)::float8 as "spendUsd", sum(cell.request_count)::float8 as "requestCount"
    from (${dayCellsOf(spender, { start: first.start, end: last.end })}) as cell
    join wanted on wanted.entity_id = cell.entity_id
    group by 1, 2`.execute(db);
  return rows;
}

const wantedEntities = (
  { dimension, id, model }: RollupSpender,
  ids: readonly string[],
): RawBuilder<unknown> => sql`
  select found.entity_id, found.id, found.model
  from (
    select entity.id as entity_id, ${id} as id, ${model ?? sql`null::text`} as model
    from tollbell.usage_entity as entity
    where entity.dimension = ${sql.lit(dimensions[dimension])}
  ) as found
  where found.id = any(${[...ids]}::text[])`;

/** What passes added to days of fine dimensions may not be in them yet. */
function dayCellsOf(spender: RollupSpender, days: Stretch): RawBuilder<unknown> {
  const [dayTable] = rollupTables(spender.dimension);
  const tables = isCoarse(spender.dimension) ? [dayTable] : [dayTable, 'usage_spend_recent'];
  return sql.join(
    tables.map((table) => cellsOf(table, spender, days)),
    sql` union all `,
  );
}

const cellsOf = (
  table: string,
  { dimension }: RollupSpender,
  { start, end }: Stretch,
): RawBuilder<unknown> => sql`
  select entity_id, bucket_at, spend_usd, request_count
  from ${sql.table(`tollbell.${table}`)}
  where dimension = ${sql.lit(dimensions[dimension])} and bucket_at >= ${start} and bucket_at < ${end}
    and entity_id = any(array(select entity_id from wanted))`;
