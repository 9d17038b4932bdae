/** `tollbell doctor` against real servers: what is as it must be, what is not, and what to do. */
import { afterEach, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { cloneDatabase, databaseOfGeneration, emptyDatabase } from '../support/postgres.ts';
import { readerRole, withLogin } from '../support/urls.ts';

const database = await cloneDatabase();
const secret = 'very-secret';
const config = `
general_settings: {}
tollbell:
  destinations: {room: {url: 'https://hooks.slack.com/services/T0/B0/${secret}'}}
  fallback: [room]
`;

interface DoctorOptions {
  readonly url?: string | null;
  readonly config?: string;
  readonly now?: string;
}

async function doctor({
  url = database.readerUrl,
  config: text = config,
  now = new Date().toISOString(),
}: DoctorOptions = {}) {
  const options = { config: text, now, env: url === null ? {} : { DATABASE_URL: url } };
  const { exitCode, out, err } = await cli(['doctor'], options);
  const json = await cli(['doctor', '--json'], options);
  const { ok, checks } = JSON.parse(json.out);
  const printed = out + err + json.out + json.err;
  const password = url === null ? '' : new URL(url).password;
  for (const hidden of [secret, password, url ?? '']) {
    if (hidden !== '') expect(printed).not.toContain(hidden);
  }
  expect(json.exitCode).toBe(exitCode);
  expect(ok).toBe(exitCode === 0);
  const troubles: string[] = out.split('\n').filter((line) => /^(warn|error) /.test(line));
  return { exitCode, out, troubles, checks };
}

test('all is well: one line each, and 0', async () => {
  const { exitCode, out, troubles, checks } = await doctor();

  expect(troubles).toEqual([]);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^ok {2}config +\S+config\.yaml is valid$/m);
  expect(out).toMatch(/^ok {2}gateway database +reachable, PostgreSQL \d+\.\d+$/m);
  expect(out).toMatch(/^ok {2}session +read-only, in UTC, statements are cut after 30 s$/m);
  expect(out).toMatch(/^ok {2}role +tollbell_reader may change no table/m);
  expect(out).toMatch(/^ok {2}schema +every table and column/m);
  expect(out).toMatch(/^ok {2}index +on "startTime" of LiteLLM_SpendLogs/m);
  expect(out).toMatch(/^ok {2}own schema +up to date$/m);
  expect(out).toMatch(/^ok {2}destinations +room$/m);
  expect(out).toMatch(/\n\nAll is well\.\n$/);
  expect(checks).toContainEqual({
    check: 'own schema',
    state: 'ok',
    what: 'up to date',
    todo: null,
  });
});

