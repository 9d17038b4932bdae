/** `tollbell reconcile`: what agrees, what differs, what could not be compared, and the exit codes. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { insertDailyRows, removeDailyRows } from '../support/daily-rows.ts';
import { cloneDatabase, type TestDatabase } from '../support/postgres.ts';
import { insertRequests, insertTeam } from '../support/rows.ts';
import { readerRole } from '../support/urls.ts';

const database = await cloneDatabase();
const env = { DATABASE_URL: database.readerUrl };
const key = 'sk-1234567890abcdefghij';
const tables = [
  'SpendLogs',
  'TeamTable',
  'TagTable',
  'DailyUserSpend',
  'DailyTeamSpend',
  'DailyTagSpend',
];

async function fill(to: TestDatabase): Promise<void> {
  await insertTeam(to, { id: 'team-r', alias: 'research' });
  await insertTeam(to, { id: 'team-s', alias: 'search' });
  await insertTeam(to, { id: 'team-k', alias: `ours ${key}` });
  const many = (count: number, teamId: string, spendUsd: number, tags: readonly string[]) =>
    Array.from({ length: count }, (_, index) => ({
      at: `2026-11-${17 + (index % 7)}T12:00:00Z`,
      teamId,
      spendUsd,
      tags,
    }));
  await insertRequests(to, [
    { at: '2026-10-20T10:00:00Z', teamId: 'team-r', spendUsd: 1000 },
    { at: '2026-11-02T10:00:00Z', teamId: 'team-r', spendUsd: 90 },
    ...many(200, 'team-r', 2.05, ['env:prod', 'ada@halden.example']),
    ...many(100, 'team-s', 1, ['User-Agent: curl']),
    ...many(2, 'team-k', 1, []),
    { at: '2026-11-24T08:55:00Z', teamId: 'team-r', spendUsd: 7 },
  ]);
  await insertDailyRows(to);
  const resets = `budget_duration = '30d', budget_reset_at = '2026-12-01'`;
  await to.query(`update "LiteLLM_TeamTable" set spend = 500, ${resets} where team_id = 'team-r'`);
  await to.query(`update "LiteLLM_TeamTable" set spend = 123.45 where team_id = 'team-s'`);
  await to.query(`insert into "LiteLLM_TagTable" (tag_name, spend) values ('env:prod', 77.5)`);
}

beforeEach(async () => {
  await database.query(`truncate ${tables.map((name) => `"LiteLLM_${name}"`).join(', ')} cascade`);
  await fill(database);
});

test('all agrees: aligned tables, what was left out, exit code 0', async () => {
  const { exitCode, out, err } = await cli(['reconcile'], { env });

  expect(err).toBe('');
  expect(out.split('\n').map((line) => line.trimEnd())).toEqual([
    "Spend log against the gateway's own sums, 17 – 23 Nov 2026, whole UTC days",
    'Asked for: 2026-11-17 00:00 – 2026-11-24 00:00 UTC, end not included',
    '',
    '                  Log  Daily table  Difference  Requests',
    'All requests  $512.00      $512.00      agrees       302',
    '',
    'Team            Log  Daily table  Difference  Requests  Counter',
    'research    $410.00      $410.00      agrees       200  $500.00 agrees',
    'search      $100.00      $100.00      agrees       100  $123.45 ?',
    'ours [key]    $2.00        $2.00      agrees         2  $0.00 ?',
    'Total       $512.00      $512.00      agrees       302',
    '',
    'Tag                    Log  Daily table  Difference  Requests  Counter',
    'a…@halden.example  $410.00      $410.00      agrees       200  –',
    'env:prod           $410.00      $410.00      agrees       200  $77.50 ?',
    '',
    '0 of 3 teams and 0 of 2 tags differ: by more than 0.5% and $0.01, or 0.5% and 1 request.',
    'Difference: what the daily table has beyond the log. Requests: log / daily table where they are not the same.',
    'Counter: since the last reset of the budget, up to now; not over these days.',
    '  ? since an unknown time, so without a verdict:',
    '    2 teams: no budget that is reset',
    '    1 tag: the gateway does not store when it sets tags back',
    'Not compared:',
    '  tags like User-Agent:*',
    '',
  ]);
  expect(exitCode).toBe(0);
});

test('what differs comes first, with the side that lacks, and exit code 5', async () => {
  await removeDailyRows(database, { table: 'Team', entity: 'team-s', count: 3 });
  await database.query(
    `insert into "LiteLLM_DailyTeamSpend" (id, team_id, date, api_key, spend, api_requests, updated_at)
     values ('+', 'team-k', '2026-11-18', 'k', 0.5, 4, '2026-11-19')`,
  );

  const { exitCode, out } = await cli(['reconcile'], { env });

  expect(out).toMatch(/search +\$100\.00 +\$97\.00 +-\$3\.00 \(-3%\) +100 \/ 97/);
  expect(out).toMatch(/ours \[key\] +\$2\.00 +\$2\.50 +\+\$0\.50 \(\+20%\) +2 \/ 6/);
  expect(out.indexOf('search')).toBeLessThan(out.indexOf('research'));
  expect(out).toContain('2 of 3 teams and 0 of 2 tags differ');
  expect(exitCode).toBe(5);
});

test('a counter that lost spend differs too', async () => {
  await database.query(`update "LiteLLM_TeamTable" set spend = 450 where team_id = 'team-r'`);

  const { exitCode, out } = await cli(['reconcile'], { env });

  expect(out).toContain(
    'team research: counter $450.00, log $507.00 since 2026-11-01T00:00Z: the counter lacks $57.00 (11%)',
  );
  expect(out).toContain('$450.00 differs');
  expect(exitCode).toBe(5);
});

test('--json has every figure, and no name that is a secret', async () => {
  await removeDailyRows(database, { table: 'Team', entity: 'team-r', count: 6 });

  const { exitCode, out } = await cli(
    ['reconcile', '--json', '--period', '2026-11-17..2026-11-24'],
    {
      env,
    },
  );

  expect(JSON.parse(out)).toMatchObject({
    window: { start: '2026-11-17T00:00:00.000Z', end: '2026-11-24T00:00:00.000Z', timeZone: 'UTC' },
    isAgreed: false,
    days: { window: { start: '2026-11-17T00:00:00.000Z' }, leftOut: [] },
    all: { log: { spendUsd: 512, requestCount: 302 }, lacking: null },
    teams: {
      comparedCount: 3,
      differingCount: 1,
      entities: [
        {
          entity: 'team-r',
          label: 'research',
          log: { spendUsd: 410, requestCount: 200 },
          daily: { spendUsd: 397.7, requestCount: 194 },
          differenceUsd: -12.3,
          differenceRequestCount: -6,
          lacking: 'daily-table',
          by: 'spend',
        },
        { entity: 'team-s' },
        { entity: 'team-k', label: 'ours [key]' },
      ],
    },
    teamCounters: [
      { entity: 'team-k', since: null, whyUndated: 'no-budget-period' },
      {
        entity: 'team-r',
        counterUsd: 500,
        loggedUsd: 507,
        since: '2026-11-01T00:00:00.000Z',
        lacking: null,
      },
      { entity: 'team-s', counterUsd: 123.45, lacking: null },
    ],
    tagCounters: [{ entity: 'env:prod', counterUsd: 77.5, since: null }],
  });
  expect(out).not.toContain(key);
  expect(out).not.toContain('ada@');
  expect(exitCode).toBe(5);
});

test('a period of another zone: only whole UTC days of it, and it says which', async () => {
  const { exitCode, out } = await cli(['reconcile', '--period', '2026-11-16..2026-11-24'], {
    env,
    config: 'tollbell: { timezone: Asia/Tokyo }',
  });

  expect(out).toContain('16 – 22 Nov 2026, whole UTC days');
  expect(out).toContain(
    '2026-11-15T15:00Z – 2026-11-16T00:00Z: part of a UTC day, and the daily tables hold whole ones',
  );
  expect(out).toContain('2026-11-23T00:00Z – 2026-11-23T15:00Z: part of a UTC day');
  expect(exitCode).toBe(0);
});

describe('a period without a day to compare is a mistake of the command line:', () => {
  test.each([
    ['2026-11-23T10:00..2026-11-23T12:00', 'part of a UTC day'],
    ['2026-11-24', 'not over and settled yet'],
    ['2026-09-01..2026-09-03', 'the spend log does not reach back over it'],
    ['yesterday', 'is not a period'],
    ['2027-01', 'has not begun'],
  ])('%s', async (period, words) => {
    const { exitCode, out, err } = await cli(['reconcile', '--period', period], { env });

    expect(err).toContain(words);
    expect(out).toBe('');
    expect(exitCode).toBe(2);
  });
});

describe('with tables that cannot be read', async () => {
  const poor = await cloneDatabase();
  const poorEnv = { DATABASE_URL: poor.readerUrl };
  beforeAll(async () => {
    await fill(poor);
    await poor.query(`drop table "LiteLLM_TagTable"`);
    await poor.query(`revoke select (spend) on "LiteLLM_DailyTagSpend" from ${readerRole}`);
  });

  test('the others are compared, and it says why not all', async () => {
    const { exitCode, out } = await cli(['reconcile'], { env: poorEnv });

    expect(out).toContain(
      "LiteLLM_DailyTagSpend: the role may not read it; run the statements of 'tollbell migrate --print-grants'",
    );
    expect(out).toContain('counters of tags (LiteLLM_TagTable): this gateway has none');
    expect(out).toContain('0 of 3 teams differ');
    expect(exitCode).toBe(0);
  });

  test('nothing that can be compared is no agreement: exit code 3', async () => {
    await poor.query(
      `revoke select (spend) on "LiteLLM_DailyTeamSpend", "LiteLLM_DailyUserSpend", "LiteLLM_TeamTable" from ${readerRole}`,
    );

    const { exitCode, out } = await cli(['reconcile'], { env: poorEnv });

    expect(out).toContain('counters of teams: the role may not read it');
    expect(exitCode).toBe(3);
  });

  test('a database that is not there tells no address', async () => {
    const url = 'postgresql://reader:planted-secret@127.0.0.1:9/litellm';
    const { exitCode, out, err } = await cli(['reconcile'], { env: { DATABASE_URL: url } });

    expect(exitCode).toBe(3);
    expect(out + err).not.toContain('planted-secret');
    expect(out + err).not.toContain('127.0.0.1');
  });
});
