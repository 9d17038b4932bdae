/** Work on the gateway's database takes a small share of the time, whatever its answers take. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBusy, restAfterRound, restMsMax } from '../../src/usage/rest-after-round.ts';

const pollMs = 5_000;

test.each([
  // A fast database is asked at the pace that was set.
  { passMs: 10, slowWork: 'nothing', slowMs: 0, waitMs: 5_000, slowWaitMs: 0 },
  // Nine parts rest for one part work.
  { passMs: 2_000, slowWork: 'nothing', slowMs: 0, waitMs: 18_000, slowWaitMs: 0 },
  { passMs: 30_000, slowWork: 'nothing', slowMs: 0, waitMs: 60_000, slowWaitMs: 0 },
  // Hours that were never counted follow one another while they are cheap ...
  { passMs: 10, slowWork: 'backfill', slowMs: 40, waitMs: 120, slowWaitMs: 120 },
  // ... and a dear one keeps the next one waiting, but no new rows.
  { passMs: 10, slowWork: 'backfill', slowMs: 10_000, waitMs: 5_000, slowWaitMs: 30_000 },
  { passMs: 500, slowWork: 'backfill', slowMs: 40, waitMs: 4_500, slowWaitMs: 120 },
  { passMs: 10, slowWork: 'audit', slowMs: 30_000, waitMs: 60_000, slowWaitMs: 60_000 },
] as const)('%o', ({ waitMs, slowWaitMs, ...times }) => {
  expect(restAfterRound({ pollMs, ...times })).toEqual({ waitMs, slowWaitMs });
});

test('longer work never makes a shorter rest, and none is longer than a minute', () => {
  const ms = fc.integer({ min: 0, max: 600_000 });
  const slowWork = fc.constantFrom('audit', 'prune', 'backfill', 'nothing');
  fc.assert(
    fc.property(ms, ms, ms, slowWork, (passMs, slowMs, more, work) => {
      const rest = restAfterRound({ pollMs, passMs, slowMs, slowWork: work });
      const longer = restAfterRound({ pollMs, passMs: passMs + more, slowMs, slowWork: work });
      expect(longer.waitMs).toBeGreaterThanOrEqual(rest.waitMs);
      expect(rest.waitMs).toBeLessThanOrEqual(restMsMax);
      expect(rest.slowWaitMs).toBeLessThanOrEqual(restMsMax);
      // Where the cap lets it, a pass takes at most a tenth of the time.
      if (rest.waitMs < restMsMax) expect(rest.waitMs).toBeGreaterThanOrEqual(passMs * 9);
    }),
  );
});

test('a pass of more than a second is a sign that others wait', () => {
  expect([900, 1_000, 1_001].map(isBusy)).toEqual([false, false, true]);
});
