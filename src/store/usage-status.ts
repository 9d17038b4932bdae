/** How far the rollups are, for people. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { readPosition, type UsagePosition } from './usage-position.ts';

export interface UsageStatus extends Pick<UsagePosition, 'readAt' | 'completeAt' | 'method'> {
  readonly rowCount: number;
  readonly hourCount: number;
  /** The first hour that is counted; null when none is. */
  readonly firstHour: Date | null;
  /** Hours between the first and the last that are not counted. */
  readonly missingHourCount: number;
  /** Hours that do not agree with the log, which no longer has what was counted. */
  readonly unverifiedHourCount: number;
  /** Hours of which the log has forgotten rows. */
  readonly prunedHourCount: number;
}

export async function usageStatus(db: Kysely<OwnTables>): Promise<UsageStatus> {
  const { readAt, completeAt, method } = await readPosition(db);
  const hours = await db
    .selectFrom('tollbell.usage_hour_state')
    .select([
      sql<number>`coalesce(sum(row_count), 0)::float8`.as('rowCount'),
      sql<number>`count(*)::float8`.as('hourCount'),
      sql<Date | null>`min(hour)`.as('firstHour'),
      sql<number>`coalesce(
        extract(epoch from max(hour) - min(hour)) / 3600 + 1 - count(*), 0)::float8`.as(
        'missingHourCount',
      ),
      sql<number>`(count(*) filter (where state = 'unverified'))::float8`.as('unverifiedHourCount'),
      sql<number>`(count(*) filter (where state = 'pruned'))::float8`.as('prunedHourCount'),
    ])
    .executeTakeFirstOrThrow();
  return { readAt, completeAt, method, ...hours };
}
