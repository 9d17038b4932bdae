/** What is told at the end of a silence: how much was held, and what of it lasts. Pure. */
import type { ToldMessage } from '../define/job.ts';
import { plural } from '../message/format.ts';
import { code, left, right, strong } from '../message/message.ts';
import type { Silence } from '../rules/silence-of.ts';
import { localMinuteText } from '../time/format-time.ts';
import { version } from '../version.ts';

export interface HeldForSummary {
  readonly title: string;
  readonly createdAt: Date;
  readonly message: ToldMessage;
  readonly isLasting: boolean;
}

const rowsMax = 30;

export function silenceSummary(
  { id: number, author, reason, startsAt, endsAt }: Silence,
  held: readonly HeldForSummary[],
  { id, zone, now }: { readonly id: string; readonly zone: string; readonly now: Date },
): ToldMessage {
  const lasting = held.filter(({ isLasting }) => isLasting);
  const types = [...Map.groupBy(held, ({ message }) => message.about.type)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  // What lasts comes first: it is what somebody has to look at.
  const inOrder = [...lasting, ...held.filter(({ isLasting }) => !isLasting)];
  const shown = inOrder.slice(0, rowsMax);
  const at = (instant: Date): string => localMinuteText(instant, zone);
  return {
    title: `Silence #${number} has ended: ${plural(held.length, 'message')} held`,
    severity: lasting.length > 0 ? 'warning' : 'info',
    summary: [
      strong(plural(held.length, 'message')),
      ` held from ${at(startsAt)} to ${at(endsAt)} ${zone}; `,
      lasting.length === 0
        ? 'nothing of it lasts.'
        : strong(
            `${lasting.length === 1 ? '1 is' : `${lasting.length} are`} about what still lasts`,
          ),
      ...(lasting.length === 0 ? [] : ['.']),
    ],
    blocks: [
      {
        kind: 'facts',
        facts: [
          ...types.slice(0, 8).map(([type, of]) => ({ label: type, value: String(of.length) })),
          { label: 'Silenced by', value: author },
          { label: 'Reason', value: reason },
        ],
      },
      {
        kind: 'table',
        title: 'Held',
        columns: [left('At'), left('Message'), right('Lasts')],
        rows: shown.map(({ title, createdAt, isLasting }) => [
          at(createdAt),
          title,
          isLasting ? 'yes' : 'no',
        ]),
        closingRows:
          held.length > shown.length ? [['', `and ${held.length - shown.length} more`, '']] : [],
        emptyText: 'Nothing was held.',
      },
      {
        kind: 'text',
        text: ['What lasts is not told anew. ', code('tollbell history'), ' lists all of it.'],
      },
    ],
    footer: [[`As of ${at(now)} ${zone}`], [code(id), ` · tollbell ${version}`]],
    about: { type: 'notice', at: now.toISOString(), runId: id },
  };
}
