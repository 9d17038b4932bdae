/** `tollbell resend` of several at once, and beside what a provider asked for. */
import { beforeEach, expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';

const database = await cloneDatabase();
const receiver = await startRudeReceiver(() => new Date());
const env = { DATABASE_URL: database.readerUrl };
const config = `
general_settings:
  alerting: [slack]
  alert_to_webhook_url: {daily_reports: '${receiver.url}/a', spend_reports: '${receiver.url}/a'}
tollbell:
  egress: {allow: [127.0.0.1]}
`;
const tollbell = (...args: string[]) => cli(args, { env, config, now: new Date().toISOString() });

/** Runs a report that is refused, and returns the id of its delivery. */
async function deadDelivery(job: string): Promise<string> {
  receiver.reply = () => ({ status: 400, body: 'no_text' });
  await tollbell('run', job);
  receiver.reply = () => ({ status: 200, body: 'ok' });
  receiver.arrivals.length = 0;
  const { rows } = await database.query(
    `select delivery.id from tollbell.delivery join tollbell.message on message.id = message_id
     where job = $1`,
    [job],
  );
  return String(rows[0]?.id);
}

const states = async () =>
  (await database.query('select state from tollbell.delivery order by sequence')).rows.map(
    ({ state }) => state,
  );

beforeEach(async () => {
  await database.query(
    'truncate tollbell.message, tollbell.delivery, tollbell.attempt, tollbell.destination',
  );
});

test('all or none: one id that is none leaves the others dead', async () => {
  const first = await deadDelivery('daily-reports');
  const unknown = '00000000-0000-4000-8000-000000000000';

  const withUnknown = await tollbell('resend', first, unknown);

  expect(withUnknown.exitCode).toBe(2);
  expect(withUnknown.err).toContain(`there is no delivery ${unknown}`);
  expect(await states()).toEqual(['dead']);
  expect(receiver.arrivals).toEqual([]);
});

test('all or none: one that was delivered leaves the others dead', async () => {
  const first = await deadDelivery('daily-reports');
  const second = await deadDelivery('spend-reports');
  await tollbell('resend', second);
  receiver.arrivals.length = 0;

  const { exitCode, err } = await tollbell('resend', first, second);

  expect(exitCode).toBe(2);
  expect(err).toContain(`${second} is neither dead nor left for you to decide`);
  expect(await states()).toEqual(['dead', 'delivered']);
  expect(receiver.arrivals).toEqual([]);
});

test('the same id twice is one delivery', async () => {
  const id = await deadDelivery('daily-reports');

  const { exitCode, out } = await tollbell('resend', id, id);

  expect(exitCode).toBe(0);
  expect(out.trim().split('\n')).toHaveLength(1);
  expect(receiver.arrivals).toHaveLength(1);
});

test('a pause that the provider asked for is kept', async () => {
  const id = await deadDelivery('daily-reports');
  await database.query(
    "update tollbell.destination set paused_until = clock_timestamp() + interval '3 s'",
  );
  const startedAt = Date.now();

  const { exitCode } = await tollbell('resend', id);

  expect(exitCode).toBe(0);
  expect(receiver.arrivals).toHaveLength(1);
  expect((receiver.arrivals[0]?.at.getTime() ?? 0) - startedAt).toBeGreaterThan(2_500);
});

test('a destination that is off is switched on, and its pause is over', async () => {
  const id = await deadDelivery('daily-reports');
  await database.query(`update tollbell.destination set off_at = clock_timestamp(),
    off_reason = 'HTTP 404', paused_until = clock_timestamp() + interval '1 hour'`);

  const { exitCode } = await tollbell('resend', id);

  expect(exitCode).toBe(0);
  const { rows } = await database.query('select off_at, paused_until from tollbell.destination');
  expect(rows).toEqual([{ off_at: null, paused_until: null }]);
});

test('what a pause of an hour holds back stays waiting, is said to, and can be gone on with', async () => {
  const id = await deadDelivery('daily-reports');
  await database.query(
    "update tollbell.destination set paused_until = clock_timestamp() + interval '1 hour'",
  );

  const first = await tollbell('resend', id);

  expect(first.exitCode).toBe(4);
  expect(first.out).toContain('slack (spend_reports; daily_reports): still waits for its turn');
  expect(await states()).toEqual(['waiting']);

  // Whoever lifts the pause also moves the call that waits for its end.
  await database.query('update tollbell.destination set paused_until = null');
  await database.query('update tollbell_queue.job set start_after = clock_timestamp()');
  const second = await tollbell('resend', id);

  expect(second.exitCode).toBe(0);
  expect(await states()).toEqual(['delivered']);
}, 60_000);
