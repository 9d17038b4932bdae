/** `tollbell run`: what is sent where, what is kept, and what is never printed. */
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startReceiver } from '../support/receiver.ts';
import { insertRequests } from '../support/rows.ts';

const database = await cloneDatabase();
const receiver = await startReceiver();
const secretPath = '/services/T000/B000/very-secret';
const env = { DATABASE_URL: database.readerUrl };
const config = `
general_settings:
  alerting: [slack]
  alert_to_webhook_url:
    daily_reports: ['${receiver.url}${secretPath}', '${receiver.url}${secretPath}-2']
    spend_reports: '${receiver.url}${secretPath}'
    fallback_reports: []
tollbell:
  egress: {allow: [127.0.0.1]}
`;

beforeAll(async () => {
  await insertRequests(database, [
    { at: '2026-11-01T10:00:00Z' },
    { at: '2026-11-23T10:00:00Z', spendUsd: 3, teamId: 'atlas' },
    { at: '2026-11-24T08:00:00Z' },
  ]);
});

beforeEach(async () => {
  receiver.bodies.length = 0;
  receiver.answers = [{ status: 200, body: 'ok' }];
  await database.query('truncate tollbell.message, tollbell.delivery, tollbell.attempt');
  await database.query('truncate tollbell.destination');
});

test('posts the drawn report to every address and says so without printing one', async () => {
  const { exitCode, out, err } = await cli(['run', 'daily-reports'], { env, config });

  expect(exitCode).toBe(0);
  expect(out).toBe(
    'Daily report – Mon 23 Nov 2026 (run daily-reports 2026-11-23)\n  ✓ slack (spend_reports; daily_reports, 1): delivered (HTTP 200)\n  ✓ slack (daily_reports, 2): delivered (HTTP 200)\n',
  );
  expect(err).toBe('');
  expect(receiver.bodies).toHaveLength(2);
  expect(receiver.bodies[0]).toBe(receiver.bodies[1]);
  expect(JSON.parse(receiver.bodies[0] ?? '').text).toContain('1 request, 0% failed, $3.00 spent');
});

test('keeps what was sent where, and the hash of the bytes', async () => {
  await cli(['run', 'spend-reports'], { env, config });

  const { rows } = await database.query(
    'select * from tollbell.delivery join tollbell.message on message.id = message_id join tollbell.attempt on delivery_id = delivery.id',
  );
  expect(rows).toMatchObject([
    {
      run_id: 'spend-reports 2026-11-17..2026-11-23',
      job: 'spend-reports',
      destination: 'slack (spend_reports; daily_reports, 1)',
      state: 'delivered',
      outcome: 'delivered',
      status_code: 200,
      detail: 'ok',
      time_zone: 'UTC',
    },
  ]);
  expect(JSON.stringify(rows)).not.toContain('secret');
});

test('running a period again sends the same bytes', async () => {
  await cli(['run', 'spend-reports', '--period', '2026-11-17..2026-11-24'], { env, config });
  await cli(['run', 'spend-reports', '--at', '2026-11-24T23:00'], {
    env,
    config,
    now: '2026-11-29T00:00:00Z',
  });

  expect(receiver.bodies).toHaveLength(2);
  expect(receiver.bodies[0]).toBe(receiver.bodies[1]);
});

