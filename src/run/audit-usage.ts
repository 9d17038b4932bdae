/**
 * Compares the rows that are counted of each hour with the rows that the log has: rows that came late
 * are counted, hours that the log forgets keep what was counted, and what cannot be explained is counted
 * again.
 */
import { DatabaseError } from '../errors.ts';
import { addUsage } from '../store/add-usage.ts';
import {
  type CountedHour,
  countedHours,
  countHours,
  forgetUsage,
  type HourVerdict,
  settleHours,
} from '../store/usage-hours.ts';
import {
  holdUsage,
  movePosition,
  noteAudit,
  readPosition,
  type UsageLease,
  type UsagePosition,
} from '../store/usage-position.ts';
import { auditHoursMax, nextAuditHours } from '../usage/audit-parts.ts';
import { floorHour, wideMs } from '../usage/plan-pass.ts';
import { type AuditFindings, readAudit } from './read-audit.ts';
import { replaceHour } from './replace-hour.ts';
import type { UsageDeps } from './usage-deps.ts';

const hourMs = 3_600_000;
/** How far back most audits look; every day one looks at all that is kept. */
const usualMs = 48 * hourMs;

export interface UsageAudit {
  readonly hourCount: number;
  readonly lateRowCount: number;
  readonly prunedHourCount: number;
  readonly rebuiltHourCount: number;
  /** Where the next audit begins. */
  readonly next: AuditStart;
}

/** An audit that a time-out cut goes on where it was, with less at once. */
export interface AuditStart {
  /** Null: at the beginning. */
  readonly from: Date | null;
  /** Hours that one snapshot is held for. */
  readonly hoursAtOnce: number;
}

export const firstAudit: AuditStart = { from: null, hoursAtOnce: auditHoursMax };

export interface AuditOptions {
  /** Looks at every hour that is counted, instead of the last two days. */
  readonly isFull: boolean;
  readonly start?: AuditStart;
}

/** Null when the lease is another's or nothing was counted yet. */
export async function auditUsage(
  deps: UsageDeps,
  lease: UsageLease,
  { isFull, start: begun = firstAudit }: AuditOptions,
): Promise<UsageAudit | null> {
  const { own, clock } = deps;
  const position = await readPosition(own);
  if (position.readAt === null) return null;
  const now = clock.now();
  // Younger rows are counted by the passes, which know them by another border.
  const until = floorHour(
    position.borders?.wideFrom ?? new Date(position.readAt.getTime() - wideMs),
  );
  const from = begun.from ?? (isFull ? new Date(0) : new Date(until.getTime() - usualMs));
  const hours = await countedHours(own, { from, until });
  const total = { hourCount: 0, lateRowCount: 0, prunedHourCount: 0, rebuiltHourCount: 0 };
  const { hoursAtOnce } = begun;
  for (let start = 0; start < hours.length; ) {
    const part = hours.slice(start, start + hoursAtOnce);
    const findings = await unlessCut(() => readAudit(deps, part, now));
    if (findings === null) {
      deps.onStep({ at: 'usage-audited', ...total });
      return { ...total, next: afterCut(deps, part) };
    }
    start += part.length;
    // The gateway's snapshot has ended; it would hold its vacuum back.
    if (!(await commitAudit(deps, lease, { position, findings, now }))) return null;
    const rebuilt = await rebuild(deps, lease, { position, findings, now });
    if (rebuilt === null) return null;
    total.hourCount += part.length;
    total.lateRowCount += findings.late.rowCount;
    total.prunedHourCount += findings.verdicts.filter(({ state }) => state === 'pruned').length;
    total.rebuiltHourCount += rebuilt;
    if (rebuilt > 0) break;
  }
  const isOurs = await own.transaction().execute(async (tx) => {
    // A running day that was uncounted has moved the position.
    if (!(await holdUsage(tx, lease, await readPosition(tx)))) return false;
    // What was counted again ended the look, and the hours after it are still to be seen.
    await noteAudit(tx, { at: now, isFull: isFull && total.rebuiltHourCount === 0 });
    return true;
  });
  if (!isOurs) return null;
  deps.onStep({ at: 'usage-audited', ...total });
  return { ...total, next: { from: null, hoursAtOnce: nextAuditHours(hoursAtOnce, false) } };
}

