/**
 * Sends what waits for one destination, one message after the other, for as long as the claim on it
 * lasts: take the next, post it, note the answer.
 *
 * Two short transactions per message, and the post between them. A crash there is the only doubt;
 * whoever claims the destination next finds the open attempt and marks it.
 */
import { isDriverError } from '../database/database-error.ts';
import { sleep } from '../effects/clock.ts';
import { DatabaseError } from '../errors.ts';
import { markLostAttempts } from '../store/attempts.ts';
import { lockDestinations } from '../store/destinations.ts';
import { wakeDestination, wakeDestinations } from '../store/outbox.ts';
import type { Claim } from '../store/queue.ts';
import { beginTurn } from './begin-turn.ts';
import type { DeliverDeps } from './deliver-deps.ts';
import { endTurn } from './end-turn.ts';
import { sendMessage } from './send-message.ts';

export interface DrainOptions {
  /** No new message is begun after this instant; the claim goes back. */
  readonly until: Date;
  /** Breaks off even a message that is under way. */
  readonly signal: AbortSignal;
}

/**
 * Returns when the destination wants to be looked at again; null when nothing waits there or the
 * claim was lost to somebody else.
 */
export async function drainDestination(
  deps: DeliverDeps,
  claim: Claim,
  { until, signal }: DrainOptions,
): Promise<Date | null> {
  const { own, queue, clock, onStep } = deps;
  const { destination } = claim;
  for (let isFirst = true; ; isFirst = false) {
    const mayBegin = !deps.isStopping() && clock.now() < until;
    const turn = await own
      .transaction()
      .execute((tx) => beginTurn(deps, tx, claim, { isFirst, mayBegin }));
    for (const step of turn.steps) onStep(step);
    await wakeDestinations(own, queue, turn.noticed);
    if (turn.next.kind === 'rest') return turn.next.until;

    const { delivery, message, body } = turn.next;
    onStep({ at: 'attempt-started', deliveryId: delivery.id, destination });
    const result = await sendMessage(deps, {
      id: delivery.id,
      destination: turn.next.destination,
      drawing: {
        contentType: delivery.content_type,
        body,
        files: turn.next.files,
      },
      message,
      signal,
    });
    onStep({ at: 'answered', deliveryId: delivery.id, destination });
    if (signal.aborted && result.statusCode === null) return handBack(deps, claim);
    const { next } = turn;
    await wakeDestinations(own, queue, await persist(() => endTurn(deps, claim, next, result)));
  }
}

const noteTriesMax = 5;
const noteWaitMs = 250;

/**
 * An answer is known here and nowhere else: a fault of the database that is over in some seconds must
 * not make a doubt of it. Longer than that and the claim has lapsed anyway.
 */
async function persist<Value>(note: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await note();
    } catch (error) {
      const isPassing = error instanceof DatabaseError || isDriverError(error);
      if (!isPassing || tries >= noteTriesMax) throw error;
      await sleep(noteWaitMs * 2 ** (tries - 1));
    }
  }
}

/** Broken off before an answer: the doubt is noted at once, so that nobody has to wait for it. */
async function handBack({ own, queue, clock }: DeliverDeps, claim: Claim): Promise<null> {
  await own.transaction().execute(async (tx) => {
    const locked = await lockDestinations(tx, [{ name: claim.destination, fingerprint: null }]);
    const now = clock.now();
    await markLostAttempts(tx, claim.destination, { now, nextAttemptAt: now });
    const row = locked.get(claim.destination);
    if ((await queue.settle(tx, claim)) && row !== undefined) await wakeDestination(tx, queue, row);
  });
  return null;
}
