/** Which of these keys were rotated, as the gateway keeps it while the old key is still taken. */
import { sql } from 'kysely';
import type { SourceDatabase } from '../../database/source-tables.ts';

/** The key that took the place of each. */
export async function rotatedKeys(
  db: SourceDatabase,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (tokens.length === 0) return new Map();
  const rows = await db
    .selectFrom('LiteLLM_DeprecatedVerificationToken as old')
    .select(['old.token', 'old.active_token_id'])
    .where(sql<boolean>`old.token = any(${[...tokens]}::text[])`)
    .execute();
  return new Map(rows.map(({ token, active_token_id }) => [token, active_token_id]));
}
