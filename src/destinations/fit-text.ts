/** Cuts text to a limit without halving what a reader sees as one character. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export const codePoints = (text: string): number => {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
};

/**
 * At most `max` by the measure, an ellipsis included where something was cut. Measured after
 * escaping and cut before, so that neither an entity nor an emoji is ever halved.
 */
export function fitText(
  text: string,
  max: number,
  {
    escape: escapeText = (plain: string) => plain,
    measure = codePoints,
  }: {
    readonly escape?: (plain: string) => string;
    readonly measure?: (text: string) => number;
  } = {},
): string {
  // A grapheme takes at least one unit of any measure used here, so the rest cannot matter.
  const isShort = text.length <= max && measure(escapeText(text)) <= max;
  if (isShort) return escapeText(text);
  const room = max - measure('…');
  if (room < 0) return '';
  let fitted = '';
  let used = 0;
  let isWhole = true;
  for (const { segment } of graphemes.segment(text)) {
    const escaped = escapeText(segment);
    const size = measure(escaped);
    if (used + size > room) {
      isWhole = false;
      break;
    }
    fitted += escaped;
    used += size;
  }
  return isWhole && measure(escapeText(text)) <= max ? escapeText(text) : `${fitted.trimEnd()}…`;
}
