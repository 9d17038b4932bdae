/** `tollbell backtest`: what one's own history says of the projection, and whose history it is. */
import { beforeAll, expect, test } from 'vitest';
import { addDays } from '../../src/time/window.ts';
import { cli } from '../support/cli.ts';
import { cloneDatabase, emptyDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';

const database = await cloneDatabase();
const env = { DATABASE_URL: database.readerUrl };
const config = 'tollbell:\n  timezone: Europe/Berlin\n';
const now = '2026-11-24T09:00:00Z';
const backtest = (...args: string[]) =>
  cli(['backtest', 'projection', ...args], { env, config, now });

beforeAll(async () => {
  // From 10 August to today: two teams, one of which works on weekdays only; an old key at the start.
  const days = Array.from({ length: 107 }, (_, index) => addDays('2026-08-10', index));
  await insertRequests(database, [
    ...days.map((day) => ({ at: `${day}T08:00:00Z`, spendUsd: 3, teamId: 'atlas' })),
    ...days
      .filter((day) => ![0, 6].includes(new Date(day).getUTCDay()))
      .map((day) => ({
        at: `${day}T09:00:00Z`,
        spendUsd: 7,
        teamId: 'growth',
        metadata: { user_api_key_alias: 'batch' },
      })),
    { at: '2026-11-20T09:00:00Z', spendUsd: 1, teamId: 'newcomer' },
  ]);
});

test('prints errors by method and share, coverage, and what alarms would have been worth', async () => {
  const { exitCode, out, err } = await backtest();

  expect(err).toBe('');
  expect(exitCode).toBe(0);
  const lines = out.split('\n');
  // 10 August is where the log begins, perhaps in the middle of it; today is not over.
  expect(lines[0]).toBe(
    'Spend of everybody, 26 May – 23 Nov 2026 (Europe/Berlin): 105 days known, $841.00',
  );
  expect(lines[2]).toBe('Windows of a month: 2. Median error of the projected total');
  expect(lines[3]).toMatch(/^ {2}after +10% +25% +50% +75% +90%$/);
  expect(lines[4]).toMatch(/^ {2}tollbell +(0%|<0.1%|0\.\d%) /);
  expect(out).toContain('\n  LiteLLM before 2026  ');
  expect(out).toContain('Windows of a week: 11. ');
  expect(out).toMatch(/^tollbell's interval held \d+% of what came \(80% is meant\)$/m);
  expect(out).toMatch(/^ {2}estimate within 15% +100% /m);
  expect(out).toMatch(/^ {2}tollbell +100% in time, \d+ days ahead .* 0% false$/m);
});

test('of one team, or of the keys of an alias', async () => {
  const team = await backtest('--team', 'atlas', '--from', '2026-09-01');
  const keys = await backtest('--key-alias', 'batch', '--from', '2026-09-01', '--to', '2026-11-01');
  const both = await backtest('--team', 'atlas', '--key-alias', 'batch');

  expect(team.out).toContain(
    'Spend of team atlas, 1 Sep – 23 Nov 2026 (Europe/Berlin): 84 days known, $252.00',
  );
  expect(keys.out).toContain(
    'Spend of keys batch, 1 Sep – 31 Oct 2026 (Europe/Berlin): 61 days known, $308.00',
  );
  expect(both.out).toContain('105 days known, $0.00\n\nNothing to replay: nothing was spent');
});

test('as JSON', async () => {
  const { out } = await backtest('--json', '--team', 'atlas');

  expect(JSON.parse(out)).toMatchObject({
    rule: 'projection',
    from: '2026-05-25T22:00:00.000Z',
    to: '2026-11-23T23:00:00.000Z',
    timeZone: 'Europe/Berlin',
    team: 'atlas',
    keyAlias: null,
    days: 105,
    spentUsd: 315,
    problem: null,
    kinds: [
      {
        kind: 'month',
        windowCount: 2,
        shares: [{ elapsedShare: 0.1, spokenCount: 2, insideCount: 2 }, {}, {}, {}, {}],
        alarms: expect.any(Array),
      },
      { kind: '30 days' },
      { kind: 'week', windowCount: 11 },
    ],
  });
});

test.each([
  [['--team', 'newcomer'], 'Too little to replay: '],
  [['--team', 'nobody'], 'Nothing to replay: nothing was spent in these days.'],
  [['--to', '2026-08-01'], 'Nothing to replay: the log holds no whole day of this period.'],
  [['--from', '2026-11-01'], 'Too little to replay: a projection needs 21 whole days'],
])('says so when %j is too little', async (args, words) => {
  const { exitCode, out } = await backtest(...args);

  expect(exitCode).toBe(0);
  expect(out).toContain(words);
  const { problem } = JSON.parse((await backtest(...args, '--json')).out);
  expect(problem).toContain(words);
});

test.each([
  [
    ['--to', '2026-11-25'],
    '--to: 2026-11-25 is not over; the last that can be asked for is 2026-11-24',
  ],
  [['--from', 'may'], "--from <day>: 'may' is not a day; write 2026-11-23"],
  [['--from', '2026-11-24'], 'is empty: its end is not after its start'],
  [['--from', '2025-01-01'], 'is longer than 400 days'],
  [['--to', '2026-02-30'], "'2026-02-30' is not a time"],
])('refuses %j', async (args, words) => {
  const { exitCode, err } = await backtest(...args);

  expect(exitCode).toBe(2);
  expect(err).toContain(words);
});

test('knows no other rule', async () => {
  const { exitCode, err } = await cli(['backtest', 'outages'], { env, config });

  expect(exitCode).toBe(2);
  expect(err).toContain('Allowed choices are projection');
});

test('a database without a spend log is told as such', async () => {
  const { url } = await emptyDatabase();
  const { exitCode, err } = await cli(['backtest', 'projection'], { env: { DATABASE_URL: url } });

  expect(exitCode).toBe(3);
  expect(err).toContain('LiteLLM_SpendLogs');
});
