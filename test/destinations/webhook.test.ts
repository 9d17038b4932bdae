/** What only the webhook promises: LiteLLM's event to the byte, signatures, a published schema. */
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import { Secret } from '../../src/config/secret.ts';
import type { DrawOptions } from '../../src/define/define-destination.ts';
import { drawFor } from '../../src/deliver/draw-delivery.ts';
import { createHttpClient } from '../../src/deliver/http-client.ts';
import { sendMessage } from '../../src/deliver/send-message.ts';
import alertmanager from '../../src/destinations/alertmanager.ts';
import { destinationKinds } from '../../src/destinations/index.ts';
import webhook from '../../src/destinations/webhook.ts';
import type { About, AboutBudget, BudgetEvent, Message } from '../../src/message/message.ts';
import { endUser } from '../../src/message/personal-data.ts';
import { type Destination, destinationsOf } from '../../src/rules/destinations.ts';
import { alertmanagerProblems } from '../support/alertmanager-limits.ts';
import { budgetMessage, exampleEvent } from '../support/budget-events.ts';
import { configOf } from '../support/configs.ts';
import { hostileMessages } from '../support/hostile-messages.ts';
import { startReceiver } from '../support/receiver.ts';
import { webhookProblems } from '../support/webhook-limits.ts';

const emptyMessage: Message = {
  title: '',
  severity: 'info',
  summary: [],
  blocks: [],
  footer: [],
};
const secretOf = (fill: string): string => `whsec_${Buffer.alloc(32, fill).toString('base64')}`;
const [oldSecret, newSecret, strangeSecret] = [secretOf('a'), secretOf('b'), secretOf('c')];

function destinationOf(url: string, lines = `secret: ${oldSecret}`): Destination {
  const config = configOf(
    `tollbell:\n  destinations:\n    ops:\n      kind: webhook\n      url: ${url}\n      ${lines}\n`,
  );
  const [destination] = destinationsOf(config);
  return destination ?? expect.fail('no destination');
}

const aboutOf = ({ about }: Message): About => about ?? expect.fail('it is about something');
const aboutBudget = (olderMessage: string): AboutBudget => ({
  olderMessage,
  percentUsed: 85,
  threshold: '85%',
  thresholdUsd: 85,
  scope: 'all',
  windowStart: '2026-08-01T00:00:00.000Z',
  windowEnd: '2026-09-01T00:00:00.000Z',
});

