/** When schedules are due, through clock changes of many zones; nothing here depends on a timer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextOccurrence, occurrencesBetween } from '../../src/time/occurrences.ts';
import { addDays, calendarDay } from '../../src/time/window.ts';

const due = (
  expression: string,
  timeZone: string,
  after: string,
  until: string,
  countMax = 100,
): readonly string[] =>
  occurrencesBetween({ expression, timeZone }, new Date(after), new Date(until), countMax).map(
    (at) => at.toISOString().replace(':00.000Z', 'Z'),
  );

describe('a clock set forward', () => {
  test('runs a time that does not exist at the first instant after the gap', () => {
    expect(due('30 2 * * *', 'Europe/Berlin', '2026-03-27T12:00Z', '2026-03-30T12:00Z')).toEqual([
      '2026-03-28T01:30Z',
      '2026-03-29T01:00Z',
      '2026-03-30T00:30Z',
    ]);
  });

  test('runs two times of one gap once', () => {
    expect(due('0,30 2 * * *', 'Europe/Berlin', '2026-03-29T00:00Z', '2026-03-29T12:00Z')).toEqual([
      '2026-03-29T01:00Z',
    ]);
  });

  test('runs a midnight that does not exist when the day begins', () => {
    expect(due('0 0 * * *', 'America/Sao_Paulo', '2018-11-03T12:00Z', '2018-11-05T12:00Z')).toEqual(
      ['2018-11-04T03:00Z', '2018-11-05T02:00Z'],
    );
  });

  test('by half an hour, as on Lord Howe', () => {
    expect(
      due('15 2 * * *', 'Australia/Lord_Howe', '2026-10-03T00:00Z', '2026-10-04T12:00Z'),
    ).toEqual(['2026-10-03T15:30Z']);
  });

  test('over a whole day, as in Samoa in 2011', () => {
    expect(due('0 9 * * *', 'Pacific/Apia', '2011-12-29T00:00Z', '2012-01-01T00:00Z')).toEqual([
      '2011-12-29T19:00Z',
      '2011-12-30T10:00Z',
      '2011-12-30T19:00Z',
      '2011-12-31T19:00Z',
    ]);
  });
});

describe('a clock set back', () => {
  test('runs a time that comes twice at its first pass, once', () => {
    expect(due('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00Z', '2026-10-26T12:00Z')).toEqual([
      '2026-10-25T00:30Z',
      '2026-10-26T01:30Z',
    ]);
  });

  test('does not find it again after the first pass', () => {
    expect(due('30 2 * * *', 'Europe/Berlin', '2026-10-25T00:30Z', '2026-10-25T12:00Z')).toEqual(
      [],
    );
  });
});

describe('five zones, both changes of the clock', () => {
  test.each(['UTC', 'Asia/Kolkata', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Chatham'])(
    'each local day of %s has exactly one daily slot',
    (timeZone) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 23 }),
          fc.integer({ min: 0, max: 59 }),
          (hour, minute) => {
            const schedule = { expression: `${minute} ${hour} * * *`, timeZone };
            const slots = occurrencesBetween(
              schedule,
              new Date('2026-01-01T00:00Z'),
              new Date('2027-01-01T00:00Z'),
              1000,
            );
            const days = slots.map((slot) => calendarDay(slot, timeZone));
            expect(new Set(days).size).toBe(days.length);
            expect(days.slice(1)).toEqual(days.slice(0, -1).map((day) => addDays(day, 1)));
            expect(slots.length).toBeGreaterThanOrEqual(365);
          },
        ),
        { numRuns: 12 },
      );
    },
  );
});

test('walking in steps of any length finds what one look finds', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('30 2 * * *', '0 * * * *', '*/20 1-3 * * *', '0 0 1 * *', '0 9 * * 1'),
      fc.constantFrom('Europe/Berlin', 'America/St_Johns', 'Pacific/Apia', 'America/Sao_Paulo'),
      fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 5, maxLength: 20 }),
      (expression, timeZone, stepMinutes) => {
        const schedule = { expression, timeZone };
        const start = new Date('2026-10-20T00:00Z');
        let at = start;
        const walked: Date[] = [];
        for (const minutes of stepMinutes) {
          const next = new Date(at.getTime() + minutes * 60_000);
          walked.push(...occurrencesBetween(schedule, at, next, 1000));
          at = next;
        }
        expect(walked).toEqual(occurrencesBetween(schedule, start, at, 1000));
      },
    ),
    { numRuns: 60 },
  );
});

test('of more than asked for the latest are given', () => {
  expect(due('0 9 * * *', 'UTC', '2026-01-01T00:00Z', '2026-11-24T12:00Z', 2)).toEqual([
    '2026-11-23T09:00Z',
    '2026-11-24T09:00Z',
  ]);
});

test('the ends: what is due at the end belongs to the window, what was due at its start not', () => {
  expect(due('0 9 * * *', 'UTC', '2026-11-23T09:00Z', '2026-11-24T09:00Z')).toEqual([
    '2026-11-24T09:00Z',
  ]);
});

test('a clock that runs backwards finds nothing', () => {
  expect(due('* * * * *', 'UTC', '2026-11-24T09:00Z', '2026-11-24T08:00Z')).toEqual([]);
});

test.each([
  ['@daily', '2026-11-25T00:00Z'],
  ['0 9 L * *', '2026-11-30T09:00Z'],
  ['0 9 * * 5L', '2026-11-27T09:00Z'],
  ['0 9 * * 1#1', '2026-12-07T09:00Z'],
  ['0 9 29 2 *', '2028-02-29T09:00Z'],
  ['*/7 * * * *', '2026-11-24T09:07Z'],
])('after 09:00 on 24 Nov 2026 %s is due next at %s', (expression, next) => {
  const at = nextOccurrence({ expression, timeZone: 'UTC' }, new Date('2026-11-24T09:00Z'));

  expect(at?.toISOString().replace(':00.000Z', 'Z')).toBe(next);
});
