/** Adds to the days of fine dimensions what passes have put beside them. */
import { sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { lockRollups } from './usage-position.ts';

/** Rows that are settled at once, at most: so many at once that most things are among them several times. */
const rowsMax = 100_000;

/** Returns how many rows were settled, and whether there may be more. */
export async function settleRecent(
  tx: Transaction<OwnTables>,
): Promise<{ readonly rowCount: number; readonly isMore: boolean }> {
  await lockRollups(tx);
  const { rows } = await sql<{ rowCount: number }>`
    with settled as (
      delete from tollbell.usage_spend_recent where ctid = any(array(
        select ctid from tollbell.usage_spend_recent limit ${sql.lit(rowsMax)}))
      returning *
    ), added as (
      insert into tollbell.usage_spend_day as known (dimension, bucket_at, entity_id,
        request_count, failure_count, absurd_spend_count, spend_usd)
      select dimension, bucket_at, entity_id, sum(request_count), sum(failure_count),
        sum(absurd_spend_count), sum(spend_usd)
      from settled group by 1, 2, 3 order by 1, 2, 3
      on conflict (dimension, bucket_at, entity_id) do update set
        request_count = known.request_count + excluded.request_count,
        failure_count = known.failure_count + excluded.failure_count,
        absurd_spend_count = known.absurd_spend_count + excluded.absurd_spend_count,
        spend_usd = known.spend_usd + excluded.spend_usd
    )
    select count(*)::float8 as "rowCount" from settled`.execute(tx);
  const rowCount = rows[0]?.rowCount ?? 0;
  return { rowCount, isMore: rowCount === rowsMax };
}
