/** Slow answers of real rows, counted as the service counts them, and what is told of them. */
import { expect, test } from 'vitest';
import slowAlerts from '../../jobs/slow-alerts.ts';
import { insertLogRows, type LogRow } from '../support/log-rows.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { expectTrue, takeAlerts } from '../support/told-alerts.ts';
import { createWorld } from '../support/world.ts';

async function slowWorld(settings: string, threshold = 300) {
  const clock = { at: new Date('2026-11-24T09:00:00Z') };
  const receiver = await startRudeReceiver(() => clock.at);
  const world = await createWorld(clock, {
    start: '2026-11-24T09:00:00Z',
    jobs: [],
    alerts: [slowAlerts],
    countsUsage: true,
    config: `
general_settings:
  alerting: [slack]
  alert_types: [llm_too_slow]
  alert_to_webhook_url: {llm_too_slow: '${receiver.url}/people'}
  alerting_threshold: ${threshold}
tollbell:
  destinations:
    programs: {kind: webhook, url: '${receiver.url}/programs'}
  routes: [{to: [programs, litellm]}]
  alerts: {llm_too_slow: {${settings}}}
`,
  });
  await world.advance(1);
  return { clock, receiver, world, database: world.database };
}

const start = Date.parse('2026-11-24T09:00:00Z');
const answers = (
  count: number,
  ms: (index: number) => number,
  rest: Partial<LogRow> & { readonly fromMinute: number; readonly everyMs: number },
): readonly LogRow[] => {
  const { fromMinute, everyMs, ...row } = rest;
  return Array.from({ length: count }, (_, index) => ({
    id: `${row.model ?? 'gpt-4o'}-${fromMinute}-${index}`,
    at: new Date(start + fromMinute * 60_000 + index * everyMs).toISOString(),
    ms: ms(index),
    ...row,
  }));
};

test('a day in which nothing is over the threshold is silent', async () => {
  const { receiver, world, database } = await slowWorld('every_seconds: 600');
  for (let hour = 0; hour < 24; hour += 1) {
    // Right at the threshold is not over it.
    await insertLogRows(
      database,
      answers(30, (index) => (index % 3 === 0 ? 300_000 : 299_000), {
        fromMinute: hour * 60,
        everyMs: 110_000,
      }),
    );
    await world.advance(60);
  }
  expect(receiver.arrivals).toEqual([]);
}, 180_000);

test('one answer over LiteLLM’s threshold is told when its row comes, however late', async () => {
  const { receiver, world, database } = await slowWorld('every_seconds: 120, resolved: true');
  await world.advance(30);
  // It ran from 09:05 to 09:21, and stands in the log ten minutes after that.
  await insertLogRows(database, [
    { id: 'slow', at: '2026-11-24T09:05:00.250Z', ms: 960_000, keyAlias: 'batch' },
    ...answers(20, () => 2_000, { fromMinute: 4, everyMs: 1_000 }),
  ]);
  // Rows that began longer ago than a quarter of an hour are looked for every ten minutes.
  await world.advance(12);
  const [alert, ...others] = takeAlerts(receiver);
  expect(others).toEqual([]);
  expect(alert?.title).toBe('gpt-4o: one answer took 16 min 00 s');
  expect(alert?.figures).toMatchObject({
    slowCount: 1,
    requestCount: 21,
    thresholdMs: 300_000,
    rule: null,
    slowestMs: 960_000,
    requestIds: ['slow'],
  });
  expect(alert?.text).toContain('batch');
  expect(alert?.text).toContain('acme.openai.azure.com');
  if (alert !== undefined) await expectTrue(database, alert);
  await world.advance(40);
  expect(takeAlerts(receiver).map(({ title }) => title)).toEqual([
    'gpt-4o: no longer slow after 1 slow answer',
  ]);
}, 60_000);

test('each model has its own threshold; few slow answers of many are nothing', async () => {
  const { receiver, world, database } = await slowWorld(
    `every_seconds: 120, rules: [
      {model: 'o3*', seconds: 120}, {call_type: aembedding, seconds: 3},
      {model: 'gpt-*', seconds: 10, first_token_seconds: 4, minimum_percent: 10}]`,
  );
  // A model that thinks: the slowest twentieth takes 90 seconds, which is right for it.
  const thinking = answers(40, (index) => (index % 20 === 0 ? 90_000 : 60_000), {
    fromMinute: 1,
    everyMs: 3_000,
    model: 'o3-pro',
    modelId: 'deployment-o3',
  });
  const chat = answers(40, (index) => (index % 4 === 0 ? 15_000 : 2_000), {
    fromMinute: 1,
    everyMs: 3_000,
    model: 'gpt-4o',
    firstTokenMs: 900,
  });
  const fewSlow = answers(100, (index) => (index < 4 ? 15_000 : 2_000), {
    fromMinute: 1,
    everyMs: 1_000,
    model: 'gpt-4o-mini',
    modelId: 'deployment-mini',
    firstTokenMs: 900,
  });
  const embeddings = answers(10, () => 2_900, {
    fromMinute: 1,
    everyMs: 1_000,
    model: 'o3-embed',
    modelId: 'deployment-embed',
    callType: 'aembedding',
  });
  await insertLogRows(database, [...thinking, ...chat, ...fewSlow, ...embeddings]);
  await world.advance(5);
  const [alert, ...others] = takeAlerts(receiver);
  expect(others).toEqual([]);
  expect(alert?.title).toBe('gpt-4o: 10 answers took longer than 10 s');
  expect(alert?.figures).toMatchObject({ slowCount: 10, requestCount: 40, rule: 3 });
  expect(alert?.text).toContain('10 s (rule 3: model gpt-*)');
  if (alert !== undefined) await expectTrue(database, alert);

  // First tokens have a threshold of their own, and other waits of that model do not count.
  await insertLogRows(
    database,
    answers(40, () => 9_000, { fromMinute: 6, everyMs: 1_000, firstTokenMs: 4_500 }),
  );
  await world.advance(5);
  const tokens = takeAlerts(receiver);
  expect(tokens.map(({ title }) => title)).toEqual([
    'gpt-4o: 40 first tokens took longer than 4 s',
  ]);
  for (const told of tokens) await expectTrue(database, told);
}, 60_000);

test('several thresholds of one deployment are one message for people, and one each for programs', async () => {
  const { receiver, world, database } = await slowWorld(
    `every_seconds: 120, rules: [{model: 'gpt-*', seconds: 10, first_token_seconds: 4}]`,
  );
  await insertLogRows(
    database,
    answers(12, () => 15_000, { fromMinute: 1, everyMs: 1_000, firstTokenMs: 4_500 }),
  );
  await world.advance(4);
  const people = receiver.arrivals.filter(({ path }) => path === '/people');
  expect(people.length).toBe(1);
  expect(people[0]?.body).toContain('gpt-4o: too slow by 2 thresholds');
  const programs = takeAlerts(receiver);
  expect(programs.length).toBe(2);
  for (const told of programs) await expectTrue(database, told);
}, 60_000);
