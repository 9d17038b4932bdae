/** Spend by team, tag and day: parts, totals, and the rows that are odd. */
import { beforeEach, describe, expect, test } from 'vitest';
import { newestFeatures } from '../../src/database/source-features.ts';
import { logCounts, logEnds } from '../../src/queries/log-coverage.ts';
import { recordedTeamNames } from '../../src/queries/recorded-team-names.ts';
import { spendByDay } from '../../src/queries/spend-by-day.ts';
import { tagSpend } from '../../src/queries/tag-spend.ts';
import { teamNames } from '../../src/queries/team-names.ts';
import { teamSpend } from '../../src/queries/team-spend.ts';
import { trafficTotals } from '../../src/queries/traffic-totals.ts';
import { tagPattern } from '../../src/rules/tag-pattern.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests, insertTeam } from '../support/rows.ts';

const database = await cloneDatabase();
const before = { start: new Date('2026-11-19T00:00Z'), end: new Date('2026-11-20T00:00Z') };
const window = { start: before.end, end: new Date('2026-11-21T00:00Z') };
const features = newestFeatures;
const coverage = async () => ({
  ...(await logCounts(database.source, { window })),
  ...(await logEnds(database.source, { window, features })),
});
const now = '2026-11-20T10:00:00Z';
const earlier = '2026-11-19T10:00:00Z';

beforeEach(async () => {
  await database.query(
    'truncate "LiteLLM_SpendLogs", "LiteLLM_TeamTable", "LiteLLM_DeletedTeamTable", "LiteLLM_DailyUserSpend" cascade',
  );
});

describe('teams', () => {
  test('are summed by id against the period before; no team is one row', async () => {
    await insertRequests(database, [
      { at: now, teamId: 'a', spendUsd: 3 },
      { at: now, teamId: 'a', spendUsd: 1, status: 'failure' },
      { at: earlier, teamId: 'a', spendUsd: 2 },
      { at: now, teamId: '', spendUsd: 0.5 },
      { at: now, teamId: null, spendUsd: 0.25 },
      { at: earlier, teamId: 'gone', spendUsd: 9 },
    ]);

    const { teams, teamCount } = await teamSpend(database.source, {
      window,
      before,
      rowCountMax: 10,
    });

    expect(teamCount).toBe(2);
    expect(teams).toEqual([
      { teamId: 'a', spendUsd: 4, spendUsdBefore: 2, requestCount: 2, failureCount: 1 },
      { teamId: null, spendUsd: 0.75, spendUsdBefore: 0, requestCount: 2, failureCount: 0 },
    ]);
  });

  test('beyond the limit are counted', async () => {
    await insertRequests(
      database,
      Array.from({ length: 8 }, (_, index) => ({ at: now, teamId: `t${index}`, spendUsd: index })),
    );

    const { teams, teamCount } = await teamSpend(database.source, {
      window,
      before,
      rowCountMax: 3,
    });

    expect(teams.map(({ teamId }) => teamId)).toEqual(['t7', 't6', 't5']);
    expect(teamCount).toBe(8);
  });

  test('keep their names when they are deleted: from the copy, else from their requests', async () => {
    await insertTeam(database, { id: 'live', alias: 'Live' });
    await insertTeam(database, { id: 'unnamed', alias: null });
    await database.query(
      `insert into "LiteLLM_DeletedTeamTable" (id, team_id, team_alias, deleted_at)
       values ('1', 'archived', 'Old name', '2026-01-01'), ('2', 'archived', 'Last name', '2026-02-01')`,
    );
    await insertRequests(database, [
      { at: now, teamId: 'forgotten', metadata: { user_api_key_team_alias: 'Remembered' } },
      { at: now, teamId: 'nameless' },
    ]);

    const teamIds = ['live', 'unnamed', 'archived', 'forgotten', 'nameless'];
    const known = await teamNames(database.source, { teamIds, features });
    const recorded = await recordedTeamNames(database.source, {
      teamIds: teamIds.filter((teamId) => !known.has(teamId)),
      window,
    });

    expect(Object.fromEntries(known)).toEqual({
      live: { alias: 'Live', isDeleted: false },
      unnamed: { alias: null, isDeleted: false },
      archived: { alias: 'Last name', isDeleted: true },
    });
    expect(Object.fromEntries(recorded)).toEqual({
      forgotten: { alias: 'Remembered', isDeleted: true },
      nameless: { alias: null, isDeleted: true },
    });
  });
});

