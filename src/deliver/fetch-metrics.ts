/**
 * Reads the gateway's page of metrics within bounds: total time, size, and no redirect but the one to
 * the same page with a slash, which LiteLLM makes.
 *
 * Not behind the egress policy: the operator's own gateway is private as a rule, and nobody else can
 * name the address.
 */
import { request } from 'undici';
import type { Secret } from '../config/secret.ts';
import type { MetricsPage } from '../define/metrics-page.ts';
import { version } from '../version.ts';

const totalMsMax = 5_000;
const bytesMax = 16 * 1024 * 1024;

export interface FetchMetricsOptions {
  readonly totalMs?: number;
  readonly bytes?: number;
}

export async function fetchMetrics(
  address: Secret,
  { totalMs = totalMsMax, bytes = bytesMax }: FetchMetricsOptions = {},
): Promise<MetricsPage> {
  const signal = AbortSignal.timeout(totalMs);
  const url = new URL(address.reveal());
  try {
    const first = await read(url, { signal, bytes });
    if (first.statusCode !== 307 && first.statusCode !== 308) return pageOf(first, bytes);
    const slashed = new URL(url);
    slashed.pathname += '/';
    const isSamePage = first.location !== null && isPathOf(first.location, slashed);
    return isSamePage
      ? pageOf(await read(slashed, { signal, bytes }), bytes)
      : pageOf(first, bytes);
  } catch (error) {
    // The code alone: messages of system errors name host and port.
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'network error';
    const isLate = signal.aborted || /TIMEOUT/.test(code);
    return {
      ok: false,
      problem: `the gateway's metrics cannot be read: ${isLate ? `no complete answer within ${totalMs / 1000} s` : code}`,
    };
  }
}

interface Answer {
  readonly statusCode: number;
  readonly location: string | null;
  /** Null where it is longer than may be. */
  readonly text: string | null;
}

async function read(
  url: URL,
  { signal, bytes }: { readonly signal: AbortSignal; readonly bytes: number },
): Promise<Answer> {
  const { statusCode, headers, body } = await request(url, {
    signal,
    headers: { accept: 'text/plain;version=0.0.4', 'user-agent': `tollbell/${version}` },
  });
  const { location } = headers;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size > bytes) break;
    chunks.push(chunk);
  }
  return {
    statusCode,
    location: typeof location === 'string' ? location : null,
    text: size > bytes ? null : Buffer.concat(chunks).toString('utf8'),
  };
}

/** Behind a proxy the host of a redirect may be any; it is the path alone that is followed. */
function isPathOf(location: string, url: URL): boolean {
  return URL.canParse(location, url.href) && new URL(location, url).pathname === url.pathname;
}

function pageOf({ statusCode, text }: Answer, bytes: number): MetricsPage {
  if (statusCode !== 200) {
    return { ok: false, problem: `the gateway's metrics cannot be read: HTTP ${statusCode}` };
  }
  if (text === null) {
    return { ok: false, problem: `the gateway's metrics are longer than ${bytes} bytes` };
  }
  return { ok: true, text };
}
