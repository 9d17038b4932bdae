/** Names the bytes of a body in history. */
import { createHash } from 'node:crypto';

export const bodyHash = (text: string): string => createHash('sha256').update(text).digest('hex');
