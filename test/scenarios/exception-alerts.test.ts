/** Failures of real rows, counted as the service counts them, and what is told of them. */
import { describe, expect, test } from 'vitest';
import exceptionAlerts from '../../jobs/exception-alerts.ts';
import { insertLogRows, type LogRow } from '../support/log-rows.ts';
import { startRudeReceiver } from '../support/rude-receiver.ts';
import { expectTrue, takeAlerts } from '../support/told-alerts.ts';
import { createWorld } from '../support/world.ts';

async function exceptionWorld(settings = '', { replicaCount = 1, gateway = '' } = {}) {
  const clock = { at: new Date('2026-11-24T09:00:00Z') };
  const receiver = await startRudeReceiver(() => clock.at);
  const world = await createWorld(clock, {
    start: '2026-11-24T09:00:00Z',
    replicaCount,
    jobs: [],
    alerts: [exceptionAlerts],
    countsUsage: true,
    config: `
general_settings:
  alerting: [slack]
  alert_types: [llm_exceptions]
  alert_to_webhook_url: {llm_exceptions: '${receiver.url}/people'}
litellm_settings: {${gateway}}
tollbell:
  destinations:
    programs: {kind: webhook, url: '${receiver.url}/programs'}
  routes: [{to: [programs, litellm]}]
  alerts: {llm_exceptions: {every_seconds: 120, ${settings}}}
`,
  });
  await world.advance(1);
  return { clock, receiver, world, database: world.database };
}

const unavailable = {
  errorClass: 'ServiceUnavailableError',
  code: '503',
  message: 'The service is temporarily unable to process request 4711.',
};

const healthy = (count: number, rest: Partial<LogRow> = {}): readonly LogRow[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `ok-${rest.at ?? ''}-${rest.modelId ?? ''}-${index}`,
    at: '2026-11-24T09:01:00Z',
    ...rest,
  }));

