/** Answers of real rows that cost nothing, counted as the service counts them, and what is told of them. */
import { expect, test } from 'vitest';
import trackingAlerts from '../../jobs/tracking-alerts.ts';
import { insertLogRows, type LogRow } from '../support/log-rows.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { expectTrue, takeAlerts } from '../support/told-alerts.ts';
import { createWorld } from '../support/world.ts';

async function trackingWorld(settings = '') {
  const clock = { at: new Date('2026-11-24T09:00:00Z') };
  const receiver = await startRudeReceiver(() => clock.at);
  const world = await createWorld(clock, {
    start: '2026-11-24T09:00:00Z',
    jobs: [],
    alerts: [trackingAlerts],
    countsUsage: true,
    config: `
general_settings:
  alerting: [slack]
  alert_types: [failed_tracking_spend]
  alert_to_webhook_url: {failed_tracking_spend: '${receiver.url}/people'}
tollbell:
  destinations:
    programs: {kind: webhook, url: '${receiver.url}/programs'}
  routes: [{to: [programs, litellm]}]
  alerts: {failed_tracking_spend: {every_seconds: 300, ${settings}}}
`,
  });
  await world.advance(1);
  return { receiver, world, database: world.database };
}

const start = Date.parse('2026-11-24T09:00:00Z');
/** At 2.50 and 10 dollars a million tokens, in another mixture each time. */
const priced = (count: number, minute: number, rest: Partial<LogRow> = {}): readonly LogRow[] =>
  Array.from({ length: count }, (_, index) => {
    const promptTokens = 1_000 + index * 37 + minute * 20;
    const completionTokens = 800 - index * 11 - minute * 5;
    return {
      id: `priced-${rest.model ?? ''}-${minute}-${index}`,
      at: new Date(start + minute * 60_000 + index * 1_000).toISOString(),
      promptTokens,
      completionTokens,
      spendUsd: promptTokens * 2.5e-6 + completionTokens * 10e-6,
      ...rest,
    };
  });
const unpriced = (count: number, minute: number, rest: Partial<LogRow> = {}): readonly LogRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `unpriced-${rest.model ?? ''}-${rest.modelId ?? ''}-${minute}-${index}`,
    at: new Date(start + minute * 60_000 + index * 1_000).toISOString(),
    promptTokens: 40_000,
    completionTokens: 10_000,
    spendUsd: 0,
    modelId: 'deployment-new',
    ...rest,
  }));

test('answers without a cost of a model that has one are told, with about what they would have cost', async () => {
  const { receiver, world, database } = await trackingWorld();
  await insertLogRows(database, [...priced(20, 1), ...unpriced(2, 2)]);
  await world.advance(10);
  // Two of them are too few.
  expect(receiver.arrivals).toEqual([]);
  await insertLogRows(database, unpriced(10, 11));
  await world.advance(10);
  const [alert, ...others] = takeAlerts(receiver);
  expect(others).toEqual([]);
  // 12 times 40,000 tokens in and 10,000 out: $2.40. One hour has one mixture, hence one price for both.
  expect(alert?.title).toMatch(/^gpt-4o: 12 answers cost nothing, about \$\d\.\d\d not tracked$/);
  expect(alert?.figures).toMatchObject({ unpricedCount: 12, requestCount: 32, tokens: 600_000 });
  if (alert !== undefined) await expectTrue(database, alert);
  await insertLogRows(database, unpriced(30, 22));
  await world.advance(60);
  expect(takeAlerts(receiver)).toEqual([]);
}, 60_000);

test('the price is that of prompts and of answers, where hours show both', async () => {
  const { receiver, world, database } = await trackingWorld();
  for (let hour = 0; hour < 3; hour += 1) {
    await insertLogRows(
      database,
      priced(10, hour * 60 + 1, {
        promptTokens: 1_000 + hour * 4_000,
        completionTokens: 800,
        spendUsd: (1_000 + hour * 4_000) * 2.5e-6 + 800 * 10e-6,
      }),
    );
    await world.advance(60);
  }
  await insertLogRows(database, unpriced(12, 181));
  await world.advance(10);
  const told = takeAlerts(receiver);
  expect(told.map(({ title }) => title)).toEqual([
    'gpt-4o: 12 answers cost nothing, about $2.40 not tracked',
  ]);
  expect(told[0]?.text).toContain('about $2.50 in, $10.00 out per million tokens');
}, 60_000);

test('cached answers, free models and models without any price are not told', async () => {
  const { receiver, world, database } = await trackingWorld("free: ['house-*']");
  await insertLogRows(database, [
    ...priced(20, 1),
    ...priced(20, 1, { model: 'house-chat' }),
    ...unpriced(20, 2, { isCacheHit: true }),
    ...unpriced(20, 2, { model: 'llama-3', modelId: 'deployment-llama' }),
    ...unpriced(20, 2, { model: 'house-chat', modelId: 'deployment-house' }),
  ]);
  await world.advance(15);
  expect(receiver.arrivals).toEqual([]);
}, 60_000);

test('models without any price are told once where that is asked for', async () => {
  const { receiver, world, database } = await trackingWorld('unknown_prices: true');
  for (let minute = 2; minute < 40; minute += 12) {
    await insertLogRows(
      database,
      unpriced(20, minute, { model: 'llama-3', modelId: 'deployment-llama' }),
    );
    await world.advance(12);
  }
  const told = takeAlerts(receiver);
  expect(told.map(({ title }) => title)).toEqual([
    'llama-3: no price known, 20 answers cost nothing',
  ]);
  expect(told[0]?.severity).toBe('info');
  for (const alert of told) await expectTrue(database, alert);
}, 60_000);
