/**
 * What teams name as their destination: the one key `tollbell_destination` of their metadata, and
 * nothing else of it, since people keep credentials there.
 *
 * By primary key for a bounded list of ids.
 */
import { sql } from 'kysely';
import type { SourceDatabase } from '../database/source-tables.ts';

/** A name or a list of names is short; anything longer comes back as `false`, which is no name. */
const lengthMax = 4_000;

/** What stands under the key, as JSON, by team id; teams without the key are not there. */
export async function teamDestinations(
  db: SourceDatabase,
  { teamIds }: { readonly teamIds: readonly string[] },
): Promise<ReadonlyMap<string, unknown>> {
  if (teamIds.length === 0) return new Map();
  const named = sql<unknown>`team.metadata->'tollbell_destination'`;
  const rows = await db
    .selectFrom('LiteLLM_TeamTable as team')
    .select([
      'team.team_id',
      sql<unknown>`case when length((${named})::text) <= ${lengthMax}
        then ${named} else 'false'::jsonb end`.as('named'),
    ])
    .where('team.team_id', 'in', [...teamIds])
    .where(sql<boolean>`jsonb_typeof(${named}) <> 'null'`)
    .execute();
  return new Map(rows.map((row) => [row.team_id, row.named]));
}
