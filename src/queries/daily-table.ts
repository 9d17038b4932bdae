/**
 * How a row of the gateway's own daily tables is read. They hold several rows for one logical key
 * (the upsert looks for '' and writes null), so they are only ever summed.
 */
import { type RawBuilder, sql } from 'kysely';
import { calendarDay, type Window } from '../time/window.ts';

/** What one side knows of an entity, or of all. */
export interface SpendSum {
  readonly spendUsd: number;
  readonly requestCount: number;
}

export interface EntitySpend extends SpendSum {
  /** Id of a team or name of a tag; null for requests without one. */
  readonly entity: string | null;
}

export interface EntitySums {
  /** Largest first. */
  readonly entities: readonly EntitySpend[];
  /** Those beyond the limit included. */
  readonly entityCount: number;
  /** Over all entities. */
  readonly total: SpendSum;
}

const isAmount = sql<boolean>`
  (daily.spend <> 'NaN'::float8 and abs(daily.spend) <> 'Infinity'::float8)`;

/** Exact decimal dollars, as they are read from the log. */
export const dailySpendUsd: RawBuilder<string> = sql<string>`
  case when ${isAmount} then daily.spend::numeric else 0 end`;

/** The rows of the whole UTC days of a window. */
export function onDays(window: Window): RawBuilder<boolean> {
  const first = calendarDay(window.start, 'UTC');
  const last = calendarDay(new Date(window.end.getTime() - 1), 'UTC');
  // The column is text today and may become a date (L#27057); both compare with this.
  return sql<boolean>`(daily.date >= ${first} and daily.date <= ${last})`;
}

export interface EntityRow extends EntitySpend {
  readonly entityCount: number;
  readonly totalSpendUsd: number;
  readonly totalRequestCount: number;
}

/** Sums of an entity's spend and requests, and of those of all, for rows that are grouped by entity. */
export const entityColumns = (spend: RawBuilder<unknown>, requests: RawBuilder<unknown>) =>
  [
    sql<number>`${spend}::float8`.as('spendUsd'),
    sql<number>`${requests}::float8`.as('requestCount'),
    sql<number>`(count(*) over ())::float8`.as('entityCount'),
    sql<number>`(sum(${spend}) over ())::float8`.as('totalSpendUsd'),
    sql<number>`(sum(${requests}) over ())::float8`.as('totalRequestCount'),
  ] as const;

/** Rows that each carry the sums over all of them. */
export function entitySums(rows: readonly EntityRow[]): EntitySums {
  const [first] = rows;
  return {
    entities: rows.map(({ entity, spendUsd, requestCount }) => ({
      entity,
      spendUsd,
      requestCount,
    })),
    entityCount: first?.entityCount ?? 0,
    total: {
      spendUsd: first?.totalSpendUsd ?? 0,
      requestCount: first?.totalRequestCount ?? 0,
    },
  };
}
