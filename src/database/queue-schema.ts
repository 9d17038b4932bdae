/** Installs and updates pg-boss in a schema of its own, and names the one queue that we use. */
import { PgBoss } from 'pg-boss';
import type { OwnDatabase } from './connect.ts';
import { databaseError } from './database-error.ts';

export const queueSchema = 'tollbell_queue';
export const queueName = 'deliver';

const queueOptions = {
  // One live job per destination, whatever its state: see src/store/queue.ts.
  policy: 'exclusive',
  // A claim whose holder died comes back; it is our delivery rows that give up, at their deadline.
  retryLimit: 1_000_000,
  heartbeatSeconds: 10,
  expireInSeconds: 600,
  retentionSeconds: 400 * 86_400,
  deleteAfterSeconds: 3_600,
} as const;

/** @throws DatabaseError with side `own`. */
export async function installQueue({ executeSql }: OwnDatabase): Promise<void> {
  const boss = new PgBoss({
    // On sessions of ours, so that no lock is waited for without end.
    db: { executeSql },
    schema: queueSchema,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  // What goes wrong in the background here also goes wrong in the call below.
  boss.on('error', () => undefined);
  try {
    await boss.start();
    await boss.createQueue(queueName, queueOptions);
    const { policy: _, ...changeable } = queueOptions;
    await boss.updateQueue(queueName, changeable);
  } catch (cause) {
    throw databaseError(cause, 'own');
  } finally {
    await boss.stop({ graceful: false }).catch(() => undefined);
  }
}
