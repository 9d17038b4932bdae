/** P33: a long run is never run twice at once, a dead one is taken over, a stale one keeps nothing. */
import { expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import type { Job } from '../../src/define/job.ts';
import { type Evaluation, evaluate } from '../../src/run/evaluate.ts';
import { handBackSlots } from '../../src/run/hand-back-slots.ts';
import { renewLeases } from '../../src/run/renew-leases.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { createWorld, type Replica, type World } from '../support/world.ts';

const clock = { at: new Date(0) };
const receiver = await startRudeReceiver(() => clock.at);

/** A daily report whose reading lasts until it is let go. */
function slowJob(): { job: Job; begun: () => number; release: () => void } {
  const [daily] = jobs;
  if (daily === undefined) throw new Error('no job');
  let begun = 0;
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const job: Job = {
    ...daily,
    draft: async (inputs) => {
      begun += 1;
      await gate;
      return daily.draft(inputs);
    },
  };
  return { job, begun: () => begun, release };
}

async function worldWith(job: Job, schedule: string): Promise<World> {
  receiver.arrivals.length = 0;
  return createWorld(clock, {
    start: '2026-11-24T08:59:00Z',
    replicaCount: 3,
    jobs: [job],
    config: `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x'}
tollbell: {reports: {daily_reports: {schedule: '${schedule}'}}}
`,
  });
}

/** Every replica looks at the schedule once, as its ticker would; who runs goes on running. */
async function tickAll(world: World): Promise<readonly Evaluation[]> {
  return Promise.all(world.replicas.map(({ runDeps, running }) => evaluate(runDeps, running)));
}

const allDone = (evaluations: readonly Evaluation[]): Promise<number[]> =>
  Promise.all(evaluations.map(({ done }) => done));

const holder = (world: World): Replica => {
  const found = world.replicas.find(({ running }) => running.size > 0);
  if (found === undefined) throw new Error('nobody runs');
  return found;
};

test('a report that takes three times its interval never runs twice at once', async () => {
  const { job, begun, release } = slowJob();
  const world = await worldWith(job, '* * * * *');
  await tickAll(world);
  const runs: Evaluation[] = [];
  for (let second = 0; second <= 180; second += 5) {
    await world.sleepUntil(
      new Date(Date.parse('2026-11-24T09:00:00Z') + second * 1_000).toISOString(),
    );
    runs.push(...(await tickAll(world)));
    await Promise.all(world.replicas.map(({ runDeps, running }) => renewLeases(runDeps, running)));
    await expect.poll(begun).toBe(1);
  }
  release();
  await allDone(runs);

  expect(
    await world.rows('select state, attempt_count from tollbell.slot order by slot_at'),
  ).toEqual([{ state: 'finished', attempt_count: 1 }]);
});

test('a dead run is taken over when its lease has run out, with the same period, and told once', async () => {
  const { job, begun, release } = slowJob();
  const world = await worldWith(job, '0 9 * * *');
  await tickAll(world);
  await world.sleepUntil('2026-11-24T09:00:00Z');
  const stale = await tickAll(world);
  await expect.poll(begun).toBe(1);
  const dead = holder(world);
  await world.kill(dead);

  await world.sleepUntil('2026-11-24T09:00:09Z');
  await tickAll(world);
  expect(begun()).toBe(1);
  await world.sleepUntil('2026-11-24T09:00:11Z');
  const taken = await tickAll(world);
  await expect.poll(begun).toBe(2);
  release();
  await allDone([...stale, ...taken]);
  await world.advance(5);

  expect(receiver.arrivals).toHaveLength(1);
  expect(await world.rows('select identity from tollbell.message')).toEqual([
    { identity: 'daily-reports 2026-11-24T09:00:00.000Z' },
  ]);
  expect(world.steps.filter(({ at }) => at === 'lease-lost')).toHaveLength(1);
});

test('at shutdown a run is handed back, goes on elsewhere at once, and the old one keeps nothing', async () => {
  const { job, begun, release } = slowJob();
  const world = await worldWith(job, '0 9 * * *');
  await tickAll(world);
  await world.sleepUntil('2026-11-24T09:00:00Z');
  const stale = await tickAll(world);
  await expect.poll(begun).toBe(1);
  const leaving = holder(world);
  await handBackSlots(leaving.runDeps, leaving.running);
  await world.kill(leaving);

  const taken = await tickAll(world);
  await expect.poll(begun).toBe(2);
  release();
  await allDone([...stale, ...taken]);
  await world.advance(5);

  expect(receiver.arrivals).toHaveLength(1);
});
