/**
 * One look at the schedule: finds the slots that are due by schedule and ledger, takes what nobody
 * else runs, and runs it. Safe to call at any time, any number of times, in any number of processes.
 */
import type { Job } from '../define/job.ts';
import { planSlots, type SlotPlan } from '../rules/plan-slots.ts';
import { canRoute } from '../rules/route-message.ts';
import {
  beginSlot,
  claimJob,
  type JobLedger,
  type JobSchedule,
  type Lease,
  readLedger,
  registerJobs,
  releaseLease,
  skipSlots,
} from '../store/slots.ts';
import { occurrencesBetween } from '../time/occurrences.ts';
import { abandonSlot } from './abandon-slot.ts';
import type { RunDeps } from './run-deps.ts';
import { runSlot, type SlotRun } from './run-slot.ts';

/** Slots of one job that are looked at after a long absence; older ones are beyond any policy. */
const dueMax = 200;

/** Jobs whose messages have somewhere to go; the others are not run at all. */
export function scheduledJobs({ jobs, config }: Pick<RunDeps, 'jobs' | 'config'>): readonly Job[] {
  return jobs.filter(({ alertType }) => canRoute(alertType, config).ok);
}

export function jobSchedule(job: Job, { config }: Pick<RunDeps, 'config'>): JobSchedule {
  const { schedule, timeZone } = job.settings(config);
  return { name: job.name, expression: schedule, timeZone };
}

/** Slots that this process runs just now. */
export type RunningSlots = Map<Lease, { readonly startedAt: Date; readonly slotAt: Date }>;

export interface Evaluation {
  /** Resolves when the slots that were begun are settled or given back, with how many were settled. */
  readonly done: Promise<number>;
}

/**
 * Begins every slot that is due and free, and resolves when they are begun: a slow report holds
 * nobody but itself.
 *
 * @throws DatabaseError with side `own`, or what the driver says.
 */
export async function evaluate(deps: RunDeps, running: RunningSlots): Promise<Evaluation> {
  const { own, clock } = deps;
  const jobs = scheduledJobs(deps);
  await registerJobs(
    own,
    jobs.map((job) => jobSchedule(job, deps)),
    clock.now(),
  );
  const ledgers = await readLedger(own);
  const busy = new Set([...running.keys()].map(({ job }) => job));
  const runs: Promise<boolean>[] = [];
  for (const job of jobs) {
    const ledger = ledgers.get(job.name);
    if (ledger === undefined || busy.has(job.name)) continue;
    // A cheap look without a lock first: most of the time nothing is due.
    const { plan } = planJob(deps, job, ledger);
    if (plan.run === null && plan.skip.length === 0) continue;
    if (ledger.leaseUntil !== null && ledger.leaseUntil > clock.now()) continue;
    const run = await claimSlot(deps, job);
    if (run !== null) runs.push(runClaimed(deps, running, run));
  }
  return {
    done: Promise.all(runs).then((settled) => settled.filter((isSettled) => isSettled).length),
  };
}

async function runClaimed(deps: RunDeps, running: RunningSlots, run: SlotRun): Promise<boolean> {
  running.set(run.lease, { startedAt: deps.clock.now(), slotAt: run.slotAt });
  try {
    deps.onStep({ at: 'slot-claimed', job: run.job.name, slotAt: run.slotAt });
    return await runSlot(deps, run);
  } finally {
    running.delete(run.lease);
  }
}

/** Takes the lease and the slot in one transaction; null when there is nothing left to run. */
async function claimSlot(deps: RunDeps, job: Job): Promise<SlotRun | null> {
  const { own, clock, onStep, holder } = deps;
  const claimed = await own.transaction().execute(async (tx) => {
    const now = clock.now();
    const lease = await claimJob(tx, { job: job.name, holder, now });
    if (lease === null) return null;
    // Read again under the lease: somebody may have finished the slot since.
    const ledger = (await readLedger(tx)).get(job.name);
    const { plan, problem } = ledger === undefined ? nothing : planJob(deps, job, ledger);
    const { untried, tried } = passedOver(plan, ledger);
    await skipSlots(tx, { job: job.name, slots: untried, now, problem });
    for (const slot of tried) await abandonSlot(deps, tx, { job, ...slot });
    if (plan.run !== null) {
      const attemptCount = await beginSlot(tx, { job: job.name, slotAt: plan.run, now });
      return { untried, tried, run: { job, slotAt: plan.run, lease, attemptCount } };
    }
    await releaseLease(tx, lease);
    return { untried, tried, run: null };
  });
  if (claimed === null) return null;
  const { untried, tried, run } = claimed;
  if (untried.length > 0) onStep({ at: 'slots-skipped', job: job.name, slots: untried });
  for (const slot of tried) {
    onStep({ at: 'slot-failed', job: job.name, ...slot, nextAttemptAt: null });
  }
  return run;
}

/**
 * What was never tried is passed over, as the policy says. A slot that was tried and failed until its
 * time was over is a report that somebody waits for.
 */
function passedOver(
  { skip }: SlotPlan,
  ledger: JobLedger | undefined,
): {
  readonly untried: readonly Date[];
  readonly tried: readonly { readonly slotAt: Date; readonly problem: string }[];
} {
  const skipped = new Set(skip.map((slotAt) => slotAt.getTime()));
  const tried = (ledger?.open ?? []).filter(({ slotAt }) => skipped.has(slotAt.getTime()));
  for (const { slotAt } of tried) skipped.delete(slotAt.getTime());
  return {
    untried: skip.filter((slotAt) => skipped.has(slotAt.getTime())),
    tried: tried.map(({ slotAt, problem }) => ({
      slotAt,
      problem: problem ?? 'the process that made it ended',
    })),
  };
}

const nothing: { readonly plan: SlotPlan; readonly problem: string } = {
  plan: { run: null, skip: [] },
  problem: '',
};

function planJob(
  deps: RunDeps,
  job: Job,
  ledger: JobLedger,
): { readonly plan: SlotPlan; readonly problem: string } {
  const now = deps.clock.now();
  const { catchUp } = job.settings(deps.config);
  const fresh = occurrencesBetween(jobSchedule(job, deps), ledger.watermark, now, dueMax);
  const open = ledger.open.map(({ slotAt }) => slotAt);
  const plan = planSlots({
    due: [...open, ...fresh].toSorted((a, b) => a.getTime() - b.getTime()),
    now,
    catchUp,
    lastFinishedAt: ledger.lastFinishedAt,
  });
  const isWaiting = ledger.open.some(
    ({ slotAt, nextAttemptAt }) =>
      slotAt.getTime() === plan.run?.getTime() && nextAttemptAt !== null && nextAttemptAt > now,
  );
  return {
    plan: isWaiting ? { ...plan, run: null } : plan,
    problem: `passed over: catch-up is ${catchUp.policy}`,
  };
}
