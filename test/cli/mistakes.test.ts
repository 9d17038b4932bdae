/** Mistakes of the command line, the config and the database: a hint each, and the right exit code. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { cli, writeConfig } from '../support/cli.ts';
import { cloneDatabase, emptyDatabase } from '../support/postgres.ts';
import { withDatabase, withLogin } from '../support/urls.ts';

const database = await cloneDatabase();
const env = { DATABASE_URL: database.readerUrl };

describe('the command line', () => {
  test.each([
    [['rum'], 'Did you mean run?'],
    [['run'], "missing required argument 'job'"],
    [['run', 'daily-report', '--dry-run'], 'did you mean daily-reports?'],
    [
      ['run', 'nonsense'],
      'Jobs: daily-reports, spend-reports, monthly-spend-reports, fallback-reports',
    ],
    [['run', 'daily-reports', '--dryrun'], 'Did you mean --dry-run?'],
    [['run', 'daily-reports', 'spend-reports'], 'too many arguments'],
    [['run', 'daily-reports', '--at', 'noon'], "--at: 'noon' is not a time"],
    [['run', 'daily-reports', '--period', '2026-11-31'], 'is not a period'],
    [['run', 'daily-reports', '--period', '2026-11-23..2026-11-22'], 'is empty'],
    [['run', 'daily-reports', '--period', '2027-01'], 'has not begun'],
    [['run', 'daily-reports', '--at', '2026-11-01', '--period', '2026-11'], 'exclude each other'],
    [['preview', 'daily-reports', '--as', 'carrier-pigeon'], 'Allowed choices are terminal, slack'],
    [['demo', '--seed', 'x'], 'a whole number from 0'],
    [['--config', '/nowhere.yaml', 'validate'], 'there is no such file'],
    [['--config'], 'argument missing'],
  ])('%j', async (args, words) => {
    const { exitCode, err } = await cli(args, { env });

    expect(err).toContain(words);
    expect(exitCode).toBe(2);
  });

  test("LiteLLM's own names of the reports are understood", async () => {
    expect((await cli(['preview', 'daily_reports', '--example'])).exitCode).toBe(0);
  });

  test('help and version end with 0', async () => {
    const help = await cli(['--help']);

    expect(help.exitCode).toBe(0);
    expect(help.out).toContain('SLACK_WEBHOOK_URL');
    expect(help.out).toContain('Exit codes');
    expect((await cli(['run', '--help'])).out).toContain('fallback-reports');
    expect((await cli(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('nowhere to send', () => {
  test.each([
    ['', 'names neither slack nor ms_teams'],
    [
      "general_settings: { alerting: [slack], alert_types: [budget_alerts], alert_to_webhook_url: { budget_alerts: 'https://x.example' } }",
      'leaves out daily_reports',
    ],
    [
      "general_settings: { alerting: [slack], alert_to_webhook_url: { budget_alerts: 'https://x.example' } }",
      'set SLACK_WEBHOOK_URL',
    ],
  ])('with %j', async (config, words) => {
    const { exitCode, err } = await cli(['run', 'daily-reports'], { env, config });

    expect(err).toContain(words);
    expect(exitCode).toBe(2);
  });
});

test('a broken config stops with every mistake and exit code 2', async () => {
  const { exitCode, err } = await cli(['run', 'daily-reports', '--dry-run'], {
    env,
    config: 'tollbell:\n  timezone: Nowhere\n  report: {}\n',
  });

  expect(err.trim().split('\n')).toHaveLength(2);
  expect(exitCode).toBe(2);
});

test('validate says what a config amounts to, or every mistake, as text and as JSON', async () => {
  const file = writeConfig(
    'general_settings: { alerting: [slack] }\ntollbell: { timezone: Asia/Tokyo }\n',
  );
  const slack = { SLACK_WEBHOOK_URL: 'https://hooks.slack.com/services/secret' };

  const good = await cli(['validate', file], { env: slack });
  expect(good.out).toContain('valid');
  expect(good.out).toContain('daily-reports: 0 9 * * * Asia/Tokyo → slack');
  expect(good.out).not.toContain('secret');
  expect(JSON.parse((await cli(['validate', file, '--json'], { env: slack })).out)).toMatchObject({
    ok: true,
  });

  const bad = await cli(['validate', file, '--json']);
  expect(bad.exitCode).toBe(2);
  expect(JSON.parse(bad.out).issues).toMatchObject([{ path: 'general_settings.alerting' }]);
});

/** A server that was given to the tests may ask nobody for a password. */
const trustsEverybody = await new pg.Pool({
  connectionString: withLogin(database.url, 'tollbell_reader', 'wrong'),
})
  .query('select 1')
  .then(
    () => true,
    () => false,
  );

