/** What only Discord promises: text that stays text, and a look of its own. */
import { describe, expect, test } from 'vitest';
import { jobs } from '../../jobs/index.ts';
import discord from '../../src/destinations/discord.ts';
import type { Message } from '../../src/message/message.ts';

const embedsOf = (message: Message) => JSON.parse(discord.draw(message).body).embeds;
const saying = (text: string): Message => ({
  title: 'T',
  severity: 'critical',
  summary: [text],
  blocks: [],
  footer: [],
});

describe('text from anywhere is shown, not read', () => {
  test.each([
    [
      '**bold** _it_ ~~no~~ ||spoiler||',
      String.raw`\*\*bold\*\* \_it\_ \~\~no\~\~ \|\|spoiler\|\|`,
    ],
    ['[click](https://evil.example)', String.raw`\[click\](https\://evil.example)`],
    ['<@123> <#4> @everyone', String.raw`\<\@123\> \<\#4\> \@everyone`],
    ['# heading', String.raw`\# heading`],
    ['- item', String.raw`\- item`],
    ['1. first', String.raw`1\. first`],
    ['```code```', '\\`\\`\\`code\\`\\`\\`'],
    ['46% (of 3), $1.00', '46% (of 3), $1.00'],
  ])('%s', (text, shown) => {
    expect(embedsOf(saying(text))[0].description).toBe(shown);
  });

  test('also where it is cut', () => {
    const text = 'https://evil.example/ '.repeat(400);

    expect(embedsOf(saying(text))[0].description).not.toMatch(/https:/);
  });

  test('not even in code can it end the code', () => {
    const message: Message = { ...saying('x'), summary: [{ code: 'a`b' }] };

    expect(embedsOf(message)[0].description).toBe('`aˋb`');
  });
});

test('severity is a colour and a sign', () => {
  const [{ title, color }] = embedsOf(saying('x'));

  expect(title).toBe('🚨 T');
  expect(color).toBe(0xd92d20);
});

test.each(jobs.map((job) => [job.name, job] as const))(
  'no line of %s wraps in a code block',
  (_, job) => {
    const embeds: readonly { description: string }[] = embedsOf(job.exampleMessage());
    const code = embeds.flatMap(({ description }) => [...description.matchAll(/```\n([^`]*)```/g)]);
    const widths = code.flatMap(([, lines]) =>
      (lines ?? '').split('\n').map((line) => line.length),
    );

    expect(Math.max(...widths)).toBeLessThanOrEqual(56);
  },
);

describe('a chart', () => {
  const report = jobs.find(({ name }) => name === 'spend-reports')?.exampleMessage();
  const message = report ?? expect.fail('no such job');

  test('is a picture under what must be known, with its values for who does not see it', () => {
    const { body, files, cuts } = discord.draw(message);
    const { embeds, attachments } = JSON.parse(body);

    expect(cuts).toEqual([]);
    expect(files?.map(({ name, contentType }) => [name, contentType])).toEqual([
      ['chart.png', 'image/png'],
    ]);
    expect(embeds.map(({ image }: { image?: object }) => image)).toEqual([
      { url: 'attachment://chart.png' },
      undefined,
    ]);
    expect(attachments).toEqual([
      {
        id: '0',
        filename: 'chart.png',
        description:
          'Bar chart, Spend per day, USD: Mon 16 $1,510.40, Tue 17 $1,602.20, Wed 18 $1,688.00, Thu 19 $1,842.10, Fri 20 $1,720.90, Sat 21 $980.10, Sun 22 $1,012.50',
      },
    ]);
    expect(body).not.toMatch(/[▁▂▃▄▅▆▇█]{7}/);
  });

  test('is text in the plain and in the smaller drawing', () => {
    for (const { body, files } of [discord.plain.draw(message), discord.smaller(message)]) {
      expect(files).toBeUndefined();
      expect(body).not.toContain('attachment');
      expect(body).toMatch(/[▁▂▃▄▅▆▇█]{7}/);
    }
  });

  test('is one of two pictures at most; a third one is text', () => {
    const chart = message.blocks.find(({ kind }) => kind === 'series') ?? expect.fail('none');
    const titled = ['a', 'b', 'c'].map((title) => ({ ...chart, title }));
    const { body, files } = discord.draw({ ...message, blocks: titled });
    const { embeds } = JSON.parse(body);

    expect(files?.map(({ name }) => name)).toEqual(['chart.png', 'chart-2.png']);
    expect(embeds.map(({ image }: { image?: { url: string } }) => image?.url)).toEqual([
      'attachment://chart.png',
      'attachment://chart-2.png',
    ]);
    expect(embeds[1].description).toMatch(/^\*\*c\*\*\n```\n[▁▂▃▄▅▆▇█]{7}/);
  });
});

test.each([
  [400, '{"code": 50035, "errors": {"attachments": {"0": {"id": {}}}}}', true],
  [400, '{"code": 50046, "message": "Invalid Asset"}', true],
  [415, '', true],
  [400, '{"code": 50035, "errors": {"embeds": {"0": {"title": {}}}}}', false],
  [400, '{"code": 50006, "message": "Cannot send an empty message"}', false],
  [500, 'attachment', false],
])('%i %s asks for a message without pictures: %s', (statusCode, body, isWanted) => {
  expect(discord.plain.isWanted({ statusCode, body, retryAfter: null })).toBe(isWanted);
});

test.each([
  [413, '', 'too-large'],
  [400, '{"code": 40005, "message": "Request entity too large"}', 'too-large'],
  [400, '{"code": 50035}', 'bad-request'],
])('%i %s is refused as %s', (statusCode, body, reason) => {
  expect(discord.judge({ statusCode, body, retryAfter: null })).toMatchObject({
    kind: 'rejected',
    reason,
  });
});
