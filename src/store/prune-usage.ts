/** Lets go of rollups that are older than they are kept, and of names that nothing refers to any more. */
import { sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { fineNumbers, spendNumbers, trafficNumbers, weekNumbers } from '../usage/dimensions.ts';
import { lockRollups } from './usage-position.ts';

/** Sums that begin before these instants are not kept; each is the start of a day. */
export interface KeptFrom {
  readonly minutes: Date;
  readonly hours: Date;
  readonly fineDays: Date;
  readonly days: Date;
}

/** Rows that one statement deletes, at most. */
const rowsMax = 20_000;

/**
 * Says first what is not kept, then deletes some of it; returns whether there is more. Reports trust
 * what is said, so nothing is read that is half deleted.
 */
export async function pruneUsage(tx: Transaction<OwnTables>, from: KeptFrom): Promise<boolean> {
  await lockRollups(tx);
  await tx
    .updateTable('tollbell.usage_position')
    // What was let go does not come back when more is to be kept from now on.
    .set({
      minutes_from: sql`greatest(minutes_from, ${from.minutes})`,
      hours_from: sql`greatest(hours_from, ${from.hours})`,
      fine_days_from: sql`greatest(fine_days_from, ${from.fineDays})`,
      days_from: sql`greatest(days_from, ${from.days})`,
    })
    .execute();
  // Every index but that of minutes begins with the dimension.
  const within = (numbers: readonly number[], before: Date) =>
    sql`dimension = any(${[...numbers]}::smallint[]) and bucket_at < ${before}`;
  const { minutes, hours, days } = from;
  const fineDays = await deleteSome(tx, 'usage_spend_day', within(fineNumbers, from.fineDays));
  const deleted = [
    fineDays,
    await deleteSome(tx, 'usage_minute', sql`bucket_at < ${minutes}`),
    await deleteSome(tx, 'usage_note', sql`bucket_at < ${minutes}`),
    await deleteSome(tx, 'usage_hour', within(trafficNumbers, hours)),
    await deleteSome(tx, 'usage_spend_hour', within(spendNumbers, hours)),
    await deleteSome(tx, 'usage_latency', sql`bucket_at < ${hours}`),
    await deleteSome(tx, 'usage_failure', sql`bucket_at < ${hours}`),
    await deleteSome(tx, 'usage_day', within(trafficNumbers, days)),
    await deleteSome(tx, 'usage_spend_day', within(spendNumbers, days)),
    // The one that has lost its first days, too: no window that begins later needs it.
    await deleteSome(tx, 'usage_spend_week', within(weekNumbers, days)),
    await deleteSome(tx, 'usage_spend_recent', within(fineNumbers, from.fineDays)),
    await deleteSome(tx, 'usage_hour_state', sql`hour < ${days}`),
    // Names are only looked through when something was let go that may have been the last to use them.
    fineDays === 0
      ? 0
      : await deleteSome(
          tx,
          'usage_entity',
          sql`dimension = any(${[...fineNumbers]}::smallint[])
            and not exists (
              select from tollbell.usage_spend_day as day where day.entity_id = usage_entity.id)
            and not exists (
              select from tollbell.usage_spend_recent as day where day.entity_id = usage_entity.id)`,
        ),
  ];
  return deleted.some((count) => count === rowsMax);
}

async function deleteSome(
  tx: Transaction<OwnTables>,
  table: string,
  condition: ReturnType<typeof sql>,
): Promise<number> {
  const name = sql.table(`tollbell.${table}`);
  const { numAffectedRows } = await sql`
    delete from ${name} where ctid = any(array(
      select ctid from ${name} where ${condition} limit ${sql.lit(rowsMax)}))`.execute(tx);
  return Number(numAffectedRows ?? 0n);
}
