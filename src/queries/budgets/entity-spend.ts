/**
 * What some entities of one kind spent within some windows, from the log: all of them in one statement,
 * over ranges of the `startTime` index.
 */
import { sql } from 'kysely';
import type { SourceFeatures } from '../../database/source-features.ts';
import type { SourceDatabase } from '../../database/source-tables.ts';
import type { Window } from '../../time/window.ts';
import { inWindow, modelName, spendUsd } from '../spend-log.ts';
import { isSpentBy, type Spenders, spenderId, spentLog } from './spender.ts';

export interface SpentByOptions extends Spenders {
  readonly window: Window;
  /** A sum for each public name of a model, too. */
  readonly byModel?: boolean;
}

/** Of entities without a request there is none. */
export interface EntitySpend {
  readonly id: string;
  /** Null where it is not asked for, and of requests that name none. */
  readonly model: string | null;
  readonly spendUsd: number;
  readonly requestCount: number;
}

/** The same with its amount as an exact decimal. */
export type ExactSpend = Omit<EntitySpend, 'spendUsd'> & { readonly spendUsd: string };

export interface EntitySpendOptions extends Omit<SpentByOptions, 'window'> {
  /** That do not overlap. */
  readonly windows: readonly Window[];
  readonly features: SourceFeatures;
}

export async function entitySpend(
  db: SourceDatabase,
  { kind, ids, windows, byModel = false, features }: EntitySpendOptions,
): Promise<readonly ExactSpend[]> {
  if (ids.length === 0 || windows.length === 0) return [];
  const query = sql<ExactSpend>`(
    select spent.id, spent.model, sum(spent.usd)::text as "spendUsd", count(*)::float8 as "requestCount"
    from (
      select ${spenderId(kind, features)} as id, ${byModel ? modelName : sql`null::text`} as model,
        ${spendUsd} as usd
      from ${spentLog(kind)}
      where (${sql.join(windows.map(inWindow), sql` or `)}) and ${isSpentBy({ kind, ids }, features)}
    ) as spent
    group by spent.id, spent.model
  )`;
  return db
    .selectFrom(query.as('summed'))
    .selectAll()
    .orderBy(sql`summed.id collate "C", summed.model collate "C"`)
    .execute();
}
