/**
 * Globs as a shell knows them, which LiteLLM takes for aliases of keys: `*`, `?`, `[ab]`, `[!ab]`, over
 * the whole text, case-sensitive. Pure.
 *
 * https://docs.python.org/3/library/fnmatch.html
 */

export function fitsShellGlob(glob: string, text: string): boolean {
  return new RegExp(`^(?:${pattern(glob)})$`, 'su').test(text);
}

function pattern(glob: string): string {
  const characters = [...glob];
  let found = '';
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    const end = character === '[' ? classEnd(characters, at) : -1;
    if (end !== -1) {
      found += characterClass(characters.slice(at + 1, end));
      at = end;
    } else if (character === '*') found += '.*';
    else if (character === '?') found += '.';
    else found += escaped(character);
  }
  return found;
}

/** Where the class that begins here ends; a `]` in its first place is one of its characters. */
function classEnd(characters: readonly string[], start: number): number {
  const first = start + (characters[start + 1] === '!' ? 2 : 1);
  return characters.indexOf(']', first + 1);
}

function characterClass(inside: readonly string[]): string {
  const isNegated = inside[0] === '!';
  const members = isNegated ? inside.slice(1) : inside;
  const alternatives: string[] = [];
  for (let at = 0; at < members.length; at += 1) {
    const from = members[at] ?? '';
    const to = members[at + 2];
    if (members[at + 1] === '-' && to !== undefined) {
      // A range that runs backwards holds nothing.
      if (from <= to) alternatives.push(`${escaped(from)}-${escaped(to)}`);
      at += 2;
    } else alternatives.push(escaped(from));
  }
  return alternatives.length === 0
    ? isNegated
      ? '.'
      : '(?!)'
    : `[${isNegated ? '^' : ''}${alternatives.join('')}]`;
}

const escaped = (character: string): string =>
  /[\p{L}\p{N}]/u.test(character)
    ? character
    : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
