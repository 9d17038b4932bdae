/** Since when a budget counts and until when, told from its duration and its next reset. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetWindow, computedWindow } from '../../src/rules/budget-window.ts';
import { addDays, addMonths, startOfDay } from '../../src/time/window.ts';

const windowOf = (
  duration: string | null,
  resetAt: string | null,
  { now = resetAt ?? '2026-11-24T09:00Z', zone = 'UTC' } = {},
): string | null => {
  const at = new Date(now);
  const reset = resetAt === null ? null : new Date(resetAt);
  const window = budgetWindow({ duration, resetAt: reset, now: at, zone });
  return window === null ? null : window.start.toISOString();
};

test.each<[duration: string, zone: string, resetAt: string, start: string]>([
  ['30s', 'UTC', '2026-11-24T09:00:30Z', '2026-11-24T09:00:00.000Z'],
  ['30m', 'UTC', '2026-11-24T09:00:00Z', '2026-11-24T08:30:00.000Z'],
  ['2h', 'Europe/Berlin', '2026-10-25T02:00:00Z', '2026-10-25T00:00:00.000Z'],
  ['1d', 'UTC', '2026-11-25T00:00:00Z', '2026-11-24T00:00:00.000Z'],
  ['daily', 'UTC', '2026-11-25T00:00:00Z', '2026-11-24T00:00:00.000Z'],
  // A day of 25 hours, and one of 23.
  ['1d', 'Europe/Berlin', '2026-10-25T23:00:00Z', '2026-10-24T22:00:00.000Z'],
  ['24h', 'America/New_York', '2026-03-09T04:00:00Z', '2026-03-08T05:00:00.000Z'],
  ['7d', 'UTC', '2026-11-30T00:00:00Z', '2026-11-23T00:00:00.000Z'],
  ['1w', 'UTC', '2026-11-30T00:00:00Z', '2026-11-23T00:00:00.000Z'],
  ['weekly', 'Australia/Lord_Howe', '2026-10-04T13:00:00Z', '2026-09-27T13:30:00.000Z'],
  ['30d', 'UTC', '2026-03-01T00:00:00Z', '2026-02-01T00:00:00.000Z'],
  ['30d', 'UTC', '2027-01-01T00:00:00Z', '2026-12-01T00:00:00.000Z'],
  ['30d', 'Europe/Berlin', '2026-10-31T23:00:00Z', '2026-09-30T22:00:00.000Z'],
  // Midnight of UTC is one where the gateway's zone is not what its reset says.
  ['30d', 'Europe/Berlin', '2026-12-01T00:00:00Z', '2026-11-01T00:00:00.000Z'],
  ['1mo', 'UTC', '2027-01-01T00:00:00Z', '2026-12-01T00:00:00.000Z'],
  ['monthly', 'UTC', '2026-03-01T00:00:00Z', '2026-02-01T00:00:00.000Z'],
  ['3mo', 'UTC', '2027-01-01T00:00:00Z', '2026-10-01T00:00:00.000Z'],
  // At six in the morning of the gateway's zone, over a change of its clocks.
  ['7d', 'Europe/Berlin', '2026-10-26T05:00:00Z', '2026-10-19T04:00:00.000Z'],
  // Rows that are shared last from when they were made.
  ['30d', 'Europe/Berlin', '2026-11-14T10:20:30.456Z', '2026-10-15T10:20:30.456Z'],
  ['1mo', 'UTC', '2026-03-31T10:20:30.456Z', '2026-02-28T10:20:30.456Z'],
  ['14d', 'UTC', '2026-11-28T00:00:00Z', '2026-11-14T00:00:00.000Z'],
])('%s in %s until %s began at %s', (duration, zone, resetAt, start) => {
  expect(windowOf(duration, resetAt, { zone })).toBe(start);
});

test.each([
  [null, '2026-12-01T00:00:00Z'],
  ['30d', null],
  ['', '2026-12-01T00:00:00Z'],
  ['0d', '2026-12-01T00:00:00Z'],
  ['-1d', '2026-12-01T00:00:00Z'],
  ['1y', '2026-12-01T00:00:00Z'],
  ['30 d', '2026-12-01T00:00:00Z'],
  ['9999999d', '2026-12-01T00:00:00Z'],
  ['1d', 'never'],
])('%j until %j is none', (duration, resetAt) => {
  expect(windowOf(duration, resetAt, { now: '2026-11-24T09:00Z' })).toBeNull();
});

test('a reset that is due leaves the old window, and one that begins later is none', () => {
  const resetAt = new Date('2026-11-24T00:00Z');
  const of = (now: string) =>
    budgetWindow({ duration: '1d', resetAt, now: new Date(now), zone: 'UTC' });

  expect(of('2026-11-23T23:59Z')).toMatchObject({ isDue: false });
  expect(of('2026-11-24T00:00Z')).toMatchObject({ isDue: true, end: resetAt });
  expect(of('2026-12-24T00:00Z')).toMatchObject({
    isDue: true,
    start: new Date('2026-11-23T00:00Z'),
  });
  expect(of('2026-11-22T23:59Z')).toBeNull();
});

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'America/Santiago',
];

describe('whatever the zone and the day,', () => {
  const day = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2020-01-01', days));
  const zone = fc.constantFrom(...zones);

  test('windows of days that follow each other touch', () => {
    fc.assert(
      fc.property(day, zone, fc.constantFrom(1, 2, 7, 14), (from, zone, days) => {
        const [first, second] = [startOfDay(from, zone), startOfDay(addDays(from, days), zone)];
        const duration = days === 1 ? '24h' : `${days}d`;
        const window = budgetWindow({ duration, resetAt: second, now: second, zone });
        expect(window?.start.toISOString()).toBe(first.toISOString());
      }),
      { numRuns: 2_000 },
    );
  });

  test('windows of months that follow each other touch', () => {
    fc.assert(
      fc.property(day, zone, fc.constantFrom('30d', '1mo', 'monthly'), (some, zone, duration) => {
        const from = `${some.slice(0, 7)}-01`;
        const resetAt = startOfDay(addMonths(from, 1), zone);
        const window = budgetWindow({ duration, resetAt, now: resetAt, zone });
        expect(window?.start.toISOString()).toBe(startOfDay(from, zone).toISOString());
      }),
      { numRuns: 2_000 },
    );
  });

  test('a window has about the length that it is named for, and ends at its reset', () => {
    const names = {
      '30s': 30e3,
      '90m': 5.4e6,
      '36h': 129.6e6,
      '1d': 864e5,
      '30d': 30 * 864e5,
      '2mo': 61 * 864e5,
    };
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2031-01-01'), noInvalidDate: true }),
        zone,
        fc.constantFrom(...Object.entries(names)),
        (resetAt, zone, [duration, ms]) => {
          const window = budgetWindow({ duration, resetAt, now: resetAt, zone });
          const length = resetAt.getTime() - (window?.start.getTime() ?? 0);
          expect(window?.end).toEqual(resetAt);
          const slack = ms < 864e5 || duration === '36h' ? 0 : ms < 30 * 864e5 ? 36e5 : 3 * 864e5;
          expect(Math.abs(length - ms)).toBeLessThanOrEqual(slack);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

test('what has no counter is summed since its window began, or over the last while', () => {
  const now = new Date('2026-11-24T09:00Z');
  const resetAt = new Date('2026-11-25T00:00Z');
  const of = (duration: string | null, reset: Date | null) =>
    computedWindow({ duration, resetAt: reset, now, zone: 'UTC' });

  expect(of('1d', resetAt)).toEqual({ start: new Date('2026-11-24T00:00Z'), end: now });
  // Due: everything since, until the gateway begins anew.
  expect(of('1d', new Date('2026-11-24T00:00Z'))?.start).toEqual(new Date('2026-11-23T00:00Z'));
  expect(of('2h', null)).toEqual({ start: new Date('2026-11-24T07:00Z'), end: now });
  expect(of('30d', null)).toEqual({ start: new Date('2026-10-25T09:00Z'), end: now });
  expect(of(null, null)).toBeNull();
  expect(of('soon', null)).toBeNull();
});

test('a window never begins before 1970, whatever somebody wrote of how long it lasts', () => {
  const now = new Date('2026-11-24T09:00Z');
  const resetAt = new Date('2026-12-01T00:00Z');
  for (const duration of ['999999mo', '999999w', '999999d']) {
    const options = { duration, now, zone: 'Europe/Berlin' };
    expect(computedWindow({ ...options, resetAt: null })?.start).toEqual(new Date(0));
    expect(budgetWindow({ ...options, resetAt })?.start).toEqual(new Date(0));
  }
});
