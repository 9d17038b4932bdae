/** What the gateway has, compared with what was seen last: changes once, names for ever, and nothing read in vain. */
import { beforeEach, describe, expect, test } from 'vitest';
import { connectOwn } from '../../src/database/connect.ts';
import { type EntityStep, keepEntities } from '../../src/run/keep-entities.ts';
import { insertKey, insertRow, tellCounters } from '../support/gateway-entities.ts';
import type { Generation } from '../support/litellm-generations.ts';
import { cloneDatabase, databaseOfGeneration, type TestDatabase } from '../support/postgres.ts';
import { insertTeam } from '../support/rows.ts';

const start = Date.parse('2026-11-24T09:00:00Z');

interface Keeping {
  readonly database: TestDatabase;
  /** Compares once more, so many minutes after the last time. */
  readonly compare: (minutes?: number) => Promise<readonly EntityStep[]>;
  readonly changes: () => Promise<readonly string[]>;
}

async function keepingOf(database: TestDatabase): Promise<Keeping> {
  const own = connectOwn({
    url: database.readerUrl,
    statementTimeoutMs: 10_000,
    connectTimeoutMs: 5_000,
    poolSizeMax: 2,
  });
  let now = start;
  return {
    database,
    compare: async (minutes = 1) => {
      await tellCounters(database);
      now += minutes * 60_000;
      const steps: EntityStep[] = [];
      const clock = { now: () => new Date(now) };
      await keepEntities({ own, source: database.source, clock, onStep: (one) => steps.push(one) });
      return steps;
    },
    changes: async () => {
      const { rows } = await database.query(
        `select kind || ' ' || action || ' ' || entity_id as text
         from tollbell.entity_change order by id`,
      );
      await database.query('delete from tollbell.entity_change');
      return rows.map(({ text }) => text);
    },
  };
}

describe('changes', async () => {
  const { database, compare, changes } = await keepingOf(await cloneDatabase());
  await insertKey(database, 'hash-old', { key_alias: 'Old', max_budget: 10, spend: 1 });
  await insertTeam(database, { id: 'atlas', alias: 'Atlas' });
  await compare();

  beforeEach(async () => {
    await compare();
    await changes();
  });

  test('are none at the first comparison', async () => {
    const { rows } = await database.query(
      `select kind, id from tollbell.seen_entity order by 1, 2`,
    );
    expect(rows).toEqual([
      { kind: 'key', id: 'hash-old' },
      { kind: 'team', id: 'atlas' },
    ]);
    expect(await changes()).toEqual([]);
  });

  test('are what was made, edited and deleted', async () => {
    await insertKey(database, 'hash-new', { key_alias: 'New' });
    await database.query(
      `update "LiteLLM_VerificationToken" set max_budget = 20 where token = 'hash-old'`,
    );
    await insertRow(database, 'LiteLLM_UserTable', {
      user_id: 'ada',
      spend: 0,
      metadata: {},
      model_spend: {},
      model_max_budget: {},
      password: 'not-for-us',
    });
    await database.query(`delete from "LiteLLM_TeamTable" where team_id = 'atlas'`);
    await compare();
    expect((await changes()).toSorted()).toEqual([
      'key created hash-new',
      'key updated hash-old',
      'team deleted atlas',
      'user created ada',
    ]);
    await compare();
    expect(await changes()).toEqual([]);
  });

  test('are not what a flush of spend or a reset of a budget moves, nor the order of a list', async () => {
    await database.query(
      `update "LiteLLM_VerificationToken" set models = '{a,b}' where token = 'hash-old'`,
    );
    await compare();
    await changes();
    await database.query(`update "LiteLLM_VerificationToken" set spend = spend + 1, updated_at = now(),
      last_active = now(), budget_reset_at = now() + interval '30 days', models = '{b,a}'
      where token = 'hash-old'`);
    await compare();
    expect(await changes()).toEqual([]);
  });

  test('are none where the gateway got a column or lost one', async () => {
    await database.query(
      `alter table "LiteLLM_VerificationToken" rename rotation_interval to hidden`,
    );
    await database.query(`update "LiteLLM_VerificationToken" set spend = spend + 1`);
    expect(await compare()).toContainEqual(
      expect.objectContaining({ kind: 'key', changeCount: 0 }),
    );
    await database.query(
      `alter table "LiteLLM_VerificationToken" rename hidden to rotation_interval`,
    );
    await database.query(`update "LiteLLM_VerificationToken" set spend = spend + 1`);
    await compare();
    expect(await changes()).toEqual([]);
  });

  test('are none where the table is away or may not be read', async () => {
    await database.query(`alter table "LiteLLM_VerificationToken" rename to hidden`);
    await compare();
    await database.query(`alter table hidden rename to "LiteLLM_VerificationToken"`);
    await compare(60);
    expect(await changes()).toEqual([]);
  });

  test('leave out keys of sessions on the pages of LiteLLM', async () => {
    await insertKey(database, 'hash-session', { team_id: 'litellm-dashboard' });
    await compare();
    expect(await changes()).toEqual([]);
  });

  test('of models show neither values of parameters nor what is not listed', async () => {
    const model = {
      model_id: 'm1',
      model_name: 'gpt-4o',
      litellm_params: { api_key: 'encrypted-secret', rpm: 60, weight: 'encrypted-weight' },
      model_info: { input_cost_per_token: 0.000005, password: 'hunter2', mode: 'chat' },
      created_at: '2026-11-24T08:00:00',
      updated_at: '2026-11-24T08:00:00',
      created_by: 'ada',
      updated_by: 'ada',
      blocked: false,
    };
    await insertRow(database, 'LiteLLM_ProxyModelTable', model);
    await compare();
    const { rows } = await database.query(
      `select after->'litellm_params' as params, after->'model_info' as info
       from tollbell.entity_change where kind = 'model'`,
    );
    expect(rows).toEqual([
      {
        params: { api_key: true, rpm: 60, weight: true },
        info: { input_cost_per_token: 0.000005, mode: 'chat' },
      },
    ]);
    const everything = await database.query(
      `select coalesce(string_agg(t::text, ''), '') as text from (
        select to_jsonb(s) as t from tollbell.seen_entity s
        union all select to_jsonb(c) from tollbell.entity_change c) as all_rows`,
    );
    expect(everything.rows[0].text).not.toMatch(/encrypted|hunter2|not-for-us/);
  });

  test('cost nothing where the counters of a table stand still', async () => {
    expect(await compare()).toEqual([]);
    await insertKey(database, 'hash-late', {});
    expect((await compare()).map(({ at, kind }) => `${at} ${kind}`)).toEqual([
      'entities-committed key',
      'entities-compared key',
    ]);
    // Even so they are read once in an hour.
    expect((await compare(61)).filter(({ at }) => at === 'entities-compared').length).toBe(6);
  });

  test('are none in another database, and all is named there', async () => {
    await database.query(`update tollbell.seen_kind set source = 'another'`);
    await insertKey(database, 'hash-elsewhere', { key_alias: 'Elsewhere' });
    await compare(61);
    expect(await changes()).toEqual([]);
    const { rows } = await database.query(
      `select alias from tollbell.name_history where id = 'hash-elsewhere'`,
    );
    expect(rows).toEqual([{ alias: 'Elsewhere' }]);
  });
});

