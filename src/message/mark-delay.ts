/** Says on a message that it comes later than it was due, and when that was. Pure. */
import { localMinuteText } from '../time/format-time.ts';
import type { Message } from './message.ts';

export interface Delay {
  /** `Late`: made after its time. `Delayed`: made in time, and could not be delivered then. */
  readonly word: 'Late' | 'Delayed';
  readonly dueAt: Date;
  readonly timeZone: string;
}

export function markDelay(message: Message, { word, dueAt, timeZone }: Delay): Message {
  const due = `${localMinuteText(dueAt, timeZone)} ${timeZone}`;
  return {
    ...message,
    blocks: [{ kind: 'text', text: [{ strong: word }, `: due at ${due}.`] }, ...message.blocks],
  };
}
