/** A counter is judged only where it is known since when it counts, and the log knows as much. */
import { describe, expect, test } from 'vitest';
import {
  type Counter,
  type DatedCounter,
  dateCounters,
  reconcileCounters,
} from '../../src/rules/reconcile-counters.ts';

const now = new Date('2026-11-24T09:00Z');
const counter: Counter = {
  entity: 'a',
  label: 'Team a',
  spendUsd: 100,
  budgetDuration: '30d',
  budgetResetAt: new Date('2026-12-01T00:00Z'),
};

describe('the start of a counter', () => {
  const dated = (own: Partial<Counter>, oldestRowAt: string | null = '2026-01-01T00:00Z') =>
    dateCounters([{ ...counter, ...own }], {
      now,
      zones: ['UTC'],
      oldestRowAt: oldestRowAt === null ? null : new Date(oldestRowAt),
    })[0];

  test('is the last reset', () => {
    expect(dated({})).toMatchObject({ since: new Date('2026-11-01T00:00Z'), whyUndated: null });
  });

  test.each<[why: string, own: Partial<Counter>, oldestRowAt?: string | null]>([
    ['no-budget-period', { budgetDuration: null }],
    ['no-budget-period', { budgetResetAt: null }],
    ['reset-due', { budgetResetAt: new Date('2026-11-24T08:59Z') }],
    ['reset-due', { budgetResetAt: now }],
    ['unknown-period', { budgetDuration: 'monthly' }],
    // Set by hand, or a duration that was shortened: it would begin in the future.
    ['unknown-period', { budgetDuration: '1d' }],
    ['too-long-ago', { budgetDuration: '6mo' }],
    ['log-begins-later', {}, '2026-11-01T00:00:01Z'],
    ['log-begins-later', {}, null],
  ])('is unknown: %s', (why, own, oldestRowAt) => {
    expect(dated(own, oldestRowAt)).toMatchObject({ since: null, whyUndated: why });
  });
});

describe('the verdict', () => {
  const since = new Date('2026-11-01T00:00Z');
  const known: DatedCounter = { ...counter, since, whyUndated: null };
  const judged = (counterUsd: number, spendUsd: number, settledSpendUsd = spendUsd) =>
    reconcileCounters(
      [{ ...known, spendUsd: counterUsd }],
      new Map([['a', { spendUsd, settledSpendUsd }]]),
    )[0];

  test.each<[what: string, counterUsd: number, logUsd: number, settled: number, lacking: unknown]>([
    ['agrees', 100, 100, 100, null],
    ['agrees within 0.5%', 99.6, 100, 100, null],
    ['agrees within a cent', 0.01, 0.02, 0.02, null],
    ['lacks', 90, 100, 100, 'counter'],
    ['knows more than the log', 100, 90, 90, 'log'],
    ['was erased while the log goes on', 0, 100, 100, 'counter'],
    ['lacks what was spent in the last minutes: it is flushed late', 90, 100, 90, null],
    ['has what the log has not got yet', 109, 100, 91, null],
    ['lacks more than that', 80, 100, 90, 'counter'],
  ])('%s', (_, counterUsd, logUsd, settled, lacking) => {
    expect(judged(counterUsd, logUsd, settled)).toMatchObject({ loggedUsd: logUsd, lacking });
  });

  test('is none where nobody knows since when it counts; the number is shown', () => {
    const undated: DatedCounter = { ...counter, since: null, whyUndated: 'reset-due' };

    expect(reconcileCounters([undated], new Map())[0]).toEqual({
      entity: 'a',
      label: 'Team a',
      counterUsd: 100,
      since: null,
      whyUndated: 'reset-due',
      loggedUsd: null,
      differenceUsd: null,
      lacking: null,
    });
  });
});
