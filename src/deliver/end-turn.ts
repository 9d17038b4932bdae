/** Ends a turn: notes the answer, and what it means for the destination, in one transaction. */
import type { Destination } from '../rules/destinations.ts';
import { judgeAttempt } from '../rules/judge-attempt.ts';
import { closeDeliveries, endAttempt, resolveDoubts, updateDelivery } from '../store/attempts.ts';
import { lockDestinations, updateDestination } from '../store/destinations.ts';
import type { Claim } from '../store/queue.ts';
import type { Attempt } from './begin-turn.ts';
import { bodyHash } from './body-hash.ts';
import type { DeliverDeps, DeliveryStep } from './deliver-deps.ts';
import { insertNotice } from './insert-notice.ts';
import type { SendResult } from './send-message.ts';

/** Returns the destinations that got a notice and must be woken. */
export async function endTurn(
  deps: DeliverDeps,
  claim: Claim,
  { delivery, number, body, startedAt }: Attempt,
  result: SendResult,
): Promise<readonly Destination[]> {
  const { own, clock, random, onStep } = deps;
  const { outcome, statusCode, redrawn, isPlain } = result;
  const name = claim.destination;
  const sentBody = redrawn?.body ?? body;
  const { step, noticed } = await own.transaction().execute(async (tx) => {
    const locked = await lockDestinations(tx, [{ name, fingerprint: null }]);
    const row = locked.get(name);
    const now = clock.now();
    const verdict = judgeAttempt(
      {
        outcome,
        statusCode,
        retryAfterMs: result.retryAfterMs,
        ratePauseMs: result.ratePauseMs,
        attemptCount: number,
        failureCount: row?.failure_count ?? 0,
        now,
        deadlineAt: delivery.deadline_at,
      },
      random,
    );
    const reason = 'reason' in outcome ? outcome.reason : null;
    const end = await endAttempt(tx, {
      deliveryId: delivery.id,
      number,
      endedAt: now,
      durationMs: result.durationMs,
      outcome: outcome.kind,
      statusCode,
      reason,
      detail: outcome.detail,
      nextAttemptAt: verdict.nextAttemptAt,
      bodySha256: bodyHash(sentBody),
    });
    const step: DeliveryStep = {
      at: 'attempt-ended',
      deliveryId: delivery.id,
      destination: name,
      number,
      outcome,
      state: end === 'lost' ? 'uncertain' : verdict.state,
      statusCode,
      durationMs: result.durationMs,
      nextAttemptAt: verdict.nextAttemptAt,
      lagMs: verdict.state === 'retrying' ? null : startedAt.getTime() - delivery.due_at.getTime(),
    };
    if (end !== 'noted' || row === undefined) return { step, noticed: [] };
    await updateDelivery(tx, delivery.id, {
      state: verdict.state,
      next_attempt_at: verdict.nextAttemptAt,
      settled_at: verdict.state === 'retrying' ? null : now,
      status_code: statusCode,
      reason,
      detail: outcome.detail,
      ...(redrawn === null
        ? {}
        : {
            body: redrawn.body,
            delayed_body: redrawn.body,
            cuts: [...redrawn.cuts],
            files: JSON.stringify(redrawn.files ?? []),
          }),
    });
    if (verdict.state === 'delivered' || verdict.state === 'accepted') {
      await resolveDoubts(tx, delivery.id, now);
    }
    const { failureCount, pausedUntil, offReason } = verdict.destination;
    await updateDestination(tx, name, {
      failure_count: failureCount,
      paused_until: pausedUntil,
      ...(offReason === null ? {} : { off_at: now, off_reason: offReason }),
      ...(redrawn === null || !isPlain ? {} : { plain_until: new Date(now.getTime() + plainMs) }),
    });
    if (verdict.state !== 'dead') return { step, noticed: [] };
    const failed = { ...delivery, reason, detail: outcome.detail };
    const others =
      offReason === null
        ? []
        : await closeDeliveries(tx, name, { now, reason: 'destination-off', deadlineBefore: null });
    const closed = [failed, ...others];
    const notice = { row: { ...row, off_reason: offReason }, closed, isDoubtful: false };
    return { step, noticed: await insertNotice(deps, tx, notice) };
  });
  onStep(step);
  return noticed;
}

/** After this the richer drawing is tried again: workspaces learn new blocks. */
const plainMs = 7 * 24 * 3_600_000;