describe('the database', () => {
  const dryRun = (url: string) =>
    cli(['run', 'daily-reports', '--dry-run'], { env: { DATABASE_URL: url } });
  const refused = (url: string): string => {
    const parsed = new URL(url);
    parsed.port = '9';
    return parsed.toString();
  };

  test.each<[string, () => Promise<string> | string, string]>([
    [
      'is not there',
      () => refused(database.readerUrl),
      "cannot reach the gateway's database (ECONNREFUSED)",
    ],
    ['has an unknown host', () => 'postgresql://u:hunter2@no-such-host.invalid/db', 'cannot reach'],
    [
      'refuses the password',
      () => withLogin(database.url, 'tollbell_reader', 'hunter2'),
      'refused the login; check user and password in DATABASE_URL',
    ],
    [
      'refuses the user',
      () => withLogin(database.url, 'nobody_here', 'hunter2'),
      'refused the login',
    ],
    [
      'does not exist',
      () => withDatabase(database.url, 'no_such_database'),
      'does not exist on that server',
    ],
    [
      'has no such table',
      async () => (await emptyDatabase()).url,
      'there is no table "LiteLLM_SpendLogs"',
    ],
  ])('%s', async (_, url, words) => {
    const { exitCode, err } = await dryRun(await url());

    if (words.includes('password') && trustsEverybody) return;
    expect(err).toContain(words);
    expect(err).not.toContain('hunter2');
    expect(exitCode).toBe(3);
  });

  test('grants too little: the columns and the remedy are named', async () => {
    const poor = await cloneDatabase();
    await poor.query('revoke select ("metadata") on "LiteLLM_SpendLogs" from tollbell_reader');

    const { exitCode, err } = await dryRun(poor.readerUrl);

    expect(err).toContain('the role may not read metadata of "LiteLLM_SpendLogs"');
    expect(err).toContain('--print-grants');
    expect(exitCode).toBe(3);
  });

  test('lacks a column: the column and the oldest version are named', async () => {
    const old = await cloneDatabase();
    await old.query('alter table "LiteLLM_SpendLogs" drop column status');

    expect((await dryRun(old.readerUrl)).err).toContain(
      'lacks status; tollbell reads LiteLLM 1.74',
    );
  });

  test('takes too long: the setting is named', async () => {
    const slow = await cloneDatabase();
    await slow.query('begin; lock table "LiteLLM_SpendLogs" in access exclusive mode');

    const { exitCode, err } = await dryRun(slow.readerUrl);
    await slow.query('rollback');

    expect(err).toContain('took too long');
    expect(exitCode).toBe(3);
  });

  test('is not named at all', async () => {
    const { exitCode, err } = await cli(['run', 'daily-reports', '--dry-run']);

    expect(err).toContain('set DATABASE_URL');
    expect(exitCode).toBe(2);
  });

  test('is given with the parameters of Prisma, schema included', async () => {
    const other = await emptyDatabase();
    await other.query('create schema gateway');
    const url = new URL(database.readerUrl);
    url.searchParams.set('connection_limit', '5');
    url.searchParams.set('pgbouncer', 'true');

    expect((await dryRun(url.toString())).exitCode).toBe(0);
    url.searchParams.set('schema', 'gateway');
    expect((await dryRun(url.toString())).err).toContain('there is no table');
  });
});

test('migrate creates the schema once, and needs the right to', async () => {
  const fresh = await emptyDatabase({ withGateway: true });

  expect((await cli(['migrate'], { env: { DATABASE_URL: fresh.url } })).out).toContain(
    'migrated 0001-delivery',
  );
  expect((await cli(['migrate'], { env: { DATABASE_URL: fresh.url } })).out).toContain(
    'up to date',
  );
  const other = await emptyDatabase({ withGateway: true });
  const refused = await cli(['migrate'], { env: { DATABASE_URL: other.readerUrl } });
  expect(refused.exitCode).toBe(3);
  expect(refused.err).toContain('permission denied');
});

test('migrate --print-grants names columns, and no prompt among them', async () => {
  const { out } = await cli(['migrate', '--print-grants', 'report"er']);

  expect(out).toContain('GRANT SELECT ("spend") ON "LiteLLM_SpendLogs" TO "report""er"');
  expect(out).not.toMatch(/"(messages|response|proxy_server_request)"/);
});

test('the executable ends with the exit code and keeps output and errors apart', async () => {
  const run = promisify(execFile)('node', ['src/cli/main.ts', 'run', 'nonsense'], {
    encoding: 'utf8',
  });

  await expect(run).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining("there is no job 'nonsense'"),
  });
});

test('a reader that closes the pipe early is no error', async () => {
  const { stderr } = await promisify(execFile)(
    'bash',
    ['-c', 'for i in 1 2 3; do node src/cli/main.ts preview spend-reports --example | true; done'],
    { encoding: 'utf8' },
  );

  expect(stderr).toBe('');
});
