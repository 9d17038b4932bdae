/** Words from outside: what is kept of them, and that no words keep the process busy. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cleanMessage, cleanText, keyHashOf } from '../../src/events/clean-text.ts';
import { maskSecrets } from '../../src/message/mask-secrets.ts';

test.each([
  ['azure/gpt-4o-eu', 'azure/gpt-4o-eu'],
  ['', null],
  [' \n\t\u0000 ', null],
  ['x'.repeat(300), 'x'.repeat(200)],
  ['\u001b[1;31mred\u001b[0m', 'red'],
  ['key sk-1234567890abcdef', 'key [key]'],
  ['https://me:pw@host.test/v1?key=1', 'https://[login]@host.test/v1?[query]'],
  // Cut in the middle of a pair.
  [`${'x'.repeat(199)}👩`, `${'x'.repeat(199)}\ufffd`],
])('%j is kept as %j', (text, kept) => expect(cleanText(text, 200)).toBe(kept));

test('a secret at the place of a cut is not halved into one that no mask knows', () => {
  const token = `eyJ${'a'.repeat(40)}.${'b'.repeat(40)}.${'c'.repeat(40)}`;
  for (let start = 900; start < 1_000; start += 1) {
    const kept = cleanText(`${'word '.repeat(200).slice(0, start)} ${token}`, 2_000) ?? '';
    expect(kept).not.toMatch(/eyJ|aaaa/);
  }
});

test('of an error the first line is kept, without what it quotes at length', () => {
  const said = `Can't reach "db" at db:5432, 'it' said '${'the words of a prompt '.repeat(3)}'\nTraceback: more`;

  expect(cleanMessage(said, 300)).toBe(`Can't reach "db" at db:5432, 'it' said [text]`);
  expect(cleanMessage('\n', 300)).toBe(null);
});

test('a key and what LiteLLM keeps of it come out the same, and neither is whole', () => {
  const key = 'sk-1234567890abcdef';
  const hash = createHash('sha256').update(key).digest('hex');

  expect(keyHashOf(key)).toBe(hash.slice(0, 16));
  expect(keyHashOf(hash)).toBe(hash.slice(0, 16));
  expect(keyHashOf(hash.slice(0, 16))).toBe(hash.slice(0, 16));
  expect(keyHashOf('')).toBe(null);
});

test('a text like the beginning of many addresses is looked through once, not once for each', () => {
  const startedAt = performance.now();
  maskSecrets('a.'.repeat(60_000));

  // Looked through once for each beginning it takes half a minute.
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});