describe('a destination that does not take the message', () => {
  test.each([
    [404, 'no_service', 'not delivered (HTTP 404): not-found, no_service'],
    [429, 'rate_limited', 'not delivered (HTTP 429): rate-limited, rate_limited'],
    [500, 'oops', 'not delivered (HTTP 500): server-error, oops'],
    [302, '', 'not delivered (HTTP 302): redirected'],
  ])('answering %i ends with exit code 4', async (status, body, words) => {
    receiver.answers = [{ status, body, headers: { location: 'https://evil.example/' } }];

    const { exitCode, out } = await cli(['run', 'spend-reports'], { env, config });

    expect(exitCode).toBe(4);
    expect(out).toContain(words);
    expect(receiver.bodies).toHaveLength(1);
  });

  test('that is not there is told without its address', async () => {
    const gone = config.replaceAll(receiver.url, 'http://127.0.0.1:9');

    const { exitCode, out, err } = await cli(['run', 'spend-reports'], { env, config: gone });

    expect(exitCode).toBe(4);
    expect(out).toContain('unreachable, ECONNREFUSED');
    expect(out + err).not.toContain('secret');
    expect(out + err).not.toContain('127.0.0.1');
  });

  test('that does not know the newer blocks gets the simpler drawing, once', async () => {
    receiver.answers = [
      { status: 400, body: 'invalid_blocks' },
      { status: 200, body: 'ok' },
    ];

    const { exitCode, out } = await cli(['run', 'spend-reports'], { env, config });

    expect(exitCode).toBe(0);
    expect(out).toContain('drawn without native table and chart');
    expect(receiver.bodies).toHaveLength(2);
    expect(receiver.bodies[1]).not.toContain('"table"');
  });

  test('is remembered: the next message is drawn simply at once', async () => {
    receiver.answers = [
      { status: 400, body: 'invalid_blocks' },
      { status: 200, body: 'ok' },
    ];
    await cli(['run', 'spend-reports'], { env, config });
    receiver.bodies.length = 0;

    const { exitCode, out } = await cli(['run', 'spend-reports'], { env, config });

    expect(exitCode).toBe(0);
    expect(out).toContain('drawn without native table and chart');
    expect(receiver.bodies).toHaveLength(1);
    expect(receiver.bodies[0]).not.toContain('"table"');
  });
});

test('a run that cannot be kept is delivered all the same, and says why it is not kept', async () => {
  await database.query('alter table tollbell.message rename to hidden');
  const { exitCode, out, err } = await cli(['run', 'spend-reports'], { env, config });
  await database.query('alter table tollbell.hidden rename to message');

  expect(exitCode).toBe(0);
  expect(out).toContain('delivered');
  expect(err).toContain("run 'tollbell migrate'");
});

test('without a config file the environment is enough', async () => {
  const folder = process.cwd();
  process.chdir('test');
  const { exitCode, out } = await cli(['run', 'daily-reports'], {
    env: { ...env, SLACK_WEBHOOK_URL: `${receiver.url}${secretPath}` },
  }).finally(() => process.chdir(folder));

  // Found, drawn and routed; only a config can open an address of this machine.
  expect(out).toContain('✗ slack: not delivered: refused-address');
  expect(out).toContain('tollbell.egress.allow');
  expect(exitCode).toBe(4);
});

test('--dry-run draws, names the destinations and sends nothing', async () => {
  const { exitCode, out, err } = await cli(['run', 'daily-reports', '--dry-run'], { env, config });

  expect(exitCode).toBe(0);
  expect(out).toContain('daily-reports, dry run: nothing sent');
  expect(out).toContain('Daily report – Mon 23 Nov 2026');
  expect(err).toContain(
    'would be sent to: slack (spend_reports; daily_reports, 1), slack (daily_reports, 2)',
  );
  expect(receiver.bodies).toEqual([]);
  expect((await database.query('select 1 from tollbell.delivery')).rowCount).toBe(0);
});

test('--json gives document, figures and outcome', async () => {
  const { out } = await cli(['run', 'spend-reports', '--json'], { env, config });

  expect(JSON.parse(out)).toMatchObject({
    job: 'spend-reports',
    isDryRun: false,
    window: { start: '2026-11-17T00:00:00.000Z', end: '2026-11-24T00:00:00.000Z', timeZone: 'UTC' },
    figures: { totals: { requestCount: 1, spendUsd: 3 }, coverage: { rowCount: 1 } },
    message: {
      title: 'Spend – 17 – 23 Nov 2026',
      blocks: expect.arrayContaining([{ kind: 'facts', facts: expect.anything() }]),
    },
    deliveries: [
      {
        destination: 'slack (spend_reports; daily_reports, 1)',
        state: 'delivered',
        statusCode: 200,
      },
    ],
  });
});

test('preview draws for Slack what run would send', async () => {
  const { out } = await cli(['preview', 'spend-reports', '--as', 'slack'], { env, config });
  await cli(['run', 'spend-reports'], { env, config });

  expect(out.trim()).toBe(receiver.bodies[0]);
});

test('preview --example needs neither config nor database', async () => {
  const { exitCode, out } = await cli(['preview', 'fallback-reports', '--example']);

  expect(exitCode).toBe(0);
  expect(out).toContain('example, made-up figures');
  expect(out).toContain('claude-sonnet');
});
