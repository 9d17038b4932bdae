/** P2: a config that is being rolled out, or was changed, loses nothing that waits for a destination. */
import { beforeEach, expect, test } from 'vitest';
import { configOf } from '../support/configs.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { createWorld, type Replica, type World } from '../support/world.ts';

const clock = { at: new Date(0) };
const receiver = await startRudeReceiver(() => clock.at);

/** One destination more than `ops`, under a name and at a path; null for none. */
const configText = (name: string | null, path = ''): string => `
general_settings: {alert_types: [daily_reports]}
tollbell:
  timezone: UTC
  destinations:
    ops: {url: '${receiver.url}/ops'}
    ${name === null ? '' : `${name}: {url: '${receiver.url}${path}'}`}
  routes: [{type: daily_reports, to: ${name ?? 'ops'}}]
  reports: {daily_reports: {schedule: '0 9 * * *'}}
  delivery: {deadline_hours: 1}
`;
const otherReplica = (world: World, name: string | null, path?: string): Promise<Replica> =>
  world.startReplica({ config: configOf(configText(name, path)), jobs: [] });
const states = (world: World) =>
  world.rows('select state, reason, attempt_count as tries from tollbell.delivery');

/** A report that waits for `finance`, and nobody there to see to it. */
async function worldWithWaitingReport(): Promise<{
  readonly world: World;
  readonly knowing: Replica;
}> {
  receiver.reply = () => ({ status: 503, body: 'away' });
  const world = await createWorld(clock, {
    start: '2026-11-24T08:59:00Z',
    config: configText('finance', '/one'),
  });
  const [knowing] = world.replicas;
  if (knowing === undefined) throw new Error('no replica');
  await world.at('2026-11-24T09:00:01Z');
  expect(await states(world)).toEqual([{ state: 'retrying', reason: 'server-error', tries: 1 }]);
  receiver.reply = () => ({ status: 200, body: 'ok' });
  await world.kill(knowing);
  return { world, knowing };
}

beforeEach(() => {
  receiver.arrivals.length = 0;
  receiver.taken.length = 0;
});

test('a replica that lacks a destination leaves what waits there, and looks twice a minute', async () => {
  const { world, knowing } = await worldWithWaitingReport();
  const lacking = await otherReplica(world, null);
  const claims = 'select count(*)::int as count from tollbell_queue.job';
  const [before] = await world.rows<{ count: number }>(claims);
  await world.advance(50);
  const [after] = await world.rows<{ count: number }>(claims);

  expect(await states(world)).toEqual([{ state: 'retrying', reason: 'server-error', tries: 1 }]);
  expect((after?.count ?? 0) - (before?.count ?? 0)).toBeLessThanOrEqual(101);

  world.replicas.push(knowing);
  await world.advance(10);

  expect(receiver.taken.map(({ path }) => path)).toEqual(['/one']);
  expect(await states(world)).toEqual([{ state: 'delivered', reason: null, tries: 2 }]);
  expect(lacking.errors).toEqual([]);
});

test('when nobody has known it until the deadline it is dead, and told elsewhere', async () => {
  const { world } = await worldWithWaitingReport();
  await world.database.query('update tollbell.delivery set reason = null');
  await otherReplica(world, null);
  await world.advance(59);
  const waiting = await states(world);
  await world.advance(2);

  expect(waiting).toEqual([{ state: 'retrying', reason: null, tries: 1 }]);
  expect(await states(world)).toEqual([
    { state: 'dead', reason: 'not-configured', tries: 1 },
    { state: 'delivered', reason: null, tries: 1 },
  ]);
  expect(receiver.taken.map(({ path }) => path)).toEqual(['/ops']);
});

test('another address, and then another name: what waits goes to the address of now', async () => {
  const { world } = await worldWithWaitingReport();
  receiver.reply = () => ({ status: 503, body: 'away' });
  const moved = await otherReplica(world, 'finance', '/two');
  await world.advance(0.5);
  await world.kill(moved);
  receiver.reply = () => ({ status: 200, body: 'ok' });
  await otherReplica(world, 'money', '/two');
  await world.advance(20);

  expect(receiver.taken.map(({ path }) => path)).toEqual(['/two']);
  expect((await states(world)).map(({ state }) => state)).toEqual(['delivered']);
});
