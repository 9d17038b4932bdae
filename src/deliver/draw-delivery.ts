/** Draws a message for a destination when it is enqueued: every try sends these bytes. */
import type { DestinationKind } from '../define/define-destination.ts';
import { invariant } from '../errors.ts';
import { markDelay } from '../message/mark-delay.ts';
import type { Message } from '../message/message.ts';
import type { Destination } from '../rules/destinations.ts';
import type { NewDelivery } from '../store/outbox.ts';

export interface DrawOptions {
  readonly kinds: readonly DestinationKind[];
  readonly dueAt: Date;
  readonly timeZone: string;
  readonly deadlineAt: Date;
}

export function drawDelivery(
  message: Message,
  destination: Destination,
  { kinds, dueAt, timeZone, deadlineAt }: DrawOptions,
): NewDelivery {
  const kind = kindOf(kinds, destination.kind);
  const drawing = kind.draw(message);
  return {
    destination,
    kind: destination.kind,
    contentType: drawing.contentType,
    body: drawing.body,
    delayedBody: kind.draw(markDelay(message, { word: 'Delayed', dueAt, timeZone })).body,
    cuts: drawing.cuts,
    deadlineAt,
  };
}

export function kindOf(kinds: readonly DestinationKind[], name: string): DestinationKind {
  const kind = kinds.find((candidate) => candidate.kind === name);
  invariant(kind !== undefined, `destination kind ${name} is registered`);
  return kind;
}
