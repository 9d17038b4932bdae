/** The runner of alerts: news is told once, whoever looks and whatever happens to them meanwhile. */
import { expect, test } from 'vitest';
import { lookForNews } from '../../src/run/look-for-news.ts';
import type { RunStep } from '../../src/run/run-deps.ts';
import { renewAlertLooks } from '../../src/store/alert-looks.ts';
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
  alerting_args: {budget_alert_ttl: 3600}
environment_variables: {WEBHOOK_URL: '${receiver.url}/programs'}
tollbell:
  alerts: {budget_alerts: {every_seconds: 60, resolved: true}}
`;
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  replicaCount: 3,
  jobs: [],
  alerts: [teamSpendAlert],
  config,
});

async function team(id: string, spendUsd: number | null): Promise<void> {
  await world.database.query(`delete from "LiteLLM_TeamTable" where team_id = $1`, [id]);
  if (spendUsd === null) return;
  await world.database.query(
    `insert into "LiteLLM_TeamTable" (team_id, spend, updated_at) values ($1, $2, now())`,
    [id, spendUsd],
  );
}

const inbox = (path = '/people'): readonly string[] =>
  receiver.arrivals
    .splice(0)
    .flatMap((one) => (one.path === path ? [titleOf(one).replace(/^\W+ /u, '')] : []));

test('what is there at the first look is one message for all of it', async () => {
  await world.database.query('delete from "LiteLLM_TeamTable"');
  await team('atlas', 35);
  await team('growth', 12);
  await team('quiet', 3);
  await world.advance(1);
  expect(inbox()).toEqual(['found: first atlas 3, first growth 1']);
  await world.advance(5);
  expect(receiver.arrivals).toEqual([]);
});

test('what gets worse is told once by three replicas, and as an event to programs', async () => {
  await team('atlas', 42);
  await world.advance(3);
  const events = receiver.arrivals.filter(({ path }) => path === '/programs');
  expect(events.map(({ body }) => JSON.parse(body).team_id)).toEqual(['atlas']);
  expect(inbox()).toEqual(['single: raised atlas 4']);
});

test('what belongs together is one message for people and one event each for programs', async () => {
  for (let index = 0; index < 12; index += 1) await team(`many-${index}`, 20);
  await world.advance(2);
  const events = receiver.arrivals.filter(({ path }) => path === '/programs');
  expect(new Set(events.map(({ body }) => JSON.parse(body).team_id)).size).toBe(12);
  expect(events.length).toBe(12);
  const [message, ...others] = inbox();
  expect(others).toEqual([]);
  expect(message).toMatch(/^group: first many-0 2, first many-1 2, /);
});

test('a process that dies anywhere in a look repeats nothing and loses nothing', async () => {
  const steps = ['alert-look-begun', 'alert-look-read', 'alert-look-ended'] as const;
  for (const [index, at] of steps.entries()) {
    for (const replica of [...world.replicas]) await world.kill(replica);
    await world.startReplica({ onStep: dieAt(at) });
    await team('atlas', 60 + index * 10);
    // It is as if the process were gone: what it would do next it never does.
    await world.at(new Date(clock.at.getTime() + 61_000).toISOString()).catch(() => undefined);
    for (const replica of [...world.replicas]) await world.kill(replica);
    await world.startReplica();
    await world.startReplica();
    await world.advance(2);
    expect(inbox()).toEqual([`single: raised atlas ${6 + index}`]);
  }
});

function dieAt(at: RunStep['at']): (step: { readonly at: string }) => void {
  return (step) => {
    if (step.at === at) throw new Error('killed');
  };
}

test('while not everything can be seen nothing ends; then it ends once', async () => {
  await team('frozen', 0);
  await team('growth', null);
  await world.advance(5);
  expect(inbox()).toEqual([]);
  await team('frozen', null);
  await world.advance(3);
  expect(inbox()).toEqual(['single: resolved growth 0']);
});

test('what swings around a threshold is told once, after its end too', async () => {
  await team('swing', 21);
  await world.advance(2);
  expect(inbox()).toEqual(['single: first swing 2']);
  for (const spend of [19, 21, 18, 22]) {
    await team('swing', spend);
    await world.advance(1);
  }
  expect(inbox()).toEqual([]);
});

test('a database that cannot be read ends nothing, and the next look goes on', async () => {
  await world.database.query('alter table "LiteLLM_TeamTable" rename to hidden');
  await world.advance(3);
  expect(inbox()).toEqual([]);
  const [look] = await world.rows<{ problem: string; failure_count: number }>(
    'select problem, failure_count from tollbell.alert_look',
  );
  expect(look?.problem).toMatch(/there is no table "LiteLLM_TeamTable"/);
  expect(look?.failure_count).toBeGreaterThan(0);
  await world.database.query('alter table hidden rename to "LiteLLM_TeamTable"');
  await world.advance(2);
  expect(inbox()).toEqual([]);
  const [healed] = await world.rows('select problem, failure_count from tollbell.alert_look');
  expect(healed).toEqual({ problem: null, failure_count: 0 });
});

test('more messages than anybody reads are one', async () => {
  for (let index = 0; index < 30; index += 1) await team(`flood-${index}`, 20);
  await world.advance(2);
  const told = inbox();
  expect(told.length).toBe(1);
  expect(told[0]).toMatch(/^flood: first flood-0 2/);
});

test('the memory of a look is the next one’s', async () => {
  const [before] = await world.rows<{ memory: number }>('select memory from tollbell.alert_look');
  await world.advance(3);
  const [after] = await world.rows<{ memory: number }>('select memory from tollbell.alert_look');
  expect((after?.memory ?? 0) - (before?.memory ?? 0)).toBe(3);
});

test('what watched the database and is turned off freezes nothing that it left', async () => {
  await team('forgotten', 31);
  await world.advance(2);
  inbox();
  await world.database.query(
    `insert into tollbell.episode select (jsonb_populate_record(episode, $1)).* from tollbell.episode limit 1`,
    [{ alert: 'db-exceptions', id: 'left', subject: 'behind', ended_at: null, told_at: clock.at }],
  );
  await team('forgotten', null);
  await world.advance(2);
  expect(inbox()).toEqual(['single: resolved forgotten 0']);
  await world.database.query(`delete from tollbell.episode where alert = 'db-exceptions'`);
});

test('a clock that was days ahead for a while, and a process that died then, keep nobody waiting', async () => {
  const before = clock.at;
  await world.sleepUntil(new Date(before.getTime() + 3 * 86_400_000).toISOString());
  await world.database.query('update tollbell.alert_look set next_at = $1, lease_until = $2', [
    new Date(clock.at.getTime() + 60_000),
    new Date(clock.at.getTime() + 10_000),
  ]);
  await world.sleepUntil(before.toISOString());
  await team('atlas', 95);
  await world.advance(3);
  expect(inbox()).toEqual(['single: raised atlas 9']);
});

test('a look that is being ended holds up no other renewal, and thousands of news are one step', async () => {
  const [replica] = world.replicas;
  if (replica === undefined) throw new Error('no replica');
  const { db } = replica.own;
  const looks = [
    { alert: 'team-spend', fence: '1', lookedAt: null, scopes: [], memory: null },
    { alert: 'other', fence: '1', lookedAt: null, scopes: [], memory: null },
  ];
  await world.database.query(
    `insert into tollbell.alert_look (alert, next_at, lease_until, fence) values ('other', $1, $1, 1)`,
    [clock.at],
  );
  await db.transaction().execute(async (tx) => {
    await tx
      .selectFrom('tollbell.alert_look')
      .select('alert')
      .where('alert', '=', 'team-spend')
      .forUpdate()
      .execute();
    await renewAlertLooks(db, looks, clock.at);
  });
  const [other] = await world.rows<{ lease_until: Date }>(
    `delete from tollbell.alert_look where alert = 'other' returning lease_until`,
  );
  expect(other?.lease_until.getTime()).toBeGreaterThan(clock.at.getTime());

  await world.database.query(
    `insert into "LiteLLM_TeamTable" (team_id, spend, updated_at)
     select 'many-of-' || n, 20, now() from generate_series(1, 1000) as n`,
  );
  for (const one of [...world.replicas]) await world.kill(one);
  await world.startReplica();
  await world.sleepUntil(new Date(clock.at.getTime() + 120_000).toISOString());
  const [fresh] = world.replicas;
  if (fresh === undefined) throw new Error('no replica');
  await lookForNews(fresh.runDeps, fresh.looks);
  const [counts] = await world.rows(
    `select count(*)::int as deliveries, count(distinct message_id)::int as messages
     from tollbell.delivery where state = 'waiting'`,
  );
  expect(counts).toEqual({ deliveries: 1001, messages: 1001 });
}, 60_000);
