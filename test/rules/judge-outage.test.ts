/** Outages of deployments and of regions: what is one, what is none, and what must always hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOutageFailure } from '../../src/rules/failure-kind.ts';
import { judgeOutage, type OutageMinute, type OutageRule } from '../../src/rules/judge-outage.ts';
import { judgeRegionOutages } from '../../src/rules/judge-region-outage.ts';

const minuteMs = 60_000;
const end = Date.parse('2026-11-24T10:00:00Z');
const rule: OutageRule = {
  windowMs: minuteMs,
  windowCount: 3,
  minorCount: 5,
  majorCount: 10,
  minorShare: 0.2,
  majorShare: 0.5,
  requestsMin: 20,
  longMs: 15 * minuteMs,
};
/** LiteLLM's own: five within a minute, whatever else there is. */
const litellm: OutageRule = {
  ...rule,
  windowCount: 1,
  minorShare: 0,
  majorShare: 0,
  requestsMin: 0,
  longMs: 0,
};

/** Minutes that end now, the last one last. */
const minutes = (...pairs: readonly (readonly [requests: number, failures: number])[]) =>
  pairs.map(([requestCount, failureCount], index) => ({
    at: end - (pairs.length - index) * minuteMs,
    requestCount,
    failureCount,
  }));
const times = <Item>(count: number, item: Item): readonly Item[] =>
  Array.from({ length: count }, () => item);
const rankOf = (...pairs: readonly (readonly [number, number])[]) =>
  judgeOutage(minutes(...pairs), end, rule).rank;

describe('an outage', () => {
  test('is not one failure of one request', () => {
    expect(rankOf([1, 1])).toBe(0);
    expect(rankOf(...times(15, [1, 0] as const), [1, 1])).toBe(0);
  });

  test('is thirty of a hundred for three windows, and not for two', () => {
    expect(rankOf([100, 30], [100, 30])).toBe(0);
    expect(rankOf([100, 30], [100, 30], [100, 30])).toBe(1);
  });

  test('is major when half of the requests are lost', () => {
    expect(rankOf(...times(3, [100, 60] as const))).toBe(2);
    expect(rankOf(...times(3, [20, 9] as const))).toBe(1);
    expect(rankOf(...times(3, [8, 8] as const))).toBe(2);
  });

  test('of little traffic is found in the long window', () => {
    expect(rankOf(...times(15, [2, 2] as const))).toBe(2);
    expect(rankOf(...times(15, [1, 1] as const))).toBe(0);
    // Time-outs that began ten minutes ago are told of only now.
    expect(rankOf(...times(10, [10, 10] as const), ...times(3, [1, 1] as const))).toBe(2);
  });

  test('is no burst of one minute, however long it is looked at', () => {
    expect(rankOf([40, 40])).toBe(0);
    expect(rankOf([40, 40], [40, 40])).toBe(0);
    expect(rankOf([40, 40], [1, 1], [1, 1])).toBe(2);
  });

  test('is over when requests go well, not when there are none', () => {
    const lost = times(5, [100, 100] as const);
    const held = (...after: readonly (readonly [number, number])[]) =>
      judgeOutage(minutes(...lost, ...after), end, rule);
    expect(held(...times(3, [100, 0] as const))).toMatchObject({ rank: 0, holdRank: 0 });
    expect(held(...times(3, [0, 0] as const))).toMatchObject({ holdRank: 2 });
    expect(held(...times(29, [0, 0] as const))).toMatchObject({ rank: 0, holdRank: 2 });
    expect(held(...times(30, [0, 0] as const))).toMatchObject({ rank: 0, holdRank: 0 });
    expect(held(...times(15, [100, 15] as const))).toMatchObject({ rank: 0, holdRank: 2 });
  });

  test('counts as LiteLLM does where it is told to', () => {
    const rank = (failures: number) => judgeOutage(minutes([1_000, failures]), end, litellm).rank;
    expect([4, 5, 9, 10].map(rank)).toEqual([0, 1, 1, 2]);
  });
});

