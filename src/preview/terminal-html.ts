/** Lines for a terminal, with their colours, as HTML. */
import { escapeHtml } from './escape-html.ts';

/** https://en.wikipedia.org/wiki/ANSI_escape_code#SGR: those that `util.styleText` writes for us. */
const classOf: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  33: 'yellow',
  34: 'blue',
  35: 'magenta',
  36: 'cyan',
};

export function terminalHtml(text: string): string {
  let open = 0;
  const closeAll = (): string => {
    const tags = '</span>'.repeat(open);
    open = 0;
    return tags;
  };
  return (
    text
      .split(escapeSequence)
      // Every second piece is the number of a sequence.
      .map((piece, index) => {
        if (index % 2 === 0) return escapeHtml(piece);
        const name = classOf[piece];
        // Ends of bold and of a colour come together, since styles are not nested.
        if (name === undefined) return closeAll();
        open += 1;
        return `<span class="${name}">`;
      })
      .join('') + closeAll()
  );
}

const escapeSequence = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);
