/** Makes words from outside fit to be kept: no secrets, no control characters, no more than so many. Pure. */
import { createHash } from 'node:crypto';
import { maskSecrets } from '../message/mask-secrets.ts';

/** Whatever is quoted at length may be somebody's text. */
const quotation = /(?<!\w)(["'`])(?:(?!\1).){40,}(?:\1|$)/g;

/** With what a terminal would take for a colour, which would stick to the word after it. */
const control = /(?:\p{Cc}(?:\[[\d;]*[A-Za-z])?)+/gu;

/** A name or an address; null when nothing is left of it. */
export function cleanText(text: string, lengthMax: number): string | null {
  const masked = maskSecrets(bounded(text).replace(control, ' '));
  const cut = masked.trim().slice(0, lengthMax).toWellFormed();
  return cut === '' ? null : cut;
}

/** The first line of what an error says: further lines hold traces and arguments. */
export function cleanMessage(text: string, lengthMax: number): string | null {
  const [line = ''] = bounded(text.trim()).split(/[\r\n]/);
  return cleanText(line.replace(quotation, '[text]'), lengthMax);
}

/** As much of it as is looked at; a word that this would halve is left out, since it may be a secret. */
function bounded(text: string): string {
  return text.length <= 1_000 ? text : text.slice(0, 1_000).replace(/\S+$/, '');
}

/** LiteLLM's `token` of a key is the SHA-256 of it, so a key and its token come out the same. */
export function keyHashOf(keyOrHash: string): string | null {
  if (keyOrHash === '') return null;
  const hash = /^(?:[0-9a-f]{16}|[0-9a-f]{64})$/.test(keyOrHash)
    ? keyOrHash
    : createHash('sha256').update(keyOrHash).digest('hex');
  return hash.slice(0, 16);
}
