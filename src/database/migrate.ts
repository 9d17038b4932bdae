/**
 * Brings our own schemas up to date: `tollbell`, and `tollbell_queue` of the queue library. Safe when
 * several replicas do it at once.
 */
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from '../../migrations/index.ts';
import { openOwn } from './connect.ts';
import { databaseError } from './database-error.ts';
import { installQueue } from './queue-schema.ts';

/**
 * Creates the schema where it is missing and runs what is new.
 * Returns the names of the migrations that ran, oldest first.
 *
 * @throws DatabaseError with side `own`.
 */
export async function migrateOwnSchema(databaseUrl: string): Promise<readonly string[]> {
  const own = openOwn({
    url: databaseUrl,
    statementTimeoutMs: 60_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 2,
  });
  const { db } = own;
  try {
    // `create schema if not exists` needs the right to create even when nothing is to be done.
    const existing = await sql`select 1 from pg_namespace where nspname = 'tollbell'`.execute(db);
    if (existing.rows.length === 0) await sql`create schema if not exists tollbell`.execute(db);
    const migrator = new Migrator({
      db,
      migrationTableSchema: 'tollbell',
      provider: { getMigrations: async () => ({ ...migrations }) },
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
    await installQueue(own);
    return (results ?? [])
      .filter((result) => result.status === 'Success')
      .map((result) => result.migrationName);
  } catch (cause) {
    throw databaseError(cause, 'own');
  } finally {
    await db.destroy();
  }
}
