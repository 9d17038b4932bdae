/**
 * Who compares what the gateway has of one kind with what we know, when that is due, and what the last
 * comparison saw. One process compares at a time; a fence number outdates whoever lost the lease.
 */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';

/** The right to compare one kind, while it is renewed. */
export interface Comparison {
  readonly kind: string;
  readonly fence: string;
  readonly source: string | null;
  readonly comparedAt: Date | null;
  /** Nothing had changed since by then; null: not known. */
  readonly unchangedAt: Date | null;
  readonly counters: string | null;
  readonly rowCount: number;
  readonly deletedUntil: Date | null;
}

/** Renewed with every commit; between two of them there are a few statements, cut by their time-out. */
const leaseMs = 120_000;

/** Makes kinds known; new ones are due at once. */
export async function registerKinds(
  db: Kysely<OwnTables>,
  kinds: readonly string[],
  now: Date,
): Promise<void> {
  await db
    .insertInto('tollbell.seen_kind')
    .values(kinds.map((kind) => ({ kind, next_at: now })))
    .onConflict((conflict) => conflict.column('kind').doNothing())
    .execute();
}

/** Begins a comparison that is due and that nobody else is at; null when there is none. */
export async function beginComparison(
  db: Kysely<OwnTables>,
  now: Date,
): Promise<Comparison | null> {
  const row = await db
    // Materialized, so that it is asked once and locks one row.
    .with(
      (cte) => cte('due').materialized(),
      (query) =>
        query
          .selectFrom('tollbell.seen_kind')
          .select('kind')
          .where('next_at', '<=', now)
          .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
          .orderBy('next_at')
          .orderBy('kind')
          .limit(1)
          .forUpdate()
          .skipLocked(),
    )
    .updateTable('tollbell.seen_kind as seen')
    .from('due')
    .set((eb) => ({ lease_until: leaseUntil(now), fence: eb('seen.fence', '+', '1') }))
    .whereRef('seen.kind', '=', 'due.kind')
    .returning([
      'seen.kind',
      'seen.fence',
      'seen.source',
      'seen.compared_at',
      'seen.unchanged_at',
      'seen.counters',
      'seen.row_count',
      'seen.deleted_until',
    ])
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    kind: row.kind,
    fence: row.fence,
    source: row.source,
    comparedAt: row.compared_at,
    unchangedAt: row.unchanged_at,
    counters: row.counters,
    rowCount: Number(row.row_count),
    deletedUntil: row.deleted_until,
  };
}

/** False when it is somebody else's by now, and nothing of it may be kept. The row stays locked. */
export async function renewComparison(
  tx: Transaction<OwnTables>,
  { kind, fence }: Pick<Comparison, 'kind' | 'fence'>,
  now: Date,
  deletedUntil?: Date,
): Promise<boolean> {
  const renewed = await tx
    .updateTable('tollbell.seen_kind')
    .set({
      lease_until: leaseUntil(now),
      ...(deletedUntil === undefined ? {} : { deleted_until: deletedUntil }),
    })
    .where('kind', '=', kind)
    .where('fence', '=', fence)
    .returning('kind')
    .executeTakeFirst();
  return renewed !== undefined;
}

export interface ComparisonEnd {
  readonly nextAt: Date;
  readonly comparedAt: Date | null;
  readonly unchangedAt: Date | null;
  readonly source: string | null;
  readonly counters: string | null;
  readonly rowCount: number;
}

export async function endComparison(
  db: Kysely<OwnTables>,
  { kind, fence }: Pick<Comparison, 'kind' | 'fence'>,
  end: ComparisonEnd,
): Promise<boolean> {
  const ended = await db
    .updateTable('tollbell.seen_kind')
    .set({
      next_at: end.nextAt,
      compared_at: end.comparedAt,
      unchanged_at: end.unchangedAt,
      source: end.source,
      counters: end.counters,
      row_count: String(end.rowCount),
      failure_count: 0,
      problem: null,
      lease_until: null,
    })
    .where('kind', '=', kind)
    .where('fence', '=', fence)
    .returning('kind')
    .executeTakeFirst();
  return ended !== undefined;
}

export async function failComparison(
  db: Kysely<OwnTables>,
  { kind, fence }: Pick<Comparison, 'kind' | 'fence'>,
  { nextAt, problem }: { readonly nextAt: Date; readonly problem: string },
): Promise<void> {
  await db
    .updateTable('tollbell.seen_kind')
    .set((eb) => ({
      next_at: nextAt,
      failure_count: eb('failure_count', '+', 1),
      problem,
      lease_until: null,
    }))
    .where('kind', '=', kind)
    .where('fence', '=', fence)
    .execute();
}

/** Deletes what changed and what was gone before `before`; names stay. */
export async function pruneSeen(
  tx: Transaction<OwnTables>,
  before: Date,
  rowCountMax: number,
): Promise<void> {
  await sql`delete from tollbell.entity_change where ctid = any(array(
    select ctid from tollbell.entity_change where seen_at < ${before} limit ${rowCountMax}))`.execute(
    tx,
  );
  await sql`delete from tollbell.seen_entity where ctid = any(array(
    select ctid from tollbell.seen_entity where gone_at < ${before} limit ${rowCountMax}))`.execute(
    tx,
  );
}

const leaseUntil = (now: Date): Date => new Date(now.getTime() + leaseMs);
