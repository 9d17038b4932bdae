/** Silences: what is held is not sent, is kept, and is told once when the silence ends. */
import { expect, test } from 'vitest';
import { closeSilences } from '../../src/run/close-silences.ts';
import { addSilence, endSilence, lockOpenSilences } from '../../src/store/silences.ts';
import { cli } from '../support/cli.ts';
import { startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { teamSpendAlert } from '../support/team-spend-alert.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const config = `
general_settings:
  alerting: [slack, webhook]
  alert_types: [budget_alerts]
  alert_to_webhook_url: {budget_alerts: '${receiver.url}/people'}
environment_variables: {WEBHOOK_URL: '${receiver.url}/programs'}
tollbell:
  alerts: {budget_alerts: {every_seconds: 60, resolved: true}}
`;
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  replicaCount: 2,
  jobs: [],
  alerts: [teamSpendAlert],
  config,
});
const [replica] = world.replicas;
if (replica === undefined) throw new Error('no replica');
const own = replica.own.db;

async function team(id: string, spendUsd: number | null): Promise<void> {
  await world.database.query(`delete from "LiteLLM_TeamTable" where team_id = $1`, [id]);
  if (spendUsd === null) return;
  await world.database.query(
    `insert into "LiteLLM_TeamTable" (team_id, spend, updated_at) values ($1, $2, now())`,
    [id, spendUsd],
  );
}

const silence = (entities: readonly string[], minutes: number): Promise<number> =>
  addSilence(own, {
    types: ['budget_*'],
    severities: [],
    teams: [],
    tags: [],
    models: [],
    entities,
    author: 'ada',
    reason: 'load test',
    startsAt: clock.at,
    endsAt: new Date(clock.at.getTime() + minutes * 60_000),
    createdAt: clock.at,
  });

const inbox = (path = '/people'): readonly string[] =>
  receiver.arrivals
    .splice(0)
    .flatMap((one) => (one.path === path ? [titleOf(one).replace(/^\W+ /u, '')] : []));

test('what comes and goes in a silence is one line at its end; what lasts is named', async () => {
  await team('loud', 15);
  await world.advance(1);
  expect(inbox()).toEqual(['single: first loud 1']);

  const id = await silence(['team:atlas', 'team:growth'], 15);
  await team('atlas', 25);
  await world.advance(2);
  await team('growth', 12);
  await world.advance(2);
  await team('growth', null);
  await world.advance(3);
  expect(receiver.arrivals).toEqual([]);
  await team('loud', 25);
  await world.advance(1);
  expect(inbox()).toEqual(['single: raised loud 2']);

  const { rows } = await world.database.query(
    'select title, note from tollbell.message where note is not null order by created_at',
  );
  expect(rows).toEqual([
    { title: 'single: first atlas 2', note: `silenced by #${id}` },
    { title: 'single: first growth 1', note: `silenced by #${id}` },
    { title: 'single: resolved growth 0', note: `silenced by #${id}` },
  ]);

  await world.advance(8);
  const [summary, ...others] = receiver.arrivals;
  expect(others).toEqual([]);
  expect(summary?.body).toContain('3 messages held from 2026-11-24 09:01 to 2026-11-24 09:16');
  expect(summary?.body).toContain('1 is about what still lasts');
  expect(summary?.body).toContain('load test');
  expect(inbox()).toEqual([`Silence #${id} has ended: 3 messages held`]);
  await world.advance(5);
  expect(receiver.arrivals).toEqual([]);
}, 60_000);

test('of what is told together only what is silenced is held', async () => {
  await silence(['team:many-1'], 10);
  for (const index of [0, 1, 2]) await team(`many-${index}`, 20);
  await world.advance(2);
  const events = receiver.arrivals.filter(({ path }) => path === '/programs');
  expect(events.map(({ body }) => JSON.parse(body).team_id).toSorted()).toEqual([
    'many-0',
    'many-2',
  ]);
  expect(inbox()).toEqual(['group: first many-0 2, first many-2 2']);
  await world.advance(10);
  expect(inbox()).toEqual([expect.stringMatching(/ended: 1 message held$/)]);
});

test('a silence under which nothing fell ends without a word', async () => {
  await silence(['team:nobody'], 10);
  await world.advance(15);
  expect(receiver.arrivals).toEqual([]);
});

test('ended early it is told at once, and what comes then is sent', async () => {
  const id = await silence(['*'], 600);
  await team('atlas', 47);
  await world.advance(2);
  expect(receiver.arrivals).toEqual([]);
  await endSilence(own, { id, by: 'grace', now: clock.at });
  await world.advance(1);
  expect(inbox()).toEqual([`Silence #${id} has ended: 1 message held`]);
  await team('atlas', 57);
  await world.advance(2);
  expect(inbox()).toEqual(['single: raised atlas 5']);
});

test('a silence that ends while a look is being committed is closed after it, and tells of it', async () => {
  const id = await silence(['team:late'], 10);
  const lookedAt = clock.at;
  await world.sleepUntil(new Date(clock.at.getTime() + 11 * 60_000).toISOString());
  const { runDeps } = replica;
  const isClosed = async (): Promise<boolean> => {
    const { rows } = await world.database.query(
      'select closed_at from tollbell.silence where id = $1',
      [id],
    );
    return rows[0]?.closed_at !== null;
  };
  await own.transaction().execute(async (tx) => {
    expect((await lockOpenSilences(tx, lookedAt)).map((one) => one.id)).toEqual([id]);
    await closeSilences(runDeps);
    expect(await isClosed()).toBe(false);
  });
  await closeSilences(runDeps);
  expect(await isClosed()).toBe(true);
  expect(await own.transaction().execute((tx) => lockOpenSilences(tx, lookedAt))).toEqual([]);
});

test('history lists what was held, and shows it', async () => {
  const options = { env: { DATABASE_URL: world.database.readerUrl }, config };
  const listed = await cli(['history', '--limit', '50'], options);
  expect(listed.out).toMatch(/silenced by #1 +0 +– +[0-9a-f-]{36} +single: first atlas 2/);
  const id = /([0-9a-f-]{36}) +single: first atlas 2/.exec(listed.out)?.[1] ?? '';
  const shown = await cli(['history', id], options);
  expect(shown.out).toContain('Note         silenced by #1');
  expect(shown.out).toContain('$25.00');
});
