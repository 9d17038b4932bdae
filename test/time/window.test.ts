/** Windows of whole local days, weeks and months, through every oddity of the world's clocks. */
import { describe, expect, test } from 'vitest';
import { windowText } from '../../src/time/format-time.ts';
import {
  addDays,
  calendarDay,
  daysOf,
  lastDays,
  lastMonth,
  startOfDay,
  type Window,
  windowBefore,
} from '../../src/time/window.ts';

const utc = (window: Window): string => `${window.start.toISOString()} ${window.end.toISOString()}`;
const hours = ({ start, end }: Window): number => (end.getTime() - start.getTime()) / 3_600_000;

describe('the last day', () => {
  test('is the local day that ended, not the last 24 hours', () => {
    const window = lastDays(1, new Date('2026-11-24T08:00:00Z'), 'Europe/Berlin');

    expect(utc(window)).toBe('2026-11-22T23:00:00.000Z 2026-11-23T23:00:00.000Z');
  });

  test('is still yesterday one millisecond before local midnight', () => {
    const window = lastDays(1, new Date('2026-11-24T22:59:59.999Z'), 'Europe/Berlin');

    expect(utc(window)).toBe('2026-11-22T23:00:00.000Z 2026-11-23T23:00:00.000Z');
  });

  test.each([
    ['UTC', '2026-03-30', 24],
    ['Europe/Berlin', '2026-03-30', 23],
    ['Europe/Berlin', '2026-10-26', 25],
    ['America/New_York', '2026-03-09', 23],
    ['America/New_York', '2026-11-02', 25],
    ['Australia/Lord_Howe', '2026-10-05', 23.5],
    ['Australia/Lord_Howe', '2026-04-06', 24.5],
    ['Pacific/Chatham', '2026-09-28', 23],
    ['Asia/Kolkata', '2026-03-30', 24],
  ])('in %s before %s has %d hours', (zone, today, length) => {
    const window = lastDays(1, startOfDay(today, zone), zone);

    expect(hours(window)).toBe(length);
    expect(calendarDay(window.start, zone)).toBe(addDays(today, -1));
  });

  test('begins late where midnight does not exist', () => {
    expect(startOfDay('2018-11-04', 'America/Sao_Paulo').toISOString()).toBe(
      '2018-11-04T03:00:00.000Z',
    );
  });

  test('begins at the first of two midnights', () => {
    expect(startOfDay('2025-11-02', 'America/Havana').toISOString()).toBe(
      '2025-11-02T04:00:00.000Z',
    );
    expect(hours(lastDays(1, new Date('2025-11-03T12:00:00Z'), 'America/Havana'))).toBe(25);
  });

  test('is nothing where a zone skipped a date', () => {
    const days = daysOf(
      {
        start: startOfDay('2011-12-29', 'Pacific/Apia'),
        end: startOfDay('2012-01-01', 'Pacific/Apia'),
      },
      'Pacific/Apia',
    );

    expect(days.map(({ day }) => day)).toEqual(['2011-12-29', '2011-12-31']);
  });
});

describe('days of a year', () => {
  test.each([
    'UTC',
    'Asia/Kolkata',
    'America/New_York',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'America/St_Johns',
    'America/Havana',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Asia/Kathmandu',
  ])('touch without gap or overlap in %s', (zone) => {
    const year = { start: startOfDay('2026-01-01', zone), end: startOfDay('2027-01-01', zone) };

    const days = daysOf(year, zone);

    expect(days).toHaveLength(365);
    expect(days[0]?.window.start).toEqual(year.start);
    expect(days.at(-1)?.window.end).toEqual(year.end);
    for (const [index, { window }] of days.entries()) {
      expect(window.start).toEqual(days[index - 1]?.window.end ?? year.start);
    }
  });
});

describe('the window before', () => {
  test('of a week is the seven days before, though a clock change lies between', () => {
    const week = lastDays(7, new Date('2026-11-02T12:00:00Z'), 'America/New_York');

    const before = windowBefore(week, 'America/New_York');

    expect(utc(before)).toBe('2026-10-19T04:00:00.000Z 2026-10-26T04:00:00.000Z');
    expect(hours(week)).toBe(169);
    expect(hours(before)).toBe(168);
  });

  test('of a month is the month before, however long', () => {
    const month = lastMonth(new Date('2026-04-01T09:00:00Z'), 'UTC');

    expect(windowText(month, 'UTC')).toBe('March 2026');
    expect(windowText(windowBefore(month, 'UTC'), 'UTC')).toBe('February 2026');
  });

  test('of three hours is the three hours before', () => {
    const window = { start: new Date('2026-11-20T09:00Z'), end: new Date('2026-11-20T12:00Z') };

    expect(utc(windowBefore(window, 'UTC'))).toBe(
      '2026-11-20T06:00:00.000Z 2026-11-20T09:00:00.000Z',
    );
  });
});

describe('the last month', () => {
  test('on the first is the month that ended, not the one that begins', () => {
    expect(utc(lastMonth(new Date('2026-11-01T00:00:00Z'), 'UTC'))).toBe(
      '2026-10-01T00:00:00.000Z 2026-11-01T00:00:00.000Z',
    );
  });

  test('goes by the zone: in Auckland the month has ended hours earlier', () => {
    const now = new Date('2026-10-31T12:00:00Z');

    expect(windowText(lastMonth(now, 'Pacific/Auckland'), 'Pacific/Auckland')).toBe('October 2026');
    expect(windowText(lastMonth(now, 'America/New_York'), 'America/New_York')).toBe(
      'September 2026',
    );
  });

  test('in January is December of the year before', () => {
    expect(windowText(lastMonth(new Date('2027-01-05T00:00:00Z'), 'UTC'), 'UTC')).toBe(
      'December 2026',
    );
  });
});

test.each<[string, string, string]>([
  ['2026-11-23', '2026-11-24', 'Mon 23 Nov 2026'],
  ['2026-11-16', '2026-11-23', '16 – 22 Nov 2026'],
  ['2026-10-28', '2026-11-04', '28 Oct – 3 Nov 2026'],
  ['2026-12-29', '2027-01-05', '29 Dec 2026 – 4 Jan 2027'],
  ['2026-10-01', '2026-11-01', 'October 2026'],
])('from %s to %s reads %s', (from, to, text) => {
  const zone = 'Europe/Berlin';

  expect(windowText({ start: startOfDay(from, zone), end: startOfDay(to, zone) }, zone)).toBe(text);
});
