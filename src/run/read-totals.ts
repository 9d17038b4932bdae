/**
 * Rows and spend of a window as the log has them in one snapshot. Hours of which the rollups have as
 * many rows are taken from there; what is left is summed from the log.
 */
import type { SourceDatabase } from '../database/source-tables.ts';
import { hourCounts } from '../queries/hour-counts.ts';
import { windowTotals } from '../queries/window-totals.ts';
import type { Totals } from '../rules/judge-look.ts';
import type { HourTotals } from '../store/hour-totals.ts';
import type { Window } from '../time/window.ts';
import { femtoUsd } from '../usage/exact-usd.ts';

const hourMs = 3_600_000;

export async function readTotals(
  snapshot: SourceDatabase,
  { window, hours }: { readonly window: Window; readonly hours: readonly HourTotals[] },
): Promise<Totals> {
  if (hours.length === 0) return sumOf(snapshot, window);
  const counts = await hourCounts(snapshot, { window });
  const known = hours.filter(
    ({ hour, rowCount }) => (counts.get(hour.getTime()) ?? 0) === rowCount,
  );
  let total = known
    .map(({ rowCount, spendUsd }) => ({ rowCount, spendFemtoUsd: femtoUsd(spendUsd) }))
    .reduce(add, { rowCount: 0, spendFemtoUsd: 0n });
  for (const gap of gapsBetween(window, known)) total = add(total, await sumOf(snapshot, gap));
  return total;
}

/** Rows alone: the index answers this. */
export async function countRows(snapshot: SourceDatabase, window: Window): Promise<number> {
  const counts = await hourCounts(snapshot, { window });
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

async function sumOf(snapshot: SourceDatabase, window: Window): Promise<Totals> {
  const { rowCount, spendUsd } = await windowTotals(snapshot, { window });
  return { rowCount, spendFemtoUsd: femtoUsd(spendUsd) };
}

const add = (a: Totals, b: Totals): Totals => ({
  rowCount: a.rowCount + b.rowCount,
  spendFemtoUsd: a.spendFemtoUsd + b.spendFemtoUsd,
});

/** What of the window lies between these hours, which are in order. */
function gapsBetween(window: Window, hours: readonly HourTotals[]): readonly Window[] {
  const gaps: Window[] = [];
  let start = window.start;
  for (const { hour } of hours) {
    if (start < hour) gaps.push({ start, end: hour });
    start = new Date(hour.getTime() + hourMs);
  }
  if (start < window.end) gaps.push({ start, end: window.end });
  return gaps;
}
