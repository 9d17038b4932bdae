/**
 * What of a provider's error is fit to be read in a channel: its class, and the first words of its
 * message without keys, addresses of people, queries, long tokens and long quotations. Pure.
 *
 * Providers echo what they were sent, so whatever is quoted at length is taken to be somebody's text.
 */
import { maskSecrets } from '../message/mask-secrets.ts';
import { maskEmails } from '../message/personal-data.ts';

const lengthMax = 140;
const quotation =
  /"[^"]{40,}(?:"|$)|'[^']{40,}(?:'|$)|`[^`]{40,}(?:`|$)|“[^”]{40,}(?:”|$)|«[^»]{40,}(?:»|$)/g;
/** Letters and digits mixed, as in ids and tokens; words and numbers alone stay. */
const token = /\b(?=[\w+/-]*\d)(?=[\w+/-]*[a-z])[\w+/-]{20,}={0,2}/gi;
/** `litellm.RateLimitError: AzureException RateLimitError - `: said by the class already. */
const preamble = /^(?:litellm\.)?\w*(?:Error|Exception):\s*(?:\w*(?:Exception|Error)\b[\s:-]*)*/;

export interface ErrorFacts {
  readonly errorClass: string | null;
  readonly message: string | null;
}

/** `RateLimitError: Requests have exceeded …`; the class alone where messages are to be hidden. */
export function errorText(
  { errorClass, message }: ErrorFacts,
  { isMessageHidden }: { readonly isMessageHidden: boolean },
): string {
  const name = maskSecrets(errorClass ?? '') || 'Error of no recorded class';
  if (isMessageHidden || message === null) return name;
  const [line = ''] = message.trim().split(/[\r\n]/);
  const words = maskEmails(maskSecrets(line))
    .replace(preamble, '')
    .replace(quotation, '[text]')
    .replace(token, '[id]')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return name;
  return `${name}: ${words.length > lengthMax ? `${words.slice(0, lengthMax).toWellFormed().trimEnd()}…` : words}`;
}
