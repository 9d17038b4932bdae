/**
 * Whether a stored statement is one that tollbell would have written: a single SELECT, over the columns
 * that it may read, made of words that it uses. Pure.
 *
 * The statement comes out of a table that others may be able to write to, and is run with the rights of
 * whoever verifies, so everything that is not known is refused.
 */
import { sourceTableUse } from '../database/source-tables.ts';

/** Parts of `metadata` that are read; the rest of it may hold anything. */
const metadataParts = ["->>'status'", " #>> '{error_information,error_class}'"];

/** Hashes of keys are not shown, and what people are called is not needed. */
const closedColumns = ['api_key', 'metadata', 'user', 'end_user'];

const columns = Object.values(sourceTableUse.LiteLLM_SpendLogs)
  .flat()
  .filter((column) => !closedColumns.includes(column));

const words = new Set([
  ...columns,
  'LiteLLM_SpendLogs',
  ...['log', 'request_count', 'failure_count', 'spend_usd'],
  ...['deployment', 'model', 'error_class', 'status', 'team'],
  ...['select', 'from', 'where', 'and', 'or', 'not', 'as', 'is', 'null', 'in', 'filter'],
  ...['group', 'by', 'order', 'limit', 'case', 'when', 'then', 'else', 'end', 'true', 'false'],
  ...['count', 'sum', 'coalesce', 'nullif', 'round', 'abs', 'lower'],
  ...['float8', 'numeric', 'text', 'timestamp'],
]);

const token =
  /\s+|'(?:[^']|'')*'|"[^"]*"|[A-Za-z_]\w*|\d+(?:\.\d+)?|::|<>|<=|>=|\|\||[(),.*=<>+\-/]/gy;

/** Null where the statement may be run. */
export function evidenceProblem(text: string): string | null {
  if (text.length > 20_000) return 'it is too long';
  const known = metadataParts.reduce(
    (rest, part) => rest.replaceAll(`log.metadata${part}`, 'log.status'),
    text,
  );
  if (!/^select\s/.test(known)) return 'it is no SELECT';
  token.lastIndex = 0;
  let before = '';
  while (token.lastIndex < known.length) {
    const at = token.lastIndex;
    const [part] = token.exec(known) ?? [];
    if (part === undefined) return `'${known.slice(at, at + 1)}' has no place in it`;
    // A comment would hide what follows it.
    if (`${before}${part}` === '--' || `${before}${part}` === '/*') return 'it holds a comment';
    if (/^[A-Za-z_"]/.test(part) && !words.has(part.replaceAll('"', ''))) {
      return `it asks for ${part.slice(0, 60)}`;
    }
    // E'…' and the like read backslashes.
    if (part.startsWith("'") && /\w$/.test(before)) return 'it holds a literal of an unknown kind';
    before = part;
  }
  return null;
}
