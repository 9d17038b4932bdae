/**
 * P7, the footprint contract: what the gateway's database feels of everything that tollbell does, told by
 * that database itself. Its log has every statement of every session with the plan by which it ran.
 */
import { once } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import { connectSource } from '../../src/database/connect.ts';
import { sourceTableUse } from '../../src/database/source-tables.ts';
import { seedCompany } from '../../src/demo/seed/seed-company.ts';
import { allReports } from '../support/all-reports.ts';
import { cli } from '../support/cli.ts';
import { createGateway, readerPassword, startOwnServer } from '../support/own-server.ts';
import { startReceiver } from '../support/receiver.ts';
import { insertRequests } from '../support/rows.ts';
import { eventually, spawnTollbell, startServiceProcess } from '../support/service-process.ts';
import {
  peakOf,
  sessionsOf,
  statementLogSettings,
  type WatchedPlan,
  type WatchedSession,
} from '../support/statement-log.ts';
import { readerRole, withDatabase, withLogin } from '../support/urls.ts';
import { wideRead } from '../support/wide-read.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const poolSize = 3;
const statementTimeoutSeconds = 20;
const server = await startOwnServer('footprint', { settings: statementLogSettings });
const receiver = await startReceiver();
const now = new Date();
const sourceUrl = withDatabase(server.readerUrl, 'gateway');
const ownUrl = withLogin(withDatabase(server.url, 'own'), 'tollbell_own', readerPassword);
const env = { DATABASE_URL: sourceUrl, TOLLBELL_DATABASE_URL: ownUrl };
const config = `
general_settings:
  alerting: [slack]
  alert_types: [daily_reports, spend_reports, fallback_reports]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/x', spend_reports: '${receiver.url}/x', fallback_reports: '${receiver.url}/x'}
tollbell:
  timezone: UTC
  egress: {allow: [127.0.0.1]}
  service: {host: 127.0.0.1, port: 0}
  database: {pool_size: ${poolSize}, statement_timeout_seconds: ${statementTimeoutSeconds}}
  usage: {poll_seconds: 1, backfill_days: 17}
  destinations: {room: {url: '${receiver.url}/room'}}
  reports:
    daily_reports: {schedule: '0 0 * * *'}
    spend_reports: {schedule: '0 0 * * *', per_team: true}
    monthly_spend_reports: {schedule: '0 0 * * *', per_team: true}
    fallback_reports: {schedule: '0 0 * * *'}
`;

const pools: pg.Pool[] = [];
function poolOf(name: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: withDatabase(server.url, name), max: 1 });
  pool.on('error', () => undefined);
  pools.push(pool);
  return pool;
}
afterAll(() => Promise.all(pools.map((pool) => pool.end())));
const daysAgo = (days: number): string => new Date(now.getTime() - days * dayMs).toISOString();
const tollbell = (...args: string[]) => cli(args, { env, config, now: now.toISOString() });

let gateway: pg.Pool;
let own: pg.Pool;
let before: unknown = null;
let after: unknown = null;
let sessions: Readonly<Record<'gateway' | 'own', readonly WatchedSession[]>> = {
  gateway: [],
  own: [],
};
let firstServiceSession = 0;
let lastServiceSession = 0;

/** Whatever a write or a change of a table would leave behind, but for rows that the test adds itself. */
async function traces(addedCount = 0): Promise<unknown> {
  await gateway.query('select pg_stat_force_next_flush()');
  const { rows: written } = await gateway.query(
    `select relname, n_tup_upd, n_tup_del,
       n_tup_ins - case relname when 'LiteLLM_SpendLogs' then $1 else 0 end as n_tup_ins
     from pg_stat_user_tables order by relname`,
    [addedCount],
  );
  const { rows: files } = await gateway.query(
    `select oid, relname, relfilenode, relnamespace, relacl::text, reloptions from pg_class
     where relnamespace::regnamespace::text !~ '^pg_' order by oid`,
  );
  return { written, files };
}

