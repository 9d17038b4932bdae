/** A bucket lets so many through at once, and so many a second after that, whatever the clock does. */
import { expect, test } from 'vitest';
import { type TokenBucket, takeToken } from '../../src/rules/token-bucket.ts';

const size = { tokensMax: 3, tokensPerSecond: 2 };

/** How long each of the takers must wait. */
function waits(times: readonly number[]): readonly number[] {
  let bucket: TokenBucket | null = null;
  return times.map((atMs) => {
    const taken = takeToken(bucket, size, atMs);
    bucket = taken.bucket;
    return taken.waitMs;
  });
}

test('so many at once, and then one each half second', () => {
  expect(waits([0, 0, 0, 0, 250, 500, 500])).toEqual([0, 0, 0, 500, 250, 0, 500]);
});

test('it never holds more than it may, however long nobody came', () => {
  expect(waits([0, 1e9, 1e9, 1e9, 1e9])).toEqual([0, 0, 0, 0, 500]);
});

test('a clock that goes back gives nothing, and takes nothing', () => {
  expect(waits([1000, 1000, 1000, 0, 1250, 1500])).toEqual([0, 0, 0, 500, 250, 0]);
});