describe('tags', () => {
  const tagsOf = (method: 'full' | 'split') =>
    tagSpend(database.source, {
      window,
      before,
      method,
      includePattern: tagPattern(['*']),
      excludePattern: tagPattern(['User-Agent:*']),
      rowCountMax: 10,
    });

  beforeEach(async () => {
    await insertRequests(database, [
      { at: now, spendUsd: 1, tags: ['User-Agent: OpenAI', 'User-Agent: OpenAI/1'] },
      { at: now, spendUsd: 2, tags: ['a', 'User-Agent: OpenAI'] },
      { at: now, spendUsd: 10, tags: ['a', 'b', 'c'] },
      { at: earlier, spendUsd: 4, tags: ['a'] },
    ]);
  });

  test('full: each tag has the whole, and rows exceed the tagged spend by the overlap', async () => {
    const { tags, fullSpendUsdSum, taggedSpendUsd, untaggedSpendUsd, severalTagsRequestCount } =
      await tagsOf('full');

    expect(
      tags.map(({ tag, fullSpendUsd, fullSpendUsdBefore }) => [
        tag,
        fullSpendUsd,
        fullSpendUsdBefore,
      ]),
    ).toEqual([
      ['a', 12, 4],
      ['b', 10, 0],
      ['c', 10, 0],
    ]);
    expect(fullSpendUsdSum).toBe(32);
    expect(fullSpendUsdSum - taggedSpendUsd).toBe(20);
    expect(untaggedSpendUsd).toBe(1);
    expect(severalTagsRequestCount).toBe(1);
  });

  test('split: rows and untagged together are the total to the cent', async () => {
    const { tags, untaggedSpendUsd } = await tagsOf('split');
    const { spendUsd } = await trafficTotals(database.source, { window });

    const sum = tags.reduce((total, { splitSpendUsd }) => total + splitSpendUsd, untaggedSpendUsd);
    expect(sum).toBeCloseTo(spendUsd, 9);
    expect(tags[0]).toMatchObject({ tag: 'a', requestCount: 2 });
    expect(tags[0]?.splitSpendUsd).toBeCloseTo(2 + 10 / 3, 9);
  });

  test('User-Agent tags are no rows, and their spend stays in the total', async () => {
    const { tags } = await tagsOf('full');

    expect(tags.map(({ tag }) => tag)).toEqual(['a', 'b', 'c']);
    expect((await trafficTotals(database.source, { window })).spendUsd).toBe(13);
  });

  test.each([
    ['an object', { a: 1 }],
    ['a string', 'a'],
    ['a number', 7],
    ['null', null],
  ])('that are %s spoil nothing and count as untagged', async (_, tags) => {
    await insertRequests(database, [{ at: now, spendUsd: 5, tags }]);

    const result = await tagsOf('full');

    expect(result.untaggedSpendUsd).toBe(6);
    expect(result.malformedCount).toBe(tags === null ? 0 : 1);
    expect(result.tags).toHaveLength(3);
  });

  test('repeated, empty and odd elements of a list count once or not at all', async () => {
    await insertRequests(database, [
      { at: now, spendUsd: 5, tags: ['d', 'd', '', null, 7, { x: 1 }] },
    ]);

    const { tags } = await tagsOf('full');

    expect(tags.find(({ tag }) => tag === 'd')).toMatchObject({ fullSpendUsd: 5, requestCount: 1 });
    // Whatever is no text is no tag.
    expect(tags.map(({ tag }) => tag)).not.toContain('7');
  });

  test('the database column itself null is untagged', async () => {
    await database.query(`update "LiteLLM_SpendLogs" set request_tags = null`);

    expect(await tagsOf('full')).toMatchObject({
      tags: [],
      tagCount: 0,
      untaggedSpendUsd: 13,
      malformedCount: 0,
    });
  });
});

test('spend that is no amount counts as nothing, and is counted', async () => {
  await insertRequests(database, [
    { at: now, spendUsd: 'NaN' },
    { at: now, spendUsd: 'Infinity' },
    { at: now, spendUsd: '-Infinity' },
    { at: now, spendUsd: 1e-300 },
    { at: now, spendUsd: -2 },
    { at: now, spendUsd: 7 },
  ]);

  expect((await trafficTotals(database.source, { window })).spendUsd).toBe(5);
  expect(await coverage()).toMatchObject({
    rowCount: 6,
    absurdSpendCount: 3,
  });
});

test('a sum is the same whatever the order of its rows', async () => {
  const amounts = Array.from({ length: 500 }, (_, index) => 0.1 + index * 1e-7);
  await insertRequests(
    database,
    amounts.map((spendUsd) => ({ at: now, spendUsd })),
  );
  const first = await trafficTotals(database.source, { window });

  await database.query('truncate "LiteLLM_SpendLogs"');
  await insertRequests(
    database,
    amounts.toReversed().map((spendUsd) => ({ at: now, spendUsd })),
  );

  expect((await trafficTotals(database.source, { window })).spendUsd).toBe(first.spendUsd);
});

test('days of a zone hold what was spent in them, quiet ones nothing', async () => {
  await insertRequests(database, [
    { at: '2026-11-18T22:59:59.999Z', spendUsd: 100 },
    { at: '2026-11-18T23:00:00Z', spendUsd: 1 },
    { at: '2026-11-20T22:59:59Z', spendUsd: 2 },
    { at: '2026-11-20T23:00:00Z', spendUsd: 4 },
  ]);

  const days = await spendByDay(database.source, {
    window: { start: new Date('2026-11-18T23:00Z'), end: new Date('2026-11-21T23:00Z') },
    zone: 'Europe/Berlin',
  });

  expect(days).toEqual([
    { day: '2026-11-19', spendUsd: 1, requestCount: 1 },
    { day: '2026-11-20', spendUsd: 2, requestCount: 1 },
    { day: '2026-11-21', spendUsd: 4, requestCount: 1 },
  ]);
});

test("coverage knows both ends of the log and the gateway's own count", async () => {
  await insertRequests(database, [{ at: earlier }, { at: now }, { at: '2026-11-22T08:00:00Z' }]);
  await database.query(
    `insert into "LiteLLM_DailyUserSpend" (id, date, api_key, user_id, api_requests, updated_at)
     values ('1', '2026-11-20', 'k', 'u', 5, '2026-11-20'), ('2', '2026-11-20', 'k', 'u', 6, '2026-11-20'),
            ('3', '2026-11-21', 'k', 'u', 9, '2026-11-21')`,
  );

  expect(await coverage()).toEqual({
    rowCount: 1,
    absurdSpendCount: 0,
    oldestRowAt: new Date(earlier),
    newestRowAt: new Date('2026-11-22T08:00:00Z'),
    gatewayRequestCount: 11,
  });
});

test('coverage of an empty log is empty', async () => {
  expect(await coverage()).toMatchObject({
    rowCount: 0,
    oldestRowAt: null,
    newestRowAt: null,
    gatewayRequestCount: 0,
  });
});