/** One text for statements that differ in their numbers. */
const shapeOf = (sql: string): string =>
  sql.replace(/\s+/g, ' ').replace(/\$\d+|'[^']*'|\b\d+\b/g, '?');

/** Words of the statements that only one part of the work sends. */
const evidence = [
  'commonestErrorClass',
  'percentile_disc',
  'errorMessage',
  'tagCount',
  'teamCount',
  'isFallback',
  'settledSpendUsd',
  'width_bucket',
  'hourNumber',
  'declare batches',
  'age(log.xmin) not between',
];

const until = (sql: string): Promise<number> =>
  eventually(
    async () => Object.values((await own.query(sql)).rows[0]).every((is) => is === true),
    60_000,
  );

beforeAll(async () => {
  await server.query('create database gateway');
  await server.query(`create role tollbell_own login password '${readerPassword}'`);
  await server.query('create database own owner tollbell_own');
  gateway = poolOf('gateway');
  own = poolOf('own');
  const at = { ...server, url: withDatabase(server.url, 'gateway') };
  await createGateway({ ...at, query: (sql) => gateway.query(sql) });
  // Nothing is left to the role but what the grant script names.
  await gateway.query('revoke all on database gateway from public');
  await gateway.query('revoke all on all tables in schema public from public');
  await gateway.query('revoke create on schema public from public');
  await gateway.query(`grant connect on database gateway to ${readerRole}`);
  // Long enough that no report reads more than a part of it: who reads it all does so for no reason.
  await seedCompany({
    connectionString: at.url,
    seed: 5,
    until: now,
    days: 400,
    requestCount: 40_000,
  });
  await gateway.query(
    `update "LiteLLM_TeamTable" set metadata = '{"tollbell_destination": "room"}'
     where team_id in (select team_id from "LiteLLM_TeamTable" order by team_id limit 3)`,
  );
  await gateway.query('vacuum analyze');
  // They come late, so that an audit finds them.
  const late = [1, 2, 3, 4].map((day) => ({ at: daysAgo(day), spendUsd: 1 }));
  before = await traces();

  // Without rollups: every report from the log itself.
  for (const { name } of jobs) {
    const shown = await tollbell('run', name, '--dry-run', '--json');
    expect(JSON.parse(shown.out).figures.countedFrom ?? 'log').toBe('log');
  }
  expect((await tollbell('migrate')).exitCode).toBe(0);
  expect((await tollbell('doctor')).err).toBe('');
  expect(
    (
      await tollbell(
        'reconcile',
        '--period',
        `${daysAgo(9).slice(0, 10)}..${daysAgo(2).slice(0, 10)}`,
      )
    ).err,
  ).toBe('');
  expect((await tollbell('backtest', 'projection')).out).toContain('days known');
  expect((await tollbell('backfill', '--from', daysAgo(16), '--share', '100')).exitCode).toBe(0);

  firstServiceSession = sessionsOf(server.directory, 'gateway').length;
  const service = await startServiceProcess({
    databaseUrl: sourceUrl,
    env: { TOLLBELL_DATABASE_URL: ownUrl },
    config,
  });
  await eventually(service.isReady);
  await own.query("update tollbell.job set since = since - interval '40 days'");
  await until(
    `select count(distinct job) = ${jobs.length} from tollbell.slot where state = 'finished'`,
  );
  // The service counts what is left of the 17 days, and compares all of it with the log.
  await until('select count(*) >= 17 * 24 from tollbell.usage_hour_state');
  await insertRequests({ query: (sql, values) => gateway.query(sql, [...(values ?? [])]) }, late);
  await own.query('update tollbell.usage_position set audited_at = null, fully_audited_at = null');
  await until('select fully_audited_at is not null from tollbell.usage_position');
  await own.query(`update tollbell.report_watch set next_look_at = now() where state = 'watching'`);
  await until(
    `select count(*) = 0 from tollbell.report_watch where next_look_at <= now() and state = 'watching'`,
  );
  lastServiceSession = sessionsOf(server.directory, 'gateway').length;
  service.child.kill('SIGTERM');
  await service.exit;

  // The same from the rollups, and once without knowing which transaction wrote a row.
  for (const name of ['daily-reports', 'spend-reports', 'fallback-reports']) {
    const shown = await tollbell('run', name, '--dry-run', '--json');
    expect(JSON.parse(shown.out).figures.countedFrom ?? 'rollups').toBe('rollups');
  }
  await gateway.query(`revoke select (xmin) on "LiteLLM_SpendLogs" from ${readerRole}`);
  const round = spawnTollbell(['start', '--once'], {
    databaseUrl: sourceUrl,
    env: { TOLLBELL_DATABASE_URL: ownUrl },
    config,
  });
  await once(round, 'exit');
  await gateway.query(`grant select (xmin) on "LiteLLM_SpendLogs" to ${readerRole}`);
  expect((await own.query('select method from tollbell.usage_position')).rows).toEqual([
    { method: 'recount' },
  ]);
  after = await traces(late.length);
  sessions = {
    gateway: sessionsOf(server.directory, 'gateway'),
    own: sessionsOf(server.directory, 'own'),
  };
}, 240_000);

