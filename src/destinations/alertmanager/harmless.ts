/**
 * Text that Alertmanager passes on unread: its templates put labels and annotations into chats and
 * mails as they are, so nothing of it may become a mention, a tag or a link there.
 */
import { createHash } from 'node:crypto';
import { cleanText } from '../clean-text.ts';
import { codePoints, fitText } from '../fit-text.ts';

/** Looks the same to a reader, and is no markup of Slack, Discord, Mattermost or HTML. */
export const harmless = (text: string): string =>
  text
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('](', '] (')
    .replace(/(?<![\p{L}\p{N}._%+-])@(?=[\p{L}\p{N}])/gu, '＠');

/** The value of a label is what an alert is known by: two that differ are never cut to the same. */
export function labelValue(text: string, lengthMax: number): string {
  const value = harmless(cleanText(text));
  if (codePoints(value) <= lengthMax) return value;
  const mark = createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, 8);
  return `${fitText(value, lengthMax - mark.length - 1)} ${mark}`;
}
