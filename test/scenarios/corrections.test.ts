/**
 * P11: a report that rows change after it was sent is followed by one correction that states the
 * difference; a report that nothing changes is followed by nothing.
 */
import { describe, expect, test } from 'vitest';
import { pruneWatches } from '../../src/store/report-watches.ts';
import { cli } from '../support/cli.ts';
import { configOf } from '../support/configs.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { insertRequests } from '../support/rows.ts';
import { type Arrival, startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { nameDestination } from '../support/teams.ts';
import { countLog, createFold } from '../support/usage.ts';
import { createWorld, type World, type WorldOptions } from '../support/world.ts';

const clock = { at: new Date('2026-11-23T23:50:00Z') };
const receiver = await startRudeReceiver(() => clock.at);

const configFor = (own: string, more = ''): string => `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports, spend_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/daily', spend_reports: '${receiver.url}/spend'}
${more}
tollbell:
  egress: {allow: [127.0.0.1]}
${own}
`;
const atFive = `  reports: {daily_reports: {schedule: '5 0 * * *'}, spend_reports: {schedule: '0 9 1 1 *'}}`;

/** A world just before a day ends, with a hundred requests of ten cents in that day. */
async function worldAt(options: Partial<WorldOptions> = {}): Promise<World> {
  clock.at = new Date(options.start ?? '2026-11-23T23:50:00Z');
  receiver.arrivals.length = 0;
  receiver.reply = () => ({ status: 200, body: 'ok' });
  const world = await createWorld(clock, {
    start: '2026-11-23T23:50:00Z',
    config: configFor(atFive),
    ...options,
  });
  await insertRequests(world.database, [
    { at: '2026-11-01T10:00:00Z' },
    ...Array.from({ length: 100 }, (_, index) => ({
      at: new Date(Date.parse('2026-11-23T06:00:00Z') + index * 600_000).toISOString(),
      spendUsd: 0.1,
    })),
  ]);
  return world;
}

const lateRows = (world: World, count: number, spendUsd = 0.25): Promise<void> =>
  insertRequests(
    world.database,
    Array.from({ length: count }, () => ({ at: '2026-11-23T23:58:30Z', spendUsd })),
  );

/** Without the sign of a warning, which a log without rows has. */
const titles = (): readonly string[] =>
  receiver.arrivals.map((arrival) => titleOf(arrival).replace('⚠️ ', ''));
const corrections = (): readonly Arrival[] =>
  receiver.arrivals.filter((arrival) => titleOf(arrival).includes('Correction'));
const states = async (world: World): Promise<readonly string[]> =>
  (await world.rows<{ state: string }>('select state from tollbell.report_watch')).map(
    ({ state }) => state,
  );
/** One day alone: later reports have corrections of their own. */
const dayAfter = '2026-11-25T00:04:00Z';
const longAfter = '2026-11-25T03:00:00Z';

describe('rows that come twenty minutes late', async () => {
  const world = await worldAt({ replicaCount: 2 });

  test('the report before them is marked provisional', async () => {
    await world.at('2026-11-24T00:10:00Z');

    expect(titles()).toEqual(['Daily report – Mon 23 Nov 2026']);
    expect(receiver.arrivals[0]?.body).toContain('Provisional: the period ended minutes ago');
    const [row] = await world.rows<{ is: boolean }>(
      `select (document->'about'->'figures'->>'isProvisional')::boolean as is from tollbell.message`,
    );
    expect(row).toEqual({ is: true });
  });

  test('one correction states what was told, what is true, and the difference', async () => {
    await world.at('2026-11-24T00:18:30Z');
    await lateRows(world, 40);
    await world.at(dayAfter);

    expect(titles().slice(1)).toEqual(['Correction – Daily report – Mon 23 Nov 2026']);
    const [correction] = corrections();
    for (const words of [
      '+$10.00',
      '+40 requests',
      '+40 (+40%)',
      '+$10.00 (+100%)',
      '$20.00',
      '140',
      'which was marked provisional',
      'daily-reports 2026-11-23',
    ]) {
      expect(correction?.body).toContain(words);
    }
    expect(correction?.path).toBe('/daily');
    // As soon as it is known not to grow any more.
    expect(correction?.at).toEqual(new Date('2026-11-24T01:00:00Z'));
    const [row] = await world.rows(
      `select document->'about'->'figures' as figures, slot_at
       from tollbell.message where title like 'Correction%'`,
    );
    expect(row).toEqual({
      slot_at: new Date('2026-11-24T00:05:00Z'),
      figures: {
        corrects: {
          runId: 'daily-reports 2026-11-23',
          title: 'Daily report – Mon 23 Nov 2026',
          toldAt: '2026-11-24T00:05:00.000Z',
          isProvisional: true,
        },
        told: { rowCount: 100, spendUsd: 10 },
        current: { rowCount: 140, spendUsd: 20 },
        change: { rowCount: 40, spendUsd: 10 },
      },
    });
  });

  test('what comes after the correction is not told a second time', async () => {
    await lateRows(world, 50);
    await world.at(longAfter);

    expect(corrections()).toHaveLength(1);
    expect(world.replicas.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

test('rows that came after their hour was counted are in the report all the same', async () => {
  const world = await worldAt({
    config: configFor(atFive.replace('5 0 * * *', '0 9 * * *')),
  });
  const fold = await createFold(world.database, { now: '2026-11-24T08:50:00Z' });
  await countLog(world.database, fold, '2026-11-01T00:00:00Z');
  await lateRows(world, 40);

  await world.at('2026-11-24T09:10:00Z');

  const [row] = await world.rows(
    `select (document->'about'->'figures'->'totals'->>'requestCount')::int as count,
       (select told_row_count::int from tollbell.report_watch) as told from tollbell.message`,
  );
  expect(row).toEqual({ count: 140, told: 140 });
}, 60_000);

test('without late rows there is no second message', async () => {
  const world = await worldAt();
  await world.at(dayAfter);

  expect(titles()).toEqual(['Daily report – Mon 23 Nov 2026']);
  expect(await states(world)).toEqual(['watching']);
  await world.at('2026-11-25T02:30:00Z');

  expect(titles()).toEqual(['Daily report – Mon 23 Nov 2026', 'Daily report – Tue 24 Nov 2026']);
  expect((await states(world)).toSorted()).toEqual(['confirmed', 'watching']);
});

test('a report well after its period is not provisional, and is corrected all the same', async () => {
  const world = await worldAt({ config: configFor('') });
  await world.at('2026-11-24T09:10:00Z');

  expect(receiver.arrivals[0]?.body).not.toContain('Provisional');
  await lateRows(world, 40);
  await world.at('2026-11-24T23:00:00Z');
  expect(corrections()).toHaveLength(1);
  expect(corrections()[0]?.body).not.toContain('marked provisional');
});

test('a report is provisional while the pass that counts the log lags behind', async () => {
  const world = await worldAt({ config: configFor('') });
  await world.database.query(
    `update tollbell.usage_position set source = 'standby', method = 'recount',
       read_at = '2026-11-24 08:59:50Z', complete_at = '2026-11-24 00:14:59Z'`,
  );
  await world.at('2026-11-24T09:01:00Z');

  expect(receiver.arrivals[0]?.body).toContain(
    'Provisional: the spend log is known as it was at 2026-11-24T00:14Z',
  );
});

test('rows that come in several batches make one correction, of all that came until it stood still', async () => {
  const world = await worldAt();
  for (const instant of ['00:18', '00:49', '00:55', '01:05']) {
    await world.at(`2026-11-24T${instant}:00Z`);
    await lateRows(world, 20);
  }
  await world.at(longAfter);

  expect(corrections()).toHaveLength(1);
  expect(corrections()[0]?.body).toContain('+80 requests');
  expect(corrections()[0]?.at).toEqual(new Date('2026-11-24T01:20:00Z'));
});

test('rows that come hours later are found by the last look', async () => {
  const world = await worldAt();
  await world.at('2026-11-24T12:00:00Z');
  await lateRows(world, 12, 0);
  await world.at('2026-11-25T02:30:00Z');

  expect(corrections()).toHaveLength(1);
  // Twelve requests that cost nothing.
  expect(corrections()[0]?.body).toContain('+12 requests');
  expect(corrections()[0]?.body).toContain('$0.00');
});

test('a difference within the tolerance is none', async () => {
  const config = configFor(`${atFive}\n  corrections: {tolerance_percent: 25}`);
  const world = await worldAt({ config });
  await world.at('2026-11-24T00:18:00Z');
  await lateRows(world, 20, 0.1);
  await world.at(longAfter);

  expect(corrections()).toEqual([]);
});

test('whoever wants none gets none, and nothing is watched', async () => {
  const world = await worldAt({
    config: configFor(`${atFive}\n  corrections: {enabled: false}`),
  });
  await world.at('2026-11-24T00:18:00Z');
  await lateRows(world, 40);
  await world.at(longAfter);

  expect(corrections()).toEqual([]);
  expect(await states(world)).toEqual([]);
});

test('a log that its gateway has pruned corrects nothing', async () => {
  const world = await worldAt();
  await world.at('2026-11-24T00:18:00Z');
  await world.database.query(
    `delete from "LiteLLM_SpendLogs" where "startTime" < '2026-11-23 12:00'`,
  );
  await lateRows(world, 10);
  await world.at('2026-11-25T02:30:00Z');

  expect(corrections()).toEqual([]);
  expect(await states(world)).toContain('confirmed');
});

test('a report that was sent by hand is not watched', async () => {
  const database = await cloneDatabase();
  receiver.arrivals.length = 0;
  const { exitCode } = await cli(['run', 'daily-reports'], {
    env: { DATABASE_URL: database.readerUrl },
    config: configFor(atFive),
    now: '2026-11-24T00:05:00Z',
  });

  expect(exitCode).toBe(0);
  expect(receiver.arrivals[0]?.body).toContain('Provisional');
  expect((await database.query('select from tollbell.report_watch')).rowCount).toBe(0);
});

describe('kills', () => {
  test.each([
    ['look-begun', 1],
    ['look-begun', 2],
    ['look-read', 2],
    ['look-ended', 2],
  ] as const)(
    'a replica that dies at the step %s of look %d changes nothing',
    async (step, nth) => {
      const world = await worldAt({ replicaCount: 2 });
      await world.at('2026-11-24T00:18:00Z');
      await lateRows(world, 40);
      const survivors = world.replicas.splice(0);
      let seen = 0;
      const dying = await world.startReplica({
        onStep: ({ at }) => {
          if (at !== step) return;
          seen += 1;
          if (seen === nth) throw new Error('killed');
        },
      });
      await world.at('2026-11-24T01:30:00Z').catch((error: Error) => {
        expect(error.message).toBe('killed');
      });
      expect(seen).toBe(nth);
      await world.kill(dying);
      world.replicas.push(...survivors);
      await world.at('2026-11-24T02:00:00Z');

      expect(corrections()).toHaveLength(1);
      expect(corrections()[0]?.body).toContain('+40 requests');
    },
  );

  test('five replicas at once tell it once', async () => {
    const world = await worldAt({ replicaCount: 5 });
    await world.at('2026-11-24T00:18:00Z');
    await lateRows(world, 40);
    await world.at(longAfter);

    expect(corrections()).toHaveLength(1);
    expect(world.replicas.flatMap(({ errors }) => errors)).toEqual([]);
  });

  test('looks that were missed while nothing ran are made up for, once', async () => {
    const world = await worldAt();
    await world.at('2026-11-24T00:18:00Z');
    await lateRows(world, 40);
    const [replica] = world.replicas;
    if (replica !== undefined) await world.kill(replica);
    await world.sleepUntil('2026-11-28T12:00:00Z');
    await world.startReplica();
    await world.at('2026-11-28T14:00:00Z');

    expect(corrections().map(titleOf)).toEqual(['Correction – Daily report – Mon 23 Nov 2026']);
  });
});

test('a log that cannot be read at the time of a look is read again', async () => {
  const world = await worldAt();
  await world.at('2026-11-24T00:18:00Z');
  await lateRows(world, 40);
  await world.database.query('alter table "LiteLLM_SpendLogs" rename to away');
  await world.at('2026-11-24T01:05:00Z');
  expect(world.steps.filter(({ at }) => at === 'look-failed').length).toBeGreaterThan(1);
  expect(corrections()).toEqual([]);
  // The longer it cannot be read, the less often it is tried.
  await world.at('2026-11-24T10:00:00Z');
  const failedCount = (): number => world.steps.filter(({ at }) => at === 'look-failed').length;
  const byTen = failedCount();
  await world.at('2026-11-24T16:00:00Z');
  expect(failedCount() - byTen).toBeLessThan(8);

  await world.database.query('alter table away rename to "LiteLLM_SpendLogs"');
  await world.at('2026-11-24T20:00:00Z');
  expect(corrections()).toHaveLength(1);
});

test('a correction goes where the report went: by severity, into a digest, past a route of others', async () => {
  // The log begins within the period, so the report is a warning.
  const world = await worldAt({
    config: configFor(
      `${atFive}
  destinations: {loud: {url: '${receiver.url}/loud'}, quiet: {url: '${receiver.url}/quiet'}}
  routes: [{severity: warning, to: loud}, {severity: info, to: quiet}]`,
    ),
  });
  await world.database.query(`delete from "LiteLLM_SpendLogs" where "startTime" < '2026-11-20'`);
  await world.at('2026-11-24T00:18:00Z');
  await lateRows(world, 40);
  await world.at(dayAfter);

  expect(receiver.arrivals.map(({ path }) => path)).toEqual(['/loud', '/loud']);

  const digest = '  alert_type_config: {daily_reports: {digest: true, digest_interval: 7200}}';
  const gathered = await worldAt({ config: configFor(atFive, digest) });
  await gathered.at('2026-11-24T00:18:00Z');
  await lateRows(gathered, 40);
  await gathered.at('2026-11-24T04:00:00Z');

  expect(titles()).toEqual(['Digest – daily_reports: 2 messages']);
  expect(receiver.arrivals[0]?.body).toContain('Correction – Daily report – Mon 23 Nov 2026');
});

test('messages to teams are not corrected, and the correction says so', async () => {
  const world = await worldAt({
    start: '2026-11-23T23:50:00Z',
    config: configFor(
      `  reports: {daily_reports: {schedule: '0 9 1 1 *'}, spend_reports: {schedule: '5 0 * * *', per_team: true}}
  destinations: {room: {url: '${receiver.url}/room'}}`,
    ),
  });
  await world.database.query(
    `insert into "LiteLLM_TeamTable" (team_id, team_alias) values ('team-a', 'Atlas')`,
  );
  await nameDestination(world.database, 'team-a', 'room');
  await world.at('2026-11-24T00:18:00Z');
  expect(receiver.arrivals.map(({ path }) => path).toSorted()).toEqual(['/room', '/spend']);
  await lateRows(world, 40);
  await world.at(dayAfter);

  expect(corrections().map(({ path }) => path)).toEqual(['/spend']);
  expect(corrections()[0]?.body).toContain('The 1 message to single teams');
});

test('a day of twenty-five hours is looked at as the day that was told', async () => {
  const zone = 'America/New_York';
  const world = await worldAt({
    start: '2026-11-02T04:50:00Z',
    config: configFor(`  timezone: ${zone}\n${atFive}`),
  });
  await world.at('2026-11-02T05:10:00Z');
  expect(titles()).toEqual(['Daily report – Sun 1 Nov 2026']);
  await insertRequests(world.database, [
    // The first and the last minute of the day, and its neighbours on either side.
    ...Array.from({ length: 7 }, () => ({ at: '2026-11-01T04:00:00Z', spendUsd: 1 })),
    ...Array.from({ length: 8 }, () => ({ at: '2026-11-02T04:59:59Z', spendUsd: 1 })),
    ...Array.from({ length: 90 }, () => ({ at: '2026-11-01T03:59:59Z', spendUsd: 1 })),
    ...Array.from({ length: 90 }, () => ({ at: '2026-11-02T05:00:00Z', spendUsd: 1 })),
  ]);
  await world.at('2026-11-02T23:00:00Z');

  expect(corrections()).toHaveLength(1);
  expect(corrections()[0]?.body).toContain('+15 requests');
  expect(corrections()[0]?.body).toContain('+$15.00');
});

test('what is settled is forgotten with the history', async () => {
  const world = await worldAt();
  await world.at('2026-11-25T02:30:00Z');
  const own = world.replicas[0]?.runDeps.own;
  if (own === undefined) throw new Error('no replica');
  expect(await states(world)).toHaveLength(2);
  await own.transaction().execute((tx) => pruneWatches(tx, new Date('2026-11-25T02:00:00Z')));

  // The one of the next day is still looked at.
  expect(await states(world)).toEqual(['watching']);
  expect(configOf('').corrections).toEqual({ isEnabled: true, toleranceShare: 0.001 });
});
