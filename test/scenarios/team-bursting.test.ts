/** P13: each team gets its own numbers where its metadata says, and the rest is told to everybody. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { flushDigests } from '../../src/run/flush-digests.ts';
import { cli } from '../support/cli.ts';
import { configOf } from '../support/configs.ts';
import { draftOf } from '../support/draft.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { type Arrival, startRudeReceiver, titleOf } from '../support/rude-receiver.ts';
import { insertThirtyTeams, nameDestination, thirtyTeams } from '../support/teams.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-23T08:50:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const elsewhere = await startReceiver();
const routed = thirtyTeams.filter(({ to }) => to !== null);
const unrouted = thirtyTeams.filter(({ to }) => to === null);
const total = '$8,824.95';

const configFor = (address: string, more = ''): string => `
general_settings:
  alerting: [slack]
  alert_types: [spend_reports]
  alert_to_webhook_url: {spend_reports: '${address}/finance'}
${more}
tollbell:
  egress: {allow: [127.0.0.1]}
  reports:
    spend_reports: {per_team: true, schedule: '0 9 * * 1'}
    monthly_spend_reports: {schedule: '0 9 1 * *'}
  destinations:
    ops-two-names: {url: '${address}/room-01'}
${routed.map(({ to }) => `    ${to}: {url: '${address}/${to}'}`).join('\n')}
`;

const world = await createWorld(clock, {
  start: '2026-11-23T08:50:00Z',
  replicaCount: 3,
  config: configFor(receiver.url),
});

beforeAll(async () => {
  await insertThirtyTeams(world.database);
});

/** What a message says that is another team's or the company's. */
function strangersIn({ body }: Arrival, own: string): readonly string[] {
  const others = thirtyTeams.filter(({ alias }) => alias !== own);
  const words = [
    ...others.flatMap(({ id, alias, spendText }) => [id, alias, spendText, spendText.slice(1)]),
    total,
    total.slice(1),
    '1,500',
    '8824',
    'planted-secret',
    // Rows of the whole week, and of the whole log.
    '60 ',
    '92 ',
  ];
  return words.filter((word) => body.includes(word));
}

function expectTwentyAndOne(arrivals: readonly Arrival[]): void {
  expect(arrivals.map(({ path }) => path).toSorted()).toEqual(
    ['/finance', ...routed.map(({ to }) => `/${to}`)].toSorted(),
  );
  for (const { alias, to, spendText } of routed) {
    const arrival = arrivals.find(({ path }) => path === `/${to}`);
    expect(arrival?.body).toContain(spendText);
    expect(arrival?.body).toContain(`model-of-${alias}`);
    expect(arrival?.body).toContain(`tag-of-${alias}`);
    expect(arrival?.body).toContain(`key-of-${alias}`);
    expect(arrival?.body).toContain('2 rows counted');
    expect(arrival === undefined ? [] : strangersIn(arrival, alias)).toEqual([]);
    expect(arrival === undefined ? '' : titleOf(arrival)).toContain(
      `Spend – ${alias} – 16 – 22 Nov 2026`,
    );
  }
  const finance = arrivals.find(({ path }) => path === '/finance');
  expect(finance?.body).toContain(total);
  expect(finance?.body).toContain(
    `10 teams have no destination of their own: ${unrouted
      .map(({ alias }) => alias)
      .toReversed()
      .join(', ')}.`,
  );
}

test('three replicas send twenty teams their own numbers and everybody one report, once', async () => {
  await world.at('2026-11-23T09:10:00Z');

  expectTwentyAndOne(receiver.arrivals);
  expect(world.replicas.flatMap(({ errors }) => errors)).toEqual([]);
});

test('restarting the replicas sends nothing again', async () => {
  receiver.arrivals.length = 0;
  for (const replica of [...world.replicas]) {
    await world.kill(replica);
    await world.startReplica();
  }
  await world.at('2026-11-23T20:00:00Z');

  expect(receiver.arrivals).toEqual([]);
});

