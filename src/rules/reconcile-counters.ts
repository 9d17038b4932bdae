/**
 * Holds the gateway's counters of entities against the log. A counter counts since the last reset of
 * a budget, so there is a verdict only where that instant can be told and the log reaches back over
 * it. Pure.
 */
import type { LoggedSince } from '../queries/logged-since.ts';
import { counterStart } from './counter-start.ts';
import { defaultTolerance, type Tolerance } from './reconcile-spend.ts';

export interface Counter {
  readonly entity: string;
  readonly label: string;
  readonly spendUsd: number;
  readonly budgetDuration: string | null;
  readonly budgetResetAt: Date | null;
}

export type WhyUndated =
  /** It has no budget that is reset, so it may count since ever, or since a budget it had once. */
  | 'no-budget-period'
  /** The reset is due and the gateway has not come to it. */
  | 'reset-due'
  | 'unknown-period'
  | 'log-begins-later'
  | 'too-long-ago';

export interface DatedCounter extends Counter {
  readonly since: Date | null;
  readonly whyUndated: WhyUndated | null;
}

export interface CounterComparison {
  readonly entity: string;
  readonly label: string;
  readonly counterUsd: number;
  /** Null when nobody knows; then there is no verdict. */
  readonly since: Date | null;
  readonly whyUndated: WhyUndated | null;
  readonly loggedUsd: number | null;
  /** The counter less the log. */
  readonly differenceUsd: number | null;
  readonly lacking: 'counter' | 'log' | null;
}

/** The log is not read further back for a counter. */
const daysMax = 100;

export function dateCounters(
  counters: readonly Counter[],
  {
    now,
    zones,
    oldestRowAt,
  }: {
    readonly now: Date;
    readonly zones: readonly string[];
    readonly oldestRowAt: Date | null;
  },
): readonly DatedCounter[] {
  const earliest = new Date(now.getTime() - daysMax * 86_400_000);
  return counters.map((counter) => {
    const { budgetDuration: duration, budgetResetAt: resetAt } = counter;
    const undated = (whyUndated: WhyUndated): DatedCounter => ({
      ...counter,
      since: null,
      whyUndated,
    });
    if (duration === null || resetAt === null) return undated('no-budget-period');
    if (resetAt <= now) return undated('reset-due');
    const since = counterStart({ duration, resetAt, zones });
    if (since === null || since > now) return undated('unknown-period');
    if (since < earliest) return undated('too-long-ago');
    if (oldestRowAt === null || oldestRowAt > since) return undated('log-begins-later');
    return { ...counter, since, whyUndated: null };
  });
}

export function reconcileCounters(
  counters: readonly DatedCounter[],
  logged: ReadonlyMap<string, LoggedSince>,
  { share, spendUsd: amountUsd }: Tolerance = defaultTolerance,
): readonly CounterComparison[] {
  return counters.map(({ entity, label, spendUsd: counterUsd, since, whyUndated }) => {
    const known = since === null ? undefined : logged.get(entity);
    const plain = { entity, label, counterUsd, since, whyUndated };
    if (known === undefined) {
      return { ...plain, loggedUsd: null, differenceUsd: null, lacking: null };
    }
    const loggedUsd = known.spendUsd;
    const differenceUsd = Number((counterUsd - loggedUsd).toFixed(10));
    // The last minutes may have reached one side only.
    const beyondUsd = Math.abs(differenceUsd) - Math.abs(known.spendUsd - known.settledSpendUsd);
    const largerUsd = Math.max(Math.abs(counterUsd), Math.abs(loggedUsd));
    const isBeyond = beyondUsd > amountUsd && beyondUsd > share * largerUsd;
    const lacking = !isBeyond ? null : differenceUsd < 0 ? 'counter' : 'log';
    return { ...plain, loggedUsd, differenceUsd, lacking };
  });
}
