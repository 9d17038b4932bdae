/** What a digest says: how many messages of which title, since when, and what the first of each said. */
import type { ToldMessage } from '../define/job.ts';
import { plural } from '../message/format.ts';
import { code, plainText, type Severity, strong } from '../message/message.ts';
import type { DueDigest } from '../store/digests.ts';
import { localMinuteText } from '../time/format-time.ts';
import { version } from '../version.ts';

/** Messages that are read again for their words. */
export const digestRowsMax = 200;
const titlesMax = 20;

const order: readonly Severity[] = ['info', 'warning', 'critical'];

export function composeDigest(digest: DueDigest): ToldMessage {
  const { alertType, entries, entryCount, titles, timeZone, openedAt, dueAt } = digest;
  const at = (instant: Date): string => localMinuteText(instant, timeZone);
  const shown = titles.slice(0, titlesMax);
  const rest = titles.slice(titlesMax);
  const restCount = rest.reduce((sum, { count }) => sum + count, 0);
  const first = (title: string) => entries.find(({ document }) => document.title === title);
  const severity = entries.reduce<Severity>(
    (worst, { document }) =>
      order.indexOf(document.severity) > order.indexOf(worst) ? document.severity : worst,
    'info',
  );
  const runId = `digest ${digest.id}`;
  const period = `${at(openedAt)} – ${at(dueAt)} ${timeZone}`;
  return {
    title: `Digest – ${alertType}: ${plural(entryCount, 'message')}`,
    severity,
    summary: [
      strong(plural(entryCount, 'message')),
      ' of ',
      code(alertType),
      ` between ${period}.`,
      ...(shown[0] === undefined
        ? []
        : [' Most: ', strong(shown[0].title), ` (${shown[0].count}).`]),
    ],
    blocks: [
      {
        kind: 'table',
        title: 'Messages',
        columns: [
          { label: 'Message', align: 'left' },
          { label: 'First', align: 'left' },
          { label: 'Count', align: 'right' },
        ],
        rows: shown.map(({ title, count }) => {
          const found = first(title);
          return [title, found === undefined ? '' : at(found.addedAt), String(count)];
        }),
        closingRows: [
          ...(rest.length === 0 ? [] : [[`and ${rest.length} more titles`, '', String(restCount)]]),
          ['Total', '', String(entryCount)],
        ],
        emptyText: 'No messages.',
      },
      {
        kind: 'notes',
        title: 'What the first of each said',
        items: shown.slice(0, 8).flatMap(({ title }) => {
          const found = first(title);
          return found === undefined
            ? []
            : [[strong(title), ` – ${plainText(found.document.summary)}`]];
        }),
      },
    ],
    footer: [[`Digest of ${period}`], ['Run ', code(runId), ` · tollbell ${version}`]],
    about: {
      type: alertType,
      at: dueAt.toISOString(),
      runId,
      window: { start: openedAt.toISOString(), end: dueAt.toISOString(), timeZone },
      figures: { count: entryCount, titles },
    },
  };
}