test('a digest of the type gathers the report for all; the shares of teams go out as they are', async () => {
  receiver.arrivals.length = 0;
  world.replicas.length = 0;
  const digest = '  alert_type_config: {spend_reports: {digest: true, digest_interval: 600}}';
  const { runDeps } = await world.startReplica({
    config: configOf(configFor(receiver.url, digest)),
  });
  await world.database.query(
    `update "LiteLLM_SpendLogs" set "startTime" = "startTime" + interval '7 days'
     where "startTime" > '2026-11-15'`,
  );
  await world.at('2026-11-30T09:05:00Z');

  expect(receiver.arrivals.map(({ path }) => path).toSorted()).toEqual(
    routed.map(({ to }) => `/${to}`).toSorted(),
  );

  await world.at('2026-11-30T09:20:00Z');
  await flushDigests(runDeps);
  await world.advance(1);

  expect(receiver.arrivals.filter(({ path }) => path === '/finance')).toHaveLength(1);
  expect(receiver.arrivals).toHaveLength(21);
});

describe('by hand', async () => {
  const database = await cloneDatabase();
  const env = { DATABASE_URL: database.readerUrl };
  const now = '2026-11-23T09:00:00Z';
  const config = configFor(receiver.url);
  const draft = (text: string) =>
    draftOf(database, 'spend-reports', { now, config: configOf(text) });

  beforeAll(async () => {
    await insertThirtyTeams(database);
  });
  beforeEach(() => {
    receiver.arrivals.length = 0;
  });

  test('tollbell run sends the same', async () => {
    const { exitCode, out } = await cli(['run', 'spend-reports'], { env, config, now });

    expect(exitCode).toBe(0);
    expect(out.match(/delivered \(HTTP 200\)/g)).toHaveLength(21);
    expectTwentyAndOne(receiver.arrivals);
  });

  test('a dry run says who would get what, and sends nothing', async () => {
    const { exitCode, err } = await cli(['run', 'spend-reports', '--dry-run'], {
      env,
      config,
      now,
    });

    expect(exitCode).toBe(0);
    expect(err).toContain('Spend – squad-20 – 16 – 22 Nov 2026: would be sent to room-20\n');
    expect(err.match(/would be sent to room-|ops-two-names/g)).toHaveLength(20);
    expect(receiver.arrivals).toEqual([]);
  });

  test('without per_team nobody is told anything of their own', async () => {
    const { message, parts } = await draft(config.replace('per_team: true, ', ''));

    expect(parts).toEqual([]);
    expect(JSON.stringify(message)).not.toContain('Messages to teams');
  });

  test('the monthly report has shares of its own', async () => {
    const monthly = config.replace("{schedule: '0 9 1 * *'}", '{per_team: true}');
    const { parts } = await draftOf(database, 'monthly-spend-reports', {
      now: '2026-12-01T09:00:00Z',
      config: configOf(monthly),
    });

    expect(parts).toHaveLength(20);
    expect(parts.map(({ message }) => message.title)).toContain(
      'Monthly spend – squad-01 – November 2026',
    );
  });

  test('the parts of a message add up to the row of the team in the report for all', async () => {
    await database.query(
      `update "LiteLLM_SpendLogs" set model_group = 'm' || "startTime"::time, spend = 0.015
       where team_id = $1`,
      [thirtyTeams[19]?.id],
    );
    const { message, parts } = await draft(
      config.replace('per_team: true', 'per_team: true, top: 1'),
    );
    const part = parts.find(({ key }) => key === `team:${thirtyTeams[19]?.id}`);
    const tables = part?.message.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const cents = (text: string | undefined): number =>
      Math.round(Number(text?.replace(/[$,]/g, '')) * 100);

    expect(JSON.stringify(message)).toContain('Messages to teams');
    expect(tables?.map(({ title }) => title)).toEqual([
      'Models',
      'Tags, each request counted in full for each of its tags',
      'Keys',
    ]);
    const [models] = tables ?? [];
    const rows = [...(models?.rows ?? []), ...(models?.closingRows ?? [])];
    expect(rows.at(-1)?.[0]).toBe('Total');
    const sum = rows.slice(0, -1).reduce((all, row) => all + cents(row[1]), 0);
    expect(sum).toBe(cents(rows.at(-1)?.[1]));
    expect(sum).toBe(3);
  });

  test.each([
    ['an address', `${elsewhere.url}/hooks`, [], true],
    ['an unknown name', 'room-99', [], true],
    ["the word for LiteLLM's keys", 'litellm', [], true],
    ['a number', 7, [], true],
    ['an object', { url: `${elsewhere.url}/hooks` }, [], true],
    ['a list in a list', [['room-02']], [], true],
    ['a text beyond all length', 'room-02'.repeat(10_000), [], true],
    ['null', null, [], false],
    ['an empty text', '', [], false],
    ['an empty list', [], [], false],
    ['a list with an address in it', ['room-02', `${elsewhere.url}/x`], ['room-02'], true],
    ['the same name twice', ['room-02', 'room-02', 'room-03'], ['room-02', 'room-03'], false],
  ])('%s as destination of a team', async (_, named, to, isRefused) => {
    const team = thirtyTeams[0];
    await nameDestination(database, team?.id ?? '', named);
    const { message, parts } = await draft(config);
    const notes = JSON.stringify(message.blocks);

    expect(parts.find(({ key }) => key === `team:${team?.id}`)?.to ?? []).toEqual(to);
    expect(notes.includes('Team squad-01 names an unknown destination.')).toBe(isRefused);
    expect(notes.includes('11 teams have no destination')).toBe(to.length === 0);
    expect(notes).not.toContain('127.0.0.1');
    expect(notes).not.toContain('room-99');
  });

  test('an address in metadata is never contacted', async () => {
    await nameDestination(database, thirtyTeams[0]?.id ?? '', `${elsewhere.url}/hooks`);
    const { exitCode, out, err } = await cli(['run', 'spend-reports'], { env, config, now });

    expect(exitCode).toBe(0);
    expect(receiver.arrivals).toHaveLength(20);
    expect(receiver.arrivals.filter(({ path }) => path === '/room-01')).toEqual([]);
    expect(elsewhere.bodies).toEqual([]);
    expect(out + err).not.toContain(elsewhere.url);
  });

  test('a destination is meant by its name in the config, not by a name made for an address', async () => {
    const named = config.replace('ops-two-names:', 'slack:').replace('/room-01', '/named-slack');
    const env2 = { ...env, SLACK_WEBHOOK_URL: `${elsewhere.url}/default` };
    await nameDestination(database, thirtyTeams[0]?.id ?? '', 'slack');
    await cli(['run', 'spend-reports'], { env: env2, config: named, now });

    expect(receiver.arrivals.filter(({ body }) => body.includes('Spend – squad-01'))).toHaveLength(
      1,
    );
    expect(receiver.arrivals.map(({ path }) => path)).toContain('/named-slack');
    expect(elsewhere.bodies).toEqual([]);
  });

  test('metadata that is no object is no destination', async () => {
    await database.query(`update "LiteLLM_TeamTable" set metadata = '[1]' where team_id = $1`, [
      thirtyTeams[0]?.id,
    ]);
    await database.query(`update "LiteLLM_TeamTable" set metadata = 'null' where team_id = $1`, [
      thirtyTeams[1]?.id,
    ]);
    const { message } = await draft(config);

    expect(JSON.stringify(message.blocks)).toContain('12 teams have no destination');
    expect(JSON.stringify(message.blocks)).not.toContain('unknown destination');
  });

  test('many names are cut, and counted', async () => {
    await database.query(`update "LiteLLM_TeamTable" set metadata = '{}'`);
    const { message, parts } = await draft(config);

    expect(parts).toEqual([]);
    expect(JSON.stringify(message.blocks)).toMatch(
      /30 teams have no destination of their own: squad-\d\d(, squad-\d\d){19} and 10 more\./,
    );
  });

  test('a role that may not read metadata gets the report for all, and the reason', async () => {
    await database.query('revoke select (metadata) on "LiteLLM_TeamTable" from public');
    await database.query(
      `do $$ begin execute format('revoke select (metadata) on "LiteLLM_TeamTable" from %I', '${
        new URL(database.readerUrl).username
      }'); end $$`,
    );
    const { message, parts } = await draft(config);

    expect(parts).toEqual([]);
    expect(JSON.stringify(message.blocks)).toContain('may not read the metadata of teams');
    expect(JSON.stringify(message.blocks)).not.toContain('no destination of their own');
  });
});