const ofTollbell = (): readonly WatchedSession[] =>
  sessions.gateway.filter(({ applicationName }) => applicationName === 'tollbell');
const readsLog = ({ sql }: { readonly sql: string }): boolean =>
  sql.includes('"LiteLLM_SpendLogs"');

describe('the spend log', () => {
  test('is read by ranges of its startTime index, and never whole', () => {
    const plans = ofTollbell().flatMap((session) => session.plans.filter(readsLog));
    const shapes = new Map(plans.map((plan) => [shapeOf(plan.sql), plan]));

    expect([...shapes.values()].flatMap((plan) => wideRead(plan) ?? [])).toEqual([]);
    expect(plans.flatMap((plan) => wideRead(plan) ?? [])).toEqual([]);
    // All that was promised was really done, or nothing is shown.
    expect(shapes.size).toBeGreaterThan(25);
    expect(plans.length).toBeGreaterThan(200);
    for (const word of evidence) expect([...shapes.keys()].join(), word).toContain(word);
  });

  test('is long enough that a statement without a range would be seen to read it whole', async () => {
    const control = new pg.Client({ connectionString: sourceUrl, application_name: 'control' });
    await control.connect();
    await control.query('select sum(spend) from "LiteLLM_SpendLogs" as log');
    await control.query('select count(*) from "LiteLLM_SpendLogs" as log');
    await control.query(
      `select max(spend) from "LiteLLM_SpendLogs" as log where "startTime" >= now() - interval '1 day'`,
    );
    await control.end();
    const controls = (): readonly WatchedPlan[] =>
      sessionsOf(server.directory, 'gateway').flatMap((session) =>
        session.applicationName === 'control' ? session.plans : [],
      );
    await eventually(() => controls().length === 3);

    expect(controls().map(wideRead)).toEqual([
      'Seq Scan of the whole table',
      expect.stringContaining('without a range of startTime'),
      expect.stringContaining('without a range of startTime'),
    ]);
  });

  test('is read without prompts, answers or whatever else a row may hold', () => {
    const statements = ofTollbell().flatMap((session) => session.statements);

    for (const sql of new Set(statements.map(shapeOf))) {
      expect(sql).not.toMatch(/\b(messages|response|proxy_server_request)\b/);
      expect(sql).not.toMatch(/\blog"?\.\*|\*\s+from\s+"LiteLLM/i);
    }
  });
});

