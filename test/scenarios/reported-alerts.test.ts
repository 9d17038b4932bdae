/** What gateways report of themselves, from the event to what arrives: told once, and again when it is ten times as much. */
import { expect, test } from 'vitest';
import reportedAlerts from '../../jobs/reported-alerts.ts';
import { lookedForAlerts } from '../../src/run/look-for-news.ts';
import { configOf } from '../support/configs.ts';
import { eventOf, eventsToken } from '../support/event-server.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { tellEvents } from '../support/tell-events.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const common = `
general_settings:
  alerting: [slack]
  alert_to_webhook_url:
    db_exceptions: '${receiver.url}/database'
    failed_tracking_spend: '${receiver.url}/tracking'
`;
const config = `${common}
tollbell:
  service: { events_token: '${eventsToken}' }
  alerts: { reported_failures: { resolved: true } }
`;
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  replicaCount: 2,
  jobs: [],
  alerts: [reportedAlerts],
  config,
});

async function tell(
  type: string,
  data: Readonly<Record<string, unknown>>,
  times = 1,
): Promise<void> {
  await tellEvents(
    world,
    Array.from({ length: times }, () => eventOf(type, data)),
  );
}

const inbox = (path: string): readonly string[] => {
  const mine = receiver.arrivals.filter((one) => one.path === path);
  for (const one of mine) receiver.arrivals.splice(receiver.arrivals.indexOf(one), 1);
  return mine.map((one) => titleOf(one).replace(/^\W+ /u, ''));
};

test('without events it is not looked for', () => {
  expect(lookedForAlerts({ alerts: [reportedAlerts], config: configOf(common) })).toEqual([]);
  expect(lookedForAlerts({ alerts: [reportedAlerts], config: configOf(config) })).toHaveLength(1);
});

test('failures of one kind are one message under their own type, and their end another', async () => {
  await world.advance(1);
  const broken = { error_class: 'OperationalError', message: "can't reach database server" };
  await tell('db.exception', broken, 4);
  await tell('spend.tracking_failed', { model: 'gpt-5', message: 'no price is known' });
  await world.advance(2);
  const arrival = receiver.arrivals.find(({ path }) => path === '/database');
  expect(arrival?.body).toContain("can't reach database server");
  expect(inbox('/database')).toEqual([
    'The gateway reports: 4 database calls failed (OperationalError)',
  ]);
  expect(inbox('/tracking')).toEqual([
    'The gateway reports: the spend of 1 request could not be tracked (gpt-5)',
  ]);
  await tell('db.exception', broken, 5);
  await world.advance(5);
  expect(inbox('/database')).toEqual([]);
  await world.advance(15);
  expect(inbox('/database')).toEqual([
    'No more failing database calls reported (OperationalError)',
  ]);
  expect(inbox('/tracking')).toEqual(['No more untracked spend reported (gpt-5)']);
});
