/** Says on a message that it comes later than it was due, and when that was. Pure. */
import { localMinuteText } from '../time/format-time.ts';
import type { Message } from './message.ts';

export interface Delay {
  /** `Late`: made after its time. `Delayed`: made in time, and could not be delivered then. */
  readonly word: 'Late' | 'Delayed';
  readonly dueAt: Date;
  readonly timeZone: string;
}

export function markDelay<Marked extends Message>(
  message: Marked,
  { word, dueAt, timeZone }: Delay,
): Marked {
  const due = `${localMinuteText(dueAt, timeZone)} ${timeZone}`;
  return {
    ...message,
    blocks: [{ kind: 'text', text: [{ strong: word }, `: due at ${due}.`] }, ...message.blocks],
  };
}
