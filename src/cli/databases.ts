/** Opens the databases that a command needs, for as long as it needs them. */
import type { Kysely } from 'kysely';
import type { Config } from '../config/config.ts';
import type { Secret } from '../config/secret.ts';
import { connectSource, type OwnDatabase, openOwn } from '../database/connect.ts';
import { databaseError, isDriverError } from '../database/database-error.ts';
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
  use: (own: OwnDatabase) => Promise<Value>,
): Promise<Value> {
  const own = openOwn({
    ...config.database,
    poolSizeMax: ownPoolSizeMax,
    url: required(config.ownDatabaseUrl).reveal(),
  });
  try {
    return await use(own);
  } finally {
    await own.db.destroy();
  }
}

/** Connections to our own database, at most; every transaction there is short. */
export const ownPoolSizeMax = 4;

/** @throws UsageError */
export function required(url: Secret | null): Secret {
  if (url !== null) return url;
  throw new UsageError(
    "no database: set DATABASE_URL to the LiteLLM proxy's PostgreSQL, such as postgresql://user:password@host:5432/litellm (or try 'tollbell demo', which needs none)",
  );
}

/** Gives what a driver throws the words of our own database. */
export async function readOwn<Value>(read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (cause) {
    throw isDriverError(cause) ? databaseError(cause, 'own') : cause;
  }
}
