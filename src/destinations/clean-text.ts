/**
 * Makes text from anywhere safe to lay out: no control characters, no escape sequences, nothing
 * that reorders or hides what stands beside it. What it says stays.
 */

// C0 and C1 controls, bidi overrides and isolates, zero-width spaces, byte order marks, tags.
// Zero-width joiners stay: emoji and several scripts need them.
const invisible = new RegExp(
  [
    '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e]',
    '[\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb]',
    '[\\u{e0000}-\\u{e007f}]',
  ].join('|'),
  'gu',
);
const escapeSequence = new RegExp(
  [
    '\\u001b\\[[0-?]*[ -/]*[@-~]',
    '\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?',
    '\\u001b[@-Z^-_]',
  ].join('|'),
  'g',
);

/** One line of visible text; line breaks and runs of blanks become single blanks. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(escapeSequence, '')
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .trim();
}
