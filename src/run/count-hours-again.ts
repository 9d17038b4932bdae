/**
 * Where rows cannot be told apart: counts the running hours again, and replaces those of which the log has
 * another number of rows.
 */
import type { Transaction } from 'kysely';
import type { SourceTables } from '../database/source-tables.ts';
import { hourCounts } from '../queries/hour-counts.ts';
import type { RowHorizon } from '../queries/row-horizon.ts';
import { countedHours, doubtHours, dropFineHours } from '../store/usage-hours.ts';
import {
  holdUsage,
  movePosition,
  type NewPosition,
  type UsageLease,
  type UsagePosition,
} from '../store/usage-position.ts';
import { floorHour, wideMs } from '../usage/plan-pass.ts';
import { type UsageSum, usageSum } from '../usage/usage-delta.ts';
import { addRows } from './add-rows.ts';
import { fineHoursMs, replaceHour } from './replace-hour.ts';
import type { UsageDeps } from './usage-deps.ts';

const hourMs = 3_600_000;

export interface RowsAgain {
  readonly method: 'recount';
  readonly hours: readonly { readonly hour: Date; readonly sum: UsageSum }[];
  /** Rows that were counted of these hours before. */
  readonly rowCountBefore: number;
  readonly now: Date;
  readonly isSame: boolean;
  readonly position: UsagePosition;
  readonly next: NewPosition;
}

export async function readHoursAgain(
  deps: UsageDeps,
  tx: Transaction<SourceTables>,
  {
    position,
    at,
    now,
  }: { readonly position: UsagePosition; readonly at: RowHorizon; readonly now: Date },
): Promise<RowsAgain> {
  const isSame = position.source === at.source && position.method === 'recount';
  const from = floorHour(new Date(now.getTime() - wideMs));
  const until = new Date(floorHour(now).getTime() + 2 * hourMs);
  const counts = await hourCounts(tx, { window: { start: from, end: until } });
  const known = isSame ? await countedHours(deps.own, { from, until }) : [];
  const rowCounts = new Map(known.map(({ hour, rowCount }) => [hour.getTime(), rowCount]));
  const hours: { readonly hour: Date; readonly sum: UsageSum }[] = [];
  for (let start = from.getTime(); start < until.getTime(); start += hourMs) {
    const logCount = counts.get(start) ?? 0;
    const isDue = start <= now.getTime() || logCount > 0;
    if (!isDue || rowCounts.get(start) === logCount) continue;
    const range = { from: new Date(start), until: new Date(start + hourMs) };
    const sum = usageSum(undefined, deps.noteRules);
    await addRows(deps, tx, { range, sum });
    deps.onStep({ at: 'usage-read', rowCount: sum.rowCount });
    hours.push({ hour: range.from, sum });
  }
  const rowCountBefore = hours.reduce(
    (sum, { hour }) => sum + (rowCounts.get(hour.getTime()) ?? 0),
    0,
  );
  const completeAt = at.replayedAt ?? now;
  return {
    method: 'recount',
    hours,
    rowCountBefore,
    now,
    isSame,
    position,
    next: {
      source: at.source,
      method: 'recount',
      borders: null,
      readAt: now,
      completeAt,
      pending: null,
    },
  };
}

/** Null when the lease is another's. */
export async function commitHoursAgain(
  deps: UsageDeps,
  lease: UsageLease,
  { hours, rowCountBefore, now, isSame, position, next }: RowsAgain,
): Promise<number | null> {
  for (const hour of hours) {
    if (!(await replaceHour(deps, lease, { ...hour, now, position }))) return null;
  }
  const isOurs = await deps.own.transaction().execute(async (tx) => {
    if (!(await holdUsage(tx, lease, position))) return false;
    if (!isSame && position.source !== null) await doubtHours(tx);
    await dropFineHours(tx, new Date(now.getTime() - fineHoursMs));
    await movePosition(tx, next);
    return true;
  });
  if (!isOurs) return null;
  const rowCount = hours.reduce((sum, hour) => sum + hour.sum.rowCount, 0) - rowCountBefore;
  deps.onStep({
    at: 'usage-counted',
    pass: 'recount',
    rowCount,
    readAt: now,
    completeAt: next.completeAt,
  });
  return rowCount;
}
