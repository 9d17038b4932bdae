/**
 * What a destination kind is: a pure drawing of the neutral document, and the request that
 * carries it. Sending is `src/deliver`'s; a kind never touches the network.
 */
import type { Message } from '../message/message.ts';

/** One HTTP POST, without the address, which is a secret and is looked up when sending. */
export interface Drawing {
  readonly contentType: string;
  /** The exact bytes to send; drawing the same message twice gives the same body. */
  readonly body: string;
  /** What the limits of the channel left out, in words; empty when nothing was cut. */
  readonly cuts: readonly string[];
}

export interface DestinationKind {
  /** Name in the config, such as `slack`. */
  readonly kind: string;
  /** Total: never throws, whatever the text, and always within the channel's limits. */
  readonly draw: (message: Message) => Drawing;
  /**
   * A simpler drawing for a provider that refused the first one's parts, sent once more in its
   * place; null when the refusal has another reason.
   */
  readonly redraw?: (message: Message, answer: Answer) => Drawing | null;
  /** Reads the provider's answer; the rule is that only 2xx counts. */
  readonly judge: (answer: Answer) => Outcome;
}

export interface Answer {
  readonly statusCode: number;
  /** The beginning of the body, capped. */
  readonly body: string;
}

/** What became of one attempt. `reason` is the metric label and never holds a secret. */
export type Outcome =
  | { readonly kind: 'delivered' }
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
  | 'redirected';
