/**
 * Posts a drawn body to an address and reads the answer within bounds: total time, size, no
 * redirects, and no address that the egress policy closes. The address is a secret, so no error
 * made here holds it.
 */
import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, errors, request } from 'undici';
import type { Secret } from '../config/secret.ts';
import type { Answer, Drawing, OutcomeReason } from '../define/define-destination.ts';
import { version } from '../version.ts';
import { type EgressPolicy, egressPolicy } from './egress-policy.ts';
import { formBody } from './form-body.ts';

export type PostResult =
  | { readonly ok: true; readonly answer: Answer }
  | {
      readonly ok: false;
      readonly reason: OutcomeReason;
      readonly detail: string;
      /** False when no later try can go better. */
      readonly isWorthRetrying: boolean;
    };

export interface Post {
  readonly drawing: Omit<Drawing, 'cuts'>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Gives up early, when the process must end. */
  readonly signal?: AbortSignal;
}

export interface HttpClient {
  readonly post: (address: Secret, post: Post) => Promise<PostResult>;
  /** A GET that counts only as made; for dead-man pings. */
  readonly ping: (address: Secret) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Finds every address of a name, as `dns.lookup` does with `all`. */
export type Lookup = (
  hostname: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface HttpClientOptions {
  /** Addresses, networks and names that may be private. */
  readonly egressAllow: readonly string[];
  readonly totalMsMax?: number;
  readonly lookup?: Lookup;
}

const answerBytesMax = 16_384;
const refusedCode = 'REFUSED_ADDRESS';
const refusedText =
  'the address is private, local or reserved; name it in tollbell.egress.allow if it is meant';

export function createHttpClient({
  egressAllow,
  totalMsMax = 20_000,
  lookup = systemLookup,
}: HttpClientOptions): HttpClient {
  const policy = egressPolicy(egressAllow);
  const agent = new Agent({
    connections: 4,
    // The very address that was judged is the one that is connected to: a name that resolves to
    // something else a moment later changes nothing.
    connect: { timeout: Math.min(5_000, totalMsMax), lookup: guardedLookup(lookup, policy) },
    headersTimeout: totalMsMax,
    bodyTimeout: totalMsMax,
  });
  const send = (
    address: Secret,
    init: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string | Buffer },
    signal?: AbortSignal,
  ): Promise<PostResult> => exchange({ agent, policy, totalMsMax }, address, init, signal);
  return {
    post: (address, { drawing, headers = {}, signal }) => {
      const { contentType, bytes } = formBody(drawing);
      const all = {
        ...headers,
        'content-type': contentType,
        'user-agent': `tollbell/${version}`,
      };
      return send(address, { method: 'POST', headers: all, body: bytes }, signal);
    },
    ping: async (address) => {
      const headers = { 'user-agent': `tollbell/${version}` };
      const result = await send(address, { method: 'GET', headers });
      return result.ok && result.answer.statusCode < 300;
    },
    close: () => agent.destroy(),
  };
}

async function exchange(
  {
    agent,
    policy,
    totalMsMax,
  }: { readonly agent: Agent; readonly policy: EgressPolicy; readonly totalMsMax: number },
  address: Secret,
  init: { method: 'GET' | 'POST'; headers: Record<string, string>; body?: string | Buffer },
  signal: AbortSignal | undefined,
): Promise<PostResult> {
  try {
    const url = new URL(address.reveal());
    // A literal address is never looked up, so it is judged here.
    const literal = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(literal) !== 0 && !policy.mayConnect(literal, literal)) return refused;
    // A body that drips is bounded by the signal only; the agent's time-outs are between chunks.
    const timeout = AbortSignal.timeout(totalMsMax);
    const response = await request(url, {
      dispatcher: agent,
      ...init,
      signal: signal === undefined ? timeout : AbortSignal.any([timeout, signal]),
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
    const header = (name: string): string | null => {
      const value = response.headers[name];
      return (Array.isArray(value) ? value[0] : value) ?? null;
    };
    const remaining = header('x-ratelimit-remaining');
    const resetAfter = header('x-ratelimit-reset-after');
    const answer: Answer = {
      statusCode: response.statusCode,
      body,
      retryAfter: header('retry-after'),
      ...(remaining === null || resetAfter === null ? {} : { rate: { remaining, resetAfter } }),
    };
    return { ok: true, answer };
  } catch (error) {
    return failure(error, totalMsMax);
  }
}

const refused = {
  ok: false,
  reason: 'refused-address',
  detail: refusedText,
  isWorthRetrying: false,
} as const;

function guardedLookup(lookup: Lookup, policy: EgressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { all: true }, (error, found) => {
      if (error !== null) return callback(error, '', 0);
      const open = found.filter(({ address }) => policy.mayConnect(hostname, address));
      const [first] = open;
      if (first === undefined) {
        return callback(Object.assign(new Error(refusedText), { code: refusedCode }), '', 0);
      }
      if (options.all === true) return callback(null, open);
      callback(null, first.address, first.family);
    });
  };
}

/** The code alone: messages of system errors name host and port. */
function failure(error: unknown, totalMsMax: number): PostResult {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'network error';
  if (code === refusedCode) return refused;
  const isTimeout =
    (error instanceof errors.UndiciError && /TIMEOUT/.test(error.code)) ||
    (error instanceof Error && /^(TimeoutError|AbortError)$/.test(error.name));
  if (isTimeout) {
    const detail = /TIMEOUT/.test(code) ? code : `no complete answer within ${totalMsMax / 1000} s`;
    return { ok: false, reason: 'timed-out', detail, isWorthRetrying: true };
  }
  return { ok: false, reason: 'unreachable', detail: code, isWorthRetrying: true };
}
