/** P1: an answer that was given is not lost by a fault of the database that is over in some seconds. */
import { beforeEach, expect, test } from 'vitest';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T08:50:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start: '2026-11-24T08:50:00Z',
  replicaCount: 0,
  config: `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x'}
`,
});
const url = new URL(world.database.readerUrl);
const line = await startTcpProxy(Number(url.port));
url.port = String(line.port);

const attempts = () =>
  world.rows('select number, outcome, resolved_at from tollbell.attempt order by number');

beforeEach(async () => {
  receiver.arrivals.length = 0;
  world.replicas.length = 0;
  await world.database.query(
    'truncate tollbell.message, tollbell.delivery, tollbell.attempt, tollbell.destination',
  );
});

test('the database is away for a second right after a 200: delivered, once, without a doubt', async () => {
  await world.startReplica({
    databaseUrl: url.toString(),
    onStep: ({ at }) => {
      if (at !== 'answered') return;
      line.cut();
      setTimeout(line.mend, 1_000);
    },
  });
  await world.at('2026-11-24T09:10:00Z');

  expect(receiver.arrivals).toHaveLength(1);
  expect(await attempts()).toEqual([{ number: 1, outcome: 'delivered', resolved_at: null }]);
});

test('the word of the commit is lost: what is noted again changes nothing', async () => {
  await world.startReplica();
  const { endAttempt } = await import('../../src/store/attempts.ts');
  await world.at('2026-11-25T09:10:00Z');
  const [delivery] = await world.rows<{ id: string }>('select id from tollbell.delivery');
  const [replica] = world.replicas;
  if (delivery === undefined || replica === undefined) throw new Error('nothing was sent');

  const end = await replica.own.db.transaction().execute((tx) =>
    endAttempt(tx, {
      deliveryId: delivery.id,
      number: 1,
      endedAt: clock.at,
      durationMs: 1,
      outcome: 'delivered',
      statusCode: 200,
      reason: null,
      detail: 'ok',
      nextAttemptAt: null,
      bodySha256: '',
    }),
  );

  expect(end).toBe('known');
  expect(await attempts()).toEqual([{ number: 1, outcome: 'delivered', resolved_at: null }]);
});
