/** P10: what came due while nobody looked, by the policy of the report. */
import { describe, expect, test } from 'vitest';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld, type World } from '../support/world.ts';

const clock = { at: new Date(0) };
const receiver = await startRudeReceiver(() => clock.at);

async function worldWith(catchUp: string, start = '2026-11-20T08:50:00Z'): Promise<World> {
  receiver.arrivals.length = 0;
  return createWorld(clock, {
    start,
    replicaCount: 2,
    config: `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x'}
tollbell:
  timezone: Europe/Berlin
  reports: {daily_reports: {schedule: '0 10 * * *'}}
  catch_up: ${catchUp}
`,
  });
}

const slots = (world: World) =>
  world.rows<{ day: string; state: string }>(
    `select to_char(slot_at at time zone 'UTC', 'DD HH24:MI') as day, state
     from tollbell.slot order by slot_at`,
  );

describe('stopped for three days', () => {
  test('latest: one late report, the others are passed over', async () => {
    const world = await worldWith('{policy: latest}');
    await world.at('2026-11-20T09:30:00Z');
    await world.sleepUntil('2026-11-23T14:00:00Z');
    await world.advance(10);

    expect(receiver.arrivals.map(titleOf)).toEqual([
      'Daily report – Thu 19 Nov 2026',
      'Daily report – Sun 22 Nov 2026',
    ]);
    expect(receiver.arrivals[0]?.body).not.toContain('"Late"');
    expect(receiver.arrivals[1]?.body).toContain('"Late"');
    expect(receiver.arrivals[1]?.body).toContain('due at 2026-11-23 10:00 Europe/Berlin');
    expect(await slots(world)).toEqual([
      { day: '20 09:00', state: 'finished' },
      { day: '21 09:00', state: 'skipped' },
      { day: '22 09:00', state: 'skipped' },
      { day: '23 09:00', state: 'finished' },
    ]);
  });

  test('all: three late reports in order with the right periods, a minute apart', async () => {
    const world = await worldWith('{policy: all}');
    await world.at('2026-11-20T09:30:00Z');
    await world.sleepUntil('2026-11-23T14:00:00Z');
    await world.advance(10);

    expect(receiver.arrivals.slice(1).map(titleOf)).toEqual([
      'Daily report – Fri 20 Nov 2026',
      'Daily report – Sat 21 Nov 2026',
      'Daily report – Sun 22 Nov 2026',
    ]);
    const [first, second, third] = receiver.arrivals.slice(1).map(({ at }) => at.getTime());
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(60_000);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(60_000);
    expect((await slots(world)).map(({ state }) => state)).toEqual(Array(4).fill('finished'));
  });

  test('skip: none, and three rows that say so', async () => {
    const world = await worldWith('{policy: skip}');
    await world.at('2026-11-20T09:30:00Z');
    await world.sleepUntil('2026-11-23T14:00:00Z');
    await world.advance(10);

    expect(receiver.arrivals).toHaveLength(1);
    expect((await slots(world)).slice(1).map(({ state }) => state)).toEqual([
      'skipped',
      'skipped',
      'skipped',
    ]);
  });
});

test('a first start sends nothing about the past', async () => {
  const world = await worldWith('{policy: all}', '2026-11-20T12:00:00Z');
  await world.advance(60);

  expect(receiver.arrivals).toEqual([]);
});

test('a changed schedule makes no slot of the past due', async () => {
  const world = await worldWith('{policy: latest}');
  await world.at('2026-11-20T09:30:00Z');
  world.replicas.length = 0;
  const { configOf } = await import('../support/configs.ts');
  await world.sleepUntil('2026-11-20T12:00:00Z');
  await world.startReplica({
    config: configOf(`
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x'}
tollbell: {timezone: Europe/Berlin, reports: {daily_reports: {schedule: '0 12 * * *'}}}
`),
  });
  await world.at('2026-11-21T10:00:00Z');
  expect(receiver.arrivals).toHaveLength(1);

  await world.at('2026-11-21T11:30:00Z');
  expect(receiver.arrivals).toHaveLength(2);
});

describe('through a change of the clock', () => {
  test.each([
    ['UTC', '2026-03-27', '2026-04-01'],
    ['Asia/Kolkata', '2026-03-27', '2026-04-01'],
    ['America/New_York', '2026-03-06', '2026-03-11'],
    ['America/New_York', '2026-10-30', '2026-11-04'],
    ['Australia/Lord_Howe', '2026-10-02', '2026-10-07'],
    ['Australia/Lord_Howe', '2026-04-03', '2026-04-08'],
    ['Pacific/Chatham', '2026-09-25', '2026-09-30'],
    ['Pacific/Chatham', '2026-04-03', '2026-04-08'],
  ])('each local day of %s from %s has one report, none is missing', async (zone, from, until) => {
    receiver.arrivals.length = 0;
    const world = await createWorld(clock, {
      start: `${from}T00:00:00Z`,
      replicaCount: 2,
      config: `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x'}
tollbell: {timezone: ${zone}, reports: {daily_reports: {schedule: '30 2 * * *'}}}
`,
    });
    await world.at(`${until}T00:00:00Z`);

    const windows = await world.rows<{ window_start: Date; window_end: Date }>(
      'select window_start, window_end from tollbell.message order by window_start',
    );
    expect(windows).toHaveLength(5);
    for (const [index, { window_end: end }] of windows.slice(0, -1).entries()) {
      expect(windows[index + 1]?.window_start).toEqual(end);
    }
    expect(receiver.arrivals).toHaveLength(5);
    expect(new Set(receiver.arrivals.map(titleOf)).size).toBe(5);
  });
});

test('a manual run consumes no slot', async () => {
  const world = await worldWith('{policy: latest}');
  const { runReport } = await import('../../src/run/run-report.ts');
  const { jobs } = await import('../../jobs/index.ts');
  const [replica] = world.replicas;
  const job = jobs.find(({ name }) => name === 'daily-reports');
  if (replica === undefined || job === undefined) throw new Error('no replica, or no job');
  const { runDeps, deliverDeps, own } = replica;
  // The queue's clock is the test's: a wake-up call of real time would lie in its future.
  await world.sleepUntil('2099-01-01T00:00:00Z');
  const result = await runReport(
    { ...deliverDeps, own, source: runDeps.source },
    {
      job,
      now: new Date('2026-11-20T08:55:00Z'),
      window: job.windowAt(new Date('2026-11-20T08:55:00Z'), runDeps.config),
    },
  );
  expect(result.deliveries.map(({ state }) => state)).toEqual(['delivered']);

  await world.sleepUntil('2026-11-20T08:56:00Z');
  await world.database.query('update tollbell.destination set next_send_at = null');
  await world.at('2026-11-20T09:30:00Z');
  expect(receiver.arrivals).toHaveLength(2);
  expect(await slots(world)).toEqual([{ day: '20 09:00', state: 'finished' }]);
});
