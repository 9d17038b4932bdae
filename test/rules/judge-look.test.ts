/** When a report that was sent is looked at again, and what a look comes to. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstLookAt, isBeyond, judgeLook, type Totals } from '../../src/rules/judge-look.ts';
import { knownUntil } from '../../src/rules/known-until.ts';

const at = (time: string): Date => new Date(`2026-11-${time}:00Z`);
const totals = (rowCount: number, spendUsd: number): Totals => ({
  rowCount,
  spendFemtoUsd: BigInt(Math.round(spendUsd * 1e6)) * 10n ** 9n,
});
const report = {
  windowEnd: at('24T00:00'),
  toldAt: at('24T00:05'),
  settleMs: 15 * 60_000,
  told: totals(1000, 100),
  toleranceShare: 0.001,
};
const look = (now: string, current: Totals, seen: Totals | null = null) =>
  judgeLook({ ...report, now: at(now), current, seen });

describe('the first look is made when the period has settled and the report is out:', () => {
  test.each([
    ['a report right after its period', '24T00:05', '24T00:50'],
    ['a report of a period that is still running', '23T20:00', '24T00:45'],
    ['a report days later', '27T09:00', '27T09:45'],
  ])('%s', (_, toldAt, expected) => {
    expect(firstLookAt({ ...report, toldAt: at(toldAt) })).toEqual(at(expected));
  });
});

test('nothing new is looked at once more after a day and two hours, and then no more', () => {
  const same = report.told;

  expect(look('24T00:50', same)).toEqual({ kind: 'again', at: at('25T02:00'), isGrowing: false });
  expect(look('25T02:00', same)).toEqual({ kind: 'confirm' });
});

test('what is new must be the same at two looks', () => {
  const [first, second] = [totals(1040, 104), totals(1080, 108)];
  const again = { kind: 'again', isGrowing: true };

  expect(look('24T00:50', first)).toEqual({ ...again, at: at('24T01:00') });
  expect(look('24T01:00', second, first)).toEqual({ ...again, at: at('24T01:10') });
  expect(look('24T01:10', second, second)).toEqual({ kind: 'correct' });
});

test('what only trickles on within the tolerance stands still', () => {
  expect(look('24T01:00', totals(1041, 104.05), totals(1040, 104))).toEqual({ kind: 'correct' });
});

test('what never stands still is told in the end, but not after a single look', () => {
  const [before, now] = [totals(1040, 104), totals(1080, 108)];

  expect(look('25T03:59', now, before).kind).toBe('again');
  expect(look('25T04:00', now, before)).toEqual({ kind: 'correct' });
  expect(look('29T04:00', now)).toMatchObject({ kind: 'again', isGrowing: true });
});

describe('beyond the tolerance', () => {
  test.each<[string, Totals, Totals, number, boolean]>([
    ['nothing', totals(1000, 100), totals(1000, 100), 0.001, false],
    ['few requests that cost nothing', totals(1000, 100), totals(1009, 100), 0.001, false],
    ['ten requests that cost nothing', totals(1000, 100), totals(1010, 100), 0.001, true],
    ['ten requests of many', totals(100_000, 100), totals(100_010, 100), 0.001, false],
    ['one request that costs a lot', totals(1000, 100), totals(1001, 100.2), 0.001, true],
    ['just the share', totals(1000, 100), totals(1001, 100.1), 0.001, false],
    ['a cent', totals(1, 0), totals(2, 0.01), 0.001, false],
    ['more than a cent where nothing was told', totals(0, 0), totals(1, 0.011), 0.001, true],
    [
      'any change, where no share is tolerated',
      totals(1e6, 1e6),
      totals(1e6 + 1, 1e6 + 0.02),
      0,
      true,
    ],
    ['a request that gives money back', totals(1000, 100), totals(1001, 90), 0.001, true],
    ['fewer rows, whatever they cost', totals(1000, 100), totals(900, 250), 0.001, false],
    ['as many rows, whatever they cost', totals(1000, 100), totals(1000, 250), 0.001, false],
  ])('%s', (_, before, after, share, expected) => {
    expect(isBeyond(before, after, share)).toBe(expected);
  });
});

test('whatever comes, a report is corrected once at most, and every watch ends', () => {
  const steps = fc.array(fc.nat({ max: 50 }), { minLength: 400, maxLength: 400 });
  fc.assert(
    fc.property(steps, (added) => {
      let now = firstLookAt(report);
      let seen: Totals | null = null;
      let current = report.told;
      for (const rows of added) {
        current = totals(current.rowCount + rows, 100 + (current.rowCount - 1000) / 10);
        const verdict = judgeLook({ ...report, now, current, seen });
        if (verdict.kind !== 'again') return;
        expect(verdict.at.getTime()).toBeGreaterThan(now.getTime());
        now = verdict.at;
        seen = verdict.isGrowing ? current : null;
      }
      expect.fail('a watch without an end');
    }),
    { numRuns: 100, seed: 3 },
  );
});

describe('the log is known', () => {
  const now = at('24T00:20');
  test.each([
    ['as it is now where nothing counts it', null, null, now],
    ['up to where its pass has come', at('24T00:19'), at('24T00:02'), at('24T00:02')],
    ['as it is now where its pass is long gone', at('24T00:09'), at('24T00:02'), now],
    ['as it is now where its pass runs ahead', at('24T00:20'), at('24T00:21'), now],
  ])('%s', (_, readAt, completeAt, expected) => {
    expect(knownUntil({ readAt, completeAt }, now)).toEqual(expected);
  });
});
