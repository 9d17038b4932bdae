/**
 * The whole flow for one slot of one job: read and word it while no transaction of ours is open,
 * then commit the finished slot, the message, its deliveries and their wake-up calls together.
 */
import { databaseError, isDriverError } from '../database/database-error.ts';
import type { Draft, Job, ToldMessage } from '../define/job.ts';
import { isProvisional, settleMs } from '../define/trust-lines.ts';
import { DatabaseError } from '../errors.ts';
import { markDelay } from '../message/mark-delay.ts';
import { backoffMs } from '../rules/backoff.ts';
import { firstLookAt, type Totals } from '../rules/judge-look.ts';
import { knownUntil } from '../rules/known-until.ts';
import { onTimeMs } from '../rules/plan-slots.ts';
import { hourTotals } from '../store/hour-totals.ts';
import { watchReport } from '../store/report-watches.ts';
import { endSlot, type Lease, releaseLease } from '../store/slots.ts';
import { readPosition } from '../store/usage-position.ts';
import type { Window } from '../time/window.ts';
import { abandonSlot } from './abandon-slot.ts';
import { announce } from './announce.ts';
import { type DraftReportDatabases, draftReport } from './draft-report.ts';
import { readTotals } from './read-totals.ts';
import type { RunDeps } from './run-deps.ts';
import { slotAnnouncements } from './slot-announcements.ts';

export interface SlotRun {
  readonly job: Job;
  readonly slotAt: Date;
  readonly lease: Lease;
  /** Which try this is, from 1. */
  readonly attemptCount: number;
}

/** Returns whether the slot is settled. Never throws for what a database or a job does. */
export async function runSlot(deps: RunDeps, run: SlotRun): Promise<boolean> {
  const { config, own, source, clock, onStep } = deps;
  const { job, slotAt } = run;
  const startedAt = clock.now();
  try {
    // The slot is the job's now: a late run gives what a run in time would have given.
    const window = job.windowAt(slotAt, config);
    const known = knownUntil(await readPosition(own), startedAt);
    const hours = config.corrections.isEnabled ? await hourTotals(own, { window }) : null;
    const draftFrom = async (databases: DraftReportDatabases): Promise<WatchedDraft> => {
      const found: { told: Totals | null } = { told: null };
      const draft = await draftReport(
        databases,
        { job, config, now: slotAt, window, knownUntil: known },
        async (snapshot) => {
          if (hours === null) return;
          found.told = await readTotals(snapshot, { window, hours }).catch(unknown);
        },
      );
      return { draft, told: found.told };
    };
    let { draft, told } = await draftFrom({ source, own });
    // Late rows that no audit has found yet; they would pass for told, and never be corrected.
    if (told !== null && told.rowCount > draft.rowCount) {
      ({ draft, told } = await draftFrom({ source, own: null }));
    }
    onStep({ at: 'collected', job: job.name, slotAt });
    const watch = { window, told, isProvisional: isProvisional(window, known) };
    return await commitSlot(deps, run, { draft, startedAt, watch });
  } catch (error) {
    return failSlot(deps, run, error);
  }
}

/** A report that is made is not given up for want of its totals; it is not watched then. */
function unknown(error: unknown): null {
  if (isDriverError(error)) return null;
  throw error;
}

interface WatchedDraft {
  readonly draft: Draft;
  readonly told: Totals | null;
}

interface Watch {
  readonly window: Window;
  /** Null: nobody looks at this report again. */
  readonly told: Totals | null;
  readonly isProvisional: boolean;
}

async function commitSlot(
  deps: RunDeps,
  run: SlotRun,
  {
    draft,
    startedAt,
    watch,
  }: { readonly draft: Draft; readonly startedAt: Date; readonly watch: Watch },
): Promise<boolean> {
  const { own, clock, onStep } = deps;
  const { job, slotAt, lease } = run;
  const timeZone = job.settings(deps.config).timeZone;
  const isLate = startedAt.getTime() - slotAt.getTime() > onTimeMs;
  const mark = (message: ToldMessage): ToldMessage =>
    isLate ? markDelay(message, { word: 'Late', dueAt: slotAt, timeZone }) : message;
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
    const { window, told, isProvisional } = watch;
    if (told !== null) {
      const { runId, message, parts } = draft;
      await watchReport(
        tx,
        {
          job: job.name,
          slotAt,
          runId,
          alertType: job.alertType,
          severity: message.severity,
          title: message.title,
          window,
          timeZone,
          isProvisional,
          shareCount: parts.length,
          toldAt: now,
          told,
        },
        firstLookAt({ windowEnd: window.end, toldAt: now, settleMs }),
      );
    }
    return announce(deps, tx, slotAnnouncements(deps, run, draft, { kind: 'report', mark }));
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
      if (isOver) await abandonSlot(deps, tx, { job, slotAt, problem });
      else await endSlot(tx, { job: job.name, slotAt, state: 'failed', nextAttemptAt, problem });
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
