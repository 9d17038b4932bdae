/** `POST /v1/events`: what a gateway tells of itself, from whoever holds the token of it. */
import type { Context } from 'hono';
import type { Secret } from '../config/secret.ts';
import type { Service } from '../service/start-service.ts';
import { holdsToken } from './bearer-token.ts';

export interface PostEventsOptions {
  readonly service: () => Pick<Service, 'events'> | null;
  readonly eventsToken: Secret | null;
}

const bodyBytesMax = 1_048_576;
const eventsMax = 1_000;
const mediaTypes = new Set([
  'application/json',
  'application/cloudevents+json',
  'application/cloudevents-batch+json',
]);

export async function postEvents(
  context: Context,
  { service, eventsToken }: PostEventsOptions,
): Promise<Response> {
  if (eventsToken === null) {
    return refuse(context, 404, 'events are not taken here; set tollbell.service.events_token');
  }
  if (!holdsToken(context, eventsToken)) {
    context.header('www-authenticate', 'Bearer');
    return refuse(context, 401, 'the token is not that of tollbell.service.events_token');
  }
  const events = service()?.events;
  if (events === undefined) return refuse(context, 503, 'starting', { waitMs: 5_000 });
  const admission = events.admit();
  if (!admission.isAdmitted) return refuse(context, 429, 'too many requests', admission);
  try {
    const body = await readBody(context);
    if (!body.ok) return refuse(context, body.status, body.problem);
    const answer = await events.take(body.posted);
    switch (answer.kind) {
      case 'taken':
        return context.json(
          { accepted: answer.acceptedCount, duplicates: answer.duplicateCount },
          202,
        );
      case 'refused':
        return context.json(
          { error: 'some events cannot be taken, so none was', issues: answer.issues },
          400,
        );
      case 'unavailable':
        return refuse(context, 503, answer.problem, { waitMs: 5_000 });
    }
  } finally {
    admission.leave();
  }
}

type Refusal = 400 | 401 | 404 | 413 | 415 | 429 | 503;

function refuse(
  context: Context,
  status: Refusal,
  error: string,
  { waitMs }: { readonly waitMs?: number } = {},
): Response {
  if (waitMs !== undefined) {
    context.header('retry-after', String(Math.max(1, Math.ceil(waitMs / 1000))));
  }
  // The rest of a body that was not read is not waited for.
  if (status !== 503) context.header('connection', 'close');
  return context.json({ error }, status);
}

type Body =
  | { readonly ok: true; readonly posted: readonly unknown[] }
  | { readonly ok: false; readonly status: Refusal; readonly problem: string };

async function readBody({ req }: Context): Promise<Body> {
  const [mediaType = '', ...parameters] = (req.header('content-type') ?? '').split(';');
  const charset = parameters.map((text) => text.trim().toLowerCase().replaceAll('"', ''));
  const isUtf8 = charset.every((text) => !text.startsWith('charset=') || /=utf-?8$/.test(text));
  if (!mediaTypes.has(mediaType.trim().toLowerCase()) || !isUtf8) {
    return bad(415, `expected ${[...mediaTypes].join(', ')} in UTF-8`);
  }
  const encoding = req.header('content-encoding') ?? 'identity';
  if (encoding !== 'identity') return bad(415, 'expected no content-encoding');
  const bytes = await readBytes(req.raw.body, Number(req.header('content-length') ?? 0));
  if (bytes === null) return bad(413, `at most ${bodyBytesMax} bytes; send smaller batches`);
  const json = parseJson(bytes);
  if (!json.ok) return bad(400, 'not JSON: expected an event or a list of events');
  const posted = Array.isArray(json.value) ? json.value : [json.value];
  if (posted.length > eventsMax) return bad(413, `at most ${eventsMax} events; send fewer`);
  return { ok: true, posted };
}

const bad = (status: Refusal, problem: string): Body => ({ ok: false, status, problem });

/** Null for more than may be. */
async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  announcedBytes: number,
): Promise<Uint8Array | null> {
  if (announcedBytes > bodyBytesMax) return null;
  const chunks: Uint8Array[] = [];
  let byteCount = 0;
  for await (const chunk of body ?? []) {
    byteCount += chunk.length;
    if (byteCount > bodyBytesMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(
  bytes: Uint8Array,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    return { ok: false };
  }
}
