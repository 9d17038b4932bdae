/** Posts the stored body of one delivery and says what became of it. */
import type { DestinationKind, Drawing, DrawnFile, Outcome } from '../define/define-destination.ts';
import type { Clock } from '../effects/clock.ts';
import type { Message } from '../message/message.ts';
import type { Destination } from '../rules/destinations.ts';
import { retryAfterMs } from '../rules/retry-after.ts';
import { drawPlainFor, kindOf } from './draw-delivery.ts';
import type { HttpClient, PostResult } from './http-client.ts';

export interface SendDeps {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly kinds: readonly DestinationKind[];
}

export interface SendOptions {
  /** Stays the same through every try, so that a receiver can drop what it has already. */
  readonly id: string;
  readonly destination: Destination;
  readonly drawing: Pick<Drawing, 'contentType' | 'body'> & {
    readonly files: readonly DrawnFile[];
  };
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
  { http, clock, kinds }: SendDeps,
  { id, destination, drawing, message, signal }: SendOptions,
): Promise<SendResult> {
  const kind = kindOf(kinds, destination.kind);
  const startedAt = clock.now();
  const post = (drawn: Drawing): Promise<PostResult> => {
    const { secrets, address } = destination;
    const signed = kind.headers?.({ id, body: drawn.body, sentAt: clock.now(), secrets }) ?? {};
    const headers = { 'webhook-id': id, ...signed };
    return http.post(address, {
      drawing: drawn,
      headers,
      ...(signal === undefined ? {} : { signal }),
    });
  };
  const posted = await post({ cuts: [], ...drawing });
  const isPlainWanted = posted.ok && kind.plain?.isWanted(posted.answer) === true;
  const redrawn = isPlainWanted ? drawPlainFor(kinds, destination, message) : null;
  const last = redrawn === null ? posted : await post(redrawn);
  const now = clock.now();
  return {
    outcome: outcomeOf(kind, last),
    statusCode: last.ok ? last.answer.statusCode : null,
    retryAfterMs: last.ok ? retryAfterMs(last.answer, now) : null,
    durationMs: Math.max(0, now.getTime() - startedAt.getTime()),
    redrawn,
  };
}

function outcomeOf(kind: DestinationKind, result: PostResult): Outcome {
  if (result.ok) return kind.judge(result.answer);
  const { isWorthRetrying, reason, detail } = result;
  return { kind: isWorthRetrying ? 'retry' : 'rejected', reason, detail };
}
