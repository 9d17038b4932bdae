/**
 * Compares the rows that are counted of each hour with the rows that the log has: rows that came late
 * are counted, hours that the log forgets keep what was counted, and what cannot be explained is counted
 * again.
 */
import type { Transaction } from 'kysely';
import { readSnapshot } from '../database/read-snapshot.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { hourCounts } from '../queries/hour-counts.ts';
import { rowHorizon } from '../queries/row-horizon.ts';
import { rowsBelow } from '../queries/rows-below.ts';
import { usageRows } from '../queries/usage-rows.ts';
import { addUsage } from '../store/add-usage.ts';
import { remember } from '../store/usage-entities.ts';
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
import { judgeHour } from '../usage/judge-hour.ts';
import { floorHour, isNearXid, wideMs } from '../usage/plan-pass.ts';
import { type UsageSum, usageSum } from '../usage/usage-delta.ts';
import { replaceHour } from './replace-hour.ts';
import type { UsageDeps } from './usage-deps.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** How far back most audits look; every day one looks at all that is kept. */
const usualMs = 48 * hourMs;
/** Hours that one snapshot is held for. */
const hoursAtOnce = 7 * 24;

export interface UsageAudit {
  readonly hourCount: number;
  readonly lateRowCount: number;
  readonly prunedHourCount: number;
  readonly rebuiltHourCount: number;
}

export interface AuditOptions {
  /** Looks at every hour that is counted, instead of the last two days. */
  readonly isFull: boolean;
}

/** Null when the lease is another's or nothing was counted yet. */
export async function auditUsage(
  deps: UsageDeps,
  lease: UsageLease,
  { isFull }: AuditOptions,
): Promise<UsageAudit | null> {
  const { own, clock } = deps;
  const position = await readPosition(own);
  if (position.readAt === null) return null;
  const now = clock.now();
  // Younger rows are counted by the passes, which know them by another border.
  const until = floorHour(
    position.borders?.wideFrom ?? new Date(position.readAt.getTime() - wideMs),
  );
  const from = isFull ? new Date(0) : new Date(until.getTime() - usualMs);
  const hours = await countedHours(own, { from, until });
  const total = { hourCount: 0, lateRowCount: 0, prunedHourCount: 0, rebuiltHourCount: 0 };
  for (let start = 0; start < hours.length; start += hoursAtOnce) {
    const part = await auditHours(deps, lease, {
      position,
      hours: hours.slice(start, start + hoursAtOnce),
      now,
    });
    if (part === null) return null;
    total.hourCount += part.hourCount;
    total.lateRowCount += part.lateRowCount;
    total.prunedHourCount += part.prunedHourCount;
    total.rebuiltHourCount += part.rebuiltHourCount;
    if (part.rebuiltHourCount > 0) break;
  }
  const isOurs = await own.transaction().execute(async (tx) => {
    // A running day that was uncounted has moved the position.
    if (!(await holdUsage(tx, lease, await readPosition(tx)))) return false;
    await noteAudit(tx, { at: now, isFull });
    return true;
  });
  if (!isOurs) return null;
  deps.onStep({ at: 'usage-audited', ...total });
  return total;
}

async function auditHours(
  deps: UsageDeps,
  lease: UsageLease,
  {
    position,
    hours,
    now,
  }: {
    readonly position: UsagePosition;
    readonly hours: readonly CountedHour[];
    readonly now: Date;
  },
): Promise<UsageAudit | null> {
  const first = hours[0];
  const last = hours.at(-1);
  if (first === undefined || last === undefined) {
    return { hourCount: 0, lateRowCount: 0, prunedHourCount: 0, rebuiltHourCount: 0 };
  }
  return readSnapshot(deps.source, async (snapshot, _, tx) => {
    const { horizon } = await rowHorizon(tx);
    const counts = await hourCounts(snapshot, {
      window: { start: first.hour, end: new Date(last.hour.getTime() + hourMs) },
    });
    const judged = hours.map((hour) => {
      const logRowCount = counts.get(hour.hour.getTime()) ?? 0;
      return {
        ...hour,
        logRowCount,
        judgement: judgeHour({ ...hour, logRowCount, now, retentionMs: deps.retentionMs }),
      };
    });
    const late = usageSum();
    const verdicts: HourVerdict[] = [];
    const broken: CountedHour[] = [];
    for (const { hour, logRowCount, judgement, countedBelow, state, ...rest } of judged) {
      const counted = { hour, countedBelow, state, ...rest };
      const isKnown = horizon !== null && countedBelow !== null && isNearXid(countedBelow, horizon);
      if (judgement === 'shrunk' || (judgement === 'grown' && !isKnown)) broken.push(counted);
      // Two faults can hide behind one number, so the first audit of an hour looks closer.
      else if (
        isKnown &&
        (judgement === 'grown' || (judgement === 'same' && state === 'counted'))
      ) {
        const verdict = await findLate(deps, tx, {
          hour: counted,
          horizon,
          countedBelow,
          late,
          now,
        });
        if (verdict === null) broken.push(counted);
        else verdicts.push(verdict);
      } else {
        const settled = judgement === 'pruned' ? 'pruned' : 'verified';
        verdicts.push({ hour, state: settled, logRowCount, verifiedAt: now });
      }
    }
    if (!(await commitAudit(deps, lease, { position, hours, verdicts, late, now }))) return null;
    const rebuilt = await rebuild(deps, lease, tx, { position, broken, now });
    if (rebuilt === null) return null;
    return {
      hourCount: hours.length,
      lateRowCount: late.rowCount,
      prunedHourCount: verdicts.filter(({ state }) => state === 'pruned').length,
      rebuiltHourCount: rebuilt,
    };
  });
}