describe("LiteLLM's budget event", () => {
  test('is, byte for byte, what LiteLLM writes', () => {
    const { body, cuts } = webhook.draw(budgetMessage());

    expect(body).toBe(
      '{"spend":85.0,"max_budget":100.0,"soft_budget":null,"token":"88dc28d0f030c55ed4ab77ed8faf098196cb1c05df778539800c9f1243fe6b4b","customer_id":null,"user_id":"u1","team_id":"t1","team_alias":null,"organization_id":null,"user_email":"a@b.example","key_alias":"prod","projected_exceeded_date":null,"projected_spend":null,"event_group":"key","alert_emails":null,"max_budget_alert_emails":null,"event":"threshold_crossed","event_message":"Key Budget: 15% Threshold Crossed"}',
    );
    expect(JSON.parse(body)).toEqual(exampleEvent);
    expect(cuts).toEqual([]);
  });

  // Each right side was written by pydantic 2.13, the library that LiteLLM writes its events with.
  test.each([
    [0, '0.0'],
    [-3, '-3.0'],
    [0.1, '0.1'],
    [12345.678, '12345.678'],
    [0.30000000000000004, '0.30000000000000004'],
    [0.0001, '0.0001'],
    [0.00001, '0.00001'],
    [1e-6, '1e-6'],
    [1.5e-7, '1.5e-7'],
    [1e15, '1000000000000000.0'],
    [1e16, '1e+16'],
    [1.2345678901234568e17, '1.2345678901234568e+17'],
    [1e21, '1e+21'],
    [Number.NaN, 'null'],
    [Number.POSITIVE_INFINITY, 'null'],
  ])('writes the amount %d as %s', (spend, written) => {
    const { body } = webhook.draw(budgetMessage({ spend }));

    expect(body.startsWith(`{"spend":${written},"max_budget":100.0,`)).toBe(true);
  });

  test('writes text as pydantic does', () => {
    const key_alias = 'a"b\\c/\b\f\n\r\t\u0000\u001f\u007f\u2028é👩';
    const { body } = webhook.draw(budgetMessage({ key_alias }));

    expect(body).toContain(
      '"key_alias":"a\\"b\\\\c/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028é👩",',
    );
  });

  test('holds lists of addresses', () => {
    const { body } = webhook.draw(
      budgetMessage({
        alert_emails: ['a@b.example', 'c@d.example'],
        max_budget_alert_emails: { '50': ['a@b.example'], '80': [] },
      }),
    );

    expect(body).toContain(
      '"alert_emails":["a@b.example","c@d.example"],"max_budget_alert_emails":{"50":["a@b.example"],"80":[]},"event"',
    );
  });

  test.each([
    ['key', 'both', 'key', 'key'],
    ['user', 'both', 'user', 'internal_user'],
    ['end_user', 'both', 'end_user', 'customer'],
    ['user', 'older', 'internal_user', 'internal_user'],
    ['end_user', 'older', 'customer', 'customer'],
  ] as const)(
    'of a %s with field names %s says %s and %s',
    (event_group, fieldNames, group, older) => {
      const message = budgetMessage({ event_group });
      const { body } = webhook.draw(message, { fieldNames });
      const current = webhook.draw(message).body;

      expect(JSON.parse(body)).toEqual({
        ...exampleEvent,
        event_group: group,
        internal_user_id: 'u1',
        event_group_older: older,
        event_message_older: exampleEvent.event_message,
      });
      if (fieldNames === 'both') expect(body.startsWith(current.slice(0, -1))).toBe(true);
      expect(webhookProblems(body)).toEqual([]);
    },
  );

  test('says its sentence in the words of its generation', () => {
    const message = budgetMessage({ event_message: 'Key Budget: 15% or less of budget remaining' });
    const older = 'Key Budget: 15% Threshold Crossed';
    const about = { ...aboutOf(message), budget: aboutBudget(older) };
    const sentenceOf = (fieldNames: DrawOptions['fieldNames']): unknown => {
      const event = JSON.parse(webhook.draw({ ...message, about }, { fieldNames }).body);
      return [event.event_message, event.event_message_older];
    };

    expect(sentenceOf('current')).toEqual([
      'Key Budget: 15% or less of budget remaining',
      undefined,
    ]);
    expect(sentenceOf('both')).toEqual(['Key Budget: 15% or less of budget remaining', older]);
    expect(sentenceOf('older')).toEqual([older, older]);
  });

  test('extended, says what a receiver would have to work out, after the same bytes', () => {
    const message = budgetMessage();
    const about = { ...aboutOf(message), budget: aboutBudget('') };
    const current = webhook.draw({ ...message, about }).body;
    const { body } = webhook.draw({ ...message, about }, { fieldNames: 'extended' });

    expect(current).toBe(webhook.draw(message).body);
    expect(body.slice(current.length - 1)).toBe(
      ',"percentage":85.0,"threshold":"85%","threshold_usd":85.0,"window_start":"2026-08-01T00:00:00.000Z","window_end":"2026-09-01T00:00:00.000Z","currency":"USD","severity":"warning","entity":"key:88dc28d0","scope":"all","alert_id":"budget-alerts 2026-08-22T09:10:00.000Z","occurred_at":"2026-08-22T09:10:00.000Z","episode_started_at":null}',
    );
    expect(body.startsWith(current.slice(0, -1))).toBe(true);
    expect(webhookProblems(body)).toEqual([]);
  });

  test('of absurd length is shortened, and says so', () => {
    const { body, cuts } = webhook.draw(
      budgetMessage({
        key_alias: 'x'.repeat(10_000),
        event_message: 'y'.repeat(10_000),
        alert_emails: Array.from({ length: 500 }, () => 'a@b.example'),
      }),
    );

    expect(Buffer.byteLength(body)).toBeLessThan(20_000);
    expect(cuts).toEqual([
      'key_alias shortened to 500 characters',
      '300 addresses of alert_emails left out',
      'event_message shortened to 4000 characters',
    ]);
  });

  test('shows readers what the personal data policy lets them see', () => {
    const id = endUser('patient-17');
    const message = budgetMessage({
      event_group: 'end_user',
      customer_id: id,
      event_message: `Customer spend tracked. Customer=${id}, spend=0.5`,
      alert_emails: ['boss@b.example'],
    });
    const eventFor = (line: string): BudgetEvent =>
      JSON.parse(drawFor(destinationKinds, destinationOf('https://x.example', line), message).body);
    const shown = eventFor('personal_data: show');
    const masked = eventFor('personal_data: mask');

    expect(shown.customer_id).toBe('patient-17');
    expect(shown.event_message).toBe('Customer spend tracked. Customer=patient-17, spend=0.5');
    expect(shown.user_email).toBe('a@b.example');
    expect(masked.customer_id).toBe('end user 4bc897afef');
    expect(masked.event_message).toBe(
      'Customer spend tracked. Customer=end user 4bc897afef, spend=0.5',
    );
    expect(masked.user_email).toBe('a…@b.example');
    expect(masked.alert_emails).toEqual(['b…@b.example']);
    expect(eventFor('').customer_id).toBe('patient-17');
  });

  test('whose entity is an end user names nobody where that is masked', () => {
    const message = budgetMessage({ event_group: 'end_user', customer_id: endUser('patient-17') });
    const about = { ...aboutOf(message), entity: 'end_user:patient-17' };
    const entityFor = (policy: string): unknown => {
      const line = `field_names: extended\n      personal_data: ${policy}`;
      const destination = destinationOf('https://x.example', line);
      return JSON.parse(drawFor(destinationKinds, destination, { ...message, about }).body).entity;
    };

    expect(entityFor('mask')).toBe('end_user:end user 4bc897afef');
    expect(entityFor('show')).toBe('end_user:patient-17');
  });

  test('of several requests says in its extended form how many, and when', () => {
    const message = budgetMessage({ event: 'spend_tracked', event_group: 'end_user' });
    const window = {
      start: '2026-08-22T09:05:00.000Z',
      end: '2026-08-22T09:10:00.000Z',
      timeZone: 'UTC',
    };
    const about = { ...aboutOf(message), window, batch: { requestCount: 12 } };
    const { body } = webhook.draw({ ...message, about }, { fieldNames: 'extended' });

    expect(JSON.parse(body)).toMatchObject({
      window_start: window.start,
      window_end: window.end,
      request_count: 12,
    });
    expect(webhookProblems(body)).toEqual([]);
  });
});

