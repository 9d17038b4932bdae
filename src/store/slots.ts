/**
 * The ledger of slots: which were run, are being run, were passed over. Who runs one holds the lease
 * of its job, so two slots of one job never run at once, and a fence number outdates whoever lost it.
 */
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { OwnTables, SlotState } from '../database/own-tables.ts';
import type { Schedule } from '../time/occurrences.ts';

export interface JobSchedule extends Schedule {
  readonly name: string;
}

export interface JobLedger {
  readonly name: string;
  /** Everything up to here has been planned. */
  readonly watermark: Date;
  readonly leaseUntil: Date | null;
  readonly lastFinishedAt: Date | null;
  /** Slots that were begun and not finished, oldest first. */
  readonly open: readonly OpenSlot[];
}

export interface OpenSlot {
  readonly slotAt: Date;
  readonly attemptCount: number;
  /** Null for one whose holder is gone: it may be taken at once. */
  readonly nextAttemptAt: Date | null;
  /** Why it failed last; null when whoever ran it is gone without a word. */
  readonly problem: string | null;
}

/** The right to run slots of one job, while it is renewed. */
export interface Lease {
  readonly job: string;
  readonly fence: string;
}

/** Nobody who is alive lets a lease run out: it is renewed several times as often. */
export const leaseMs = 10_000;

/**
 * Makes jobs known, and begins anew where a schedule was changed: what the new one would have been
 * due for in the past is no slot that was missed.
 */
export async function registerJobs(
  db: Kysely<OwnTables>,
  jobs: readonly JobSchedule[],
  now: Date,
): Promise<void> {
  const known = await db.selectFrom('tollbell.job').selectAll().execute();
  for (const { name, expression, timeZone } of jobs) {
    const row = known.find((candidate) => candidate.name === name);
    if (row?.schedule === expression && row.time_zone === timeZone) continue;
    const values = { schedule: expression, time_zone: timeZone, since: now };
    await db
      .insertInto('tollbell.job')
      .values({ name, ...values })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet(values)
          // Another process may have been quicker with the same change.
          .where((eb) =>
            eb.or([
              eb('tollbell.job.schedule', '!=', expression),
              eb('tollbell.job.time_zone', '!=', timeZone),
            ]),
          ),
      )
      .execute();
  }
}

export async function readLedger(db: Kysely<OwnTables>): Promise<ReadonlyMap<string, JobLedger>> {
  const rows = await db
    .selectFrom('tollbell.job as job')
    .select((eb) => {
      const newest = eb
        .selectFrom('tollbell.slot as slot')
        .whereRef('slot.job', '=', 'job.name')
        .orderBy('slot.slot_at', 'desc')
        .limit(1);
      return [
        'job.name',
        'job.since',
        'job.lease_until',
        newest.select('slot.slot_at').as('lastSlotAt'),
        // Slots of a job are finished in their order, so the newest of them was finished last.
        newest
          .where('slot.finished_at', 'is not', null)
          .select('slot.finished_at')
          .as('lastFinishedAt'),
      ];
    })
    .execute();
  const open = await openSlots(db);
  return new Map(
    rows.map(({ name, since, lease_until, lastSlotAt, lastFinishedAt }) => [
      name,
      {
        name,
        watermark: lastSlotAt !== null && lastSlotAt > since ? lastSlotAt : since,
        leaseUntil: lease_until,
        lastFinishedAt,
        open: open
          .filter(({ job }) => job === name)
          .map(({ slot_at, attempt_count, next_attempt_at, problem }) => ({
            slotAt: slot_at,
            attemptCount: attempt_count,
            nextAttemptAt: next_attempt_at,
            problem,
          })),
      },
    ]),
  );
}

async function openSlots(
  db: Kysely<OwnTables>,
): Promise<readonly Selectable<OwnTables['tollbell.slot']>[]> {
  return db
    .selectFrom('tollbell.slot')
    .selectAll()
    .where('state', 'in', ['running', 'failed'])
    .orderBy('slot_at')
    .execute();
}

/** Takes the lease of a job that nobody holds; null when somebody does. */
export async function claimJob(
  tx: Transaction<OwnTables>,
  { job, holder, now }: { readonly job: string; readonly holder: string; readonly now: Date },
): Promise<Lease | null> {
  const free = await tx
    .selectFrom('tollbell.job')
    .select('name')
    .where('name', '=', job)
    .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (free === undefined) return null;
  const { fence } = await tx
    .updateTable('tollbell.job')
    .set((eb) => ({
      holder,
      lease_until: new Date(now.getTime() + leaseMs),
      fence: eb('fence', '+', '1'),
    }))
    .where('name', '=', job)
    .returning('fence')
    .executeTakeFirstOrThrow();
  return { job, fence };
}

