/** The token that opens `/v1/events`; too short a one is reported, without a word of it. */
import { type Environment, resolveReference } from './resolve-reference.ts';
import { Secret } from './secret.ts';
import type { Report } from './webhook-url.ts';
import type { Path } from './yaml-file.ts';

/** Fewer characters can be guessed. */
const lengthMin = 16;

export function eventsToken(
  path: Path,
  text: string | undefined,
  env: Environment,
  report: Report,
): Secret | null {
  if (text === undefined) return null;
  const resolved = resolveReference(text, env);
  if (!resolved.ok) {
    report(path, resolved.problem, 'set it, or write the token in the file');
    return null;
  }
  const token = resolved.value.trim();
  if (token.length >= lengthMin && /^[\x21-\x7e]+$/.test(token)) return new Secret(token);
  report(
    path,
    `not a token: at least ${lengthMin} characters of ASCII without blanks`,
    'make one: openssl rand -hex 32',
  );
  return null;
}
