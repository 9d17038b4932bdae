/**
 * What holders of budgets spent is the same from rollups and from the log, for every kind, whether or not
 * the window begins and ends where rollups do, and is what plain SQL says.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/database/read-snapshot.ts';
import type { BudgetKind } from '../../src/database/source-features.ts';
import type { UsageReader } from '../../src/define/usage-reader.ts';
import { usageOpener } from '../../src/run/open-usage.ts';
import { daysWindow, type Window } from '../../src/time/window.ts';
import { hostileRequests } from '../support/hostile-requests.ts';
import type { Generation } from '../support/litellm-generations.ts';
import { databaseOfGeneration, type TestDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { countLog, createFold, type TestFold } from '../support/usage.ts';

const oldest = '2026-03-21T05:12:00Z';
const now = '2026-04-06T20:30:00Z';

/** As a test knows them; names as nobody would choose them. */
const idsOf: Readonly<Record<BudgetKind, readonly string[]>> = {
  key: ['key-1', 'key-2', `'; --`, 'never'],
  user: ['user-1', 'user 2', 'never'],
  team: ['a', 'b', 'ä', 'told-1', 'never'],
  team_member: ['a/user-1', 'b/user 2', 'a/never'],
  end_user: ['end-1', 'end-2'],
  organization: ['org-1', 'org-2'],
  project: ['project-1'],
  tag: ['a', 'c', 'ä', 'User-Agent: x'],
  proxy: ['proxy'],
};
const kinds = Object.keys(idsOf) as readonly BudgetKind[];

const windows: Readonly<Record<string, Window>> = {
  'whole days': daysWindow('2026-03-24', '2026-04-04', 'UTC'),
  'a month until now': {
    start: new Date('2026-04-01T00:00Z'),
    end: new Date('2026-04-06T19:10:07Z'),
  },
  'days elsewhere': daysWindow('2026-03-25', '2026-04-05', 'Asia/Kathmandu'),
  'less than an hour': {
    start: new Date('2026-03-30T10:20:30Z'),
    end: new Date('2026-03-30T10:59:00Z'),
  },
};

async function worldOf(generation: Generation) {
  const database = await databaseOfGeneration(generation);
  await insertRequests(database, [
    { at: oldest },
    ...hostileRequests({ seed: 11, from: oldest, until: now, count: 4_000 }),
  ]);
  const hash = `('x' || substr(md5(request_id), 1, 6))::bit(24)::int`;
  await database.query(`
    update "LiteLLM_SpendLogs" set
      api_key = (array['key-1', 'key-2', '''; --', 'other', ''])[1 + ${hash} % 5],
      "user" = (array['user-1', 'user 2', ''])[1 + ${hash} / 5 % 3],
      end_user = (array['end-1', 'end-2', null, ''])[1 + ${hash} / 7 % 4],
      metadata = case when jsonb_typeof(metadata) = 'object' then metadata || jsonb_build_object(
        'user_api_key_org_id', (array['org-1', 'org-2', null])[1 + ${hash} / 11 % 3],
        'user_api_key_project_id', (array['project-1', null])[1 + ${hash} / 13 % 2]) else metadata end`);
  const fold = await createFold(database, { now });
  await countLog(database, fold, '2026-03-21T00:00:00Z');
  return { database, fold };
}

async function ask<Value>(
  { database, fold }: { readonly database: TestDatabase; readonly fold: TestFold },
  window: Window,
  question: (reader: UsageReader) => Promise<Value>,
): Promise<{ readonly log: Value; readonly rollups: Value }> {
  const { features, own } = fold.deps;
  const from = (isOwn: boolean): Promise<Value> =>
    readSnapshot(database.source, async (_, __, tx) => {
      const opener = usageOpener({ source: tx, own: isOwn ? own : null, features });
      try {
        const reader = await opener.openUsage({
          window,
          before: { start: window.start, end: window.start },
          oldestRowAt: new Date(oldest),
          needsFine: true,
          needsTagSets: false,
          needsProgramTags: false,
        });
        expect(reader.origin).toBe(isOwn ? 'rollups' : 'log');
        return await question(reader);
      } finally {
        await opener.close();
      }
    });
  return { log: await from(false), rollups: await from(true) };
}