/** Null when the gateway's database was too busy to say. */
async function unlessCut<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    const isCut =
      error instanceof DatabaseError && error.side === 'source' && error.code === 'timed-out';
    if (!isCut) throw error;
    return null;
  }
}

/** An hour that is too much alone is passed over, or no audit would ever get beyond it. */
function afterCut({ onStep }: UsageDeps, part: readonly CountedHour[]): AuditStart {
  const [first] = part;
  if (first === undefined) return firstAudit;
  onStep({ at: 'usage-audit-cut', from: first.hour, hourCount: part.length });
  const isAlone = part.length === 1;
  return {
    from: isAlone ? new Date(first.hour.getTime() + hourMs) : first.hour,
    hoursAtOnce: nextAuditHours(part.length, true),
  };
}

interface Found {
  readonly position: UsagePosition;
  readonly findings: AuditFindings;
  readonly now: Date;
}

async function commitAudit(
  { own, ids, keep }: UsageDeps,
  lease: UsageLease,
  { position, findings: { hours, verdicts, late }, now }: Found,
): Promise<boolean> {
  const resolved = await own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, position))) return null;
    if (!(await isUnchanged(tx, hours))) return null;
    const added = await addUsage(tx, late, {
      ids,
      fine: 'days',
      minutesFrom: new Date(now.getTime() - keep.minutesMs),
    });
    const { rowCounts } = late;
    await countHours(tx, { rowCounts, from: now, until: now, hasFine: false });
    await settleHours(tx, verdicts);
    return added;
  });
  if (resolved === null) return false;
  ids.remember(resolved);
  return true;
}

/** No other audit has counted late rows of these hours since they were read. */
async function isUnchanged(
  tx: Parameters<typeof countedHours>[0],
  hours: readonly CountedHour[],
): Promise<boolean> {
  const [first, last] = [hours[0], hours.at(-1)];
  if (first === undefined || last === undefined) return true;
  const until = new Date(last.hour.getTime() + 1);
  const found = await countedHours(tx, { from: first.hour, until });
  const known = new Map(found.map((hour) => [hour.hour.getTime(), hour]));
  return hours.every(({ hour, rowCount, countedBelow }) => {
    const now = known.get(hour.getTime());
    return now?.rowCount === rowCount && now.countedBelow === countedBelow;
  });
}

/**
 * Hours that can be replaced alone are; else their day is uncounted, and the backfill counts it again. What
 * the log no longer has cannot be counted again: such hours are left as they are and called unverified.
 */
async function rebuild(
  deps: UsageDeps,
  lease: UsageLease,
  { position, findings: { replacements, days }, now }: Found,
): Promise<number | null> {
  for (const replacement of replacements) {
    if (!(await replaceHour(deps, lease, { ...replacement, now, position }))) return null;
  }
  let rebuilt = replacements.length;
  for (const { hours, isWhole, ...day } of days) {
    const isDone = await deps.own.transaction().execute(async (tx) => {
      // A running day that was uncounted has moved the position.
      if (!(await holdUsage(tx, lease, await readPosition(tx)))) return false;
      if (isWhole) await uncount(tx, day);
      else {
        await settleHours(
          tx,
          hours.map((hour) => unverified(hour, now)),
        );
      }
      return true;
    });
    if (!isDone) return null;
    rebuilt += isWhole ? hours.length : 0;
  }
  return rebuilt;
}

/** A running day is begun anew by the next pass. */
async function uncount(
  tx: Parameters<typeof forgetUsage>[0],
  day: { readonly from: Date; readonly until: Date },
): Promise<void> {
  const position = await readPosition(tx);
  const isRunning =
    position.borders !== null &&
    position.borders.narrowFrom >= day.from &&
    floorHour(position.borders.wideFrom) < day.until;
  await forgetUsage(tx, { from: day.from, until: isRunning ? null : day.until });
  if (isRunning) await movePosition(tx, { ...position, borders: null });
}

const unverified = ({ hour, rowCount }: CountedHour, now: Date): HourVerdict => ({
  hour,
  state: 'unverified',
  logRowCount: rowCount,
  verifiedAt: now,
});
