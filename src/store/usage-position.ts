/** How far the log is counted, and who counts: one row, under a lease with a fence. */
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { Borders } from '../usage/plan-pass.ts';
import { leaseMs } from './slots.ts';

export interface UsagePosition {
  /** Grows with every move. */
  readonly version: string;
  /** Null before the first pass. */
  readonly source: string | null;
  readonly method: 'horizon' | 'recount' | null;
  readonly borders: Borders | null;
  readonly readAt: Date | null;
  /** The end of the last hour that is counted; null when none is. */
  readonly countedUntil: Date | null;
  /** Whatever was committed before is counted. */
  readonly completeAt: Date | null;
  /** What was about to begin at `at`; once all below has ended, everything before `at` is counted. */
  readonly pending: { readonly below: bigint; readonly at: Date } | null;
  readonly auditedAt: Date | null;
  readonly fullyAuditedAt: Date | null;
  readonly leaseUntil: Date | null;
}

/** The right to count, while it is renewed. */
export interface UsageLease {
  readonly fence: string;
}

type Row = Selectable<OwnTables['tollbell.usage_position']>;

export async function readPosition(db: Kysely<OwnTables>): Promise<UsagePosition> {
  const row = await db
    .selectFrom('tollbell.usage_position')
    .selectAll()
    .select(
      sql<Date | null>`(select max(hour) + interval '1 hour' from tollbell.usage_hour_state)`.as(
        'counted_until',
      ),
    )
    .executeTakeFirstOrThrow();
  return {
    version: row.version,
    source: row.source,
    method: row.method,
    borders: bordersOf(row),
    readAt: row.read_at,
    countedUntil: row.counted_until,
    completeAt: row.complete_at,
    pending:
      row.pending_below === null || row.pending_at === null
        ? null
        : { below: BigInt(row.pending_below), at: row.pending_at },
    auditedAt: row.audited_at,
    fullyAuditedAt: row.fully_audited_at,
    leaseUntil: row.lease_until,
  };
}

function bordersOf(row: Row): Borders | null {
  const { narrow_from, wide_from, narrow_below, wide_below, late_below } = row;
  if (
    narrow_from === null ||
    wide_from === null ||
    narrow_below === null ||
    wide_below === null ||
    late_below === null
  ) {
    return null;
  }
  return {
    narrowFrom: narrow_from,
    wideFrom: wide_from,
    narrowBelow: BigInt(narrow_below),
    wideBelow: BigInt(wide_below),
    lateBelow: BigInt(late_below),
  };
}

/** Takes or renews the lease; null while another holds it. */
export async function claimUsage(
  db: Kysely<OwnTables>,
  {
    holder,
    lease,
    now,
  }: { readonly holder: string; readonly lease: UsageLease | null; readonly now: Date },
): Promise<UsageLease | null> {
  const until = new Date(now.getTime() + leaseMs);
  const { rows } = await sql<{ fence: string }>`
    update tollbell.usage_position set
      holder = ${holder}, lease_until = ${until},
      fence = case when fence = ${lease?.fence ?? null}::int8 then fence else fence + 1 end
    where lease_until is null or lease_until <= ${now} or fence = ${lease?.fence ?? null}::int8
    returning fence`.execute(db);
  const fence = rows[0]?.fence;
  return fence === undefined ? null : { fence };
}

export async function releaseUsage(db: Kysely<OwnTables>, { fence }: UsageLease): Promise<void> {
  await sql`update tollbell.usage_position set lease_until = null
    where fence = ${fence}::int8`.execute(db);
}

/**
 * Keeps everybody else from changing the rollups until the transaction ends; false when the lease is
 * another's by now, or the position is not the one that was read.
 */
export async function holdUsage(
  tx: Transaction<OwnTables>,
  { fence }: UsageLease,
  { version }: Pick<UsagePosition, 'version'>,
): Promise<boolean> {
  await lockRollups(tx);
  const { rows } = await sql`select from tollbell.usage_position
    where fence = ${fence}::int8 and version = ${version}::int8`.execute(tx);
  return rows.length === 1;
}

/** Waits for whoever else is changing the rollups, and keeps them off until the transaction ends. */
export async function lockRollups(tx: Transaction<OwnTables>): Promise<void> {
  // Not the row of the position: the lease in it is renewed meanwhile.
  await sql`select set_config('lock_timeout', '30s', true),
    pg_advisory_xact_lock(hashtext('tollbell.usage'))`.execute(tx);
}

export type NewPosition = Pick<
  UsagePosition,
  'source' | 'method' | 'borders' | 'readAt' | 'completeAt' | 'pending'
>;

export async function movePosition(
  tx: Transaction<OwnTables>,
  position: NewPosition,
): Promise<void> {
  const { source, method, borders, readAt, completeAt, pending } = position;
  await tx
    .updateTable('tollbell.usage_position')
    .set({
      source,
      method,
      narrow_from: borders?.narrowFrom ?? null,
      wide_from: borders?.wideFrom ?? null,
      narrow_below: text(borders?.narrowBelow),
      wide_below: text(borders?.wideBelow),
      late_below: text(borders?.lateBelow),
      read_at: readAt,
      complete_at: completeAt,
      pending_below: text(pending?.below),
      pending_at: pending?.at ?? null,
      version: sql`version + 1`,
    })
    .execute();
}

export async function noteAudit(
  tx: Transaction<OwnTables>,
  { at, isFull }: { readonly at: Date; readonly isFull: boolean },
): Promise<void> {
  await tx
    .updateTable('tollbell.usage_position')
    .set({ audited_at: at, ...(isFull ? { fully_audited_at: at } : {}) })
    .execute();
}

const text = (number: bigint | undefined): string | null =>
  number === undefined ? null : String(number);
