/**
 * Decides what becomes of the slots of one job that are due: which runs now, which never will.
 *
 * Pure, and computed from the schedule and the ledger, so it does not matter how long nobody looked.
 */
import type { CatchUp } from '../config/config.ts';

export interface SlotPlan {
  /** What to run now; null when nothing, or when a make-up run must wait for its turn. */
  readonly run: Date | null;
  /** What is passed over for good, oldest first. */
  readonly skip: readonly Date[];
}

/** A slot that runs within this time of its instant is on time. */
export const onTimeMs = 5 * 60_000;

export function planSlots({
  due,
  now,
  catchUp,
  lastFinishedAt,
}: {
  /** Due and not settled, oldest first; unfinished ones of the ledger among them. */
  readonly due: readonly Date[];
  readonly now: Date;
  readonly catchUp: CatchUp;
  /** When a slot of this job was last finished. */
  readonly lastFinishedAt: Date | null;
}): SlotPlan {
  const latenessMs = (slot: Date): number => now.getTime() - slot.getTime();
  const wanted = due.filter((slot) =>
    catchUp.policy === 'skip'
      ? latenessMs(slot) <= onTimeMs
      : latenessMs(slot) <= catchUp.latenessMsMax,
  );
  const kept = catchUp.policy === 'all' ? wanted.slice(-catchUp.slotsMax) : wanted.slice(-1);
  const skip = due.filter((slot) => !kept.includes(slot));
  const run = kept[0] ?? null;
  if (run === null || latenessMs(run) <= onTimeMs || lastFinishedAt === null) return { run, skip };
  const isTooSoon = now.getTime() - lastFinishedAt.getTime() < catchUp.spacingMs;
  return { run: catchUp.policy === 'all' && isTooSoon ? null : run, skip };
}
