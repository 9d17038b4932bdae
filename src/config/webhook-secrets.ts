/** The secrets that a webhook is signed with: https://www.standardwebhooks.com, `whsec_` and base64. */
import { type Environment, resolveReference } from './resolve-reference.ts';
import { Secret } from './secret.ts';
import type { Report } from './webhook-url.ts';
import type { Path } from './yaml-file.ts';

/** Those that are right; the others are reported, without a word of them. */
export function webhookSecrets(
  path: Path,
  texts: readonly string[],
  env: Environment,
  report: Report,
): readonly Secret[] {
  if (texts.length > 2) report(path, 'at most two secrets', 'the one in use, and its successor');
  return texts.flatMap((text, index) => {
    const place = texts.length === 1 ? path : [...path, index];
    const resolved = resolveReference(text, env);
    if (!resolved.ok) {
      report(place, resolved.problem, 'set it, or write the secret in the file');
      return [];
    }
    const [, encoded = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(resolved.value.trim()) ?? [];
    const byteCount = Buffer.from(encoded, 'base64').length;
    if (byteCount >= 24 && byteCount <= 64) return [new Secret(resolved.value.trim())];
    report(
      place,
      'not a webhook secret: whsec_ and 24 to 64 bytes in base64',
      'make one: echo whsec_$(openssl rand -base64 32)',
    );
    return [];
  });
}
