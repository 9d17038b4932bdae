/** Text from anywhere inside Discord's Markdown: shown as it is, and never read as markup. */
import { plainText, type Sentence } from '../../message/message.ts';
import { cleanText } from '../clean-text.ts';
import { fitText } from '../fit-text.ts';
import { max } from './limits.ts';

/** Discord counts what it is sent, so backslashes count; a code unit never counts for less. */
export const measure = (text: string): number => text.length;

/**
 * A colon is part of an address, which would become a link; a dash or plus at the beginning makes a
 * list. Each character is escaped by itself, since text is cut between any two.
 */
const escapeCharacters = (text: string): string => text.replace(/[\\*_~`|<>#[\]@:]|^[-+]/g, '\\$&');
const ordinal = /^(\d+)\./;

export const escapeText = (text: string): string =>
  escapeCharacters(text).replace(ordinal, '$1\\.');

/** A number with a dot would begin a list, and is more than one of the characters that are cut. */
export function fitEscaped(text: string, room: number): string {
  const clean = cleanText(text);
  if (!ordinal.test(clean)) return fitText(clean, room, { escape: escapeCharacters, measure });
  const fitted = fitText(clean, room - 1, { escape: escapeCharacters, measure });
  return fitted.replace(ordinal, '$1\\.');
}

/** Emphasis as it is meant; cut as a whole, when too long, as plain text. */
export function sentenceMarkdown(sentence: Sentence): string {
  const text = sentence.map(spanMarkdown).join('').trim();
  return text.length <= max.sentence ? text : fitEscaped(plainText(sentence), max.sentence);
}

function spanMarkdown(span: Sentence[number]): string {
  const plain = plainText([span]);
  const inner = cleanText(plain);
  if (inner === '') return plain === '' ? '' : ' ';
  const before = /^\s/.test(plain) ? ' ' : '';
  const after = /\s$/.test(plain) ? ' ' : '';
  return `${before}${marked(span, inner)}${after}`;
}

function marked(span: Sentence[number], text: string): string {
  if (typeof span === 'string') return escapeText(text);
  return 'strong' in span ? `**${escapeText(text)}**` : `\`${withoutBackticks(text)}\``;
}

/** Inside code nothing is read but the backticks that end it. */
export const codeBlock = (lines: readonly string[]): string =>
  `\`\`\`\n${withoutBackticks(lines.join('\n')) || ' '}\n\`\`\``;

const withoutBackticks = (text: string): string => text.replaceAll('`', 'ˋ');
