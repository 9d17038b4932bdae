/**
 * One PostgreSQL for a whole run, in memory where there is room, with the template that databases
 * are cloned from. `DATABASE_URL` set: that server is used instead, and tidied after.
 */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { grantStatements, ownGrantStatements } from '../../src/database/grant-script.ts';
import { migrateOwnSchema } from '../../src/database/migrate.ts';
import { loadGatewaySchema } from '../../src/demo/load-gateway-schema.ts';
import { scratchDirectory } from '../../src/demo/postgres/scratch-directory.ts';
import { startPostgres } from '../../src/demo/postgres/start-postgres.ts';
import type { DatabaseServer } from './database-server.ts';
import { readerRole, withDatabase } from './urls.ts';

export interface TestServer {
  readonly server: DatabaseServer;
  readonly stop: () => Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const server = await startServer();
  const prefix = `tollbell_test_${process.pid}`;
  const template = `${prefix}_template`;
  const readerPassword = randomBytes(12).toString('hex');
  await query(server.url, [
    `create database "${template}"`,
    `do $$ begin create role ${readerRole} login; exception when duplicate_object then null; end $$`,
    `alter role ${readerRole} password '${readerPassword}'`,
  ]);
  const templateUrl = withDatabase(server.url, template);
  await loadGatewaySchema(templateUrl);
  await migrateOwnSchema(templateUrl);
  await query(templateUrl, [
    ...grantStatements({ role: readerRole }),
    `grant usage on schema public to ${readerRole}`,
    ...ownGrantStatements({ role: readerRole }),
  ]);
  const provided: DatabaseServer = { url: server.url, template, prefix, readerPassword };
  return { server: provided, stop: () => server.stop(prefix) };
}

interface Server {
  readonly url: string;
  readonly stop: (prefix: string) => Promise<void>;
}

async function startServer(): Promise<Server> {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '')
    return { url: given, stop: (prefix) => drop(given, prefix) };
  const directory = await scratchDirectory('tollbell-test');
  const server = await startPostgres({
    directory,
    isThrowaway: true,
    settings: { max_connections: '200', autovacuum: 'off' },
  });
  return {
    url: server.url,
    // Databases are left: dropping one whose backend is still going raises 57P01 in its client.
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function drop(url: string, prefix: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    'select datname from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { datname } of rows) await client.query(`drop database "${datname}" with (force)`);
  await client.end();
}

async function query(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Copies the template; two may ask at once, and the template allows one at a time. */
export async function cloneTemplate(
  { url, template }: DatabaseServer,
  name: string,
): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query('select pg_advisory_lock(7070)');
  await admin.query(`create database "${name}" template "${template}"`);
  await admin.end();
}
