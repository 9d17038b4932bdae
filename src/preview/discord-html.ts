/**
 * The part of Discord's Markdown that tollbell writes, as the elements of discord-components, which
 * read none themselves. https://discord.com/developers/docs/reference#message-formatting
 */
import { escapeHtml } from './escape-html.ts';

export function discordHtml(markdown: string): string {
  // Every second piece stood between fences.
  return markdown
    .split('```')
    .map((piece, index) => (index % 2 === 1 ? codeHtml(piece) : linesHtml(piece)))
    .join('');
}

const codeHtml = (piece: string): string =>
  `<span class="code">${escapeHtml(piece.replace(/^\n|\n$/g, ''))}</span>`;

function linesHtml(piece: string): string {
  const lines = piece.replace(/^\n|\n$/g, '').split('\n');
  if (lines.join('') === '') return '';
  let isAfterText = false;
  return lines
    .map((line) => {
      const block = blockHtml(line);
      const gap = isAfterText && block === null ? '<br>' : '';
      isAfterText = block === null;
      return gap + (block ?? inlineHtml(line));
    })
    .join('');
}

/** What a line is by its beginning; null for plain text. */
function blockHtml(line: string): string | null {
  if (line.startsWith('-# ')) {
    return `<discord-subscript>${inlineHtml(line.slice(3))}</discord-subscript>`;
  }
  if (line.startsWith('- ')) {
    return `<discord-unordered-list><discord-list-item>${inlineHtml(line.slice(2))}</discord-list-item></discord-unordered-list>`;
  }
  return null;
}

const inline =
  /\\(?<escaped>[^\w\s])|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|`(?<code>[^`]+)`|\[(?<label>(?:\\.|[^\]\\])+)\]\((?<url>https?:[^\s()<>]+)\)/gs;

function inlineHtml(text: string): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(inline)) {
    result += escapeHtml(text.slice(from, match.index));
    from = match.index + match[0].length;
    const { escaped, bold, code, label, url } = match.groups ?? {};
    if (escaped !== undefined) result += escapeHtml(escaped);
    // The element for bold puts a blank behind it.
    else if (bold !== undefined) result += `<strong>${inlineHtml(bold)}</strong>`;
    else if (code !== undefined) result += `<discord-code>${escapeHtml(code)}</discord-code>`;
    else {
      result += `<discord-link href="${escapeHtml(url ?? '')}">${inlineHtml(label ?? '')}</discord-link>`;
    }
  }
  return result + escapeHtml(text.slice(from));
}
