/** One try after the other: taking the next message of a destination, and noting what came of it. */
import type { Selectable, Transaction, Updateable } from 'kysely';
import type { AttemptOutcome, DeliveryState, OwnTables } from '../database/own-tables.ts';
import { openStates } from './outbox.ts';

export type DeliveryRow = Selectable<OwnTables['tollbell.delivery']>;

/** A message that failed this often lets the others of its destination pass. */
const patienceAttempts = 3;

/** The delivery that goes next: what matters more first, then the oldest. */
export async function nextDelivery(
  tx: Transaction<OwnTables>,
  destination: string,
  now: Date,
): Promise<DeliveryRow | null> {
  const row = await tx
    .selectFrom('tollbell.delivery')
    .selectAll()
    .where('destination', '=', destination)
    .where('state', 'in', ['waiting', 'retrying', 'uncertain'])
    .where('next_attempt_at', '<=', now)
    .orderBy((eb) => eb('attempt_count', '>=', patienceAttempts))
    .orderBy('priority', 'desc')
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export interface NewAttempt {
  readonly deliveryId: string;
  readonly number: number;
  readonly holder: string;
  readonly startedAt: Date;
  readonly bodySha256: string;
}

/** From here on a crash leaves a doubt. */
export async function startAttempt(
  tx: Transaction<OwnTables>,
  { deliveryId, number, holder, startedAt, bodySha256 }: NewAttempt,
): Promise<void> {
  await tx
    .updateTable('tollbell.delivery')
    .set({ state: 'sending', attempt_count: number })
    .where('id', '=', deliveryId)
    .execute();
  await tx
    .insertInto('tollbell.attempt')
    .values({
      delivery_id: deliveryId,
      number,
      holder,
      started_at: startedAt,
      body_sha256: bodySha256,
    })
    .execute();
}

export interface AttemptResult {
  readonly deliveryId: string;
  readonly number: number;
  readonly endedAt: Date;
  readonly durationMs: number;
  readonly outcome: AttemptOutcome;
  readonly statusCode: number | null;
  readonly reason: string | null;
  readonly detail: string;
  readonly nextAttemptAt: Date | null;
  readonly bodySha256: string;
}

/** What noting an answer came to. */
export type AttemptEnd =
  | 'noted'
  /** It was noted before: the commit came through, and the word of it did not. */
  | 'known'
  /** Somebody took the attempt for lost meanwhile: the answer ends the doubt, the delivery is theirs. */
  | 'lost';

/** Notes the answer of an attempt; safe to do again. */
export async function endAttempt(
  tx: Transaction<OwnTables>,
  result: AttemptResult,
): Promise<AttemptEnd> {
  const answer = {
    ended_at: result.endedAt,
    outcome: result.outcome,
    duration_ms: result.durationMs,
    status_code: result.statusCode,
    reason: result.reason,
    detail: result.detail,
    next_attempt_at: result.nextAttemptAt,
    body_sha256: result.bodySha256,
  };
  const attempt = tx
    .updateTable('tollbell.attempt')
    .where('delivery_id', '=', result.deliveryId)
    .where('number', '=', result.number);
  const ended = await attempt
    .set(answer)
    .where('outcome', 'is', null)
    .returning('number')
    .executeTakeFirst();
  if (ended !== undefined) return 'noted';
  const resolved = await attempt
    .set({ ...answer, outcome: 'uncertain', next_attempt_at: null, resolved_at: result.endedAt })
    .where('outcome', '=', 'uncertain')
    .returning('number')
    .executeTakeFirst();
  return resolved === undefined ? 'known' : 'lost';
}

export async function updateDelivery(
  tx: Transaction<OwnTables>,
  id: string,
  changes: Partial<
    Pick<
      Updateable<OwnTables['tollbell.delivery']>,
      | 'state'
      | 'next_attempt_at'
      | 'settled_at'
      | 'status_code'
      | 'reason'
      | 'detail'
      | 'body'
      | 'delayed_body'
      | 'cuts'
      | 'files'
      | 'fingerprint'
    >
  >,
): Promise<void> {
  await tx.updateTable('tollbell.delivery').set(changes).where('id', '=', id).execute();
}

/** The doubt about earlier attempts is over: a later one is known to have arrived. */
export async function resolveDoubts(
  tx: Transaction<OwnTables>,
  deliveryId: string,
  now: Date,
): Promise<void> {
  await tx
    .updateTable('tollbell.attempt')
    .set({ resolved_at: now })
    .where('delivery_id', '=', deliveryId)
    .where('outcome', '=', 'uncertain')
    .where('resolved_at', 'is', null)
    .execute();
}

/**
 * Attempts that nobody runs any more: the claim on the destination is ours, and an answer was never
 * noted. They are marked uncertain; what follows is the policy's.
 */
export async function markLostAttempts(
  tx: Transaction<OwnTables>,
  destination: string,
  { now, nextAttemptAt }: { readonly now: Date; readonly nextAttemptAt: Date | null },
): Promise<readonly DeliveryRow[]> {
  const lost = await tx
    .updateTable('tollbell.delivery')
    .set({ state: 'uncertain', next_attempt_at: nextAttemptAt })
    .where('destination', '=', destination)
    .where('state', '=', 'sending')
    .returningAll()
    .execute();
  for (const { id } of lost) {
    await tx
      .updateTable('tollbell.attempt')
      .set({ outcome: 'uncertain', ended_at: now, next_attempt_at: nextAttemptAt })
      .where('delivery_id', '=', id)
      .where('outcome', 'is', null)
      .execute();
  }
  return lost;
}

/** Ends deliveries of a destination without an attempt; returns what was ended. */
export async function closeDeliveries(
  tx: Transaction<OwnTables>,
  destination: string,
  {
    now,
    reason,
    deadlineBefore,
  }: {
    readonly now: Date;
    readonly reason: string;
    /** Only those whose deadline has come; null for all. */
    readonly deadlineBefore: Date | null;
  },
): Promise<readonly DeliveryRow[]> {
  const state: DeliveryState = 'dead';
  let update = tx
    .updateTable('tollbell.delivery')
    .set((eb) => ({
      state,
      settled_at: now,
      next_attempt_at: null,
      reason: eb.fn.coalesce('reason', eb.val(reason)),
    }))
    .where('destination', '=', destination)
    .where(
      'state',
      'in',
      openStates.filter((open) => open !== 'sending'),
    )
    // What is held for a person to decide is not ended for them.
    .where('next_attempt_at', 'is not', null);
  if (deadlineBefore !== null) update = update.where('deadline_at', '<=', deadlineBefore);
  return update.returningAll().execute();
}

/** Ends deliveries that nobody is sending just now; `resend` can still bring them back. */
export async function giveUpDeliveries(
  tx: Transaction<OwnTables>,
  ids: readonly string[],
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('tollbell.delivery')
    .set((eb) => ({
      state: 'dead' as const,
      settled_at: now,
      next_attempt_at: null,
      reason: eb.fn.coalesce('reason', eb.val('given-up')),
    }))
    .where('id', 'in', [...ids])
    .where('state', 'in', ['waiting', 'retrying'])
    .execute();
}
