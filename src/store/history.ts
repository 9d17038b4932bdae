/** What ran, what waits, what is dead, what was sent to whom and what it said. Reading only. */
import { type Kysely, sql } from 'kysely';
import type {
  AttemptOutcome,
  DeliveryState,
  OwnTables,
  SlotState,
} from '../database/own-tables.ts';

export interface DeliveryStatus {
  readonly id: string;
  readonly destination: string;
  readonly state: DeliveryState;
  readonly statusCode: number | null;
  readonly reason: string | null;
  readonly detail: string;
  readonly cuts: readonly string[];
  readonly nextAttemptAt: Date | null;
}

/** In the order of `ids`. */
export async function deliveryStates(
  db: Kysely<OwnTables>,
  ids: readonly string[],
): Promise<readonly DeliveryStatus[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('tollbell.delivery')
    .select([
      'id',
      'destination',
      'state',
      'status_code as statusCode',
      'reason',
      'detail',
      'cuts',
      'next_attempt_at as nextAttemptAt',
    ])
    .where('id', 'in', [...ids])
    .execute();
  return rows
    .map((row) => ({ ...row, detail: row.detail ?? '' }))
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

export interface OutboxCounts {
  readonly state: DeliveryState;
  readonly destination: string;
  readonly count: number;
  readonly oldestDueAt: Date;
}

/** Open and dead deliveries by destination; what was delivered is history. */
export async function outboxCounts(db: Kysely<OwnTables>): Promise<readonly OutboxCounts[]> {
  return db
    .selectFrom('tollbell.delivery')
    .select(({ fn }) => [
      'state',
      'destination',
      sql<number>`count(*)::int`.as('count'),
      fn.min<Date>('due_at').as('oldestDueAt'),
    ])
    .where('state', 'in', ['waiting', 'sending', 'retrying', 'uncertain', 'dead'])
    .groupBy(['state', 'destination'])
    .orderBy('destination')
    .orderBy('state')
    .execute();
}

/** When the oldest message was due that is still to be delivered; null when none is. */
export async function oldestUndelivered(db: Kysely<OwnTables>): Promise<Date | null> {
  const { oldest } = await db
    .selectFrom('tollbell.delivery')
    .select(({ fn }) => fn.min<Date | null>('due_at').as('oldest'))
    .where('state', 'in', ['waiting', 'sending', 'retrying', 'uncertain'])
    .where('next_attempt_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return oldest;
}

export interface DestinationStatus {
  readonly name: string;
  readonly pausedUntil: Date | null;
  readonly failureCount: number;
  readonly offAt: Date | null;
  readonly offReason: string | null;
}

export async function destinationStates(
  db: Kysely<OwnTables>,
): Promise<readonly DestinationStatus[]> {
  return db
    .selectFrom('tollbell.destination')
    .select([
      'name',
      'paused_until as pausedUntil',
      'failure_count as failureCount',
      'off_at as offAt',
      'off_reason as offReason',
    ])
    .orderBy('name')
    .execute();
}

export interface SlotStatus {
  readonly job: string;
  readonly slotAt: Date;
  readonly state: SlotState;
  readonly attemptCount: number;
  readonly finishedAt: Date | null;
  readonly nextAttemptAt: Date | null;
  readonly problem: string | null;
}

/** The latest slot of each job. */
export async function latestSlots(db: Kysely<OwnTables>): Promise<readonly SlotStatus[]> {
  return db
    .selectFrom('tollbell.slot')
    .distinctOn('job')
    .select([
      'job',
      'slot_at as slotAt',
      'state',
      'attempt_count as attemptCount',
      'finished_at as finishedAt',
      'next_attempt_at as nextAttemptAt',
      'problem',
    ])
    .orderBy('job')
    .orderBy('slot_at', 'desc')
    .execute();
}

export interface HistoryFilter {
  readonly job: string | null;
  readonly destination: string | null;
  readonly state: DeliveryState | null;
  readonly since: Date | null;
  readonly rowCountMax: number;
}

export interface HistoryEntry {
  readonly id: string;
  readonly title: string;
  readonly job: string | null;
  readonly runId: string;
  readonly slotAt: Date | null;
  readonly windowStart: Date | null;
  readonly windowEnd: Date | null;
  readonly timeZone: string;
  readonly destination: string;
  readonly state: DeliveryState;
  readonly attemptCount: number;
  readonly dueAt: Date;
  readonly settledAt: Date | null;
  readonly nextAttemptAt: Date | null;
  readonly statusCode: number | null;
  readonly reason: string | null;
  readonly detail: string | null;
}

/** Deliveries, newest first. */
export async function listDeliveries(
  db: Kysely<OwnTables>,
  { job, destination, state, since, rowCountMax }: HistoryFilter,
): Promise<readonly HistoryEntry[]> {
  let query = selectEntries(db);
  if (job !== null) query = query.where('message.job', '=', job);
  if (destination !== null) query = query.where('delivery.destination', '=', destination);
  if (state !== null) query = query.where('delivery.state', '=', state);
  if (since !== null) query = query.where('delivery.created_at', '>=', since);
  return query.orderBy('delivery.sequence', 'desc').limit(rowCountMax).execute();
}

/** The delivery with this id; null when there is none. */
export async function findDelivery(
  db: Kysely<OwnTables>,
  id: string,
): Promise<HistoryEntry | null> {
  const row = await selectEntries(db).where('delivery.id', '=', id).executeTakeFirst();
  return row ?? null;
}

const selectEntries = (db: Kysely<OwnTables>) =>
  db
    .selectFrom('tollbell.delivery as delivery')
    .innerJoin('tollbell.message as message', 'message.id', 'delivery.message_id')
    .select([
      'delivery.id',
      'message.title',
      'message.job',
      'message.run_id as runId',
      'message.slot_at as slotAt',
      'message.window_start as windowStart',
      'message.window_end as windowEnd',
      'message.time_zone as timeZone',
      'delivery.destination',
      'delivery.state',
      'delivery.attempt_count as attemptCount',
      'delivery.due_at as dueAt',
      'delivery.settled_at as settledAt',
      'delivery.next_attempt_at as nextAttemptAt',
      'delivery.status_code as statusCode',
      'delivery.reason',
      'delivery.detail',
    ]);

export interface AttemptEntry {
  readonly number: number;
  readonly holder: string;
  readonly startedAt: Date;
  readonly outcome: AttemptOutcome | null;
  readonly resolvedAt: Date | null;
  readonly durationMs: number | null;
  readonly statusCode: number | null;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly bodySha256: string;
  readonly nextAttemptAt: Date | null;
}

export async function listAttempts(
  db: Kysely<OwnTables>,
  deliveryId: string,
): Promise<readonly AttemptEntry[]> {
  return db
    .selectFrom('tollbell.attempt')
    .select([
      'number',
      'holder',
      'started_at as startedAt',
      'outcome',
      'resolved_at as resolvedAt',
      'duration_ms as durationMs',
      'status_code as statusCode',
      'reason',
      'detail',
      'body_sha256 as bodySha256',
      'next_attempt_at as nextAttemptAt',
    ])
    .where('delivery_id', '=', deliveryId)
    .orderBy('number')
    .execute();
}

export interface StoredContent {
  readonly kind: string;
  readonly body: string;
  readonly document: unknown;
}

/** What a delivery says: the bytes, and the document they were drawn from, with the figures behind it. */
export async function deliveryContent(
  db: Kysely<OwnTables>,
  id: string,
): Promise<StoredContent | null> {
  const row = await db
    .selectFrom('tollbell.delivery as delivery')
    .innerJoin('tollbell.message as message', 'message.id', 'delivery.message_id')
    .select(['delivery.kind', 'delivery.body', 'message.document'])
    .where('delivery.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
