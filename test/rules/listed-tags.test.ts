/** Which tag settings keep the tags of callers' programs out of a report, and which only these. */
import { expect, test } from 'vitest';
import { listsEveryTag, listsProgramTags } from '../../src/rules/listed-tags.ts';

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

test.each<[include: string[], exclude: string[], lists: boolean]>([
  [['*'], ['User-Agent:*'], true],
  [['**', 'env:*'], ['User-Agent:*', 'User-Agent: curl'], true],
  [['*'], ['User-Agent*'], false],
  [['*'], ['User-Agent:*', 'internal:*'], false],
  [['*'], [], false],
  [['*'], ['User-Agent: curl*'], false],
  [['?*'], ['User-Agent:*'], false],
  [['env:*'], ['User-Agent:*'], false],
  [[], ['User-Agent:*'], false],
])('every tag: %j without %j', (include, exclude, lists) => {
  expect(listsEveryTag({ include, exclude })).toBe(lists);
});
