/** A whole message as plain text, for an annotation: tables in columns, rows cut first and counted. */
import { type Block, type Message, plainText } from '../../message/message.ts';
import { cleanText } from '../clean-text.ts';
import { fitText } from '../fit-text.ts';
import { groupPoints, sparkline } from '../group-points.ts';
import { monospacedTable } from '../monospaced-table.ts';
import { harmless } from './harmless.ts';

export interface Description {
  readonly text: string;
  readonly cuts: readonly string[];
}

/** Alertmanager has no limit of its own; what it passes messages on to has. */
const max = { sentence: 1_000, label: 200, facts: 20, notes: 20, points: 31, width: 100 } as const;

/** Ever fewer rows until it fits; then without the last parts. */
export function describe(message: Message, lengthMax: number): Description {
  for (const rows of [100, 60, 40, 30, 20, 15, 10, 7, 5, 3, 2, 1]) {
    const cuts: string[] = [];
    const text = partsOf(message, rows, cuts).join('\n\n');
    if (text.length <= lengthMax) return { text, cuts };
  }
  const cuts: string[] = [];
  const parts = partsOf(message, 0, cuts);
  const kept = [...parts];
  const words = (): string => `… ${parts.length - kept.length} more parts do not fit here.`;
  while (kept.length > 0 && [...kept, words()].join('\n\n').length > lengthMax) kept.pop();
  cuts.push(`${parts.length - kept.length} parts left out`);
  return { text: [...kept, words()].join('\n\n'), cuts };
}

const partsOf = (message: Message, rows: number, cuts: string[]): readonly string[] =>
  [
    sentence(plainText(message.summary)),
    ...message.blocks.flatMap((block) => partOf(block, rows, cuts)),
    message.footer
      .slice(0, 12)
      .map((line) => sentence(plainText(line)))
      .join('\n'),
  ].filter((part) => part.trim() !== '');

function partOf(block: Block, rows: number, cuts: string[]): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [sentence(plainText(block.text))];
    case 'link':
      if (!/^https?:\/\/[^\s()<>]+$/.test(block.url) || block.url.length > 1_000) return [];
      return [`${label(block.label)}: ${block.url}`];
    case 'facts': {
      const shown = block.facts.slice(0, max.facts);
      const lost = block.facts.length - shown.length;
      if (lost > 0) cuts.push(`${lost} facts left out`);
      return [shown.map(({ label: what, value }) => `${label(what)}: ${label(value)}`).join('\n')];
    }
    case 'series': {
      const { points, remark } = groupPoints(block, max.points);
      if (points.length === 0) return [];
      const ends = [points[0], points.at(-1)].map((point) => label(point?.label ?? ''));
      const caption = remark === null ? [] : [sentence(remark)];
      return [
        [label(block.title), `${sparkline(points)}  ${ends.join(' – ')}`, ...caption].join('\n'),
      ];
    }
    case 'table': {
      const { lines, cuts: cut } = monospacedTable(block, { width: max.width, rowCountMax: rows });
      cuts.push(...cut);
      const isEmpty = block.rows.length === 0;
      const all = [
        label(block.title),
        ...(isEmpty ? [sentence(block.emptyText)] : []),
        ...(isEmpty && block.closingRows.length === 0 ? [] : lines.map(harmless)),
        ...(block.caption === undefined ? [] : [sentence(plainText(block.caption))]),
      ];
      return [all.filter((line) => line !== '').join('\n')];
    }
    case 'notes': {
      const shown = block.items.slice(0, max.notes);
      const lost = block.items.length - shown.length;
      if (lost > 0) cuts.push(`${lost} notes left out`);
      const items = shown.map((item) => `- ${sentence(plainText(item))}`);
      return items.length === 0 ? [] : [[label(block.title), ...items].join('\n')];
    }
    default:
      return block satisfies never;
  }
}

const sentence = (text: string): string => harmless(fitText(cleanText(text), max.sentence));
const label = (text: string): string => harmless(fitText(cleanText(text), max.label));
