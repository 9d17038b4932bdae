/** One database per test file, cloned from the template; it stays for a look after a failure. */
import type { Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { connectSource } from '../../src/database/connect.ts';
import type { SourceTables } from '../../src/database/source-tables.ts';
import { loadGatewaySchema } from '../../src/demo/load-gateway-schema.ts';
import { downgradeStatements, type Generation } from './litellm-generations.ts';
import { cloneTemplate } from './test-server.ts';
import { readerRole, withDatabase, withLogin } from './urls.ts';
import './database-server.ts';

export interface TestDatabase {
  readonly name: string;
  /** Its owner. */
  readonly url: string;
  /** The least-privilege role of the grant script. */
  readonly readerUrl: string;
  readonly query: (sql: string, parameters?: readonly unknown[]) => Promise<pg.QueryResult>;
  /** The source as the product opens it, under the least-privilege role. */
  readonly source: Kysely<SourceTables>;
}

let cloneCount = 0;

/** A database with LiteLLM's newest tables, empty, and our own schema. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer');
  cloneCount += 1;
  const name = `${server.prefix}_${process.pid}_${cloneCount}`;
  await cloneTemplate(server, name);
  return open(name);
}

/** A database with nothing in it but what a gateway of that generation has. */
export async function databaseOfGeneration(generation: Generation): Promise<TestDatabase> {
  const database = await cloneDatabase();
  for (const statement of downgradeStatements(generation)) await database.query(statement);
  return database;
}

/** A database without any table. */
export async function emptyDatabase({ withGateway = false } = {}): Promise<TestDatabase> {
  const { url, prefix } = inject('databaseServer');
  cloneCount += 1;
  const name = `${prefix}_${process.pid}_empty_${cloneCount}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database "${name}"`);
  await admin.end();
  const database = open(name);
  if (withGateway) await loadGatewaySchema(database.url);
  return database;
}

function open(name: string): TestDatabase {
  const server = inject('databaseServer');
  const url = withDatabase(server.url, name);
  const readerUrl = withLogin(url, readerRole, server.readerPassword);
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  const source = connectSource({
    url: readerUrl,
    statementTimeoutMs: 30_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 2,
  });
  afterAll(async () => {
    await source.destroy();
    await pool.end();
  });
  return {
    name,
    url,
    readerUrl,
    source,
    query: (sql, parameters) => pool.query(sql, parameters === undefined ? [] : [...parameters]),
  };
}
