/** P8, P14: what a channel will not take is drawn again once, noted, and remembered where it helps. */
import { expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import { left, type Message, right } from '../../src/message/message.ts';
import { enqueueMessage } from '../support/enqueue-message.ts';
import { type Arrival, type Reply, startRudeReceiver } from '../support/rude-receiver.ts';
import { createWorld, type World } from '../support/world.ts';

const clock = { at: new Date(0) };
const receiver = await startRudeReceiver(() => clock.at);

/** One destination of each kind, in the order of their names. */
const worldOf = (kind: 'slack' | 'discord' | 'teams'): Promise<World> => {
  receiver.arrivals.length = 0;
  receiver.taken.length = 0;
  return createWorld(clock, {
    start: '2026-11-24T12:00:00Z',
    jobs: [],
    config: `
tollbell:
  destinations:
    there: {kind: ${kind}, url: '${receiver.url}/there'}
`,
  });
};

const report = (title: string): Message => ({
  ...(jobs.find(({ name }) => name === 'spend-reports')?.exampleMessage() ??
    expect.fail('no such job')),
  title,
});

interface Row {
  readonly state: string;
  readonly cuts: readonly string[];
  readonly files: readonly { readonly name: string }[];
  readonly body: string;
}
const deliveries = (world: World): Promise<Row[]> =>
  world.rows<Row>('select state, cuts, files, body from tollbell.delivery order by sequence');

const isForm = ({ body }: Arrival): boolean => body.startsWith('--tollbell-');
const refusing =
  (isRefused: (arrival: Arrival) => boolean, refusal: Reply) =>
  (arrival: Arrival): Reply =>
    isRefused(arrival) ? refusal : { status: 200, body: 'ok' };

test('Discord gets the chart as a file of the form, and a retry sends the same bytes', async () => {
  const world = await worldOf('discord');
  receiver.reply = (_, count) => (count === 1 ? { status: 502 } : { status: 200, body: '{}' });
  await enqueueMessage(world, report('one'));
  await world.advance(1);

  const [first, second] = receiver.arrivals;
  expect(receiver.arrivals).toHaveLength(2);
  expect(first?.body).toContain('name="files[0]"; filename="chart.png"');
  expect(first?.body).toContain('"image":{"url":"attachment://chart.png"}');
  expect(second?.body).toBe(first?.body);
  expect(await deliveries(world)).toMatchObject([
    { state: 'delivered', cuts: [], files: [{ name: 'chart.png' }] },
  ]);
});

test('a late Discord message refers to the same picture', async () => {
  const world = await worldOf('discord');
  receiver.reply = () => ({ status: 200, body: '{}' });
  await enqueueMessage(world, report('one'));
  await world.sleepUntil('2026-11-24T12:20:00Z');
  await world.advance(1);

  const [only] = receiver.taken;
  expect(only?.body).toContain('**Delayed**');
  expect(only?.body).toContain('attachment://chart.png');
  expect(only?.body).toContain('filename="chart.png"');
});

test('where Discord refuses the picture, the message goes without it, and so does the next', async () => {
  const world = await worldOf('discord');
  const refusal = '{"code": 50035, "errors": {"attachments": {"0": {}}}}';
  receiver.reply = refusing(isForm, { status: 400, body: refusal });
  await enqueueMessage(world, report('one'));
  await enqueueMessage(world, report('two'));
  await world.advance(1);

  expect(receiver.arrivals.map(isForm)).toEqual([true, false, false]);
  expect(receiver.taken.map(({ body }) => body.includes('attachment:'))).toEqual([false, false]);
  const cuts = ['drawn without pictures, which Discord refused'];
  expect(await deliveries(world)).toMatchObject([
    { state: 'delivered', cuts, files: [], body: receiver.taken[0]?.body },
    { state: 'delivered', cuts, files: [], body: receiver.taken[1]?.body },
  ]);
});

test('a picture that is too large is left out, and the next message tries one again', async () => {
  const world = await worldOf('discord');
  receiver.reply = (arrival, count) =>
    isForm(arrival) && count === 1
      ? { status: 413, body: '{"code": 40005}' }
      : { status: 200, body: '{}' };
  await enqueueMessage(world, report('one'));
  await enqueueMessage(world, report('two'));
  await world.advance(1);

  expect(receiver.arrivals.map(isForm)).toEqual([true, false, true]);
  expect(await deliveries(world)).toMatchObject([
    { state: 'delivered', cuts: ['drawn smaller, since it was refused as too large'], files: [] },
    { state: 'delivered', cuts: [], files: [{ name: 'chart.png' }] },
  ]);
});

test('a Slack workspace that refuses the newer blocks is asked once in a week', async () => {
  const world = await worldOf('slack');
  receiver.reply = refusing(({ body }) => body.includes('"data_visualization"'), {
    status: 400,
    body: 'invalid_blocks',
  });
  for (const title of ['one', 'two']) await enqueueMessage(world, report(title));
  await world.advance(1);
  await world.sleepUntil('2026-12-02T12:00:00Z');
  await enqueueMessage(world, report('three'));
  await world.advance(1);

  const isNative = receiver.arrivals.map(({ body }) => body.includes('"data_visualization"'));
  expect(isNative).toEqual([true, false, false, true, false]);
  const [first] = await deliveries(world);
  expect(first).toMatchObject({
    state: 'delivered',
    cuts: ['drawn without native table and chart, which the workspace refused'],
    body: receiver.taken[0]?.body,
  });
  expect(first?.body).toMatch(/[▁▂▃▄▅▆▇█]{7}/);
  expect(first?.body).toContain('rich_text_preformatted');
});

const long: Message = {
  title: 'Four hundred rows',
  severity: 'info',
  summary: ['S'],
  blocks: [
    {
      kind: 'table',
      title: 'Teams',
      columns: [left('Team'), right('Spend')],
      rows: Array.from({ length: 400 }, (_, index) => [`row-${index} of many`, '$1.00']),
      closingRows: [['Total', '$400.00']],
      emptyText: 'none',
    },
  ],
  footer: [],
};

test.each([
  ['slack', { status: 413 }],
  ['teams', { status: 413 }],
  ['teams', { status: 200, body: 'Webhook message delivery failed with error: HTTP error 413' }],
  ['discord', { status: 413 }],
] as const)(
  '400 rows that %s finds too large come in half the size, with the total',
  async (kind, no) => {
    const world = await worldOf(kind);
    receiver.reply = (_, count) => (count === 1 ? no : { status: 202, body: '' });
    await enqueueMessage(world, long);
    await world.advance(1);

    const [first, second] = receiver.arrivals.map(({ body }) => body);
    expect(receiver.arrivals).toHaveLength(2);
    expect(Buffer.byteLength(first ?? '')).toBeLessThanOrEqual(28_000);
    expect(Buffer.byteLength(second ?? '')).toBeLessThan(Buffer.byteLength(first ?? '') * 0.6);
    expect(second).toContain('400.00');
    const shown = new Set(second?.match(/row-\d+/g)).size;
    expect(shown).toBeGreaterThan(0);
    expect(second).toContain(`… ${400 - shown} more rows not shown here`);
    const [{ cuts, body } = expect.fail('no delivery')] = await deliveries(world);
    expect(cuts).toEqual([
      'drawn smaller, since it was refused as too large',
      `${400 - shown} rows of 'Teams' not shown`,
    ]);
    expect(body).toBe(second);
  },
);

test('what is too large even then is refused once, and ends', async () => {
  const world = await worldOf('teams');
  receiver.reply = () => ({ status: 413 });
  await enqueueMessage(world, long);
  await world.advance(10);

  expect(receiver.arrivals).toHaveLength(2);
  expect(await deliveries(world)).toMatchObject([{ state: 'dead' }]);
});
