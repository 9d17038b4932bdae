/** A report says where the gateway's own daily tables disagree with the log, and flags the period. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Reconciliation } from '../../src/rules/reconcile-spend.ts';
import { configOf } from '../support/configs.ts';
import { insertDailyRows, removeDailyRows } from '../support/daily-rows.ts';
import { type DraftOptions, draftOf } from '../support/draft.ts';
import type { Generation } from '../support/litellm-generations.ts';
import { cloneDatabase, databaseOfGeneration, type TestDatabase } from '../support/postgres.ts';
import { insertRequests, insertTeam } from '../support/rows.ts';
import { readerRole } from '../support/urls.ts';

const generations: readonly Generation[] = ['1.74', '1.80', '1.83', '1.105'];
const now = '2026-11-24T09:00:00Z';

interface Told {
  readonly severity: string;
  readonly text: string;
  readonly reconciliation: Reconciliation;
}

async function told(
  database: TestDatabase,
  options: Partial<DraftOptions> & { readonly job?: string } = {},
): Promise<Told> {
  const { job = 'spend-reports', ...own } = options;
  const { message, text, figures } = await draftOf(database, job, { now, ...own });
  return {
    severity: message.severity,
    text: text.replace(/[│\s•]+/g, ' '),
    reconciliation: (figures as { readonly reconciliation: Reconciliation }).reconciliation,
  };
}

/** 200 requests of one team and 100 of another in the week, some of nobody and of a deleted team. */
async function insertWeek(database: TestDatabase): Promise<void> {
  await insertTeam(database, { id: 'team-r', alias: 'research' });
  await insertTeam(database, { id: 'team-s', alias: 'search' });
  const at = (index: number): string =>
    `2026-11-${17 + (index % 7)}T${String(10 + (index % 10)).padStart(2, '0')}:00:00Z`;
  const tags = ['env:prod', 'User-Agent: curl', 'User-Agent: curl/8.5.0'];
  await insertRequests(database, [
    { at: '2026-11-10T10:00:00Z' },
    ...Array.from({ length: 200 }, (_, index) => ({
      at: at(index),
      spendUsd: 2.05,
      teamId: 'team-r',
      tags: index % 2 === 0 ? tags : ['project:atlas', ...tags],
    })),
    ...Array.from({ length: 100 }, (_, index) => ({
      at: at(index),
      spendUsd: 1,
      teamId: 'team-s',
      tags: [],
    })),
    { at: at(1), spendUsd: 3, teamId: null },
    { at: at(2), spendUsd: 4, teamId: '' },
    { at: at(3), spendUsd: 0, teamId: 'team-s', status: 'failure', tags: ['env:prod'] },
    {
      at: at(4),
      spendUsd: 5,
      teamId: 'gone',
      metadata: { user_api_key_team_alias: 'Gone' },
    },
    { at: '2026-11-24T08:00:00Z', teamId: 'team-r' },
  ]);
  await insertDailyRows(database);
}

describe.each(generations)('LiteLLM %s', async (generation) => {
  const database = await databaseOfGeneration(generation);
  await insertWeek(database);

  test('several rows for one logical key are summed: no word while all agrees', async () => {
    const { severity, text, reconciliation } = await told(database);

    expect(reconciliation).toMatchObject({
      all: { log: { spendUsd: 522, requestCount: 304 }, lacking: null },
      teams: {
        comparedCount: 4,
        differingCount: 0,
        log: { spendUsd: 522, requestCount: 304 },
        daily: { spendUsd: 522, requestCount: 304 },
      },
      tags: { comparedCount: 2, differingCount: 0 },
      notCompared: [],
    });
    expect(text).not.toContain('disagree');
    expect(severity).toBe('info');
  });

  test('3% of the rows gone: the difference of each team, and a flag', async () => {
    await removeDailyRows(database, { table: 'Team', entity: 'team-r', count: 6 });
    await removeDailyRows(database, { table: 'Team', entity: 'team-s', count: 3 });
    await removeDailyRows(database, { table: 'Tag', entity: 'project:atlas', count: 3 });

    for (const job of ['spend-reports', 'monthly-spend-reports']) {
      const window = { start: new Date('2026-11-17T00:00Z'), end: new Date('2026-11-24T00:00Z') };
      const { severity, text, reconciliation } = await told(database, { job, window });

      expect(severity).toBe('warning');
      expect(text).toContain(
        "Completeness The spend log and the gateway's own daily tables disagree about 17 – 23 Nov 2026, in whole UTC days: The gateway's daily table lacks $12.30 of $410.00 (3%) for team research in these days. The gateway's daily table lacks $3.00 of $100.00 (3%) for team search in these days. The gateway's daily table lacks $6.15 of $205.00 (3%) for tag project:atlas in these days.",
      );
      expect(reconciliation).toMatchObject({
        all: { lacking: null },
        teams: {
          comparedCount: 4,
          differingCount: 2,
          differenceUsd: -15.3,
          differenceRequestCount: -9,
          entities: [
            { entity: 'team-r', label: 'research', differenceUsd: -12.3, lacking: 'daily-table' },
            { entity: 'team-s', label: 'search', differenceUsd: -3, lacking: 'daily-table' },
          ],
        },
        tags: { differingCount: 1 },
      });
    }
  });
});

