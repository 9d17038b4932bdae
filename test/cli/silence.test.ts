/** `tollbell silence`: what may be said, what may not, and what is said back. */
import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { cloneDatabase } from '../support/postgres.ts';

const database = await cloneDatabase();
const env = { DATABASE_URL: database.readerUrl, USER: 'ada' };
const silence = (...args: string[]) => cli(['silence', ...args], { env });

test.each<[string[], string]>([
  [['add', '--type', 'budget_alerts', '--for', '2h'], "required option '--reason <text>'"],
  [['add', '--type', 'budget_alerts', '--reason', 'x'], 'a silence needs an end: --for 2h'],
  [['add', '--reason', 'x', '--for', '2h'], 'say what to hold back'],
  [['add', '--everything', '--team', 'a', '--reason', 'x', '--for', '2h'], 'no other matcher'],
  [['add', '--type', 'budget-alerts', '--reason', 'x', '--for', '2h'], 'no alert type fits'],
  [['add', '--severity', 'loud', '--reason', 'x', '--for', '2h'], 'info, warning or critical'],
  [['add', '--team', 'a', '--reason', 'x', '--for', 'soon'], 'is not a duration'],
  [['add', '--team', 'a', '--reason', 'x', '--for', '0h'], 'is not a duration'],
  [['add', '--team', 'a', '--reason', ' ', '--for', '2h'], '--reason: say something'],
  [['add', '--team', 'a', '--reason', 'x', '--until', '2026-11-23'], 'would end before it begins'],
  [['add', '--team', 'a', '--reason', 'x', '--for', '1d', '--until', '2026-11-30'], 'not both'],
  [
    ['add', '--team', 'a', '--reason', 'x', '--from', '2026-11-20', '--until', '2026-11-21'],
    'over already',
  ],
  [['add', '--team', 'a', '--reason', 'x', '--for', '91d'], '90 days at most'],
  [['end', 'three'], 'is no number of a silence'],
  [['end', '999'], 'there is no silence #999'],
  [['begin'], "unknown command 'begin'"],
])('%j is refused', async (args, words) => {
  const { exitCode, err } = await silence(...args);
  expect(err).toContain(words);
  expect(exitCode).toBe(2);
});

test('on nobody’s word there is none', async () => {
  const { exitCode, err } = await cli(
    ['silence', 'add', '--team', 'a', '--reason', 'x', '--for', '2h'],
    { env: { DATABASE_URL: database.readerUrl } },
  );
  expect([exitCode, err]).toEqual([2, expect.stringContaining('--author <name>')]);
});

test('added, listed, ended, and still known', async () => {
  const added = await silence(
    ...['add', '--type', 'budget_*', '--type', 'llm_*', '--team', 'atlas'],
    ...['--reason', 'load test', '--for', '2h'],
  );
  expect(added.out).toBe(
    'Silence #1: type budget_*|llm_*, team atlas, 2026-11-24 09:00 – 2026-11-24 11:00 UTC.\n',
  );
  const later = await silence(
    ...['add', '--everything', '--reason', 'move', '--author', 'grace', '--json'],
    ...['--from', '2026-11-25T22:00', '--until', '2026-11-26T02:00'],
  );
  expect(JSON.parse(later.out)).toMatchObject({ id: 2, author: 'grace', types: [] });

  const listed = await silence('list');
  expect(listed.out).toMatch(/#2 +to come .* everything +grace +move/);
  expect(listed.out).toMatch(/#1 +in force .* 0 .*team atlas +ada +load test/);

  expect((await silence('end', '#1')).out).toContain('Silence #1 has ended');
  expect((await silence('end', '1')).out).toContain('had ended before');
  expect((await silence('end', '2', '--json')).out).toContain('"isEnded": true');
  expect((await silence('list')).out).toBe('No silence.\n');
  const all = JSON.parse((await silence('list', '--all', '--json')).out);
  expect(all.map(({ state }: { state: string }) => state)).toEqual([
    'ended by ada',
    'ended by ada',
  ]);
});
