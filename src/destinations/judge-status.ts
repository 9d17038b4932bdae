/** What an answer's status means wherever nothing else is agreed: only 2xx counts. */
import type { Answer, Outcome } from '../define/define-destination.ts';
import { cleanText } from './clean-text.ts';
import { fitText } from './fit-text.ts';

export function judgeStatus({ statusCode, body }: Answer): Outcome {
  const detail = providerWords(body);
  if (statusCode >= 200 && statusCode < 300) return { kind: 'delivered', detail };
  if (statusCode === 429) return { kind: 'retry', reason: 'rate-limited', detail };
  if (statusCode === 408) return { kind: 'retry', reason: 'timed-out', detail };
  if (statusCode >= 500) return { kind: 'retry', reason: 'server-error', detail };
  if (statusCode >= 300 && statusCode < 400)
    return { kind: 'rejected', reason: 'redirected', detail };
  if (statusCode === 401 || statusCode === 403)
    return { kind: 'rejected', reason: 'unauthorized', detail };
  if (statusCode === 404 || statusCode === 410)
    return { kind: 'rejected', reason: 'not-found', detail };
  if (statusCode === 413) return { kind: 'rejected', reason: 'too-large', detail };
  return { kind: 'rejected', reason: 'bad-request', detail };
}

/** What the provider said, short, and without an address that it may echo. */
const providerWords = (body: string): string =>
  fitText(cleanText(body).replace(/https?:\/\/\S+/g, '[address]'), 200);