/** False when the lease is somebody else's by now: stop, nothing of this run may be kept. */
export async function renewLease(
  db: Kysely<OwnTables>,
  { job, fence }: Lease,
  now: Date,
): Promise<boolean> {
  const renewed = await db
    .updateTable('tollbell.job')
    .set({ lease_until: new Date(now.getTime() + leaseMs) })
    .where('name', '=', job)
    .where('fence', '=', fence)
    .returning('name')
    .executeTakeFirst();
  return renewed !== undefined;
}

/** Gives the lease up; false when it was not ours any more, and the transaction must not commit. */
export async function releaseLease(
  tx: Transaction<OwnTables>,
  { job, fence }: Lease,
): Promise<boolean> {
  const released = await tx
    .updateTable('tollbell.job')
    .set({ lease_until: null, holder: null })
    .where('name', '=', job)
    .where('fence', '=', fence)
    .returning('name')
    .executeTakeFirst();
  return released !== undefined;
}

export async function beginSlot(
  tx: Transaction<OwnTables>,
  { job, slotAt, now }: { readonly job: string; readonly slotAt: Date; readonly now: Date },
): Promise<number> {
  const { attempt_count } = await tx
    .insertInto('tollbell.slot')
    .values({ job, slot_at: slotAt, state: 'running', attempt_count: 1, started_at: now })
    .onConflict((conflict) =>
      conflict.columns(['job', 'slot_at']).doUpdateSet((eb) => ({
        state: 'running' as const,
        attempt_count: eb('tollbell.slot.attempt_count', '+', 1),
        started_at: now,
        next_attempt_at: null,
      })),
    )
    .returning('attempt_count')
    .executeTakeFirstOrThrow();
  return attempt_count;
}

/** Passes slots over for good that were never begun; history shows them. */
export async function skipSlots(
  tx: Transaction<OwnTables>,
  {
    job,
    slots,
    now,
    problem,
  }: {
    readonly job: string;
    readonly slots: readonly Date[];
    readonly now: Date;
    readonly problem: string;
  },
): Promise<void> {
  if (slots.length === 0) return;
  await tx
    .insertInto('tollbell.slot')
    .values(
      slots.map((slotAt) => ({
        job,
        slot_at: slotAt,
        state: 'skipped' as const,
        attempt_count: 0,
        started_at: now,
        problem,
      })),
    )
    .execute();
}

export async function endSlot(
  tx: Transaction<OwnTables>,
  {
    job,
    slotAt,
    ...changes
  }: {
    readonly job: string;
    readonly slotAt: Date;
    readonly state: SlotState;
    readonly runId?: string | null;
    readonly finishedAt?: Date | null;
    readonly nextAttemptAt?: Date | null;
    readonly problem?: string | null;
  },
): Promise<void> {
  await tx
    .updateTable('tollbell.slot')
    .set({
      state: changes.state,
      run_id: changes.runId ?? null,
      finished_at: changes.finishedAt ?? null,
      next_attempt_at: changes.nextAttemptAt ?? null,
      problem: changes.problem ?? null,
    })
    .where('job', '=', job)
    .where('slot_at', '=', slotAt)
    .execute();
}

/** Ends the lease and outdates whoever held it, this process too: nothing of its run is kept. */
export async function yieldSlot(
  tx: Transaction<OwnTables>,
  { job, fence }: Lease,
  { slotAt, nextAttemptAt }: { readonly slotAt: Date; readonly nextAttemptAt: Date },
): Promise<void> {
  const yielded = await tx
    .updateTable('tollbell.job')
    .set((eb) => ({ lease_until: null, holder: null, fence: eb('fence', '+', '1') }))
    .where('name', '=', job)
    .where('fence', '=', fence)
    .returning('name')
    .executeTakeFirst();
  if (yielded === undefined) return;
  const problem = 'handed back at shutdown';
  await endSlot(tx, { job, slotAt, state: 'failed', nextAttemptAt, problem });
}

/** Deletes settled slots older than `before`; the newest of each job stays, which says how far it is. */
export async function pruneSlots(
  tx: Transaction<OwnTables>,
  before: Date,
  rowCountMax: number,
): Promise<number> {
  const { rows } = await sql<{ job: string }>`
    delete from tollbell.slot where (job, slot_at) in (
      select slot.job, slot.slot_at from tollbell.slot as slot
      where slot.slot_at < ${before} and slot.state in ('finished', 'skipped', 'abandoned')
        and exists (
          select from tollbell.slot as newer
          where newer.job = slot.job and newer.slot_at > slot.slot_at)
      order by slot.slot_at limit ${rowCountMax})
    returning job`.execute(tx);
  return rows.length;
}
