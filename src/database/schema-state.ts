/** Whether our own schemas are there and up to date, found out with SELECT alone. */
import { type Kysely, sql } from 'kysely';
import { migrations } from '../../migrations/index.ts';
import { databaseError } from './database-error.ts';
import type { OwnTables } from './own-tables.ts';
import { queueName, queueSchema } from './queue-schema.ts';

/** @throws DatabaseError with side `own`, except where tables are missing. */
export async function isSchemaCurrent(db: Kysely<OwnTables>): Promise<boolean> {
  try {
    const { rows } = await sql<{ name: string }>`
      select name from ${sql.table('tollbell.kysely_migration')}`.execute(db);
    const done = new Set(rows.map(({ name }) => name));
    if (!Object.keys(migrations).every((name) => done.has(name))) return false;
    const queue = await sql`
      select from ${sql.table(`${queueSchema}.queue`)} where name = ${queueName}`.execute(db);
    return queue.rows.length === 1;
  } catch (cause) {
    const error = databaseError(cause, 'own');
    if (error.code === 'missing-table') return false;
    throw error;
  }
}
