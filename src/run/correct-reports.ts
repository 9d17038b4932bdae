/**
 * Looks again at the reports that were sent: where rows that came late change one, a correction is
 * told, once. The look is ended and its message stored in one transaction; reading comes before, while
 * none of ours is open.
 */
import { isDriverError } from '../database/database-error.ts';
import { readSnapshot } from '../database/read-snapshot.ts';
import { settleMs } from '../define/trust-lines.ts';
import { DatabaseError } from '../errors.ts';
import { judgeLook, type LookVerdict, type Totals } from '../rules/judge-look.ts';
import { hourTotals } from '../store/hour-totals.ts';
import {
  beginLook,
  endWatch,
  holdLook,
  lookAgain,
  type ReportLook,
} from '../store/report-watches.ts';
import { announce } from './announce.ts';
import { composeCorrection } from './compose-correction.ts';
import { countRows, readTotals } from './read-totals.ts';
import type { RunDeps } from './run-deps.ts';

/** More than any reading of the log takes; then somebody else looks. */
const patienceMs = 120_000;

/** Returns how many corrections were told. Ends early where the log cannot be read. */
export async function correctReports(
  deps: Omit<RunDeps, 'jobs' | 'alerts' | 'random' | 'holder'>,
): Promise<number> {
  const { own, clock, config, onStep } = deps;
  if (!config.corrections.isEnabled) return 0;
  for (let toldCount = 0; ; ) {
    const look = await beginLook(own, { now: clock.now(), patienceMs });
    if (look === null) return toldCount;
    const { job, slotAt } = look;
    onStep({ at: 'look-begun', job, slotAt });
    try {
      const current = await readCurrent(deps, look);
      onStep({ at: 'look-read', job, slotAt });
      const verdict = await endLook(deps, look, current);
      if (verdict?.kind === 'correct') toldCount += 1;
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      onStep({ at: 'look-failed', job, slotAt, problem: error.message });
      await putOff(deps, look);
      return toldCount;
    }
  }
}

/**
 * A log that cannot be read now is read again, the later the older the report is: what cannot be read for
 * an hour is not asked for every two minutes. Where our own database is away, the look runs out by itself.
 */
async function putOff(
  { own, clock }: Pick<RunDeps, 'own' | 'clock'>,
  look: ReportLook,
): Promise<void> {
  const now = clock.now();
  const restMs = Math.max(patienceMs, (now.getTime() - look.toldAt.getTime()) / 10);
  const at = new Date(now.getTime() + restMs);
  try {
    await own.transaction().execute(async (tx) => {
      if (await holdLook(tx, look)) await lookAgain(tx, look, { at, seen: look.seen });
    });
  } catch (error) {
    if (!isDriverError(error)) throw error;
  }
}

/** The sum is made only where there are more rows than were told. */
async function readCurrent(
  { own, source }: Pick<RunDeps, 'own' | 'source'>,
  { window, told }: ReportLook,
): Promise<Totals> {
  const hours = await hourTotals(own, { window });
  return readSnapshot(source, async (snapshot) => {
    const rowCount = await countRows(snapshot, window);
    return rowCount <= told.rowCount
      ? { ...told, rowCount }
      : readTotals(snapshot, { window, hours });
  });
}

/** Null when somebody else looks by now. */
async function endLook(
  deps: Parameters<typeof correctReports>[0],
  look: ReportLook,
  current: Totals,
): Promise<LookVerdict | null> {
  const { own, clock, config, onStep } = deps;
  const { job, slotAt, window, timeZone } = look;
  const now = clock.now();
  const verdict = judgeLook({
    ...look,
    windowEnd: window.end,
    settleMs,
    current,
    toleranceShare: config.corrections.toleranceShare,
    now,
  });
  const deliveryIds = await own.transaction().execute(async (tx) => {
    if (!(await holdLook(tx, look))) return null;
    if (verdict.kind === 'again') {
      await lookAgain(tx, look, { at: verdict.at, seen: verdict.isGrowing ? current : null });
      return [];
    }
    const state = verdict.kind === 'correct' ? 'corrected' : 'confirmed';
    await endWatch(tx, look, { state, now });
    if (verdict.kind === 'confirm') return [];
    return announce(deps, tx, [
      {
        identity: `correction ${look.runId} ${slotAt.toISOString()}`,
        kind: 'report',
        message: composeCorrection(look, current, now),
        to: null,
        slotAt,
        dueAt: now,
        timeZone,
        mayDigest: true,
      },
    ]);
  });
  if (deliveryIds === null) return null;
  onStep({ at: 'look-ended', job, slotAt, verdict: verdict.kind, deliveryIds });
  return verdict;
}
