/** Looks an address up and checks its form; what is wrong is reported, and never repeats the address. */
import { type Environment, resolveReference } from './resolve-reference.ts';
import { Secret } from './secret.ts';
import type { Path } from './yaml-file.ts';

export type Report = (path: Path, problem: string, hint?: string) => void;

/** Microsoft retired both: the connectors in May 2026, the older flow addresses in November 2025. */
const retiredHost = /(^|\.)(webhook\.office\.com|logic\.azure\.com)$/;

/** No address where something is wrong with it. */
export function webhookUrl(
  path: Path,
  text: string,
  env: Environment,
  report: Report,
): readonly Secret[] {
  const resolved = resolveReference(text, env);
  if (!resolved.ok) {
    report(path, resolved.problem, 'set it, or write the address in the file');
    return [];
  }
  const value = resolved.value.trim();
  if (URL.canParse(value) && retiredHost.test(new URL(value).hostname)) {
    report(
      path,
      'Microsoft has retired this kind of address',
      "make a new one in Teams: Workflows, 'Post to a channel when a webhook request is received'; its host ends in environment.api.powerplatform.com",
    );
    return [];
  }
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return [new Secret(value)];
  report(path, 'not a webhook address', 'it begins with https://');
  return [];
}