describe('the database', () => {
  test('cannot be reached: 3, once for each of the two, and the config is judged all the same', async () => {
    const { exitCode, out, troubles } = await doctor({
      url: `postgresql://u:hidden-word@127.0.0.1:1/litellm`,
    });

    expect(exitCode).toBe(3);
    expect(troubles).toEqual([
      expect.stringMatching(/^error {2}gateway database +cannot reach the gateway's database/),
      expect.stringMatching(/^error {2}own database +cannot reach tollbell's own database/),
    ]);
    expect(out).toMatch(/^ok +destinations +room$/m);
    expect(out).toContain('2 errors, 0 warnings.');
  });

  test('refuses the login', async () => {
    const { exitCode, troubles } = await doctor({
      url: withLogin(database.url, 'nobody-known', 'hidden-word'),
    });

    expect(exitCode).toBe(3);
    expect(troubles[0]).toContain('refused the login');
  });

  test('is not set: 2', async () => {
    const { exitCode, troubles } = await doctor({ url: null });

    expect(exitCode).toBe(2);
    expect(troubles).toEqual([expect.stringContaining('none is set; set DATABASE_URL')]);
  });

  test('has no table of a gateway, nor ours: the table is an error, our schema is made by migrate', async () => {
    const empty = await emptyDatabase();
    const { exitCode, troubles } = await doctor({ url: empty.readerUrl });

    expect(exitCode).toBe(3);
    expect(troubles).toEqual([
      expect.stringContaining('there is no table "LiteLLM_SpendLogs"'),
      expect.stringMatching(/^warn +own schema .*; run 'tollbell migrate'$/),
    ]);
  });

  test('is of an older gateway: what is done without is said', async () => {
    const older = await databaseOfGeneration('1.74');
    const { exitCode, troubles } = await doctor({ url: older.readerUrl });

    expect(exitCode).toBe(0);
    expect(troubles).toEqual([
      expect.stringContaining('no request_duration_ms'),
      expect.stringContaining('no LiteLLM_DeletedTeamTable'),
    ]);
  });

  test('has another time than this host', async () => {
    const { exitCode, troubles } = await doctor({ now: '2020-01-01T00:00:00Z' });

    expect(exitCode).toBe(0);
    expect(troubles).toEqual([
      expect.stringMatching(/^warn +clock +the gateway's database is .* ahead of this host/),
      expect.stringMatching(/^warn +own clock +tollbell's own database is .* ahead of this host/),
    ]);
  });
});

describe('the index on startTime', () => {
  const log = '"LiteLLM_SpendLogs"';

  test('is missing: an error, with the statement that makes one', async () => {
    const bare = await cloneDatabase();
    await bare.query(
      'drop index "LiteLLM_SpendLogs_startTime_idx", "LiteLLM_SpendLogs_startTime_request_id_idx"',
    );
    const without = await doctor({ url: bare.readerUrl });
    await bare.query(`create index on ${log} ("startTime") where spend > 0`);
    const partial = await doctor({ url: bare.readerUrl });
    await bare.query(`create index on ${log} ("startTime", request_id)`);
    const whole = await doctor({ url: bare.readerUrl });

    expect(without.exitCode).toBe(3);
    expect(without.troubles).toEqual([
      expect.stringMatching(
        /^error +index +none on "startTime" of LiteLLM_SpendLogs: .*CREATE INDEX CONCURRENTLY ON "LiteLLM_SpendLogs" \("startTime"\)$/,
      ),
    ]);
    expect(partial.troubles).toEqual(without.troubles);
    expect(whole.troubles).toEqual([]);
  });

  test('is missing in one partition', async () => {
    const parted = await cloneDatabase();
    await parted.query(`alter table ${log} rename to old_log`);
    await parted.query(
      `create table public.${log} (like old_log including defaults) partition by range ("startTime")`,
    );
    for (const [from, to] of [
      [10, 11],
      [11, 12],
    ]) {
      await parted.query(
        `create table public.log_${from} partition of public.${log}
         for values from ('2026-${from}-01') to ('2026-${to}-01')`,
      );
    }
    await parted.query('create index on public.log_10 ("startTime")');
    await parted.query(`grant select on public.${log} to ${readerRole}`);
    const { exitCode, troubles } = await doctor({ url: parted.readerUrl });

    expect(exitCode).toBe(3);
    expect(troubles).toEqual([expect.stringContaining('none on "startTime" of log_11')]);
  });
});

describe('the role', () => {
  afterEach(async () => {
    await database.query(`revoke update, delete on "LiteLLM_SpendLogs" from ${readerRole}`);
  });

  test('is a superuser', async () => {
    const { exitCode, troubles } = await doctor({ url: database.url });

    expect(exitCode).toBe(0);
    expect(troubles).toEqual([expect.stringMatching(/^warn +role .*superuser.*--print-grants/)]);
  });

  test.each(['delete', 'update ("spend")'])('may %s', async (right) => {
    await database.query(`grant ${right} on "LiteLLM_SpendLogs" to ${readerRole}`);
    const { exitCode, troubles } = await doctor();
    await database.query(`revoke ${right} on "LiteLLM_SpendLogs" from ${readerRole}`);

    expect(exitCode).toBe(0);
    expect(troubles).toEqual([
      expect.stringMatching(
        /^warn +role +tollbell_reader may change LiteLLM_SpendLogs; use a role/,
      ),
    ]);
  });

  test('may not read a column that is needed', async () => {
    const strict = await cloneDatabase();
    await strict.query(`revoke select (spend) on "LiteLLM_SpendLogs" from ${readerRole}`);
    const { exitCode, troubles } = await doctor({ url: strict.readerUrl });

    expect(exitCode).toBe(3);
    expect(troubles).toEqual([expect.stringContaining('the role may not read spend')]);
  });
});

describe('the config', () => {
  test('has mistakes: each with its place, and 2', async () => {
    const { exitCode, troubles } = await doctor({ config: 'tollbell: {timezone: Europe/Berln}' });

    expect(exitCode).toBe(2);
    expect(troubles).toEqual([expect.stringMatching(/^error {2}config +\S+:1:\d+ tollbell/)]);
  });

  test('tells nobody', async () => {
    const { exitCode, troubles } = await doctor({ config: 'tollbell: {}' });

    expect(exitCode).toBe(2);
    expect(troubles[0]).toMatch(/^error +destinations +none: nobody is told anything/);
    expect(troubles[1]).toMatch(
      /^warn +alert types +not sent: daily_reports, spend_reports, fallback_reports, budget_alerts, /,
    );
  });

  test('leaves a type out, and names a place that nothing reaches', async () => {
    const { exitCode, troubles } = await doctor({
      config: config
        .replace('general_settings: {}', 'general_settings: {alert_types: [daily_reports]}')
        .replace(
          'destinations: {',
          "destinations: {idle: {url: 'https://hooks.slack.com/services/T0/B0/x'}, ",
        ),
    });

    expect(exitCode).toBe(0);
    expect(troubles).toEqual([
      expect.stringMatching(
        /^warn +alert types +not sent: spend_reports, fallback_reports, .*; .*leaves them out/,
      ),
      expect.stringContaining('nothing is sent to the destination idle'),
    ]);
  });

  test('switches the log off', async () => {
    const { exitCode, troubles } = await doctor({
      config: config.replace(
        'general_settings: {}',
        'general_settings: {disable_spend_logs: true, disable_error_logs: true}',
      ),
    });

    expect(exitCode).toBe(2);
    expect(troubles).toEqual([
      expect.stringContaining('disable_spend_logs is on'),
      expect.stringContaining('disable_error_logs is on'),
    ]);
  });

  test.each([
    ['40d', ['monthly-spend-reports looks back']],
    ['1w', ['spend-reports looks back', 'monthly-spend-reports looks back']],
    ['365d', []],
    ['for ever', []],
  ])('keeps %s of the log', async (retention, words) => {
    const { exitCode, troubles } = await doctor({
      config: config.replace(
        'general_settings: {}',
        `general_settings:\n  maximum_spend_logs_retention_period: ${retention}`,
      ),
    });

    expect(exitCode).toBe(0);
    expect(troubles).toHaveLength(words.length === 0 ? 0 : 1);
    for (const word of words) expect(troubles[0]).toContain(word);
  });
});