describe('failures of a provider', () => {
  test('a few are nothing, more are one message, and its figures can be counted again', async () => {
    const { receiver, world, database } = await exceptionWorld();
    const failed = (id: string, at: string): LogRow => ({
      id,
      at,
      key: `hash-${id}-0123456789`,
      ...(id === 'f3' ? { keyAlias: 'batch-eval' } : {}),
      failure: unavailable,
    });
    await insertLogRows(database, [...healthy(96), failed('f1', '2026-11-24T09:01:10Z')]);
    await world.advance(4);
    expect(receiver.arrivals).toEqual([]);

    await insertLogRows(database, [
      failed('f2', '2026-11-24T09:03:10Z'),
      failed('f3', '2026-11-24T09:04:20.123Z'),
      failed('f4', '2026-11-24T09:04:25Z'),
    ]);
    await world.advance(3);
    const told = takeAlerts(receiver);
    expect(told.map(({ title }) => title)).toEqual([
      'gpt-4o: 4 requests failed with ServiceUnavailableError',
    ]);
    const [alert] = told;
    if (alert === undefined) throw new Error('nothing was told');
    expect(alert.figures).toMatchObject({
      failureCount: 4,
      requestCount: 100,
      firstAt: '2026-11-24T09:01:10.000Z',
      lastAt: '2026-11-24T09:04:25.000Z',
      keyCount: 4,
      teamCount: 1,
      evidence: [{ expected: [{ row_count: 4 }] }],
    });
    expect(alert.text).toContain('4 of 100 requests (4%)');
    expect(alert.text).toContain('batch-eval');
    expect(alert.text).toContain('hash-f1-…');
    expect(alert.text).not.toContain('hash-f1-0123456789');
    expect(alert.text).toContain('temporarily unable to process request 4711');
    await expectTrue(database, alert);

    // What goes on is not told again, and rows that are added late are counted where it ends.
    await insertLogRows(database, [failed('f5', '2026-11-24T09:00:30Z')]);
    await world.advance(20);
    const [resolved, ...others] = takeAlerts(receiver);
    expect(others).toEqual([]);
    expect(resolved?.title).toBe(
      'gpt-4o: ServiceUnavailableError is over, 5 requests failed in 4 min',
    );
    expect(resolved?.severity).toBe('info');
    if (resolved !== undefined) await expectTrue(database, resolved);
  });

  test('one among much is told where each is asked for, once', async () => {
    const { receiver, world, database } = await exceptionWorld('minimum_count: 1');
    await insertLogRows(database, [
      ...healthy(500),
      { id: 'f', at: '2026-11-24T09:01:10Z', failure: unavailable },
    ]);
    await world.advance(20);
    expect(takeAlerts(receiver).map(({ title }) => title)).toEqual([
      'gpt-4o: 1 request failed with ServiceUnavailableError',
      'gpt-4o: ServiceUnavailableError is over, 1 request failed in 0 s',
    ]);
  });

  test('a few of very many are not worth a message', async () => {
    const { receiver, world, database } = await exceptionWorld();
    const failures = [1, 2, 3, 4].map((second) => ({
      id: `f${second}`,
      at: `2026-11-24T09:01:0${second}Z`,
      failure: unavailable,
    }));
    await insertLogRows(database, [...healthy(500), ...failures]);
    await world.advance(6);
    expect(receiver.arrivals).toEqual([]);
  });

  test('no words of errors are told where the gateway hides them', async () => {
    const { receiver, world, database } = await exceptionWorld('', {
      gateway: 'redact_messages_in_exceptions: true',
    });
    await insertLogRows(
      database,
      [1, 2, 3].map((second) => ({
        id: `f${second}`,
        at: `2026-11-24T09:01:0${second}Z`,
        failure: unavailable,
      })),
    );
    await world.advance(2);
    const [alert] = takeAlerts(receiver);
    expect(alert?.title).toBe('gpt-4o: 3 requests failed with ServiceUnavailableError');
    expect(alert?.text).not.toContain('temporarily');
  });

  test('ten times as many later are told again; what begins again within the hour is quiet', async () => {
    const { receiver, world, database } = await exceptionWorld();
    const burst = (minute: number, count: number): readonly LogRow[] =>
      Array.from({ length: count }, (_, index) => ({
        id: `f${minute}-${index}`,
        at: new Date(Date.parse('2026-11-24T09:00:00Z') + minute * 60_000 + index).toISOString(),
        failure: unavailable,
      }));
    for (let minute = 1; minute <= 46; minute += 3) {
      await insertLogRows(database, burst(minute, 20));
      await world.at(new Date(Date.parse('2026-11-24T09:01:30Z') + minute * 60_000).toISOString());
    }
    const told = takeAlerts(receiver);
    expect(told.map(({ title }) => title)).toEqual([
      'gpt-4o: 20 requests failed with ServiceUnavailableError',
      expect.stringMatching(/ServiceUnavailableError goes on, \d+ requests failed/),
    ]);
    for (const alert of told)
      expect(alert.figures.evidence[0]?.expected).toEqual([
        { row_count: alert.figures['failureCount'] },
      ]);
  });
});

