/** P17: one pace for all replicas, and a provider that asks for time gets it. */
import { expect, test } from 'vitest';
import type { Severity } from '../../src/message/message.ts';
import { enqueueMessage } from '../support/enqueue-message.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld, type World } from '../support/world.ts';

const clock = { at: new Date(0) };
const receiver = await startRudeReceiver(() => clock.at);

const worldOf = (): Promise<World> =>
  createWorld(clock, {
    start: '2026-11-24T12:00:00Z',
    replicaCount: 3,
    jobs: [],
    config: `
general_settings:
  alerting: [slack]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x', llm_exceptions: '${receiver.url}/y'}
`,
  });

const enqueue = (
  world: World,
  title: string,
  { severity = 'info' as Severity, to = 0 } = {},
): Promise<void> =>
  enqueueMessage(world, { title, severity, summary: [title], blocks: [], footer: [] }, to);

test('200 messages, 3 replicas, 1 a second, and a pause of 7 s that all of them keep', async () => {
  receiver.arrivals.length = 0;
  const world = await worldOf();
  const severities: readonly Severity[] = ['info', 'warning', 'critical'];
  for (let index = 0; index < 200; index += 1) {
    const severity = severities[index % 3] ?? 'info';
    await enqueue(world, `${severity} ${String(index).padStart(3, '0')}`, { severity });
  }
  receiver.reply = (_, count) =>
    count === 3
      ? { status: 429, body: 'rate_limited', headers: { 'retry-after': '7' } }
      : { status: 200, body: 'ok' };
  await world.advance(10);

  const { arrivals, taken } = receiver;
  expect(arrivals).toHaveLength(201);
  expect(new Set(taken.map(({ id }) => id)).size).toBe(200);
  const gaps = arrivals
    .slice(1)
    .map(({ at }, index) => at.getTime() - (arrivals[index]?.at.getTime() ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
  expect(gaps[2]).toBeGreaterThanOrEqual(7_000);
  // What matters more goes first, and what is alike in the order in which it came.
  const order = taken.map((arrival) => titleOf(arrival).replace(/^\S+ (?=\w+ \d)/u, ''));
  const critical = order.filter((title) => title.startsWith('critical'));
  expect(order.slice(0, critical.length)).toEqual(critical.toSorted());
  const info = order.filter((title) => title.startsWith('info'));
  expect(order.slice(-info.length)).toEqual(info.toSorted());
});

test.each([
  ['the header in fractions', { headers: { 'retry-after': '2.5' }, body: '' }, 2_500],
  ['the JSON of Discord', { body: '{"message": "slow", "retry_after": 3.25}' }, 3_250],
  ['both, the later one', { headers: { 'retry-after': '1' }, body: '{"retry_after": 4}' }, 4_000],
])('a pause asked for in %s', async (_, answer, pauseMs) => {
  receiver.arrivals.length = 0;
  receiver.reply = (_arrival, count) =>
    count === 1 ? { status: 429, ...answer } : { status: 200, body: 'ok' };
  const world = await worldOf();
  await enqueue(world, 'one');
  await world.advance(1);

  const [first, second] = receiver.arrivals;
  expect(receiver.arrivals).toHaveLength(2);
  expect((second?.at.getTime() ?? 0) - (first?.at.getTime() ?? 0)).toBe(pauseMs);
});

test('a rate that an answer says is used up is waited for, before it is refused', async () => {
  receiver.arrivals.length = 0;
  receiver.reply = (_arrival, count) => ({
    status: 200,
    body: 'ok',
    headers: {
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': count === 2 ? '0' : '3',
      'x-ratelimit-reset-after': '12.25',
    },
  });
  const world = await worldOf();
  for (const title of ['one', 'two', 'three', 'four']) await enqueue(world, title);
  await world.advance(1);

  const [first, ...others] = receiver.arrivals.map(({ at }) => at.getTime());
  expect(others.map((at) => at - (first ?? 0))).toEqual([1_000, 13_250, 14_250]);
  expect(receiver.arrivals.map(titleOf)).toEqual(['one', 'two', 'three', 'four']);
});

test('a destination that hangs holds no other one', async () => {
  receiver.arrivals.length = 0;
  receiver.reply = ({ path }) => (path === '/x' ? 'hang' : { status: 200, body: 'ok' });
  const world = await worldOf();
  await enqueue(world, 'to the slow one');
  await enqueue(world, 'to the quick one', { to: 1 });
  await world.advance(0.05);

  expect(receiver.taken.at(-1)?.path).toBe('/y');
  expect(receiver.taken.at(-1)?.at).toEqual(new Date('2026-11-24T12:00:00Z'));
});

test('a message that a provider always fails on lets the others pass', async () => {
  receiver.arrivals.length = 0;
  receiver.taken.length = 0;
  receiver.reply = ({ body }) =>
    body.includes('poison') ? { status: 500, body: 'rollup_error' } : { status: 200, body: 'ok' };
  const world = await worldOf();
  await enqueue(world, 'poison', { severity: 'critical' });
  for (const title of ['one', 'two', 'three']) await enqueue(world, title);
  await world.advance(5);

  expect(receiver.taken.map(titleOf)).toEqual(['one', 'two', 'three']);
});
