/**
 * Embedded servers of one test file's own, for what one server of the run cannot show: several that
 * hold one log, a primary with a standby. Each is gone with the file, or with the test that started it.
 */
import { rmSync } from 'node:fs';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, expect, onTestFinished } from 'vitest';
import { connectSource } from '../../src/database/connect.ts';
import { grantStatements } from '../../src/database/grant-script.ts';
import type { SourceTables } from '../../src/database/source-tables.ts';
import { loadGatewaySchema } from '../../src/demo/load-gateway-schema.ts';
import { scratchDirectory } from '../../src/demo/postgres/scratch-directory.ts';
import { startPostgres } from '../../src/demo/postgres/start-postgres.ts';
import { readerRole, withLogin } from './urls.ts';

export interface OwnServer {
  readonly directory: string;
  /** Superuser. */
  readonly url: string;
  /** The least-privilege role of the grant script. */
  readonly readerUrl: string;
  /** The source as the product opens it, under that role. */
  readonly source: Kysely<SourceTables>;
  readonly query: (sql: string) => Promise<pg.QueryResult>;
}

export const readerPassword = 'reader';

export interface OwnServerOptions {
  readonly settings?: Readonly<Record<string, string>>;
  /** Puts something in the directory that a new cluster would be made in. */
  readonly prepare?: (directory: string) => Promise<void>;
}

export async function startOwnServer(
  name: string,
  { settings = {}, prepare }: OwnServerOptions = {},
): Promise<OwnServer> {
  const directory = await scratchDirectory(`tollbell-${name}`);
  await prepare?.(directory);
  const server = await startPostgres({ directory, isThrowaway: true, settings });
  const readerUrl = withLogin(server.url, readerRole, readerPassword);
  const pool = new pg.Pool({ connectionString: server.url, max: 2 });
  pool.on('error', () => undefined);
  const source = connectSource({
    url: readerUrl,
    statementTimeoutMs: 30_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 2,
  });
  // Within a test a hook of the file comes too late to be called.
  const whenDone = expect.getState().currentTestName === undefined ? afterAll : onTestFinished;
  whenDone(async () => {
    await source.destroy();
    await pool.end();
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  return { directory, url: server.url, readerUrl, source, query: (sql) => pool.query(sql) };
}

/** LiteLLM's tables, empty, and the role that may read what the grant script allows. */
export async function createGateway({ url, query }: OwnServer): Promise<void> {
  await loadGatewaySchema(url);
  await query(`create role ${readerRole} login password '${readerPassword}'`);
  await grantReader({ query });
}

export async function grantReader({ query }: Pick<OwnServer, 'query'>): Promise<void> {
  await query(`grant usage on schema public to ${readerRole}`);
  for (const statement of grantStatements({ role: readerRole })) await query(statement);
}
