/** What some entities of one kind spent on each local day of a window, from the log, in one statement. */
import { sql } from 'kysely';
import type { SourceFeatures } from '../../database/source-features.ts';
import type { SourceDatabase } from '../../database/source-tables.ts';
import { type CalendarDay, daysOf, type Window } from '../../time/window.ts';
import { type DaySpend, daySeries } from '../spend-by-day.ts';
import { inWindow, spendUsd } from '../spend-log.ts';
import { isSpentBy, type Spenders, spenderId, spentLog } from './spender.ts';

export interface SpendByDayOfOptions extends Spenders {
  /** Of whole days of the zone. */
  readonly window: Window;
  readonly zone: string;
}

export interface EntityDayRow {
  readonly id: string;
  /** From one, in the order of the days. */
  readonly dayNumber: number;
  readonly spendUsd: number;
  readonly requestCount: number;
}

export async function entityDays(
  db: SourceDatabase,
  {
    kind,
    ids,
    window,
    zone,
    features,
  }: SpendByDayOfOptions & { readonly features: SourceFeatures },
): Promise<ReadonlyMap<string, readonly DaySpend[]>> {
  if (ids.length === 0) return new Map();
  const days = daysOf(window, zone);
  const starts = days.map(({ window: { start } }) => start.toISOString().slice(0, -1));
  const query = sql<EntityDayRow>`(
    select spent.id, spent."dayNumber", sum(spent.usd)::float8 as "spendUsd",
      count(*)::float8 as "requestCount"
    from (
      select ${spenderId(kind, features)} as id, ${spendUsd} as usd,
        width_bucket(log."startTime", ${starts}::timestamp[]) as "dayNumber"
      from ${spentLog(kind)}
      where ${inWindow(window)} and ${isSpentBy({ kind, ids }, features)}
    ) as spent
    group by spent.id, spent."dayNumber"
  )`;
  return daysOfEntities(days, ids, await db.selectFrom(query.as('summed')).selectAll().execute());
}

/** Every day for each of the entities. */
export function daysOfEntities(
  days: readonly { readonly day: CalendarDay }[],
  ids: readonly string[],
  rows: readonly EntityDayRow[],
): ReadonlyMap<string, readonly DaySpend[]> {
  const rowsOf = Map.groupBy(rows, ({ id }) => id);
  return new Map(ids.map((id) => [id, daySeries(days, rowsOf.get(id) ?? [])]));
}
