/** What end users spent on each of the last days of UTC, and whether those days are counted. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { EndUserDay } from '../queries/activity-rows.ts';
import { dimensions } from '../usage/dimensions.ts';

/** Those who spent most first. One statement: what is settled meanwhile is in one table or in the other. */
export async function endUserDays(
  db: Kysely<OwnTables>,
  { from, rowCountMax }: { readonly from: Date; readonly rowCountMax: number },
): Promise<readonly EndUserDay[]> {
  const cells = ['usage_spend_day', 'usage_spend_recent'].map(
    (table) => sql`
      select entity_id, bucket_at, request_count - failure_count as request_count, spend_usd
      from ${sql.table(`tollbell.${table}`)}
      where dimension = ${sql.lit(dimensions.endUser)} and bucket_at >= ${from}`,
  );
  const { rows } = await sql<EndUserDay>`
    select entity.names[1] as "endUserId",
      to_char(cell.bucket_at at time zone 'UTC', 'YYYY-MM-DD') as day,
      sum(cell.request_count)::float8 as "requestCount",
      round(sum(cell.spend_usd), 15)::text as "spendUsd"
    from (${sql.join(cells, sql` union all `)}) as cell
    join tollbell.usage_entity as entity on entity.id = cell.entity_id
    where entity.names[1] is not null
    group by entity.names[1], cell.bucket_at
    order by sum(cell.spend_usd) desc, entity.names[1], cell.bucket_at
    limit ${rowCountMax}`.execute(db);
  return rows;
}

/** How many hours that begin within a window were counted. */
export async function countedHourCount(
  db: Kysely<OwnTables>,
  { start, end }: { readonly start: Date; readonly end: Date },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::float8 as count from tollbell.usage_hour_state
    where hour >= ${start} and hour < ${end}`.execute(db);
  return rows[0]?.count ?? 0;
}
