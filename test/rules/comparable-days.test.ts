/** Only whole UTC days that have settled and that the log reaches back over are compared. */
import { expect, test } from 'vitest';
import { comparableDays } from '../../src/rules/comparable-days.ts';

const longAgo = '2026-01-01T00:00Z';

test.each<
  [
    what: string,
    inputs: readonly [start: string, end: string, now: string, oldest: string | null],
    compared: string | null,
    leftOut: readonly string[],
  ]
>([
  [
    'a week of UTC days, all of it',
    ['2026-11-16T00:00Z', '2026-11-23T00:00Z', '2026-11-23T09:00Z', longAgo],
    '2026-11-16T00:00Z..2026-11-23T00:00Z',
    [],
  ],
  [
    'a week in Berlin: an hour at the one end, all but an hour at the other',
    ['2026-11-15T23:00Z', '2026-11-22T23:00Z', '2026-11-23T09:00Z', longAgo],
    '2026-11-16T00:00Z..2026-11-22T00:00Z',
    [
      'part-of-a-day 2026-11-15T23:00Z..2026-11-16T00:00Z',
      'part-of-a-day 2026-11-22T00:00Z..2026-11-22T23:00Z',
    ],
  ],
  [
    'the running day is left out',
    ['2026-11-22T00:00Z', '2026-11-24T00:00Z', '2026-11-23T09:00Z', longAgo],
    '2026-11-22T00:00Z..2026-11-23T00:00Z',
    ['not-settled 2026-11-23T00:00Z..2026-11-24T00:00Z'],
  ],
  [
    'a day that ended 14 minutes ago has not settled',
    ['2026-11-22T00:00Z', '2026-11-24T00:00Z', '2026-11-24T00:14Z', longAgo],
    '2026-11-22T00:00Z..2026-11-23T00:00Z',
    ['not-settled 2026-11-23T00:00Z..2026-11-24T00:00Z'],
  ],
  [
    'and one that ended 15 minutes ago has',
    ['2026-11-22T00:00Z', '2026-11-24T00:00Z', '2026-11-24T00:15Z', longAgo],
    '2026-11-22T00:00Z..2026-11-24T00:00Z',
    [],
  ],
  [
    'a pruned log: the day on which it begins may lack its morning',
    ['2026-11-16T00:00Z', '2026-11-23T00:00Z', '2026-11-23T09:00Z', '2026-11-18T10:00Z'],
    '2026-11-19T00:00Z..2026-11-23T00:00Z',
    ['before-the-log 2026-11-16T00:00Z..2026-11-19T00:00Z'],
  ],
  [
    'an empty log',
    ['2026-11-22T00:00Z', '2026-11-23T00:00Z', '2026-11-23T09:00Z', null],
    null,
    ['before-the-log 2026-11-22T00:00Z..2026-11-23T00:00Z'],
  ],
  [
    'a few hours',
    ['2026-11-22T10:00Z', '2026-11-22T12:00Z', '2026-11-23T09:00Z', longAgo],
    null,
    ['part-of-a-day 2026-11-22T10:00Z..2026-11-22T12:00Z'],
  ],
  [
    'two halves of days',
    ['2026-11-21T12:00Z', '2026-11-22T12:00Z', '2026-11-23T09:00Z', longAgo],
    null,
    [
      'part-of-a-day 2026-11-21T12:00Z..2026-11-22T00:00Z',
      'part-of-a-day 2026-11-22T00:00Z..2026-11-22T12:00Z',
    ],
  ],
  [
    'a period that has hardly begun',
    ['2026-11-23T00:00Z', '2026-11-30T00:00Z', '2026-11-23T00:05Z', longAgo],
    null,
    ['not-settled 2026-11-23T00:00Z..2026-11-30T00:00Z'],
  ],
])('%s', (_, [start, end, now, oldest], compared, leftOut) => {
  const text = ({ start: from, end: to }: { readonly start: Date; readonly end: Date }): string =>
    `${from.toISOString()}..${to.toISOString()}`.replaceAll(':00.000Z', 'Z');

  const found = comparableDays({
    window: { start: new Date(start), end: new Date(end) },
    now: new Date(now),
    oldestRowAt: oldest === null ? null : new Date(oldest),
  });

  expect(found.window === null ? null : text(found.window)).toBe(compared);
  expect(found.leftOut.map(({ reason, window }) => `${reason} ${text(window)}`)).toEqual(leftOut);
});
