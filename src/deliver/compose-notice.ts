/** What is told through another destination when one cannot be reached. Pure. */

import { plural } from '../message/format.ts';
import { code, type Message, plainText, type Sentence } from '../message/message.ts';

export interface UndeliveredMessage {
  readonly deliveryId: string;
  readonly title: string;
  readonly reason: string;
  readonly detail: string;
}

export interface NoticeFacts {
  readonly destination: string;
  /** Why the destination is switched off; null when only these messages failed. */
  readonly offReason: string | null;
  readonly undelivered: readonly UndeliveredMessage[];
  /** True when nobody knows whether they arrived. */
  readonly isDoubtful: boolean;
  readonly at: string;
}

const rowsMax = 20;

export function composeNotice(facts: NoticeFacts): Message {
  const { destination, offReason, undelivered, isDoubtful, at } = facts;
  const shown = undelivered.slice(0, rowsMax);
  const more = undelivered.length - shown.length;
  return {
    title: offReason === null ? `Not delivered: ${destination}` : `Switched off: ${destination}`,
    severity: 'warning',
    summary: summary(facts),
    blocks: [
      {
        kind: 'table',
        title: isDoubtful ? 'Perhaps delivered' : 'Not delivered',
        columns: [
          { label: 'Message', align: 'left' },
          { label: 'Why', align: 'left' },
          { label: 'Delivery', align: 'left' },
        ],
        rows: shown.map(({ title, reason, detail, deliveryId }) => [
          title,
          detail === '' ? reason : `${reason}: ${detail}`,
          deliveryId,
        ]),
        closingRows: more === 0 ? [] : [[`and ${more} more`, '', '']],
        emptyText: 'Nothing was waiting.',
      },
      { kind: 'text', text: nextStep(facts) },
    ],
    footer: [[`tollbell · ${at}`]],
  };
}

function summary({ destination, offReason, undelivered, isDoubtful }: NoticeFacts): Sentence {
  const messages = plural(undelivered.length, 'message');
  if (offReason !== null) {
    return [
      { strong: destination },
      ` answered ${offReason}, which means that the address is gone. Nothing more is sent to it; ${messages} not delivered.`,
    ];
  }
  if (isDoubtful) {
    return [
      `${messages} to `,
      { strong: destination },
      ' may or may not have arrived: the process ended before the answer was noted.',
    ];
  }
  return [`${messages} to `, { strong: destination }, ' could not be delivered.'];
}

function nextStep({ offReason, undelivered, isDoubtful }: NoticeFacts): Sentence {
  const id = undelivered[0]?.deliveryId ?? '<delivery>';
  if (offReason !== null) {
    return [
      'Put a working address into the config; then ',
      code(`tollbell resend ${id}`),
      ' sends it again and switches the destination on.',
    ];
  }
  return isDoubtful
    ? ['If it is not there, ', code(`tollbell resend ${id}`), ' sends it again.']
    : ['When the cause is gone, ', code(`tollbell resend ${id}`), ' sends the same message again.'];
}

/** One line for the log. */
export const noticeLine = (facts: NoticeFacts): string => plainText(summary(facts));
