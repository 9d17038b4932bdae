/**
 * What a destination kind is: a pure drawing of the neutral document, and the request that
 * carries it. Sending is `src/deliver`'s; a kind never touches the network.
 */
import type { Secret } from '../config/secret.ts';
import type { Message } from '../message/message.ts';

/** One HTTP POST, without the address, which is a secret and is looked up when sending. */
export interface Drawing {
  readonly contentType: string;
  /** The exact bytes to send; drawing the same message twice gives the same body. */
  readonly body: string;
  /** What the limits of the channel left out, in words; empty when nothing was cut. */
  readonly cuts: readonly string[];
  /** Pictures that go along; the request is then a form whose `payload_json` is the body. */
  readonly files?: readonly DrawnFile[];
}

export interface DrawnFile {
  readonly name: string;
  readonly contentType: string;
  /** Base64, since drawings are stored as text. */
  readonly base64: string;
}

/** What of a destination's settings its drawing depends on. */
export interface DrawOptions {
  /**
   * Webhook: LiteLLM's field names, or also the older ones of its documentation; `older` lets
   * `event_group` and `event_message` too say the older words; `extended` adds fields of our own.
   */
  readonly fieldNames: 'current' | 'both' | 'older' | 'extended';
}

/** What a request may be signed with: the body, and when and as which delivery it is sent. */
export interface Signing {
  readonly id: string;
  readonly body: string;
  readonly sentAt: Date;
  /** The one in use first; a second one while they are being exchanged. */
  readonly secrets: readonly Secret[];
}

export interface DestinationKind {
  /** Name in the config, such as `slack`. */
  readonly kind: string;
  /** True where no person reads what arrives; notices go to people while there are any. */
  readonly isForPrograms?: boolean;
  /** Whether it gets LiteLLM's structured events, also those that say nothing to anybody else. */
  readonly readsEvents?: boolean;
  /** Total: never throws, whatever the text, and always within the channel's limits. */
  readonly draw: (message: Message, options?: DrawOptions) => Drawing;
  /** Headers of one attempt, beside `webhook-id` and the content type. */
  readonly headers?: (signing: Signing) => Readonly<Record<string, string>>;
  /** A simpler drawing for a provider that does not know the parts of the first one. */
  readonly plain?: {
    readonly draw: (message: Message, options?: DrawOptions) => Drawing;
    /** Whether the answer refuses the parts, and not the message. */
    readonly isWanted: (answer: Answer) => boolean;
    /** What it lacks and why, in words; noted on the delivery. */
    readonly cut: string;
  };
  /** About half the size, for a message that was refused as too large; totals stay. */
  readonly smaller?: (message: Message, options?: DrawOptions) => Drawing;
  /** Least time between two messages to one address. */
  readonly spacingMs: number;
  /** Reads the provider's answer; the rule is that only 2xx counts. */
  readonly judge: (answer: Answer) => Outcome;
}

export interface Answer {
  readonly statusCode: number;
  /** The beginning of the body, capped. */
  readonly body: string;
  /** The header `Retry-After` as it came; null without one. */
  readonly retryAfter: string | null;
  /** What is left of a rate, as the headers said it; undefined where they did not. */
  readonly rate?: RateHeaders;
}

/** `X-RateLimit-Remaining` and `X-RateLimit-Reset-After`. */
export interface RateHeaders {
  readonly remaining: string;
  readonly resetAfter: string;
}

/**
 * What became of one attempt. `reason` is the metric label; `detail` is what the provider said,
 * capped and without addresses.
 */
export type Outcome =
  | { readonly kind: 'delivered'; readonly detail: string }
  /** Taken, and the answer does not say that anybody sees it. */
  | { readonly kind: 'accepted'; readonly detail: string }
  | { readonly kind: 'retry'; readonly reason: OutcomeReason; readonly detail: string }
  | { readonly kind: 'rejected'; readonly reason: OutcomeReason; readonly detail: string };

export type OutcomeReason =
  | 'rate-limited'
  | 'server-error'
  | 'timed-out'
  | 'unreachable'
  | 'unauthorized'
  | 'not-found'
  | 'too-large'
  | 'bad-request'
  | 'redirected'
  | 'refused-address';

/** Why a delivery came to its end without an attempt of its own. */
export type DeadReason = OutcomeReason | 'deadline' | 'destination-off' | 'not-configured';
