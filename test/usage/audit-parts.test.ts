/** An audit asks for less where it was cut, down to one hour, and for more again where it was not. */
import { expect, test } from 'vitest';
import { auditHoursMax, nextAuditHours } from '../../src/usage/audit-parts.ts';

test('halves down to one hour', () => {
  const sizes: number[] = [];
  for (let size = auditHoursMax, step = 0; step < 9; step += 1) {
    sizes.push(size);
    size = nextAuditHours(size, true);
  }
  expect(sizes).toEqual([168, 84, 42, 21, 10, 5, 2, 1, 1]);
});

test('doubles up to a week', () => {
  expect([1, 50, 100, 168].map((size) => nextAuditHours(size, false))).toEqual([2, 100, 168, 168]);
});
