/** How figures read. */
import { expect, test } from 'vitest';
import {
  change,
  count,
  percent,
  plural,
  seconds,
  secondsPerToken,
  usd,
} from '../../src/message/format.ts';
import { pythonFloat } from '../../src/message/python-float.ts';

test.each([
  [0, '$0.00'],
  [-0, '$0.00'],
  [0.004, '<$0.01'],
  [0.005, '$0.01'],
  [1842.1, '$1,842.10'],
  [1_234_567.891, '$1,234,567.89'],
  [-3, '-$3.00'],
  [-0.001, '$0.00'],
  [Number.NaN, 'n/a'],
  [Number.POSITIVE_INFINITY, 'n/a'],
])('usd(%d) is %s', (amount, text) => expect(usd(amount)).toBe(text));

test.each([
  [0, '0%'],
  [0.0004, '<0.1%'],
  [0.004, '0.4%'],
  [0.05, '5%'],
  [0.123, '12%'],
  [0.9996, '100%'],
  [0.994, '99.4%'],
  [1, '100%'],
  [Number.NaN, 'n/a'],
])('percent(%d) is %s', (ratio, text) => expect(percent(ratio)).toBe(text));

test.each([
  [112, 100, '+12%'],
  [97, 100, '-3%'],
  [100, 100, '±0%'],
  [5, 0, 'new'],
  [0, 0, '±0%'],
  [0, 5, '-100%'],
  [5_000, 1, '>+999%'],
  [Number.NaN, 1, 'n/a'],
])('change(%d, %d) is %s', (now, before, text) => expect(change(now, before)).toBe(text));

test('counts, nouns and durations', () => {
  expect([count(1240), count(0), count(Number.NaN)]).toEqual(['1,240', '0', 'n/a']);
  expect([plural(1, 'row'), plural(0, 'row'), plural(1240, 'row')]).toEqual([
    '1 row',
    '0 rows',
    '1,240 rows',
  ]);
  expect([seconds(840), seconds(12_340), seconds(125_000), seconds(Number.NaN)]).toEqual([
    '0.84 s',
    '12.3 s',
    '2 min 05 s',
    'n/a',
  ]);
  expect(secondsPerToken(23.4)).toBe('0.023 s');
});

test.each([
  [0, '0.0'],
  [2, '2.0'],
  [0.5, '0.5'],
  [0.0001, '0.0001'],
  [0.00005, '5e-05'],
  [1.25e-12, '1.25e-12'],
  [1e16, '1e+16'],
])('%d is written as Python writes it', (value, text) => {
  expect(pythonFloat(value)).toBe(text);
});
