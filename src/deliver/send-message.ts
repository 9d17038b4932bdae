/** Posts the stored body of one delivery and says what became of it. */
import type { Secret } from '../config/secret.ts';
import type { DestinationKind, Drawing, Outcome } from '../define/define-destination.ts';
import type { Clock } from '../effects/clock.ts';
import type { Message } from '../message/message.ts';
import { retryAfterMs } from '../rules/retry-after.ts';
import type { HttpClient, PostResult } from './http-client.ts';

export interface SendOptions {
  /** Stays the same through every try, so that a receiver can drop what it has already. */
  readonly id: string;
  readonly kind: DestinationKind;
  readonly address: Secret;
  readonly drawing: Pick<Drawing, 'contentType' | 'body'>;
  /** Drawn again, more simply, when the provider refuses the parts. */
  readonly message: Message;
  readonly signal?: AbortSignal;
}

export interface SendResult {
  readonly outcome: Outcome;
  readonly statusCode: number | null;
  readonly retryAfterMs: number | null;
  readonly durationMs: number;
  /** The simpler drawing that was sent in the end; null when the first one was taken or refused. */
  readonly redrawn: Drawing | null;
}

export async function sendMessage(
  { http, clock }: { readonly http: HttpClient; readonly clock: Clock },
  { id, kind, address, drawing, message, signal }: SendOptions,
): Promise<SendResult> {
  const startedAt = clock.now();
  const options = { headers: { 'webhook-id': id }, ...(signal === undefined ? {} : { signal }) };
  const posted = await http.post(address, { drawing, ...options });
  const isPlainWanted = posted.ok && kind.plain?.isWanted(posted.answer) === true;
  const redrawn = isPlainWanted ? drawPlain(kind, message) : null;
  const last =
    redrawn === null ? posted : await http.post(address, { drawing: redrawn, ...options });
  const now = clock.now();
  return {
    outcome: outcomeOf(kind, last),
    statusCode: last.ok ? last.answer.statusCode : null,
    retryAfterMs: last.ok ? retryAfterMs(last.answer, now) : null,
    durationMs: Math.max(0, now.getTime() - startedAt.getTime()),
    redrawn,
  };
}

/** Null where the kind has one drawing only. */
export function drawPlain({ plain }: DestinationKind, message: Message): Drawing | null {
  if (plain === undefined) return null;
  const drawing = plain.draw(message);
  return { ...drawing, cuts: [plainNote, ...drawing.cuts] };
}

const plainNote = 'drawn without native table and chart, which the workspace refused';

function outcomeOf(kind: DestinationKind, result: PostResult): Outcome {
  if (result.ok) return kind.judge(result.answer);
  const { isWorthRetrying, reason, detail } = result;
  return { kind: isWorthRetrying ? 'retry' : 'rejected', reason, detail };
}