describe('a document', () => {
  const typed = (type: string): Message => ({
    title: 'T',
    severity: 'info',
    summary: ['S'],
    blocks: [],
    footer: [],
    about: { type, at: '2026-08-22T09:10:00.000Z', runId: 'r' },
  });

  test.each([
    ['daily_reports', 'tollbell.report.daily_reports'],
    ['outage_alerts', 'tollbell.alert.outage_alerts'],
    ['notice', 'tollbell.notice'],
    ['test', 'tollbell.test'],
    ['odd type.', 'tollbell.alert.odd_type_'],
  ])('about %s is of type %s', (type, written) => {
    const document = JSON.parse(webhook.draw(typed(type)).body);

    expect([document.type, document.version, document.timestamp]).toEqual([
      written,
      1,
      '2026-08-22T09:10:00.000Z',
    ]);
  });

  test('carries what the message is about', () => {
    const { body, cuts } = webhook.draw({
      ...typed('outage_alerts'),
      about: {
        type: 'outage_alerts',
        at: '2026-08-22T09:10:00.000Z',
        runId: 'outages 7',
        job: 'outages',
        team: { id: 't1', alias: 'Growth' },
        tags: ['prod'],
        models: ['gpt-5'],
        entity: 'deployment:d1',
        episode: { startsAt: '2026-08-22T09:00:00.000Z', endsAt: null },
        figures: { failures: 7 },
      },
    });

    expect(JSON.parse(body).data).toEqual({
      alert_type: 'outage_alerts',
      job: 'outages',
      run_id: 'outages 7',
      window: null,
      team: { id: 't1', alias: 'Growth' },
      tags: ['prod'],
      models: ['gpt-5'],
      api_base: null,
      entity: 'deployment:d1',
      episode: { starts_at: '2026-08-22T09:00:00.000Z', ends_at: null },
      figures: { failures: 7 },
      severity: 'info',
      title: 'T',
      summary: 'S',
      document: { blocks: [], footer: [] },
      cuts: [],
    });
    expect(cuts).toEqual([]);
  });

  test('loses rows first, then figures, and says so in itself', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [`row ${index}`]);
    const { body, cuts } = webhook.draw({
      ...typed('spend_reports'),
      about: {
        type: 'spend_reports',
        at: '2026-08-22T09:10:00.000Z',
        runId: 'r',
        figures: { rows },
      },
      blocks: [
        {
          kind: 'table',
          title: 'Teams',
          columns: [{ label: 'Team', align: 'left' }],
          rows,
          closingRows: [['Total $77.77']],
          emptyText: '',
        },
      ],
    });
    const { data } = JSON.parse(body);
    const [table] = data.document.blocks;

    expect(data.cuts).toEqual(cuts);
    expect(cuts).toContain('figures left out');
    expect(table.rows.length + table.hidden_row_count).toBe(5_000);
    expect(table.closing_rows).toEqual([['Total $77.77']]);
  });
});

