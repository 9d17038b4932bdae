/**
 * Weeks of UTC, from Monday, of what teams and tags spent: a report of a month sums a third of the cells
 * that its days are. Made from the days that are there.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements: readonly string[] = [
  `create table tollbell.usage_spend_week (
    bucket_at timestamptz not null,
    entity_id integer not null,
    request_count integer not null,
    failure_count integer not null,
    absurd_spend_count integer not null,
    dimension smallint not null,
    spend_usd numeric not null,
    primary key (dimension, bucket_at, entity_id)
  ) with (fillfactor = 80)`,
  // 2 and 3 are teams and tags: src/usage/dimensions.ts.
  `insert into tollbell.usage_spend_week
    (bucket_at, entity_id, request_count, failure_count, absurd_spend_count, dimension, spend_usd)
  select date_trunc('week', bucket_at, 'UTC'), entity_id, sum(request_count), sum(failure_count),
    sum(absurd_spend_count), dimension, sum(spend_usd)
  from tollbell.usage_spend_day where dimension in (2, 3)
  group by 1, 2, 6 order by 6, 1, 2`,
];
