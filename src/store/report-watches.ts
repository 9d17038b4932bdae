/** Reports that were sent and may still change: what they told, and when the log is looked at again. */
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { OwnTables } from '../database/own-tables.ts';
import type { Severity } from '../message/message.ts';
import type { Window } from '../time/window.ts';
import { femtoUsd, usdText } from '../usage/exact-usd.ts';

export interface WatchTotals {
  readonly rowCount: number;
  readonly spendFemtoUsd: bigint;
}

export interface WatchedReport {
  readonly job: string;
  readonly slotAt: Date;
  readonly runId: string;
  readonly alertType: string;
  readonly severity: Severity;
  readonly title: string;
  readonly window: Window;
  readonly timeZone: string;
  readonly isProvisional: boolean;
  /** Messages to single teams that went out with it. */
  readonly shareCount: number;
  readonly toldAt: Date;
  readonly told: WatchTotals;
}

/** A look at a report: the right to settle it, while nobody else has begun another one. */
export interface ReportLook extends WatchedReport {
  /** What the look before found; null when that was nothing worth telling. */
  readonly seen: WatchTotals | null;
  /** When somebody else may look, if this look comes to nothing. */
  readonly until: Date;
}

export async function watchReport(
  tx: Transaction<OwnTables>,
  report: WatchedReport,
  firstLookAt: Date,
): Promise<void> {
  await tx
    .insertInto('tollbell.report_watch')
    .values({
      job: report.job,
      slot_at: report.slotAt,
      run_id: report.runId,
      alert_type: report.alertType,
      severity: report.severity,
      title: report.title,
      window_start: report.window.start,
      window_end: report.window.end,
      time_zone: report.timeZone,
      is_provisional: report.isProvisional,
      share_count: report.shareCount,
      told_at: report.toldAt,
      told_row_count: String(report.told.rowCount),
      told_spend_usd: usdText(report.told.spendFemtoUsd),
      state: 'watching',
      next_look_at: firstLookAt,
    })
    .onConflict((conflict) => conflict.columns(['job', 'slot_at']).doNothing())
    .execute();
}

/**
 * Begins a look at a report that is due and that nobody else looks at; null when there is none. Who
 * begins one and is never heard of again has put it off by `patienceMs`.
 */
export async function beginLook(
  db: Kysely<OwnTables>,
  { now, patienceMs }: { readonly now: Date; readonly patienceMs: number },
): Promise<ReportLook | null> {
  const until = new Date(now.getTime() + patienceMs);
  const row = await db
    // Materialized, so that it is asked once and locks one row.
    .with(
      (cte) => cte('due').materialized(),
      (query) =>
        query
          .selectFrom('tollbell.report_watch')
          .select(['job', 'slot_at'])
          .where('state', '=', 'watching')
          .where('next_look_at', '<=', now)
          .orderBy('next_look_at')
          .limit(1)
          .forUpdate()
          .skipLocked(),
    )
    .updateTable('tollbell.report_watch as watch')
    .from('due')
    .set({ next_look_at: until })
    .whereRef('watch.job', '=', 'due.job')
    .whereRef('watch.slot_at', '=', 'due.slot_at')
    .returningAll('watch')
    .executeTakeFirst();
  return row === undefined ? null : { ...watchedOf(row), until };
}

/** Locks the report for the rest of the transaction; false when somebody else looks at it by now. */
export async function holdLook(
  tx: Transaction<OwnTables>,
  { job, slotAt, until }: ReportLook,
): Promise<boolean> {
  const held = await tx
    .selectFrom('tollbell.report_watch')
    .select('job')
    .where('job', '=', job)
    .where('slot_at', '=', slotAt)
    .where('state', '=', 'watching')
    .where('next_look_at', '=', until)
    .forUpdate()
    .executeTakeFirst();
  return held !== undefined;
}

export async function lookAgain(
  tx: Transaction<OwnTables>,
  { job, slotAt }: ReportLook,
  { at, seen }: { readonly at: Date; readonly seen: WatchTotals | null },
): Promise<void> {
  await tx
    .updateTable('tollbell.report_watch')
    .set({
      next_look_at: at,
      seen_row_count: seen === null ? null : String(seen.rowCount),
      seen_spend_usd: seen === null ? null : usdText(seen.spendFemtoUsd),
    })
    .where('job', '=', job)
    .where('slot_at', '=', slotAt)
    .execute();
}

/** Nobody looks any more. */
export async function endWatch(
  tx: Transaction<OwnTables>,
  { job, slotAt }: ReportLook,
  { state, now }: { readonly state: 'corrected' | 'confirmed'; readonly now: Date },
): Promise<void> {
  await tx
    .updateTable('tollbell.report_watch')
    .set({ state, next_look_at: null, settled_at: now })
    .where('job', '=', job)
    .where('slot_at', '=', slotAt)
    .execute();
}

/**
 * Deletes what is settled of reports that were sent before `before`, and a week later what could never be
 * looked at.
 */
export async function pruneWatches(tx: Transaction<OwnTables>, before: Date): Promise<void> {
  await tx
    .deleteFrom('tollbell.report_watch')
    .where('told_at', '<', before)
    .where((eb) =>
      eb.or([
        eb('state', '!=', 'watching'),
        eb('told_at', '<', new Date(before.getTime() - 7 * 86_400_000)),
      ]),
    )
    .execute();
}

const watchedOf = (
  row: Selectable<OwnTables['tollbell.report_watch']>,
): Omit<ReportLook, 'until'> => ({
  job: row.job,
  slotAt: row.slot_at,
  runId: row.run_id,
  alertType: row.alert_type,
  severity: row.severity,
  title: row.title,
  window: { start: row.window_start, end: row.window_end },
  timeZone: row.time_zone,
  isProvisional: row.is_provisional,
  shareCount: row.share_count,
  toldAt: row.told_at,
  told: totals(row.told_row_count, row.told_spend_usd),
  seen:
    row.seen_row_count === null || row.seen_spend_usd === null
      ? null
      : totals(row.seen_row_count, row.seen_spend_usd),
});

/** Both are stored as they were written, with fifteen places. */
const totals = (rowCount: string, spendUsd: string): WatchTotals => ({
  rowCount: Number(rowCount),
  spendFemtoUsd: femtoUsd(spendUsd),
});
