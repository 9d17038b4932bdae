/**
 * Posts a drawn body to an address and reads the answer within bounds: total time, size, no
 * redirects. The address is a secret, so no error made here holds it.
 */
import { Agent, errors, request } from 'undici';
import type { Secret } from '../config/secret.ts';
import type { Answer, Drawing, OutcomeReason } from '../define/define-destination.ts';
import { version } from '../version.ts';

export type PostResult =
  | { readonly ok: true; readonly answer: Answer }
  | { readonly ok: false; readonly reason: OutcomeReason; readonly detail: string };

export interface HttpClient {
  readonly post: (address: Secret, drawing: Drawing) => Promise<PostResult>;
  readonly close: () => Promise<void>;
}

const totalMsMax = 20_000;
const answerBytesMax = 16_384;

export function createHttpClient(): HttpClient {
  const agent = new Agent({
    connections: 4,
    connect: { timeout: 5_000 },
    headersTimeout: totalMsMax,
    bodyTimeout: totalMsMax,
  });
  return {
    post: (address, drawing) => post(agent, address, drawing),
    close: () => agent.destroy(),
  };
}

async function post(agent: Agent, address: Secret, drawing: Drawing): Promise<PostResult> {
  try {
    // A body that drips is bounded by the signal only; the agent's time-outs are between chunks.
    const response = await request(address.reveal(), {
      dispatcher: agent,
      method: 'POST',
      headers: { 'content-type': drawing.contentType, 'user-agent': `tollbell/${version}` },
      body: drawing.body,
      signal: AbortSignal.timeout(totalMsMax),
    });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      if (!Buffer.isBuffer(chunk)) continue;
      chunks.push(chunk);
      size += chunk.length;
      if (size >= answerBytesMax) break;
    }
    const body = Buffer.concat(chunks).subarray(0, answerBytesMax).toString('utf8');
    return { ok: true, answer: { statusCode: response.statusCode, body } };
  } catch (error) {
    return { ok: false, ...failure(error) };
  }
}

/** The code alone: messages of system errors name host and port. */
function failure(error: unknown): { readonly reason: OutcomeReason; readonly detail: string } {
  if (error instanceof errors.UndiciError && /TIMEOUT/.test(error.code)) {
    return { reason: 'timed-out', detail: error.code };
  }
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return { reason: 'timed-out', detail: `no complete answer within ${totalMsMax / 1000} s` };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'network error';
  return { reason: 'unreachable', detail: code };
}
