/** Headers by which a receiver knows who sent a body, and when: https://www.standardwebhooks.com */
import { createHmac } from 'node:crypto';
import type { Signing } from '../../define/define-destination.ts';

const secretPrefix = 'whsec_';

/**
 * One signature for each secret, so that receivers with the old and with the new one both verify
 * while secrets are exchanged. The time is that of the attempt: receivers refuse what is old.
 */
export function signatureHeaders({
  id,
  body,
  sentAt,
  secrets,
}: Signing): Readonly<Record<string, string>> {
  if (secrets.length === 0) return {};
  const timestamp = String(Math.floor(sentAt.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.reveal().slice(secretPrefix.length), 'base64');
    const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${mac}`;
  });
  return { 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
