/** The instants and periods that people type, and the words for what is none. */
import { describe, expect, test } from 'vitest';
import { parseInstant, parsePeriod } from '../../src/time/parse-time.ts';

const zone = 'Europe/Berlin';

test.each([
  ['2026-11-23', '2026-11-22T23:00:00.000Z'],
  ['2026-11-23T09:00', '2026-11-23T08:00:00.000Z'],
  ['2026-11-23 09:00:30', '2026-11-23T08:00:30.000Z'],
  ['2026-11-23T09:00Z', '2026-11-23T09:00:00.000Z'],
  ['2026-11-23T09:00:00.250+02:00', '2026-11-23T07:00:00.250Z'],
  [' 2026-07-01T09:00 ', '2026-07-01T07:00:00.000Z'],
  // The clock jumps from 02:00 to 03:00.
  ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
])('%j is %s', (text, instant) => {
  const parsed = parseInstant(text, zone);

  expect(parsed.ok && parsed.value.toISOString()).toBe(instant);
});

test.each([
  '',
  'yesterday',
  '2026-02-30',
  '2026-13-01',
  '2026-11-23T25:00',
  '23.11.2026',
  '1e9',
  'x'.repeat(500),
])('%j is no time, and the answer says how to write one', (text) => {
  const parsed = parseInstant(text, zone);

  expect(parsed.ok).toBe(false);
  expect(!parsed.ok && parsed.problem).toContain('write 2026-11-23');
  expect(!parsed.ok && parsed.problem.length).toBeLessThan(180);
});

describe('periods', () => {
  test.each([
    ['2026-11-23', '2026-11-22T23:00:00.000Z', '2026-11-23T23:00:00.000Z'],
    ['2026-10', '2026-09-30T22:00:00.000Z', '2026-10-31T23:00:00.000Z'],
    ['2026-11-16..2026-11-23', '2026-11-15T23:00:00.000Z', '2026-11-22T23:00:00.000Z'],
    [
      '2026-11-16T06:00Z..2026-11-16T09:00Z',
      '2026-11-16T06:00:00.000Z',
      '2026-11-16T09:00:00.000Z',
    ],
  ])('%s', (text, start, end) => {
    const parsed = parsePeriod(text, zone);

    expect(parsed.ok && [parsed.value.start.toISOString(), parsed.value.end.toISOString()]).toEqual(
      [start, end],
    );
  });

  test.each([
    ['2026-11-23..2026-11-16', 'empty'],
    ['2026-11-23..2026-11-23', 'empty'],
    ['2020-01-01..2026-01-01', 'longer than 400 days'],
    ['last week', 'is not a period'],
    ['2026-11-16..', 'is not a time'],
    ['2026-11-16..2026-11-17..2026-11-18', 'is not a period'],
    ['2026-11-16..2026-11-31', 'is not a time'],
  ])('%s is refused: %s', (text, problem) => {
    const parsed = parsePeriod(text, zone);

    expect(!parsed.ok && parsed.problem).toContain(problem);
  });
});
