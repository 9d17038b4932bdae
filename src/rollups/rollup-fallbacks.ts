/** Which model groups fell back to which, as `fallback-routes.ts` has it from the log. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { FallbackRecord, FallbackRoute, FallbackRoutes } from '../queries/fallback-routes.ts';
import { type RollupCells, rollupCells } from './rollup-cells.ts';

type Parts = Pick<RollupCells, 'window' | 'edges'>;

export async function rollupFallbackRecord(
  db: Kysely<OwnTables>,
  parts: Parts,
): Promise<FallbackRecord> {
  const { rows } = await sql<FallbackRecord>`
    select
      coalesce(sum(request_count), 0)::float8 as "rowCount",
      coalesce(sum(request_count) filter (where kind <> 'unrecorded'), 0)::float8 as "recordedCount",
      coalesce(sum(request_count) filter (where kind = 'fallback'), 0)::float8 as "fallbackCount",
      coalesce(sum(request_count) filter (
        where kind = 'fallback' and outcome <> 'failed'), 0)::float8 as "fallbackSuccessCount"
    from (${routes(parts)}) as route`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error('a sum gives one row');
  return row;
}

export async function rollupFallbackRoutes(
  db: Kysely<OwnTables>,
  parts: Parts,
  { rowCountMax }: { readonly rowCountMax: number },
): Promise<FallbackRoutes> {
  const { rows } = await sql<FallbackRoute & { routeCount: number }>`
    with route as materialized (${routes(parts)}),
    direct as (
      select "toModel" as model, ${meanMs} as ms, ${meanUsd} as spend
      from route where kind = 'direct' group by "toModel"
    )
    select route."fromModel", route."toModel",
      sum(route.request_count)::float8 as "requestCount",
      coalesce(sum(route.request_count) filter (where outcome <> 'failed'), 0)::float8 as "successCount",
      ${meanMs} as "latencyMsMean",
      ${meanUsd} as "spendUsdMean",
      min(direct.ms) as "directLatencyMsMean",
      min(direct.spend) as "directSpendUsdMean",
      (count(*) over ())::float8 as "routeCount"
    from route left join direct on direct.model = route."fromModel"
    where kind = 'fallback'
    group by route."fromModel", route."toModel"
    order by "requestCount" desc, route."fromModel" collate "C", route."toModel" collate "C"
    limit ${rowCountMax}`.execute(db);
  return {
    routes: rows.map(({ routeCount: _, ...route }) => route),
    routeCount: rows[0]?.routeCount ?? 0,
  };
}

/** See `RouteNames`. */
function routes(parts: Parts): RawBuilder<unknown> {
  const cells = rollupCells({
    ...parts,
    dimension: 'route',
    before: null,
    measures: ['request_count', 'spend_usd', 'timed_count', 'duration_ms'],
  });
  return sql`
    select names[1] as kind, names[2] as outcome, names[3] as "fromModel", names[4] as "toModel",
      request_count, spend_usd, timed_count, duration_ms
    from (${cells}) as cell`;
}

/** Over answers that came from a model. */
const meanMs = sql<number | null>`(sum(duration_ms) filter (where outcome = 'answered')
  / nullif(sum(timed_count) filter (where outcome = 'answered'), 0))::float8`;
const meanUsd = sql<number | null>`(sum(spend_usd) filter (where outcome = 'answered')
  / nullif(sum(request_count) filter (where outcome = 'answered'), 0))::float8`;
