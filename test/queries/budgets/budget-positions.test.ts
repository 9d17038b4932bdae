/** P3: where budgets stand, of every kind of entity, from the gateway's tables alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { readSnapshot } from '../../../src/database/read-snapshot.ts';
import { detectSourceFeatures, newestFeatures } from '../../../src/database/source-features.ts';
import type { BudgetKind, BudgetPosition } from '../../../src/queries/budgets/budget-position.ts';
import {
  type BudgetPositionsOptions,
  budgetPositions,
} from '../../../src/queries/budgets/budget-positions.ts';
import { countBudgeted, coveredBudgets } from '../../../src/queries/budgets/covered-budgets.ts';
import { insertRows } from '../../support/budget-rows.ts';
import type { Generation } from '../../support/litellm-generations.ts';
import { cloneDatabase, databaseOfGeneration, type TestDatabase } from '../../support/postgres.ts';
import { readerRole } from '../../support/urls.ts';

const now = new Date('2026-11-24T12:00:00Z');
const none = {
  proxyLimitUsd: null,
  proxyDuration: null,
  endUserBudgetId: null,
  endUserLimitUsd: null,
};
const near = { share: 0.85, leftUsd: null, projectedShare: null };
const usual: BudgetPositionsOptions = {
  features: newestFeatures,
  defaults: none,
  now,
  near,
  known: [],
};

const database = await cloneDatabase();
const insert = (table: string, ...rows: readonly Readonly<Record<string, unknown>>[]) =>
  insertRows(database, table, rows);

const positionsIn = (
  { source }: Pick<TestDatabase, 'source'>,
  kind: BudgetKind,
  options: Partial<BudgetPositionsOptions> = {},
): Promise<readonly BudgetPosition[]> =>
  readSnapshot(source, (snapshot) => budgetPositions(snapshot, kind, { ...usual, ...options }));
const positions = (kind: BudgetKind, options: Partial<BudgetPositionsOptions> = {}) =>
  positionsIn(database, kind, options);
const idsOf = async (kind: BudgetKind, options: Partial<BudgetPositionsOptions> = {}) =>
  (await positions(kind, options)).map(({ id }) => id).toSorted();

const tables = [
  'VerificationToken',
  'TeamTable',
  'TeamMembership',
  'UserTable',
  'EndUserTable',
  'ProjectTable',
  'TagTable',
  'OrganizationTable',
  'BudgetWindowSpend',
  'BudgetTable',
];
beforeEach(async () => {
  await database.query(`truncate ${tables.map((name) => `"LiteLLM_${name}"`).join(', ')} cascade`);
});

const resetAt = '2026-12-01T00:00:00';
const noOwner = {
  teamId: null,
  teamAlias: null,
  userId: null,
  userEmail: null,
  organizationId: null,
  organizationAlias: null,
};

describe('every kind', () => {
  beforeEach(async () => {
    await insert('BudgetTable', {
      budget_id: 'shared',
      max_budget: 100,
      soft_budget: 50,
      budget_duration: '30d',
      budget_reset_at: resetAt,
    });
    await insert('OrganizationTable', {
      organization_id: 'org',
      organization_alias: 'Org',
      budget_id: 'shared',
      spend: 60,
    });
    await insert('TeamTable', {
      team_id: 'atlas',
      team_alias: 'Atlas',
      organization_id: 'org',
      spend: 86,
      max_budget: 100,
      soft_budget: 80,
      budget_duration: '30d',
      budget_reset_at: resetAt,
      metadata: {
        soft_budget_alerting_emails: ['a@x.example', 'b@x.example'],
        team_member_budget_id: 'shared',
        team_member_max_budget_alert_emails: { 90: ['lead@x.example'], nonsense: ['c@x.example'] },
        secret: 'never read',
      },
    });
    await insert('UserTable', {
      user_id: 'ann',
      user_alias: 'Ann',
      user_email: 'ann@x.example',
      spend: 9,
      max_budget: 10,
      budget_duration: '7d',
      budget_reset_at: '2026-11-30T00:00:00',
    });
  });

  test('a key with limits of its own', async () => {
    await insert('VerificationToken', {
      token: 'hash',
      key_alias: 'prod',
      spend: 86,
      max_budget: 100,
      budget_duration: '30d',
      budget_reset_at: resetAt,
      team_id: 'atlas',
      user_id: 'ann',
      metadata: {
        soft_budget_alerting_emails: 'a@x.example, b@x.example',
        max_budget_alert_emails: { 80: ['c@x.example'] },
      },
    });

    expect(await positions('key')).toEqual([
      {
        kind: 'key',
        id: 'hash',
        scope: { kind: 'all' },
        name: 'prod',
        spendUsd: 86,
        spendFrom: 'counter',
        limitUsd: 100,
        softLimitUsd: null,
        duration: '30d',
        resetAt: new Date('2026-12-01T00:00:00Z'),
        countedSince: null,
        counterIsReset: 'each-window',
        sharedBudgetId: null,
        owner: {
          teamId: 'atlas',
          teamAlias: 'Atlas',
          userId: 'ann',
          userEmail: 'ann@x.example',
          organizationId: 'org',
          organizationAlias: 'Org',
        },
        alertEmails: ['a@x.example', 'b@x.example'],
        maxBudgetAlertEmails: { 80: ['c@x.example'] },
      },
    ]);
  });

  test('keys that share a row, each with a spend of its own', async () => {
    await insert(
      'VerificationToken',
      { token: 'one', spend: 90, budget_id: 'shared' },
      { token: 'two', spend: 51, budget_id: 'shared' },
      { token: 'three', spend: 49, budget_id: 'shared' },
      // A limit of its own goes before the shared one; the soft one is only there.
      { token: 'four', spend: 51, max_budget: 1_000, budget_id: 'shared' },
      // So does a window of its own.
      {
        token: 'five',
        spend: 90,
        budget_id: 'shared',
        budget_duration: '1d',
        budget_reset_at: '2026-11-25T00:00:00',
      },
    );

    expect(await idsOf('key')).toEqual(['five', 'four', 'one', 'two']);
    const found = new Map((await positions('key')).map((position) => [position.id, position]));
    expect(found.get('two')).toMatchObject({
      limitUsd: 100,
      softLimitUsd: 50,
      duration: '30d',
      resetAt: new Date('2026-12-01T00:00:00Z'),
      sharedBudgetId: 'shared',
    });
    expect(found.get('four')).toMatchObject({ limitUsd: 1_000, softLimitUsd: 50 });
    expect(found.get('five')).toMatchObject({
      duration: '1d',
      resetAt: new Date('2026-11-25T00:00:00Z'),
    });
  });

  test('a user, and not the row of the whole proxy', async () => {
    await insert('UserTable', { user_id: 'litellm-proxy-budget', spend: 9, max_budget: 10 });

    expect(await positions('user')).toMatchObject([
      {
        id: 'ann',
        name: 'Ann',
        spendUsd: 9,
        limitUsd: 10,
        owner: { ...noOwner, userId: 'ann', userEmail: 'ann@x.example' },
      },
    ]);
  });

  test('a team, with its soft limit and whom LiteLLM tells', async () => {
    expect(await positions('team')).toMatchObject([
      {
        id: 'atlas',
        name: 'Atlas',
        spendUsd: 86,
        limitUsd: 100,
        softLimitUsd: 80,
        alertEmails: ['a@x.example', 'b@x.example'],
        owner: {
          ...noOwner,
          teamId: 'atlas',
          teamAlias: 'Atlas',
          organizationId: 'org',
          organizationAlias: 'Org',
        },
      },
    ]);
    expect(JSON.stringify(await positions('team'))).not.toContain('never read');
  });

  test('a member of a team: a budget of its own, else what the team has for its members', async () => {
    await insert('BudgetTable', { budget_id: 'small', max_budget: 5 });
    await insert(
      'TeamMembership',
      { team_id: 'atlas', user_id: 'ann', spend: 90 },
      { team_id: 'atlas', user_id: 'bob', spend: 6, budget_id: 'small' },
      { team_id: 'atlas', user_id: 'cleo', spend: 1 },
      { team_id: 'gone', user_id: 'dan', spend: 1_000 },
    );

    expect(await positions('team_member')).toMatchObject([
      {
        id: 'atlas/ann',
        limitUsd: 100,
        sharedBudgetId: 'shared',
        maxBudgetAlertEmails: { 90: ['lead@x.example'] },
        owner: { teamId: 'atlas', teamAlias: 'Atlas', userId: 'ann', userEmail: 'ann@x.example' },
      },
      { id: 'atlas/bob', limitUsd: 5, sharedBudgetId: 'small', owner: { userEmail: null } },
    ]);
  });

  test('an end user: a row of its own, else what the config has for all', async () => {
    await insert('BudgetTable', { budget_id: 'default', max_budget: 2 });
    await insert(
      'EndUserTable',
      { user_id: 'c-1', alias: 'Customer', spend: 99, budget_id: 'shared', blocked: false },
      { user_id: 'c-2', spend: 3, blocked: false },
    );

    expect(await positions('end_user')).toMatchObject([{ id: 'c-1', name: 'Customer' }]);
    const byId = await positions('end_user', { defaults: { ...none, endUserBudgetId: 'default' } });
    expect(byId.map(({ id, limitUsd, sharedBudgetId }) => [id, limitUsd, sharedBudgetId])).toEqual([
      ['c-1', 100, 'shared'],
      ['c-2', 2, 'default'],
    ]);
    const byAmount = await positions('end_user', { defaults: { ...none, endUserLimitUsd: 3 } });
    expect(byAmount).toMatchObject([
      { id: 'c-1' },
      { id: 'c-2', limitUsd: 3, sharedBudgetId: null },
    ]);
  });

  test('an organization, a project and a tag, whose counters may be of several windows', async () => {
    await insert('ProjectTable', {
      project_id: 'p',
      project_alias: 'Project',
      team_id: 'atlas',
      budget_id: 'shared',
      spend: 86,
      metadata: { soft_budget_alerting_emails: ['p@x.example'] },
    });
    await insert('TagTable', { tag_name: 'env:prod', budget_id: 'shared', spend: 85 });

    expect(await positions('organization')).toMatchObject([
      { id: 'org', name: 'Org', spendUsd: 60, softLimitUsd: 50, counterIsReset: 'unsure' },
    ]);
    expect(await positions('project')).toMatchObject([
      {
        id: 'p',
        name: 'Project',
        alertEmails: ['p@x.example'],
        counterIsReset: 'unsure',
        owner: { teamId: 'atlas', teamAlias: 'Atlas', organizationAlias: 'Org' },
      },
    ]);
    expect(await positions('tag')).toMatchObject([
      { id: 'env:prod', name: 'env:prod', spendUsd: 85, counterIsReset: 'unsure' },
    ]);
  });

  test('the proxy: its row, the config above it, and neither', async () => {
    expect(await positions('proxy')).toEqual([]);
    const defaults = { ...none, proxyLimitUsd: 500, proxyDuration: '30d' };
    expect(await positions('proxy', { defaults })).toMatchObject([
      { id: 'proxy', spendFrom: 'computed', limitUsd: 500, duration: '30d', resetAt: null },
    ]);
    await insert('UserTable', {
      user_id: 'litellm-proxy-budget',
      spend: 1,
      max_budget: 400,
      budget_duration: '7d',
      budget_reset_at: resetAt,
    });

    expect(await positions('proxy')).toMatchObject([
      { id: 'proxy', name: null, spendUsd: 1, spendFrom: 'counter', limitUsd: 400, duration: '7d' },
    ]);
    expect(await positions('proxy', { defaults })).toMatchObject([{ limitUsd: 500, spendUsd: 1 }]);
    expect(await positions('proxy', { near: null, known: ['proxy'] })).toHaveLength(1);
    expect(await positions('proxy', { near: null })).toHaveLength(0);
  });
});

describe('models and windows', () => {
  test('a model by the counter where there is one, else to be summed', async () => {
    await insert('VerificationToken', {
      token: 'hash',
      spend: 0,
      model_max_budget: {
        'gpt-4o': { budget_limit: 10, time_period: '1d' },
        claude: { max_budget: 5, budget_duration: '7d' },
        old: 3,
        odd: 'text',
      },
      model_spend: { claude: 4.5 },
    });

    const found = await positions('key');
    expect(
      found.map(({ scope, spendFrom, spendUsd, limitUsd, duration }) => ({
        scope,
        spendFrom,
        spendUsd,
        limitUsd,
        duration,
      })),
    ).toEqual([
      {
        scope: { kind: 'model', model: 'old' },
        spendFrom: 'computed',
        spendUsd: 0,
        limitUsd: 3,
        duration: '28d',
      },
      {
        scope: { kind: 'model', model: 'claude' },
        spendFrom: 'counter',
        spendUsd: 4.5,
        limitUsd: 5,
        duration: '7d',
      },
      {
        scope: { kind: 'model', model: 'gpt-4o' },
        spendFrom: 'computed',
        spendUsd: 0,
        limitUsd: 10,
        duration: '1d',
      },
    ]);
  });

  const limits = [
    { budget_duration: '24h', max_budget: 10, reset_at: '2026-11-25T00:00:00+00:00' },
    { budget_duration: '30d', max_budget: 100, reset_at: '2026-12-01T00:00:00' },
  ];
  const counter = {
    entity_type: 'key',
    entity_id: 'hash',
    window_duration: '24h',
    window_start: '2026-11-24T00:00:00',
    spend: 9,
  };

  test('several windows by their counters', async () => {
    await insert(
      'VerificationToken',
      { token: 'hash', spend: 0, budget_limits: limits },
      { token: 'far', spend: 0, budget_limits: limits },
    );
    await insert('BudgetWindowSpend', counter, { ...counter, entity_id: 'far', spend: 1 });

    expect(await positions('key')).toMatchObject([
      {
        id: 'hash',
        scope: { kind: 'window', duration: '24h' },
        spendUsd: 9,
        spendFrom: 'counter',
        limitUsd: 10,
        resetAt: new Date('2026-11-25T00:00:00Z'),
        countedSince: new Date('2026-11-24T00:00:00Z'),
      },
      {
        scope: { kind: 'window', duration: '30d' },
        spendUsd: 0,
        limitUsd: 100,
        resetAt: new Date('2026-12-01T00:00:00Z'),
        countedSince: null,
      },
    ]);
  });

  test('without counters, and as a text of JSON, to be summed', async () => {
    await insert('TeamTable', { team_id: 't', budget_limits: limits });
    await insert('VerificationToken', { token: 'x', budget_limits: JSON.stringify(limits) });
    const features = {
      ...newestFeatures,
      budgetParts: { ...newestFeatures.budgetParts, windowCounters: false },
    };

    expect(await positions('team')).toEqual([]);
    expect(await positions('team', { features })).toMatchObject([
      { scope: { duration: '24h' }, spendFrom: 'computed' },
      { scope: { duration: '30d' }, spendFrom: 'computed' },
    ]);
    expect(await positions('key')).toMatchObject([{ scope: { duration: '24h' } }, {}]);
  });

  test.each([
    ['"text"', []],
    ['"[broken"', []],
    ['{"a": 1}', []],
    ['[1, null, "x", {"budget_duration": 7, "max_budget": "many"}]', []],
    ['[{"budget_duration": "1d", "max_budget": 1e400}]', []],
    ['[{"budget_duration": "1d", "max_budget": 1e-400}]', ['hash']],
    ['[{"budget_duration": "x", "max_budget": 1, "reset_at": "soon"}]', ['hash']],
  ])('whatever stands in budget_limits: %s', async (json, ids) => {
    await database.query(
      `insert into "LiteLLM_VerificationToken" (token, budget_limits) values ('hash', $1)`,
      [json],
    );
    await insert('BudgetWindowSpend', counter);
    const near = { share: 0.85, leftUsd: 1, projectedShare: 1 };

    expect(await idsOf('key', { near })).toEqual([]);
    expect(await idsOf('key', { near: null, known: ['hash'] })).toEqual(ids);
  });
});

describe('what matters', () => {
  test('limits that are none, zero, and amounts that are none', async () => {
    await insert(
      'TeamTable',
      { team_id: 'no limit', spend: 1_000 },
      { team_id: 'zero, unspent', spend: 0, max_budget: 0 },
      { team_id: 'zero', spend: 0.01, max_budget: 0 },
      { team_id: 'negative', spend: -5, max_budget: 1 },
      { team_id: 'soft only', spend: 5, soft_budget: 5 },
      { team_id: 'below soft', spend: 4.99, soft_budget: 5 },
    );
    await database.query(`
      insert into "LiteLLM_TeamTable" (team_id, spend, max_budget) values
        ('nan spend', 'NaN', 1), ('infinite spend', 'Infinity', 1), ('nan limit', 5, 'NaN'),
        ('infinite limit', 5, 'Infinity'), ('tiny', 1e-300, 1e-300)`);

    expect(await idsOf('team')).toEqual(['soft only', 'tiny', 'zero']);
    const known = ['zero, unspent', 'nan spend', 'nan limit', 'negative', 'no limit', 'never was'];
    const all = await positions('team', { near: null, known });
    expect(all.map(({ id, spendUsd, limitUsd }) => [id, spendUsd, limitUsd]).toSorted()).toEqual([
      ['nan spend', 0, 1],
      ['negative', -5, 1],
      ['zero, unspent', 0, 0],
    ]);
  });

  test('a level by its share, by what is left, and by the pace', async () => {
    const half = { budget_duration: '30d', budget_reset_at: resetAt };
    await insert(
      'TeamTable',
      { team_id: 'at 85', spend: 85, max_budget: 100, ...half },
      { team_id: 'at 84', spend: 84, max_budget: 100, ...half },
      { team_id: 'at 79', spend: 79, max_budget: 100, ...half },
      { team_id: 'at 40', spend: 40, max_budget: 100, ...half },
      {
        team_id: 'due',
        spend: 40,
        max_budget: 100,
        budget_duration: '1d',
        budget_reset_at: '2026-11-24T00:00:00',
      },
      { team_id: 'never reset', spend: 40, max_budget: 100 },
      {
        team_id: 'early',
        spend: 7.2,
        max_budget: 100,
        budget_duration: '7d',
        budget_reset_at: '2026-12-01T00:00:00',
      },
    );

    expect(await idsOf('team')).toEqual(['at 85']);
    expect(await idsOf('team', { near: { ...near, leftUsd: 16 } })).toEqual(['at 84', 'at 85']);
    // 23.5 of 30 days have gone.
    expect(await idsOf('team', { near: { ...near, projectedShare: 1 } })).toEqual([
      'at 79',
      'at 84',
      'at 85',
      'early',
    ]);
    expect(await idsOf('team', { near: { ...near, projectedShare: 1.5 } })).toEqual(['at 85']);
  });

  test('known ones by their key, wherever they stand, and each once', async () => {
    await insert(
      'TeamTable',
      { team_id: 'a', spend: 90, max_budget: 100 },
      { team_id: 'b', spend: 1, max_budget: 100 },
    );
    await insert('BudgetTable', { budget_id: 's', max_budget: 10 });
    await insert(
      'TeamMembership',
      { team_id: 'a/b', user_id: 'c', spend: 1, budget_id: 's' },
      { team_id: 'a', user_id: 'b/c', spend: 2, budget_id: 's' },
    );

    expect(await idsOf('team', { known: ['a', 'b', 'b', 'gone'] })).toEqual(['a', 'b']);
    expect(await idsOf('team', { near: null, known: ['b'] })).toEqual(['b']);
    expect(await idsOf('team', { near: null })).toEqual([]);
    const members = await positions('team_member', { near: null, known: ['a/b/c'] });
    // The same id for two: both are read, and told apart by their owners.
    expect(members.map(({ owner }) => owner.userId).toSorted()).toEqual(['b/c', 'c']);
  });

  test('keys of logins and expired keys are nobody’s concern', async () => {
    const over = { spend: 2, max_budget: 1 };
    await insert(
      'VerificationToken',
      { token: 'login', team_id: 'litellm-dashboard', ...over },
      { token: 'expired', expires: '2026-11-24T11:59:59', ...over },
      { token: 'expiring', expires: '2026-11-24T12:00:01', ...over },
      { token: 'eternal', ...over },
    );

    expect(await idsOf('key')).toEqual(['eternal', 'expiring']);
  });

  test('hostile names are data', async () => {
    const names = [
      `'; drop table x; --`,
      '%',
      'a\\b',
      '😀',
      '{"a":1}',
      'ä/ö',
      '__proto__',
      'x'.repeat(2_000),
    ];
    await insert(
      'TeamTable',
      ...names.map((name) => ({
        team_id: name,
        team_alias: name,
        spend: 1,
        max_budget: 1,
        model_max_budget: { [name]: 1 },
      })),
    );

    const found = await positions('team', { known: names });
    expect(
      found
        .filter(({ scope }) => scope.kind === 'all')
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(names.toSorted());
    expect(found.every(({ id, name }) => id === name)).toBe(true);
    expect(found.map(({ scope }) => scope)).toContainEqual({ kind: 'model', model: '__proto__' });
  });
});

test('all that are budgeted are listed, in batches, and counted', async () => {
  await database.query(`
    insert into "LiteLLM_TeamTable" (team_id, spend, max_budget)
    select 'team-' || n, 0, case when n % 3 > 0 then 100 end from generate_series(1, 6001) as n`);

  const batches: number[] = [];
  await readSnapshot(database.source, async (snapshot) => {
    for await (const batch of coveredBudgets(snapshot, 'team', usual)) batches.push(batch.length);
  });
  expect(batches).toEqual([2_000, 2_000, 1]);
  expect(await countBudgeted(database.source, 'team', usual)).toBe(4_001);
  expect(await countBudgeted(database.source, 'tag', usual)).toBe(0);
});

describe.each<Generation>(['1.74', '1.80', '1.83', '1.105'])('LiteLLM %s', async (generation) => {
  const old = await databaseOfGeneration(generation);
  const features = await detectSourceFeatures(old.source);
  const all: readonly BudgetKind[] = [
    'key',
    'user',
    'team',
    'team_member',
    'end_user',
    'organization',
    'project',
    'tag',
    'proxy',
  ];

  test('every kind that it has', async () => {
    const has = (table: string) => generation !== '1.74' || table !== 'TagTable';
    await insertRows(old, 'BudgetTable', [{ budget_id: 's', max_budget: 1 }]);
    const shared = { budget_id: 's', spend: 2 };
    await insertRows(old, 'OrganizationTable', [
      { ...shared, organization_id: 'o', organization_alias: 'O' },
    ]);
    await insertRows(old, 'TeamTable', [{ team_id: 't', spend: 2, max_budget: 1 }]);
    await insertRows(old, 'TeamMembership', [{ ...shared, team_id: 't', user_id: 'u' }]);
    await insertRows(old, 'EndUserTable', [{ ...shared, user_id: 'e', blocked: false }]);
    await insertRows(old, 'VerificationToken', [{ ...shared, token: 'k', organization_id: 'o' }]);
    await insertRows(old, 'UserTable', [
      { user_id: 'u', spend: 2, max_budget: 1 },
      { user_id: 'litellm-proxy-budget', spend: 2, max_budget: 1 },
    ]);
    if (has('TagTable')) await insertRows(old, 'TagTable', [{ ...shared, tag_name: 'g' }]);
    const hasProjects = generation === '1.83' || generation === '1.105';
    if (hasProjects) await insertRows(old, 'ProjectTable', [{ ...shared, project_id: 'p' }]);

    const found: Record<string, readonly string[]> = {};
    for (const kind of all) {
      found[kind] = (await positionsIn(old, kind, { features })).map(({ id }) => id);
    }
    expect(found).toEqual({
      key: ['k'],
      user: ['u'],
      team: ['t'],
      team_member: ['t/u'],
      end_user: ['e'],
      organization: ['o'],
      project: hasProjects ? ['p'] : [],
      tag: has('TagTable') ? ['g'] : [],
      proxy: ['proxy'],
    });
  });
});

test('what is not granted takes its own kind away, or a name, and no more', async () => {
  const other = await cloneDatabase();
  await insertRows(other, 'TeamTable', [
    { team_id: 't', organization_id: null, spend: 2, max_budget: 1 },
  ]);
  await insertRows(other, 'VerificationToken', [
    { token: 'k', user_id: 'u', spend: 2, max_budget: 1 },
  ]);
  await insertRows(other, 'UserTable', [
    { user_id: 'u', user_email: 'u@x.example', spend: 2, max_budget: 1 },
  ]);
  await other.query(`revoke all on "LiteLLM_TagTable", "LiteLLM_EndUserTable" from ${readerRole}`);
  await other.query(`revoke select (user_email) on "LiteLLM_UserTable" from ${readerRole}`);
  await other.query(
    `revoke select (metadata, soft_budget) on "LiteLLM_TeamTable" from ${readerRole}`,
  );
  await other.query(`revoke select (metadata) on "LiteLLM_VerificationToken" from ${readerRole}`);

  const features = await detectSourceFeatures(other.source);
  expect(features.budgets).toEqual({
    ...newestFeatures.budgets,
    tag: 'not-granted',
    end_user: 'not-granted',
  });
  expect(await positionsIn(other, 'tag', { features })).toEqual([]);
  expect(await positionsIn(other, 'key', { features })).toMatchObject([
    { id: 'k', owner: { userEmail: null } },
  ]);
  expect(await positionsIn(other, 'team', { features })).toMatchObject([
    { id: 't', alertEmails: [] },
  ]);
  expect(await positionsIn(other, 'user', { features })).toHaveLength(1);
});
