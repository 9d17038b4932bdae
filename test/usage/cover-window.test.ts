/** A window is made of days, hours and what is left over: disjoint, and together exactly the window. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDay, daysOf, daysWindow } from '../../src/time/window.ts';
import {
  coverByDays,
  coverByHours,
  coverWindow,
  floorWeek,
  type Stretch,
  splitWeeks,
  type WindowParts,
} from '../../src/usage/cover-window.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const instant = fc.integer({
  min: Date.parse('2025-01-01T00:00Z'),
  max: Date.parse('2028-01-01T00:00Z'),
});
const anyWindow = fc
  .tuple(
    instant,
    fc.oneof(fc.integer({ min: 1, max: 3 * hourMs }), fc.integer({ min: 1, max: 70 * dayMs })),
  )
  .map(
    ([start, lengthMs]): Stretch => ({ start: new Date(start), end: new Date(start + lengthMs) }),
  );
const zones = Intl.supportedValuesOf('timeZone');
const localDays = fc
  .tuple(fc.constantFrom(...zones), instant, fc.integer({ min: 1, max: 40 }))
  .map(([zone, at, count]) => {
    const first: CalendarDay = new Date(at).toISOString().slice(0, 10);
    return { zone, window: daysWindow(first, addDays(first, count), zone) };
  })
  // Where a zone skipped a day there may be nothing to cover.
  .filter(({ window }) => window.start < window.end);

const listed = ({ days, hours, edges }: WindowParts): readonly Stretch[] =>
  [...(days === null ? [] : [days]), ...hours, ...edges].toSorted(
    (a, b) => a.start.getTime() - b.start.getTime(),
  );

function isWhole({ start, end }: Stretch, unitMs: number): boolean {
  return start < end && start.getTime() % unitMs === 0 && end.getTime() % unitMs === 0;
}

function expectCovered(parts: WindowParts, window: Stretch): void {
  const all = listed(parts);
  expect(all.every(({ start, end }) => start < end)).toBe(true);
  expect(all[0]?.start).toEqual(window.start);
  expect(all.at(-1)?.end).toEqual(window.end);
  for (const [index, { end }] of all.slice(0, -1).entries()) {
    expect(all[index + 1]?.start).toEqual(end);
  }
  expect(parts.days === null || isWhole(parts.days, dayMs)).toBe(true);
  expect(parts.hours.every((hours) => isWhole(hours, hourMs))).toBe(true);
}

describe.each([
  ['days and hours', coverWindow],
  ['hours', coverByHours],
  ['days', coverByDays],
])('from %s', (_, cover) => {
  test('any window', () => {
    fc.assert(fc.property(anyWindow, (window) => expectCovered(cover(window), window)));
  });

  test('days of every zone', () => {
    fc.assert(fc.property(localDays, ({ window }) => expectCovered(cover(window), window)));
  });
});

test('whole days are weeks from Monday, and fewer than seven days at either end', () => {
  fc.assert(
    fc.property(localDays, ({ window }) => {
      const { days: whole } = coverWindow(window);
      if (whole === null) return;
      const { weeks, days } = splitWeeks(whole);
      expectCovered({ days: weeks, hours: days, edges: [] }, whole);
      for (const { start, end } of days) {
        expect(isWhole({ start, end }, dayMs)).toBe(true);
        // Without a whole week there is one stretch, which touches two.
        expect(end.getTime() - start.getTime()).toBeLessThan((weeks === null ? 13 : 7) * dayMs);
      }
      if (weeks === null) return;
      expect([weeks.start.getUTCDay(), weeks.end.getUTCDay()]).toEqual([1, 1]);
      expect(floorWeek(weeks.end.getTime() - 1)).toBe(weeks.end.getTime() - 7 * dayMs);
    }),
  );
});

test('what is read from the log is less than an hour at either end', () => {
  fc.assert(
    fc.property(localDays, ({ window }) => {
      for (const { start, end } of coverWindow(window).edges) {
        expect(end.getTime() - start.getTime()).toBeLessThan(hourMs);
      }
    }),
  );
});

test('local days are covered one by one, too', () => {
  fc.assert(
    fc.property(localDays, ({ window, zone }) => {
      for (const day of daysOf(window, zone)) expectCovered(coverByHours(day.window), day.window);
    }),
    { numRuns: 30 },
  );
});

test('days of UTC are days alone, those of zones by the half hour have edges', () => {
  const utc = daysWindow('2026-03-01', '2026-03-31', 'UTC');
  expect(coverWindow(utc)).toEqual({ days: utc, hours: [], edges: [] });
  const kolkata = coverWindow(daysWindow('2026-03-01', '2026-03-03', 'Asia/Kolkata'));
  expect(listed(kolkata).map(({ start }) => start.toISOString().slice(0, 16))).toEqual([
    '2026-02-28T18:30',
    '2026-02-28T19:00',
    '2026-03-01T00:00',
    '2026-03-02T00:00',
    '2026-03-02T18:00',
  ]);
});
