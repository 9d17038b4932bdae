/** Whether a request holds a token, found out in constant time. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Secret } from '../config/secret.ts';

export function holdsToken(context: Context, token: Secret): boolean {
  const [, presented = ''] =
    /^Bearer\s+(\S+)$/i.exec(context.req.header('authorization') ?? '') ?? [];
  return isSame(presented, token.reveal());
}

/** Whatever the length. */
function isSame(one: string, other: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
