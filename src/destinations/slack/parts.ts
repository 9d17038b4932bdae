/** The pieces that blocks are made of: plain text elements, in which Slack interprets nothing. */
import { plainText, type Sentence } from '../../message/message.ts';
import { cleanText } from '../clean-text.ts';
import { codePoints, fitText } from '../fit-text.ts';
import { max } from './limits.ts';

/** One drawn block, with the characters of it that a reader sees. */
export interface Part {
  readonly block: object;
  readonly characters: number;
}

export function sentenceSection(sentence: Sentence): object {
  let room: number = max.sentence;
  const elements = sentence.flatMap((span) => {
    const text = typeof span === 'string' ? span : 'strong' in span ? span.strong : span.code;
    const fitted = fitSpan(text, room);
    room -= codePoints(fitted);
    if (fitted === '') return [];
    if (typeof span === 'string') return [{ type: 'text', text: fitted }];
    return [
      { type: 'text', text: fitted, style: 'strong' in span ? { bold: true } : { code: true } },
    ];
  });
  return {
    type: 'rich_text_section',
    elements: elements.length > 0 ? elements : [{ type: 'text', text: ' ' }],
  };
}

/** Like `cleanText`, but a blank at an end separates spans and stays. */
function fitSpan(text: string, room: number): string {
  // A blank on either side may come back.
  const fitted = fitText(cleanText(text), room - 2);
  if (fitted === '') return text === '' || room < 1 ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${fitted}${/\s$/.test(text) ? ' ' : ''}`;
}

export const heading = (title: string): Part =>
  richText([sentenceSection([{ strong: cleanText(title) || ' ' }])], title);

export const richText = (elements: readonly object[], seen: string): Part =>
  part({ type: 'rich_text', elements }, seen);

export const preformatted = (lines: readonly string[]): Part =>
  richText(
    [
      {
        type: 'rich_text_preformatted',
        elements: [{ type: 'text', text: lines.join('\n') || ' ' }],
      },
    ],
    lines.join('\n'),
  );

/** Small grey print. */
export function small(sentence: Sentence): Part {
  const text = fitText(cleanText(plainText(sentence)), 1_000) || ' ';
  return part({ type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] }, text);
}

export function footer(lines: readonly Sentence[]): Part {
  const texts = lines.slice(0, 10).map((line) => fitText(cleanText(plainText(line)), 400) || ' ');
  return part(
    {
      type: 'context',
      elements: texts.map((text) => ({ type: 'plain_text', text, emoji: false })),
    },
    texts.join(''),
  );
}

export const part = (block: object, seen: string): Part => ({
  block,
  characters: Math.min(codePoints(seen), max.tableCharacters * 2),
});

/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text for mrkdwn in which no character keeps a meaning but the three that are escaped. */
export const literal = (text: string): string => cleanText(text).replace(/[*_~`]/g, '') || '–';
