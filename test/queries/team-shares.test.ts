/** The figures of single teams are those that the report for all has of them, whatever the others do. */
import { beforeEach, describe, expect, test } from 'vitest';
import { spendByDay } from '../../src/queries/spend-by-day.ts';
import { tagSpend } from '../../src/queries/tag-spend.ts';
import { teamDestinations } from '../../src/queries/team-destinations.ts';
import { teamSpendByDay } from '../../src/queries/team-spend-by-day.ts';
import { teamSpendParts } from '../../src/queries/team-spend-parts.ts';
import { teamTagSpend } from '../../src/queries/team-tag-spend.ts';
import { tagPattern } from '../../src/rules/tag-pattern.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests, insertTeam, type RequestRow } from '../support/rows.ts';

const database = await cloneDatabase();
const before = { start: new Date('2026-11-18T00:00Z'), end: new Date('2026-11-20T00:00Z') };
const window = { start: before.end, end: new Date('2026-11-22T00:00Z') };
const now = '2026-11-20T10:00:00Z';
const later = '2026-11-21T10:00:00Z';
const earlier = '2026-11-19T10:00:00Z';

beforeEach(async () => {
  await database.query('truncate "LiteLLM_SpendLogs", "LiteLLM_TeamTable" cascade');
});

const rowsOf = (teamId: string): readonly RequestRow[] => [
  { teamId, at: now, spendUsd: 0.1, tags: ['a', 'b', 'c'] },
  { teamId, at: now, spendUsd: 0.2, tags: ['a'] },
  { teamId, at: later, spendUsd: 0.4, tags: ['b', 'hidden'] },
  { teamId, at: later, spendUsd: 0.8, tags: ['hidden'] },
  { teamId, at: later, spendUsd: 1.6, tags: 'not an array' },
  { teamId, at: later, spendUsd: 3.2, tags: null },
  { teamId, at: later, spendUsd: 'NaN', tags: ['c', 'c'] },
  { teamId, at: earlier, spendUsd: 6.4, tags: ['a', 'old'] },
  { teamId, at: earlier, spendUsd: 12.8, tags: [] },
];

describe.each(['full', 'split'] as const)('tags of a team, counted %s,', (method) => {
  test.each([10, 1])('are those of a log that only it writes, %i shown', async (rowCountMax) => {
    const options = {
      window,
      before,
      method,
      includePattern: tagPattern(['*']),
      excludePattern: tagPattern(['hidden']),
      rowCountMax,
    };
    await insertRequests(database, rowsOf('one'));
    const alone = await tagSpend(database.source, options);
    await insertRequests(database, rowsOf('two'));
    await insertRequests(database, rowsOf('three'));

    const shares = await teamTagSpend(database.source, { ...options, teamIds: ['one', 'two'] });

    expect([...shares.keys()].toSorted()).toEqual(['one', 'two']);
    expect(shares.get('one')).toEqual(alone);
    expect(shares.get('two')).toEqual(alone);
    expect(alone.tagCount).toBe(3);
    expect(alone.severalTagsRequestCount).toBe(1);
    expect(alone.malformedCount).toBe(1);
    expect(alone.tags).toHaveLength(Math.min(3, rowCountMax));
  });
});

test('days of a team are those of a log that only it writes, empty ones included', async () => {
  await insertRequests(database, rowsOf('one'));
  const alone = await spendByDay(database.source, { window, zone: 'UTC' });
  await insertRequests(database, rowsOf('two'));

  const shares = await teamSpendByDay(database.source, {
    window,
    zone: 'UTC',
    teamIds: ['one', 'none'],
  });

  expect(shares.get('one')).toEqual({ days: alone, absurdSpendCount: 1 });
  expect(alone.map(({ spendUsd }) => spendUsd)).toEqual([0.3, 6]);
  expect(shares.get('none')).toEqual({
    days: alone.map(({ day }) => ({ day, spendUsd: 0, requestCount: 0 })),
    absurdSpendCount: 0,
  });
});

test('models and keys of a team are its own, largest first, and counted beyond the limit', async () => {
  const row = (teamId: string, spendUsd: number, model: string, alias: string | null) => ({
    teamId,
    at: now,
    spendUsd,
    modelGroup: model,
    metadata: { user_api_key_alias: alias },
  });
  await insertRequests(database, [
    row('one', 0.1, 'small', 'ci'),
    row('one', 0.2, 'large', null),
    row('one', 0.05, 'tiny', 'ci'),
    { ...row('one', 7, 'large', 'ci'), at: earlier },
    { ...row('one', 7, 'gone', 'ci'), at: earlier },
    row('two', 9, 'large', 'ci'),
  ]);
  const options = { window, before, teamIds: ['one'], rowCountMax: 2 };

  const models = await teamSpendParts(database.source, { ...options, by: 'model' });
  const keys = await teamSpendParts(database.source, { ...options, by: 'key' });

  expect([...models]).toEqual([
    [
      'one',
      {
        parts: [
          { name: 'large', spendUsd: 0.2, spendUsdBefore: 7, requestCount: 1 },
          { name: 'small', spendUsd: 0.1, spendUsdBefore: 0, requestCount: 1 },
        ],
        partCount: 3,
      },
    ],
  ]);
  expect(keys.get('one')).toEqual({
    parts: [
      { name: null, spendUsd: 0.2, spendUsdBefore: 0, requestCount: 1 },
      { name: 'ci', spendUsd: 0.15, spendUsdBefore: 14, requestCount: 2 },
    ],
    partCount: 2,
  });
});

test('of the metadata of teams only one key is read, and no more of it than a list of names', async () => {
  const metadata: Readonly<Record<string, unknown>> = {
    named: { tollbell_destination: 'room', api_key: 'planted-secret' },
    listed: { tollbell_destination: ['room', 'hall'] },
    none: { api_key: 'planted-secret' },
    null: { tollbell_destination: null },
    long: { tollbell_destination: 'x'.repeat(5_000) },
    list: ['tollbell_destination'],
    text: 'tollbell_destination',
    nothing: null,
  };
  for (const [id, value] of Object.entries(metadata)) {
    await insertTeam(database, { id, alias: id });
    await database.query('update "LiteLLM_TeamTable" set metadata = $2 where team_id = $1', [
      id,
      JSON.stringify(value),
    ]);
  }

  const teamIds = Object.keys(metadata);

  expect(await teamDestinations(database.source, { teamIds })).toEqual(
    new Map<string, unknown>([
      ['named', 'room'],
      ['listed', ['room', 'hall']],
      ['long', false],
    ]),
  );
});

test('without teams nothing is asked', async () => {
  await insertRequests(database, rowsOf('one'));
  const none = { window, before, teamIds: [], rowCountMax: 5 };

  expect((await teamDestinations(database.source, none)).size).toBe(0);
  expect((await teamSpendByDay(database.source, { ...none, zone: 'UTC' })).size).toBe(0);
  expect((await teamSpendParts(database.source, { ...none, by: 'key' })).size).toBe(0);
});