describe('with the newest gateway', async () => {
  const database = await cloneDatabase();

  beforeEach(async () => {
    await database.query(
      'truncate "LiteLLM_SpendLogs", "LiteLLM_TeamTable", "LiteLLM_DailyUserSpend", "LiteLLM_DailyTeamSpend", "LiteLLM_DailyTagSpend" cascade',
    );
    await insertWeek(database);
  });

  test('rows that the log lost are missed too, of a deleted team and of none', async () => {
    await database.query(
      `delete from "LiteLLM_SpendLogs" where spend in (3, 4) or (team_id = 'gone' and spend = 5)`,
    );

    const { text } = await told(database);

    expect(text).toContain(
      "The spend log lacks $12.00 of $522.00 (2.3%) that the gateway's daily table has for all requests in these days. The spend log lacks $7.00 of $7.00 (100%) that the gateway's daily table has for requests without a team in these days. The spend log lacks $5.00 of $5.00 (100%) that the gateway's daily table has for team gone (deleted) in these days.",
    );
  });

  test('tags that the report does not list are not compared, unless it does', async () => {
    await removeDailyRows(database, { table: 'Tag', entity: 'User-Agent: curl', count: 20 });

    expect((await told(database)).text).not.toContain('disagree');
    const { text } = await told(database, {
      config: configOf('tollbell: { reports: { spend_reports: { tags: { exclude: [] } } } }'),
    });
    expect(text).toContain('lacks $41.00 of $410.00 (10%) for tag User-Agent: curl in these days.');
  });

  test('flat cost of reserved capacity is no difference', async () => {
    await database.query(
      `insert into "LiteLLM_DailyTeamSpend" (id, team_id, date, api_key, model, ptu_flat_cost, updated_at)
       values ('f1', 'team-r', '2026-11-18', '__ptu_flat_cost__', 'm', 240, '2026-11-19'),
              ('f2', 'team-of-capacity-only', '2026-11-18', '__ptu_flat_cost__', 'm', 60.5, '2026-11-19'),
              ('f3', 'team-r', '2026-11-25', '__ptu_flat_cost__', 'm', 1000, '2026-11-19')`,
    );

    const { text, reconciliation } = await told(database);

    expect(text).not.toContain('disagree');
    expect(reconciliation).toMatchObject({ flatCostUsd: 300.5, teams: { comparedCount: 4 } });
  });

  test('in another zone only whole UTC days are compared, and it says which', async () => {
    await removeDailyRows(database, { table: 'Team', entity: 'team-r', count: 190 });

    const { text, reconciliation } = await told(database, {
      config: configOf('tollbell: { timezone: America/New_York }'),
    });

    expect(text).toContain('disagree about 18 – 23 Nov 2026, in whole UTC days');
    expect(reconciliation.days).toEqual({
      window: { start: new Date('2026-11-18T00:00Z'), end: new Date('2026-11-24T00:00Z') },
      leftOut: [
        {
          reason: 'part-of-a-day',
          window: { start: new Date('2026-11-17T05:00Z'), end: new Date('2026-11-18T00:00Z') },
        },
        {
          reason: 'part-of-a-day',
          window: { start: new Date('2026-11-24T00:00Z'), end: new Date('2026-11-24T05:00Z') },
        },
      ],
    });
  });

  test('the running day is not compared: its rows are flushed late', async () => {
    await database.query(`delete from "LiteLLM_DailyTeamSpend" where date >= '2026-11-24'`);
    const window = { start: new Date('2026-11-18T00:00Z'), end: new Date('2026-11-25T00:00Z') };

    expect((await told(database, { window })).text).not.toContain('disagree');
  });

  test('days before the log begins are not compared: it was pruned, which is said', async () => {
    await database.query(`delete from "LiteLLM_SpendLogs" where "startTime" < '2026-11-19 12:00'`);

    const { text, reconciliation } = await told(database);

    expect(text).toContain('The spend log begins at 2026-11-19T12:00Z');
    expect(text).not.toContain('disagree');
    expect(reconciliation.days.window?.start).toEqual(new Date('2026-11-20T00:00Z'));
  });

  test('a log without requests is told once, and not again team by team', async () => {
    await database.query(
      `delete from "LiteLLM_SpendLogs" where "startTime" between '2026-11-17' and '2026-11-24'`,
    );

    const { text } = await told(database);

    expect(text).toContain('304 requests in this period and the spend log has none');
    expect(text).not.toContain('disagree');
  });

  test('amounts that are none count as nothing, on both sides', async () => {
    await insertRequests(database, [
      { at: '2026-11-18T10:00:00Z', spendUsd: 'NaN', teamId: 'nan' },
    ]);
    await database.query(
      `insert into "LiteLLM_DailyTeamSpend" (id, team_id, date, api_key, spend, api_requests, updated_at)
       values ('n', 'nan', '2026-11-18', 'k', 'NaN', 1, '2026-11-19')`,
    );

    expect((await told(database)).reconciliation.teams).toMatchObject({ differingCount: 0 });
  });

  test('failures that the gateway leaves out of the log are no difference', async () => {
    await database.query(
      `insert into "LiteLLM_DailyTeamSpend" (id, team_id, date, api_key, api_requests, failed_requests, updated_at)
       values ('x', 'team-r', '2026-11-18', 'k', 50, 50, '2026-11-19')`,
    );

    expect((await told(database)).text).toContain(
      'The spend log lacks 50 requests of 250 requests',
    );
    const { text } = await told(database, {
      config: configOf('general_settings: { disable_error_logs: true }'),
    });
    expect(text).not.toContain('disagree');
  });
});

