/** What a webhook promises to programs: the published schema, and the size that the standard advises. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const schema = JSON.parse(readFileSync('webhook.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

/** Every broken promise of a body, in words. */
export function webhookProblems(body: string): readonly string[] {
  const problems = validate(JSON.parse(body))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const byteCount = Buffer.byteLength(body);
  if (byteCount > 20_000) problems.push(`${byteCount} bytes`);
  if (/[\ud800-\udfff]/.test(body.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''))) {
    problems.push('half a character');
  }
  return problems;
}

/** All that a reader would be shown; what is hidden in the words of the other channels. */
export function webhookText(body: string): string {
  const hidden: string[] = [];
  const texts: string[] = [];
  const collect = (node: unknown): void => {
    if (typeof node === 'string') texts.push(node);
    else if (Array.isArray(node)) node.forEach(collect);
    else if (typeof node === 'object' && node !== null) {
      if ('hidden_row_count' in node && node.hidden_row_count !== 0) {
        hidden.push(`… ${node.hidden_row_count} more rows`);
      }
      Object.values(node).forEach(collect);
    }
  };
  collect(JSON.parse(body).data?.document);
  return [...texts, ...hidden].join('\n');
}
