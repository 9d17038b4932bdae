/** How many rows the log has of a window, and what they cost, as an exact decimal. */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';
import type { Window } from '../time/window.ts';
import { inWindow, spendUsd } from './spend-log.ts';

export interface WindowTotals {
  readonly rowCount: number;
  /** With fifteen places. */
  readonly spendUsd: string;
}

export async function windowTotals(
  db: SourceDatabase,
  { window }: { readonly window: Window },
): Promise<WindowTotals> {
  return db
    .selectFrom('LiteLLM_SpendLogs as log')
    .select([
      sql<number>`count(*)::float8`.as('rowCount'),
      sql<string>`round(coalesce(sum(${spendUsd}), 0), 15)::text`.as('spendUsd'),
    ])
    .where(inWindow(window))
    .executeTakeFirstOrThrow();
}
