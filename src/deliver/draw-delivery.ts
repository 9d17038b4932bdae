/** Draws a message for a destination when it is enqueued: every try sends these bytes. */
import type { DestinationKind, Drawing } from '../define/define-destination.ts';
import { invariant } from '../errors.ts';
import { markDelay } from '../message/mark-delay.ts';
import type { Message } from '../message/message.ts';
import { withPersonalData } from '../message/personal-data.ts';
import type { Destination } from '../rules/destinations.ts';
import type { NewDelivery } from '../store/outbox.ts';

export interface DrawDeliveryOptions {
  readonly kinds: readonly DestinationKind[];
  readonly dueAt: Date;
  readonly timeZone: string;
  readonly deadlineAt: Date;
}

export function drawDelivery(
  message: Message,
  destination: Destination,
  { kinds, dueAt, timeZone, deadlineAt }: DrawDeliveryOptions,
): NewDelivery {
  const drawing = drawFor(kinds, destination, message);
  const delayed = markDelay(message, { word: 'Delayed', dueAt, timeZone });
  return {
    destination,
    kind: destination.kind,
    contentType: drawing.contentType,
    body: drawing.body,
    delayedBody: drawFor(kinds, destination, delayed).body,
    files: drawing.files ?? [],
    cuts: drawing.cuts,
    deadlineAt,
  };
}

/** As the readers of the destination may see it. */
export function drawFor(
  kinds: readonly DestinationKind[],
  { kind, personalData, draw }: Destination,
  message: Message,
): Drawing {
  return kindOf(kinds, kind).draw(withPersonalData(message, personalData), draw);
}

/** The simpler drawing; null where the kind has one drawing only. */
export function drawPlainFor(
  kinds: readonly DestinationKind[],
  { kind, personalData, draw }: Destination,
  message: Message,
): Drawing | null {
  const { plain } = kindOf(kinds, kind);
  if (plain === undefined) return null;
  const drawing = plain.draw(withPersonalData(message, personalData), draw);
  return { ...drawing, cuts: [plain.cut, ...drawing.cuts] };
}

/** The smaller drawing; null where the kind has none. */
export function drawSmallerFor(
  kinds: readonly DestinationKind[],
  { kind, personalData, draw }: Destination,
  message: Message,
): Drawing | null {
  const { smaller } = kindOf(kinds, kind);
  if (smaller === undefined) return null;
  const drawing = smaller(withPersonalData(message, personalData), draw);
  return { ...drawing, cuts: [smallerCut, ...drawing.cuts] };
}

const smallerCut = 'drawn smaller, since it was refused as too large';

export function kindOf(kinds: readonly DestinationKind[], name: string): DestinationKind {
  const kind = kinds.find((candidate) => candidate.kind === name);
  invariant(kind !== undefined, `destination kind ${name} is registered`);
  return kind;
}
