/**
 * What the service counts, for Prometheus. Labels are jobs, destinations, outcomes and reasons: all
 * bounded by the config. https://prometheus.io/docs/practices/naming
 */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { AddedEvents } from '../store/events.ts';
import type { OutboxCounts } from '../store/history.ts';
import { version } from '../version.ts';
import type { ServiceStep } from './service-step.ts';

export interface Metrics {
  readonly countStep: (step: ServiceStep, now: Date) => void;
  readonly countEvaluation: (outcome: 'complete' | 'failed', now: Date) => void;
  readonly countEvents: (added: AddedEvents) => void;
  /** A batch that was taken not at all. */
  readonly countRefusedEvents: () => void;
  readonly countDatabaseError: (side: string, code: string) => void;
  readonly setNextDue: (job: string, at: Date | null) => void;
  /** The page; `outbox` is read at this moment, null when it cannot be. */
  readonly page: (outbox: readonly OutboxCounts[] | null, now: Date) => Promise<string>;
  readonly contentType: string;
}

const openStates = new Set(['waiting', 'sending', 'retrying', 'uncertain']);

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'tollbell_build_info',
    help: 'Version of tollbell',
    labelNames: ['version'],
    registers,
  }).set({ version }, 1);
  const evaluations = new Counter({
    name: 'tollbell_evaluations_total',
    help: 'Looks at the schedule',
    labelNames: ['outcome'],
    registers,
  });
  const lastEvaluation = new Gauge({
    name: 'tollbell_last_evaluation_timestamp_seconds',
    help: 'When the schedule was last looked at without an error',
    registers,
  });
  const alertLooks = new Counter({
    name: 'tollbell_alert_looks_total',
    help: 'Looks for what alerts are about, by what came of them',
    labelNames: ['alert', 'outcome'],
    registers,
  });
  const alertLookDuration = new Histogram({
    name: 'tollbell_alert_look_duration_seconds',
    help: 'From reading to commit',
    labelNames: ['alert'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  const alertNews = new Counter({
    name: 'tollbell_alert_news_total',
    help: 'What alerts had to tell; several may be one message',
    labelNames: ['alert'],
    registers,
  });
  const lastLook = new Gauge({
    name: 'tollbell_alert_last_look_timestamp_seconds',
    help: 'When this process last looked for the alert without an error',
    labelNames: ['alert'],
    registers,
  });
  const usageRows = new Counter({
    name: 'tollbell_usage_rows_total',
    help: 'Rows of the spend log counted, by how they were found',
    labelNames: ['found_by'],
    registers,
  });
  const usageComplete = new Gauge({
    name: 'tollbell_usage_complete_timestamp_seconds',
    help: 'All rows committed before are counted',
    registers,
  });
  const slots = new Counter({
    name: 'tollbell_slots_total',
    help: 'Scheduled runs by what came of them',
    labelNames: ['job', 'outcome'],
    registers,
  });
  const runDuration = new Histogram({
    name: 'tollbell_run_duration_seconds',
    help: 'From reading to commit',
    labelNames: ['job'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300],
    registers,
  });
  const lastSuccess = new Gauge({
    name: 'tollbell_job_last_success_timestamp_seconds',
    help: 'When this process last finished a scheduled run of the job',
    labelNames: ['job'],
    registers,
  });
  const nextDue = new Gauge({
    name: 'tollbell_job_next_due_timestamp_seconds',
    help: 'When the job is due next',
    labelNames: ['job'],
    registers,
  });
  const attempts = new Counter({
    name: 'tollbell_delivery_attempts_total',
    help: 'Posts to destinations; reason is empty when they were taken',
    labelNames: ['destination', 'outcome', 'reason'],
    registers,
  });
  const attemptDuration = new Histogram({
    name: 'tollbell_delivery_attempt_duration_seconds',
    help: 'How long a destination took to answer',
    labelNames: ['destination'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers,
  });
  const closed = new Counter({
    name: 'tollbell_deliveries_dead_total',
    help: 'Messages given up',
    labelNames: ['destination', 'reason'],
    registers,
  });
  const doubts = new Counter({
    name: 'tollbell_deliveries_uncertain_total',
    help: 'Attempts whose answer was lost',
    labelNames: ['destination'],
    registers,
  });
  const outboxGauge = new Gauge({
    name: 'tollbell_outbox_deliveries',
    help: 'Messages that are not delivered, by state',
    labelNames: ['destination', 'state'],
    registers,
  });
  const oldest = new Gauge({
    name: 'tollbell_outbox_oldest_age_seconds',
    help: 'How long the oldest message to be delivered has been due; 0 when none waits',
    registers,
  });
  const databaseErrors = new Counter({
    name: 'tollbell_database_errors_total',
    help: 'Failures of the databases',
    labelNames: ['side', 'code'],
    registers,
  });
  const events = new Counter({
    name: 'tollbell_events_total',
    help: 'Events that gateways told, by whether they were known already',
    labelNames: ['outcome'],
    registers,
  });
  const refusedEvents = new Counter({
    name: 'tollbell_event_batches_refused_total',
    help: 'Batches of events that were not taken, since something was wrong with them',
    registers,
  });
  const seconds = (at: Date): number => at.getTime() / 1000;

  return {
    contentType: registry.contentType,
    countStep: (step, now) => {
      switch (step.at) {
        case 'committed':
          slots.inc({ job: step.job, outcome: 'finished' });
          runDuration.observe({ job: step.job }, step.durationMs / 1000);
          lastSuccess.set({ job: step.job }, seconds(now));
          break;
        case 'slot-failed':
          slots.inc({ job: step.job, outcome: 'failed' });
          break;
        case 'slots-skipped':
          slots.inc({ job: step.job, outcome: 'skipped' }, step.slots.length);
          break;
        case 'lease-lost':
          slots.inc({ job: step.job, outcome: 'lease_lost' });
          break;
        case 'alert-look-ended': {
          const { alert, newsCount, durationMs, frozen } = step;
          alertLooks.inc({ alert, outcome: frozen === null ? 'finished' : 'frozen' });
          alertLookDuration.observe({ alert }, durationMs / 1000);
          alertNews.inc({ alert }, newsCount);
          lastLook.set({ alert }, seconds(now));
          break;
        }
        case 'alert-look-failed':
          alertLooks.inc({ alert: step.alert, outcome: 'failed' });
          break;
        case 'attempt-ended': {
          const { destination, outcome } = step;
          const reason = 'reason' in outcome ? outcome.reason : '';
          attempts.inc({ destination, outcome: outcome.kind, reason });
          attemptDuration.observe({ destination }, step.durationMs / 1000);
          if (step.state === 'dead') closed.inc({ destination, reason });
          break;
        }
        case 'closed':
          closed.inc({ destination: step.destination, reason: step.reason });
          break;
        case 'usage-counted':
          usageRows.inc({ found_by: step.pass }, Math.max(0, step.rowCount));
          if (step.completeAt !== null) usageComplete.set(seconds(step.completeAt));
          break;
        case 'usage-audited':
          usageRows.inc({ found_by: 'audit' }, step.lateRowCount);
          break;
        case 'usage-backfilled':
          usageRows.inc({ found_by: 'backfill' }, step.rowCount);
          break;
        case 'doubt':
          doubts.inc({ destination: step.destination });
          break;
        default:
          break;
      }
    },
    countEvaluation: (outcome, now) => {
      evaluations.inc({ outcome });
      if (outcome === 'complete') lastEvaluation.set(seconds(now));
    },
    countEvents: ({ acceptedCount, duplicateCount }) => {
      events.inc({ outcome: 'accepted' }, acceptedCount);
      events.inc({ outcome: 'duplicate' }, duplicateCount);
    },
    countRefusedEvents: () => refusedEvents.inc(),
    countDatabaseError: (side, code) => databaseErrors.inc({ side, code }),
    setNextDue: (job, at) => {
      if (at !== null) nextDue.set({ job }, seconds(at));
    },
    page: async (outbox, now) => {
      if (outbox !== null) {
        outboxGauge.reset();
        const open = outbox.filter(({ state }) => openStates.has(state));
        for (const { destination, state, count } of outbox) {
          outboxGauge.set({ destination, state }, count);
        }
        const firstDueAt = Math.min(...open.map(({ oldestDueAt }) => oldestDueAt.getTime()));
        oldest.set(open.length === 0 ? 0 : Math.max(0, (now.getTime() - firstDueAt) / 1000));
      }
      return registry.metrics();
    },
  };
}