const anyMinutes = fc.array(
  fc.record({
    at: fc.integer({ min: 1, max: 40 }).map((ago) => end - ago * minuteMs),
    requestCount: fc.integer({ min: 0, max: 60 }),
    lostShare: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  { maxLength: 60 },
);
const anyRule = fc.record({
  windowMs: fc.integer({ min: 1_000, max: 300_000 }),
  windowCount: fc.integer({ min: 1, max: 5 }),
  minorCount: fc.integer({ min: 1, max: 10 }),
  majorCount: fc.integer({ min: 1, max: 20 }),
  minorShare: fc.double({ min: 0, max: 1, noNaN: true }),
  majorShare: fc.double({ min: 0, max: 1, noNaN: true }),
  requestsMin: fc.integer({ min: 0, max: 60 }),
  longMs: fc.constantFrom(0, 5 * minuteMs, 15 * minuteMs),
});
const lose = (those: readonly { at: number; requestCount: number; lostShare: number }[]) =>
  those.map(
    ({ at, requestCount, lostShare }): OutageMinute => ({
      at,
      requestCount,
      failureCount: Math.floor(requestCount * lostShare),
    }),
  );

describe('whatever the rule', () => {
  test('more failures never make it better', () => {
    fc.assert(
      fc.property(anyMinutes, anyRule, fc.nat(), (those, any, pick) => {
        const before = lose(those);
        const worse = before.map((minute, index) =>
          index === pick % Math.max(1, before.length)
            ? { ...minute, failureCount: minute.requestCount }
            : minute,
        );
        const one = judgeOutage(before, end, any);
        const other = judgeOutage(worse, end, any);
        expect(other.rank).toBeGreaterThanOrEqual(one.rank);
        expect(other.holdRank).toBeGreaterThanOrEqual(one.holdRank);
      }),
      { numRuns: 2_000 },
    );
  });

  test('fewer requests or failures than the least are none, and what is found is held', () => {
    fc.assert(
      fc.property(anyMinutes, anyRule, (those, any) => {
        const { rank, holdRank, requestCount, failureCount } = judgeOutage(lose(those), end, any);
        if (rank > 0) {
          expect(requestCount).toBeGreaterThanOrEqual(any.requestsMin);
          expect(failureCount).toBeGreaterThanOrEqual(Math.min(any.minorCount, any.majorCount));
          expect(holdRank).toBeGreaterThanOrEqual(rank);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an outage of a region', () => {
  const well = times(3, [100, 1] as const);
  const down = times(3, [100, 90] as const);
  const deployment = (
    key: string,
    region: string | null,
    pairs: readonly (readonly [number, number])[],
  ) => ({ key, region, minutes: minutes(...pairs) });
  const ranks = (...those: readonly ReturnType<typeof deployment>[]) =>
    judgeRegionOutages(those, end, rule).map(({ region, rank }) => [region, rank]);

  test('is two of its deployments, and something elsewhere that is well', () => {
    const [verdict] = judgeRegionOutages(
      [
        deployment('a', 'AWS eu-central-1', down),
        deployment('b', 'AWS eu-central-1', times(3, [10, 10] as const)),
        deployment('c', null, well),
      ],
      end,
      rule,
    );
    expect(verdict).toMatchObject({
      region: 'AWS eu-central-1',
      rank: 2,
      failingKeys: ['a', 'b'],
      elsewhere: { requestCount: 300, failureCount: 3 },
    });
  });

  test('is not one deployment of two', () => {
    expect(
      ranks(deployment('a', 'x', down), deployment('b', 'x', well), deployment('c', null, well)),
    ).toEqual([['x', 0]]);
  });

  test('is not what fails everywhere, nor what nothing compares with', () => {
    const pair = [deployment('a', 'x', down), deployment('b', 'x', down)];
    expect(ranks(...pair)).toEqual([['x', 0]]);
    expect(ranks(...pair, deployment('c', null, down))).toEqual([['x', 0]]);
    expect(ranks(...pair, deployment('c', 'y', [[3, 0]]))).toContainEqual(['x', 0]);
    expect(ranks(...pair, deployment('c', 'y', well))).toEqual([
      ['x', 2],
      ['y', 0],
    ]);
  });
});

test.each([
  ['503', 'ServiceUnavailableError', true],
  ['500', 'APIConnectionError', true],
  ['408', 'Timeout', true],
  ['', 'Timeout', true],
  [null, 'InternalServerError', true],
  ['429', 'RateLimitError', false],
  ['400', 'ContentPolicyViolationError', false],
  ['401', 'AuthenticationError', false],
  ['', 'BadRequestError', false],
  ['', 'constructor', false],
  [null, null, false],
])('code %s of %s counts: %s', (errorCode, errorClass, isCounted) => {
  expect(isOutageFailure({ errorCode, errorClass, isRefusal: false })).toBe(isCounted);
  expect(isOutageFailure({ errorCode, errorClass, isRefusal: true })).toBe(false);
});
