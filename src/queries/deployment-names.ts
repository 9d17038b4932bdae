/** What a deployment is called, for rows "call" that are grouped by its key: by most of them, ties by bytes. */
import { sql } from 'kysely';

export const deploymentNames = [
  sql<string>`coalesce(mode() within group (order by call.model collate "C"), '')`.as('model'),
  sql<string | null>`max(call."modelId")`.as('modelId'),
  sql<string | null>`mode() within group (order by call."apiBase" collate "C")`.as('apiBase'),
] as const;
