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
