/** What customers spent, for programs: real rows, counted as the service counts them, in one batch each. */
import { expect, test, vi } from 'vitest';
import { alerts as allAlerts } from '../../jobs/index.ts';
import spendTracked from '../../jobs/spend-tracked.ts';
import { backfillHour } from '../../src/run/backfill-usage.ts';
import { lookForNews } from '../../src/run/look-for-news.ts';
import { planBackfill } from '../../src/run/plan-backfill.ts';
import { insertLogRows, type LogRow } from '../support/log-rows.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { webhookProblems } from '../support/webhook-limits.ts';
import { createWorld } from '../support/world.ts';

vi.setConfig({ testTimeout: 90_000 });

async function trackedWorld({
  settings = '{enabled: true}',
  fieldNames = 'current',
  to = 'programs, masked, pager, litellm',
  replicaCount = 1,
  alerts = [spendTracked],
} = {}) {
  const clock = { at: new Date('2026-11-24T09:00:00Z') };
  const receiver = await startRudeReceiver(() => clock.at);
  const world = await createWorld(clock, {
    start: '2026-11-24T09:00:00Z',
    replicaCount,
    jobs: [],
    alerts,
    countsUsage: true,
    config: `
general_settings:
  alerting: [slack]
  alert_types: [budget_alerts]
  alert_to_webhook_url: {budget_alerts: '${receiver.url}/people'}
tollbell:
  destinations:
    programs: {kind: webhook, url: '${receiver.url}/programs', field_names: ${fieldNames}}
    masked: {kind: webhook, url: '${receiver.url}/masked', field_names: extended, personal_data: mask}
    pager: {kind: alertmanager, url: '${receiver.url}/pager'}
  routes: [{to: [${to}]}]
  alerts: {spend_tracked: ${settings}}
`,
  });
  return { receiver, world, database: world.database, clock };
}

let rowCount = 0;
const rows = (
  endUser: string,
  { count = 1, at, spendUsd = 0.1 }: { count?: number; at: string; spendUsd?: number },
): readonly LogRow[] =>
  Array.from({ length: count }, () => {
    rowCount += 1;
    return { id: `row-${rowCount}`, at: `2026-11-24T${at}Z`, endUser, spendUsd };
  });

type Receiver = Awaited<ReturnType<typeof startRudeReceiver>>;

/** Takes what arrived; each delivery holds to the schema, and nothing comes to anybody else. */
function take(receiver: Receiver, path = '/programs') {
  const arrivals = receiver.arrivals.splice(0);
  expect(arrivals.filter(({ path: to }) => to === '/people' || to === '/pager')).toEqual([]);
  return arrivals.flatMap((arrival) => {
    if (arrival.path !== path) return [];
    expect(webhookProblems(arrival.body)).toEqual([]);
    return [JSON.parse(arrival.body)];
  });
}

const told = (receiver: Receiver): readonly string[] =>
  take(receiver)
    .map(({ customer_id, spend }) => `${customer_id} ${spend}`)
    .toSorted();

test('each customer is one event, as LiteLLM writes it; failures and rows without a customer are none', async () => {
  const { receiver, world, database } = await trackedWorld();
  await insertLogRows(database, rows('before', { count: 4, at: '08:59:00' }));
  await world.advance(1);
  await insertLogRows(database, [
    ...rows('acme', { count: 3, at: '09:01:00' }),
    ...rows('tiny', { at: '09:02:00', spendUsd: 0.00005 }),
    ...rows('', { at: '09:02:00' }),
    ...rows('failing', { at: '09:02:00', spendUsd: 0 }).map((row) => ({
      ...row,
      failure: { errorClass: 'Timeout', code: '408', message: 'late' },
    })),
  ]);
  await world.advance(5);
  const events = receiver.arrivals.filter(({ path }) => path === '/programs');
  expect(events.map(({ body }) => body).find((body) => body.includes('acme'))).toBe(
    '{"spend":0.3,"max_budget":null,"soft_budget":null,"token":null,"customer_id":"acme","user_id":null,"team_id":null,"team_alias":null,"organization_id":null,"user_email":null,"key_alias":null,"projected_exceeded_date":null,"projected_spend":null,"event_group":"end_user","alert_emails":null,"max_budget_alert_emails":null,"event":"spend_tracked","event_message":"Customer spend tracked. Customer=acme, spend=0.3"}',
  );
  expect(events.map(({ body }) => JSON.parse(body).event_message).toSorted()).toEqual([
    'Customer spend tracked. Customer=acme, spend=0.3',
    'Customer spend tracked. Customer=tiny, spend=5e-05',
  ]);
  expect(told(receiver)).toEqual(['acme 0.3', 'tiny 0.00005']);
  await world.advance(30);
  expect(receiver.arrivals).toEqual([]);
});

