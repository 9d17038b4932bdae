/** Reads rows of the log into a sum. */
import type { Transaction } from 'kysely';
import type { SourceTables } from '../database/source-tables.ts';
import { type UsageRowsRange, usageRows } from '../queries/usage-rows.ts';
import type { UsageSum } from '../usage/usage-delta.ts';
import type { UsageDeps } from './usage-deps.ts';

export async function addRows(
  { features }: Pick<UsageDeps, 'features'>,
  tx: Transaction<SourceTables>,
  { range, sum }: { readonly range: UsageRowsRange; readonly sum: UsageSum },
): Promise<void> {
  for await (const rows of usageRows(tx, { range, features })) {
    for (const row of rows) sum.add(row);
  }
}
