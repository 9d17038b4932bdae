/** Since when a counter counts, told from when it is set back next and how long its budget lasts. */
import { expect, test } from 'vitest';
import { counterStart } from '../../src/rules/counter-start.ts';

test.each<[duration: string, resetAt: string, zones: readonly string[], start: string | null]>([
  ['30s', '2026-11-24T09:00:30Z', ['UTC'], '2026-11-24T09:00:00.000Z'],
  ['30m', '2026-11-24T09:00Z', ['UTC'], '2026-11-24T08:30:00.000Z'],
  ['24h', '2026-11-25T09:00Z', ['UTC'], '2026-11-24T09:00:00.000Z'],
  ['1d', '2026-11-25T00:00Z', ['UTC'], '2026-11-24T00:00:00.000Z'],
  // Monday to Monday.
  ['7d', '2026-11-30T00:00Z', ['UTC'], '2026-11-23T00:00:00.000Z'],
  ['1w', '2026-11-30T00:00Z', ['UTC'], '2026-11-23T00:00:00.000Z'],
  // Thirty days that are aligned to the first are a month, whatever its length.
  ['30d', '2027-01-01T00:00Z', ['UTC'], '2026-12-01T00:00:00.000Z'],
  ['30d', '2026-03-01T00:00Z', ['UTC'], '2026-02-01T00:00:00.000Z'],
  ['1mo', '2027-01-01T00:00Z', ['UTC'], '2026-12-01T00:00:00.000Z'],
  ['3mo', '2027-01-01T00:00Z', ['UTC'], '2026-10-01T00:00:00.000Z'],
  // Others are days.
  ['30d', '2026-12-17T00:00Z', ['UTC'], '2026-11-17T00:00:00.000Z'],
  ['10d', '2026-12-01T00:00Z', ['UTC'], '2026-11-21T00:00:00.000Z'],
  // In the zone of the gateway, over a change of its clocks.
  ['30d', '2026-10-31T23:00Z', ['Europe/Berlin', 'UTC'], '2026-09-30T22:00:00.000Z'],
  ['7d', '2026-10-25T23:00Z', ['Europe/Berlin', 'UTC'], '2026-10-18T22:00:00.000Z'],
  // Reports have a zone that resets have not.
  ['30d', '2026-12-01T00:00Z', ['Europe/Berlin', 'UTC'], '2026-11-01T00:00:00.000Z'],
  // At a time of day other than midnight.
  ['30d', '2026-12-01T06:00Z', ['UTC'], '2026-11-01T06:00:00.000Z'],
  ['1mo', '2026-12-17T00:00Z', ['UTC'], null],
  ['0d', '2026-12-17T00:00Z', ['UTC'], null],
  ['monthly', '2026-12-01T00:00Z', ['UTC'], null],
  ['', '2026-12-01T00:00Z', ['UTC'], null],
])('%s until %s in %j began at %s', (duration, resetAt, zones, start) => {
  const found = counterStart({ duration, resetAt: new Date(resetAt), zones });

  expect(found?.toISOString() ?? null).toBe(start);
});
