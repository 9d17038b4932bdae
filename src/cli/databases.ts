/** Opens the databases that a command needs, for as long as it needs them. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';
import { connectOwn, connectSource } from '../database/connect.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { UsageError } from '../errors.ts';

export async function withSource<Value>(
  config: Config,
  use: (source: Kysely<SourceTables>) => Promise<Value>,
): Promise<Value> {
  const source = connectSource({
    ...config.database,
    url: required(config.sourceDatabaseUrl).reveal(),
  });
  try {
    return await use(source);
  } finally {
    await source.destroy();
  }
}

export async function withOwn<Value>(
  config: Config,
  use: (own: Kysely<OwnTables>) => Promise<Value>,
): Promise<Value> {
  const own = connectOwn({
    ...config.database,
    poolSizeMax: 1,
    url: required(config.ownDatabaseUrl).reveal(),
  });
  try {
    return await use(own);
  } finally {
    await own.destroy();
  }
}

/** @throws UsageError */
export function required(url: Secret | null): Secret {
  if (url !== null) return url;
  throw new UsageError(
    "no database: set DATABASE_URL to the LiteLLM proxy's PostgreSQL, such as postgresql://user:password@host:5432/litellm (or try 'tollbell demo', which needs none)",
  );
}
