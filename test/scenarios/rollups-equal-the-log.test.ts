/**
 * Reports read rollups where these cover the period, and the log elsewhere: with the same figures to
 * the last digit, in every zone, through clock changes, from every generation of LiteLLM's schema.
 */
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { deploymentLatency } from '../../src/queries/deployment-latency.ts';
import { deploymentKey, inWindow, isChat, latencyUs } from '../../src/queries/spend-log.ts';
import { daysOf } from '../../src/time/window.ts';
import { configOf } from '../support/configs.ts';
import { type DraftOptions, draftOf } from '../support/draft.ts';
import { hostileRequests } from '../support/hostile-requests.ts';
import type { Generation } from '../support/litellm-generations.ts';
import { databaseOfGeneration, type TestDatabase } from '../support/postgres.ts';
import { insertRequests, insertTeam } from '../support/rows.ts';
import { countLog, createFold, type TestFold } from '../support/usage.ts';

const jobNames = ['daily-reports', 'spend-reports', 'monthly-spend-reports', 'fallback-reports'];
const spendNames = jobNames.filter((name) => name.includes('spend'));
const oldest = '2026-03-21T05:12:00Z';
const now = '2026-04-06T20:30:00Z';

/** With clock changes in the days before 6 April of the last two, by an hour and by half of one. */
const zones = [
  'UTC',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];

/** Every tag is listed, or some: the first are summed by tag, the others by set of tags. */
const listed = {
  'every tag': "include: ['*'], exclude: ['User-Agent:*']",
  'some tags': "include: ['?'], exclude: ['User-Agent:*', 'b', 'A']",
} as const;
type Listed = keyof typeof listed;

const configIn = (zone: string, tags: Listed = 'every tag') =>
  configOf(`
tollbell:
  timezone: ${zone}
  reports:
    spend_reports: {per_team: true, top: 4, tags: {${listed[tags]}}}
    monthly_spend_reports: {per_team: true, top: 20, tags: {method: split, ${listed[tags]}}}
    daily_reports: {minimum_requests: 2, top: 3}
  destinations: {room: {url: 'https://hooks.example/room'}}
`);

async function countedDatabase(
  generation: Generation,
  seed: number,
): Promise<{ readonly database: TestDatabase; readonly fold: TestFold }> {
  const database = await databaseOfGeneration(generation);
  for (const id of ['a', 'told-1', 'told-2']) await insertTeam(database, { id, alias: id });
  await database.query(
    `update "LiteLLM_TeamTable" set metadata = '{"tollbell_destination": "room"}'
     where team_id like 'told%'`,
  );
  await insertRequests(database, [
    { at: oldest },
    ...hostileRequests({ seed, from: oldest, until: now, count: 4_000 }),
  ]);
  await database.query(
    `update "LiteLLM_SpendLogs" set "endTime" = 'infinity' where request_id like '%77'`,
  );
  const fold = await createFold(database, { now });
  await countLog(database, fold, '2026-03-21T00:00:00Z');
  return { database, fold };
}

/** A draft without the words that say where it was counted. */
const told = (draft: object): unknown =>
  JSON.parse(
    JSON.stringify(draft)
      .replaceAll(/"countedFrom":"(log|rollups)"/g, '"countedFrom":""')
      .replaceAll(/ counted from (the log|rollups) /g, ' counted '),
  );

async function bothOf(
  { database, fold }: { readonly database: TestDatabase; readonly fold: TestFold },
  name: string,
  options: DraftOptions,
) {
  const log = await draftOf(database, name, options);
  const rollups = await draftOf(database, name, { ...options, own: fold.deps.own });
  return { log, rollups };
}

describe.each<Generation>(['1.74', '1.80', '1.83', '1.105'])('LiteLLM %s', (generation) => {
  let world: Awaited<ReturnType<typeof countedDatabase>>;
  beforeAll(async () => {
    world = await countedDatabase(generation, Number(generation.slice(2)));
  }, 300_000);

  // Zones are the same to every schema.
  const own = generation === '1.105' ? zones : zones.slice(-1);

  describe.each(own)('in %s', (zone) => {
    test.each(jobNames)('%s', async (name) => {
      const { log, rollups } = await bothOf(world, name, { now, config: configIn(zone) });

      expect(log.figures).toMatchObject({ countedFrom: 'log' });
      expect(rollups.figures).toMatchObject({ countedFrom: 'rollups' });
      expect(told(rollups)).toEqual(told(log));
      expect(rollups.text).toContain('counted from rollups');
      // Models, keys and tags within teams are compared with the rest.
      expect(log.parts).toHaveLength(name.includes('spend') ? 2 : 0);
    });

    test.each(spendNames)('%s of some tags', async (name) => {
      const config = configIn(zone, 'some tags');
      const { log, rollups } = await bothOf(world, name, { now, config });

      expect(rollups.figures).toMatchObject({ countedFrom: 'rollups' });
      expect(told(rollups)).toEqual(told(log));
      const { tags } = Object(log.figures);
      expect(tags.tagCount).toBeGreaterThan(1);
      expect(tags.untaggedSpendUsd).not.toBe(0);
    });
  });

  test.each(jobNames)('%s for a period that nothing is whole in', async (name) => {
    const window = {
      start: new Date('2026-03-29T10:20:30Z'),
      end: new Date('2026-04-02T11:50:10Z'),
    };
    const short = {
      start: new Date('2026-03-30T10:50:00Z'),
      end: new Date('2026-03-30T11:20:00Z'),
    };
    for (const period of [window, short]) {
      for (const tags of ['every tag', 'some tags'] as const) {
        const config = configIn('Europe/London', tags);
        const { log, rollups } = await bothOf(world, name, { now, config, window: period });
        expect(rollups.figures).toMatchObject({ countedFrom: 'rollups' });
        expect(told(rollups)).toEqual(told(log));
      }
    }
  });
});

test('the p95 of a histogram is at most one percent away from the measured one', async () => {
  const { database, fold } = await countedDatabase('1.105', 7);
  const { features } = fold.deps;
  const us = latencyUs(features);
  const errors: number[] = [];
  for (const { window } of daysOf({ start: new Date(oldest), end: new Date(now) }, 'UTC')) {
    const options = { window, features, rowCountMax: 100, top: 100, minimumRequests: 1 };
    const { rows } = await sql<{ isChat: boolean; mean: number; ms: number }>`
      select ${isChat} as "isChat", (sum(${us})::numeric / count(*) / 1000)::float8 as mean,
        percentile_disc(0.95) within group (order by ${us}::float8 / 1000) as ms
      from "LiteLLM_SpendLogs" as log
      where ${inWindow(window)} and ${us} is not null and ${deploymentKey} is not null
      group by 1, ${deploymentKey}`.execute(database.source);
    for (const { isChat, latencyMsMean, latencyMsP95 } of await deploymentLatency(
      database.source,
      options,
    )) {
      const exact = rows.find((row) => row.isChat === isChat && row.mean === latencyMsMean);
      if (exact !== undefined && latencyMsP95 !== null) errors.push(latencyMsP95 / exact.ms - 1);
    }
  }
  const largest = Math.max(...errors.map(Math.abs));

  console.log(`p95: ${errors.length} measured, largest error ${(100 * largest).toFixed(3)} %`);
  expect(errors.length).toBeGreaterThan(80);
  // Half a bucket: e^(1/100) - 1.
  expect(largest).toBeLessThan(0.010_051);
}, 300_000);