describe('the published schema', () => {
  const schema = JSON.parse(readFileSync('webhook.schema.json', 'utf8'));

  test.each([
    ...jobs.map((job): [string, Message] => [job.name, job.exampleMessage()]),
    ...Object.entries(hostileMessages),
  ])('describes %s', (_, message) => {
    expect(webhookProblems(webhook.draw(message).body)).toEqual([]);
  });

  test('describes whatever a message is about', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const names = fc.array(text, { maxLength: 80 });
    const about = fc.record({
      type: text,
      at: fc.constant('2026-08-22T09:10:00.000Z'),
      runId: text,
      job: text,
      team: fc.record({ id: text, alias: fc.option(text) }),
      tags: names,
      models: names,
      entity: text,
      figures: fc.dictionary(text, fc.oneof(fc.double(), text, names)),
    });
    fc.assert(
      fc.property(about, (about) => {
        const message = { ...emptyMessage, about };

        expect(webhookProblems(webhook.draw(message).body)).toEqual([]);
        expect(alertmanagerProblems(alertmanager.draw(message).body)).toEqual([]);
      }),
      { numRuns: 60, seed: 9 },
    );
    const emoji = Array.from({ length: 500 }, (_, index) => `${'🦊'.repeat(300)}${index}`);
    const most = { type: 'x', at: '2026-08-22T09:10:00.000Z', runId: emoji[0] ?? '', tags: emoji };
    const drawn = webhook.draw({ ...emptyMessage, about: { ...most, models: emoji } });

    expect(webhookProblems(drawn.body)).toEqual([]);
    expect(drawn.cuts).toContain('490 tags left out');
  });

  test('describes any budget event', () => {
    const text = fc.option(fc.string({ unit: 'binary', maxLength: 700 }));
    const amount = fc.option(fc.double());
    fc.assert(
      fc.property(
        fc.record<Partial<BudgetEvent>>({
          spend: fc.double(),
          max_budget: amount,
          projected_spend: amount,
          team_alias: text,
          user_id: text,
          alert_emails: fc.option(fc.array(fc.string())),
          max_budget_alert_emails: fc.option(fc.dictionary(fc.string(), fc.array(fc.string()))),
          event_message: fc.string({ unit: 'binary' }),
        }),
        fc.constantFrom(...(['current', 'both', 'older', 'extended'] as const)),
        (changes, fieldNames) => {
          expect(
            webhookProblems(webhook.draw(budgetMessage(changes), { fieldNames }).body),
          ).toEqual([]);
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });

  test('refuses a field more, a field less and a value of another kind', () => {
    const validate = new Ajv2020().compile(schema);
    const event = JSON.parse(webhook.draw(budgetMessage()).body);
    const document = JSON.parse(
      webhook.draw(jobs[0]?.exampleMessage() ?? expect.fail('no job')).body,
    );
    const { spend, ...lacking } = event;

    expect(spend).toBe(85);
    expect([event, document].map((body) => validate(body))).toEqual([true, true]);
    expect(
      [
        lacking,
        { ...event, extra: 1 },
        { ...event, spend: '85' },
        { ...document, version: 2 },
        { ...document, data: { ...document.data, extra: 1 } },
        { ...document, data: { ...document.data, severity: 'high' } },
      ].map((body) => validate(body)),
    ).toEqual([false, false, false, false, false, false]);
  });
});

describe('a signature', () => {
  const sentAt = new Date();
  const body = '{"spend":85.0}';
  const signed = (secrets: readonly string[], at = sentAt): Record<string, string> => ({
    'webhook-id': '17',
    ...webhook.headers({
      id: '17',
      body,
      sentAt: at,
      secrets: secrets.map((text) => new Secret(text)),
    }),
  });
  const verdict = (secret: string, text: string, headers: Record<string, string>): string => {
    try {
      new Webhook(secret).verify(text, headers);
      return 'accepted';
    } catch (error) {
      return error instanceof Error ? error.message : 'refused';
    }
  };

  test('is the one of the standard', () => {
    // The example of https://github.com/standard-webhooks/standard-webhooks, by its own library.
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const at = new Date('2021-02-25T18:40:14.000Z');
    const headers = webhook.headers({
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      body: '{"test": 2432232314}',
      sentAt: new Date('2021-02-25T18:40:14.999Z'),
      secrets: [new Secret(secret)],
    });

    expect(headers).toEqual({
      'webhook-timestamp': '1614278414',
      'webhook-signature': new Webhook(secret).sign(
        'msg_p5jXN8AQM9LWM0D4loKWxJek',
        at,
        '{"test": 2432232314}',
      ),
    });
  });

  test('is accepted by the library of the standard, and refused for a byte, a time or a secret', () => {
    const old = new Date(sentAt.getTime() - 301_000);

    expect(verdict(oldSecret, body, signed([oldSecret]))).toBe('accepted');
    expect(verdict(oldSecret, body.replace('85', '86'), signed([oldSecret]))).toBe(
      'No matching signature found',
    );
    expect(verdict(oldSecret, body, signed([oldSecret], old))).toBe('Message timestamp too old');
    expect(verdict(strangeSecret, body, signed([oldSecret]))).toBe('No matching signature found');
    expect(verdict(oldSecret, body, { ...signed([oldSecret]), 'webhook-id': '18' })).toBe(
      'No matching signature found',
    );
  });

  test('is good for receivers of either secret while secrets are exchanged', () => {
    const steps = [[oldSecret], [oldSecret, newSecret], [newSecret, oldSecret], [newSecret]];
    const taken = steps.map((secrets) =>
      [oldSecret, newSecret, strangeSecret].map(
        (secret) => verdict(secret, body, signed(secrets)) === 'accepted',
      ),
    );

    expect(taken).toEqual([
      [true, false, false],
      [true, true, false],
      [true, true, false],
      [false, true, false],
    ]);
  });

  test('is not there without a secret', () => {
    expect(signed([])).toEqual({ 'webhook-id': '17' });
  });
});

describe('what is sent', () => {
  const http = createHttpClient({ egressAllow: ['127.0.0.1'] });

  test('verifies on arrival, each try with its own time and the same id and body', async () => {
    const receiver = await startReceiver();
    receiver.answers = [
      { status: 503, body: '' },
      { status: 204, body: '' },
    ];
    const destination = destinationOf(receiver.url, `secret: [${newSecret}, ${oldSecret}]`);
    const message = jobs[1]?.exampleMessage() ?? expect.fail('no job');
    const drawing = { ...drawFor(destinationKinds, destination, message), files: [] };
    const startedAt = Date.now();
    const send = (afterMs: number) => {
      const clock = { now: () => new Date(startedAt + afterMs) };
      const deps = { http, clock, kinds: destinationKinds };
      return sendMessage(deps, { id: '17', destination, drawing, message });
    };
    const results = [await send(0), await send(60_000)];

    expect(results.map(({ outcome }) => outcome.kind)).toEqual(['retry', 'delivered']);
    expect(receiver.bodies).toEqual([drawing.body, drawing.body]);
    for (const headers of receiver.headers) {
      expect(headers['webhook-id']).toBe('17');
      expect(headers['content-type']).toBe('application/json');
      for (const secret of [oldSecret, newSecret]) {
        expect(new Webhook(secret).verify(drawing.body, headers as Record<string, string>)).toEqual(
          JSON.parse(drawing.body),
        );
      }
    }
    const [first, second] = receiver.headers.map((headers) => Number(headers['webhook-timestamp']));
    expect((second ?? 0) - (first ?? 0)).toBe(60);
    expect(inspect(results)).not.toContain(oldSecret.slice(6, 20));
  });

  test.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [302, 'rejected'],
    [410, 'rejected'],
    [429, 'retry'],
    [502, 'retry'],
    [504, 'retry'],
  ])('and answered by %i is %s', (statusCode, kind) => {
    expect(webhook.judge({ statusCode, body: '', retryAfter: null }).kind).toBe(kind);
  });
});
