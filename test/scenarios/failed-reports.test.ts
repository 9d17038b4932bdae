/** P2: a report that could not be made is never silent: whoever waits for it is told, once. */
import { beforeEach, expect, test } from 'vitest';
import { jobs as allJobs } from '../../jobs/index.ts';
import type { Job } from '../../src/define/job.ts';
import { DatabaseError } from '../../src/errors.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld, type World } from '../support/world.ts';

const clock = { at: new Date(0) };
const receiver = await startRudeReceiver(() => clock.at);
let isSourceAway = true;
/** As when the gateway's database cannot be reached, for as long as a test wants. */
const jobs: readonly Job[] = allJobs.map((job) => ({
  ...job,
  draft: (options) => {
    if (!isSourceAway) return job.draft(options);
    throw new DatabaseError('unreachable', 'source', "cannot reach the gateway's database");
  },
}));

const worldWith = (catchUp: string): Promise<World> =>
  createWorld(clock, {
    start: '2026-11-20T08:50:00Z',
    replicaCount: 2,
    jobs,
    config: `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x'}
tollbell:
  timezone: UTC
  reports: {daily_reports: {schedule: '0 9 * * *'}}
  catch_up: ${catchUp}
`,
  });

const slots = (world: World) =>
  world.rows(
    `select to_char(slot_at at time zone 'UTC', 'DD HH24:MI') as day, state, problem
     from tollbell.slot order by slot_at`,
  );
const problem = "cannot reach the gateway's database";

beforeEach(() => {
  isSourceAway = true;
  receiver.arrivals.length = 0;
});

test.each([
  ['{policy: latest, max_lateness_hours: 2}', '2026-11-20T11:00:00Z'],
  ['{policy: all, max_lateness_hours: 2}', '2026-11-20T11:00:00Z'],
  ['{policy: skip}', '2026-11-20T09:05:00Z'],
])('%s: given up when its time is over, and said at once', async (catchUp, from) => {
  const world = await worldWith(catchUp);
  await world.at('2026-11-21T08:59:00Z');

  expect(receiver.arrivals.map(titleOf)).toEqual(['⚠️ No report: daily-reports, Thu 19 Nov 2026']);
  expect(receiver.arrivals[0]?.body).toContain(problem);
  const lateMs = (receiver.arrivals[0]?.at.getTime() ?? 0) - Date.parse(from);
  expect(lateMs).toBeGreaterThanOrEqual(0);
  // At the next try, which is a quarter of an hour later at most.
  expect(lateMs).toBeLessThanOrEqual(15 * 60_000);
  expect(await slots(world)).toEqual([{ day: '20 09:00', state: 'abandoned', problem }]);
});

test('latest: given up when the next one is due, and that one is made', async () => {
  const world = await worldWith('{policy: latest, max_lateness_hours: 48}');
  await world.at('2026-11-21T08:59:59Z');
  expect(receiver.arrivals).toEqual([]);
  isSourceAway = false;
  await world.at('2026-11-21T09:30:00Z');

  expect(receiver.arrivals.map(titleOf)).toEqual([
    '⚠️ No report: daily-reports, Thu 19 Nov 2026',
    'Daily report – Fri 20 Nov 2026',
  ]);
  expect(await slots(world)).toEqual([
    { day: '20 09:00', state: 'abandoned', problem },
    { day: '21 09:00', state: 'finished', problem: null },
  ]);
});

test('what was never tried is passed over without a word', async () => {
  const world = await worldWith('{policy: latest, max_lateness_hours: 48}');
  await world.at('2026-11-20T09:01:00Z');
  isSourceAway = false;
  await world.sleepUntil('2026-11-22T12:00:00Z');
  await world.advance(10);

  expect(receiver.arrivals.map(titleOf)).toEqual([
    '⚠️ No report: daily-reports, Thu 19 Nov 2026',
    'Daily report – Sat 21 Nov 2026',
  ]);
  expect((await slots(world)).map(({ state }) => state)).toEqual([
    'abandoned',
    'skipped',
    'finished',
  ]);
});
