/** The line of the log that belongs to a step; most steps in between have none. */
import type { Log } from '../effects/log.ts';
import type { ServiceStep } from './service-step.ts';

export function logStep(log: Log, step: ServiceStep): void {
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
    case 'look-ended':
      if (step.verdict !== 'correct') break;
      log.info(
        { job: step.job, slot: step.slotAt, delivery_ids: step.deliveryIds },
        'report corrected',
      );
      break;
    case 'look-failed':
      log.warn(
        { job: step.job, slot: step.slotAt, problem: step.problem },
        'report not looked at again, tried later',
      );
      break;
    case 'alert-look-ended':
      if (step.newsCount === 0) break;
      log.info(
        {
          alert: step.alert,
          findings: step.findingCount,
          news: step.newsCount,
          delivery_ids: step.deliveryIds,
          duration_ms: step.durationMs,
        },
        'news found',
      );
      break;
    case 'alert-look-failed':
      log.warn({ alert: step.alert, problem: step.problem }, 'not looked, tried later');
      break;
    case 'alert-look-lost':
      log.warn({ alert: step.alert }, 'another process took the look over');
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
    case 'usage-method':
      log.info(
        { method: step.method, ...(step.method === 'recount' ? { because: step.reason } : {}) },
        step.method === 'horizon'
          ? 'new rows are told by the transaction that wrote them'
          : 'new rows are found by counting the running hours again',
      );
      break;
    case 'usage-source-changed':
      log.warn(
        {},
        'the spend log is another one than before; what was counted is compared with it',
      );
      break;
    case 'usage-audited': {
      const { hourCount, lateRowCount, prunedHourCount, rebuiltHourCount } = step;
      const fields = {
        hours: hourCount,
        late_rows: lateRowCount,
        pruned_hours: prunedHourCount,
        rebuilt_hours: rebuiltHourCount,
      };
      if (rebuiltHourCount > 0) log.warn(fields, 'hours did not agree with the log; counted again');
      else if (lateRowCount > 0) log.info(fields, 'late rows counted');
      break;
    }
    case 'entities-compared':
      if (step.changeCount === 0) break;
      log.info(
        {
          kind: step.kind,
          rows: step.rowCount,
          changes: step.changeCount,
          duration_ms: step.durationMs,
        },
        'the gateway changed',
      );
      break;
    case 'entities-failed':
      log.warn({ kind: step.kind, problem: step.problem }, 'not compared, tried again later');
      break;
    case 'usage-audit-cut':
      log.warn(
        { from: step.from, hours: step.hourCount },
        "the gateway's database was too busy to compare these hours; fewer at once are tried later",
      );
      break;
    default:
      break;
  }
}