describe('many at once', async () => {
  const { database, compare } = await keepingOf(await cloneDatabase());

  test('are noted each once, by processes that die in between, too', async () => {
    await compare();
    await database.query(`insert into "LiteLLM_VerificationToken" (token, key_alias)
      select md5(n::text), 'key ' || n from generate_series(1, 12000) as n`);
    await tellCounters(database);
    const own = connectOwn({
      url: database.readerUrl,
      statementTimeoutMs: 10_000,
      connectTimeoutMs: 5_000,
      poolSizeMax: 2,
    });
    const die = keepEntities({
      own,
      source: database.source,
      clock: { now: () => new Date(start + 2 * 60_000) },
      onStep: ({ at }) => {
        if (at === 'entities-committed') throw new Error('killed');
      },
    });
    await expect(die).rejects.toThrow('killed');
    await own.destroy();
    const noted = async () =>
      (
        await database.query(
          `select count(*)::int as changes, count(distinct entity_id)::int as entities,
             count(after)::int as detailed from tollbell.entity_change`,
        )
      ).rows[0];
    const half = await noted();
    expect(half.changes).toBeGreaterThan(5_000);
    expect(half.changes).toBeLessThan(12_000);
    await compare(10);
    expect(await noted()).toMatchObject({ changes: 12_000, entities: 12_000 });
  });
});

describe('names', async () => {
  const { database, compare } = await keepingOf(await cloneDatabase());
  const history = async (id: string) =>
    (
      await database.query(
        `select alias, team_id, from_at, to_at from tollbell.name_history
         where id = $1 order by from_at`,
        [id],
      )
    ).rows.map(({ alias, team_id, to_at }) => [alias, team_id, to_at?.toISOString() ?? null]);

  test('last from one renaming to the next, and end with what they name', async () => {
    await insertKey(database, 'hash', { key_alias: 'One', team_id: 'atlas' });
    await compare();
    await database.query(`update "LiteLLM_VerificationToken" set key_alias = 'Two'`);
    await compare();
    await compare();
    await database.query(`delete from "LiteLLM_VerificationToken"`);
    await compare();
    expect(await history('hash')).toEqual([
      ['One', 'atlas', '2026-11-24T09:02:00.000Z'],
      ['Two', 'atlas', '2026-11-24T09:04:00.000Z'],
    ]);
  });

  test('of what was deleted before anybody looked come from the copies', async () => {
    await insertRow(database, 'LiteLLM_DeletedTeamTable', {
      id: '1',
      team_id: 'growth',
      team_alias: 'Growth',
      metadata: {},
      members_with_roles: {},
      spend: 0,
      blocked: false,
      model_spend: {},
      model_max_budget: {},
      allow_team_guardrail_config: false,
      deleted_at: '2026-11-01T00:00:00',
    });
    // Whoever deletes a team touches the table of teams.
    await insertTeam(database, { id: 'other', alias: 'Other' });
    await compare();
    expect(await history('growth')).toEqual([['Growth', null, '2026-11-01T00:00:00.000Z']]);
  });
});

describe.each<Generation>(['1.74', '1.80', '1.83'])('LiteLLM %s', async (generation) => {
  const { database, compare, changes } = await keepingOf(await databaseOfGeneration(generation));

  test('is compared as far as it goes', async () => {
    await insertRow(database, 'LiteLLM_VerificationToken', {
      token: 'hash',
      spend: 0,
      soft_budget_cooldown: false,
      aliases: {},
      config: {},
      permissions: {},
      metadata: {},
      model_spend: {},
      model_max_budget: {},
    });
    const steps = await compare();
    expect(steps.filter(({ at }) => at === 'entities-failed')).toEqual([]);
    await database.query(`update "LiteLLM_VerificationToken" set blocked = true`);
    await compare();
    expect(await changes()).toEqual(['key updated hash']);
  });
});
