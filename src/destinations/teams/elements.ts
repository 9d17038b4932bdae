/** The pieces of an Adaptive Card; text stands in text runs, in which Teams interprets nothing. */
import { plainText, type Sentence } from '../../message/message.ts';
import { cleanText } from '../clean-text.ts';
import { codePoints, fitText } from '../fit-text.ts';
import { max } from './limits.ts';

export interface Element {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface TextStyle {
  readonly size?: 'Small' | 'Large';
  readonly weight?: 'Bolder';
  readonly isSubtle?: boolean;
  readonly fontType?: 'Monospace';
}

export const run = (text: string, room: number, style: TextStyle = {}): Element => ({
  type: 'TextRun',
  text: spaced(text, room) || ' ',
  ...style,
});

export function runs(sentence: Sentence): readonly Element[] {
  let room: number = max.sentence;
  const found = sentence.flatMap((span) => {
    const text = spaced(plainText([span]), room);
    room -= codePoints(text);
    if (text === '' || room < 0) return [];
    const style: TextStyle =
      typeof span === 'string'
        ? {}
        : 'strong' in span
          ? { weight: 'Bolder' }
          : { fontType: 'Monospace' };
    return [{ type: 'TextRun', text, ...style }];
  });
  return found.length === 0 ? [{ type: 'TextRun', text: ' ' }] : found;
}

/** Like `cleanText`, but a blank at an end separates spans and stays. */
function spaced(text: string, room: number): string {
  const fitted = fitText(cleanText(text), Math.max(0, room - 2));
  if (fitted === '') return text === '' || room < 1 ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${fitted}${/\s$/.test(text) ? ' ' : ''}`;
}

export const richText = (
  inlines: readonly Element[],
  layout: { readonly spacing?: 'None' | 'Small' | 'Large' } = {},
): Element => ({ type: 'RichTextBlock', inlines, ...layout });

export const container = (
  items: readonly Element[],
  layout: { readonly style?: string; readonly bleed?: boolean } = {},
): Element => ({ type: 'Container', items, ...layout });

/** One block per line: a text run does not keep line breaks everywhere. */
export const monospace = (lines: readonly string[]): Element =>
  container(
    lines.map((line) =>
      richText(
        [
          {
            type: 'TextRun',
            text: line.replaceAll(' ', '\u00a0') || ' ',
            fontType: 'Monospace',
            size: 'Small',
          },
        ],
        {
          spacing: 'None',
        },
      ),
    ),
  );
