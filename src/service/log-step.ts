/** The line of the log that belongs to a step; most steps in between have none. */
import type { DeliveryStep } from '../deliver/deliver-deps.ts';
import type { Log } from '../effects/log.ts';
import type { RunStep } from '../run/run-deps.ts';

export function logStep(log: Log, step: RunStep | DeliveryStep): void {
  switch (step.at) {
    case 'committed':
      log.info(
        {
          job: step.job,
          slot: step.slotAt,
          run_id: step.runId,
          delivery_ids: step.deliveryIds,
          duration_ms: step.durationMs,
        },
        'report made',
      );
      break;
    case 'slot-failed':
      log.warn(
        {
          job: step.job,
          slot: step.slotAt,
          problem: step.problem,
          next_attempt_at: step.nextAttemptAt,
        },
        'report not made',
      );
      break;
    case 'slots-skipped':
      log.info({ job: step.job, slots: step.slots }, 'missed runs passed over');
      break;
    case 'lease-lost':
      log.warn({ job: step.job, slot: step.slotAt }, 'another process took the run over');
      break;
    case 'attempt-ended': {
      const { deliveryId, destination, number, outcome, statusCode, durationMs, state } = step;
      const fields = {
        delivery_id: deliveryId,
        destination,
        attempt: number,
        status: statusCode,
        duration_ms: durationMs,
        state,
      };
      if (outcome.kind === 'delivered' || outcome.kind === 'accepted') {
        log.info({ ...fields, lag_ms: step.lagMs }, 'delivered');
      } else {
        const { reason, detail } = outcome;
        log.warn(
          { ...fields, reason, detail, next_attempt_at: step.nextAttemptAt },
          step.state === 'dead' ? 'not delivered, given up' : 'not delivered, tried again later',
        );
      }
      break;
    }
    case 'doubt':
      log.warn(
        { delivery_id: step.deliveryId, destination: step.destination },
        'a process ended before the answer was noted; the message may have arrived',
      );
      break;
    case 'closed':
      log.warn(
        { delivery_id: step.deliveryId, destination: step.destination, reason: step.reason },
        'not delivered, given up',
      );
      break;
    default:
      break;
  }
}
