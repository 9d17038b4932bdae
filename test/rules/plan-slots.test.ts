/** Which of the slots that are due run, and which never will. */
import { describe, expect, test } from 'vitest';
import type { CatchUp } from '../../src/config/config.ts';
import { planSlots } from '../../src/rules/plan-slots.ts';

const hourMs = 3_600_000;
const slot = (day: number): Date => new Date(Date.UTC(2026, 10, day, 9));
const at = (day: number, minute = 0): Date => new Date(Date.UTC(2026, 10, day, 9, minute));

function plan(
  policy: CatchUp['policy'],
  days: readonly number[],
  now: Date,
  { lastFinishedAt = null as Date | null, slotsMax = 7 } = {},
) {
  const catchUp = { policy, slotsMax, spacingMs: 60_000, latenessMsMax: 7 * 24 * hourMs };
  const { run, skip } = planSlots({ due: days.map(slot), now, catchUp, lastFinishedAt });
  return { run: run?.getUTCDate() ?? null, skip: skip.map((one) => one.getUTCDate()) };
}

test('nothing due, nothing done', () => {
  expect(plan('latest', [], at(24))).toEqual({ run: null, skip: [] });
});

test.each(['latest', 'all', 'skip'] as const)('%s runs what is due now', (policy) => {
  expect(plan(policy, [24], at(24, 2))).toEqual({ run: 24, skip: [] });
});

describe('after three days of absence', () => {
  test('latest runs the last one, however late it is', () => {
    expect(plan('latest', [22, 23, 24], at(24, 50))).toEqual({ run: 24, skip: [22, 23] });
  });

  test('all runs the oldest first', () => {
    expect(plan('all', [22, 23, 24], at(24, 50))).toEqual({ run: 22, skip: [] });
  });

  test('all keeps a distance between two of them', () => {
    const soon = { lastFinishedAt: at(24, 50) };
    expect(plan('all', [23, 24], at(24, 50), soon)).toEqual({ run: null, skip: [] });
    expect(plan('all', [23, 24], at(24, 51), soon)).toEqual({ run: 23, skip: [] });
  });

  test('all passes over what is beyond its maximum', () => {
    expect(plan('all', [21, 22, 23, 24], at(24, 50), { slotsMax: 2 })).toEqual({
      run: 23,
      skip: [21, 22],
    });
  });

  test('skip runs none', () => {
    expect(plan('skip', [22, 23, 24], at(24, 50))).toEqual({ run: null, skip: [22, 23, 24] });
  });
});

test('what is later than the maximum lateness is passed over by every policy', () => {
  for (const policy of ['latest', 'all', 'skip'] as const) {
    expect(plan(policy, [10], at(24))).toEqual({ run: null, skip: [10] });
  }
});

test('a run in time does not wait for the distance between late ones', () => {
  expect(plan('all', [24], at(24, 1), { lastFinishedAt: at(24, 1) })).toEqual({
    run: 24,
    skip: [],
  });
});