describe.each<Generation>(['1.74', '1.105'])('LiteLLM %s', (generation) => {
  let world: Awaited<ReturnType<typeof worldOf>>;
  beforeAll(async () => {
    world = await worldOf(generation);
  }, 300_000);

  describe.each(Object.entries(windows))('%s', (name, window) => {
    test.each(kinds)('%s', async (kind) => {
      const ids = idsOf[kind];
      for (const byModel of [false, true]) {
        const { log, rollups } = await ask(world, window, (reader) =>
          reader.spentBy({ kind, ids, window, byModel }),
        );
        expect(rollups).toEqual(log);
        if (name !== 'less than an hour') expect(log.length).toBeGreaterThan(0);
        expect(log.every(({ id }) => ids.includes(id) && id !== 'never')).toBe(true);
      }
      const [id = ''] = ids;
      const before = { start: new Date('2026-03-23T07:30:00Z'), end: window.start };
      for (const top of [1, 100]) {
        const { log, rollups } = await ask(world, window, (reader) =>
          reader.contributors({ kind, id, window, before, top }),
        );
        expect(rollups).toEqual(log);
        expect(log.keys.length).toBeLessThanOrEqual(Math.min(top, log.keyCount));
      }
    });
  });

  test.each(['UTC', 'Asia/Kathmandu', 'America/New_York'])('days in %s', async (zone) => {
    const window = daysWindow('2026-03-24', '2026-04-05', zone);
    for (const kind of kinds) {
      const ids = idsOf[kind];
      const { log, rollups } = await ask(world, window, (reader) =>
        reader.spendByDayOf({ kind, ids, window, zone }),
      );
      expect(rollups).toEqual(log);
      expect([...log.keys()]).toEqual(ids);
      expect([...log.values()].every((days) => days.length === 12)).toBe(true);
      const { log: whole } = await ask(world, window, (reader) =>
        reader.spentBy({ kind, ids, window }),
      );
      for (const { id, spendUsd, requestCount } of whole) {
        const days = log.get(id) ?? [];
        expect(days.reduce((sum, day) => sum + day.spendUsd, 0)).toBeCloseTo(spendUsd, 6);
        expect(days.reduce((sum, day) => sum + day.requestCount, 0)).toBe(requestCount);
      }
    }
  });

  test('is what plain SQL says', async () => {
    const window = {
      start: new Date('2026-03-24T06:30:00Z'),
      end: new Date('2026-04-03T01:15:00Z'),
    };
    const { rollups } = await ask(world, window, async (reader) => ({
      keys: await reader.spentBy({ kind: 'key', ids: ['key-1'], window }),
      team: await reader.contributors({
        kind: 'team',
        id: 'c',
        window,
        before: { start: new Date('2026-03-22T00:00Z'), end: window.start },
        top: 2,
      }),
    }));
    const amount = `case when spend = 'NaN' or abs(spend) = 'Infinity' then 0 else round(spend::numeric, 15) end`;
    const isNow = `"startTime" >= '2026-03-24T06:30:00' and "startTime" < '2026-04-03T01:15:00'`;
    const { rows: key } = await world.database.query(`
      select 'key-1' as id, null as model, sum(${amount})::float8 as "spendUsd", count(*)::int as "requestCount"
      from "LiteLLM_SpendLogs" where api_key = 'key-1' and ${isNow}`);
    expect(rollups.keys).toEqual(key);
    const { rows: models } = await world.database.query(`
      select coalesce(nullif(model_group, ''), nullif(model, '')) as id,
        sum(${amount}) filter (where ${isNow})::float8 as "spendUsd"
      from "LiteLLM_SpendLogs" where team_id = 'c' and "startTime" >= '2026-03-22'
      group by 1 having count(*) filter (where ${isNow}) > 0 order by 2 desc`);
    expect(rollups.team.models.map(({ id, spendUsd }) => ({ id, spendUsd }))).toEqual(
      models.slice(0, 2),
    );
    expect(rollups.team.modelCount).toBe(models.length);
    const total = models.reduce((sum, { spendUsd }) => sum + spendUsd, 0);
    expect(rollups.team.spendUsd).toBeCloseTo(total, 6);
  });
});

test('nobody asked for, and nothing spent', async () => {
  const database = await databaseOfGeneration('1.105');
  const fold = await createFold(database, { now });
  const window = daysWindow('2026-04-01', '2026-04-03', 'UTC');
  const { features } = fold.deps;
  await readSnapshot(database.source, async (_, __, tx) => {
    const reader = await usageOpener({ source: tx, own: null, features }).openUsage({
      window,
      before: window,
      oldestRowAt: null,
      needsFine: true,
      needsTagSets: false,
      needsProgramTags: false,
    });
    expect(await reader.spentBy({ kind: 'key', ids: [], window })).toEqual([]);
    expect(await reader.spendByDayOf({ kind: 'key', ids: [], window, zone: 'UTC' })).toEqual(
      new Map(),
    );
    expect(
      await reader.contributors({ kind: 'team', id: 'x', window, before: window, top: 3 }),
    ).toEqual({
      spendUsd: 0,
      spendUsdBefore: 0,
      requestCount: 0,
      keys: [],
      keyCount: 0,
      models: [],
      modelCount: 0,
    });
  });
});
