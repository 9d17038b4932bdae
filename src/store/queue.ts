/**
 * The wake-up calls of the outbox: pg-boss holds at most one live job per destination, and whoever
 * claims it may send what waits there. Order, pauses and history are in our own tables.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { OwnDatabase } from '../database/connect.ts';
import { databaseError } from '../database/database-error.ts';
import type { OwnTables } from '../database/own-tables.ts';
import { queueName, queueSchema } from '../database/queue-schema.ts';

/** The right to send to one destination, until it is settled or its heartbeat stops. */
export interface Claim {
  readonly destination: string;
  readonly id: string;
  readonly retryCount: number;
}

export interface Queue {
  /** Sees to it that somebody looks at the destination at `at`; its row must be locked. */
  readonly wake: (tx: Transaction<OwnTables>, destination: string, at: Date) => Promise<void>;
  /** Gives the claim back; false when it had lapsed and is somebody else's. */
  readonly settle: (tx: Transaction<OwnTables>, claim: Claim) => Promise<boolean>;
  /** Due wake-up calls of destinations that nobody else holds. */
  readonly claim: (countMax: number) => Promise<readonly Claim[]>;
  /** The heartbeat of claims that are being worked on. */
  readonly touch: (claims: readonly Claim[]) => Promise<void>;
  /** Frees claims whose heartbeat stopped, and deletes what is past its retention. */
  readonly supervise: () => Promise<void>;
  /** The destinations that have a live job. */
  readonly awake: (db: Kysely<OwnTables>) => Promise<ReadonlySet<string>>;
  readonly stop: () => Promise<void>;
}

/**
 * Opens the queue on the pool of `own`; the schema must have been migrated.
 *
 * @throws DatabaseError with side `own`.
 */
export async function openQueue(
  { executeSql }: OwnDatabase,
  onError: (error: unknown) => void,
): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql },
    schema: queueSchema,
    migrate: false,
    createSchema: false,
    // We call it ourselves; a role without DDL could neither rebuild indexes nor read statistics.
    supervise: false,
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    monitorIntervalSeconds: 1,
  });
  boss.on('error', onError);
  try {
    await boss.start();
  } catch (cause) {
    throw databaseError(cause, 'own');
  }
  return {
    wake: async (tx, destination, at) => {
      const options = { singletonKey: destination, startAfter: at, db: fromKysely(tx) };
      const id = await boss.send(queueName, { destination }, options);
      // One is live already: waiting, then it is moved, or held by somebody, who will look again.
      if (id === null) await boss.update(queueName, undefined, options);
    },
    settle: async (tx, { id, retryCount }) => {
      const settled = await boss.complete(queueName, { id, retryCount }, null, {
        db: fromKysely(tx),
      });
      // The count is in the answer and not in its published type.
      return 'affected' in settled && settled.affected === 1;
    },
    claim: async (countMax) => {
      const jobs = await boss.fetch<{ destination: string }>(queueName, {
        batchSize: countMax,
        includeMetadata: true,
      });
      return jobs.map(({ id, retryCount, data }) => ({
        id,
        retryCount,
        destination: data.destination,
      }));
    },
    touch: async (claims) => {
      if (claims.length === 0) return;
      await boss.touch(
        queueName,
        claims.map(({ id, retryCount }) => ({ id, retryCount })),
      );
    },
    supervise: () => boss.supervise(queueName),
    awake: async (db) => {
      const { rows } = await sql<{ destination: string }>`
        select singleton_key as destination from ${sql.table(`${queueSchema}.job`)}
        where name = ${queueName} and state <= 'active'`.execute(db);
      return new Set(rows.map(({ destination }) => destination));
    },
    stop: () => boss.stop({ graceful: false, close: false }),
  };
}
