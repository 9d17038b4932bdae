/**
 * Spend of each local day, for all teams together or for each of some, as `spend-by-day.ts` has it
 * from the log.
 *
 * From days of UTC where the local days are these; else from hours, without those in the middle of
 * which a day begins: their halves were read from the log.
 */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { RangeSpend } from '../queries/spend-in-ranges.ts';
import { coverByDays, coverByHours, type Stretch } from '../usage/cover-window.ts';
import { dimensions } from '../usage/dimensions.ts';
import { rollupTables } from './rollup-cells.ts';

export interface RollupDayRow {
  readonly teamId: string | null;
  readonly dayNumber: number;
  readonly spendUsd: number;
  readonly requestCount: number;
  readonly absurdSpendCount: number;
}

export interface RollupSpendByDayOptions {
  /** Touching, in order. */
  readonly days: readonly Stretch[];
  readonly edges: readonly RangeSpend[];
  /** Null: all teams together. */
  readonly teamIds: readonly string[] | null;
}

export async function rollupSpendByDay(
  db: Kysely<OwnTables>,
  { days, edges, teamIds }: RollupSpendByDayOptions,
): Promise<readonly RollupDayRow[]> {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const isOfUtc = days.every((day) => coverByDays(day).edges.length === 0);
  const dimension = teamIds === null ? 'total' : 'team';
  const [dayTable, hourTable] = rollupTables(dimension);
  const splitHours = dayEdges(days).flatMap(touchedHours);
  const { rows } = await sql<RollupDayRow>`
    with cell as (
      select entity_id, width_bucket(bucket_at, ${days.map(({ start }) => start)}::timestamptz[]) as "dayNumber",
        sum(spend_usd) as spend_usd, sum(request_count) as request_count,
        sum(absurd_spend_count) as absurd_spend_count
      from ${sql.table(`tollbell.${isOfUtc ? dayTable : hourTable}`)}
      where dimension = ${sql.lit(dimensions[dimension])}
        and bucket_at >= ${first.start} and bucket_at < ${last.end}
        and bucket_at <> all(${splitHours}::timestamptz[])
        ${
          teamIds === null
            ? sql``
            : sql`and entity_id = any(array(
                select id from tollbell.usage_entity
                where dimension = ${sql.lit(dimensions.team)} and names[1] = any(${[...teamIds]}::text[])))`
        }
      group by 1, 2
    )
    select "teamId", "dayNumber", sum(spend_usd)::float8 as "spendUsd",
      sum(request_count)::float8 as "requestCount",
      sum(absurd_spend_count)::float8 as "absurdSpendCount"
    from (
      select ${teamIds === null ? sql`null::text` : sql`entity.names[1]`} as "teamId", cell."dayNumber",
        cell.spend_usd, cell.request_count, cell.absurd_spend_count
      from cell join tollbell.usage_entity as entity on entity.id = cell.entity_id
      union all
      select "teamId", "dayNumber", "spendUsd", "requestCount", "absurdSpendCount"
      from jsonb_to_recordset(${JSON.stringify(edges)}::jsonb) as edge(
        "teamId" text, "dayNumber" int4, "spendUsd" numeric, "requestCount" int8,
        "absurdSpendCount" int8)
    ) as day
    group by 1, 2`.execute(db);
  return rows;
}

/** What of local days no hour knows, with the number of its day, from one. */
export function dayEdges(
  days: readonly Stretch[],
): readonly (Stretch & { readonly dayNumber: number })[] {
  return days.flatMap((day, index) =>
    coverByHours(day).edges.map((edge) => ({ ...edge, dayNumber: index + 1 })),
  );
}

const hourMs = 3_600_000;

function touchedHours({ start, end }: Stretch): readonly Date[] {
  const hours: Date[] = [];
  const first = Math.floor(start.getTime() / hourMs) * hourMs;
  for (let at = first; at < end.getTime(); at += hourMs) hours.push(new Date(at));
  return hours;
}
