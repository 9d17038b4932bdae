/**
 * Personal data in a document: e-mail addresses, and ids of end users, which jobs mark as such. Each
 * destination says whether its readers see them. Pure.
 */
import { createHash } from 'node:crypto';
import { mapText } from './map-text.ts';
import type { Message } from './message.ts';

// Characters of Unicode's private use, which no text means anything by; drawing removes them.
const open = '\u{f0000}';
const close = '\u{f0001}';
// A word before it that says the same is not said twice.
const marked = /(?:Customer )?\u{f0000}([^\u{f0000}\u{f0001}]*)\u{f0001}/gu;
const anyMark = /[\u{f0000}\u{f0001}]/gu;
// https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address, with a domain that has a dot.
const email =
  /([\p{L}\p{N}])[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]*@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;

const endUserPrefix = 'end_user:';

/** The id of an end user, wherever it stands in a document. */
export const endUser = (id: string): string => `${open}${id.replace(anyMark, '')}${close}`;

/** `end user 3f0a9c1b22`: the same id is the same name everywhere, and says no more. */
export const hashedEndUser = (id: string): string =>
  `end user ${createHash('sha256').update(`tollbell end user ${id}`).digest('hex').slice(0, 10)}`;

const maskedEndUser = (found: string, id: string): string => {
  const name = hashedEndUser(id);
  return found.startsWith('Customer ') ? name.replace('end', 'End') : name;
};

/** `m…@example.com`. */
export const maskEmails = (text: string): string => text.replace(email, '$1…@$2');

/** The text as it is, without the marks. */
export const showPersonalData = (text: string): string => text.replace(anyMark, '');

export const maskPersonalData = (text: string): string =>
  maskEmails(showPersonalData(text.replace(marked, maskedEndUser)));

/** What readers of a destination see. */
export function withPersonalData<Shown extends Message>(
  message: Shown,
  policy: 'mask' | 'show',
): Shown {
  if (policy === 'show') return mapText(message, showPersonalData);
  const masked = mapText(message, maskPersonalData);
  const event = message.about?.budgetEvent;
  if (event === undefined || event.customer_id === null || masked.about === undefined)
    return masked;
  const customer_id = hashedEndUser(event.customer_id.replace(anyMark, ''));
  const { entity } = masked.about;
  const budgetEvent = { ...(masked.about.budgetEvent ?? event), customer_id };
  // Routes read it as it is, so it is not marked.
  const isEndUser = entity?.startsWith(endUserPrefix) === true;
  const hashed = isEndUser ? { entity: `${endUserPrefix}${customer_id}` } : {};
  return { ...masked, about: { ...masked.about, ...hashed, budgetEvent } };
}
