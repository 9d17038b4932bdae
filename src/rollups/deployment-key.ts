/** What tells one deployment from another by its names, as `deploymentKey` does by the columns of the log. */
import { type RawBuilder, sql } from 'kysely';

export const rollupDeploymentKey: RawBuilder<string | null> = sql<string | null>`
  coalesce(names[1], names[2] || ' ' || names[3])`;

/** Key, "modelId", "apiBase" and model of a relation with names. */
export const deploymentColumns: RawBuilder<unknown> = sql`
  ${rollupDeploymentKey} as key, names[1] as "modelId", names[2] as "apiBase", names[4] as model`;