test.each<[what: string, sql: string, notCompared: readonly object[]]>([
  [
    'the right to read one',
    `revoke select (spend) on "LiteLLM_DailyTeamSpend" from ${readerRole}`,
    [{ what: 'teams', reason: 'not-granted' }],
  ],
  ['a table', 'drop table "LiteLLM_DailyTagSpend"', [{ what: 'tags', reason: 'missing' }]],
  [
    'all rows, as where the gateway keeps none',
    'truncate "LiteLLM_DailyUserSpend", "LiteLLM_DailyTeamSpend", "LiteLLM_DailyTagSpend"',
    [
      { what: 'all', reason: 'empty' },
      { what: 'teams', reason: 'empty' },
      { what: 'tags', reason: 'empty' },
    ],
  ],
])('without %s the report has no word of it', async (_, sql, notCompared) => {
  const database = await cloneDatabase();
  await insertWeek(database);
  await database.query(sql);

  const { severity, text, reconciliation } = await told(database);

  expect(reconciliation.notCompared).toEqual(notCompared);
  expect(text).not.toContain('disagree');
  expect(severity).toBe('info');
});

test('a date that has become a date is read like one that is text', async () => {
  const database = await cloneDatabase();
  await insertWeek(database);
  for (const table of ['User', 'Team', 'Tag']) {
    await database.query(
      `alter table "LiteLLM_Daily${table}Spend" alter column date type date using date::date`,
    );
  }
  await removeDailyRows(database, { table: 'Team', entity: 'team-r', count: 6 });

  const { text, reconciliation } = await told(database);

  expect(text).toContain('lacks $12.30 of $410.00 (3%) for team research');
  expect(reconciliation).toMatchObject({ all: { lacking: null }, tags: { differingCount: 0 } });
});
