/** What only Slack promises: native blocks, harmless text, and what its answers mean. */
import { describe, expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import slack from '../../src/destinations/slack.ts';
import type { Message } from '../../src/message/message.ts';
import { textElements } from '../support/slack-limits.ts';

const example = (name: string): Message => {
  const job = jobs.find((candidate) => candidate.name === name);
  if (job === undefined) throw new Error(`no job ${name}`);
  return job.exampleMessage();
};
const bodyOf = (message: Message): { text: string; blocks: { type: string }[] } =>
  JSON.parse(slack.draw(message).body);

test('the spend report has a native chart and a native table, once each', () => {
  const { text, blocks } = bodyOf(example('spend-reports'));

  expect(blocks.map(({ type }) => type)).toEqual([
    'header',
    'rich_text',
    'section',
    'data_visualization',
    'rich_text',
    'table',
    'rich_text',
    'rich_text',
    'context',
    'context',
  ]);
  expect(text).toBe(
    'Spend – 16 – 22 Nov 2026: $10,356.20 spent, +12% on 9 – 15 Nov 2026. Most: research with $4,812.40 (46%).',
  );
});

test('the chart is the one that Slack documents', () => {
  const chart = bodyOf(example('spend-reports')).blocks.find(
    ({ type }) => type === 'data_visualization',
  );

  expect(chart).toMatchObject({
    title: 'Spend per day, USD',
    chart: {
      type: 'bar',
      series: [
        { name: 'Spend', data: expect.arrayContaining([{ label: 'Mon 16', value: 1510.4 }]) },
      ],
      axis_config: { categories: expect.arrayContaining(['Mon 16', 'Sun 22']), y_label: 'USD' },
    },
  });
});

test('a month has more days than Slack draws: bars of two days, said, with the same sum', () => {
  const points = Array.from({ length: 31 }, (_, index) => ({
    label: `${index + 1} Oct`,
    value: 10,
    text: '$10.00',
  }));
  const { blocks } = bodyOf({
    title: 'T',
    severity: 'info',
    summary: ['S'],
    blocks: [
      { kind: 'series', title: 'Spend', name: 'Spend', unit: 'USD', pointNoun: 'day', points },
    ],
    footer: [],
  });

  const chart: unknown = blocks.find(({ type }) => type === 'data_visualization');
  const values =
    JSON.stringify(chart)
      .match(/"value":\d+/g)
      ?.map((value) => Number(value.slice(8))) ?? [];
  expect(values).toHaveLength(16);
  expect(values.reduce((sum, value) => sum + value, 0)).toBe(310);
  expect(textElements(blocks).join(' ')).toContain(
    'Each bar is the sum of 2 days, the last one of 1',
  );
});

test('a workspace that refuses the newer blocks gets the same figures as text', () => {
  const message = example('spend-reports');
  const body = JSON.parse(slack.plain.draw(message).body);

  expect(body.blocks.map(({ type }: { type: string }) => type)).not.toContain('table');
  expect(body.blocks.map(({ type }: { type: string }) => type)).not.toContain('data_visualization');
  const text = textElements(body).join('\n');
  expect(text).toContain('research');
  expect(text).toContain('$10,356.20');
  expect(text).toMatch(/[▁▂▃▄▅▆▇█]{7}/);
  const refusal = (statusCode: number, text: string) =>
    slack.plain.isWanted({ statusCode, body: text, retryAfter: null });
  expect(refusal(400, 'invalid_blocks')).toBe(true);
  expect(refusal(400, 'invalid_payload')).toBe(false);
  expect(refusal(500, 'invalid_blocks')).toBe(false);
});

test('no name can ping a channel, fake a link or break out of its place', () => {
  const name = '<!channel> <https://evil.example|*free*> `x` @here';
  const body = slack.draw({
    title: name,
    severity: 'warning',
    summary: [name, { strong: name }],
    blocks: [{ kind: 'facts', facts: [{ label: name, value: name }] }],
    footer: [[name]],
  }).body;

  const { text, blocks } = JSON.parse(body);
  expect(text).toContain('&lt;!channel&gt; &lt;https://evil.example|*free*&gt;');
  const field = blocks.find(({ type }: { type: string }) => type === 'section').fields[0].text;
  expect(field).toBe(
    '*&lt;!channel&gt; &lt;https://evil.example|free&gt; x @here*\n&lt;!channel&gt; &lt;https://evil.example|free&gt; x @here',
  );
  expect(body).not.toMatch(/"type":"(mrkdwn|link)","text":"[^"]*<[!@h]/);
});

describe('answers', () => {
  test.each([
    [200, 'ok', 'delivered', undefined],
    [204, '', 'delivered', undefined],
    [200, 'invalid_token', 'rejected', 'bad-request'],
    [429, 'rate_limited', 'retry', 'rate-limited'],
    [500, 'rollup_error', 'retry', 'server-error'],
    [503, '<html>', 'retry', 'server-error'],
    [302, '', 'rejected', 'redirected'],
    [400, 'invalid_payload', 'rejected', 'bad-request'],
    [403, 'action_prohibited', 'rejected', 'unauthorized'],
    [404, 'no_service', 'rejected', 'not-found'],
    [410, 'channel_is_archived', 'rejected', 'not-found'],
    [413, '', 'rejected', 'too-large'],
  ])('%i %s is %s', (statusCode, body, kind, reason) => {
    expect(slack.judge({ statusCode, body, retryAfter: null })).toMatchObject(
      reason === undefined ? { kind } : { kind, reason },
    );
  });

  test('keep no address that the provider may echo', () => {
    const outcome = slack.judge({
      statusCode: 404,
      body: `no https://hooks.slack.com/services/T/B/secret ${'x'.repeat(900)}`,
      retryAfter: null,
    });

    expect(JSON.stringify(outcome)).not.toContain('secret');
    expect(JSON.stringify(outcome).length).toBeLessThan(320);
  });
});

test('texts of a wide table wrap, its figures do not; a narrow one wraps nowhere', () => {
  const wraps = (name: string): readonly boolean[] => {
    const { blocks } = JSON.parse(slack.draw(example(name)).body);
    const table = blocks.find(({ type }: { type: string }) => type === 'table');
    return table.column_settings.map(({ is_wrapped }: { is_wrapped: boolean }) => is_wrapped);
  };

  expect(wraps('daily-reports')).toEqual([true, true, true, false, false, true]);
  expect(wraps('spend-reports')).toEqual([false, false, false, false, false]);
});
