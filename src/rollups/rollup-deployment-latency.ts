/**
 * How long each deployment took to answer, as `deployment-latency.ts` has it from the log.
 *
 * Deployments are ranked by their sums; histograms are opened for those that can be shown only.
 */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import {
  type DeploymentLatency,
  type DeploymentLatencyOptions,
  shownRank,
} from '../queries/deployment-latency.ts';
import { bucketMs } from '../queries/spend-log.ts';
import { coverByHours, type Stretch } from '../usage/cover-window.ts';
import type { UsageSum } from '../usage/usage-delta.ts';
import { deploymentColumns } from './deployment-key.ts';

export async function rollupDeploymentLatency(
  db: Kysely<OwnTables>,
  edges: readonly UsageSum[],
  { window, rowCountMax, top, minimumRequests }: DeploymentLatencyOptions,
): Promise<readonly DeploymentLatency[]> {
  const { hours } = coverByHours(window);
  const { rows } = await sql<DeploymentLatency>`
    with edge as materialized (
      select array(select jsonb_array_elements_text(edge.names)) as names, edge."isChat",
        edge."requestCount", edge."latencyUs", edge.buckets, edge.counts
      from jsonb_to_recordset(${JSON.stringify(edges.flatMap(edgeLatencies))}::jsonb) as edge(
        names jsonb, "isChat" boolean, "requestCount" int8, "latencyUs" numeric, buckets int4[], counts int4[])
    ),
    measured as materialized (
      select entity_id, names, is_chat as "isChat", request_count, latency_us
      from (
        select entity_id, is_chat, sum(request_count) as request_count, sum(latency_us) as latency_us
        from tollbell.usage_latency
        where ${inHours(hours)}
        group by entity_id, is_chat
      ) as cell
      join tollbell.usage_entity as entity on entity.id = cell.entity_id
      union all
      select null, names, "isChat", "requestCount", "latencyUs" from edge
    ),
    named as materialized (
      select entity_id, "isChat", request_count, latency_us, ${deploymentColumns} from measured
    ),
    deployment as (
      select key, "isChat",
        max("modelId") as "modelId",
        sum(request_count)::float8 as "requestCount",
        (sum(latency_us) / sum(request_count) / 1000)::float8 as "latencyMsMean"
      from named where key is not null group by key, "isChat"
    ),
    ranked as (select deployment.*, ${shownRank(minimumRequests)} as rank from deployment),
    listed as materialized (
      select * from ranked
      order by "latencyMsMean" desc, key collate "C", "isChat"
      limit ${rowCountMax}
    ),
    histogram as (
      select listed.key, listed."isChat", cell.bucket, sum(cell.count) as count
      from listed
      join named on named.key = listed.key and named."isChat" = listed."isChat"
      join tollbell.usage_latency as latency
        on latency.entity_id = named.entity_id and latency.is_chat = named."isChat"
      cross join lateral unnest(latency.buckets, latency.counts) as cell(bucket, count)
      where listed.rank <= ${top} and ${inHours(hours)}
      group by 1, 2, 3
      union all
      select key, "isChat", cell.bucket, cell.count
      from (select ${deploymentColumns}, "isChat", buckets, counts from edge) as named
      cross join lateral unnest(named.buckets, named.counts) as cell(bucket, count)
    ),
    summed as (
      select key, "isChat", bucket, sum(count) as count from histogram group by 1, 2, 3
    ),
    ordered as (
      select key, "isChat", bucket,
        sum(count) over (partition by key, "isChat" order by bucket) as upto,
        sum(count) over (partition by key, "isChat") as total
      from summed
    ),
    p95 as (
      select key, "isChat", min(bucket) as bucket
      from ordered where upto >= ceil(0.95::float8 * total::float8)
      group by 1, 2
    )
    select listed."isChat", coalesce(model.name, '') as model, listed."modelId", base.name as "apiBase",
      listed."requestCount", listed."latencyMsMean",
      case when listed.rank <= ${top} then ${bucketMs(sql`p95.bucket`)} end as "latencyMsP95"
    from listed
    left join p95 on p95.key = listed.key and p95."isChat" = listed."isChat"
    left join ${commonest('model')} on model.key = listed.key and model."isChat" = listed."isChat"
    left join ${commonest('apiBase', 'base')} on base.key = listed.key and base."isChat" = listed."isChat"
    order by listed."latencyMsMean" desc, listed.key collate "C", listed."isChat"`.execute(db);
  return rows;
}

/** The name that most requests of a deployment had; the first of several. */
function commonest(column: string, alias: string = column): RawBuilder<unknown> {
  return sql`(
    select distinct on (key, "isChat") key, "isChat", name
    from (
      select key, "isChat", ${sql.ref(column)} as name, sum(request_count) as count
      from named where ${sql.ref(column)} is not null group by 1, 2, 3
    ) as counted
    order by key, "isChat", count desc, name collate "C"
  ) as ${sql.ref(alias)}`;
}

const inHours = (hours: readonly Stretch[]): RawBuilder<boolean> =>
  hours.length === 0
    ? sql<boolean>`false`
    : sql<boolean>`(${sql.join(
        hours.map(({ start, end }) => sql`(bucket_at >= ${start} and bucket_at < ${end})`),
        sql` or `,
      )})`;

function edgeLatencies(sum: UsageSum): readonly object[] {
  return [...sum.deployments].flatMap(({ names, latencies }) =>
    [...latencies.values()].flatMap((both) =>
      ([true, false] as const).flatMap((isChat) => {
        const cell = isChat ? both.chat : both.other;
        if (cell === undefined) return [];
        const { requestCount, latencyUs } = cell;
        const buckets = [...cell.buckets.keys()];
        const counts = [...cell.buckets.values()];
        return [{ names, isChat, requestCount, latencyUs, buckets, counts }];
      }),
    ),
  );
}
