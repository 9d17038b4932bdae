/** P1: one message per report, period and destination, with any number of replicas and restarts. */
import { beforeAll, expect, test } from 'vitest';
import { insertRequests } from '../support/rows.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T08:50:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start: '2026-11-24T08:50:00Z',
  replicaCount: 5,
  config: `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: ['${receiver.url}/a', '${receiver.url}/b']}
`,
});

beforeAll(async () => {
  await insertRequests(world.database, [
    { at: '2026-11-01T10:00:00Z' },
    { at: '2026-11-23T10:00:00Z', spendUsd: 3 },
  ]);
});

test('five replicas send a report once to each destination', async () => {
  await world.at('2026-11-24T09:10:00Z');

  expect(receiver.arrivals.map(({ path }) => path).toSorted()).toEqual(['/a', '/b']);
  for (const arrival of receiver.arrivals) {
    expect(titleOf(arrival)).toContain('Daily report – Mon 23 Nov 2026');
  }
});

test('restarting every replica ten times adds nothing', async () => {
  receiver.arrivals.length = 0;
  for (let round = 0; round < 10; round += 1) {
    for (const replica of [...world.replicas]) {
      await world.kill(replica);
      await world.startReplica();
    }
    await world.advance(1);
  }

  expect(receiver.arrivals).toEqual([]);
});

test.each(['slot-claimed', 'collected', 'committing', 'committed', 'attempt-started'] as const)(
  'a replica that dies at the step %s changes nothing',
  async (step) => {
    receiver.arrivals.length = 0;
    const survivors = world.replicas.splice(0);
    let isDead = false;
    const dying = await world.startReplica({
      onStep: ({ at }) => {
        if (at !== step || isDead) return;
        isDead = true;
        throw new Error('killed');
      },
    });
    const day = world.now().toISOString().slice(0, 10);
    const next = new Date(Date.parse(day) + 24 * 3_600_000).toISOString().slice(0, 10);
    await world.at(`${next}T09:00:00Z`).catch((error: Error) => {
      expect(error.message).toBe('killed');
    });
    expect(isDead).toBe(true);
    await world.kill(dying);
    world.replicas.push(...survivors);
    await world.at(`${next}T09:10:00Z`);

    expect(receiver.arrivals.map(({ path }) => path).toSorted()).toEqual(['/a', '/b']);
    for (const { at } of receiver.arrivals) {
      expect(at.getTime() - Date.parse(`${next}T09:00:00Z`)).toBeLessThan(15_000);
    }
  },
);

test('killed between the answer and the mark: at most one more, with the same id, and said so', async () => {
  receiver.arrivals.length = 0;
  const survivors = world.replicas.splice(0);
  let isDead = false;
  const dying = await world.startReplica({
    onStep: ({ at }) => {
      if (at !== 'answered' || isDead) return;
      isDead = true;
      throw new Error('killed');
    },
  });
  await world.at('2026-11-30T09:00:00Z');
  expect(isDead).toBe(true);
  expect(dying.errors).toHaveLength(1);
  await world.kill(dying);
  world.replicas.push(...survivors);
  await world.at('2026-11-30T09:05:00Z');

  const doubled = receiver.arrivals.filter(({ path }) => path === receiver.arrivals[0]?.path);
  expect(receiver.arrivals).toHaveLength(3);
  expect(doubled).toHaveLength(2);
  expect(doubled[0]?.id).toBe(doubled[1]?.id);
  expect(doubled[0]?.body).toBe(doubled[1]?.body);
  // Taken over within 15 s.
  expect((doubled[1]?.at.getTime() ?? 0) - (doubled[0]?.at.getTime() ?? 0)).toBeLessThan(15_000);
  const attempts = await world.rows(
    `select number, outcome, resolved_at is not null as "isResolved" from tollbell.attempt
     where delivery_id = '${doubled[0]?.id}' order by number`,
  );
  expect(attempts).toEqual([
    { number: 1, outcome: 'uncertain', isResolved: true },
    { number: 2, outcome: 'delivered', isResolved: false },
  ]);
});

test('with doubt: hold nothing is sent again; a person is told, and decides', async () => {
  receiver.arrivals.length = 0;
  world.replicas.length = 0;
  let isDead = false;
  const { configOf } = await import('../support/configs.ts');
  const config = configOf(`
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: ['${receiver.url}/a', '${receiver.url}/b']}
tollbell: {delivery: {doubt: hold}}
`);
  const dying = await world.startReplica({
    config,
    onStep: (step) => {
      if (step.at !== 'answered' || isDead) return;
      isDead = true;
      throw new Error('killed');
    },
  });
  await world.at('2026-12-01T09:00:00Z');
  await world.kill(dying);
  await world.startReplica({ config });
  await world.at('2026-12-01T09:30:00Z');

  const reports = receiver.arrivals.filter((arrival) => titleOf(arrival).includes('Daily report'));
  expect(reports).toHaveLength(2);
  const notices = receiver.arrivals.filter((arrival) => titleOf(arrival).includes('Not delivered'));
  expect(notices).toHaveLength(1);
  expect(notices[0]?.path).not.toBe(reports[0]?.path);
  expect(notices[0]?.body).toContain('may or may not have arrived');
  const [held] = await world.rows<{ id: string; state: string }>(
    "select id, state from tollbell.delivery where state = 'uncertain'",
  );
  expect(held?.id).toBe(reports[0]?.id);
});
