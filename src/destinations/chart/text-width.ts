/** What text in Inter can say, and how wide it is, near enough to keep labels apart. Pure. */
import stringWidth from 'string-width';
import { cleanText } from '../clean-text.ts';
import { fitText } from '../fit-text.ts';

/** Widths in shares of the font size, a little generous; wide characters and emoji take a whole one. */
export function textWidth(text: string, fontSize: number): number {
  let share = 0;
  for (const character of text) {
    if (/[ilj.,:;'|! ]/.test(character)) share += 0.31;
    else if (/[mwMW@%—]/.test(character)) share += 0.93;
    else if (/[A-Z$&#+=<>~]/.test(character)) share += 0.71;
    else share += character < '\u0370' ? 0.63 : stringWidth(character) > 1 ? 1.1 : 0.8;
  }
  return share * fontSize;
}

/** The text, cut with an ellipsis to a width. */
export const fitWidth = (text: string, widthMax: number, fontSize: number): string =>
  fitText(text, Math.max(0, widthMax), { measure: (part) => textWidth(part, fontSize) });

/** Latin, Greek, Cyrillic, punctuation, currencies: scripts that the bundled fonts have. */
const missing = /[^ -~\u00a1-\u017f\u0384-\u03ce\u0400-\u045f\u1e00-\u1eff\u2010-\u2026\u20ac]+/g;

/** On one line, with an ellipsis for what the fonts would show as empty boxes. */
export const drawable = (text: string): string => cleanText(text).replace(missing, '…');
