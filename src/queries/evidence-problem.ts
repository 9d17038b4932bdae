/**
 * Whether a stored statement is one that tollbell would have written: a single SELECT, over the columns
 * that it may read, made of words that it uses. Pure.
 *
 * The statement comes out of a table that others may be able to write to, and is run with the rights of
 * whoever verifies, so everything that is not known is refused.
 */
import { sourceTableUse } from '../database/source-tables.ts';

/** Parts of `metadata` that are read; the rest of it may hold anything. */
const metadataPart =
  /(?:log\.)?metadata\s*(?:->>\s*'status'|#>>\s*'\{error_information,(?:error_class|error_code|llm_provider)\}')(?!')/;

/** Of a key no more than its beginning, and that only to narrow rows down. */
const keyPart = /api_key like '(?:[^'\\]|''){1,12}%'(?!')|coalesce\(api_key, ''\) = ''(?!')/;

/** The counter of one entity; a key is not named. */
const counter = new RegExp(
  `^select spend from (?:${[
    `"LiteLLM_TeamMembership" where team_id = LITERAL and user_id = LITERAL`,
    `"LiteLLM_UserTable" where user_id = LITERAL`,
    `"LiteLLM_TeamTable" where team_id = LITERAL`,
    `"LiteLLM_OrganizationTable" where organization_id = LITERAL`,
    `"LiteLLM_ProjectTable" where project_id = LITERAL`,
    `"LiteLLM_EndUserTable" where user_id = LITERAL`,
    `"LiteLLM_TagTable" where tag_name = LITERAL`,
  ].join('|')})$`.replaceAll('LITERAL', "'(?:[^']|'')*'"),
);

/** Hashes of keys are not shown, and what people are called is not needed. */
const closedColumns = ['api_key', 'metadata', 'user', 'end_user'];

const columns = Object.values(sourceTableUse.LiteLLM_SpendLogs)
  .flat()
  .filter((column) => !closedColumns.includes(column));

const words = new Set([
  ...columns,
  'LiteLLM_SpendLogs',
  ...['log', 'request_count', 'failure_count', 'row_count', 'spend_usd'],
  ...['deployment', 'model', 'error_class', 'status', 'team'],
  ...['select', 'from', 'where', 'and', 'or', 'not', 'as', 'is', 'null', 'in', 'filter'],
  ...['group', 'by', 'order', 'limit', 'case', 'when', 'then', 'else', 'end', 'true', 'false'],
  ...['count', 'sum', 'coalesce', 'nullif', 'round', 'abs', 'lower', 'like', 'extract', 'epoch'],
  ...['float8', 'numeric', 'text', 'timestamp'],
]);

const token = new RegExp(
  [
    metadataPart.source,
    keyPart.source,
    /\s+|'(?:[^']|'')*'|"[^"]*"|[A-Za-z_]\w*|\d+(?:\.\d+)?|::|<>|<=|>=|!~|\|\||[(),.*=<>~+\-/]/
      .source,
  ].join('|'),
  'gy',
);
const ours = new RegExp(`^(?:${metadataPart.source}|${keyPart.source})$`);

/** Null where the statement may be run. */
export function evidenceProblem(text: string): string | null {
  if (text.length > 20_000) return 'it is too long';
  if (counter.test(text)) return null;
  if (!/^select\s/.test(text)) return 'it is no SELECT';
  token.lastIndex = 0;
  let before = '';
  let endsInLiteral = false;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const [part] = token.exec(text) ?? [];
    if (part === undefined) return `'${text.slice(at, at + 1)}' has no place in it`;
    // A comment would hide what follows it.
    if (`${before}${part}` === '--' || `${before}${part}` === '/*') return 'it holds a comment';
    const isOurs = ours.test(part);
    if (!isOurs && /^[A-Za-z_"]/.test(part) && !words.has(part.replaceAll('"', ''))) {
      return `it asks for ${part.slice(0, 60)}`;
    }
    // E'…' and the like read backslashes; a literal goes on in the next one after a new line.
    if (part.startsWith("'") && (/\w$/.test(before) || endsInLiteral)) {
      return 'it holds a literal of an unknown kind';
    }
    if (!/^\s/.test(part)) endsInLiteral = part.endsWith("'");
    before = part;
  }
  return null;
}
