/** Rows and spend of whole hours, as they are counted in the rollups. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { Window } from '../time/window.ts';
import { dimensions } from '../usage/dimensions.ts';

export interface HourTotals {
  readonly hour: Date;
  readonly rowCount: number;
  /** With fifteen places. */
  readonly spendUsd: string;
}

/** Counted hours that lie in the window as a whole, in order; hours nobody is sure of are left out. */
export async function hourTotals(
  db: Kysely<OwnTables>,
  { window }: { readonly window: Window },
): Promise<readonly HourTotals[]> {
  return db
    .selectFrom('tollbell.usage_hour_state as state')
    .leftJoin('tollbell.usage_hour as usage', (join) =>
      join.on('usage.dimension', '=', dimensions.total).onRef('usage.bucket_at', '=', 'state.hour'),
    )
    .select([
      'state.hour',
      sql<number>`state.row_count::float8`.as('rowCount'),
      sql<string>`round(coalesce(usage.spend_usd, 0), 15)::text`.as('spendUsd'),
    ])
    .where('state.hour', '>=', window.start)
    .where('state.hour', '<=', new Date(window.end.getTime() - 3_600_000))
    .where('state.state', 'in', ['counted', 'verified'])
    .where(sql<boolean>`state.row_count = coalesce(usage.request_count, 0)`)
    .orderBy('state.hour')
    .execute();
}