/** The rows that came since the hour was counted; null when others are not as they were counted. */
async function findLate(
  { features }: UsageDeps,
  tx: Transaction<SourceTables>,
  {
    hour: { hour, rowCount },
    horizon,
    countedBelow,
    late,
    now,
  }: {
    readonly hour: CountedHour;
    readonly horizon: bigint;
    readonly countedBelow: bigint;
    readonly late: UsageSum;
    readonly now: Date;
  },
): Promise<HourVerdict | null> {
  const until = new Date(hour.getTime() + hourMs);
  if ((await rowsBelow(tx, { from: hour, until, below: countedBelow })) !== rowCount) return null;
  const range = { from: hour, until, since: countedBelow, below: horizon };
  const before = late.rowCount;
  for await (const rows of usageRows(tx, { range, features })) {
    for (const row of rows) late.add(row);
  }
  const logRowCount = rowCount + late.rowCount - before;
  return { hour, state: 'verified', logRowCount, verifiedAt: now, countedBelow: horizon };
}

async function commitAudit(
  { own, ids, keep }: UsageDeps,
  lease: UsageLease,
  {
    position,
    hours,
    verdicts,
    late,
    now,
  }: {
    readonly position: UsagePosition;
    readonly hours: readonly CountedHour[];
    readonly verdicts: readonly HourVerdict[];
    readonly late: UsageSum;
    readonly now: Date;
  },
): Promise<boolean> {
  const resolved = await own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, position))) return null;
    if (!(await isUnchanged(tx, hours))) return null;
    const added = await addUsage(tx, late, {
      ids,
      keepsFineHours: false,
      minutesFrom: new Date(now.getTime() - keep.minutesMs),
    });
    const { rowCounts } = late;
    await countHours(tx, { rowCounts, from: now, until: now, hasFine: false });
    await settleHours(tx, verdicts);
    return added;
  });
  if (resolved === null) return false;
  remember(ids, resolved);
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
  tx: Transaction<SourceTables>,
  {
    position,
    broken,
    now,
  }: {
    readonly position: UsagePosition;
    readonly broken: readonly CountedHour[];
    readonly now: Date;
  },
): Promise<number | null> {
  const { own, features } = deps;
  let rebuilt = 0;
  const days = Map.groupBy(broken, ({ hour }) => Math.floor(hour.getTime() / dayMs) * dayMs);
  for (const [dayStart, hours] of days) {
    if (hours.every(({ hasFine }) => hasFine)) {
      for (const { hour } of hours) {
        const sum = usageSum();
        const range = { from: hour, until: new Date(hour.getTime() + hourMs) };
        for await (const rows of usageRows(tx, { range, features })) {
          for (const row of rows) sum.add(row);
        }
        if (!(await replaceHour(deps, lease, { hour, sum, now, position }))) return null;
        rebuilt += 1;
      }
      continue;
    }
    const day = { from: new Date(dayStart), until: new Date(dayStart + dayMs) };
    const isWhole = await isStillInLog(deps, tx, day, hours);
    const isDone = await own.transaction().execute(async (own) => {
      if (!(await holdUsage(own, lease, position))) return false;
      if (isWhole) await uncount(own, day);
      else
        await settleHours(
          own,
          hours.map((hour) => unverified(hour, now)),
        );
      return true;
    });
    if (!isDone) return null;
    rebuilt += isWhole ? hours.length : 0;
  }
  return rebuilt;
}

/** Whether the log still has every other hour of the day as it was counted. */
async function isStillInLog(
  { own, retentionMs, clock }: UsageDeps,
  tx: Transaction<SourceTables>,
  day: { readonly from: Date; readonly until: Date },
  broken: readonly CountedHour[],
): Promise<boolean> {
  const counts = await hourCounts(tx, { window: { start: day.from, end: day.until } });
  const isBroken = new Set(broken.map(({ hour }) => hour.getTime()));
  return (await countedHours(own, day)).every((counted) => {
    const logRowCount = counts.get(counted.hour.getTime()) ?? 0;
    if (isBroken.has(counted.hour.getTime())) return true;
    return judgeHour({ ...counted, logRowCount, now: clock.now(), retentionMs }) !== 'pruned';
  });
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
