/** Failed requests by deployment, as `deployment-failures.ts` has them from the log. */
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { CountedFailures, DeploymentFailuresOptions } from '../queries/deployment-failures.ts';
import { coverByHours, coverWindow } from '../usage/cover-window.ts';
import type { UsageSum } from '../usage/usage-delta.ts';
import { deploymentColumns, rollupDeploymentKey } from './deployment-key.ts';
import { edgeCells, rollupCells } from './rollup-cells.ts';

export async function rollupDeploymentFailures(
  db: Kysely<OwnTables>,
  edges: readonly UsageSum[],
  { window, rowCountMax }: DeploymentFailuresOptions,
): Promise<readonly CountedFailures[]> {
  const cells = rollupCells({
    dimension: 'deployment',
    window: coverWindow(window),
    before: null,
    measures: ['request_count', 'failure_count', 'spend_usd'],
    edges: edges.flatMap((sum) => edgeCells(sum, 'deployment', { isNow: true })),
  });
  const { rows } = await sql<CountedFailures>`
    with named as materialized (
      select request_count, failure_count, spend_usd, ${deploymentColumns}
      from (${cells}) as cell
    ),
    error as (
      select key, "errorClass", sum(failure_count) as "errorCount",
        min("sampleRequestId" collate "C") as "sampleRequestId"
      from (
        select ${rollupDeploymentKey} as key, failure.error_class as "errorClass",
          failure.failure_count, failure.sample_request_id as "sampleRequestId"
        from tollbell.usage_failure as failure
        join tollbell.usage_entity as entity on entity.id = failure.entity_id
        where ${inHours(window)}
        union all
        select coalesce(names->>0, (names->>1) || ' ' || (names->>2)), "errorClass", "failureCount",
          "sampleRequestId"
        from jsonb_to_recordset(${JSON.stringify(edges.flatMap(edgeFailures))}::jsonb) as edge(
          names jsonb, "errorClass" text, "failureCount" int8, "sampleRequestId" text)
      ) as failure
      where "errorClass" <> ''
      group by key, "errorClass"
    ),
    commonest as (
      select distinct on (key) * from error
      order by key, "errorCount" desc, "errorClass" collate "C"
    ),
    deployment as (
      select key, max("modelId") as "modelId", sum(request_count)::float8 as "requestCount",
        sum(failure_count)::float8 as "failureCount", sum(spend_usd)::float8 as "spendUsd"
      from named group by key
    )
    select deployment.key is not null as "isAttributed", coalesce(model.name, '') as model,
      deployment."modelId", base.name as "apiBase", deployment."requestCount",
      deployment."failureCount", deployment."spendUsd",
      commonest."errorClass" as "commonestErrorClass",
      coalesce(commonest."errorCount", 0)::float8 as "commonestErrorCount",
      commonest."sampleRequestId"
    from deployment
    left join commonest on commonest.key is not distinct from deployment.key
    left join ${commonestName('model')} on model.key = deployment.key
    left join ${commonestName('apiBase', 'base')} on base.key = deployment.key
    order by deployment.key is null desc, "failureCount" desc, "requestCount" desc,
      deployment.key collate "C"
    limit ${rowCountMax}`.execute(db);
  return rows;
}

/** The name that most requests of a deployment had; the first of several. */
function commonestName(column: string, alias: string = column): RawBuilder<unknown> {
  return sql`(
    select distinct on (key) key, name
    from (
      select key, ${sql.ref(column)} as name, sum(request_count) as count
      from named where ${sql.ref(column)} is not null group by 1, 2
    ) as counted
    order by key, count desc, name collate "C"
  ) as ${sql.ref(alias)}`;
}

function inHours(window: DeploymentFailuresOptions['window']): RawBuilder<boolean> {
  const [hours] = coverByHours(window).hours;
  return hours === undefined
    ? sql<boolean>`false`
    : sql<boolean>`bucket_at >= ${hours.start} and bucket_at < ${hours.end}`;
}

function edgeFailures(sum: UsageSum): readonly object[] {
  return [...sum.deployments].flatMap(({ names, failures }) =>
    [...failures.values()].flatMap((classes) =>
      [...classes].map(([errorClass, { failureCount, sampleRequestId }]) => ({
        names,
        errorClass,
        failureCount,
        sampleRequestId,
      })),
    ),
  );
}
