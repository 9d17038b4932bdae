/** Remembers what was sent where, and what the provider said; bodies are kept as a hash only. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .withSchema('tollbell')
    .createTable('delivery')
    .addColumn('id', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('run_id', 'text', (column) => column.notNull())
    .addColumn('job', 'text', (column) => column.notNull())
    .addColumn('window_start', 'timestamptz', (column) => column.notNull())
    .addColumn('window_end', 'timestamptz', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('destination', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('status_code', 'integer')
    .addColumn('body_sha256', 'text', (column) => column.notNull())
    .addColumn('sent_at', 'timestamptz', (column) => column.notNull())
    .addCheckConstraint('delivery_window_is_not_empty', sql`window_start < window_end`)
    .execute();
  await db.schema
    .withSchema('tollbell')
    .createIndex('delivery_sent_at_idx')
    .on('delivery')
    .column('sent_at')
    .execute();
}
