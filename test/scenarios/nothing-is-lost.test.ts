/** P5: a destination that is slow, rude or dead loses nothing, delays nobody, and is never silent. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { reviveDelivery } from '../../src/store/outbox.ts';
import { insertRequests } from '../support/rows.ts';
import { type Arrival, type Reply, startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-01T09:30:00Z') };
const a = await startRudeReceiver(() => clock.at);
const b = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start: '2026-11-01T09:30:00Z',
  replicaCount: 2,
  config: `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: ['${a.url}/hook-a', '${b.url}/hook-b']}
# The first of all destinations, and a program: no place to tell what went wrong.
tollbell: {destinations: {ledger: {kind: webhook, url: '${a.url}/ledger'}}}
`,
});
let day = 1;
const ok: Reply = { status: 200, body: 'ok' };
const at = (time: string): string => `2026-11-${String(day).padStart(2, '0')}T${time}Z`;
const isReport = (arrival: Arrival): boolean => titleOf(arrival).includes('Daily report');

beforeAll(async () => {
  await insertRequests(world.database, [{ at: '2026-10-01T10:00:00Z', spendUsd: 3 }]);
});

beforeEach(() => {
  day += 1;
  for (const receiver of [a, b]) {
    receiver.arrivals.length = 0;
    receiver.taken.length = 0;
    receiver.reply = () => ok;
  }
});

test('A fails for twenty minutes: B hears at once, A once after it recovers, marked delayed', async () => {
  a.reply = ({ at: now }) => (now < new Date(at('09:20:00')) ? { status: 500, body: 'oops' } : ok);
  await world.at(at('10:00:00'));

  expect(b.taken.map(({ at: now }) => now.toISOString())).toEqual([
    new Date(at('09:00:00')).toISOString(),
  ]);
  expect(a.taken).toHaveLength(1);
  expect(a.taken[0]?.body).toContain('Delayed');
  expect(a.taken[0]?.body).toContain(`due at 2026-11-0${day} 09:00 UTC`);
  expect(b.taken[0]?.body).not.toContain('Delayed');
  // 5, 10, 20 … s apart, not a storm: less than ten tries in twenty minutes.
  expect(a.arrivals.length).toBeGreaterThan(4);
  expect(a.arrivals.length).toBeLessThan(11);
  expect(new Set(a.arrivals.map(({ id }) => id)).size).toBe(1);
});

test('A fails for good: dead after the deadline, one notice through B, and resend sends the same', async () => {
  a.reply = () => ({ status: 500, body: 'down https://hooks.slack.com/services/T/B/secret' });
  await world.at(at('09:30:00'));
  day += 1;
  await world.at(at('09:00:01'));

  const notices = b.taken.filter((arrival) => !isReport(arrival));
  expect(notices.map(titleOf)).toEqual(['⚠️ Not delivered: slack (daily_reports, 1)']);
  expect(notices[0]?.body).not.toContain('secret');
  const [dead] = await world.rows<{ id: string; reason: string; detail: string; body: string }>(
    "select id, reason, detail, body from tollbell.delivery where state = 'dead'",
  );
  expect(dead).toMatchObject({ reason: 'server-error', detail: 'down [address]' });
  expect(notices[0]?.body).toContain(dead?.id);
  const last = a.arrivals.findLast(({ id }) => id === dead?.id);

  a.reply = () => ok;
  const [replica] = world.replicas;
  if (replica === undefined || dead === undefined) throw new Error('no replica, or nothing dead');
  const destination = { name: 'slack (daily_reports, 1)', fingerprint: '' };
  const [row] = await world.rows<{ fingerprint: string }>(
    `select fingerprint from tollbell.destination where name = '${destination.name}'`,
  );
  await replica.own.db.transaction().execute((tx) =>
    reviveDelivery(tx, replica.runDeps.queue, {
      id: dead.id,
      destination: { ...destination, fingerprint: row?.fingerprint ?? '' },
      now: clock.at,
      deadlineAt: new Date(clock.at.getTime() + 3_600_000),
    }),
  );
  await world.advance(10);

  const resent = a.taken.filter(({ id }) => id === dead.id);
  expect(resent).toHaveLength(1);
  expect(resent[0]?.body).toBe(last?.body);
  expect(await world.rows("select id from tollbell.delivery where state = 'dead'")).toEqual([]);
});

describe('an answer that is no', () => {
  test.each<[string, Reply, string]>([
    ['refuses the message', { status: 400, body: 'invalid_payload' }, 'bad-request'],
    ['finds it too large', { status: 413, body: '' }, 'too-large'],
    ['forbids it', { status: 403, body: 'action_prohibited' }, 'unauthorized'],
    [
      'sends elsewhere',
      { status: 307, headers: { location: 'http://169.254.169.254/' } },
      'redirected',
    ],
    ['says 200 and means no', { status: 200, body: 'invalid_token' }, 'bad-request'],
  ])('%s: one try, dead at once, one notice through B', async (_, reply, reason) => {
    a.reply = () => reply;
    await world.at(at('09:30:00'));

    expect(a.arrivals).toHaveLength(1);
    const [delivery] = await world.rows(
      `select state, reason, attempt_count from tollbell.delivery
       where id = '${a.arrivals[0]?.id}'`,
    );
    expect(delivery).toEqual({ state: 'dead', reason, attempt_count: 1 });
    expect(b.taken.filter((arrival) => !isReport(arrival))).toHaveLength(1);
  });
});

describe('an answer that does not come', () => {
  test.each<[string, Reply, string]>([
    ['hangs', 'hang', 'timed-out'],
    ['drips for ever', 'drip', 'timed-out'],
    ['drops the connection', 'drop', 'unreachable'],
  ])('%s: tried again, and delivered once', async (_, reply, reason) => {
    a.reply = (_arrival, count) => (count === 1 ? reply : ok);
    await world.at(at('09:30:00'));

    expect(a.taken).toHaveLength(1);
    expect(b.taken).toHaveLength(1);
    const attempts = await world.rows(
      `select outcome, reason from tollbell.attempt where delivery_id = '${a.arrivals[0]?.id}'
       order by number`,
    );
    expect(attempts).toEqual([
      { outcome: 'retry', reason },
      { outcome: 'delivered', reason: null },
    ]);
  });
});

test('an address that is gone: switched off, told once through B, nothing more is sent there', async () => {
  a.reply = () => ({ status: 410, body: 'channel_is_archived' });
  await world.at(at('09:30:00'));
  day += 1;
  await world.at(at('09:30:00'));

  expect(a.arrivals).toHaveLength(1);
  const notices = b.taken.filter((arrival) => !isReport(arrival));
  expect(notices.map(titleOf)).toEqual(['⚠️ Switched off: slack (daily_reports, 1)']);
  expect(b.taken.filter(isReport)).toHaveLength(2);
  const states = await world.rows(
    `select delivery.state, delivery.reason from tollbell.delivery
     where destination = 'slack (daily_reports, 1)' order by sequence desc limit 2`,
  );
  expect(states).toEqual([
    { state: 'dead', reason: 'destination-off' },
    { state: 'dead', reason: 'not-found' },
  ]);
});

test('no row and no message of all this holds an address', async () => {
  for (const table of ['message', 'delivery', 'attempt', 'destination']) {
    const rows = await world.rows(`select * from tollbell.${table}`);
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/hook-[ab]|127\.0\.0\.1|secret/);
  }
});