test('nothing but reading is asked for, in sessions that could do nothing else', () => {
  const watched = ofTollbell();
  const statements = new Set(watched.flatMap((session) => session.statements.map(shapeOf)));

  expect(watched.length).toBeGreaterThan(5);
  for (const { statements: sent, errors } of watched) {
    expect(sent[0]).toContain('set default_transaction_read_only = on');
    expect(sent[0]).toContain(`set statement_timeout = ${statementTimeoutSeconds * 1000}`);
    expect(sent[0]).toContain('set lock_timeout = 2000');
    // Neither cut nor refused.
    expect(errors).toEqual([]);
  }
  for (const sql of statements) {
    expect(sql).toMatch(
      /^\s*(select|with|set timezone|set local enable_seqscan = off|start transaction .*read only|declare batches|fetch forward|close batches|savepoint|release savepoint|rollback|commit)/,
    );
  }
});

test('every session of the role names itself', () => {
  const names = sessions.gateway
    .filter(({ role }) => role === readerRole)
    .map(({ applicationName }) => applicationName);

  expect([...new Set(names)]).toEqual(['tollbell']);
});

test('no statement comes near its time-out', () => {
  const longestMs = Math.max(
    ...ofTollbell().flatMap((session) => session.plans.map(({ ms }) => ms)),
  );

  expect(longestMs).toBeGreaterThan(0);
  expect(longestMs).toBeLessThan(statementTimeoutSeconds * 1000);
});

test('the service holds as many connections as its pool may, and four of its own', () => {
  const ofService = sessions.gateway
    .slice(firstServiceSession, lastServiceSession)
    .filter(({ role }) => role === readerRole);

  expect(peakOf(ofService)).toBeGreaterThan(0);
  expect(peakOf(ofService)).toBeLessThanOrEqual(poolSize);
  const ofOwn = sessions.own.filter(({ role }) => role === 'tollbell_own');
  expect(peakOf(ofOwn)).toBeGreaterThan(0);
  expect(peakOf(ofOwn)).toBeLessThanOrEqual(4);
});

test('nothing in the database is written, changed or made', async () => {
  expect(after).toEqual(before);
});

describe('the role', () => {
  test('may select the listed columns, and nothing else', async () => {
    const { rows } = await gateway.query(
      `select table_name || '.' || column_name as name, privilege_type as privilege
       from information_schema.column_privileges where grantee = $1`,
      [readerRole],
    );
    const listed = Object.entries(sourceTableUse).flatMap(([table, { required, optional }]) =>
      [...required, ...optional].map((column) => `${table}.${column}`),
    );

    expect(new Set(rows.map(({ privilege }) => privilege))).toEqual(new Set(['SELECT']));
    // Of a column of the server itself the schema of information knows nothing.
    expect(rows.map(({ name }) => name).toSorted()).toEqual(
      listed.filter((name) => !name.endsWith('.xmin')).toSorted(),
    );
    const { rows: other } = await gateway.query(
      `select count(*)::int as tables, has_schema_privilege($1, 'public', 'create') as creates,
         has_database_privilege($1, current_database(), 'temporary') as "makesTemporary"
       from information_schema.table_privileges where grantee in ($1, 'PUBLIC') and table_schema = 'public'`,
      [readerRole],
    );
    expect(other).toEqual([{ tables: 0, creates: false, makesTemporary: false }]);
  });

  test('sees what the owner of everything sees, byte for byte', async () => {
    const connect = (url: string) =>
      connectSource({ url, statementTimeoutMs: 30_000, connectTimeoutMs: 5_000, poolSizeMax: 1 });
    const [asReader, asOwner] = [connect(sourceUrl), connect(withDatabase(server.url, 'gateway'))];
    try {
      const reports = await allReports(asReader, now);
      expect(Object.keys(reports)).toHaveLength(jobs.length);
      expect(reports).toEqual(await allReports(asOwner, now));
    } finally {
      await Promise.all([asReader.destroy(), asOwner.destroy()]);
    }
  });
});
