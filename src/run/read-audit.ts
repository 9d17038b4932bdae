/**
 * Reads what an audit needs of the log, in one snapshot: how many rows each hour has, the rows that came
 * late, and the hours that cannot be explained, as they are now.
 */
import type { Transaction } from 'kysely';
import { readSnapshot } from '../database/read-snapshot.ts';
import type { SourceTables } from '../database/source-tables.ts';
import { hourCounts } from '../queries/hour-counts.ts';
import { rowHorizon } from '../queries/row-horizon.ts';
import { rowsBelow } from '../queries/rows-below.ts';
import { type CountedHour, countedHours, type HourVerdict } from '../store/usage-hours.ts';
import { judgeHour } from '../usage/judge-hour.ts';
import { isNearXid } from '../usage/plan-pass.ts';
import { type UsageSum, usageSum } from '../usage/usage-delta.ts';
import { addRows } from './add-rows.ts';
import type { UsageDeps } from './usage-deps.ts';

export interface AuditFindings {
  readonly hours: readonly CountedHour[];
  readonly verdicts: readonly HourVerdict[];
  /** Rows that came since their hour was counted. */
  readonly late: UsageSum;
  /** Hours that can be replaced alone, as the log has them. */
  readonly replacements: readonly { readonly hour: Date; readonly sum: UsageSum }[];
  /** Days that cannot be told apart by hours. */
  readonly days: readonly BrokenDay[];
}

export interface BrokenDay {
  readonly from: Date;
  readonly until: Date;
  readonly hours: readonly CountedHour[];
  /** The log still has every other hour of it, so it can be counted again. */
  readonly isWhole: boolean;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

export async function readAudit(
  deps: UsageDeps,
  hours: readonly CountedHour[],
  now: Date,
): Promise<AuditFindings> {
  const late = usageSum(undefined, deps.noteRules);
  const first = hours[0];
  const last = hours.at(-1);
  if (first === undefined || last === undefined) {
    return { hours, verdicts: [], late, replacements: [], days: [] };
  }
  const window = { start: first.hour, end: new Date(last.hour.getTime() + hourMs) };
  return readSnapshot(deps.source, async (snapshot, _, tx) => {
    const { horizon } = await rowHorizon(tx, deps.engine);
    const counts = await hourCounts(snapshot, { window });
    const verdicts: HourVerdict[] = [];
    const broken: CountedHour[] = [];
    for (const hour of hours) {
      const logRowCount = counts.get(hour.hour.getTime()) ?? 0;
      const verdict = await judge(deps, tx, { hour, logRowCount, horizon, late, now });
      if (verdict === null) broken.push(hour);
      else verdicts.push(verdict);
    }
    return { hours, verdicts, late, ...(await readBroken(deps, tx, broken, now)) };
  });
}

interface Judged {
  readonly hour: CountedHour;
  readonly logRowCount: number;
  readonly horizon: bigint | null;
  readonly late: UsageSum;
  readonly now: Date;
}

/** Null for an hour that is not as it was counted. */
async function judge(
  deps: UsageDeps,
  tx: Transaction<SourceTables>,
  { hour, logRowCount, horizon, late, now }: Judged,
): Promise<HourVerdict | null> {
  const { retentionMs } = deps;
  const { countedBelow, wasVerified } = hour;
  const judgement = judgeHour({ ...hour, logRowCount, now, retentionMs });
  const isKnown = horizon !== null && countedBelow !== null && isNearXid(countedBelow, horizon);
  if (judgement === 'shrunk' || (judgement === 'grown' && !isKnown)) return null;
  // Two faults can hide behind one number, so the first audit of an hour looks closer.
  const looksCloser = judgement === 'grown' || (judgement === 'same' && !wasVerified);
  if (isKnown && looksCloser) {
    return findLate(deps, tx, { hour, countedBelow, horizon, late, now });
  }
  const settled = {
    same: 'verified',
    grown: 'verified',
    pruned: 'pruned',
    unknown: 'unverified',
  } as const;
  return { hour: hour.hour, state: settled[judgement], logRowCount, verifiedAt: now };
}

/** The rows that came since the hour was counted; null when others are not as they were counted. */
async function findLate(
  deps: UsageDeps,
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
  const before = late.rowCount;
  const range = { from: hour, until, since: countedBelow, below: horizon };
  await addRows(deps, tx, { range, sum: late });
  const logRowCount = rowCount + late.rowCount - before;
  return { hour, state: 'verified', logRowCount, verifiedAt: now, countedBelow: horizon };
}

async function readBroken(
  deps: UsageDeps,
  tx: Transaction<SourceTables>,
  broken: readonly CountedHour[],
  now: Date,
): Promise<Pick<AuditFindings, 'replacements' | 'days'>> {
  const replacements: { readonly hour: Date; readonly sum: UsageSum }[] = [];
  const days: BrokenDay[] = [];
  const byDay = Map.groupBy(broken, ({ hour }) => Math.floor(hour.getTime() / dayMs) * dayMs);
  for (const [dayStart, hours] of byDay) {
    if (!hours.every(({ hasFine }) => hasFine)) {
      const day = { from: new Date(dayStart), until: new Date(dayStart + dayMs), hours };
      days.push({ ...day, isWhole: await isStillInLog(deps, tx, day, now) });
      continue;
    }
    for (const { hour } of hours) {
      const sum = usageSum(undefined, deps.noteRules);
      const range = { from: hour, until: new Date(hour.getTime() + hourMs) };
      await addRows(deps, tx, { range, sum });
      replacements.push({ hour, sum });
    }
  }
  return { replacements, days };
}

/** Whether the log still has every other hour of the day as it was counted. */
async function isStillInLog(
  { own, retentionMs }: UsageDeps,
  tx: Transaction<SourceTables>,
  { from, until, hours }: Omit<BrokenDay, 'isWhole'>,
  now: Date,
): Promise<boolean> {
  const counts = await hourCounts(tx, { window: { start: from, end: until } });
  const isBroken = new Set(hours.map(({ hour }) => hour.getTime()));
  return (await countedHours(own, { from, until })).every((counted) => {
    const logRowCount = counts.get(counted.hour.getTime()) ?? 0;
    if (isBroken.has(counted.hour.getTime())) return true;
    const judgement = judgeHour({ ...counted, logRowCount, now, retentionMs });
    return judgement !== 'pruned' && judgement !== 'unknown';
  });
}
