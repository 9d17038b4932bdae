/** Digest mode: messages of a type gather and are told together, once for all replicas, counted once each. */
import { expect, test } from 'vitest';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T08:50:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const world = await createWorld(clock, {
  start: '2026-11-24T08:50:00Z',
  replicaCount: 3,
  config: `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports, fallback_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/daily', fallback_reports: '${receiver.url}/other'}
  alert_type_config: {daily_reports: {digest: true, digest_interval: 7200}}
tollbell:
  reports:
    daily_reports: {schedule: '*/10 * * * *'}
    fallback_reports: {schedule: '15 9 * * *'}
`,
});

test('what gathers is not sent by itself, and other types are', async () => {
  await world.at('2026-11-24T10:55:00Z');

  expect(receiver.arrivals.map(({ path }) => path)).toEqual(['/other']);
  const rows = await world.rows('select bucket, closed_at from tollbell.digest');
  expect(rows).toEqual([{ bucket: 'daily_reports::', closed_at: null }]);
});

test('when its time is over one message tells all of it, and the counts add up', async () => {
  receiver.arrivals.length = 0;
  // A replica that dies while it tells the digest changes nothing.
  const [dying] = world.replicas;
  if (dying !== undefined) await world.kill(dying);
  await world.at('2026-11-24T11:05:00Z');

  // Slots from 09:00, the first one after the start, to 10:50: two hours, end not included.
  expect(receiver.arrivals.map(titleOf)).toEqual(['Digest – daily_reports: 12 messages']);
  const [row] = await world.rows<{
    document: { about: { figures: { count: number; titles: { count: number }[] } } };
  }>("select document from tollbell.message where kind = 'digest'");
  const { count, titles } = row?.document.about.figures ?? { count: 0, titles: [] };
  expect(count).toBe(12);
  expect(titles.reduce((sum, title) => sum + title.count, 0)).toBe(12);
});

test('the next digest begins with what comes after', async () => {
  receiver.arrivals.length = 0;
  for (const replica of [...world.replicas]) {
    await world.kill(replica);
    await world.startReplica();
  }
  await world.at('2026-11-24T13:15:00Z');

  expect(receiver.arrivals.map(titleOf)).toEqual(['Digest – daily_reports: 12 messages']);
  const entries = await world.rows<{ count: string }>('select count(*) from tollbell.digest_entry');
  const slots = await world.rows<{ count: string }>(
    "select count(*) from tollbell.slot where job = 'daily-reports' and state = 'finished'",
  );
  // Every slot is in one digest, and in one only.
  expect(entries).toEqual(slots);
});
