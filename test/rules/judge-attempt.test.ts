/** What an answer means for the message, and what for the destination. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../src/define/define-destination.ts';
import { backoffMs } from '../../src/rules/backoff.ts';
import { type AttemptFacts, judgeAttempt } from '../../src/rules/judge-attempt.ts';
import { ratePauseMs } from '../../src/rules/rate-pause.ts';
import { retryAfterMs } from '../../src/rules/retry-after.ts';

const now = new Date('2026-11-24T09:00:00Z');
const facts: AttemptFacts = {
  outcome: { kind: 'delivered', detail: 'ok' },
  statusCode: 200,
  retryAfterMs: null,
  ratePauseMs: null,
  attemptCount: 1,
  failureCount: 0,
  now,
  deadlineAt: new Date('2026-11-25T09:00:00Z'),
};
const failing: Outcome = { kind: 'retry', reason: 'server-error', detail: '' };
const limited: Outcome = { kind: 'retry', reason: 'rate-limited', detail: '' };
const rejected: Outcome = { kind: 'rejected', reason: 'not-found', detail: '' };
const judge = (changes: Partial<AttemptFacts>) => judgeAttempt({ ...facts, ...changes }, () => 0);
const inSeconds = (at: Date | null): number | null =>
  at === null ? null : (at.getTime() - now.getTime()) / 1000;

test('delivered: done, and the failures before are forgotten', () => {
  expect(judge({ failureCount: 4 })).toEqual({
    state: 'delivered',
    nextAttemptAt: null,
    destination: { failureCount: 0, pausedUntil: null, offReason: null },
  });
});

describe('a rate that is used up', () => {
  test.each([
    ['taken', { kind: 'delivered', detail: '' }, 'delivered'],
    ['accepted', { kind: 'accepted', detail: '' }, 'accepted'],
    ['refused', { kind: 'rejected', reason: 'bad-request', detail: '' }, 'dead'],
  ] as const)('pauses the destination of a message that was %s', (_, outcome, state) => {
    const verdict = judge({ outcome, ratePauseMs: 12_250 });

    expect(verdict.state).toBe(state);
    expect(verdict.nextAttemptAt).toBeNull();
    expect(inSeconds(verdict.destination.pausedUntil)).toBe(12.25);
    expect(verdict.destination.failureCount).toBe(0);
  });

  test('outlasts a shorter time that was asked for', () => {
    const verdict = judge({ outcome: limited, retryAfterMs: 1_000, ratePauseMs: 3_000 });

    expect(inSeconds(verdict.destination.pausedUntil)).toBe(3);
    expect(inSeconds(verdict.nextAttemptAt)).toBe(3);
  });

  test.each([
    ['0', '1.5', 1_500],
    ['0', '0', 0],
    ['00', '2', 2_000],
    ['0', '86400', 3_600_000],
    ['1', '1.5', null],
    ['', '1.5', null],
    ['0', 'soon', null],
    ['0', '-1', null],
    ['0', '', null],
  ])('remaining %s and reset after %s: %s ms', (remaining, resetAfter, ms) => {
    expect(ratePauseMs({ rate: { remaining, resetAfter } })).toBe(ms);
  });

  test('is not known without the headers', () => {
    expect(ratePauseMs({})).toBeNull();
  });
});

describe('a provider that asks for time', () => {
  test('gets it, for everything that waits for it, and it is no failure', () => {
    const verdict = judge({ outcome: limited, statusCode: 429, retryAfterMs: 7_000 });

    expect(verdict.state).toBe('retrying');
    expect(inSeconds(verdict.nextAttemptAt)).toBe(7);
    expect(inSeconds(verdict.destination.pausedUntil)).toBe(7);
    expect(verdict.destination.failureCount).toBe(0);
  });

  test('without a time is left alone as after a failure', () => {
    const verdict = judge({ outcome: limited, statusCode: 429, failureCount: 2 });

    expect(inSeconds(verdict.destination.pausedUntil)).toBe(20);
    expect(verdict.destination.failureCount).toBe(3);
  });

  test.each([0, null])(
    'of %s ms counts as a failure, and the next one is later',
    (retryAfterMs) => {
      const pauses = [0, 1, 2].map(
        (failureCount) =>
          judge({ outcome: limited, statusCode: 429, retryAfterMs, failureCount }).destination,
      );

      expect(pauses.map(({ failureCount }) => failureCount)).toEqual([1, 2, 3]);
      expect(pauses.map(({ pausedUntil }) => inSeconds(pausedUntil))).toEqual([5, 10, 20]);
    },
  );

  test('in an error of its server is believed when it asks for more than we would give', () => {
    const verdict = judge({ outcome: failing, statusCode: 503, retryAfterMs: 60_000 });

    expect(inSeconds(verdict.nextAttemptAt)).toBe(60);
    expect(verdict.destination.failureCount).toBe(1);
  });
});

test('failures in a row are left alone for longer and longer', () => {
  const pauses = [0, 1, 2, 3, 10].map((failureCount) =>
    inSeconds(judge({ outcome: failing, statusCode: 500, failureCount }).destination.pausedUntil),
  );

  expect(pauses).toEqual([5, 10, 20, 40, 900]);
});

test('at its deadline a message is given up', () => {
  const verdict = judge({ outcome: failing, statusCode: 500, now: facts.deadlineAt });

  expect(verdict).toMatchObject({ state: 'dead', nextAttemptAt: null });
});

test.each([
  [404, 'HTTP 404'],
  [410, 'HTTP 410'],
  [400, null],
  [403, null],
])(
  'a refusal with %i ends the message and switches the destination off: %s',
  (statusCode, offReason) => {
    const verdict = judge({ outcome: rejected, statusCode });

    expect(verdict.state).toBe('dead');
    expect(verdict.destination.offReason).toBe(offReason);
  },
);

test('the pause is never shorter than asked, nor longer than a quarter of an hour for nothing', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.double({ min: 0, max: 0.999, noNaN: true }), (failures, luck) => {
      const pauseMs = backoffMs(failures, () => luck);
      expect(pauseMs).toBeGreaterThanOrEqual(5_000);
      expect(pauseMs).toBeLessThanOrEqual(900_000);
    }),
  );
});

describe('how long a provider asks to be left alone', () => {
  test.each([
    ['7', '', 7_000],
    ['1.5', '', 1_500],
    ['0', '', 0],
    ['Tue, 24 Nov 2026 09:00:30 GMT', '', 30_000],
    ['Tue, 24 Nov 2026 08:00:00 GMT', '', 0],
    [null, '{"retry_after": 0.75, "global": false}', 750],
    ['1', '{"retry_after": 2.2}', 2_200],
    ['999999999', '', 86_400_000],
    ['soon', '', null],
    ['-5', '', null],
    [null, '{"retry_after": "later"}', null],
    [null, '{"retry_after": -1}', null],
    [null, 'rate_limited', null],
    [null, '[', null],
  ])('header %s and body %s: %s ms', (retryAfter, body, ms) => {
    expect(retryAfterMs({ retryAfter, body }, now)).toBe(ms);
  });
});
