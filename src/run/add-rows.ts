/** Reads rows of the log into a sum. */
import type { Transaction } from 'kysely';
import type { SourceTables } from '../database/source-tables.ts';
import { type UsageRowsRange, usageRows } from '../queries/usage-rows.ts';
import type { UsageSum } from '../usage/usage-delta.ts';
import type { UsageDeps } from './usage-deps.ts';

export async function addRows(
  { features }: Pick<UsageDeps, 'features'>,
  tx: Transaction<SourceTables>,
  {
    range,
    sum,
    ...only
  }: {
    readonly range: UsageRowsRange;
    readonly sum: UsageSum;
    /** Only rows of these teams; all rows when unset. */
    readonly teamIds?: readonly string[];
  },
): Promise<void> {
  for await (const rows of usageRows(tx, { range, features, ...only })) {
    for (const row of rows) sum.add(row);
  }
}