describe('the fault of callers', () => {
  test('a hundred of one key are one note to them, and no outage', async () => {
    const { receiver, world, database } = await exceptionWorld();
    const rows = Array.from(
      { length: 100 },
      (_, index): LogRow => ({
        id: `c${index}`,
        at: `2026-11-24T09:0${1 + (index % 3)}:00Z`,
        key: 'aaaabbbbccccddddeeeeffff',
        keyAlias: 'bulk-import',
        failure:
          index % 4 === 0
            ? { errorClass: 'BadRequestError', code: '400', message: `Invalid field ${index}` }
            : {
                errorClass: 'ContentPolicyViolationError',
                code: '400',
                message: 'The response was filtered',
              },
      }),
    );
    const others = Array.from(
      { length: 30 },
      (_, index): LogRow => ({
        id: `o${index}`,
        at: '2026-11-24T09:02:00Z',
        key: `another-key-${index}`,
        failure: { errorClass: 'BadRequestError', code: '400', message: 'Invalid' },
      }),
    );
    await insertLogRows(database, [...rows, ...others]);
    await world.advance(4);
    const [alert, ...more] = takeAlerts(receiver);
    expect(more).toEqual([]);
    expect(alert?.title).toBe('Caller errors: 100 requests of key bulk-import could not be served');
    expect(alert?.severity).toBe('info');
    if (alert !== undefined) await expectTrue(database, alert);
    await world.advance(20);
    expect(takeAlerts(receiver).map(({ title }) => title)).toEqual([
      'Caller errors of key bulk-import are over, 100 requests in 2 min',
    ]);
  });

  test('wrong keys by the hundred are one note, with no key in it', async () => {
    const { receiver, world, database } = await exceptionWorld();
    await insertLogRows(
      database,
      Array.from({ length: 200 }, (_, index) => ({
        id: `w${index}`,
        at: '2026-11-24T09:02:00Z',
        key: `wrong-key-number-${index}`,
        failure: { errorClass: 'AuthenticationError', code: '401', message: 'no', provider: '' },
      })),
    );
    await world.advance(3);
    const told = takeAlerts(receiver);
    expect(told.map(({ title }) => title)).toEqual([
      'Caller errors: 200 requests of unknown keys could not be served',
    ]);
    for (const alert of told) await expectTrue(database, alert);
  });
});

describe('a flood of 10,000 failures of three kinds at two deployments', () => {
  const classes = ['RateLimitError', 'Timeout', 'InternalServerError'];
  const flood = Array.from({ length: 10_000 }, (_, index): LogRow => {
    const errorClass = classes[index % 3] ?? '';
    return {
      id: `flood-${index}`,
      at: new Date(Date.parse('2026-11-24T09:02:00Z') + index * 60).toISOString(),
      model: index % 2 === 0 ? 'gpt-4o' : 'claude-sonnet',
      modelId: `deployment-${index % 2}`,
      key: `key-${index % 97}-of-the-flood`,
      failure: {
        errorClass,
        code: '500',
        message: `${errorClass} of request ${index} at ${index % 7}`,
      },
    };
  });

  test.each([
    ['in order, one replica', 1, (rows: readonly LogRow[]) => rows],
    ['in any order, three replicas', 3, shuffled],
  ])(
    '%s: at most two messages of each, and the counts add up',
    async (_, replicaCount, order) => {
      const { receiver, world, database } = await exceptionWorld('', { replicaCount });
      const rows = order(flood);
      for (let part = 0; part < 5; part += 1) {
        await insertLogRows(database, rows.slice(part * 2_000, (part + 1) * 2_000));
        await world.advance(2);
      }
      const begun = takeAlerts(receiver);
      await world.advance(20);
      const ended = takeAlerts(receiver);
      const groupOf = ({ figures }: { figures: Readonly<Record<string, unknown>> }): string =>
        `${figures['modelId']} ${figures['errorClass']}`;
      expect(new Set(begun.map(groupOf)).size).toBe(6);
      expect(begun.length).toBe(6);
      expect(new Set(ended.map(groupOf)).size).toBe(6);
      expect(ended.length).toBe(6);
      const counts = ended.map(({ figures }) => Number(figures['failureCount']));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10_000);
      for (const alert of ended) await expectTrue(database, alert);
      expect(ended.every(({ text }) => text.includes('at least 20'))).toBe(true);
    },
    120_000,
  );
});

/** Always the same, and nothing like the order that it was. */
function shuffled(rows: readonly LogRow[]): readonly LogRow[] {
  return rows
    .map((row, index) => [(index * 7_919) % 10_007, row] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row);
}
