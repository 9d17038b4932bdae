/** Draws a message for one destination, posts it, and says what became of it. */
import { createHash } from 'node:crypto';
import type { DestinationKind, Drawing, Outcome } from '../define/define-destination.ts';
import type { Message } from '../message/message.ts';
import type { Destination } from '../rules/route-message.ts';
import type { HttpClient } from './http-client.ts';

export interface SendResult {
  readonly destination: string;
  readonly outcome: Outcome;
  readonly statusCode: number | null;
  readonly bodySha256: string;
  readonly cuts: readonly string[];
  /** True when the provider refused the richer drawing and took the simpler one. */
  readonly isRedrawn: boolean;
}

export async function sendMessage(
  http: HttpClient,
  kind: DestinationKind,
  { name, address }: Destination,
  message: Message,
): Promise<SendResult> {
  const drawing = kind.draw(message);
  const posted = await http.post(address, drawing);
  const redrawn = posted.ok ? (kind.redraw?.(message, posted.answer) ?? null) : null;
  const last = redrawn === null ? posted : await http.post(address, redrawn);
  const sent: Drawing = redrawn ?? drawing;
  return {
    destination: name,
    outcome: last.ok
      ? kind.judge(last.answer)
      : { kind: 'retry', reason: last.reason, detail: last.detail },
    statusCode: last.ok ? last.answer.statusCode : null,
    bodySha256: createHash('sha256').update(sent.body).digest('hex'),
    cuts: sent.cuts,
    isRedrawn: redrawn !== null,
  };
}
