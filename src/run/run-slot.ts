/**
 * The whole flow for one slot of one job: read and word it while no transaction of ours is open,
 * then commit the finished slot, the message, its deliveries and their wake-up calls together.
 */
import type { Transaction } from 'kysely';
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { OwnTables } from '../database/own-tables.ts';
import type { Draft, Job } from '../define/job.ts';
import { drawDelivery } from '../deliver/draw-delivery.ts';
import { DatabaseError } from '../errors.ts';
import { markDelay } from '../message/mark-delay.ts';
import { backoffMs } from '../rules/backoff.ts';
import { messagePriority } from '../rules/message-priority.ts';
import { onTimeMs } from '../rules/plan-slots.ts';
import { routeMessage } from '../rules/route-message.ts';
import { enqueueMessage } from '../store/outbox.ts';
import { endSlot, type Lease, releaseLease } from '../store/slots.ts';
import type { Window } from '../time/window.ts';
import { draftReport } from './draft-report.ts';
import { failureMessage } from './failure-message.ts';
import type { RunDeps } from './run-deps.ts';

export interface SlotRun {
  readonly job: Job;
  readonly slotAt: Date;
  readonly lease: Lease;
  /** Which try this is, from 1. */
  readonly attemptCount: number;
}

/** Returns whether the slot is settled. Never throws for what a database or a job does. */
export async function runSlot(deps: RunDeps, run: SlotRun): Promise<boolean> {
  const { config, source, clock, onStep } = deps;
  const { job, slotAt } = run;
  const startedAt = clock.now();
  try {
    // The slot is the job's now: a late run gives what a run in time would have given.
    const window = job.windowAt(slotAt, config);
    const draft = await draftReport(source, { job, config, now: slotAt, window });
    onStep({ at: 'collected', job: job.name, slotAt });
    return await commitSlot(deps, run, { draft, window, startedAt });
  } catch (error) {
    return failSlot(deps, run, error);
  }
}

async function commitSlot(
  deps: RunDeps,
  run: SlotRun,
  { draft, window, startedAt }: { draft: Draft; window: Window; startedAt: Date },
): Promise<boolean> {
  const { own, clock, onStep } = deps;
  const { job, slotAt, lease } = run;
  const timeZone = job.settings(deps.config).timeZone;
  const isLate = startedAt.getTime() - slotAt.getTime() > onTimeMs;
  const message = isLate
    ? markDelay(draft.message, { word: 'Late', dueAt: slotAt, timeZone })
    : draft.message;
  onStep({ at: 'committing', job: job.name, slotAt });
  const deliveryIds = await own.transaction().execute(async (tx) => {
    if (!(await releaseLease(tx, lease))) return null;
    const now = clock.now();
    await endSlot(tx, {
      job: job.name,
      slotAt,
      state: 'finished',
      runId: draft.runId,
      finishedAt: now,
    });
    return enqueueForSlot(deps, tx, run, { draft: { ...draft, message }, window, kind: 'report' });
  });
  if (deliveryIds === null) {
    onStep({ at: 'lease-lost', job: job.name, slotAt });
    return false;
  }
  const durationMs = clock.now().getTime() - startedAt.getTime();
  onStep({
    at: 'committed',
    job: job.name,
    slotAt,
    runId: draft.runId,
    deliveryIds,
    durationMs,
  });
  return true;
}

async function enqueueForSlot(
  { config, clock, kinds, queue }: RunDeps,
  tx: Transaction<OwnTables>,
  { job, slotAt }: SlotRun,
  {
    draft,
    window,
    kind,
  }: { readonly draft: Draft; readonly window: Window; readonly kind: 'report' | 'notice' },
): Promise<readonly string[]> {
  const now = clock.now();
  const timeZone = job.settings(config).timeZone;
  const route = routeMessage(job.alertType, config.alerting);
  const destinations = route.ok ? route.destinations : [];
  const deadlineAt = new Date(now.getTime() + config.delivery.deadlineMs);
  const enqueued = await enqueueMessage(
    tx,
    queue,
    {
      identity: `${job.name} ${slotAt.toISOString()}`,
      kind,
      alert_type: job.alertType,
      job: job.name,
      run_id: draft.runId,
      slot_at: slotAt,
      window_start: window.start,
      window_end: window.end,
      time_zone: timeZone,
      title: draft.message.title,
      priority: messagePriority(draft.message.severity),
      document: JSON.stringify(draft.message),
      figures: JSON.stringify(draft.figures),
      due_at: slotAt > now ? now : laterOf(slotAt, now),
      created_at: now,
    },
    destinations.map((destination) =>
      drawDelivery(draft.message, destination, { kinds, dueAt: slotAt, timeZone, deadlineAt }),
    ),
  );
  return enqueued?.deliveryIds ?? [];
}

/** A make-up run says itself that it is late; its delivery is due when it is made. */
const laterOf = (slotAt: Date, now: Date): Date =>
  now.getTime() - slotAt.getTime() > onTimeMs ? now : slotAt;

/** Tries again later, until the slot is too old; then says that there will be no report. */
async function failSlot(deps: RunDeps, run: SlotRun, error: unknown): Promise<boolean> {
  const { own, clock, config, random, onStep } = deps;
  const { job, slotAt, lease, attemptCount } = run;
  const now = clock.now();
  const problem = problemText(error);
  // A database comes back; a fault of a job is the same next time, and is not tried for days.
  const attemptsMax =
    error instanceof DatabaseError || isDriverError(error) ? Number.POSITIVE_INFINITY : 5;
  const isOver =
    now.getTime() - slotAt.getTime() > job.settings(config).catchUp.latenessMsMax ||
    attemptCount >= attemptsMax;
  const nextAttemptAt = isOver ? null : new Date(now.getTime() + backoffMs(attemptCount, random));
  try {
    const isOurs = await own.transaction().execute(async (tx) => {
      if (!(await releaseLease(tx, lease))) return false;
      const state = isOver ? 'abandoned' : 'failed';
      await endSlot(tx, { job: job.name, slotAt, state, nextAttemptAt, problem });
      if (!isOver) return true;
      const window = job.windowAt(slotAt, config);
      const draft = failureMessage({ job, window, problem, config, slotAt });
      await enqueueForSlot(deps, tx, run, { draft, window, kind: 'notice' });
      return true;
    });
    if (isOurs) onStep({ at: 'slot-failed', job: job.name, slotAt, problem, nextAttemptAt });
    else onStep({ at: 'lease-lost', job: job.name, slotAt });
  } catch (second) {
    // Our own database is away: the lease runs out and the slot is found open.
    onStep({
      at: 'slot-failed',
      job: job.name,
      slotAt,
      problem: problemText(second),
      nextAttemptAt: null,
    });
  }
  return isOver;
}

/** Only errors whose words we chose ourselves may go to a channel. */
function problemText(error: unknown): string {
  if (error instanceof DatabaseError) return error.message;
  if (isDriverError(error)) return databaseError(error, 'own').message;
  const name = error instanceof Error ? error.name : typeof error;
  return `a fault of tollbell itself (${name}); its log has the details`;
}