test('extended says how many requests, and between which looks; older says customer; masked no name', async () => {
  const { receiver, world, database } = await trackedWorld({ fieldNames: 'older' });
  await world.advance(1);
  await insertLogRows(database, rows('acme', { count: 3, at: '09:01:00' }));
  await world.advance(5);
  const arrivals = [...receiver.arrivals];
  const [older] = take(receiver);
  expect(older).toMatchObject({ event_group: 'customer', customer_id: 'acme' });
  receiver.arrivals.push(...arrivals);
  const [masked] = take(receiver, '/masked');
  expect(masked).toMatchObject({
    event_group: 'end_user',
    window_start: '2026-11-24T09:00:00.000Z',
    window_end: '2026-11-24T09:05:00.000Z',
    percentage: null,
    request_count: 3,
  });
  expect(masked.customer_id).toMatch(/^end user [0-9a-f]{10}$/);
  expect(JSON.stringify(masked)).not.toContain('acme');
});

test('three replicas, a crash anywhere in a look and late rows: each request is in one batch', async () => {
  const { receiver, world, database, clock } = await trackedWorld({ replicaCount: 3 });
  await world.advance(1);
  const customers = ['acme', 'bolt', 'core'];
  const wanted = new Map<string, number>();
  const batches = new Map<string, number>();
  const insert = async (at: string, count: number): Promise<void> => {
    for (const customer of customers) {
      await insertLogRows(database, rows(customer, { count, at }));
      wanted.set(customer, (wanted.get(customer) ?? 0) + count);
    }
  };
  const collect = (): void => {
    for (const { customer_id, spend } of take(receiver)) {
      batches.set(customer_id, (batches.get(customer_id) ?? 0) + Math.round(spend * 10));
    }
  };
  const killAll = async (): Promise<void> => {
    for (const replica of [...world.replicas]) await world.kill(replica);
    // The right to count, which the dead still hold, runs out.
    await world.sleepUntil(new Date(clock.at.getTime() + 60_000).toISOString());
  };
  const steps = ['alert-look-begun', 'alert-look-read', 'alert-look-ended'] as const;
  for (const [index, step] of steps.entries()) {
    await insert(`09:${String(index * 10 + 1).padStart(2, '0')}:00`, index + 1);
    await killAll();
    await world.startReplica({
      onStep: ({ at }) => {
        if (at === step) throw new Error('killed');
      },
    });
    await world.at(new Date(clock.at.getTime() + 301_000).toISOString()).catch(() => undefined);
    await killAll();
    for (let count = 0; count < 3; count += 1) await world.startReplica();
    await world.advance(6);
    collect();
    expect(batches).toEqual(wanted);
  }
  // A row of a request that began long before it was written.
  await insert('09:02:00', 2);
  await world.advance(15);
  collect();
  expect(batches).toEqual(wanted);
  await world.advance(30);
  expect(receiver.arrivals).toEqual([]);
});

test('more customers than one look tells are told by the next ones', async () => {
  const { world, database } = await trackedWorld({ to: 'programs' });
  await world.advance(1);
  await insertLogRows(
    database,
    Array.from({ length: 1_200 }, (_, index) => rows(`user-${index}`, { at: '09:01:00' })).flat(),
  );
  await world.at('2026-11-24T09:04:00Z');
  const [replica] = world.replicas;
  if (replica === undefined) throw new Error('nobody looks');
  const toldAt = async (instant: string): Promise<unknown> => {
    await world.sleepUntil(instant);
    await lookForNews(replica.runDeps, new Set());
    return world.rows(`select count(*)::int as deliveries,
        count(distinct document->'about'->>'entity')::int as customers
      from tollbell.message join tollbell.delivery on delivery.message_id = message.id`);
  };
  expect(await toldAt('2026-11-24T09:05:00Z')).toEqual([{ deliveries: 1_000, customers: 1_000 }]);
  expect(await toldAt('2026-11-24T09:10:00Z')).toEqual([{ deliveries: 1_200, customers: 1_200 }]);
  expect(await toldAt('2026-11-24T09:15:00Z')).toEqual([{ deliveries: 1_200, customers: 1_200 }]);
});

test('nothing is told, or looked for, unless it is turned on', async () => {
  const { receiver, world, database } = await trackedWorld({
    settings: '{}',
    alerts: [...allAlerts],
  });
  await world.advance(1);
  await insertLogRows(database, rows('acme', { count: 3, at: '09:01:00' }));
  await world.advance(10);
  expect(receiver.arrivals).toEqual([]);
  expect(
    await world.rows("select alert from tollbell.alert_look where alert = 'spend-tracked'"),
  ).toEqual([]);
});

test('until the days before are counted, nothing is told of them', async () => {
  const { receiver, world, database } = await trackedWorld();
  await insertLogRows(database, rows('acme', { count: 3, at: '05:01:00' }));
  await world.advance(6);
  const problem = async () =>
    (await world.rows<{ problem: string | null }>('select problem from tollbell.alert_look'))[0]
      ?.problem;
  expect(await problem()).toMatch(/hours of the last days are not counted yet$/);
  const [replica] = world.replicas;
  const counting = replica?.usage?.deps;
  if (counting === undefined) throw new Error('nobody counts');
  const plan = await planBackfill(counting, { from: null, to: null });
  for (const hour of plan?.hours ?? []) await backfillHour(counting, hour);
  await world.advance(6);
  expect(await problem()).toBeNull();
  await insertLogRows(database, rows('acme', { at: '09:12:00' }));
  await world.advance(6);
  expect(told(receiver)).toEqual(['acme 0.1']);
});
