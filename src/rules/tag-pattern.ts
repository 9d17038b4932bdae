/** Turns the globs of a tag setting into one regular expression that PostgreSQL understands. */

/** `['User-Agent:*', 'env:?']` → `^(?:User-Agent:.*|env:.)$`; no glob matches nothing. */
export function tagPattern(globs: readonly string[]): string {
  // A character before the start: never.
  if (globs.length === 0) return '.^';
  const alternatives = globs.map((glob) =>
    [...glob]
      .map((character) => {
        if (character === '*') return '.*';
        if (character === '?') return '.';
        return /[\p{L}\p{N}]/u.test(character) ? character : `[${escapeInBrackets(character)}]`;
      })
      .join(''),
  );
  return `^(?:${alternatives.join('|')})$`;
}

/** Whether one of the texts matches one of the globs; no globs fit everything. */
export function fitsGlobs(globs: readonly string[], texts: readonly string[]): boolean {
  if (globs.length === 0) return true;
  const pattern = new RegExp(tagPattern(globs), 'su');
  return texts.some((text) => pattern.test(text));
}

/** Inside brackets only these four keep a meaning, and a caret cannot stand alone. */
const escapeInBrackets = (character: string): string =>
  '\\]^-['.includes(character) ? `\\${character}` : character;
