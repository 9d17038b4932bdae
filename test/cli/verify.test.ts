/** `tollbell verify`: the numbers of an alert are counted again, and nothing but that is run. */
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { evidenceSql } from '../../src/queries/evidence.ts';
import { evidenceProblem } from '../../src/queries/evidence-problem.ts';
import { cli } from '../support/cli.ts';
import { failureAlert } from '../support/failure-alert.ts';
import { insertRequests } from '../support/rows.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { createWorld } from '../support/world.ts';

const clock = { at: new Date('2026-11-24T09:00:00Z') };
const receiver = await startRudeReceiver(() => clock.at);
const config = `
general_settings:
  alerting: [slack]
  alert_types: [llm_exceptions]
  alert_to_webhook_url: {llm_exceptions: '${receiver.url}/people'}
`;
const world = await createWorld(clock, {
  start: '2026-11-24T09:00:00Z',
  jobs: [],
  alerts: [failureAlert],
  config,
});
const { database } = world;
const options = { env: { DATABASE_URL: database.readerUrl }, config };
const verify = (...args: string[]) => cli(['verify', ...args], options);
const hostile = "it's \\' -- ; $1";
let id = '';

const failure = (at: string, errorClass: string) => ({
  at,
  modelId: hostile,
  status: 'failure',
  spendUsd: 0.1,
  metadata: { error_information: { error_class: errorClass } },
});

beforeAll(async () => {
  await insertRequests(database, [
    { at: '2026-11-24T08:00:00Z' },
    { at: '2026-11-24T08:56:00Z', modelId: hostile, spendUsd: 0.2 },
    failure('2026-11-24T08:57:00Z', 'RateLimitError'),
    failure('2026-11-24T08:58:00Z', 'RateLimitError'),
    failure('2026-11-24T08:59:00Z', 'Timeout'),
    failure('2026-11-24T08:40:00Z', 'Timeout'),
    { at: '2026-11-24T08:57:00Z', modelId: 'other' },
  ]);
  await world.advance(1);
  const { rows } = await database.query('select run_id from tollbell.message');
  id = rows[0]?.run_id;
});

test('the message says how to check it', () => {
  expect(receiver.arrivals[0]?.body).toContain(`tollbell verify ${id}`);
});

test('the same numbers: equal, and 0', async () => {
  const { exitCode, out } = await verify(id);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/request_count +4 +4\n/);
  expect(out).toMatch(/RateLimitError failure_count +2 +2\n/);
  expect(out).toMatch(/spend_usd +0\.50+ +0\.50+\n/);
  expect(out.match(/^Equal\.$/gm)?.length).toBe(2);
  expect(out).not.toContain('pruned');
});

test('the statements are for anybody to run, and give the same there', async () => {
  const { out } = await verify(id, '--sql');
  const statements = out
    .trim()
    .split(/;\n|;$/)
    .filter((text) => text !== '');
  expect(statements.length).toBe(2);
  const { rows } = await database.query(statements[0] ?? '');
  expect(rows).toMatchObject([{ request_count: 4, failure_count: 3 }]);
});

test('a row that came late makes a difference, and 5', async () => {
  await insertRequests(database, [failure('2026-11-24T08:58:30Z', 'Timeout')]);
  const { exitCode, out } = await verify(id);
  expect(exitCode).toBe(5);
  expect(out).toMatch(/Timeout failure_count +1 +2 +≠/);
  expect(out).toContain('Different.');
  expect(JSON.parse((await verify(id, '--json')).out)).toMatchObject({ id, isEqual: false });
});

test('rows that were pruned since are said to be', async () => {
  await database.query(`delete from "LiteLLM_SpendLogs" where "startTime" < '2026-11-24 08:58'`);
  const { exitCode, out } = await verify(id);
  expect(exitCode).toBe(5);
  expect(out).toContain(
    'The log begins at 2026-11-24T08:58:00.000Z by now: rows of this window were pruned',
  );
});

test('what is not there is said', async () => {
  expect((await verify('failures-0000000000')).err).toContain('no alert');
  await database.query(`update tollbell.message set document = document #- '{about,figures}'`);
  const { exitCode, err } = await verify(id);
  expect([exitCode, err]).toEqual([2, expect.stringContaining('carries no numbers')]);
});

test('a statement that is not one of ours is not run', async () => {
  const evil = 'select pg_sleep(60) as request_count';
  const evidence = [
    { what: 'x', window: { start: '2026-11-24', end: '2026-11-25' }, sql: evil, expected: [] },
  ];
  await database.query(
    `update tollbell.message set document = jsonb_set(document, '{about,figures}', $1)`,
    [JSON.stringify({ evidence })],
  );
  const { exitCode, out } = await verify(id);
  expect(exitCode).toBe(5);
  expect(out).toContain('it asks for pg_sleep');
});

const window = { start: new Date('2026-11-24T08:00:00Z'), end: new Date('2026-11-24T09:00:00Z') };

test.each([
  {},
  { deployment: hostile },
  { model: 'a  b', apiBase: 'https://x.example/?a=b', teamId: "o'neill" },
  { status: 'failure', errorClass: 'RateLimitError', by: 'deployment' },
  { by: 'error_class' },
  { by: 'model' },
  { by: 'status' },
  { by: 'team' },
] as const)('what is written for %j is taken back and runs', async (filter) => {
  const text = evidenceSql({ window, ...filter });
  expect(evidenceProblem(text)).toBeNull();
  expect(text.replace(/'(?:[^']|'')*'/g, '')).not.toMatch(/\$\d/);
  // Under the role of the grant script.
  await sql.raw(text).execute(database.source);
});

test.each([
  ['delete from "LiteLLM_SpendLogs"', 'no SELECT'],
  ['select 1; select 2', 'has no place'],
  ['select count(*) from "LiteLLM_SpendLogs" -- x', 'a comment'],
  ['select /* x */ 1', 'a comment'],
  ['select messages from "LiteLLM_SpendLogs"', 'it asks for messages'],
  ['select "response" from "LiteLLM_SpendLogs"', 'it asks for "response"'],
  ['select api_key as status from "LiteLLM_SpendLogs"', 'it asks for api_key'],
  ['select log.metadata as status from "LiteLLM_SpendLogs" as log', 'it asks for metadata'],
  [`select log.metadata->>'requester_ip' as status`, 'it asks for metadata'],
  ['select count(*) from "LiteLLM_VerificationToken"', 'it asks for "LiteLLM_VerificationToken"'],
  ['select count(*) from pg_authid', 'it asks for pg_authid'],
  ["select pg_read_file('/etc/passwd')", 'it asks for pg_read_file'],
  ["select E'\\'' as status", 'it asks for E'],
  ['select $$x$$', 'has no place'],
  ['select 1 from "LiteLLM_SpendLogs" for update', 'it asks for for'],
  ['select U&"x"', 'it asks for U'],
  [`select ${'('.repeat(20_001)}`, 'too long'],
])('%s is refused', (text, words) => {
  expect(evidenceProblem(text)).toContain(words);
});
