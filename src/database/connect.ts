/**
 * Opens the two databases: the gateway's, read-only, and our own.
 *
 * Every time column of the gateway is `timestamp` without zone and means UTC. The driver would
 * read and write it in the zone of this process, so both ends are pinned here: a parser that
 * appends `Z`, and parameters written in UTC. Each alone leaves one end wrong.
 */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { OwnTables } from './own-tables.ts';
import type { SourceTables } from './source-tables.ts';

pg.defaults.parseInputDatesAsUTC = true;
const parseUtc = (text: string): Date => new Date(`${text.replace(' ', 'T')}Z`);
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === pg.types.builtins.TIMESTAMP
      ? parseUtc
      : // The overloads of pg differ by format only; its own caller passes what it was given.
        pg.types.getTypeParser(oid, format as 'text'),
};

export interface ConnectOptions {
  readonly url: string;
  readonly statementTimeoutMs: number;
  readonly connectTimeoutMs: number;
  readonly poolSizeMax: number;
}

export function connectSource(options: ConnectOptions): Kysely<SourceTables> {
  return open<SourceTables>(options, [
    'set default_transaction_read_only = on',
    // Planning a compiled plan costs more than it gains on these queries.
    'set jit = off',
    // Cursors are read to their end.
    'set cursor_tuple_fraction = 1',
  ]).db;
}

export function connectOwn(options: ConnectOptions): Kysely<OwnTables> {
  return openOwn(options).db;
}

/** Our own database for Kysely and, on the same bounded pool, for a library with SQL of its own. */
export interface OwnDatabase {
  readonly db: Kysely<OwnTables>;
  /** Runs a text of one or more statements; several give a list of results. */
  readonly executeSql: (
    text: string,
    values?: unknown[],
  ) => Promise<{ rows: Record<string, unknown>[] }>;
}

export function openOwn(options: ConnectOptions): OwnDatabase {
  const { db, pool } = open<OwnTables>(options, []);
  return { db, executeSql: (text, values) => pool.query(text, values) };
}

function open<Tables>(
  options: ConnectOptions,
  settings: readonly string[],
): { readonly db: Kysely<Tables>; readonly pool: pg.Pool } {
  const { connectionString, searchPath } = forDriver(options.url);
  const sessionSettings = [
    "set timezone = 'UTC'",
    `set statement_timeout = ${options.statementTimeoutMs}`,
    'set lock_timeout = 2000',
    'set idle_in_transaction_session_timeout = 60000',
    ...(searchPath === null ? [] : [`set search_path = "${searchPath.replaceAll('"', '""')}"`]),
    ...settings,
  ].join('; ');
  const pool = new pg.Pool({
    connectionString,
    types,
    max: options.poolSizeMax,
    connectionTimeoutMillis: options.connectTimeoutMs,
    idleTimeoutMillis: 10_000,
    application_name: 'tollbell',
    keepAlive: true,
    // Awaited by the pool, so no statement runs in a session without its settings.
    onConnect: async (client) => {
      await client.query(sessionSettings);
    },
  });
  // A server that goes away breaks idle connections; the next query says so to whoever waits.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool };
}

/**
 * Gateways use Prisma, whose URLs carry parameters that the server would refuse; `schema` is the
 * one that means something to us.
 */
function forDriver(url: string): { connectionString: string; searchPath: string | null } {
  const parsed = new URL(url);
  const searchPath = parsed.searchParams.get('schema');
  for (const parameter of prismaParameters) parsed.searchParams.delete(parameter);
  return { connectionString: parsed.toString(), searchPath };
}

// https://www.prisma.io/docs/orm/overview/databases/postgresql#arguments
const prismaParameters = [
  'schema',
  'connection_limit',
  'connect_timeout',
  'pool_timeout',
  'socket_timeout',
  'pgbouncer',
  'statement_cache_size',
  'sslaccept',
  'sslidentity',
  'max_idle_connection_lifetime',
  'max_connection_lifetime',
];
