/** Batches of what end users spent: whatever the sums do, each request is in one of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EndUserDay } from '../../src/queries/activity-rows.ts';
import {
  type SpendBatch,
  type SpendMemory,
  type TrackInputs,
  trackSpend,
} from '../../src/rules/track-spend.ts';

const start = Date.parse('2026-11-24T09:00:00Z');
const minuteMs = 60_000;

/** Looks, each of which remembers the last: given the sums of its instant, what it tells. */
function looks(limits: Partial<Pick<TrackInputs, 'usersMax' | 'batchesMax'>> = {}) {
  let memory: SpendMemory | null = null;
  const look = (
    totals: readonly (readonly [endUserId: string, requestCount: number, day?: string])[],
    minute: number,
  ): readonly SpendBatch[] => {
    const tracked = trackSpend({
      memory,
      totals: totals.map(
        ([endUserId, requestCount, day = '2026-11-24']): EndUserDay => ({
          endUserId,
          day,
          requestCount,
          spendUsd: (requestCount / 10).toFixed(15),
        }),
      ),
      isCut: false,
      usersMax: 100,
      batchesMax: 100,
      now: new Date(start + minute * minuteMs),
      ...limits,
    });
    memory = JSON.parse(JSON.stringify(tracked.memory));
    return tracked.batches;
  };
  const told = (...inputs: Parameters<typeof look>): readonly string[] =>
    look(...inputs).map(
      ({ endUserId, requestCount, spendUsd }) => `${endUserId} ${requestCount} ${spendUsd}`,
    );
  return { look, told, memory: () => memory };
}

test('the first look tells nothing, the next what came since, exactly', () => {
  const { look } = looks();
  expect(look([['ann', 5]], 0)).toEqual([]);
  expect(
    look(
      [
        ['ann', 8],
        ['bob', 1],
      ],
      5,
    ),
  ).toEqual([
    {
      endUserId: 'ann',
      requestCount: 3,
      spendUsd: 0.3,
      since: '2026-11-24T09:00:00.000Z',
      until: '2026-11-24T09:05:00.000Z',
    },
    {
      endUserId: 'bob',
      requestCount: 1,
      spendUsd: 0.1,
      since: '2026-11-24T09:00:00.000Z',
      until: '2026-11-24T09:05:00.000Z',
    },
  ]);
  expect(
    look(
      [
        ['ann', 8],
        ['bob', 1],
      ],
      10,
    ),
  ).toEqual([]);
});

test('what shrinks tells nothing until it is past what was told', () => {
  const { told } = looks();
  told([['ann', 5]], 0);
  expect(told([['ann', 8]], 5)).toEqual(['ann 3 0.3']);
  expect(told([], 10)).toEqual([]);
  expect(told([['ann', 2]], 15)).toEqual([]);
  expect(told([['ann', 9]], 20)).toEqual(['ann 1 0.1']);
});

test('what there is no room for waits, and is told before what came later', () => {
  const { look, told } = looks({ batchesMax: 2 });
  told([], 0);
  expect(
    told(
      [
        ['ann', 3],
        ['bob', 2],
        ['eve', 1],
      ],
      5,
    ),
  ).toEqual(['ann 3 0.3', 'bob 2 0.2']);
  const [first, second] = look(
    [
      ['ann', 9],
      ['bob', 2],
      ['eve', 2],
    ],
    10,
  );
  // Both requests of it, since the evaluation that the first came after.
  expect(first).toMatchObject({ endUserId: 'eve', requestCount: 2, spendUsd: 0.2 });
  expect(first?.since).toBe('2026-11-24T09:00:00.000Z');
  expect(second).toMatchObject({ endUserId: 'ann', requestCount: 6 });
});

test('more end users than are remembered: of the others nothing is told twice, and it is said', () => {
  const { told, memory } = looks({ usersMax: 2 });
  told([], 0);
  expect(
    told(
      [
        ['ann', 3],
        ['bob', 2],
        ['eve', 1],
      ],
      5,
    ),
  ).toEqual(['ann 3 0.3', 'bob 2 0.2']);
  expect(memory()?.leftOut).toBe('2026-11-24');
  expect(
    told(
      [
        ['ann', 4],
        ['bob', 2],
        ['eve', 5],
      ],
      10,
    ),
  ).toEqual(['ann 1 0.1']);
  // Days later there is room, and everything is told again.
  expect(told([['eve', 2, '2026-11-28']], 4 * 1440)).toEqual(['eve 2 0.2']);
  expect(told([['eve', 3, '2026-11-28']], 4 * 1440 + 5)).toEqual(['eve 1 0.1']);
  expect(memory()?.leftOut).toBeNull();
});

test('after days without a look nothing is lost; memory holds the last days alone', () => {
  const { told, memory } = looks();
  told([['ann', 5]], 0);
  const sums = [
    ['ann', 7],
    ['ann', 2, '2026-11-25'],
    ['bob', 4, '2026-11-29'],
  ] as const;
  expect(told(sums, 6 * 1440)).toEqual(['ann 4 0.4', 'bob 4 0.4']);
  expect(memory()).toMatchObject({
    from: '2026-11-28',
    users: [['bob', [['2026-11-29', 4, '0.400000000000000']], null]],
  });
});

test('sums that only grow are told whole, whatever the looks had room for', () => {
  const users = ['ann', 'bob', 'eve', '__proto__'];
  const growth = fc.array(
    fc.record({
      user: fc.constantFrom(...users),
      day: fc.constantFrom('2026-11-23', '2026-11-24'),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.array(growth, { minLength: 1, maxLength: 12 }), (rounds) => {
      const { look } = looks({ batchesMax: 2 });
      const sums = new Map<string, number>();
      const told = new Map<string, number>();
      const lookNow = (minute: number): void => {
        const totals = [...sums].map(([key, count]) => {
          const [user = '', day = ''] = key.split(' ');
          return [user, count, day] as const;
        });
        for (const { endUserId, requestCount, spendUsd } of look(totals, minute)) {
          told.set(endUserId, (told.get(endUserId) ?? 0) + requestCount);
          expect(spendUsd).toBeCloseTo(requestCount / 10, 12);
        }
      };
      lookNow(0);
      let minute = 0;
      for (const round of [...rounds, [], []]) {
        for (const { user, day, count } of round) {
          const key = `${user} ${day}`;
          sums.set(key, (sums.get(key) ?? 0) + count);
        }
        minute += 5;
        lookNow(minute);
      }
      const wanted = new Map<string, number>();
      for (const [key, count] of sums) {
        const [user = ''] = key.split(' ');
        wanted.set(user, (wanted.get(user) ?? 0) + count);
      }
      expect(told).toEqual(wanted);
    }),
  );
});
