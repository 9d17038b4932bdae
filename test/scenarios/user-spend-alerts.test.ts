/** LiteLLM's alerts of what single users spend: thresholds of a day and of a month, and days unlike others. */
import { beforeEach, expect, test } from 'vitest';
import userSpendAlerts from '../../jobs/user-spend-alerts.ts';
import { configOf } from '../support/configs.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-20T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const config = (types: string): string => `
general_settings:
  alerting: [slack]
  alert_types: [${types}]
  alert_to_webhook_url:
    user_spend_thresholds: '${receiver.url}/thresholds'
    user_spend_anomalies: '${receiver.url}/anomalies'
  alerting_args:
    daily_spend_per_user_threshold: 100
    monthly_spend_per_user_threshold: 500
    spend_anomaly_multiplier: 3.0
    spend_anomaly_min_spend: 10
    spend_anomaly_baseline_days: 7
    user_spend_check_interval: 3600
`;
const both = config('user_spend_thresholds, user_spend_anomalies');
const world = await createWorld(clock, {
  start: '2026-11-20T09:00:00Z',
  jobs: [],
  alerts: [userSpendAlerts],
  config: both,
});
const { database } = world;

const inbox = (): readonly string[] =>
  receiver.arrivals.splice(0).map((one) => `${one.path} ${titleOf(one).replace(/^\W+ /u, '')}`);

let rowCount = 0;
async function spent(user_id: string, date: string, spend: number): Promise<void> {
  rowCount += 1;
  await database.query(
    `insert into "LiteLLM_DailyUserSpend" (id, user_id, date, api_key, model, spend, api_requests, updated_at)
     values ($1, $2, $3, 'key', 'gpt-4o', $4, 1, now())`,
    [`row-${rowCount}`, user_id, date, spend],
  );
}

beforeEach(async () => {
  await database.query('truncate "LiteLLM_DailyUserSpend", tollbell.episode');
  // Each is looked at before anything is spent.
  await world.advance(60);
  inbox();
});

test('a threshold of a day is told at its border, once a day, and anew the next day', async () => {
  await spent('ann', '2026-11-20', 60);
  await spent('ann', '2026-11-20', 39.99);
  for (let day = 13; day < 20; day += 1) await spent('ann', `2026-11-${day}`, 50);
  await world.advance(60);
  expect(inbox()).toEqual([]);
  await spent('ann', '2026-11-20', 0.01);
  await world.advance(120);
  expect(inbox()).toEqual(['/thresholds User ann: more than $100.00 today']);
  await world.sleepUntil('2026-11-21T10:00:00Z');
  await spent('ann', '2026-11-21', 120);
  await world.advance(120);
  // Meanwhile the month has passed its own threshold.
  expect(inbox().toSorted()).toEqual([
    '/thresholds User ann: more than $100.00 today',
    '/thresholds User ann: more than $500.00 this month',
  ]);
});

test('days unlike others: above the multiple, not at it, not below the least, and of new users', async () => {
  const today = clock.at.toISOString().slice(0, 10);
  for (const [user, usual, now] of [
    ['at-it', 70, 30],
    ['above', 70, 30.5],
    ['small', 7, 9.9],
    ['new', 0, 10],
  ] as const) {
    if (usual > 0) await spent(user, '2026-11-18', usual);
    await spent(user, today, now);
  }
  await world.advance(120);

  expect(inbox()).toEqual(['/anomalies 2 users: more than 3 times a usual day']);
});

test('several users are one message', async () => {
  const today = clock.at.toISOString().slice(0, 10);
  for (const user of ['ann', 'bob', 'eve']) {
    await spent(user, today, 150);
    await spent(user, '2026-11-18', 2_000);
  }
  await world.advance(120);

  expect(inbox().filter((line) => line.includes('today'))).toEqual([
    '/thresholds 3 users: more than $100.00 today',
  ]);
});

test('days unlike others are off unless they are asked for', async () => {
  const look = async (text: string): Promise<readonly string[]> => {
    for (const replica of [...world.replicas]) await world.kill(replica);
    await world.startReplica({ config: configOf(text) });
    await world.advance(120);
    return inbox();
  };
  const today = clock.at.toISOString().slice(0, 10);
  await spent('new', today, 50);

  expect(await look(config('user_spend_thresholds'))).toEqual([]);
  expect(await look(both)).toEqual([
    '/anomalies User new: unusual spend today, none in the days before',
  ]);
});
