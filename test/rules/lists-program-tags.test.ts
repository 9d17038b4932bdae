/** Which tag settings keep the tags of callers' programs out of a report. */
import { expect, test } from 'vitest';
import { listsProgramTags } from '../../src/rules/lists-program-tags.ts';

test.each<[exclude: string[], lists: boolean]>([
  [['User-Agent:*'], false],
  [['internal:*', 'User-Agent*'], false],
  [['*'], false],
  [[], true],
  [['User-Agent: curl*'], true],
  [['User-Agent:'], true],
  [['User?Agent:*'], true],
])('%j', (exclude, lists) => {
  expect(listsProgramTags({ exclude })).toBe(lists);
});
