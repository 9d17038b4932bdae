/** Posts the stored body of one delivery and says what became of it. */
import type { DestinationKind, Drawing, DrawnFile, Outcome } from '../define/define-destination.ts';
import type { Clock } from '../effects/clock.ts';
import type { Message } from '../message/message.ts';
import type { Destination } from '../rules/destinations.ts';
import { ratePauseMs } from '../rules/rate-pause.ts';
import { retryAfterMs } from '../rules/retry-after.ts';
import { drawPlainFor, drawSmallerFor, kindOf } from './draw-delivery.ts';
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
  /** How long nothing may be sent although this was answered; null when that was not said. */
  readonly ratePauseMs: number | null;
  readonly durationMs: number;
  /** The other drawing that was sent in the end; null when the first one was taken or refused. */
  readonly redrawn: Drawing | null;
  /** Whether the parts were refused, which the next message need not try again. */
  readonly isPlain: boolean;
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
  const isTooLarge = !isPlainWanted && reasonOf(outcomeOf(kind, posted)) === 'too-large';
  const other = isPlainWanted
    ? drawPlainFor(kinds, destination, message)
    : isTooLarge
      ? drawSmallerFor(kinds, destination, message)
      : null;
  // What was refused is not sent again as it was.
  const isSame = other?.body === drawing.body && other.files === undefined;
  const redrawn = isSame ? null : other;
  const last = redrawn === null ? posted : await post(redrawn);
  const now = clock.now();
  return {
    outcome: outcomeOf(kind, last),
    statusCode: last.ok ? last.answer.statusCode : null,
    retryAfterMs: last.ok ? retryAfterMs(last.answer, now) : null,
    ratePauseMs: last.ok ? ratePauseMs(last.answer) : null,
    durationMs: Math.max(0, now.getTime() - startedAt.getTime()),
    redrawn,
    isPlain: redrawn !== null && isPlainWanted,
  };
}

function outcomeOf(kind: DestinationKind, result: PostResult): Outcome {
  if (result.ok) return kind.judge(result.answer);
  const { isWorthRetrying, reason, detail } = result;
  return { kind: isWorthRetrying ? 'retry' : 'rejected', reason, detail };
}

const reasonOf = (outcome: Outcome): string | null => ('reason' in outcome ? outcome.reason : null);
