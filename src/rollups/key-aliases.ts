/** What keys are called, as the requests of our sums recorded it: the newest name of each. */
import { type Kysely, sql } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import { dimensions } from '../usage/dimensions.ts';

/** For a bounded list of hashes; those without a name are not in the result. */
export async function keyAliases(
  db: Kysely<OwnTables>,
  apiKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (apiKeys.length === 0) return new Map();
  const { rows } = await sql<{ apiKey: string; alias: string }>`
    select distinct on (names[1]) names[1] as "apiKey", names[3] as alias
    from tollbell.usage_entity
    where dimension = ${sql.lit(dimensions.key)} and names[1] = any(${[...apiKeys]}::text[])
      and names[3] <> ''
    order by names[1], id desc`.execute(db);
  return new Map(rows.map(({ apiKey, alias }) => [apiKey, alias]));
}
